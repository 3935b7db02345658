/* est_sum.h: latency, spread and energy of an operation, added up.
 *
 * In: a checked table, an operation, a sum (est_core.h).  Out: the sum, or the
 * finished cost.  Knows nothing of curves. */
#ifndef EST_SUM_H
#define EST_SUM_H

/* Adds the work of one energy column, pJ, rounded once: rounding the first
 * product leaves its fraction + 1/2 modulo 1 as the bias of the second. */
static inline void est_add_energy(
    uint64_t *sum, const uint32_t *column, uint64_t flops, uint64_t bytes)
{
	uint32_t fraction = (uint32_t)flops * column[EST_ENERGY_FLOP] << 16;

	est_accumulate(
	    sum, est_scale(flops, column[EST_ENERGY_FLOP], 16 | EST_NEAREST));
	est_accumulate(sum,
	    est_scale(bytes, column[EST_ENERGY_BYTE], (16 | EST_NEAREST) + fraction));
}

int est_add(
    const uint32_t *device, const struct est_op *op, struct est_cost *sum, int fresh)
{
	struct est_place place;
	const uint32_t *band;
	uint64_t time, other, sd;
	uint32_t authored, how;
	int status = est_place(device, op, &place);

	if (status != EST_OK)
		return status;
	time = est_term(device, op, &place, 0);
	authored = place.authored;
	other = est_term(device, op, &place, 1);
	if (place.status != EST_OK)
		return place.status;
	if (!(time | other))
		authored = place.record[EST_CLASS_FLAGS] >> 8;
	else if (other > time)
		authored = place.authored;
	if (place.record[EST_CLASS_FLAGS] & EST_CLASS_SUM)
		est_accumulate(&time, other);
	else if (other > time)
		time = other;
	est_accumulate(&time, est_launch(device, op, &place));
	time = est_round_q6(time);

	if (fresh) {
		sum->latency_ns = 0;
		sum->latency_lo_ns = 0;
		sum->energy_pj = 0;
		sum->energy_lo_pj = 0;
		sum->energy_hi_pj = 0;
		sum->sd_shared_ns = 0;
		sum->variance_independent_ns2 = 0;
		sum->flags = 0;
	}
	est_accumulate(&sum->latency_ns, time);

	/* Outside the support the sds are doubled. */
	band = device + device[EST_H_DIRECTORY + EST_DIR_WORDS + 1] + 1 +
	       EST_BAND_WORDS * EST_AUTHORED_BAND(authored);
	how = place.flags & EST_FLAG_UNSUPPORTED ? 15 | EST_NEAREST : 16 | EST_NEAREST;
	est_accumulate(&sum->sd_shared_ns, est_scale(time, band[EST_BAND_SHARED], how));
	sd = est_scale(time, band[EST_BAND_INDEPENDENT], how);
	est_accumulate(&sum->latency_lo_ns, sd);
	/* sd^2 <= (2^32 − 1)^2 if sd fits a word. */
	est_accumulate(&sum->variance_independent_ns2,
	    sd >> 32 ? UINT64_MAX : est_wide((uint32_t)sd, (uint32_t)sd));

	if (EST_AUTHORED_KIND(authored) == EST_PROVENANCE_LEGACY)
		place.flags |= EST_FLAG_LEGACY;
	if (place.section[EST_COST_ENERGY]) {
		const uint32_t *energy = device + place.section[EST_COST_ENERGY];
		uint64_t flops = est_scale(op->flops, op->count, 0);
		uint64_t bytes = est_scale(op->bytes, op->count, 0);

		if (flops == UINT64_MAX || bytes == UINT64_MAX)
			place.flags |= EST_FLAG_SATURATED;
		est_add_energy(&sum->energy_lo_pj, energy, flops, bytes);
		est_add_energy(&sum->energy_pj, energy + 1, flops, bytes);
		est_add_energy(&sum->energy_hi_pj, energy + 2, flops, bytes);
	} else {
		place.flags |= EST_FLAG_NO_ENERGY;
	}
	sum->flags |= place.flags;
	if (!fresh)
		return EST_OK;
	sum->latency_hi_ns = (uint64_t)band[EST_BAND_HI] << 32 | band[EST_BAND_LO];
	return est_finish(device, place.section, sum, 0);
}

EST_CORE int est_finish(const uint32_t *device, const uint32_t *section,
    struct est_cost *sum, uint32_t shift)
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

#endif
