/* ilog.c: log2 by repeated squaring in 64-bit fixed point.
 *
 * In: a positive number.  Out: its log2 in Q52.  Must not use libm: its last
 * bits differ between hosts, and generated tables must not. */
#include "table/ilog.h"

#include <string.h>

#include "base/fail.h"

/* High and low half of the square of a 64-bit number. */
static uint64_t square(uint64_t y, uint64_t *low)
{
	uint64_t a = y >> 32, b = y & 0xffffffffu;
	uint64_t ab = a * b;
	/* y² = a²·2^64 + ab·2^33 + b²; the middle term can carry. */
	uint64_t bottom = b * b;
	*low = bottom + (ab << 33);
	return a * a + (ab >> 31) + (*low < bottom);
}

/* log2(y / 2^63) in Q52 for 2^63 <= y < 2^64, by the classic identity
 * log2 y = (bit + log2 y') / 2 with y' = y² or y²/2, whichever is in [1, 2).
 * Each squaring cuts less than one unit of 2^-63 from y' >= 1, which moves its
 * log2 by less than 1.4427·2^-63 and, after k squarings, the result by 2^-k of
 * that: less than 2^-61 in all.  54 bits are taken (the rest is below 2^-54)
 * and rounded to 52, so the error is below 0.5 + 0.25 + 2^-9 units of 2^-52. */
static int64_t log2_mantissa(uint64_t y)
{
	int64_t bits = 0;
	for (int i = 0; i < 54; i++) {
		uint64_t low;
		uint64_t high = square(y, &low); /* y² in Q62 */
		bits <<= 1;
		if (high >> 63) {
			bits |= 1;
			y = high;
		} else {
			y = high << 1 | low >> 63;
		}
	}
	return (bits + 2) >> 2;
}

int64_t ilog2_u64_q52(uint64_t x)
{
	BUG_IF(x == 0);
	int64_t e = 63;
	for (; !(x >> 63); x <<= 1)
		e--;
	return e * ILOG_ONE + log2_mantissa(x);
}

int64_t ilog2_q52(double x)
{
	uint64_t bits;
	BUG_IF(!(x > 0 && x <= 1.7976931348623157e308));
	memcpy(&bits, &x, sizeof bits);
	int64_t e = (int64_t)(bits >> 52) - 1023;
	uint64_t y = bits << 11 | (uint64_t)1 << 63;
	if (e == -1023) { /* subnormal: no hidden one, scaled by 2^-1022 */
		y = bits << 11;
		for (e = -1022; !(y >> 63); y <<= 1)
			e--;
	}
	return e * ILOG_ONE + log2_mantissa(y);
}
