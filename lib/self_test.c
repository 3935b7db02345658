/* self_test.c: est_self_test.
 *
 * In: a checked table, vectors.  Out: whether every bit of them comes back. */
#include "est_core.h"

/* Members up to the last, without a gap before it: all of them are compared. */
#define EST_COST_BYTES (offsetof(struct est_cost, interval) + 1)
typedef char est_cost_has_no_gap[EST_COST_BYTES == 8 * 8 + 4 + 2 + 1 ? 1 : -1];

static bool same(const struct est_cost *a, const struct est_cost *b)
{
	const unsigned char *p = (const unsigned char *)a;
	const unsigned char *q = (const unsigned char *)b;

	for (size_t i = 0; i < EST_COST_BYTES; i++)
		if (p[i] != q[i])
			return false;
	return true;
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
