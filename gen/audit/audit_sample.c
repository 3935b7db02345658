/* audit_sample.c: the two curves of a part as points, for pictures.
 *
 * In: one audit_curve.  Out: time before and after at sizes evenly spaced in
 * log(size), with the declared bounds of one operation.  Must not know how a
 * picture is drawn. */
#include "audit/compare.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"

/* An open end is drawn two octaves beyond the last knot, a curve from 0 as far
 * below its first one. */
#define MARGIN 4.0

static const struct curve *curve_of(const struct class_cost *c, const char *part)
{
	if (!c || str_is(str_of(part), "launch"))
		return NULL;
	return str_is(str_of(part), "memory") ? &c->memory : &c->compute;
}

static void widen(double x, double *lo, double *hi)
{
	if (x < 1 || !isfinite(x))
		return;
	*lo = fmin(*lo, x);
	*hi = fmax(*hi, x);
}

struct knots {
	double *x;
	size_t n;
};

static size_t count_knots(const struct class_cost *c, const char *part)
{
	const struct curve *curve = curve_of(c, part);
	return (c ? c->nlaunch : 0) + (curve ? curve->nsegments + 1 : 0);
}

static void add_knots(struct knots *k, const struct class_cost *c, const char *part)
{
	const struct curve *curve = curve_of(c, part);
	bool launch = c && (!curve || str_is(str_of(part), "class"));
	for (size_t i = 0; launch && i < c->nlaunch; i++)
		k->x[k->n++] = c->launch[i].from_flops;
	for (size_t i = 0; curve && i < curve->nsegments; i++)
		k->x[k->n++] = curve->segments[i].from;
	if (curve && curve->present)
		k->x[k->n++] = curve->segments[curve->nsegments - 1].to;
}

static double time_at(const struct precision_cost *p, const struct class_cost *c,
    const char *part, double x)
{
	if (!p || !c)
		return 0;
	const struct curve *curve = curve_of(c, part);
	double ns = curve && curve->present ? curve_time_ns(p, curve, x) : 0;
	if (!curve || str_is(str_of(part), "class"))
		ns += class_launch_ns(c, x);
	return isfinite(ns) && ns > 0 ? ns : 0;
}

static void bounds_of(const struct precision_cost *p, const struct class_cost *c,
    double ns, double *lo, double *hi)
{
	bool known = p && c && p->op_interval != INTERVAL_NONE;
	*lo = known ? ns * c->uncertainty.bound_lo : 0;
	*hi = known ? ns * c->uncertainty.bound_hi : 0;
}

/* Knots between the ends first, then the even steps; sorted, each once. */
static size_t sizes_of(
    struct knots *k, double lo, double hi, size_t n, double **sizes, struct arena *a)
{
	double *x = ARENA_ARRAY(a, k->n + n + 1, double);
	size_t all = 0, kept = 0;
	for (size_t i = 0; i < k->n; i++)
		if (k->x[i] >= lo && k->x[i] <= hi)
			x[all++] = k->x[i];
	for (size_t i = 0; i < n; i++) {
		double t = (double)i / (double)(n - 1);
		x[all++] = i + 1 == n ? hi : exp(log(lo) + t * (log(hi) - log(lo)));
	}
	qsort(x, all, sizeof *x, order_doubles);
	for (size_t i = 0; i < all; i++)
		if (kept == 0 || x[i] > x[kept - 1])
			x[kept++] = x[i];
	*sizes = x;
	return kept;
}

size_t audit_sample(struct arena *a, const struct audit_curve *curve, size_t n,
    struct audit_sample **out)
{
	const struct class_cost *b = curve->before_class, *c = curve->after_class;
	size_t room = count_knots(b, curve->part) + count_knots(c, curve->part);
	struct knots k = {.x = ARENA_ARRAY(a, room + 1, double)};
	double lo = INFINITY, hi = 0, *sizes;
	add_knots(&k, b, curve->part);
	add_knots(&k, c, curve->part);
	for (size_t i = 0; i < k.n; i++)
		widen(k.x[i], &lo, &hi);
	if (!(lo <= hi)) /* one stretch over all sizes */
		lo = hi = 1e6;
	lo = fmax(1, lo / MARGIN);
	hi *= MARGIN;
	size_t nsizes = sizes_of(&k, lo, hi, n, &sizes, a);
	struct audit_sample *s = ARENA_ARRAY(a, nsizes + 1, struct audit_sample);
	for (size_t i = 0; i < nsizes; i++) {
		s[i].x = sizes[i];
		s[i].before_ns =
		    time_at(curve->before_precision, b, curve->part, sizes[i]);
		s[i].after_ns =
		    time_at(curve->after_precision, c, curve->part, sizes[i]);
		bounds_of(curve->before_precision, b, s[i].before_ns, &s[i].before_lo,
		    &s[i].before_hi);
		bounds_of(curve->after_precision, c, s[i].after_ns, &s[i].after_lo,
		    &s[i].after_hi);
	}
	*out = s;
	return nsizes;
}
