/* dd.h: double-double arithmetic, about 106 bits, from exact error-free
 * transformations (Dekker 1971, Knuth TAOCP 4.2.2).  Needs round-to-nearest
 * and no contraction (-ffp-contract=off). */
#ifndef FIT_DD_H
#define FIT_DD_H

#include <math.h>
#include <stdbool.h>

#include "base/str.h"

struct dd {
	double hi, lo;
};

static inline struct dd dd_of(double x)
{
	return (struct dd){x, 0};
}

/* a + b exactly; |a| >= |b| or a = 0. */
static inline struct dd dd_quick_sum(double a, double b)
{
	double s = a + b;
	return (struct dd){s, b - (s - a)};
}

static inline struct dd dd_two_sum(double a, double b)
{
	double s = a + b, t = s - a;
	return (struct dd){s, (a - (s - t)) + (b - t)};
}

/* a · b exactly while the product neither overflows nor underflows. */
static inline struct dd dd_two_product(double a, double b)
{
	const double splitter = 134217729.0; /* 2^27 + 1 */
	double p = a * b;
	double ca = splitter * a, cb = splitter * b;
	double ah = ca - (ca - a), al = a - ah;
	double bh = cb - (cb - b), bl = b - bh;
	return (struct dd){p, ((ah * bh - p) + ah * bl + al * bh) + al * bl};
}

static inline struct dd dd_add(struct dd a, struct dd b)
{
	struct dd s = dd_two_sum(a.hi, b.hi);
	struct dd t = dd_two_sum(a.lo, b.lo);
	s = dd_quick_sum(s.hi, s.lo + t.hi);
	return dd_quick_sum(s.hi, s.lo + t.lo);
}

static inline struct dd dd_negate(struct dd a)
{
	return (struct dd){-a.hi, -a.lo};
}

static inline struct dd dd_subtract(struct dd a, struct dd b)
{
	return dd_add(a, dd_negate(b));
}

static inline struct dd dd_multiply(struct dd a, struct dd b)
{
	struct dd p = dd_two_product(a.hi, b.hi);
	return dd_quick_sum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

static inline struct dd dd_divide(struct dd a, struct dd b)
{
	double q1 = a.hi / b.hi;
	struct dd r = dd_subtract(a, dd_multiply(b, dd_of(q1)));
	double q2 = r.hi / b.hi;
	r = dd_subtract(r, dd_multiply(b, dd_of(q2)));
	struct dd q = dd_quick_sum(q1, q2);
	return dd_add(q, dd_of(r.hi / b.hi));
}

/* One Newton step on the double result; a >= 0. */
static inline struct dd dd_sqrt(struct dd a)
{
	if (a.hi <= 0)
		return dd_of(0);
	double x = 1 / sqrt(a.hi), ax = a.hi * x;
	struct dd r = dd_subtract(a, dd_two_product(ax, ax));
	return dd_two_sum(ax, r.hi * (x * 0.5));
}

static inline double dd_value(struct dd a)
{
	return a.hi + a.lo;
}

/* The decimal `text` (JSON form) as it is written, to 2^-100; false: not a number,
 * or outside 1e-200 … 1e200. */
bool dd_read(struct str text, struct dd *out);

#endif
