/* audit_effect.c: how far a changed curve moves latency, over a range of sizes.
 *
 * In: two curves with their peaks.  Out: lowest and highest relative change of
 * the term's time, and where.  Must not know JSON, rules or reports.
 *
 * Between two neighbouring knots of either curve the ratio of the times is a
 * quotient of two functions linear in log(size) (both efficiencies, or both times
 * per unit), hence monotone: its extremes are at the ends.  When one curve is an
 * efficiency and the other a time per unit it is their product, a parabola in
 * log(size), or one over it: the vertex follows from three points.  A jump is
 * seen from both sides: at the knot and at the whole number below it. */
#include "audit/compare.h"

#include <math.h>

#include "base/num.h"

#define SIZE_LAST 18446744073709549568.0 /* the largest double below 2^64 */
/* Ratios nearer than this are one: the exact semantics are evaluated in double. */
#define RATIO_NOISE 1e-12
/* What is left of it is the same with every libm, and more than a table keeps. */
#define RATIO_DIGITS 9

struct probe {
	struct audit_term before, after;
	struct precision_cost before_unit, after_unit;
	struct audit_effect effect;
	double farthest; /* |ln ratio| of the worst so far */
};

static bool is_efficiency(const struct curve *c)
{
	return c->quantity == QUANTITY_EFFICIENCY ||
	       c->quantity == QUANTITY_BANDWIDTH_EFFICIENCY;
}

/* time after ÷ time before at x, 0 when one of them has no time there. */
static double ratio_at(const struct probe *p, double x)
{
	double b = curve_time_ns(p->before.precision, p->before.curve, x);
	double a = curve_time_ns(p->after.precision, p->after.curve, x);
	return b > 0 && a > 0 ? a / b : 0;
}

static void take(struct audit_effect *e, double *farthest, double ratio, double x)
{
	if (!(ratio > 0) || !isfinite(ratio))
		return;
	double far = fabs(log(ratio));
	double change = num_round(ratio, RATIO_DIGITS) - 1;
	change = far < RATIO_NOISE ? 0 : num_round(change, RATIO_DIGITS);
	if (!e->known || change < e->lowest)
		e->lowest = change;
	if (!e->known || change > e->highest)
		e->highest = change;
	if (!e->known || far > *farthest + RATIO_NOISE) {
		*farthest = far;
		e->worst = change;
		e->worst_at = x;
	}
	e->known = true;
}

static void try_size(struct probe *p, double x)
{
	take(&p->effect, &p->farthest, ratio_at(p, x), x);
}

/* Ends x0 <= x1 of a stretch without a knot inside, then its vertex. */
static void try_stretch(struct probe *p, double x0, double x1)
{
	try_size(p, x0);
	if (!(x1 > x0))
		return;
	double middle = sqrt(x0) * sqrt(x1);
	try_size(p, floor(middle));
	try_size(p, x1);
	bool mixed = is_efficiency(p->before.curve) != is_efficiency(p->after.curve);
	double q0 = ratio_at(p, x0), qm = ratio_at(p, middle), q1 = ratio_at(p, x1);
	if (!mixed || !(q0 > 0 && qm > 0 && q1 > 0))
		return;
	if (!is_efficiency(p->before.curve)) { /* one over the parabola */
		q0 = 1 / q0;
		qm = 1 / qm;
		q1 = 1 / q1;
	}
	/* q(t) = q0 + linear·t + square·t², t = 0 … 1 along log(size) */
	double square = 2 * (q0 + q1 - 2 * qm), linear = q1 - q0 - square;
	double t = -linear / (2 * square);
	if (t > 0 && t < 1) {
		double x = exp(log(x0) + t * (log(x1) - log(x0)));
		try_size(p, fmax(x0, floor(x)));
		try_size(p, fmin(x1, ceil(x)));
	}
}

/* First segment of `c` whose start is above x. */
static size_t segment_above(const struct curve *c, double x)
{
	size_t lo = 0, hi = c->nsegments;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (c->segments[mid].from > x)
			hi = mid;
		else
			lo = mid + 1;
	}
	return lo;
}

/* Next knot above x, its end included. */
static double knot_above(const struct curve *c, double x)
{
	size_t i = segment_above(c, x);
	if (i < c->nsegments)
		return c->segments[i].from;
	double end = c->segments[c->nsegments - 1].to;
	return end > x ? end : INFINITY;
}

static void narrow(const struct curve *c, double *from, double *to)
{
	if (c->low == POLICY_REFUSE)
		*from = fmax(*from, c->segments[0].from);
	if (c->high == POLICY_REFUSE)
		*to = fmin(*to, c->segments[c->nsegments - 1].to);
}

/* Without a peak an efficiency still compares with another one of its kind. */
static void give_unit_peaks(struct probe *p)
{
	p->before_unit = *p->before.precision;
	p->after_unit = *p->after.precision;
	if (!(p->before_unit.peak_flops_per_s > 0 &&
		p->after_unit.peak_flops_per_s > 0))
		p->before_unit.peak_flops_per_s = p->after_unit.peak_flops_per_s = 1e12;
	if (!(p->before_unit.peak_bandwidth_bytes_per_s > 0 &&
		p->after_unit.peak_bandwidth_bytes_per_s > 0))
		p->before_unit.peak_bandwidth_bytes_per_s =
		    p->after_unit.peak_bandwidth_bytes_per_s = 1e12;
	p->before.precision = &p->before_unit;
	p->after.precision = &p->after_unit;
}

static bool comparable(const struct audit_term *b, const struct audit_term *a)
{
	if (!b->curve->present || !a->curve->present)
		return false;
	/* an unknown peak against a known one, or against a time, says nothing */
	bool compute = b->curve->quantity == QUANTITY_EFFICIENCY ||
		       b->curve->quantity == QUANTITY_PS_PER_FLOP;
	double pb = compute ? b->precision->peak_flops_per_s
			    : b->precision->peak_bandwidth_bytes_per_s;
	double pa = compute ? a->precision->peak_flops_per_s
			    : a->precision->peak_bandwidth_bytes_per_s;
	if (is_efficiency(b->curve) && is_efficiency(a->curve))
		return (pb > 0) == (pa > 0);
	return (!is_efficiency(b->curve) || pb > 0) &&
	       (!is_efficiency(a->curve) || pa > 0);
}

struct audit_effect audit_effect_curve(
    struct audit_term before, struct audit_term after, double from, double to)
{
	struct probe p = {.before = before, .after = after};
	if (!comparable(&before, &after))
		return p.effect;
	give_unit_peaks(&p);
	const struct curve *b = before.curve, *a = after.curve;
	from = fmax(from, fmax(1, fmin(b->segments[0].from, a->segments[0].from)));
	to = fmin(to,
	    fmax(b->segments[b->nsegments - 1].to, a->segments[a->nsegments - 1].to));
	narrow(b, &from, &to);
	narrow(a, &from, &to);
	for (double x = from; x < to && x < SIZE_LAST;) {
		double next = fmin(to, fmin(knot_above(b, x), knot_above(a, x)));
		double last = next > SIZE_LAST ? SIZE_LAST : ceil(next) - 1;
		try_stretch(&p, ceil(x), last);
		x = next;
	}
	return p.effect;
}

/* First step above FLOPs x, INFINITY if none. */
static double step_above(const struct class_cost *c, double x)
{
	for (size_t i = 0; i < c->nlaunch; i++)
		if (c->launch[i].from_flops > x)
			return c->launch[i].from_flops;
	return INFINITY;
}

struct audit_effect audit_effect_launch(const struct class_cost *before,
    const struct class_cost *after, double from, double to)
{
	struct audit_effect e = {0};
	double farthest = 0;
	for (double x = fmax(from, 0); x < to;
	     x = fmin(step_above(before, x), step_above(after, x))) {
		double b = class_launch_ns(before, x), a = class_launch_ns(after, x);
		if (b > 0)
			take(&e, &farthest, a / b, x);
	}
	return e;
}

void audit_effect_join(struct audit_effect *into, const struct audit_effect *other)
{
	if (!other->known)
		return;
	if (!into->known) {
		*into = *other;
		return;
	}
	into->lowest = fmin(into->lowest, other->lowest);
	into->highest = fmax(into->highest, other->highest);
	if (fabs(log1p(other->worst)) > fabs(log1p(into->worst))) {
		into->worst = other->worst;
		into->worst_at = other->worst_at;
	}
}

/* Launch, compute and memory are >= 0 and enter as a sum or as the larger one, so
 * the ratio of two latencies lies between the smallest and the largest ratio of
 * their terms, whatever the mix. */
struct audit_effect audit_effect_class(const struct precision_cost *before_precision,
    const struct class_cost *before, const struct precision_cost *after_precision,
    const struct class_cost *after)
{
	struct audit_effect all = audit_effect_launch(before, after, 0, INFINITY);
	struct audit_effect e =
	    audit_effect_curve((struct audit_term){before_precision, &before->compute},
		(struct audit_term){after_precision, &after->compute}, 0, INFINITY);
	audit_effect_join(&all, &e);
	e = audit_effect_curve((struct audit_term){before_precision, &before->memory},
	    (struct audit_term){after_precision, &after->memory}, 0, INFINITY);
	audit_effect_join(&all, &e);
	return all;
}
