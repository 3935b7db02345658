/* est_sum.h: latency, spread and energy of an operation, added up.
 *
 * In: a checked table, an operation, a sum (est_core.h).  Out: the sum, or the
 * finished cost.  Knows nothing of curves. */
#ifndef EST_SUM_H
#define EST_SUM_H

/* *sum += flops · c + bytes · d, coefficients in Q16, rounded once, half up. */
static inline void est_accumulate_work(
    uint64_t *sum, uint64_t flops, uint32_t c, uint64_t bytes, uint32_t d)
{
#if EST_64BIT
	est_u128 work;

	if (EST_UNLIKELY((flops | bytes) >> 31)) {
		work = ((est_u128)flops * c + (est_u128)bytes * d + (1u << 15)) >> 16;
		est_accumulate(
		    sum, (uint64_t)(work >> 64) ? UINT64_MAX : (uint64_t)work);
		return;
	}
	est_accumulate(sum, (flops * c + bytes * d + (1u << 15)) >> 16);
#else
	/* Rounding the first product leaves its fraction + 1/2 modulo 1 as the
	 * bias of the second. */
	uint32_t bias = EST_NEAREST + ((uint32_t)flops * c << 16);

	est_accumulate(sum, est_scale(flops, c, 16 | EST_NEAREST));
	est_accumulate(sum, est_scale(bytes, d, 16 | bias));
#endif
}

/* Adds the energy of the work, pJ. */
EST_CORE_PART void est_add_energy(
    const uint32_t *energy, const struct est_op *op, struct est_cost *sum)
{
	uint64_t flops = est_scale(op->flops, op->count, 0);
	uint64_t bytes = est_scale(op->bytes, op->count, 0);

	if (flops == UINT64_MAX || bytes == UINT64_MAX)
		sum->flags |= EST_FLAG_SATURATED;
	for (uint32_t i = 0; i < 3; i++) {
		uint64_t *to = i ? i > 1 ? &sum->energy_hi_pj : &sum->energy_pj
				 : &sum->energy_lo_pj;

		est_accumulate_work(to, flops, energy[EST_ENERGY_FLOP + i], bytes,
		    energy[EST_ENERGY_BYTE + i]);
	}
}

/* Adds the latency and its spread. */
EST_CORE_PART void est_add_spread(
    const uint32_t *band, struct est_place *place, struct est_cost *sum)
{
	uint32_t how = 16 | EST_NEAREST;
	uint64_t sd;

	/* Outside the support the sds are doubled. */
	if (place->flags & EST_FLAG_UNSUPPORTED)
		how = 15 | EST_NEAREST;
	sum->latency_hi_ns = (uint64_t)band[EST_BAND_HI] << 32 | band[EST_BAND_LO];
	est_accumulate(&sum->latency_ns, place->time);
	est_accumulate(
	    &sum->sd_shared_ns, est_scale(place->time, band[EST_BAND_SHARED], how));
	sd = est_scale(place->time, band[EST_BAND_INDEPENDENT], how);
	est_accumulate(&sum->latency_lo_ns, sd);
	/* sd^2 <= (2^32 − 1)^2 if sd fits a word. */
	sd = sd >> 32 ? UINT64_MAX : est_wide((uint32_t)sd, (uint32_t)sd);
	est_accumulate(&sum->variance_independent_ns2, sd);
}

EST_CORE int est_add(
    const uint32_t *device, const struct est_op *op, struct est_cost *sum, int fresh)
{
	struct est_place place;
	const uint32_t *section;
	int status;

	if (!device || !op || !sum)
		return EST_ERR_NULL;
	status = est_place(device, op, &place);
	if (status != EST_OK)
		return status;
	est_times(device, op, &place);
	if (place.flags & EST_REFUSED)
		return EST_ERR_RANGE;
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
	if (EST_AUTHORED_KIND(place.authored) == EST_PROVENANCE_LEGACY)
		place.flags |= EST_FLAG_LEGACY;
	section = est_section(device, op->precision);
	if (!section[EST_COST_ENERGY])
		place.flags |= EST_FLAG_NO_ENERGY;
	sum->flags |= place.flags;
	est_add_spread(device + device[EST_H_DIRECTORY + EST_DIR_WORDS + 1] + 1 +
			   EST_BAND_WORDS * EST_AUTHORED_BAND(place.authored),
	    &place, sum);
	if (section[EST_COST_ENERGY])
		est_add_energy(device + section[EST_COST_ENERGY], op, sum);
	return fresh ? est_finish(device, section, sum, 0) : EST_OK;
}

EST_CORE int est_finish(const uint32_t *device, const uint32_t *section,
    struct est_cost *sum, uint32_t shift)
{
	uint32_t kinds = section[EST_COST_INTERVAL], at = section[EST_COST_ENERGY];
	uint32_t lo = (uint32_t)sum->latency_hi_ns;
	uint32_t hi = (uint32_t)(sum->latency_hi_ns >> 32);
	uint32_t flags = sum->flags;

	sum->latency_lo_ns = est_scale(sum->latency_ns, lo, 16 | EST_DOWN);
	sum->latency_hi_ns = est_scale(sum->latency_ns, hi, 16 | EST_UP);
	/* Outside the support of an operation the ratios count twice. */
	if (!shift && flags & EST_FLAG_UNSUPPORTED) {
		sum->latency_lo_ns = est_scale(sum->latency_lo_ns, lo, 16 | EST_DOWN);
		sum->latency_hi_ns = est_scale(sum->latency_hi_ns, hi, 16 | EST_UP);
	}
	/* A ratio at the end of its type is no upper bound. */
	if (hi == UINT32_MAX && sum->latency_ns)
		sum->latency_hi_ns = UINT64_MAX;
	if (at) {
		device += at + EST_ENERGY_STATIC;
		est_accumulate_scaled(
		    &sum->energy_lo_pj, &sum->latency_lo_ns, device[0], 0);
		est_accumulate_scaled(&sum->energy_pj, &sum->latency_ns, device[1], 0);
		est_accumulate_scaled(
		    &sum->energy_hi_pj, &sum->latency_hi_ns, device[2], 0);
	}
	/* Bounds enclose what they bound, so the upper ones saturate first. */
	if (sum->latency_hi_ns == UINT64_MAX || sum->energy_hi_pj == UINT64_MAX ||
	    sum->sd_shared_ns == UINT64_MAX ||
	    sum->variance_independent_ns2 == UINT64_MAX)
		flags |= EST_FLAG_SATURATED;
	if (kinds & EST_COST_SMALL_N)
		flags |= EST_FLAG_SMALL_N;
	sum->flags = flags;
	sum->coverage_permille = (uint16_t)(kinds >> 16 & 0x3ff);
	sum->interval = (uint8_t)(kinds >> shift);
	return EST_OK;
}

#endif
