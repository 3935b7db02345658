/* arith.c: products, sums and keys for CPUs whose registers have 32 bits.
 *
 * In: numbers.  Out: numbers, the same as with the 64-bit forms in est_arith.h.
 * Knows nothing of tables. */
#include "est_arith.h"

#if !EST_HAS_WIDE_MULTIPLY
/* By 16-bit halves; the middle sum is at most (2^16 − 1)^2 + 2^16 − 1, and what
 * passes 16 bits of the other is carried on. */
uint64_t est_wide(uint32_t a, uint32_t b)
{
	uint32_t a0 = a & 0xffff, a1 = a >> 16, b0 = b & 0xffff, b1 = b >> 16;
	uint32_t low = a0 * b0;
	uint32_t middle = a1 * b0 + (low >> 16);
	uint32_t other = a0 * b1 + (middle & 0xffff);

	return (uint64_t)(a1 * b1 + (middle >> 16) + (other >> 16)) << 32 |
	       (other << 16 | (low & 0xffff));
}
#endif

#if !EST_64BIT
/* x · c = high · 2^32 + low's word; high <= (2^32 − 1)^2 + 2^32 − 1 < 2^64.  The
 * result is the words b, a of (top, b, a) · 2^−shift, plus the carry that the
 * bias makes out of the 32 bits below. */
uint64_t est_scale(uint64_t x, uint32_t c, uint32_t how)
{
	uint64_t low = est_wide((uint32_t)x, c);
	uint64_t high = est_wide((uint32_t)(x >> 32), c) + (low >> 32);
	uint32_t a = (uint32_t)low, b = (uint32_t)high, top = (uint32_t)(high >> 32);
	uint32_t right = how & 31, left = 31 - right, rest = 0, carry;
	uint64_t result;

	if (how & 32) {
		rest = a;
		a = b;
		b = top;
		top = 0;
	}
	carry = (a << 1 << left | rest >> right) + (how & ~0xffu) < (how & ~0xffu);
	result = ((uint64_t)(b >> right | top << 1 << left) << 32 |
		     (a >> right | b << 1 << left)) +
		 carry;
	return top >> right || result < carry ? UINT64_MAX : result;
}

uint32_t est_series(const uint32_t *c, uint32_t n, uint32_t x)
{
	uint32_t sum = 0;

	while (n--)
		sum = c[n] - (uint32_t)(est_wide(sum, x) >> 32);
	return sum;
}

void est_accumulate(uint64_t *sum, uint64_t x)
{
	uint64_t y = *sum + x;

	*sum = y < x ? UINT64_MAX : y;
}

void est_accumulate_scaled(
    uint64_t *sum, const uint64_t *factor, uint32_t c, uint32_t how)
{
	est_accumulate(sum, est_scale(*factor, c, how));
}
#endif

#if !(EST_64BIT && EST_HAS_CLZ)
uint32_t est_key(uint64_t x)
{
	uint32_t high = (uint32_t)(x >> 32), low = (uint32_t)x;
	uint32_t octave = 62, zeros = 0;

	if (!high) {
		high = low;
		low = 0;
		octave = 30;
	}
	if (!high)
		return 0;
#if EST_HAS_CLZ
	zeros = (uint32_t)__builtin_clz(high);
#else
	for (uint32_t step = 16; step; step >>= 1)
		if (!(high << zeros >> (32 - step)))
			zeros += step;
#endif
	high = high << zeros | low >> 1 >> (31 - zeros);
	return ((octave - zeros) << 26) + (high >> 5);
}
#endif
