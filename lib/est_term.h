/* est_term.h: the time that one curve gives for one size.
 *
 * In: a curve of a checked table, a size, a count.  Out: a time in 1/64 ns,
 * the authored segment behind it and extrapolation flags.  Knows nothing of
 * launches and bounds. */
#ifndef EST_TERM_H
#define EST_TERM_H

/* u = a + slope · delta modulo 2^32.  Of the product only bits 26 … 57 count,
 * so it may be taken modulo 2^64 and unsigned: a negative slope is
 * slope + 2^32, which adds 2^32 · delta. */
static inline uint32_t est_rate(const uint32_t *line, uint32_t delta)
{
#if EST_64BIT
	uint64_t product = (uint64_t)(int32_t)line[1] * delta;
#else
	uint64_t product = est_wide(line[1], delta);

	product -= (uint64_t)(delta & -(line[1] >> 31)) << 32;
#endif
	return line[0] + (uint32_t)(product >> 26);
}

/* The rate of a curve at a key; fills in its authored segment. */
EST_CORE_PART uint32_t est_read(
    const uint32_t *curve, uint32_t key, struct est_place *place)
{
	uint32_t n = curve[EST_CURVE_COUNTS] & 0xffff, at, octave;
	const uint32_t *line;

	curve += EST_CURVE_KNOTS;
	at = est_search(curve, n, 1, key);
	line = curve + n + 2 * at;
	octave = curve[at] & 0xfc000000u;
	curve += 3 * n;
	place->segment = curve[at >> 2] >> 8 * (at & 3) & 0xff;
	place->authored = curve[((n + 3) >> 2) + place->segment];
	return est_rate(line, est_log2(key) - octave);
}

EST_CORE uint64_t est_term(const uint32_t *device, const struct est_op *op,
    struct est_place *place, uint32_t memory)
{
	uint64_t x = memory ? op->bytes : op->flops;
	uint32_t at = place->record[EST_RECORD_COMPUTE + memory];
	uint32_t key = est_key(x), policy = EST_POLICY_HOLD, u;
	const uint32_t *curve = device + at;

	place->authored = 0;
	place->segment = EST_NO_SEGMENT;
	if (!at || !x)
		return 0;
	if (EST_UNLIKELY(key < curve[EST_CURVE_LO])) {
		key = curve[EST_CURVE_LO];
		policy = curve[EST_CURVE_FLAGS] >> 8;
		place->flags |= EST_FLAG_EXTRAPOLATED_LOW;
	} else if (EST_UNLIKELY(key >= curve[EST_CURVE_HI]) &&
		   curve[EST_CURVE_HI] != UINT32_MAX) {
		key = curve[EST_CURVE_HI];
		policy = curve[EST_CURVE_FLAGS] >> 10;
		place->flags |= EST_FLAG_EXTRAPOLATED_HIGH;
	}
	if (policy & EST_POLICY_REFUSE)
		place->flags |= EST_REFUSED;
	if (policy & EST_POLICY_CLAMP) {
		x = est_scale(
		    (uint64_t)(key << 5 | 0x80000000u) << 32, 1, 63 - (key >> 26));
		place->flags |= EST_FLAG_CLAMPED;
	}
	u = est_read(curve, key, place);
	x = est_scale(x, op->count, 0);
	if (x != UINT64_MAX || op->count == 1)
		x = est_scale_nearest(x, u, curve[EST_CURVE_FLAGS] & 63);
	return x;
}

EST_CORE uint64_t est_round_q6(uint64_t time_q6)
{
	return time_q6 == UINT64_MAX ? UINT64_MAX : (time_q6 >> 6) + (time_q6 >> 5 & 1);
}

/* Sets time and, of the larger term, authored. */
static inline void est_times(
    const uint32_t *device, const struct est_op *op, struct est_place *place)
{
	uint32_t authored;
	uint64_t other;

	place->time = est_term(device, op, place, 0);
	authored = place->authored;
	other = est_term(device, op, place, 1);
	if (other <= place->time)
		place->authored = authored;
	if (!(place->time | other))
		place->authored = place->record[EST_RECORD_FLAGS] >> 8;
	if (place->record[EST_RECORD_FLAGS] & EST_RECORD_SUM)
		est_accumulate(&place->time, other);
	else if (other > place->time)
		place->time = other;
	est_accumulate(&place->time, est_launch(device, op, place));
	place->time = est_round_q6(place->time);
}

#endif
