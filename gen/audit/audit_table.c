/* audit_table.c: what the library makes of a device before and after.
 *
 * In: the two calibrations of a device, workloads, a budget.  Out: sizes and proven
 * errors of both tables, latency and energy of each workload on both, verdicts that
 * flip.  Must not know how tables are built. */
#include "audit/compare.h"

#include <math.h>
#include <string.h>

#include "audit/ctable.h"
#include "base/num.h"
#include "lib/estimate.h"
#include "lib/table.h"
#include "model/calibration.h"
#include "table/memo.h"
#include "table/table.h"

/* A current generated table is the table; it needs no compiling. */
static struct audit_table table_of(struct arena *a, struct table_memo *memo,
    const struct calibration *cal, const struct ctable *c,
    const struct audit_made *made)
{
	const uint32_t *words = c ? c->words : made ? made->words : NULL;
	size_t n = c ? c->n : made ? made->nwords : 0;
	if (words)
		return (struct audit_table){n, words[EST_H_ERROR_PPB], words};
	const struct table *t =
	    cal && calibration_has_times(cal) ? table_compile_with(a, cal, memo) : NULL;
	return t ? (struct audit_table){t->nwords, t->error_ppb, t->words}
		 : (struct audit_table){0};
}

static struct audit_value table_value(
    const struct audit *audit, const struct audit_table *t)
{
	return audit_value_text(str_of(audit_format(audit, "%zu bytes", 4 * t->words)));
}

void audit_need_tables(struct audit *audit, struct audit_device *d)
{
	if (d->changed)
		return;
	const struct ctable *c = d->after_made ? NULL : audit_c_of(audit, d->after);
	if (!d->after_table.words)
		d->after_table =
		    table_of(audit->arena, NULL, d->after, c, d->after_made);
	d->before_table = d->after_table;
}

void audit_tables(const struct audit_scope *s)
{
	struct audit_device *d = &s->audit->devices[s->device];
	struct arena *a = s->audit->arena;
	struct table_memo *memo = memo_new(a);
	d->after_table = table_of(a, memo, s->after, d->after_c, d->after_made);
	d->before_table = table_of(a, memo, s->before, d->before_c, d->before_made);
	struct audit_scope scope = *s;
	scope.part = "table";
	if (!s->before || !s->after)
		return;
	const struct json *was = s->before->root, *is = s->after->root;
	if (d->before_table.words && !d->after_table.words)
		audit_add(&scope, AUDIT_TABLE_REMOVED, "table", was, is)->before =
		    table_value(s->audit, &d->before_table);
	if (!d->before_table.words && d->after_table.words)
		audit_add(&scope, AUDIT_TABLE_ADDED, "table", was, is)->after =
		    table_value(s->audit, &d->after_table);
}

/* --- workloads -------------------------------------------------------------- */

struct est_op *audit_operations(struct arena *a, const struct workload *w)
{
	struct est_op *ops = ARENA_ARRAY(a, w->nops + 1, struct est_op);
	for (size_t i = 0; i < w->nops; i++) {
		const struct work_op *op = &w->ops[i];
		ops[i] = (struct est_op){.flops = op->flops,
		    .bytes = op->bytes,
		    .launches = op->launches,
		    .count = op->count,
		    .class_id = (uint16_t)op->class_id,
		    .precision = (uint16_t)op->precision};
	}
	return ops;
}

/* The guardrail's `bound` mode; what cannot be answered cannot be accepted. */
static const char *verdict(int status, const struct est_cost *cost, double budget_ms)
{
	if (status != EST_OK)
		return est_status_name(status);
	if ((double)cost->latency_hi_ns <= budget_ms * 1e6 &&
	    !(cost->flags & EST_FLAG_UNSUPPORTED))
		return "accept";
	return (double)cost->latency_lo_ns > budget_ms * 1e6 ? "reject" : "measure";
}

static int cost_of(const struct audit_table *t, const struct est_op *ops, size_t n,
    struct est_cost *cost)
{
	*cost = (struct est_cost){0};
	return t->words ? est_graph_cost(t->image, ops, n, cost) : EST_ERR_ABSENT;
}

static void tell_flip(const struct audit_scope *s, const struct audit_run *run)
{
	struct audit_scope scope = *s;
	scope.part = "workload";
	bool was = run->before_status == EST_OK, is = run->after_status == EST_OK;
	enum audit_rule rule = was && !is   ? AUDIT_WORKLOAD_LOST
			       : !was && is ? AUDIT_WORKLOAD_ANSWERED
					    : AUDIT_VERDICT_FLIPPED;
	const char *name =
	    audit_format(s->audit, "%.*s", (int)run->workload.n, run->workload.s);
	if (run->budget_ms > 0 && s->audit->policy->nbudgets > 1)
		name = audit_format(s->audit, "%s within %g ms", name, run->budget_ms);
	struct audit_change *c = audit_add(&scope, rule, name, NULL, NULL);
	c->before = audit_value_text(str_of(run->before_verdict));
	c->after = audit_value_text(str_of(run->after_verdict));
	if (was && is && run->before_ns > 0) {
		double change = (double)run->after_ns / (double)run->before_ns - 1;
		c->latency = (struct audit_effect){true, change, -1, change, change};
	}
}

/* Both costs of one workload under one budget; 0: none. */
static struct audit_run judged(struct audit_run run, const struct est_cost *before,
    const struct est_cost *after, double budget_ms)
{
	run.budget_ms = budget_ms;
	if (budget_ms > 0) {
		run.before_verdict = verdict(run.before_status, before, budget_ms);
		run.after_verdict = verdict(run.after_status, after, budget_ms);
		run.flip = strcmp(run.before_verdict, run.after_verdict) != 0;
	} else if ((run.before_status == EST_OK) != (run.after_status == EST_OK)) {
		run.before_verdict = est_status_name(run.before_status);
		run.after_verdict = est_status_name(run.after_status);
		run.flip = true;
	}
	return run;
}

void audit_add_run(struct audit *audit, const struct audit_run *run)
{
	if (audit->nruns == audit->room_runs) {
		struct audit_run *old = audit->runs;
		audit->room_runs = 2 * audit->room_runs + 64;
		audit->runs =
		    ARENA_ARRAY(audit->arena, audit->room_runs, struct audit_run);
		if (audit->nruns)
			memcpy(audit->runs, old, audit->nruns * sizeof *old);
	}
	audit->nflips += run->flip;
	audit->runs[audit->nruns++] = *run;
}

/* Farther from its measured time than before, and beyond its bounds (statistics:
 * "better on average" hides no network that got worse). */
static void tell_measured(
    const struct audit_scope *s, const struct workload *w, const struct audit_run *run)
{
	double t = (double)w->measured_ns;
	struct audit_scope scope = *s;
	if (w->measured_ns == 0 || run->before_status != EST_OK ||
	    run->after_status != EST_OK || !run->before_ns || !run->after_ns)
		return;
	double was = fabs(log((double)run->before_ns / t));
	double is = fabs(log((double)run->after_ns / t));
	/* Where no interval is declared the bounds are the estimate. */
	bool out_before =
	    t < (double)run->before_lo_ns || t > (double)run->before_hi_ns;
	bool out_after = t < (double)run->after_lo_ns || t > (double)run->after_hi_ns;
	bool worse = is > was && out_after, better = is < was && out_before;
	if (!worse && !better)
		return;
	scope.part = "workload";
	struct audit_change *c =
	    audit_add(&scope, worse ? AUDIT_NETWORK_WORSE : AUDIT_NETWORK_BETTER,
		audit_format(s->audit, "%.*s, estimate against %.6g ms measured",
		    (int)w->name.n, w->name.s, t / 1e6),
		NULL, NULL);
	c->unit = "ms";
	c->before = audit_value_number(num_round((double)run->before_ns / 1e6, 6));
	c->after = audit_value_number(num_round((double)run->after_ns / 1e6, 6));
}

static void run_workload(const struct audit_scope *s, const struct workload *w)
{
	struct audit *audit = s->audit;
	const struct audit_device *d = &audit->devices[s->device];
	const struct est_op *ops = audit_operations(audit->arena, w);
	struct est_cost before, after;
	struct audit_run base = {.device = s->device, .workload = w->name};
	base.before_status = cost_of(&d->before_table, ops, w->nops, &before);
	base.after_status = cost_of(&d->after_table, ops, w->nops, &after);
	base.before_ns = before.latency_ns;
	base.after_ns = after.latency_ns;
	base.before_lo_ns = before.latency_lo_ns;
	base.before_hi_ns = before.latency_hi_ns;
	base.after_lo_ns = after.latency_lo_ns;
	base.after_hi_ns = after.latency_hi_ns;
	base.before_pj = before.energy_pj;
	base.after_pj = after.energy_pj;
	tell_measured(s, w, &base);
	const struct audit_policy *policy = audit->policy;
	for (size_t i = 0; i == 0 || i < policy->nbudgets; i++) {
		struct audit_run run = judged(base, &before, &after,
		    policy->nbudgets ? policy->budgets_ms[i] : 0);
		if (i > 0 && !run.flip) /* the first budget lists every workload */
			continue;
		audit_add_run(audit, &run);
		if (run.flip)
			tell_flip(s, &run);
	}
}

void audit_workloads(
    const struct audit_scope *s, struct workload *const *workloads, size_t nworkloads)
{
	if (!s->before || !s->after)
		return;
	for (size_t i = 0; i < nworkloads; i++)
		run_workload(s, workloads[i]);
}
