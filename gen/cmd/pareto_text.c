/* pareto_text.c: a frontier → a report for people.
 *
 * In: what was found.  Out: text.  Must not compute. */
#include <math.h>

#include "audit/report_columns.h"
#include "base/text.h"
#include "cmd/pareto.h"

#define NAME_COLUMNS 32
#define ROWS_MAX 20

static void add_safe(struct buf *b, struct str s)
{
	text_safe(b, s, NAME_COLUMNS);
}

static void cell(struct columns *t, struct buf *text)
{
	columns_cell(t, buf_view(text), NULL);
	buf_clear(text);
}

static void title(const struct pareto *p, struct columns *t, const char *text)
{
	struct buf safe = {0};
	add_safe(&safe, str_of(text));
	columns_cell(t, buf_view(&safe), p->color ? "1" : NULL);
	buf_free(&safe);
}

static void add_value(struct buf *b, double x)
{
	buf_printf(b, "%.4g", x);
}

static const char *better(const struct axis *axis)
{
	return axis->higher_is_better ? "higher" : "lower";
}

static void add_frontier(struct buf *b, const struct pareto *p)
{
	const struct points *points = &p->points;
	struct columns t = {.arena = p->arena};
	struct buf text = {0};
	columns_row(&t);
	title(p, &t, "frontier");
	title(p, &t, "group");
	title(p, &t, points->axis[AXIS_X].column);
	title(p, &t, points->axis[AXIS_Y].column);
	for (size_t i = 0; i < points->overall.ncurve && i < ROWS_MAX; i++) {
		const struct point *point = &points->all[points->overall.curve[i]];
		columns_row(&t);
		add_safe(&text, point->id);
		cell(&t, &text);
		add_safe(&text, points->groups[point->group].name);
		cell(&t, &text);
		for (int k = 0; k < NAXES; k++) {
			add_value(&text, point->v[k].at);
			cell(&t, &text);
		}
	}
	columns_print(&t, b);
	if (points->overall.ncurve > ROWS_MAX)
		buf_printf(b, "… and %zu more: see --summary\n",
		    points->overall.ncurve - ROWS_MAX);
	buf_free(&text);
}

static void add_groups(struct buf *b, const struct pareto *p)
{
	const struct points *points = &p->points;
	struct columns t = {.arena = p->arena};
	struct buf text = {0};
	columns_row(&t);
	title(p, &t, "group");
	title(p, &t, "n");
	for (int k = 0; k < NAXES; k++) {
		for (int mean = 0; mean < 2; mean++) {
			buf_printf(&text, "%s %s", mean ? "mean" : "best",
			    points->axis[k].column);
			title(p, &t, text.s);
			buf_clear(&text);
		}
	}
	for (size_t i = 0; i < points->ngroups && i < ROWS_MAX; i++) {
		const struct group *g = &points->groups[i];
		columns_row(&t);
		add_safe(&text, g->name);
		cell(&t, &text);
		buf_printf(&text, "%zu", g->npoints);
		cell(&t, &text);
		for (int k = 0; k < NAXES; k++) {
			const struct point *best = &points->all[g->best[k]];
			add_value(&text, best->v[k].at);
			buf_text(&text, " (");
			add_safe(&text, best->id);
			buf_char(&text, ')');
			cell(&t, &text);
			add_value(&text, g->mean[k]);
			cell(&t, &text);
		}
	}
	columns_print(&t, b);
	if (points->ngroups > ROWS_MAX)
		buf_printf(
		    b, "… and %zu more: see --summary\n", points->ngroups - ROWS_MAX);
	buf_free(&text);
}

/* "at least 4.62", "between 1.2 and 1.6", "unknown". */
static void add_bounds(struct buf *b, struct bounds x)
{
	if (x.lo == x.hi)
		add_value(b, x.lo);
	else if (isfinite(x.lo) && isfinite(x.hi))
		buf_printf(b, "between %.4g and %.4g", x.lo, x.hi);
	else if (isfinite(x.lo))
		buf_printf(b, "at least %.4g", x.lo);
	else if (isfinite(x.hi))
		buf_printf(b, "at most %.4g", x.hi);
	else
		buf_text(b, "unknown");
}

static void add_nearest(
    struct buf *b, const struct points *points, const size_t *pair, int of)
{
	int along = AXIS_X + AXIS_Y - of;
	buf_text(b, "nearest points (not equal: ");
	add_safe(b, str_of(points->axis[along].column));
	buf_printf(b, " %.6g and %.6g) would say ", points->all[pair[0]].v[along].at,
	    points->all[pair[1]].v[along].at);
}

static void add_pair(struct buf *b, const struct pareto *p, const struct pareto_pair *q)
{
	const struct points *points = &p->points;
	int along = AXIS_X + AXIS_Y - q->of;
	struct ratio r = q->ratio;
	buf_text(b, "  ");
	text_safe(b, str_of(points->axis[q->of].column), NAME_COLUMNS);
	buf_text(b, " of ");
	add_safe(b, q->a->name);
	buf_text(b, " ÷ ");
	add_safe(b, q->b->name);
	buf_text(b, " at equal ");
	text_safe(b, str_of(points->axis[along].column), NAME_COLUMNS);
	buf_text(b, ": ");
	if (r.range.lo <= r.range.hi) {
		buf_printf(b, "%.4g at %.4g; ", r.at_level, r.level);
		add_bounds(b, r.ratio);
		buf_printf(
		    b, " in the common range %.4g … %.4g\n", r.range.lo, r.range.hi);
	} else {
		struct bounds x = curve_range(points, q->a, along);
		struct bounds y = curve_range(points, q->b, along);
		add_bounds(b, r.ratio);
		buf_printf(b, "%s: no common range (%.4g … %.4g, %.4g … %.4g)\n",
		    p->monotone ? " by bound" : "", x.lo, x.hi, y.lo, y.hi);
	}
	buf_text(b, "    ");
	add_nearest(b, points, q->nearest, q->of);
	buf_printf(b, "%.4g\n",
	    points->all[q->nearest[0]].v[q->of].at /
		points->all[q->nearest[1]].v[q->of].at);
}

static void add_partner(struct buf *b, const struct pareto *p,
    const struct requirement *r, const struct partner *part)
{
	const struct points *points = &p->points;
	buf_text(b, "    ");
	add_safe(b, part->group->name);
	buf_printf(b, " (%zu configuration%s): ", part->group->npoints,
	    part->group->npoints == 1 ? "" : "s");
	if (r->level_kind == LEVEL_NONE) {
		add_value(b, points->all[part->best].v[r->of].at);
		buf_text(b, ", ");
		add_safe(b, points->all[part->best].id);
		buf_char(b, '\n');
		return;
	}
	const struct reading *reading = &part->reading;
	int along = AXIS_X + AXIS_Y - r->of;
	add_bounds(b, reading->value);
	buf_printf(b, " at %.6g, ", r->level);
	if (reading->reach != REACH_INSIDE)
		buf_printf(b, "%s its end ",
		    reading->reach == REACH_BEYOND ? "better than" : "worse than");
	else if (reading->near[0] == reading->near[1])
		buf_text(b, "on ");
	else
		buf_text(b, "between ");
	add_safe(b, points->all[reading->near[0]].id);
	buf_printf(b, " (%.6g)", points->all[reading->near[0]].v[along].at);
	if (reading->near[0] != reading->near[1]) {
		buf_text(b, " and ");
		add_safe(b, points->all[reading->near[1]].id);
		buf_printf(b, " (%.6g)", points->all[reading->near[1]].v[along].at);
	}
	buf_char(b, '\n');
}

static const char *verdict_color(enum verdict v)
{
	static const char *const colors[] = {"32", "31", "33"};
	return colors[v];
}

static void add_requirement(
    struct buf *b, const struct pareto *p, const struct requirement *r)
{
	if (p->color)
		buf_printf(b, "\033[%sm", verdict_color(r->verdict));
	buf_text(b, verdict_name(r->verdict));
	if (p->color)
		buf_text(b, "\033[0m");
	buf_printf(
	    b, "%s  ", r->verdict == VERDICT_PASS && r->by_bound ? " by bound" : "");
	text_safe(b, r->text, TEXT_NO_LIMIT);
	buf_text(b, ": ");
	add_bounds(b, r->value);
	buf_printf(b, ", asked %s %.4g\n", r->at_least ? ">=" : "<=", r->threshold);
	for (size_t i = 0; i < r->nparts; i++)
		add_partner(b, p, r, &r->part[i]);
	if (r->nparts == 2) {
		buf_text(b, "    ");
		add_nearest(b, &p->points, r->nearest, r->of);
		add_value(b, r->nearest_value);
		buf_char(b, '\n');
	}
}

void pareto_text(struct buf *b, const struct pareto *p)
{
	const struct points *points = &p->points;
	buf_printf(b, "%zu configuration%s in %zu group%s", points->n,
	    points->n == 1 ? "" : "s", points->ngroups,
	    points->ngroups == 1 ? "" : "s");
	if (points->nskipped)
		buf_printf(b, ", %zu with an unknown value skipped", points->nskipped);
	if (p->simulated)
		buf_printf(b, " (simulated, seed %u)", (unsigned)p->seed);
	buf_printf(b, "; %zu on the frontier: ", points->overall.ncurve);
	for (int k = 0; k < NAXES; k++) {
		buf_text(b, k ? ", " : "");
		text_safe(b, str_of(points->axis[k].column), NAME_COLUMNS);
		buf_printf(b, " %s is better", better(&points->axis[k]));
	}
	buf_text(b, "\n\n");
	add_frontier(b, p);
	buf_char(b, '\n');
	add_groups(b, p);
	if (p->npairs)
		buf_text(b, "\ncomparisons\n");
	for (size_t i = 0; i < p->npairs && i < ROWS_MAX; i++)
		add_pair(b, p, &p->pairs[i]);
	if (p->npairs > ROWS_MAX)
		buf_printf(b, "… and %zu more: see --summary\n", p->npairs - ROWS_MAX);
	if (p->nrequirements)
		buf_text(b, "\nrequirements\n");
	for (size_t i = 0; i < p->nrequirements; i++)
		add_requirement(b, p, &p->requirements[i]);
}
