/* filter.c: est_filter.
 *
 * In: configurations of requests, a guard.  Out: a bit for each. */
#include "est_core.h"

int est_filter(const uint32_t *device, const uint32_t *configurations, size_t n,
    size_t ninputs, const struct est_guard *guard, uint32_t *accepted,
    uint32_t *measured)
{
	struct est_admission admission;
	struct est_cost cost;

	if (!device || !guard || !configurations || !accepted)
		return EST_ERR_NULL;
	if (guard->mode > EST_GUARD_MARGIN)
		return EST_ERR_RANGE;
	for (uint32_t bit = 0; n--; configurations += ninputs) {
		int status = est_stages(device, configurations, ninputs, NULL, &cost);

		admission.verdict = EST_MEASURE;
		if (status == EST_OK)
			est_admit(&cost, guard, &admission);
		else if (status != EST_ERR_MODEL)
			return status; /* for every configuration: nothing is written */
		bit <<= 1;
		if (!bit) {
			bit = 1;
			*accepted++ = 0;
			if (measured)
				*measured++ = 0;
		}
		if (admission.verdict == EST_ACCEPT)
			accepted[-1] |= bit;
		else if (admission.verdict == EST_MEASURE && measured)
			measured[-1] |= bit;
	}
	return EST_OK;
}
