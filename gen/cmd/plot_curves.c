/* plot_curves.c: `plot curves`: a class of a calibration over sizes.
 *
 * In: a calibration, perhaps an older one, perhaps measurements.  Out: a figure. */
#include <math.h>

#include "cmd/plot.h"
#include "fit/predict.h"
#include "fit/rows.h"
#include "input/diag.h"
#include "plot/thin.h"

#define STEPS 240 /* sizes along the axis */
#define DEFAULT_LO 1e4
#define DEFAULT_HI 1e11

/* What is drawn of an operation. */
struct view {
	struct plot *p;
	bool latency;
	const struct precision_cost *precision; /* whose peak is the reference */
	int class_id;
	double lo, hi; /* FLOPs */
};

static double drawn(const struct view *v, double flops, double time_ns)
{
	if (v->latency)
		return time_ns * 1e-6;
	return flops / (time_ns * 1e-9) / v->precision->peak_flops_per_s;
}

/* Bytes that operations of this many FLOPs had: the geometric middle of the support
 * there; 0 (no memory term) where nothing says it. */
static uint64_t typical_bytes(const struct class_cost *cost, double flops)
{
	const struct support *s = &cost->support;
	if (!s->present || s->noctaves == 0)
		return 0;
	double octave = floor(log2(flops)) - s->first_octave;
	size_t i = octave < 0 ? 0 : (size_t)octave;
	if (i >= s->noctaves)
		i = s->noctaves - 1;
	/* The nearest octave that has any. */
	for (size_t d = 0; d < s->noctaves; d++) {
		size_t down = i >= d ? i - d : i, up = i + d < s->noctaves ? i + d : i;
		size_t at =
		    s->octaves[down].bytes_lo <= s->octaves[down].bytes_hi ? down : up;
		const struct support_octave *o = &s->octaves[at];
		double here = flops / exp2(s->first_octave + (double)at);
		if (o->bytes_lo <= o->bytes_hi)
			return (uint64_t)fmin(sqrt(o->bytes_lo) * sqrt(o->bytes_hi) *
						  (at == i ? 1 : here / 1.5),
			    1e18);
	}
	return 0;
}

static const struct class_cost *cost_of(
    const struct precision_cost *p, const struct view *v)
{
	return calibration_class(p, v->p->classes, v->class_id);
}

static void add_curve(
    const struct view *v, const struct precision_cost *p, struct str label, bool old)
{
	struct figure *f = &v->p->figure;
	const struct class_cost *cost = cost_of(p, v);
	struct series band = {.label = old ? STR("") : STR("interval"),
	    .kind = SERIES_BAND,
	    .colour = COLOUR_BLUE};
	struct series line = {.label = label,
	    .kind = SERIES_LINE,
	    .colour = old ? COLOUR_GREY : COLOUR_BLUE,
	    .dash = old};
	/* The band first, so that the line lies on it. */
	for (int pass = old; pass < 2; pass++) {
		struct series *s = figure_series(f, pass ? line : band);
		for (int i = 0; i <= STEPS; i++) {
			double flops = v->lo * pow(v->hi / v->lo, i / (double)STEPS);
			struct prediction at;
			if (!predict_op(p, v->p->classes, v->class_id, (uint64_t)flops,
				typical_bytes(cost, flops), &at))
				continue;
			double one = drawn(v, flops, at.time_ns * at.ratio_lo);
			double two = drawn(v, flops, at.time_ns * at.ratio_hi);
			double limits[] = {flops, fmin(one, two), fmax(one, two)};
			double value[] = {flops, drawn(v, flops, at.time_ns)};
			series_add(f, s, pass ? value : limits);
		}
	}
}

static void add_measured(const struct view *v, const struct fit_rows *rows)
{
	struct figure *f = &v->p->figure;
	struct series *s = figure_series(f, (struct series){.label = STR("measured"),
						.kind = SERIES_POINTS,
						.colour = COLOUR_ORANGE,
						.marker = 4,
						.size = 0.5});
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		double row[] = {
		    (double)r->flops, drawn(v, (double)r->flops, r->time_ns)};
		if (r->class_id == v->class_id && r->flops)
			series_add(f, s, row);
	}
}

/* The measured sizes, else the support, else seven decades. */
static void choose_range(struct view *v, const struct fit_rows *rows)
{
	const struct support *s = &cost_of(v->precision, v)->support;
	v->lo = INFINITY;
	v->hi = 0;
	for (size_t i = 0; rows && i < rows->n; i++) {
		if (rows->rows[i].class_id != v->class_id || !rows->rows[i].flops)
			continue;
		v->lo = fmin(v->lo, (double)rows->rows[i].flops);
		v->hi = fmax(v->hi, (double)rows->rows[i].flops);
	}
	if (v->hi == 0 && s->present && s->noctaves) {
		v->lo = exp2(s->first_octave);
		v->hi = exp2(s->first_octave + (double)s->noctaves);
	}
	if (v->hi == 0) {
		v->lo = DEFAULT_LO;
		v->hi = DEFAULT_HI;
	} else { /* a little of what is extrapolated */
		v->lo /= 2;
		v->hi *= 2;
	}
}

static bool choose_class(struct view *v, const struct fit_rows *rows)
{
	const char *name = args_text(v->p->args, "class", NULL);
	size_t counts[CLASSES_MAX] = {0}, best = 0;
	if (name) {
		v->class_id = classes_find(v->p->classes, str_of(name));
		if (v->class_id < 0)
			args_usage(
			    v->p->args, "--class: no class '%s'; calgen list", name);
		if (cost_of(v->precision, v))
			return true;
		diag_file(DIAG_DEVICE, "--class", "the calibration has no cost of '%s'",
		    name);
		return false;
	}
	for (size_t i = 0; rows && i < rows->n; i++)
		counts[rows->rows[i].class_id] += rows->rows[i].flops > 0;
	for (size_t i = 0; !rows && i < v->precision->nclasses; i++)
		counts[v->precision->classes[i].class_id] =
		    1 + v->precision->classes[i].origin.n;
	for (size_t i = 1; i < CLASSES_MAX; i++)
		if (counts[i] > counts[best])
			best = i;
	v->class_id = (int)best;
	if (!cost_of(v->precision, v))
		v->class_id = v->precision->classes[0].class_id;
	return true;
}

static const struct precision_cost *same_precision(
    const struct calibration *cal, int precision)
{
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == precision)
			return &cal->precisions[i];
	return NULL;
}

static bool add_old(struct view *v, const char *path)
{
	const struct calibration *old =
	    calibration_load(v->p->args->arena, v->p->classes, path);
	if (!old)
		return false;
	const struct precision_cost *p = same_precision(old, v->precision->precision);
	if (!p || !cost_of(p, v)) {
		diag_file(DIAG_DEVICE, path, "no cost of that class and precision");
		return false;
	}
	add_curve(v, p,
	    plot_text(v->p, "%.*s", (int)old->device_id.n, old->device_id.s), true);
	return true;
}

bool plot_curves(struct plot *p)
{
	struct view v = {.p = p,
	    .latency = args_choice(p->args, "of", "efficiency|latency", 0) == 1};
	const char *against = args_text(p->args, "against", NULL);
	const struct calibration *cal = plot_calibration(p, &v.precision);
	const struct fit_rows *rows = NULL;
	if (!cal)
		return false;
	if (p->nwords && !(rows = plot_rows(p, cal, v.precision)))
		return false;
	if (!v.latency && v.precision->peak_flops_per_s <= 0) {
		diag_file(DIAG_DEVICE, "--of",
		    "the calibration names no peak; draw --of latency");
		return false;
	}
	if (!choose_class(&v, rows))
		return false;
	choose_range(&v, rows);
	struct figure *f = &p->figure;
	struct str class = p->classes->info[v.class_id].name;
	struct str precision = p->classes->precision[v.precision->precision];
	f->title = plot_text(p, "%.*s, %.*s, %.*s", (int)cal->device_id.n,
	    cal->device_id.s, (int)class.n, class.s, (int)precision.n, precision.s);
	f->x = (struct figure_axis){STR("FLOPs of one operation"), true, v.lo, v.hi};
	f->y.log = true;
	f->y.label =
	    v.latency ? STR("latency (ms)") : STR("efficiency (achieved ÷ peak)");
	if (against && !add_old(&v, against))
		return false;
	add_curve(&v, v.precision,
	    plot_text(p, "%.*s", (int)cal->device_id.n, cal->device_id.s), false);
	if (rows)
		add_measured(&v, rows);
	f->description = plot_text(p,
	    "%s of %.*s over its FLOPs from %.3g to %.3g, with the interval of one "
	    "operation%s%s",
	    v.latency ? "Latency" : "Efficiency", (int)class.n, class.s, v.lo, v.hi,
	    rows ? ", measured operations" : "",
	    against ? ", and an older calibration" : "");
	return true;
}
