/* filter.c: est_filter.
 *
 * In: configurations of requests, a guard.  Out: a bit for each. */
#include "est_core.h"

int est_filter(const uint32_t *device, const uint32_t *configurations, size_t n,
    size_t ninputs, const struct est_guard *guard, uint32_t *accepted)
{
	/* est_admit() reads all of a cost before it writes; stacks are small. */
	union {
		struct est_cost cost;
		struct est_admission admission;
	} one;
	struct est_request r;

	if (!device || !guard || !configurations || !accepted)
		return EST_ERR_NULL;
	if (guard->mode > EST_GUARD_MARGIN)
		return EST_ERR_RANGE;
	r.x = configurations;
	if (est_request(device, ninputs, &r) != EST_OK)
		return r.section ? EST_ERR_COUNT : EST_ERR_ABSENT;
	for (uint32_t bit = 0; n--; r.x += est_ninputs(&r)) {
		bit <<= 1;
		if (!bit) {
			bit = 1;
			*accepted++ = 0;
		}
		if (est_stages(&r, NULL, &one.cost) != EST_OK)
			continue; /* EST_ERR_MODEL */
		est_total(r.device, r.section, &one.cost);
		est_admit(&one.cost, guard, &one.admission);
		if (one.admission.verdict == EST_ACCEPT)
			accepted[-1] |= bit;
	}
	return EST_OK;
}
