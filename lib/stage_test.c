/* stage_test.c: est_stage_self_test.
 *
 * In: a checked table, vectors.  Out: whether every bit of them comes back. */
#include "est_same.h"

int est_stage_self_test(const uint32_t *device, const struct est_stage_vector *vectors,
    size_t n, size_t *failed)
{
	struct est_cost cost;
	struct est_request r;

	if (!device || (!vectors && n))
		return EST_ERR_NULL;
	if (est_request(device, 0, &r) == EST_ERR_ABSENT)
		return EST_ERR_ABSENT;
	for (size_t i = 0; i < n; i++) {
		int status;

		r.x = vectors[i].inputs;
		status = est_stages(&r, NULL, &cost);
		if (status == EST_OK)
			est_total(device, r.section, &cost);
		if (status != vectors[i].status ||
		    (status == EST_OK && !est_same(&cost, &vectors[i].total))) {
			if (failed)
				*failed = i;
			return EST_ERR_SELF_TEST;
		}
	}
	return EST_OK;
}
