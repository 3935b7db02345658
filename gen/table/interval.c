/* interval.c: outward-rounded interval arithmetic for the proof.
 *
 * In, out: intervals.  Must not know what they bound. */
#include "table/interval.h"

#include "base/fail.h"

#define ULP 2.220446049250313e-16    /* 2^-52 */
#define TINY 4.9406564584124654e-322 /* 100 of the smallest subnormal */

static double magnitude(double x)
{
	return x < 0 ? -x : x;
}

/* |x|·2^-52 is one or two ulps of x, so that each end ends up at least one ulp
 * outward of the computed value, which is at most half an ulp off. */
static struct iv iv_round(double lo, double hi)
{
	struct iv r = {
	    lo - magnitude(lo) * ULP - TINY, hi + magnitude(hi) * ULP + TINY};
	return r;
}

struct iv iv_exact(double x)
{
	struct iv r = {x, x};
	return r;
}

struct iv iv_add(struct iv a, struct iv b)
{
	return iv_round(a.lo + b.lo, a.hi + b.hi);
}

struct iv iv_sub(struct iv a, struct iv b)
{
	return iv_round(a.lo - b.hi, a.hi - b.lo);
}

static double least(double x, double y)
{
	return y < x ? y : x;
}

static double largest(double x, double y)
{
	return y > x ? y : x;
}

static struct iv hull4(double p, double q, double r, double s)
{
	return iv_round(
	    least(least(p, q), least(r, s)), largest(largest(p, q), largest(r, s)));
}

struct iv iv_mul(struct iv a, struct iv b)
{
	return hull4(a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi);
}

struct iv iv_div(struct iv a, struct iv b)
{
	BUG_IF(!(b.lo > 0 || b.hi < 0));
	return hull4(a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi);
}

struct iv iv_join(struct iv a, struct iv b)
{
	struct iv r = {least(a.lo, b.lo), largest(a.hi, b.hi)};
	return r;
}

bool iv_touches(struct iv a, struct iv b)
{
	return a.lo <= b.hi && b.lo <= a.hi;
}

struct iv iv_q52(int64_t n, int64_t error)
{
	/* The conversions round once, the scaling is exact. */
	return iv_round((double)(n - error) * ULP, (double)(n + error) * ULP);
}

double iv_middle(struct iv a)
{
	return a.lo + (a.hi - a.lo) / 2;
}

double iv_magnitude(struct iv a)
{
	return largest(magnitude(a.lo), magnitude(a.hi));
}
