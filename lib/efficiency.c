/* efficiency.c: est_efficiency.
 *
 * In: a checked table, an operation.  Out: achieved over peak FLOP/s. */
#include "est_core.h"

/* The 27 leading bits of the size of a key, as 2^31 … 2^32 − 1; the size is
 * this · 2^(octave − 31) to within 2^-26 of itself. */
static uint32_t mantissa(uint32_t key)
{
	return key << 5 | 0x80000000u;
}

int est_efficiency(
    const uint32_t *device, const struct est_op *op, uint32_t *efficiency_q16)
{
	struct est_cost cost;
	const uint32_t *peak;
	uint32_t flops, latency, reference, divisor;
	int32_t shift;
	uint64_t ratio;
	int status;

	if (!efficiency_q16)
		return EST_ERR_NULL;
	status = est_op_cost(device, op, &cost);
	if (status != EST_OK)
		return status;
	if (!op->flops) {
		*efficiency_q16 = 0;
		return EST_OK;
	}
	peak = est_section(device, op->precision) + EST_COST_PEAK_FLOPS;
	if (!cost.latency_ns || !(peak[0] | peak[1]))
		return EST_ERR_ABSENT;

	/* 10^9 · flops / (ns · peak): 2^60 <= dividend < 2^62 and
	 * 2^29 <= divisor < 2^31, so 2^29 < ratio <= 2^33; what is left are
	 * powers of two: the divisor's 33 bits, one 2^31, and Q16. */
	flops = est_key(est_scale(op->flops, op->count, 0));
	latency = est_key(cost.latency_ns);
	reference = est_key((uint64_t)peak[1] << 32 | peak[0]);
	divisor = (uint32_t)(est_wide(mantissa(latency), mantissa(reference)) >> 33);
	ratio = est_divide_up(est_wide(mantissa(flops), 1000000000), divisor);
	shift = (int32_t)(latency >> 26) + (int32_t)(reference >> 26) -
		(int32_t)(flops >> 26) - 14;
	if (shift > 63)
		ratio = 0;
	else if (shift >= 0)
		ratio = est_scale_nearest(ratio, 1, (uint32_t)shift);
	else
		ratio = shift < -2 ? UINT64_MAX : est_scale(ratio, 1u << -shift, 0);
	*efficiency_q16 = ratio >> 32 ? UINT32_MAX : (uint32_t)ratio;
	return EST_OK;
}
