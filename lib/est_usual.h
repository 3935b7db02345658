/* est_usual.h: the cost of a usual operation, for 64-bit hosts.
 *
 * In: a checked table, an operation.  Out: its times, spread and work energy, or
 * EST_UNUSUAL.  Usual is what lies inside its support and its curves and is so
 * small that nothing can overflow; all else goes the way of est_sum.h, which
 * gives the same bits (tests/unit/lib_cost.c holds both to one oracle). */
#ifndef EST_USUAL_H
#define EST_USUAL_H

#include "est_core.h"

/* Of est_usual(): ask est_add(). */
#define EST_UNUSUAL 1

/* An operation without its interval and static energy. */
struct est_parts {
	const uint32_t *section; /* cost section of the precision */
	const uint32_t *band;
	const uint32_t *energy; /* energy record, unless EST_FLAG_NO_ENERGY */
	uint64_t time;          /* ns, below 2^31 */
	uint64_t shared;        /* sd, ns, below 2^47 */
	uint64_t single;        /* sd, ns, below 2^32 */
	uint64_t work[3];       /* pJ, below 2^48: lower, realistic, upper */
	uint32_t flags;
};

/* Byte i of words, low first. */
static inline uint32_t est_byte(const uint32_t *words, size_t i)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return ((const unsigned char *)words)[i];
#else
	return words[i >> 2] >> 8 * (i & 3) & 0xff;
#endif
}

/* The time in 1/64 ns of `x` units of the curve at `at`, for a size of that key,
 * and its EST_AUTHORED word.  UINT64_MAX: unusual. */
static inline __attribute__((always_inline)) uint64_t est_part(
    const uint32_t *device, uint32_t at, uint64_t x, uint32_t key, uint32_t *authored)
{
	const uint32_t *curve = device + at, *knots = curve + EST_CURVE_KNOTS;
	uint32_t shift, u;
	uint64_t n;

	*authored = 0;
	if (!at || !x)
		return 0;
	/* The end ~0 is none, and no usual size has that key. */
	if (EST_UNLIKELY(key < curve[EST_CURVE_LO] || key >= curve[EST_CURVE_HI]))
		return UINT64_MAX;
	n = curve[EST_CURVE_COUNTS] & 0xffff;
	at = est_search(knots, (uint32_t)n, 1, key);
	u = est_log2(key) - (knots[at] & 0xfc000000u);
	knots += n;
	u = est_rate(knots + 2 * (uint64_t)at, u);
	knots += 2 * n;
	*authored = knots[((n + 3) >> 2) + est_byte(knots, at)];
	shift = curve[EST_CURVE_FLAGS] & 63;
	if (EST_UNLIKELY(x >> 31))
		return est_scale_nearest(x, u, shift);
	return (x * u + ((uint64_t)1 << shift >> 1)) >> shift;
}

/* Energy of the work, pJ, by one column of an energy record. */
static inline uint64_t est_work(const uint32_t *energy, uint64_t flops, uint64_t bytes)
{
	return (flops * energy[EST_ENERGY_FLOP] + bytes * energy[EST_ENERGY_BYTE] +
		   (1u << 15)) >>
	       16;
}

/* Errors: as est_op_cost; EST_UNUSUAL. */
static inline __attribute__((always_inline)) int est_usual(
    const uint32_t *device, const struct est_op *op, struct est_parts *parts)
{
	struct est_place place;
	const uint32_t *record, *band;
	uint32_t authored, other, key, at;
	uint64_t flops, bytes, time, memory, larger;
	int status = est_place(device, op, &place);

	if (EST_UNLIKELY(status != EST_OK))
		return status;
	if (EST_UNLIKELY((op->flops | op->bytes) >> 40 |
			 (op->count | op->launches) >> 16 |
			 (place.flags & EST_FLAG_UNSUPPORTED)))
		return EST_UNUSUAL;
	record = place.record;
	flops = op->flops * op->count;
	bytes = op->bytes * op->count;
	key = est_key(op->flops);
	time = est_part(device, record[EST_RECORD_COMPUTE], flops, key, &authored);
	memory = est_part(
	    device, record[EST_RECORD_MEMORY], bytes, est_key(op->bytes), &other);
	if (EST_UNLIKELY((time | memory) >> 35))
		return EST_UNUSUAL;
	/* All ones where memory is larger, by arithmetic: which it is cannot be
	 * predicted. */
	larger = -((time - memory) >> 63);
	authored ^= (authored ^ other) & (uint32_t)larger;
	if (EST_UNLIKELY(!(memory | time)))
		authored = record[EST_RECORD_FLAGS] >> 8;
	if (record[EST_RECORD_FLAGS] & EST_RECORD_SUM)
		time += memory;
	else
		time += (memory - time) & larger;
	at = record[EST_RECORD_LAUNCH];
	if (at) {
		const uint32_t *steps = device + at;

		at = est_search(steps + 1, steps[0], 2, key);
		time += (uint64_t)op->launches * op->count * steps[2 * (size_t)at + 2];
	}
	if (EST_UNLIKELY(time >> 36))
		return EST_UNUSUAL;
	time = (time + 32) >> 6;

	band = device + device[EST_H_DIRECTORY + EST_DIR_WORDS + 1] + 1 +
	       EST_BAND_WORDS * EST_AUTHORED_BAND(authored);
	parts->band = band;
	parts->time = time;
	parts->shared = (time * band[EST_BAND_SHARED] + (1u << 15)) >> 16;
	parts->single = (time * band[EST_BAND_INDEPENDENT] + (1u << 15)) >> 16;
	parts->section = est_section(device, op->precision);
	at = parts->section[EST_COST_ENERGY];
	parts->energy = device + at;
	parts->flags = place.flags | (at ? 0 : EST_FLAG_NO_ENERGY);
	if (EST_AUTHORED_KIND(authored) == EST_PROVENANCE_LEGACY)
		parts->flags |= EST_FLAG_LEGACY;
	/* Squared, and the upper constants are the largest. */
	if (EST_UNLIKELY(
		parts->single >> 32 ||
		((flops | bytes) >> 31 && at &&
		    (uint64_t)(((est_u128)flops * parts->energy[EST_ENERGY_FLOP + 2] +
				   (est_u128)bytes *
				       parts->energy[EST_ENERGY_BYTE + 2] +
				   (1u << 15)) >>
			       64))))
		return EST_UNUSUAL;
	parts->work[0] = parts->work[1] = parts->work[2] = 0;
	if (at) {
		parts->work[0] = est_work(parts->energy, flops, bytes);
		parts->work[1] = est_work(parts->energy + 1, flops, bytes);
		parts->work[2] = est_work(parts->energy + 2, flops, bytes);
	}
	return EST_OK;
}

#endif
