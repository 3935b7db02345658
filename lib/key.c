/* key.c: size → key (table.h), for CPUs that do not count leading zeros of a
 * 64-bit word in one instruction.
 *
 * In: a size.  Out: its key.  Knows nothing of tables. */
#include "est_arith.h"

/* The declaration is absent where the header has it inline. */
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
