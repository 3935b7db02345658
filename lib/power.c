/* power.c: large powers of two.
 *
 * In: an exponent.  Out: the power as an integer. */
#include "est_arith.h"

#define ONE_Q26 (1u << 26)
#define EXPONENT_MAX ((uint64_t)62 << 51)

/* 2^e = 2^n · 2^−down, in Q26. */
uint64_t est_power(uint64_t e)
{
	uint32_t down, n;

	if (e >> 63)
		return 0;
	if (e >= EXPONENT_MAX)
		return UINT64_MAX;
	n = (uint32_t)(e >> 25);
	down = (0 - n) & (ONE_Q26 - 1);
	n = (n + down) >> 26;
	return est_scale((uint64_t)est_exp2(down) << 32, 1, 63 - n);
}
