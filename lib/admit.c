/* admit.c: est_admit.
 *
 * In: a cost, a guard.  Out: whether the work may run, and which number said so.
 * Knows nothing of tables: the cost of an operation, of a graph and of a request
 * are judged alike. */
#include "est_arith.h"
#include "estimate.h"

int est_admit(const struct est_cost *cost, const struct est_guard *guard,
    struct est_admission *admission)
{
	uint64_t bound, budget;
	uint8_t no = EST_MEASURE, by = EST_DECIDED_UPPER;

	if (!cost || !guard || !admission)
		return EST_ERR_NULL;
	budget = guard->budget_ns;
	bound = cost->latency_hi_ns;
	if (guard->mode == EST_GUARD_MARGIN) {
		bound = est_scale(cost->latency_ns, guard->margin_q16, 16 | EST_UP);
		no = EST_REJECT;
		by = EST_DECIDED_MARGIN;
	} else if (guard->mode != EST_GUARD_BOUND) {
		return EST_ERR_RANGE;
	} else if (cost->flags & EST_FLAG_UNSUPPORTED) {
		by = EST_DECIDED_SUPPORT;
		budget = 0; /* smaller code */
	} else if (cost->latency_lo_ns > budget) {
		bound = cost->latency_lo_ns;
		no = EST_REJECT;
		by = EST_DECIDED_LOWER;
	}
	admission->bound_ns = bound;
	admission->decided_by = by;
	admission->verdict =
	    bound <= budget && by != EST_DECIDED_SUPPORT ? (uint32_t)EST_ACCEPT : no;
	return EST_OK;
}
