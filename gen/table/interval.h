/* interval.h: arithmetic whose result surely contains the exact one.
 *
 * Every operation of IEEE 754 double errs by at most half an ulp, that is at
 * most 2^-53 of its result (or 2^-1075 near zero); iv_round moves both ends
 * outward by at least twice that.  No libm, no rounding mode. */
#ifndef TABLE_INTERVAL_H
#define TABLE_INTERVAL_H

#include <stdbool.h>
#include <stdint.h>

struct iv {
	double lo, hi;
};

struct iv iv_exact(double x);
struct iv iv_add(struct iv a, struct iv b);
struct iv iv_sub(struct iv a, struct iv b);
struct iv iv_mul(struct iv a, struct iv b);
struct iv iv_div(struct iv a, struct iv b);  /* `b` must not contain 0 */
struct iv iv_join(struct iv a, struct iv b); /* the smallest that contains both */
bool iv_touches(struct iv a, struct iv b);
/* n / 2^52 of any 64-bit integer, give or take `error` units. */
struct iv iv_q52(int64_t n, int64_t error);
double iv_middle(struct iv a);
double iv_magnitude(struct iv a); /* the largest |x| in it */

#endif
