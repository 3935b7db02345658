/* est_sum.h: latency, spread and energy of an operation, added up.
 *
 * In: a checked table, an operation, a sum (est_core.h).  Out: the sum, or the
 * finished cost.  Knows nothing of curves. */
#ifndef EST_SUM_H
#define EST_SUM_H

/* Volatile, because compilers make calls of memset and memcpy of such loops. */
static inline __attribute__((always_inline)) void est_zero(struct est_cost *cost)
{
	volatile uint64_t *sums = est_sums(cost);

	for (uint32_t i = 0; i < EST_SUMS; i++)
		sums[i] = 0;
	cost->flags = 0;
}

EST_CORE void est_clear(struct est_cost *cost)
{
	est_zero(cost);
}

EST_CORE void est_copy(struct est_cost *to, struct est_cost *from)
{
	volatile uint64_t *sums = est_sums(to);

	for (uint32_t i = 0; i < EST_SUMS; i++)
		sums[i] = est_sums(from)[i];
	to->flags = from->flags;
	to->coverage_permille = from->coverage_permille;
	to->interval = from->interval;
}

/* *sum += x[0] · c + x[1] · d, coefficients in Q16, rounded once, half up. */
static inline void est_accumulate_work(
    uint64_t *sum, const uint64_t *x, uint32_t c, uint32_t d)
{
#if EST_64BIT
	est_u128 work;

	if (EST_UNLIKELY((x[0] | x[1]) >> 31)) {
		work = ((est_u128)x[0] * c + (est_u128)x[1] * d + (1u << 15)) >> 16;
		est_accumulate(
		    sum, (uint64_t)(work >> 64) ? UINT64_MAX : (uint64_t)work);
		return;
	}
	est_accumulate(sum, (x[0] * c + x[1] * d + (1u << 15)) >> 16);
#else
	/* Rounding the first product leaves its fraction + 1/2 modulo 1 as the
	 * bias of the second. */
	est_accumulate_scaled(sum, x, c, 16 | EST_NEAREST);
	est_accumulate_scaled(
	    sum, x + 1, d, 16 | (EST_NEAREST + ((uint32_t)x[0] * c << 16)));
#endif
}

/* Column of an energy record (lower, realistic, upper) for sum i, i + 3 of
 * est_sums(): 1, 0, 2. */
static inline uint32_t est_column(uint32_t i)
{
	return 0x201u >> 4 * i & 3;
}

/* Adds the energy of the work, pJ. */
EST_CORE_PART void est_add_energy(
    const uint32_t *energy, const struct est_op *op, struct est_cost *sum)
{
	uint64_t x[2];

	x[0] = est_scale(op->flops, op->count, 0);
	x[1] = est_scale(op->bytes, op->count, 0);
	if (x[0] == UINT64_MAX || x[1] == UINT64_MAX)
		sum->flags |= EST_FLAG_SATURATED;
	for (uint32_t i = 0; i < 3; i++) {
		const uint32_t *e = energy + est_column(i);

		est_accumulate_work(est_sums(sum) + EST_SUM_ENERGY + i, x,
		    e[EST_ENERGY_FLOP], e[EST_ENERGY_BYTE]);
	}
}

EST_CORE_PART void est_spread(
    const uint32_t *band, struct est_place *place, struct est_cost *sum)
{
	uint32_t how = 16 | EST_NEAREST;
	uint64_t sd;

	/* Outside the support the sds are doubled. */
	if (place->flags & EST_FLAG_UNSUPPORTED)
		how = 15 | EST_NEAREST;
	sum->latency_hi_ns = (uint64_t)band[EST_BAND_HI] << 32 | band[EST_BAND_LO];
	est_accumulate(&sum->latency_ns, place->time);
	est_accumulate_scaled(
	    &sum->sd_shared_ns, &place->time, band[EST_BAND_SHARED], how);
	sd = est_scale(place->time, band[EST_BAND_INDEPENDENT], how);
	est_accumulate(&sum->latency_lo_ns, sd);
	/* sd^2 <= (2^32 − 1)^2 if sd fits a word. */
	sd = sd >> 32 ? UINT64_MAX : est_wide((uint32_t)sd, (uint32_t)sd);
	est_accumulate(&sum->variance_independent_ns2, sd);
}

EST_CORE void est_add_spread(
    const uint32_t *band, struct est_place *place, struct est_cost *sum)
{
	sum->flags |= place->flags;
	est_spread(band, place, sum);
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
	if (fresh)
		est_zero(sum);
	if (EST_AUTHORED_KIND(place.authored) == EST_PROVENANCE_LEGACY)
		place.flags |= EST_FLAG_LEGACY;
	section = est_section(device, op->precision);
	if (!section[EST_COST_ENERGY])
		place.flags |= EST_FLAG_NO_ENERGY;
	sum->flags |= place.flags;
	est_spread(est_band(device, place.authored), &place, sum);
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
	uint64_t *sums = est_sums(sum);

	sum->latency_lo_ns = sum->latency_ns;
	sum->latency_hi_ns = sum->latency_ns;
	/* Outside the support of an operation the ratios count twice. */
	for (uint32_t twice = !shift && flags & EST_FLAG_UNSUPPORTED;; twice = 0) {
		sum->latency_lo_ns = est_scale(sum->latency_lo_ns, lo, 16 | EST_DOWN);
		sum->latency_hi_ns = est_scale(sum->latency_hi_ns, hi, 16 | EST_UP);
		if (!twice)
			break;
	}
	/* A ratio at the end of its type is no upper bound. */
	if (hi == UINT32_MAX && sum->latency_ns)
		sum->latency_hi_ns = UINT64_MAX;
	device += at + EST_ENERGY_STATIC;
	for (uint32_t i = 0; at && i < 3; i++)
		est_accumulate_scaled(
		    sums + EST_SUM_ENERGY + i, sums + i, device[est_column(i)], 0);
	for (uint32_t i = 0; i < EST_SUMS; i++)
		if (sums[i] == UINT64_MAX)
			flags |= EST_FLAG_SATURATED;
	if (kinds & EST_COST_SMALL_N)
		flags |= EST_FLAG_SMALL_N;
	sum->flags = flags;
	sum->coverage_permille = (uint16_t)(kinds >> 16 & 0x3ff);
	sum->interval = (uint8_t)(kinds >> shift);
	return EST_OK;
}

#endif
