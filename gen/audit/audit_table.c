/* audit_table.c: what the library makes of a device before and after.
 *
 * In: the two calibrations of a device, workloads, a budget.  Out: sizes and proven
 * errors of both tables, latency and energy of each workload on both, verdicts that
 * flip.  Must not know how tables are built. */
#include "audit/compare.h"

#include <string.h>

#include "lib/estimate.h"
#include "table/table.h"

static struct audit_table compile(struct arena *a, const struct calibration *cal)
{
	const struct table *t = cal ? table_compile(a, cal) : NULL;
	return t ? (struct audit_table){t->nwords, t->error_ppb, t->words}
		 : (struct audit_table){0};
}

static struct audit_value table_value(
    const struct audit *audit, const struct audit_table *t)
{
	return audit_value_text(str_of(audit_format(audit, "%zu bytes", 4 * t->words)));
}

void audit_tables(const struct audit_scope *s)
{
	struct audit_device *d = &s->audit->devices[s->device];
	d->after_table = compile(s->audit->arena, s->after);
	d->before_table = compile(s->audit->arena, s->before);
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

static struct est_op *operations(struct arena *a, const struct workload *w)
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
	struct audit_change *c = audit_add(&scope, rule, name, NULL, NULL);
	c->before = audit_value_text(str_of(run->before_verdict));
	c->after = audit_value_text(str_of(run->after_verdict));
	if (was && is && run->before_ns > 0) {
		double change = (double)run->after_ns / (double)run->before_ns - 1;
		c->latency = (struct audit_effect){true, change, -1, change, change};
	}
}

static void run_workload(const struct audit_scope *s, const struct workload *w)
{
	struct audit *audit = s->audit;
	const struct audit_device *d = &audit->devices[s->device];
	const struct est_op *ops = operations(audit->arena, w);
	struct est_cost before, after;
	struct audit_run *run = &audit->runs[audit->nruns++];
	*run = (struct audit_run){.device = s->device, .workload = w->name};
	run->before_status = cost_of(&d->before_table, ops, w->nops, &before);
	run->after_status = cost_of(&d->after_table, ops, w->nops, &after);
	run->before_ns = before.latency_ns;
	run->after_ns = after.latency_ns;
	run->before_pj = before.energy_pj;
	run->after_pj = after.energy_pj;
	double budget_ms = audit->policy->budget_ms;
	if (budget_ms > 0) {
		run->before_verdict = verdict(run->before_status, &before, budget_ms);
		run->after_verdict = verdict(run->after_status, &after, budget_ms);
		run->flip = strcmp(run->before_verdict, run->after_verdict) != 0;
	} else if ((run->before_status == EST_OK) != (run->after_status == EST_OK)) {
		run->before_verdict = est_status_name(run->before_status);
		run->after_verdict = est_status_name(run->after_status);
		run->flip = true;
	}
	if (run->flip) {
		audit->nflips++;
		tell_flip(s, run);
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
