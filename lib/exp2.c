/* exp2.c: logarithms and powers of two, for what is not inlined.
 *
 * In, out: fixed-point numbers.  Knows nothing of what they are. */
#include "est_arith.h"

uint32_t est_log(uint64_t x)
{
	return est_log2(est_key(x));
}

/* The polynomial of degree 6 that is 1 at 0 (lib_arith --print fits it,
 * tests/unit/lib_arith.c compares it with exp2l). */
uint32_t est_exp2(uint32_t y)
{
	static const uint32_t c[] = {
	    1u << 31, 1488522236, 515881629, 119183893, 20610050, 2774424, 247050};

	return y >= 1u << 31 ? 0 : est_series(c, 7, y << 6) >> (y >> 26);
}
