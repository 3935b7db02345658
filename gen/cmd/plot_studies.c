/* plot_studies.c: `plot transfer` and `plot guard`: results of other commands.
 *
 * In: the JSON that transfer and guard print.  Out: a figure. */
#include <math.h>

#include "base/num.h"
#include "cmd/plot.h"
#include "input/diag.h"

#define METHODS_MAX 16

/* The array `name` of the one file; NULL after a diagnostic. */
static const struct json *load(struct plot *p, const char *name, const char *command)
{
	struct arena *a = p->args->arena;
	if (p->nwords != 1)
		args_usage(
		    p->args, "give one file that calgen %s --json made", command);
	struct src *src = src_load(a, p->words[0]);
	const struct json *root = json_parse(a, src, false);
	if (!root)
		return NULL;
	const struct json *array =
	    root->kind == JSON_OBJECT ? json_get(root, name) : NULL;
	if (array && array->kind == JSON_ARRAY && array->nitems)
		return array;
	diag(DIAG_STUDY, json_span(src, root),
	    "no list '%s', as calgen %s --json has it", name, command);
	return NULL;
}

/* --- transfer ------------------------------------------------------------------------
 */

/* The method of a row; n = 0: none. */
static struct str method_of(const struct json *row)
{
	const struct json *v =
	    row->kind == JSON_OBJECT ? json_get(row, "method") : NULL;
	return v && v->kind == JSON_STRING ? v->text : (struct str){NULL, 0};
}

static void add_method(
    struct plot *p, const struct json *rows, struct str method, size_t k)
{
	struct figure *f = &p->figure;
	struct series line = {.kind = SERIES_LINE},
		      points = {.label = method, .kind = SERIES_BARS, .size = 0.8};
	plot_style(&line, k);
	plot_style(&points, k);
	struct series *s = figure_series(f, line);
	for (const struct json *r = rows->first; r; r = r->next) {
		double row[] = {json_number_of(r, "samples", NAN),
		    100 * json_number_of(r, "mape", NAN)};
		if (str_eq(method_of(r), method))
			series_add(f, s, row);
	}
	s = figure_series(f, points);
	for (const struct json *r = rows->first; r; r = r->next) {
		double x = json_number_of(r, "samples", NAN),
		       y = 100 * json_number_of(r, "mape", NAN);
		double sd = 100 * json_number_of(r, "mape_sd", NAN);
		sd = isnan(sd) ? 0 : fmin(sd, y * 0.9); /* the axis is logarithmic */
		double row[] = {x, y, x, x, y - sd, y + sd};
		if (str_eq(method_of(r), method))
			series_add(f, s, row);
	}
}

bool plot_transfer(struct plot *p)
{
	const struct json *rows = load(p, "by_samples", "transfer");
	struct str methods[METHODS_MAX];
	size_t n = 0;
	struct figure *f = &p->figure;
	if (!rows)
		return false;
	f->title = STR("Error of recalibration");
	f->x = (struct figure_axis){
	    STR("configurations measured on the target"), true, INFINITY, -INFINITY};
	f->y = (struct figure_axis){
	    STR("mean error of the others (%)"), true, INFINITY, -INFINITY};
	for (const struct json *r = rows->first; r; r = r->next) {
		struct str name = method_of(r);
		size_t k = 0;
		if (name.n == 0)
			continue;
		while (k < n && !str_eq(methods[k], name))
			k++;
		if (k == n && n < METHODS_MAX)
			methods[n++] = name;
	}
	for (size_t k = 0; k < n; k++)
		add_method(p, rows, methods[k], k);
	f->description = plot_text(p,
	    "Mean absolute relative error on configurations not measured, against the "
	    "number measured, for %zu methods; bars are one standard deviation over "
	    "repeated draws",
	    n);
	figure_line(f, "bars: one standard deviation over repeated draws");
	return true;
}

/* --- guard ---------------------------------------------------------------------------
 */

static void add_line(struct plot *p, const struct json *rows, const char *x,
    const char *y, const char *label, size_t k)
{
	struct figure *f = &p->figure;
	struct series line = {.label = str_of(label), .kind = SERIES_LINE},
		      points = {.kind = SERIES_POINTS, .size = 0.8};
	plot_style(&line, k);
	plot_style(&points, k);
	for (int i = 0; i < 2; i++) {
		struct series *s = figure_series(f, i ? points : line);
		/* A curve of many margins needs no markers. */
		for (const struct json *r = rows->first; r; r = r->next) {
			double row[] = {
			    json_number_of(r, x, NAN), 100 * json_number_of(r, y, NAN)};
			if (i == 0 || rows->nitems <= 12)
				series_add(f, s, row);
		}
	}
}

bool plot_guard(struct plot *p)
{
	struct figure *f = &p->figure;
	bool curve = args_choice(p->args, "of", "violations|curve", 0) == 1;
	const struct json *rows = load(p, curve ? "curve" : "budgets", "guard");
	if (!rows)
		return false;
	f->y.label = STR("share (%)");
	if (curve) {
		f->title = STR("Accepting by margin");
		f->x.label = STR("margin (accept while predicted × margin <= budget)");
		add_line(p, rows, "margin", "false_accept", "false accepts", 1);
		add_line(p, rows, "margin", "false_reject", "false rejects", 0);
	} else {
		f->title = STR("Violations of budgets");
		f->x.label = STR("budget (fraction of the latency at full knobs)");
		add_line(p, rows, "fraction", "violation_rate_unguarded",
		    "without guardrail", 1);
		add_line(p, rows, "fraction", "violation_rate", "with guardrail", 0);
		add_line(p, rows, "fraction", "measured", "to be measured first", 2);
	}
	figure_see(f, f->x.lo, 0);
	f->description = plot_text(
	    p, "%.*s: %zu points", (int)f->title.n, f->title.s, (size_t)rows->nitems);
	return true;
}
