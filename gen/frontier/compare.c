/* compare.c: curves read at a level, and two of them against each other.
 *
 * In: ranked points.  Out: values inside common ranges, bounds where the user
 * declared the curves monotone.  Must not know requirements or reports. */
#include "frontier/compare.h"

#include <math.h>

static double value(const struct points *p, size_t i, int k)
{
	return p->all[i].v[k].at;
}

/* Curves run from the best to the worst x, so y runs from the worst to the best:
 * the index of the k-th point counted from the best value of `along`. */
static size_t from_best(const struct group *g, int along, size_t k)
{
	return g->curve[along == AXIS_X ? k : g->ncurve - 1 - k];
}

static struct bounds between(double a, double b)
{
	return (struct bounds){fmin(a, b), fmax(a, b)};
}

struct bounds curve_range(const struct points *p, const struct group *g, int along)
{
	return between(
	    value(p, g->curve[0], along), value(p, g->curve[g->ncurve - 1], along));
}

struct bounds common_range(
    const struct points *p, const struct group *a, const struct group *b, int along)
{
	struct bounds x = curve_range(p, a, along), y = curve_range(p, b, along);
	return (struct bounds){fmax(x.lo, y.lo), fmin(x.hi, y.hi)};
}

/* All values that are at least (or, `worse` false, at most) as bad as `end`. */
static struct bounds beyond(const struct axis *axis, double end, bool worse)
{
	return axis->higher_is_better == worse ? (struct bounds){-INFINITY, end}
					       : (struct bounds){end, INFINITY};
}

struct reading curve_read(const struct points *p, const struct group *g, int along,
    double level, bool monotone)
{
	int of = AXIS_X + AXIS_Y - along;
	const struct axis *axis = &p->axis[along];
	double cost = axis_cost(axis, level);
	size_t best = from_best(g, along, 0),
	       worst = from_best(g, along, g->ncurve - 1);
	struct reading r = {.reach = REACH_INSIDE,
	    .value = {-INFINITY, INFINITY},
	    .near = {best, best}};
	if (cost < axis_cost(axis, value(p, best, along))) {
		r.reach = REACH_BEYOND;
		if (monotone)
			r.value = beyond(&p->axis[of], value(p, best, of), true);
		return r;
	}
	if (cost > axis_cost(axis, value(p, worst, along))) {
		r.reach = REACH_SHORT;
		r.near[0] = r.near[1] = worst;
		if (monotone)
			r.value = beyond(&p->axis[of], value(p, worst, of), false);
		return r;
	}
	/* The last point that is at least as good as the level. */
	size_t low = 0, high = g->ncurve - 1;
	while (low < high) {
		size_t middle = low + (high - low + 1) / 2;
		if (axis_cost(axis, value(p, from_best(g, along, middle), along)) <=
		    cost)
			low = middle;
		else
			high = middle - 1;
	}
	size_t i = from_best(g, along, low), j = i;
	if (value(p, i, along) != level)
		j = from_best(g, along, low + 1);
	double span = value(p, j, along) - value(p, i, along);
	double t = span == 0 ? 0 : (level - value(p, i, along)) / span;
	double there = value(p, i, of) + t * (value(p, j, of) - value(p, i, of));
	r.value = (struct bounds){there, there};
	r.near[0] = i;
	r.near[1] = j;
	return r;
}

/* Bounds of a ÷ b for positive values; columns may hold others, of which a ratio
 * says nothing. */
static struct bounds divide(struct bounds a, struct bounds b)
{
	struct bounds r = {-INFINITY, INFINITY};
	a.lo = fmax(a.lo, 0);
	b.lo = fmax(b.lo, 0);
	if (a.hi < 0 || b.hi <= 0)
		return r;
	/* That a ratio is above 0 is no news. */
	if (b.hi != INFINITY && (a.lo > 0 || a.hi == 0))
		r.lo = a.lo / b.hi;
	if (b.lo > 0)
		r.hi = a.hi / b.lo;
	return r;
}

struct bounds ratio_at(const struct points *p, const struct group *a,
    const struct group *b, int of, double level, bool monotone)
{
	int along = AXIS_X + AXIS_Y - of;
	return divide(curve_read(p, a, along, level, monotone).value,
	    curve_read(p, b, along, level, monotone).value);
}

/* Between neighbouring knots both values are linear and so their ratio is monotone:
 * its extremes over the range are at knots of either curve, or at the ends. */
static void extremes(const struct points *p, const struct group *a,
    const struct group *b, int of, const struct group *knots, struct ratio *r)
{
	int along = AXIS_X + AXIS_Y - of;
	for (size_t i = 0; i < knots->ncurve; i++) {
		double level = value(p, knots->curve[i], along);
		if (level < r->range.lo || level > r->range.hi)
			continue;
		struct bounds at = ratio_at(p, a, b, of, level, false);
		r->ratio.lo = fmin(r->ratio.lo, at.lo);
		r->ratio.hi = fmax(r->ratio.hi, at.hi);
	}
}

struct ratio ratio_over_range(const struct points *p, const struct group *a,
    const struct group *b, int of, bool monotone)
{
	int along = AXIS_X + AXIS_Y - of;
	struct ratio r = {.range = common_range(p, a, b, along)};
	r.level = r.range.lo / 2 + r.range.hi / 2;
	if (r.range.lo > r.range.hi) {
		/* In the gap each curve is beyond an end, the same one all over it. */
		r.ratio = ratio_at(p, a, b, of, r.level, monotone);
		r.at_level = NAN;
		return r;
	}
	r.ratio = (struct bounds){INFINITY, -INFINITY};
	extremes(p, a, b, of, a, &r);
	extremes(p, a, b, of, b, &r);
	r.at_level = ratio_at(p, a, b, of, r.level, false).lo;
	return r;
}

size_t nearest_point(
    const struct points *p, const struct group *g, int along, double level)
{
	/* The nearest of all its points, not of its curve: what a comparison by
	 * nearest points would take. */
	size_t best = g->curve[0];
	for (size_t i = 0; i < p->n; i++)
		if ((g == &p->overall || &p->groups[p->all[i].group] == g) &&
		    fabs(value(p, i, along) - level) <
			fabs(value(p, best, along) - level))
			best = i;
	return best;
}

void nearest_pair(const struct points *p, const struct group *a, const struct group *b,
    int along, size_t pair[2])
{
	double least = INFINITY;
	size_t i = 0, j = 0;
	/* Both sorted the same way: what has been passed only gets farther. */
	while (i < a->ncurve && j < b->ncurve) {
		size_t pi = from_best(a, along, i), pj = from_best(b, along, j);
		double difference = axis_cost(&p->axis[along], value(p, pi, along)) -
				    axis_cost(&p->axis[along], value(p, pj, along));
		if (fabs(difference) < least) {
			least = fabs(difference);
			pair[0] = pi;
			pair[1] = pj;
		}
		if (difference < 0)
			i++;
		else
			j++;
	}
}

bool group_dominates(
    const struct points *p, const struct group *a, const struct group *b)
{
	size_t i = 0; /* points of a that are at least as good in x */
	for (size_t j = 0; j < b->ncurve; j++) {
		double x = axis_cost(&p->axis[AXIS_X], value(p, b->curve[j], AXIS_X));
		double y = axis_cost(&p->axis[AXIS_Y], value(p, b->curve[j], AXIS_Y));
		while (i < a->ncurve &&
		       axis_cost(&p->axis[AXIS_X], value(p, a->curve[i], AXIS_X)) <= x)
			i++;
		if (i == 0)
			return false;
		size_t best = a->curve[i - 1]; /* y falls along a curve */
		double best_x = axis_cost(&p->axis[AXIS_X], value(p, best, AXIS_X));
		double best_y = axis_cost(&p->axis[AXIS_Y], value(p, best, AXIS_Y));
		if (best_y > y || (best_y == y && best_x == x))
			return false;
	}
	return true;
}
