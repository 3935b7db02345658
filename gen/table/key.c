/* key.c: the size keys that table knots are made of.
 *
 * In: sizes.  Out: keys, and the sizes at which keys begin.  Must not use
 * libm. */
#include "table/key.h"

#include "lib/table.h"
#include "table/ilog.h"

#define BITS EST_KEY_MANTISSA_BITS

uint32_t key_of(uint64_t x)
{
	uint32_t e = 63;
	if (x == 0)
		return 0;
	for (; !(x >> 63); x <<= 1)
		e--;
	return e << BITS | (uint32_t)(x << 1 >> (64 - BITS));
}

uint64_t key_first(uint32_t key)
{
	uint32_t e = key >> BITS;
	uint64_t m = ((uint64_t)1 << BITS) | (key & (((uint32_t)1 << BITS) - 1));
	if (e >= BITS)
		return m << (e - BITS);
	uint32_t down = BITS - e;
	return (m + (((uint64_t)1 << down) - 1)) >> down;
}

int64_t key_log2_q52(uint32_t key)
{
	uint64_t m = ((uint64_t)1 << BITS) | (key & (((uint32_t)1 << BITS) - 1));
	int64_t octave = key >> BITS;
	return ilog2_u64_q52(m) + (octave - BITS) * ILOG_ONE;
}

uint32_t key_below(int64_t log2_q52)
{
	if (log2_q52 < 0)
		return 0;
	if (log2_q52 >= 64 * ILOG_ONE)
		return UINT32_MAX;
	/* Newton's method from a straight line over the octave: the number of right
	 * bits doubles, and log2 being concave no step passes the answer. */
	const double top = (1 << BITS) - 1;
	uint32_t octave = (uint32_t)(log2_q52 / ILOG_ONE) << BITS;
	double mantissa = (double)(log2_q52 % ILOG_ONE) / (double)(ILOG_ONE >> BITS);
	uint32_t key = octave | (uint32_t)mantissa;
	for (int i = 0; i < 3; i++) {
		double left = (double)(log2_q52 - key_log2_q52(key)) / (double)ILOG_ONE;
		mantissa += left * 0.6931471805599453 * (mantissa + top + 1);
		mantissa = mantissa < top ? mantissa : top; /* rounding may */
		key = octave | (uint32_t)mantissa;
	}
	/* Whatever the roundings above did, the answer is exact. */
	while (key < UINT32_MAX && key_log2_q52(key + 1) <= log2_q52)
		key++;
	while (key > 0 && key_log2_q52(key) > log2_q52)
		key--;
	return key;
}

bool key_ceil(double x, uint64_t *out)
{
	/* Written so that NaN fails.  2^64 is the first double that a u64 cannot
	 * hold; every double above 2^53 is an integer, so ++ cannot overflow. */
	if (!(x < 18446744073709551616.0))
		return false;
	if (!(x > 0)) {
		*out = 0;
		return true;
	}
	*out = (uint64_t)x;
	if ((double)*out < x)
		++*out;
	return true;
}
