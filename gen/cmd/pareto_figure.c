/* pareto_figure.c: a frontier → a figure.
 *
 * In: what was found.  Out: struct figure.  Must not know how it is drawn. */
#include <math.h>

#include "cmd/pareto.h"
#include "plot/thin.h"

#define GROUPS_MAX 7 /* with a colour of their own; the rest is grey */
#define BOX_REQUIREMENTS_MAX 8

static const enum figure_colour group_colours[GROUPS_MAX] = {COLOUR_BLUE, COLOUR_RED,
    COLOUR_ORANGE, COLOUR_PURPLE, COLOUR_SKY, COLOUR_YELLOW, COLOUR_BLACK};

static double at(const struct pareto *p, size_t i, int k)
{
	return p->points.all[i].v[k].at;
}

static struct str text_of(struct figure *f, struct buf *b)
{
	struct str s = str_copy(f->arena, buf_view(b));
	buf_clear(b);
	return s;
}

static struct str axis_label(struct figure *f, const struct axis *axis)
{
	struct buf b = {0};
	buf_printf(&b, "%s (%s is better)", axis->column,
	    axis->higher_is_better ? "higher" : "lower");
	struct str s = text_of(f, &b);
	buf_free(&b);
	return s;
}

/* Two decades of positive values or more: a log axis. */
static bool spans_decades(const struct pareto *p, int k)
{
	double lo = INFINITY, hi = -INFINITY;
	for (size_t i = 0; i < p->points.n; i++) {
		lo = fmin(lo, p->points.all[i].v[k].lo);
		hi = fmax(hi, p->points.all[i].v[k].hi);
	}
	return lo > 0 && hi / lo > 30;
}

static void see_all(struct figure *f, const struct pareto *p)
{
	for (size_t i = 0; i < p->points.n; i++) {
		const struct point *point = &p->points.all[i];
		figure_see(f, point->v[AXIS_X].lo, point->v[AXIS_Y].lo);
		figure_see(f, point->v[AXIS_X].hi, point->v[AXIS_Y].hi);
	}
}

/* Points of a group, those of the frontier among them in any case. */
static void add_group(struct figure *f, const struct pareto *p, size_t g, size_t last)
{
	const struct points *points = &p->points;
	bool bars = points->intervals[AXIS_X] || points->intervals[AXIS_Y];
	struct series *s = figure_series(
	    f, (struct series){
		   .label = last > g ? STR("other groups") : points->groups[g].name,
		   .kind = bars ? SERIES_BARS : SERIES_POINTS,
		   .colour = g < GROUPS_MAX ? group_colours[g] : COLOUR_GREY,
		   .marker = (unsigned)g % FIGURE_MARKERS,
		   .size = points->n > 500 ? 0.4 : 0.9});
	struct thin *thin = thin_new(&f->x, &f->y, points->n);
	for (size_t i = 0; i < points->n; i++) {
		const struct point *q = &points->all[i];
		double row[] = {q->v[AXIS_X].at, q->v[AXIS_Y].at, q->v[AXIS_X].lo,
		    q->v[AXIS_X].hi, q->v[AXIS_Y].lo, q->v[AXIS_Y].hi};
		if (q->group >= g && q->group <= last &&
		    thin_keep(thin, row[0], row[1]))
			series_add(f, s, row);
	}
	thin_free(thin);
}

static void add_groups(struct figure *f, const struct pareto *p)
{
	size_t n = p->points.ngroups;
	for (size_t g = 0; g < n && g < GROUPS_MAX; g++)
		add_group(f, p, g, g);
	if (n > GROUPS_MAX)
		add_group(f, p, GROUPS_MAX, n - 1);
}

static void add_frontier(struct figure *f, const struct pareto *p)
{
	const struct group *all = &p->points.overall;
	struct series *s = figure_series(f, (struct series){.label = STR("frontier"),
						.kind = SERIES_LINE,
						.colour = COLOUR_GREEN,
						.dash = 1});
	struct thin *thin = thin_new(&f->x, &f->y, all->ncurve);
	for (size_t i = 0; i < all->ncurve; i++) {
		double row[] = {
		    at(p, all->curve[i], AXIS_X), at(p, all->curve[i], AXIS_Y)};
		bool end = i == 0 || i + 1 == all->ncurve;
		if (thin_keep(thin, row[0], row[1]) || end)
			series_add(f, s, row);
	}
	thin_free(thin);
}

/* --- the first requirement on two groups --------------------------------------------
 */

/* The finite one of two bounds. */
static double known_end(struct bounds b)
{
	return isfinite(b.lo) ? b.lo : b.hi;
}

/* What the requirement asks of the group that should be better: a star, and the
 * region of all that is as good. */
static void add_target(
    struct figure *f, const struct pareto *p, const struct requirement *r)
{
	const struct axis *axis = p->points.axis;
	int of = r->of, along = AXIS_X + AXIS_Y - r->of;
	double other = known_end(r->part[r->reduction ? 1 : 0].reading.value);
	double corner[NAXES], far[NAXES], star[2];
	if (!isfinite(other))
		return;
	corner[along] = r->level;
	corner[of] = r->reduction ? other * (1 - r->threshold) : other / r->threshold;
	star[0] = corner[AXIS_X];
	star[1] = corner[AXIS_Y];
	figure_see(f, star[0], star[1]);
	for (int k = 0; k < NAXES; k++) {
		const struct figure_axis *shown = k == AXIS_X ? &f->x : &f->y;
		far[k] = axis[k].higher_is_better ? shown->hi : shown->lo;
	}
	double box[] = {fmin(corner[AXIS_X], far[AXIS_X]),
	    fmax(corner[AXIS_X], far[AXIS_X]), fmin(corner[AXIS_Y], far[AXIS_Y]),
	    fmax(corner[AXIS_Y], far[AXIS_Y])};
	struct series *region =
	    figure_series(f, (struct series){.label = STR("asked for"),
				 .kind = SERIES_BOXES,
				 .colour = COLOUR_GREEN,
				 .shade = 0.12});
	series_add(f, region, box);
	struct series *target = figure_series(f, (struct series){.label = STR("target"),
						     .kind = SERIES_POINTS,
						     .colour = COLOUR_BLACK,
						     .marker = FIGURE_STAR,
						     .size = 1.8});
	series_add(f, target, star);
}

/* "at least 4.62 times (78.4 %)". */
static void add_improvement(struct buf *b, const struct requirement *r)
{
	double x = known_end(r->value);
	const char *bound = r->value.lo == r->value.hi ? ""
			    : isfinite(r->value.lo)    ? "at least "
						       : "at most ";
	if (!isfinite(x))
		buf_text(b, "not comparable");
	else if (r->reduction)
		buf_printf(b, "%s%.1f %% less", bound, 100 * x);
	else
		buf_printf(
		    b, "%s%.2f times (%.1f %% less)", bound, x, 100 * (1 - 1 / x));
}

/* From the point of one group to that of the other, where the level leads to. */
static void add_comparison(
    struct figure *f, const struct pareto *p, const struct requirement *r)
{
	size_t worse = r->part[r->reduction ? 1 : 0].reading.near[0];
	size_t better = r->part[r->reduction ? 0 : 1].reading.near[0];
	struct buf b = {0};
	add_improvement(&b, r);
	figure_note(f, (struct figure_note){.x = at(p, worse, AXIS_X),
			   .y = at(p, worse, AXIS_Y),
			   .arrow = true,
			   .to_x = at(p, better, AXIS_X),
			   .to_y = at(p, better, AXIS_Y),
			   .colour = COLOUR_GREY,
			   .text = text_of(f, &b)});
	buf_free(&b);
}

static void add_dominance(struct figure *f, const struct pareto *p)
{
	const struct points *points = &p->points;
	struct buf b = {0};
	for (size_t g = 0; g < points->ngroups && g < GROUPS_MAX; g++) {
		for (size_t h = 0; h < points->ngroups && h < GROUPS_MAX; h++) {
			const struct group *loser = &points->groups[h];
			if (g == h ||
			    !group_dominates(points, &points->groups[g], loser))
				continue;
			buf_text(&b, "dominated by ");
			buf_str(&b, points->groups[g].name);
			size_t middle = loser->curve[loser->ncurve / 2];
			figure_note(f, (struct figure_note){.x = at(p, middle, AXIS_X),
					   .y = at(p, middle, AXIS_Y),
					   .dx = 1,
					   .dy = 1,
					   .colour = h < GROUPS_MAX ? group_colours[h]
								    : COLOUR_GREY,
					   .text = text_of(f, &b)});
			break; /* one is enough */
		}
	}
	buf_free(&b);
}

static void add_box(struct figure *f, const struct pareto *p)
{
	const struct points *points = &p->points;
	struct buf b = {0};
	figure_line(f, "%zu configurations in %zu groups, %zu on the frontier",
	    points->n, points->ngroups, points->overall.ncurve);
	for (size_t i = 0; i < p->nrequirements && i < BOX_REQUIREMENTS_MAX; i++) {
		const struct requirement *r = &p->requirements[i];
		buf_printf(&b, "%s%s: %.*s: ", verdict_name(r->verdict),
		    r->verdict == VERDICT_PASS && r->by_bound ? " by bound" : "",
		    (int)r->text.n, r->text.s);
		if (r->nparts == 2)
			add_improvement(&b, r);
		else
			buf_printf(&b, "%.4g", known_end(r->value));
		figure_line(f, "%s", b.s);
		buf_clear(&b);
	}
	buf_free(&b);
}

static const struct requirement *first_comparison(const struct pareto *p)
{
	for (size_t i = 0; i < p->nrequirements; i++)
		if (p->requirements[i].nparts == 2)
			return &p->requirements[i];
	return NULL;
}

void pareto_figure(struct figure *f, const struct pareto *p)
{
	const struct points *points = &p->points;
	const struct requirement *r = first_comparison(p);
	struct buf b = {0};
	buf_printf(&b, "%s against %s", points->axis[AXIS_Y].column,
	    points->axis[AXIS_X].column);
	if (p->simulated)
		buf_printf(&b, " (simulated, seed %u)", (unsigned)p->seed);
	figure_begin(f, p->arena, str_copy(p->arena, buf_view(&b)));
	buf_printf(&b,
	    ": %zu configurations in %zu groups, %zu of them on the frontier, from "
	    "%.4g, "
	    "%.4g to %.4g, %.4g",
	    points->n, points->ngroups, points->overall.ncurve,
	    at(p, points->overall.curve[0], AXIS_X),
	    at(p, points->overall.curve[0], AXIS_Y),
	    at(p, points->overall.curve[points->overall.ncurve - 1], AXIS_X),
	    at(p, points->overall.curve[points->overall.ncurve - 1], AXIS_Y));
	f->description = text_of(f, &b);
	f->x.label = axis_label(f, &points->axis[AXIS_X]);
	f->y.label = axis_label(f, &points->axis[AXIS_Y]);
	f->x.log = spans_decades(p, AXIS_X);
	f->y.log = spans_decades(p, AXIS_Y);
	see_all(f, p);
	if (r)
		add_target(f, p, r);
	add_groups(f, p);
	add_frontier(f, p);
	if (r)
		add_comparison(f, p, r);
	add_dominance(f, p);
	add_box(f, p);
	buf_free(&b);
}
