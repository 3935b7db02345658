/* order_dominated.c: modes that no workload has a use for.
 *
 * In: modes with their tables, workloads.  Out: which are dominated, and by whom.
 * Must not know the exact model: a firmware decides by tables, too. */
#include "base/fail.h"
#include "table/order.h"

/* Whether `k` serves in the place of `m`, whatever the goal of est_mode_best. */
static bool serves(const struct order_member *members, size_t k, size_t m,
    const struct est_cost *costs)
{
	const struct est_cost *a = &costs[k], *b = &costs[m];
	bool less = a->latency_ns < b->latency_ns ||
		    a->latency_hi_ns < b->latency_hi_ns ||
		    a->energy_pj < b->energy_pj ||
		    members[k].power_cap_mw < members[m].power_cap_mw;

	if (k == m || a->flags & EST_FLAG_NO_ENERGY ||
	    (a->interval == EST_INTERVAL_NONE && b->interval != EST_INTERVAL_NONE))
		return false;
	return members[k].power_cap_mw <= members[m].power_cap_mw &&
	       a->latency_ns <= b->latency_ns && a->latency_hi_ns <= b->latency_hi_ns &&
	       a->energy_pj <= b->energy_pj && (less || k < m);
}

static void judge(const struct order_member *members, size_t n,
    const struct est_op *ops, size_t nops, struct order_use *uses, uint32_t *same)
{
	struct est_cost costs[EST_MAX_MODES];
	bool all = true;

	for (size_t i = 0; i < n; i++)
		all &= est_graph_cost(members[i].words, ops, nops, &costs[i]) == EST_OK;
	for (size_t m = 0; m < n; m++) {
		uint32_t who = 0; /* mask of those that serve in its place */

		for (size_t k = 0; k < n && all; k++)
			who |= (uint32_t)serves(members, k, m, costs) << k;
		uses[m].runs++;
		uses[m].times += who != 0;
		same[m] &= who;
	}
}

bool order_is_dominated(const struct order_use *use)
{
	return use->runs && use->times == use->runs;
}

void order_dominated(const struct order_member *members, size_t n,
    struct workload *const *workloads, size_t nworkloads, struct order_use *uses)
{
	unsigned precisions = order_precisions(members, n);
	uint32_t same[EST_MAX_MODES];
	struct arena arena = {0};

	BUG_IF(n > EST_MAX_MODES);
	for (size_t i = 0; i < n; i++) {
		uses[i] = (struct order_use){.by = SIZE_MAX};
		same[i] = UINT32_MAX;
	}
	for (unsigned p = 0; precisions >> p; p++)
		for (size_t w = 0; w < nworkloads && precisions >> p & 1; w++)
			judge(members, n, order_ops(&arena, workloads[w], p),
			    workloads[w]->nops, uses, same);
	for (size_t i = 0; i < n; i++)
		for (size_t k = n; k-- > 0 && uses[i].runs;)
			if (same[i] >> k & 1)
				uses[i].by = k;
	arena_free(&arena);
}
