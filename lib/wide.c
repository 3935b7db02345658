/* wide.c: 32 × 32 → 64 bit product for CPUs that multiply 32 × 32 → 32.
 *
 * In: two words.  Out: all bits of their product. */
#include "est_arith.h"

#if !EST_HAS_WIDE_MULTIPLY
/* By 16-bit halves; the middle sum is below 2^16 · (2^16 − 1) + 2^16, and what
 * passes 32 bits of the second addition is its carry. */
uint64_t est_wide(uint32_t a, uint32_t b)
{
	uint32_t a0 = a & 0xffff, a1 = a >> 16, b0 = b & 0xffff, b1 = b >> 16;
	uint32_t low = a0 * b0;
	uint32_t middle = a1 * b0 + (low >> 16); /* <= (2^16 − 1)^2 + 2^16 − 1 */
	uint32_t other = a0 * b1 + (middle & 0xffff);

	return (uint64_t)(a1 * b1 + (middle >> 16) + (other >> 16)) << 32 |
	       (other << 16 | (low & 0xffff));
}
#endif
