/* product.c: 64 × 64 → 128 bits, for CPUs that have no such instruction.
 *
 * In: two numbers.  Out: their product in two words, high first.  Knows nothing of
 * costs. */
#include "est_arith.h"

/* Both middle sums stay below 2^64: (2^32 − 1)^2 + 2 · (2^32 − 1) = 2^64 − 1. */
void est_product(uint64_t a, uint64_t b, uint64_t product[2])
{
	uint32_t a0 = (uint32_t)a, a1 = (uint32_t)(a >> 32);
	uint32_t b0 = (uint32_t)b, b1 = (uint32_t)(b >> 32);
	uint64_t low = est_wide(a0, b0);
	uint64_t middle = est_wide(a1, b0) + (low >> 32);
	uint64_t other = est_wide(a0, b1) + (uint32_t)middle;

	product[0] = est_wide(a1, b1) + (middle >> 32) + (other >> 32);
	product[1] = other << 32 | (uint32_t)low;
}
