/* divide.c: division for CPUs that have none.
 *
 * In: two numbers.  Out: their quotient, rounded up. */
#include "est_arith.h"

/* The remainder stays below d, so twice of it and a bit fit a word. */
uint64_t est_divide_up(uint64_t n, uint32_t d)
{
	uint32_t rest = 0;

	for (uint32_t i = 0; i < 64; i++) {
		rest = rest << 1 | (uint32_t)(n >> 63);
		n <<= 1;
		if (rest >= d) {
			rest -= d;
			n |= 1;
		}
	}
	return n + (rest != 0);
}
