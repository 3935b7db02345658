/* finish.c: from a sum to a result.
 *
 * In: a checked table, a sum with the ratios of its bounds (est_core.h).  Out:
 * interval, static energy, flags.  Knows nothing of classes and curves. */
#include "est_core.h"

int est_finish(const uint32_t *device, const uint32_t *section, struct est_cost *sum,
    uint32_t shift)
{
	uint32_t kinds = section[EST_COST_INTERVAL];
	uint32_t lo = (uint32_t)sum->latency_hi_ns;
	uint32_t hi = (uint32_t)(sum->latency_hi_ns >> 32);
	uint64_t lower = est_scale(sum->latency_ns, lo, 16 | EST_DOWN);
	uint64_t upper = est_scale(sum->latency_ns, hi, 16 | EST_UP);

	/* Outside the support of an operation the ratios count twice. */
	if (!shift && sum->flags & EST_FLAG_UNSUPPORTED) {
		lower = est_scale(lower, lo, 16 | EST_DOWN);
		upper = est_scale(upper, hi, 16 | EST_UP);
	}
	/* A ratio at the end of its type is no upper bound. */
	if (hi == UINT32_MAX && sum->latency_ns)
		upper = UINT64_MAX;
	sum->latency_lo_ns = lower;
	sum->latency_hi_ns = upper;
	if (section[EST_COST_ENERGY]) {
		const uint32_t *power =
		    device + section[EST_COST_ENERGY] + EST_ENERGY_STATIC;

		est_accumulate(&sum->energy_lo_pj, est_scale(lower, power[0], 0));
		est_accumulate(
		    &sum->energy_pj, est_scale(sum->latency_ns, power[1], 0));
		est_accumulate(&sum->energy_hi_pj, est_scale(upper, power[2], 0));
	}
	/* Bounds enclose what they bound, so the upper ones saturate first. */
	if (upper == UINT64_MAX || sum->energy_hi_pj == UINT64_MAX ||
	    sum->sd_shared_ns == UINT64_MAX ||
	    sum->variance_independent_ns2 == UINT64_MAX)
		sum->flags |= EST_FLAG_SATURATED;
	if (kinds & EST_COST_SMALL_N)
		sum->flags |= EST_FLAG_SMALL_N;
	sum->coverage_permille = (uint16_t)(kinds >> 16 & 0x3ff);
	sum->interval = (uint8_t)(kinds >> shift);
	return EST_OK;
}
