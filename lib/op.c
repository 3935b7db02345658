/* op.c: est_op_cost.
 *
 * In: a checked table, an operation.  Out: its cost. */
#include "est_core.h"
#if EST_64BIT
#include "est_usual.h"

/* Out of line, so that its registers are not saved for every operation. */
static __attribute__((noinline)) int unusual(
    const uint32_t *device, const struct est_op *op, struct est_cost *cost)
{
	struct est_cost sum;
	int status = est_add(device, op, &sum, 1);

	if (status == EST_OK)
		est_copy(cost, &sum);
	return status;
}

int est_op_cost(const uint32_t *device, const struct est_op *op, struct est_cost *cost)
{
	struct est_parts parts;
	uint64_t lo, hi;
	uint32_t kinds;
	int status;

	if (!device || !op || !cost)
		return EST_ERR_NULL;
	status = est_usual(device, op, &parts);
	if (EST_UNLIKELY(status)) {
		if (status != EST_UNUSUAL)
			return status;
		return unusual(device, op, cost);
	}
	lo = parts.time * parts.band[EST_BAND_LO] >> 16;
	hi = (parts.time * parts.band[EST_BAND_HI] + 0xffff) >> 16;
	/* The widest ratio has a meaning of its own; hi · power fits. */
	if (EST_UNLIKELY(parts.band[EST_BAND_HI] == UINT32_MAX || hi >> 31))
		return unusual(device, op, cost);
	if (!(parts.flags & EST_FLAG_NO_ENERGY)) {
		const uint32_t *power = parts.energy + EST_ENERGY_STATIC;

		parts.work[0] += lo * power[0];
		parts.work[1] += parts.time * power[1];
		parts.work[2] += hi * power[2];
	}
	kinds = parts.section[EST_COST_INTERVAL];
	if (kinds & EST_COST_SMALL_N)
		parts.flags |= EST_FLAG_SMALL_N;
	cost->latency_ns = parts.time;
	cost->latency_lo_ns = lo;
	cost->latency_hi_ns = hi;
	cost->energy_pj = parts.work[1];
	cost->energy_lo_pj = parts.work[0];
	cost->energy_hi_pj = parts.work[2];
	cost->sd_shared_ns = parts.shared;
	cost->variance_independent_ns2 = parts.single * parts.single;
	cost->flags = parts.flags;
	cost->coverage_permille = (uint16_t)(kinds >> 16 & 0x3ff);
	cost->interval = (uint8_t)kinds;
	return EST_OK;
}
#else
int est_op_cost(const uint32_t *device, const struct est_op *op, struct est_cost *cost)
{
	return est_add(device, op, cost, 1);
}
#endif
