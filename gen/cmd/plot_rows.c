/* plot_rows.c: `plot residuals` and `plot scatter`: measured beside predicted.
 *
 * In: a calibration and measurements, or totals that validate printed.  Out: a
 * figure. */
#include <math.h>
#include <stdlib.h>

#include "cmd/plot.h"
#include "fit/predict.h"
#include "fit/rows.h"
#include "frontier/points.h"
#include "input/diag.h"
#include "plot/thin.h"

#define LEGEND_MAX 8 /* classes with a colour of their own */
#define OUTLIERS_NAMED 6

/* A row and what the calibration says of it. */
struct judged {
	const struct fit_row *row;
	double predicted_ns, size;
	bool outside; /* of the bounds of one operation */
};

static struct judged *judge(struct plot *p, const struct precision_cost *precision,
    const struct fit_rows *rows, size_t *n)
{
	struct judged *all = ARENA_ARRAY(p->args->arena, rows->n + 1, struct judged);
	*n = 0;
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		struct prediction at;
		if (!predict_op(
			precision, p->classes, r->class_id, r->flops, r->bytes, &at))
			continue;
		all[(*n)++] = (struct judged){.row = r,
		    .predicted_ns = at.time_ns,
		    .size = (double)r->flops,
		    .outside = r->time_ns < at.time_ns * at.ratio_lo ||
			       r->time_ns > at.time_ns * at.ratio_hi};
	}
	return all;
}

/* The classes by how many rows they have, the most first. */
static size_t rank_classes(const struct judged *all, size_t n, int order[CLASSES_MAX])
{
	size_t counts[CLASSES_MAX] = {0}, found = 0;
	for (size_t i = 0; i < n; i++)
		counts[all[i].row->class_id]++;
	for (;;) {
		int best = -1;
		for (int c = 0; c < CLASSES_MAX; c++)
			if (counts[c] && (best < 0 || counts[c] > counts[best]))
				best = c;
		if (best < 0)
			return found;
		order[found++] = best;
		counts[best] = 0;
	}
}

/* One series a class; the rest share one. */
static void add_classes(struct plot *p, const struct judged *all, size_t n,
    void (*place)(const struct judged *j, double row[2]))
{
	int order[CLASSES_MAX];
	size_t nclasses = rank_classes(all, n, order);
	struct thin *thin = thin_new(&p->figure.x, &p->figure.y, n);
	for (size_t k = 0; k < nclasses && k <= LEGEND_MAX; k++) {
		bool rest = k == LEGEND_MAX;
		struct series like = {.label = rest ? STR("other classes")
						    : p->classes->info[order[k]].name,
		    .kind = SERIES_POINTS,
		    .size = 0.45};
		plot_style(&like, k);
		if (rest)
			like.colour = COLOUR_GREY;
		struct series *s = figure_series(&p->figure, like);
		for (size_t i = 0; i < n; i++) {
			double row[2];
			bool mine = all[i].row->class_id == order[k];
			for (size_t m = k + 1; rest && m < nclasses && !mine; m++)
				mine = all[i].row->class_id == order[m];
			place(&all[i], row);
			if (mine && thin_keep(thin, row[0], row[1]))
				series_add(&p->figure, s, row);
		}
	}
	thin_free(thin);
}

static void add_reference(struct plot *p, double from, double to, bool diagonal)
{
	struct series *s = figure_series(&p->figure,
	    (struct series){.label = diagonal ? STR("predicted = measured") : STR(""),
		.kind = SERIES_LINE,
		.colour = COLOUR_BLACK,
		.size = 0.5});
	double a[] = {from, diagonal ? from : 1}, b[] = {to, diagonal ? to : 1};
	series_add(&p->figure, s, a);
	series_add(&p->figure, s, b);
}

/* --- residuals -----------------------------------------------------------------------
 */

static void place_residual(const struct judged *j, double row[2])
{
	row[0] = j->size;
	row[1] = j->row->time_ns / j->predicted_ns;
}

static double distance(const struct judged *j)
{
	return fabs(log(j->row->time_ns / j->predicted_ns));
}

static int by_distance(const void *a, const void *b)
{
	const struct judged *const *p = a, *const *q = b;
	double x = distance(*p), y = distance(*q);
	if (x != y)
		return x < y ? 1 : -1;
	return *p < *q ? -1 : *p > *q;
}

static void name_outliers(
    struct plot *p, const struct fit_rows *rows, const struct judged *all, size_t n)
{
	const struct judged **far =
	    ARENA_ARRAY(p->args->arena, n + 1, const struct judged *);
	size_t nfar = 0, named = 0;
	for (size_t i = 0; i < n; i++)
		if (all[i].outside && all[i].size > 0)
			far[nfar++] = &all[i];
	qsort(far, nfar, sizeof *far, by_distance);
	for (size_t i = 0; i < nfar && named < OUTLIERS_NAMED; i++) {
		const struct judged *j = far[i];
		struct str network = rows->networks[j->row->network];
		double ratio = j->row->time_ns / j->predicted_ns;
		bool near = false; /* to one that has its name already */
		for (size_t k = 0; k < i && !near; k++)
			near = fabs(log10(far[k]->size / j->size)) < 2 &&
			       fabs(log10(far[k]->row->time_ns / far[k]->predicted_ns /
					  ratio)) < 0.08;
		if (near)
			continue;
		named++;
		figure_note(
		    &p->figure, (struct figure_note){.x = j->size,
				    .y = ratio,
				    .dx = 0.8,
				    .colour = COLOUR_GREY,
				    .text = plot_text(p, "%.*s b%u", (int)network.n,
					network.s, rows->totals[j->row->total].batch)});
	}
	figure_line(&p->figure, "%zu operations, %zu outside their bounds", n, nfar);
}

bool plot_residuals(struct plot *p)
{
	const struct precision_cost *precision;
	const struct calibration *cal = plot_calibration(p, &precision);
	if (!cal)
		return false;
	if (p->nwords == 0)
		args_usage(p->args, "give measurements after the calibration");
	const struct fit_rows *rows = plot_rows(p, cal, precision);
	if (!rows)
		return false;
	size_t n;
	struct judged *all = judge(p, precision, rows, &n);
	struct figure *f = &p->figure;
	f->x.log = f->y.log = true;
	f->x.label = STR("FLOPs of one operation");
	f->y.label = STR("measured ÷ predicted");
	f->title =
	    plot_text(p, "Residuals of %.*s", (int)cal->device_id.n, cal->device_id.s);
	f->description = plot_text(p,
	    "Measured over predicted latency of %zu operations against their FLOPs", n);
	for (size_t i = 0; i < n; i++)
		figure_see(f, all[i].size, all[i].row->time_ns / all[i].predicted_ns);
	if (!(f->x.lo <= f->x.hi)) {
		diag_file(DIAG_FIT, p->words[0], "no row has FLOPs and a prediction");
		return false;
	}
	add_reference(p, f->x.lo, f->x.hi, false);
	add_classes(p, all, n, place_residual);
	name_outliers(p, rows, all, n);
	return true;
}

/* --- scatter -------------------------------------------------------------------------
 */

static void place_scatter(const struct judged *j, double row[2])
{
	row[0] = j->row->time_ns * 1e-6;
	row[1] = j->predicted_ns * 1e-6;
}

static bool scatter_rows(struct plot *p)
{
	const struct precision_cost *precision;
	const struct calibration *cal = plot_calibration(p, &precision);
	const struct fit_rows *rows = cal ? plot_rows(p, cal, precision) : NULL;
	if (!rows)
		return false;
	size_t n;
	struct judged *all = judge(p, precision, rows, &n);
	struct figure *f = &p->figure;
	f->title =
	    plot_text(p, "%.*s: operations", (int)cal->device_id.n, cal->device_id.s);
	f->description =
	    plot_text(p, "Predicted against measured latency of %zu operations", n);
	for (size_t i = 0; i < n; i++) {
		double row[2];
		place_scatter(&all[i], row);
		figure_see(f, row[0], row[1]);
	}
	add_reference(p, fmin(f->x.lo, f->y.lo), fmax(f->x.hi, f->y.hi), true);
	add_classes(p, all, n, place_scatter);
	return true;
}

/* Totals as validate prints them: measured_ns, predicted_ns with lo and hi, network;
 * stages as stages eval --points writes them: measured_ns, predicted_ns, stage. */
static bool scatter_totals(struct plot *p)
{
	struct points points = {
	    .axis = {{"measured_ns", false}, {"predicted_ns", false}},
	    .group_first = "stage",
	    .group_column = "network",
	    .remedy = "give what calgen validate --json printed, or what "
		      "calgen stages eval --points wrote"};
	struct figure *f = &p->figure;
	for (size_t i = 0; i < p->nwords; i++)
		if (!points_read(p->args->arena, &points, p->words[i])) {
			points_free(&points);
			return false;
		}
	f->title = plot_text(p, "%s", "Measured and predicted");
	f->description =
	    plot_text(p, "Predicted against measured latency of %zu points", points.n);
	for (size_t i = 0; i < points.n; i++)
		figure_see(f, points.all[i].v[AXIS_X].at * 1e-6,
		    points.all[i].v[AXIS_Y].at * 1e-6);
	add_reference(p, fmin(f->x.lo, f->y.lo), fmax(f->x.hi, f->y.hi), true);
	for (size_t g = 0; g < points.ngroups; g++) {
		struct series like = {.label = points.groups[g].name,
		    .kind = points.intervals[AXIS_Y] ? SERIES_BARS : SERIES_POINTS,
		    .size = 0.6};
		plot_style(&like, g);
		struct series *s = figure_series(f, like);
		for (size_t i = 0; i < points.n; i++) {
			const struct point *q = &points.all[i];
			double x = q->v[AXIS_X].at * 1e-6, y = q->v[AXIS_Y].at * 1e-6;
			double row[] = {
			    x, y, x, x, q->v[AXIS_Y].lo * 1e-6, q->v[AXIS_Y].hi * 1e-6};
			if (q->group == g)
				series_add(f, s, row);
		}
	}
	points_free(&points);
	return true;
}

bool plot_scatter(struct plot *p)
{
	struct figure *f = &p->figure;
	if (p->nwords == 0)
		args_usage(p->args, "give a calibration and measurements, or totals");
	f->x.log = f->y.log = true;
	f->x.label = STR("measured (ms)");
	f->y.label = STR("predicted (ms)");
	return p->nwords > 1 || args_has(p->args, "device") ? scatter_rows(p)
							    : scatter_totals(p);
}
