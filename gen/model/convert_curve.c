/* convert_curve.c: one efficiency curve of schema 1.0 → the cost of a class.
 *
 * Comes in: an object of "curves": data points, breakpoints, range.
 * Goes out: segments linear in log FLOPs, with spread and provenance; every
 * known defect as a warning.  Must not know: the rest of the file. */
#include <math.h>

#include "base/num.h"
#include "input/diag.h"
#include "model/convert.h"

/* Half-decades: edges 1 and 3 times a power of ten. */
#define SQRT10 3.1622776601683795
#define SAME 1e-9 /* two sizes closer than this, relative, are one */

/* Spread of a point that was observed once, in a curve where no point was
 * observed more often: what the legacy tables assume. */
#define ASSUMED_SD 0.2
#define QUANTILE 1.64485363 /* two-sided 90 % of a normal */
#define DIGITS 9

struct point {
	double flops, efficiency;
	double centre;         /* FLOPs that the efficiency belongs to */
	double bin_lo, bin_hi; /* the bin, if it is one; else 0, 0 */
	double sd;             /* relative; < 0: not known */
	struct origin origin;
	const struct json *json; /* the breakpoint or the data point */
};

struct points {
	struct point *p;
	size_t n;
};

static const char *human(struct convert *cv, double x)
{
	struct buf b = {0};

	num_human(&b, x);
	const char *text = arena_text(cv->arena, b.s, b.n);

	buf_free(&b);
	return text;
}

/* --- data points ------------------------------------------------------------- */

static enum provenance kind_of(struct convert *cv, const struct json *point)
{
	static const char *const words[] = {
	    "measured", "interpolated", "legacy_hardcoded"};
	static const enum provenance kinds[] = {
	    PROV_MEASURED, PROV_FITTED, PROV_LEGACY};
	const struct json *v = json_get(point, "source");

	if (!v || v->kind == JSON_NULL)
		return PROV_MEASURED;
	for (size_t i = 0; i < 3; i++)
		if (v->kind == JSON_STRING && str_is(v->text, words[i]))
			return kinds[i];
	diag(DIAG_UPSTREAM_SOURCE, json_span(cv->src, v),
	    "\"source\" is neither measured nor interpolated nor legacy_hardcoded; "
	    "taken as "
	    "measured");
	return PROV_MEASURED;
}

/* The published interval is of the mean over all timing repeats; an observation
 * lies in it almost never. */
static void judge_interval(struct convert *cv, const struct json *json, bool single)
{
	double lo, hi, least, most;

	if (!convert_number(cv, json, "ci_lower", -INFINITY, false, &lo) ||
	    !convert_number(cv, json, "ci_upper", -INFINITY, false, &hi) ||
	    !convert_number(cv, json, "efficiency_min", -INFINITY, false, &least) ||
	    !convert_number(cv, json, "efficiency_max", -INFINITY, false, &most))
		return;
	if (!single && (lo > least || hi < most))
		diag(DIAG_UPSTREAM_CI, json_span(cv->src, json_get(json, "ci_lower")),
		    "the interval %s … %s is narrower than the observations, %s … %s: "
		    "it is "
		    "that of their mean and is not used",
		    human(cv, lo), human(cv, hi), human(cv, least), human(cv, most));
}

static bool read_point(struct convert *cv, const struct json *json, struct point *p)
{
	double n = 0, sd;
	bool ok;

	*p = (struct point){.json = json, .sd = -1};
	if (json->kind != JSON_OBJECT) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, json),
		    "a data point must be an object");
		return false;
	}
	ok = convert_number(cv, json, "flops", 1, true, &p->flops);
	ok &= convert_number(cv, json, "efficiency_mean", 0, true, &p->efficiency);
	if (!ok)
		return false;
	p->origin.kind = kind_of(cv, json);
	convert_number(cv, json, "num_observations", 0, false, &n);
	p->origin.n = n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
	if (n == 1)
		diag(DIAG_UPSTREAM_ONE,
		    json_span(cv->src, json_get(json, "num_observations")),
		    "one observation at %s FLOPs: its spread is unknown",
		    human(cv, p->flops));
	if (p->efficiency > 0 && n > 1 &&
	    convert_number(cv, json, "efficiency_std", 0, false, &sd)) {
		p->sd = sd / p->efficiency;
		if (!(sd > 0))
			diag(DIAG_UPSTREAM_SPREAD,
			    json_span(cv->src, json_get(json, "efficiency_std")),
			    "%s observations without any spread", human(cv, n));
	}
	judge_interval(cv, json, n == 1);
	return true;
}

static bool read_points(
    struct convert *cv, const struct json *curve, struct points *out)
{
	const struct json *list = json_get(curve, "data_points");
	bool ok = true;

	if (!list)
		return true; /* breakpoints may do */
	if (list->kind != JSON_ARRAY) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, list),
		    "\"data_points\" must be an array");
		return false;
	}
	out->p = ARENA_ARRAY(cv->arena, list->nitems + 1, struct point);
	for (const struct json *j = list->first; j; j = j->next)
		if (read_point(cv, j, &out->p[out->n]))
			out->n++;
		else
			ok = false;
	return ok;
}

/* --- breakpoints --------------------------------------------------------------- */

static bool read_breakpoint(
    struct convert *cv, const struct json *json, double *flops, double *efficiency)
{
	const struct json *x, *y;

	if (json->kind != JSON_ARRAY || json->nitems != 2 ||
	    json->first->kind != JSON_NUMBER ||
	    json->first->next->kind != JSON_NUMBER) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, json),
		    "a breakpoint must be [FLOPs, efficiency]");
		return false;
	}
	x = json->first;
	y = x->next;
	if (!num_double(x->text, flops) || !(*flops >= 1)) {
		diag(DIAG_OUT_OF_RANGE, json_span(cv->src, x),
		    "FLOPs of a breakpoint must be finite and at least 1");
		return false;
	}
	if (!num_double(y->text, efficiency)) {
		diag(DIAG_OUT_OF_RANGE, json_span(cv->src, y),
		    "the efficiency of a breakpoint must be finite");
		return false;
	}
	return true;
}

static const struct point *find_point(const struct points *points, double flops)
{
	for (size_t i = 0; i < points->n; i++)
		if (fabs(points->p[i].flops - flops) <= SAME * flops)
			return &points->p[i];
	return NULL;
}

/* Breakpoints are what upstream evaluates; data points give their statistics. */
static bool read_breakpoints(struct convert *cv, const struct json *curve,
    const struct points *points, struct points *out)
{
	const struct json *fit = json_get(curve, "fitted_curve");
	const struct json *list =
	    fit && fit->kind == JSON_OBJECT ? json_get(fit, "breakpoints") : NULL;
	bool ok = true;

	if (!list || (list->kind == JSON_ARRAY && !list->nitems)) {
		*out = *points;
		return true;
	}
	if (list->kind != JSON_ARRAY) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, list),
		    "\"breakpoints\" must be an array");
		return false;
	}
	if (points->n && list->nitems != points->n)
		diag(DIAG_UPSTREAM_COUNT, json_name_span(cv->src, list),
		    "%zu breakpoints, but %zu data points; breakpoints without a data "
		    "point "
		    "have no statistics",
		    list->nitems, points->n);
	out->p = ARENA_ARRAY(cv->arena, list->nitems, struct point);
	for (const struct json *j = list->first; j; j = j->next) {
		struct point p = {.sd = -1, .origin = {.kind = PROV_FITTED}};

		if (!read_breakpoint(cv, j, &p.flops, &p.efficiency)) {
			ok = false;
			continue;
		}
		const struct point *known = find_point(points, p.flops);

		if (known) {
			p.sd = known->sd;
			p.origin = known->origin;
		}
		p.json = j;
		out->p[out->n++] = p;
	}
	return ok;
}

/* --- the points together --------------------------------------------------------- */

static bool is_decade(double x)
{
	double power = pow(10, round(log10(x)));

	return fabs(x - power) <= SAME * power;
}

/* Upstream puts a bin's point at its lower edge times √10, although the bins
 * are half-decades: beyond the end of a 1 … 3 bin, at the end of a 3 … 10 bin.
 * The lowest bin has no lower edge; its point is the upper edge / 3.  The bin is
 * cut to the range that was measured before the mean of its edges is taken. */
static void find_bin(struct convert *cv, struct point *p, bool lowest, double min_flops,
    double max_flops)
{
	double lo = p->flops / SQRT10, hi;

	p->centre = p->flops;
	if (lowest && is_decade(3 * p->flops)) {
		lo = min_flops > 1 ? min_flops : 1;
		hi = 3 * p->flops;
	} else if (is_decade(lo)) {
		hi = 3 * lo;
	} else if (is_decade(lo / 3)) {
		hi = lo / 3 * 10;
	} else {
		return;
	}
	if (min_flops > lo && min_flops < hi)
		lo = min_flops;
	if (max_flops > lo && max_flops < hi)
		hi = max_flops;
	if (!(lo < hi))
		return;
	p->bin_lo = num_round(lo, DIGITS);
	p->bin_hi = num_round(hi, DIGITS);
	p->centre = num_round(sqrt(lo * hi), DIGITS);
	diag(DIAG_UPSTREAM_BIN, json_span(cv->src, p->json),
	    "%s FLOPs is no centre of the bin %s … %s; the geometric mean of its "
	    "edges, %s, "
	    "is used",
	    human(cv, p->flops), human(cv, lo), human(cv, hi), human(cv, p->centre));
}

static bool judge_order(struct convert *cv, const struct points *points)
{
	bool ok = true;

	for (size_t i = 0; i < points->n; i++) {
		const struct point *p = &points->p[i];

		if (!(p->efficiency > 0)) {
			diag(DIAG_OUT_OF_RANGE, json_span(cv->src, p->json),
			    "efficiency at %s FLOPs is not above 0",
			    human(cv, p->flops));
			ok = false;
		}
		if (i && !(p->flops > p[-1].flops)) {
			diag(DIAG_UPSTREAM_ORDER, json_span(cv->src, p->json),
			    "%s FLOPs after %s: points must rise", human(cv, p->flops),
			    human(cv, p[-1].flops));
			ok = false;
		}
	}
	return ok;
}

static void judge_values(struct convert *cv, const struct points *points)
{
	for (size_t i = 0; i < points->n; i++) {
		const struct point *p = &points->p[i];

		if (p->efficiency > 1) {
			cv->above_one = true;
			diag(DIAG_UPSTREAM_ABOVE_ONE, json_span(cv->src, p->json),
			    "efficiency %s at %s FLOPs exceeds 1, and schema 1.0 has "
			    "no place "
			    "for the cause",
			    human(cv, p->efficiency), human(cv, p->flops));
		}
		if (i && p->efficiency < p[-1].efficiency)
			diag(DIAG_UPSTREAM_FALL, json_span(cv->src, p->json),
			    "efficiency falls from %s to %s between %s and %s FLOPs",
			    human(cv, p[-1].efficiency), human(cv, p->efficiency),
			    human(cv, p[-1].flops), human(cv, p->flops));
	}
}

static void judge_range(struct convert *cv, const struct json *curve,
    const struct points *points, double min_flops, double max_flops)
{
	double first = points->p[0].flops, last = points->p[points->n - 1].flops;

	if (min_flops > 0 && min_flops < first)
		diag(DIAG_UPSTREAM_RANGE,
		    json_span(cv->src, json_get(curve, "min_flops")),
		    "min_flops %s lies below the first point, %s; efficiency is held "
		    "there",
		    human(cv, min_flops), human(cv, first));
	if (max_flops > last)
		diag(DIAG_UPSTREAM_RANGE,
		    json_span(cv->src, json_get(curve, "max_flops")),
		    "max_flops %s lies beyond the last point, %s; efficiency is held "
		    "there",
		    human(cv, max_flops), human(cv, last));
	if (max_flops > 0 && max_flops < points->p[points->n - 1].bin_lo)
		diag(DIAG_UPSTREAM_RANGE,
		    json_span(cv->src, json_get(curve, "max_flops")),
		    "max_flops %s lies below the bin of the last point, %s",
		    human(cv, max_flops), human(cv, last));
}

/* --- segments -----------------------------------------------------------------------
 */

/* Bounds of a log-normal error with relative sd `sd`. */
static struct uncertainty spread(double sd)
{
	double sigma = sqrt(log1p(sd * sd));

	return (struct uncertainty){.present = true,
	    .sd_shared = num_round(sd, DIGITS),
	    .bound_lo = num_round(exp(-QUANTILE * sigma), DIGITS),
	    .bound_hi = num_round(exp(QUANTILE * sigma), DIGITS)};
}

/* The spread of points that were observed once: the widest of the curve. */
static double widest(const struct points *points)
{
	double sd = 0;

	for (size_t i = 0; i < points->n; i++)
		if (points->p[i].sd > sd)
			sd = points->p[i].sd;
	return sd > 0 ? sd : ASSUMED_SD;
}

static void acknowledge(struct convert *cv, struct segment *s, const char *cause)
{
	struct buf b = {0};

	buf_str(&b, s->acknowledges);
	buf_text(&b, b.n ? "; " : "");
	buf_text(&b, cause);
	s->acknowledges = str_copy(cv->arena, buf_view(&b));
	buf_free(&b);
}

/* Time x / e(x), with e linear in ln x, falls where e is below its slope: from
 * the start up to where e reaches it. */
static void judge_latency(
    struct convert *cv, struct segment *s, const struct point *end)
{
	double slope = (s->end - s->start) / log(s->to / s->from);
	double until = s->from * exp(1 - s->start / slope);
	struct buf b = {0};

	if (!(slope > s->start))
		return;
	if (until > s->to)
		until = s->to;
	diag(DIAG_UPSTREAM_LATENCY, json_span(cv->src, end->json),
	    "latency falls as work grows from %s to %s FLOPs", human(cv, s->from),
	    human(cv, until));
	buf_printf(&b,
	    "latency falls from %s to %s FLOPs between the means of two bins",
	    human(cv, s->from), human(cv, until));
	acknowledge(cv, s, b.s);
	buf_free(&b);
}

static void add_segment(struct convert *cv, struct curve *curve, const struct point *a,
    const struct point *b, double from, double to, double unknown_sd)
{
	struct segment *s = &curve->segments[curve->nsegments++];
	double sd_a = a->sd >= 0 ? a->sd : unknown_sd;
	double sd_b = b->sd >= 0 ? b->sd : unknown_sd;

	*s = (struct segment){.from = from,
	    .to = to,
	    .start = a->efficiency,
	    .end = b->efficiency,
	    .uncertainty = spread(sd_a > sd_b ? sd_a : sd_b)};
	s->origin.kind =
	    a->origin.kind > b->origin.kind ? a->origin.kind : b->origin.kind;
	s->origin.n = a->origin.n < b->origin.n ? a->origin.n : b->origin.n;
	s->origin.source = cv->cal->origin.source;
	if (a != b)
		judge_latency(cv, s, b);
	if (s->origin.n == 1)
		acknowledge(cv, s, "schema 1.0 gives one observation");
}

/* From the smallest to the largest measured size: flat up to the first centre
 * and beyond the last, as upstream holds it. */
static void make_segments(struct convert *cv, const struct points *points,
    struct curve *curve, double min_flops, double max_flops)
{
	const struct point *first = &points->p[0], *last = &points->p[points->n - 1];
	double sd = widest(points);

	curve->segments = ARENA_ARRAY(cv->arena, points->n + 1, struct segment);
	if (min_flops > 0 && min_flops < first->centre)
		add_segment(cv, curve, first, first, min_flops, first->centre, sd);
	for (size_t i = 1; i < points->n; i++)
		add_segment(cv, curve, &points->p[i - 1], &points->p[i],
		    points->p[i - 1].centre, points->p[i].centre, sd);
	if (max_flops > last->centre)
		add_segment(cv, curve, last, last, last->centre, max_flops, sd);
	if (!curve->nsegments)
		add_segment(
		    cv, curve, first, first, first->centre, first->centre + 1, sd);
}

/* The octaves from the first segment to the last, whatever the bytes; schema
 * 1.0 knows nothing of work without FLOPs. */
static void make_support(struct convert *cv, struct class_cost *cost)
{
	const struct segment *first = &cost->compute.segments[0];
	const struct segment *last = first + cost->compute.nsegments - 1;
	struct support *s = &cost->support;
	int lo = (int)floor(log2(first->from)), hi = (int)floor(log2(last->to));

	s->present = true;
	s->zero_flops_bytes_lo = 1;
	s->zero_flops_bytes_hi = 0;
	s->first_octave = lo > 0 ? (unsigned)lo : 0;
	hi = hi < 63 ? hi : 63;
	s->noctaves = hi >= lo ? (size_t)(hi - (int)s->first_octave) + 1 : 1;
	s->octaves = ARENA_ARRAY(cv->arena, s->noctaves, struct support_octave);
	for (size_t i = 0; i < s->noctaves; i++)
		s->octaves[i] = (struct support_octave){0, 9223372036854775808.0};
}

static void judge_type(struct convert *cv, const struct json *json)
{
	const struct json *fit = json_get(json, "fitted_curve");
	const struct json *type =
	    fit && fit->kind == JSON_OBJECT ? json_get(fit, "curve_type") : NULL;

	if (type && type->kind == JSON_STRING &&
	    !str_is(type->text, "piecewise_linear") &&
	    !str_is(type->text, "log_linear"))
		diag(DIAG_UPSTREAM_CURVE, json_span(cv->src, type),
		    "curve_type %s is read as piecewise linear between its breakpoints",
		    diag_quote(cv->arena, type->text));
}

bool convert_curve(struct convert *cv, const struct json *json, struct class_cost *cost)
{
	struct points data = {0}, points = {0};
	double min_flops = 0, max_flops = 0;
	bool ok;

	if (json->kind != JSON_OBJECT) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, json),
		    "a curve must be an object");
		return false;
	}
	ok = read_points(cv, json, &data);
	ok &= read_breakpoints(cv, json, &data, &points);
	convert_number(cv, json, "min_flops", 0, false, &min_flops);
	convert_number(cv, json, "max_flops", 0, false, &max_flops);
	if (ok && !points.n) {
		diag(DIAG_MISSING_MEMBER, json_span(cv->src, json),
		    "the curve has neither breakpoints nor data points");
		return false;
	}
	if (!ok || !judge_order(cv, &points))
		return false;
	judge_type(cv, json);
	judge_values(cv, &points);
	judge_range(cv, json, &points, min_flops, max_flops);
	for (size_t i = 0; i < points.n; i++)
		find_bin(cv, &points.p[i], i == 0, min_flops, max_flops);
	cost->origin = (struct origin){
	    .kind = cv->cal->origin.kind, .source = cv->cal->origin.source};
	cost->uncertainty = spread(widest(&points));
	cost->combine = COMBINE_MAX;
	cost->compute =
	    (struct curve){.present = true, .quantity = QUANTITY_EFFICIENCY};
	make_segments(cv, &points, &cost->compute, min_flops, max_flops);
	make_support(cv, cost);
	return true;
}
