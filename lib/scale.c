/* scale.c: wide products for CPUs whose registers have 32 bits.
 *
 * In: 64- and 32-bit factors.  Out: their product, scaled, saturated.  Knows
 * nothing of tables. */
#include "est_arith.h"

#if !EST_64BIT
/* x · c = high · 2^32 + low's word; high <= (2^32 − 1)^2 + 2^32 − 1 < 2^64.  The
 * result is the words b, a of (top, b, a) · 2^−shift. */
uint64_t est_scale(uint64_t x, uint32_t c, uint32_t how)
{
	uint64_t low = est_wide((uint32_t)x, c);
	uint64_t high = est_wide((uint32_t)(x >> 32), c) + (low >> 32);
	uint32_t a = (uint32_t)low, b = (uint32_t)high, top = (uint32_t)(high >> 32);
	uint32_t right = how & 31, left = 31 - right, carry;
	uint64_t result;

	if (how & 32) {
		a = b;
		b = top;
		top = 0;
	}
	carry = (a << 1 << left) + (how & ~0xffu) < (how & ~0xffu);
	result = ((uint64_t)(b >> right | top << 1 << left) << 32 |
		     (a >> right | b << 1 << left)) +
		 carry;
	return top >> right || result < carry ? UINT64_MAX : result;
}

void est_accumulate(uint64_t *sum, uint64_t x)
{
	uint64_t y = *sum + x;

	*sum = y < x ? UINT64_MAX : y;
}
#endif
