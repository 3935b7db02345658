/* audit_modes.c: which power mode wins, before and after.
 *
 * In: families of devices on both sides, workloads, budgets.  Out: a flip per
 * workload and budget whose best mode is another one.  Must not know how the library
 * chooses.
 *
 * The best mode takes the least energy of those that keep the budget by bound, or
 * by value where none does; without a budget all modes keep it, and in a family
 * without energy data the fastest one wins. */
#include <stdlib.h>
#include <string.h>

#include "audit/compare.h"
#include "lib/estimate.h"

struct side_modes { /* one side of a family, lowest cap first */
	struct est_mode modes[EST_MAX_MODES];
	size_t device[EST_MAX_MODES]; /* of audit.devices */
	struct est_family family;
};

struct contest {
	struct audit *audit;
	const size_t *members; /* devices of one family and variant */
	size_t nmembers;
	struct side_modes before, after;
};

static const struct calibration *any_of(const struct audit_device *d)
{
	return d->after ? d->after : d->before;
}

static int by_family(const void *x, const void *y)
{
	const struct audit_device *const *a = x, *const *b = y;
	const struct calibration *p = any_of(*a), *q = any_of(*b);
	int order = str_cmp(p->family, q->family);
	if (!order)
		order = str_cmp(p->variant, q->variant);
	if (!order)
		order = (p->tdp_mw > q->tdp_mw) - (p->tdp_mw < q->tdp_mw);
	return order ? order : (*a > *b) - (*a < *b);
}

static bool same_family(const struct audit_device *a, const struct audit_device *b)
{
	return str_eq(any_of(a)->family, any_of(b)->family) &&
	       str_eq(any_of(a)->variant, any_of(b)->variant);
}

static void add_mode(struct contest *c, struct side_modes *side, size_t device,
    const struct calibration *cal, const struct audit_table *t)
{
	size_t i = side->family.nmodes;
	if (!cal || !t->words || !cal->mode.n || i == EST_MAX_MODES)
		return;
	side->modes[i] = (struct est_mode){
	    str_copy(c->audit->arena, cal->mode).s, t->image, (uint32_t)cal->tdp_mw, 0};
	side->device[i] = device;
	side->family.nmodes++;
}

static void gather(struct contest *c)
{
	struct audit *audit = c->audit;
	for (size_t i = 0; i < c->nmembers; i++) {
		size_t index = c->members[i];
		struct audit_device *d = &audit->devices[index];
		audit_need_tables(audit, d);
		add_mode(c, &c->before, index, d->before, &d->before_table);
		add_mode(c, &c->after, index, d->after, &d->after_table);
	}
	c->before.family.name = c->after.family.name = "";
	c->before.family.modes = c->before.modes;
	c->after.family.modes = c->after.modes;
}

/* --- one workload under one budget ------------------------------------------------ */

struct winner {
	int status;
	struct est_choice choice;
};

static struct winner best(const struct side_modes *side, const struct est_op *ops,
    size_t n, double budget_ms, enum est_objective objective)
{
	struct est_goal goal = {.deadline_ns = UINT64_MAX,
	    .power_cap_mw = UINT32_MAX,
	    .objective = (uint8_t)objective,
	    .judge = EST_BY_BOUND_ELSE_VALUE};
	struct est_cost costs[EST_MAX_MODES];
	struct winner w = {0};
	if (budget_ms > 0)
		goal.deadline_ns = (uint64_t)(budget_ms * 1e6);
	w.status = est_mode_best(&side->family, ops, n, &goal, costs, &w.choice);
	return w;
}

static const char *name_of(const struct side_modes *side, const struct winner *w)
{
	return w->status == EST_OK ? side->modes[w->choice.mode].name
				   : est_status_name(w->status);
}

/* Reports tell of changed devices alone: the mode that wins now if it is one, else
 * the first that is. */
static size_t device_to_tell(const struct contest *c, size_t wanted)
{
	size_t i = 0;
	if (c->audit->devices[wanted].changed)
		return wanted;
	while (i + 1 < c->nmembers && !c->audit->devices[c->members[i]].changed)
		i++;
	return c->members[i];
}

static void tell(struct contest *c, const struct workload *w, double budget_ms,
    const struct winner *before, const struct winner *after)
{
	struct audit *audit = c->audit;
	bool was = before->status == EST_OK, is = after->status == EST_OK;
	size_t device = is    ? c->after.device[after->choice.mode]
			: was ? c->before.device[before->choice.mode]
			      : c->members[0];
	device = device_to_tell(c, device);
	struct audit_scope scope = {
	    .audit = audit, .device = device, .part = "workload"};
	struct audit_run run = {.device = device,
	    .workload = w->name,
	    .before_status = before->status,
	    .after_status = after->status,
	    .before_ns = was ? before->choice.cost.latency_ns : 0,
	    .after_ns = is ? after->choice.cost.latency_ns : 0,
	    .before_pj = was ? before->choice.cost.energy_pj : 0,
	    .after_pj = is ? after->choice.cost.energy_pj : 0,
	    .before_lo_ns = was ? before->choice.cost.latency_lo_ns : 0,
	    .before_hi_ns = was ? before->choice.cost.latency_hi_ns : 0,
	    .after_lo_ns = is ? after->choice.cost.latency_lo_ns : 0,
	    .after_hi_ns = is ? after->choice.cost.latency_hi_ns : 0,
	    .before_verdict = name_of(&c->before, before),
	    .after_verdict = name_of(&c->after, after),
	    .flip = true,
	    .mode = true,
	    .budget_ms = budget_ms};
	audit_add_run(audit, &run);
	const char *member =
	    budget_ms > 0
		? audit_format(audit, "best mode for %.*s within %g ms", (int)w->name.n,
		      w->name.s, budget_ms)
		: audit_format(audit, "best mode for %.*s", (int)w->name.n, w->name.s);
	struct audit_change *change =
	    audit_add(&scope, AUDIT_MODE_FLIPPED, member, NULL, NULL);
	change->before = audit_value_text(str_of(run.before_verdict));
	change->after = audit_value_text(str_of(run.after_verdict));
}

static void contest_one(struct contest *c, const struct workload *w, double budget_ms)
{
	const struct est_op *ops = audit_operations(c->audit->arena, w);
	enum est_objective objective = EST_LEAST_ENERGY;
	struct winner before = best(&c->before, ops, w->nops, budget_ms, objective);
	struct winner after = best(&c->after, ops, w->nops, budget_ms, objective);
	if (before.status == EST_ERR_ABSENT || after.status == EST_ERR_ABSENT) {
		objective = EST_LEAST_LATENCY;
		before = best(&c->before, ops, w->nops, budget_ms, objective);
		after = best(&c->after, ops, w->nops, budget_ms, objective);
	}
	if (strcmp(name_of(&c->before, &before), name_of(&c->after, &after)) != 0)
		tell(c, w, budget_ms, &before, &after);
}

static void contest(struct audit *audit, const size_t *members, size_t n,
    struct workload *const *workloads, size_t nworkloads)
{
	struct contest c = {.audit = audit, .members = members, .nmembers = n};
	const struct audit_policy *policy = audit->policy;
	bool changed = false;
	for (size_t i = 0; i < n; i++)
		changed |= audit->devices[members[i]].changed;
	if (!changed || n < 2)
		return;
	gather(&c);
	if (c.before.family.nmodes == 0 || c.after.family.nmodes == 0)
		return;
	for (size_t i = 0; i < nworkloads; i++)
		for (size_t k = 0; k == 0 || k < policy->nbudgets; k++)
			contest_one(&c, workloads[i],
			    policy->nbudgets ? policy->budgets_ms[k] : 0);
}

void audit_best_modes(
    struct audit *audit, struct workload *const *workloads, size_t nworkloads)
{
	struct arena *a = audit->arena;
	const struct audit_device **sorted =
	    ARENA_ARRAY(a, audit->ndevices + 1, const struct audit_device *);
	size_t *members = ARENA_ARRAY(a, audit->ndevices + 1, size_t);
	for (size_t i = 0; i < audit->ndevices; i++)
		sorted[i] = &audit->devices[i];
	if (nworkloads == 0 || audit->ndevices < 2)
		return;
	qsort(sorted, audit->ndevices, sizeof *sorted, by_family);
	for (size_t i = 0; i < audit->ndevices; i++)
		members[i] = (size_t)(sorted[i] - audit->devices);
	for (size_t i = 0, end; i < audit->ndevices; i = end) {
		for (end = i + 1;
		     end < audit->ndevices && same_family(sorted[i], sorted[end]);)
			end++;
		contest(audit, members + i, end - i, workloads, nworkloads);
	}
}
