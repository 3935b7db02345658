/* self_test.c: est_self_test.
 *
 * In: a checked table, vectors.  Out: whether every bit of them comes back. */
#include "est_core.h"

static bool same(const struct est_cost *a, const struct est_cost *b)
{
	return a->latency_ns == b->latency_ns && a->latency_lo_ns == b->latency_lo_ns &&
	       a->latency_hi_ns == b->latency_hi_ns && a->energy_pj == b->energy_pj &&
	       a->energy_lo_pj == b->energy_lo_pj &&
	       a->energy_hi_pj == b->energy_hi_pj &&
	       a->sd_shared_ns == b->sd_shared_ns &&
	       a->variance_independent_ns2 == b->variance_independent_ns2 &&
	       a->flags == b->flags && a->coverage_permille == b->coverage_permille &&
	       a->interval == b->interval;
}

int est_self_test(
    const uint32_t *device, const struct est_vector *vectors, size_t n, size_t *failed)
{
	struct est_cost cost;

	if (!device || (!vectors && n))
		return EST_ERR_NULL;
	for (size_t i = 0; i < n; i++) {
		int status = est_op_cost(device, &vectors[i].op, &cost);

		if (status != vectors[i].status ||
		    (status == EST_OK && !same(&cost, &vectors[i].cost))) {
			if (failed)
				*failed = i;
			return EST_ERR_SELF_TEST;
		}
	}
	return EST_OK;
}
