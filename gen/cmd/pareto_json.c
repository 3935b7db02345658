/* pareto_json.c: a frontier → JSON of calib/schema/pareto.schema.json.
 *
 * In: what was found.  Out: text.  Must not compute. */
#include <math.h>

#include "base/num.h"
#include "cmd/pareto.h"
#include "input/json.h"

static void add_name(struct buf *b, const char *name, struct str text)
{
	buf_printf(b, "\"%s\": ", name);
	json_quote(b, text);
}

static void add_bounds(struct buf *b, const char *name, struct bounds x)
{
	buf_printf(b, "\"%s\": ", name);
	if (x.lo > x.hi) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	json_number(b, "lo", x.lo);
	buf_text(b, ", ");
	json_number(b, "hi", x.hi);
	buf_char(b, '}');
}

static void add_point(struct buf *b, const struct points *p, size_t i)
{
	const struct point *point = &p->all[i];
	buf_char(b, '{');
	add_name(b, "id", point->id);
	buf_text(b, ", ");
	add_name(b, "group", p->groups[point->group].name);
	buf_text(b, ", ");
	json_number(b, "x", point->v[AXIS_X].at);
	buf_text(b, ", ");
	json_number(b, "y", point->v[AXIS_Y].at);
	buf_char(b, '}');
}

static void add_axis(struct buf *b, const char *name, const struct axis *axis)
{
	buf_printf(b, "  \"%s\": {\"column\": ", name);
	json_quote(b, str_of(axis->column));
	buf_printf(
	    b, ", \"better\": \"%s\"},\n", axis->higher_is_better ? "higher" : "lower");
}

static void add_group(struct buf *b, const struct points *p, const struct group *g)
{
	size_t on_frontier = 0;
	for (size_t i = 0; i < g->ncurve; i++)
		on_frontier += p->all[g->curve[i]].frontier;
	buf_text(b, "    {");
	add_name(b, "group", g->name);
	buf_printf(b, ", \"configurations\": %zu, \"on_frontier\": %zu,\n     ",
	    g->npoints, on_frontier);
	buf_text(b, "\"best_x\": ");
	add_point(b, p, g->best[AXIS_X]);
	buf_text(b, ",\n     \"best_y\": ");
	add_point(b, p, g->best[AXIS_Y]);
	buf_text(b, ",\n     ");
	json_number(b, "mean_x", g->mean[AXIS_X]);
	buf_text(b, ", ");
	json_number(b, "mean_y", g->mean[AXIS_Y]);
	buf_char(b, '}');
}

static const char *axis_letter(int k)
{
	return k == AXIS_X ? "x" : "y";
}

static void add_nearest(struct buf *b, const struct points *p, const size_t *pair)
{
	buf_text(b, "[");
	add_point(b, p, pair[0]);
	buf_text(b, ", ");
	add_point(b, p, pair[1]);
	buf_text(b, "]");
}

static void add_pair(struct buf *b, const struct pareto *p, const struct pareto_pair *q)
{
	const struct points *points = &p->points;
	bool common = q->ratio.range.lo <= q->ratio.range.hi;
	buf_printf(b, "    {\"of\": \"%s\", \"at_equal\": \"%s\", ", axis_letter(q->of),
	    axis_letter(AXIS_X + AXIS_Y - q->of));
	add_name(b, "numerator", q->a->name);
	buf_text(b, ", ");
	add_name(b, "denominator", q->b->name);
	buf_text(b, ",\n     ");
	add_bounds(b, "common_range", q->ratio.range);
	buf_text(b, ", ");
	json_number(b, "level", common ? q->ratio.level : (double)NAN);
	buf_text(b, ", ");
	json_number(b, "ratio", q->ratio.at_level);
	buf_text(b, ", ");
	json_number(b, "ratio_lo", q->ratio.ratio.lo);
	buf_text(b, ", ");
	json_number(b, "ratio_hi", q->ratio.ratio.hi);
	buf_printf(b, ", \"by_bound\": %s,\n     \"nearest_points\": ",
	    common ? "false" : "true");
	add_nearest(b, points, q->nearest);
	buf_text(b, ", ");
	json_number(b, "nearest_ratio",
	    points->all[q->nearest[0]].v[q->of].at /
		points->all[q->nearest[1]].v[q->of].at);
	buf_char(b, '}');
}

static void add_partner(struct buf *b, const struct pareto *p,
    const struct requirement *r, const struct partner *part)
{
	static const char *const reaches[] = {"inside", "beyond", "short"};
	const struct points *points = &p->points;
	buf_char(b, '{');
	add_name(b, "group", part->group->name);
	buf_printf(b, ", \"configurations\": %zu, ", part->group->npoints);
	if (r->level_kind == LEVEL_NONE) {
		buf_text(b, "\"point\": ");
		add_point(b, points, part->best);
	} else {
		buf_printf(b, "\"reach\": \"%s\", ", reaches[part->reading.reach]);
		add_bounds(b, "value", part->reading.value);
		buf_text(b, ", \"between\": ");
		add_nearest(b, points, part->reading.near);
	}
	buf_char(b, '}');
}

static void add_requirement(
    struct buf *b, const struct pareto *p, const struct requirement *r)
{
	buf_text(b, "    {");
	add_name(b, "requirement", r->text);
	buf_printf(b, ", \"verdict\": \"%s\", \"by_bound\": %s,\n     ",
	    verdict_name(r->verdict), r->by_bound ? "true" : "false");
	json_number(b, "threshold", r->threshold);
	buf_text(b, ", ");
	add_bounds(b, "value", r->value);
	buf_text(b, ", ");
	json_number(b, "level", r->level_kind == LEVEL_NONE ? (double)NAN : r->level);
	buf_text(b, ", ");
	if (r->level_kind == LEVEL_EQUAL)
		add_bounds(b, "common_range", r->range);
	else
		buf_text(b, "\"common_range\": null");
	buf_text(b, ",\n     \"partners\": [");
	for (size_t i = 0; i < r->nparts; i++) {
		buf_text(b, i ? ", " : "");
		add_partner(b, p, r, &r->part[i]);
	}
	buf_text(b, "],\n     ");
	json_number(b, "nearest_value", r->nearest_value);
	buf_text(b, ", \"nearest_points\": ");
	if (r->nparts == 2)
		add_nearest(b, &p->points, r->nearest);
	else
		buf_text(b, "null");
	buf_char(b, '}');
}

/* The made-up data in the form of a file, so that it can be given back. */
static void add_simulated(struct buf *b, const struct pareto *p)
{
	buf_printf(b,
	    "  \"simulated\": {\"seed\": %u, \"num_configs\": %zu, \"data\": [",
	    (unsigned)p->seed, p->num_configs);
	for (size_t i = 0; i < SIMULATED_MODELS * p->num_configs; i++) {
		const struct simulated *s = &p->data[i];
		buf_printf(b, "%s    {\"config_id\": \"%s-%zu\", \"model\": \"%s\", ",
		    i ? ",\n" : "\n", s->model, i % p->num_configs, s->model);
		json_number(b, "perplexity", s->perplexity);
		buf_text(b, ", ");
		json_number(b, "flops_per_token", s->flops_per_token);
		buf_text(b, ", ");
		json_number(b, "compute_factor", s->compute_factor);
		buf_char(b, '}');
	}
	buf_text(b, "]},\n");
}

void pareto_json(struct buf *b, const struct pareto *p)
{
	const struct points *points = &p->points;
	const char *separator = "\n";
	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n");
	add_axis(b, "x", &points->axis[AXIS_X]);
	add_axis(b, "y", &points->axis[AXIS_Y]);
	buf_printf(b, "  \"monotone\": %s,\n", p->monotone ? "true" : "false");
	if (p->simulated)
		add_simulated(b, p);
	buf_printf(b,
	    "  \"configurations\": %zu,\n  \"skipped\": %zu,\n  \"frontier\": [",
	    points->n, points->nskipped);
	for (size_t i = 0; i < points->overall.ncurve; i++, separator = ",\n") {
		buf_printf(b, "%s    ", separator);
		add_point(b, points, points->overall.curve[i]);
	}
	buf_text(b, "\n  ],\n  \"groups\": [");
	separator = "\n";
	for (size_t g = 0; g < points->ngroups; g++, separator = ",\n") {
		buf_text(b, separator);
		add_group(b, points, &points->groups[g]);
	}
	buf_text(b, "\n  ],\n  \"comparisons\": [");
	separator = "\n";
	for (size_t i = 0; i < p->npairs; i++, separator = ",\n") {
		buf_text(b, separator);
		add_pair(b, p, &p->pairs[i]);
	}
	buf_text(b, p->npairs ? "\n  ],\n" : "],\n");
	buf_text(b, "  \"requirements\": [");
	separator = "\n";
	for (size_t i = 0; i < p->nrequirements; i++, separator = ",\n") {
		buf_text(b, separator);
		add_requirement(b, p, &p->requirements[i]);
	}
	buf_text(b, p->nrequirements ? "\n  ]\n}\n" : "]\n}\n");
}
