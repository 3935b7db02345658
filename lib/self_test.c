/* self_test.c: est_self_test.
 *
 * In: a checked table, vectors.  Out: whether every bit of them comes back. */
#include "est_same.h"

int est_self_test(
    const uint32_t *device, const struct est_vector *vectors, size_t n, size_t *failed)
{
	struct est_cost cost;

	if (!device || (!vectors && n))
		return EST_ERR_NULL;
	for (size_t i = 0; i < n; i++) {
		int status = est_op_cost(device, &vectors[i].op, &cost);

		if (status != vectors[i].status ||
		    (status == EST_OK && !est_same(&cost, &vectors[i].cost))) {
			if (failed)
				*failed = i;
			return EST_ERR_SELF_TEST;
		}
	}
	return EST_OK;
}
