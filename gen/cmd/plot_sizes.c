/* plot_sizes.c: `plot coverage` and `plot roofline`: what sizes there are.
 *
 * In: measurements, or a calibration and workloads.  Out: a figure. */
#include <math.h>

#include "cmd/plot.h"
#include "fit/coverage.h"
#include "fit/predict.h"
#include "input/diag.h"
#include "model/workload.h"

/* --- coverage ------------------------------------------------------------------------
 */

#define SHADES 4 /* networks: 1, 2 to 3, 4 to 7, 8 and more */

static size_t shade_of(size_t nnetworks)
{
	return nnetworks >= 8 ? 3 : nnetworks >= 4 ? 2 : nnetworks >= 2 ? 1 : 0;
}

/* A line of the map: a class, by FLOPs or by bytes. */
static size_t line_of(struct plot *p, const struct coverage_bin *b, int last[2],
    struct figure_tick *ticks, size_t *n)
{
	if (*n == 0 || last[0] != b->class_id || last[1] != b->by_bytes) {
		struct str name = p->classes->info[b->class_id].name;
		ticks[*n].at = (double)*n;
		ticks[*n].text = plot_text(
		    p, "%.*s%s", (int)name.n, name.s, b->by_bytes ? " (bytes)" : "");
		(*n)++;
		last[0] = b->class_id;
		last[1] = b->by_bytes;
	}
	return *n - 1;
}

bool plot_coverage(struct plot *p)
{
	static const char *const labels[SHADES] = {
	    "1 network", "2 or 3", "4 to 7", "8 or more"};
	static const double shades[SHADES] = {0.15, 0.4, 0.65, 1};
	struct measured m;
	if (p->nwords == 0)
		args_usage(p->args, "give measurements");
	if (!measured_read(p->args, p->classes, p->words, p->nwords, &m))
		return false;
	struct coverage_bin *bins;
	struct arena *a = p->args->arena;
	struct figure *f = &p->figure;
	double *fitted = ARENA_ARRAY(a, m.cells->n + 1, double);
	for (size_t i = 0; i < m.cells->n; i++) /* nothing is asked of residuals */
		fitted[i] = (double)NAN;
	size_t n = coverage_map(a, m.cells, fitted, &bins);
	f->title = STR("Measured sizes by class");
	f->x.log = true;
	f->x.label = STR("FLOPs, or bytes where it says so, of one operation");
	f->y.label = STR("");
	f->y_ticks = ARENA_ARRAY(a, 2 * CLASSES_MAX, struct figure_tick);
	int last[2] = {-1, -1};
	for (size_t k = 0; k < SHADES; k++) {
		struct series *s =
		    figure_series(f, (struct series){.label = str_of(labels[k]),
					 .kind = SERIES_BOXES,
					 .colour = COLOUR_BLUE,
					 .shade = shades[k]});
		f->ny_ticks = 0;
		for (size_t i = 0; i < n; i++) {
			double line = (double)line_of(
			    p, &bins[i], last, f->y_ticks, &f->ny_ticks);
			double row[] = {pow(10, bins[i].half_decade / 2.0),
			    pow(10, (bins[i].half_decade + 1) / 2.0), line - 0.4,
			    line + 0.4};
			if (bins[i].nnetworks && shade_of(bins[i].nnetworks) == k)
				series_add(f, s, row);
		}
	}
	f->description = plot_text(p,
	    "For each class of operations the sizes that were measured, shaded by the "
	    "number of networks: %zu classes, %zu bins",
	    f->ny_ticks, n);
	figure_line(f,
	    "%zu operations measured; half-decades between are blank where none was",
	    m.cells->n);
	return true;
}

/* --- roofline ------------------------------------------------------------------------
 */

static void add_roof(struct plot *p, const struct precision_cost *cost)
{
	struct figure *f = &p->figure;
	double ridge = cost->peak_flops_per_s / cost->peak_bandwidth_bytes_per_s;
	double lo = fmin(f->x.lo, ridge / 10), hi = fmax(f->x.hi, ridge * 10);
	double rows[3][2] = {{lo, lo * cost->peak_bandwidth_bytes_per_s},
	    {ridge, cost->peak_flops_per_s}, {hi, cost->peak_flops_per_s}};
	struct series *s =
	    figure_series(f, (struct series){.label = STR("reference roof"),
				 .kind = SERIES_LINE,
				 .colour = COLOUR_BLACK});
	for (size_t i = 0; i < 3; i++)
		series_add(f, s, rows[i]);
}

static void add_workload(struct plot *p, const struct precision_cost *cost,
    const struct workload *w, size_t k, size_t *left_out)
{
	struct series like = {.label = w->name, .kind = SERIES_POINTS, .size = 0.6};
	plot_style(&like, k);
	struct series *s = figure_series(&p->figure, like);
	for (size_t i = 0; i < w->nops; i++) {
		const struct work_op *op = &w->ops[i];
		struct prediction at;
		if (op->flops == 0 || op->bytes == 0 ||
		    !predict_op(
			cost, p->classes, op->class_id, op->flops, op->bytes, &at)) {
			(*left_out)++;
			continue;
		}
		double row[] = {(double)op->flops / (double)op->bytes,
		    (double)op->flops / (at.time_ns * 1e-9)};
		series_add(&p->figure, s, row);
	}
}

bool plot_roofline(struct plot *p)
{
	const struct precision_cost *cost;
	const struct calibration *cal = plot_calibration(p, &cost);
	size_t left_out = 0;
	if (!cal)
		return false;
	if (p->nwords == 0)
		args_usage(p->args, "give a workload after the calibration");
	if (cost->peak_flops_per_s <= 0 || cost->peak_bandwidth_bytes_per_s <= 0) {
		diag_file(DIAG_DEVICE, "roofline",
		    "the calibration does not name both peaks, so it has no roof");
		return false;
	}
	struct figure *f = &p->figure;
	f->x.log = f->y.log = true;
	f->x.label = STR("FLOPs per byte");
	f->y.label = STR("FLOP/s");
	f->title =
	    plot_text(p, "Roofline of %.*s", (int)cal->device_id.n, cal->device_id.s);
	for (size_t i = 0; i < p->nwords; i++) {
		struct workload *w =
		    workload_read(p->args->arena, p->classes, p->words[i]);
		if (!w)
			return false;
		add_workload(p, cost, w, i, &left_out);
	}
	add_roof(p, cost);
	f->description = plot_text(p,
	    "Predicted FLOP/s of the operations of %zu workloads against their FLOPs "
	    "per "
	    "byte, under the roof of peak compute and bandwidth",
	    p->nwords);
	figure_line(f,
	    "peaks: %.4g FLOP/s, %.4g byte/s; %zu operations without FLOPs, "
	    "bytes or cost left out",
	    cost->peak_flops_per_s, cost->peak_bandwidth_bytes_per_s, left_out);
	return true;
}
