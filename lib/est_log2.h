/* est_log2.h: log2 of a key, in Q26. */
#ifndef EST_LOG2_H
#define EST_LOG2_H

#include "est_arith.h"

/* L(key) of table.h: the octave, and log2(1 + m) = m·(c0 − m·(c1 − …)) with the
 * polynomial of degree 7 that is 0 at 0, 1 at 1 and elsewhere within 22 units of
 * 2^-26 (lib_log2 --print fits it; tests/unit/lib_log2.c tries every mantissa:
 * with all roundings and the cut of the size to its key the error stays below
 * EST_LOG2_ERROR_Q26, and L never falls). */
static inline uint32_t est_log2(uint32_t key)
{
	static const uint32_t c[] = {3098102590, 1547378439, 1016455942, 698233179,
	    414527944, 168652505, 32661294};
	uint32_t m = key << 6;

	return (key & 0xfc000000u) + (uint32_t)(est_wide(est_series(c, 7, m), m) >> 37);
}

#endif
