/* convert_curve.c: one efficiency curve of schema 1.0 → the cost of a class.
 *
 * Comes in: the points of an object of "curves", and its range.
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

/* --- bins --------------------------------------------------------- */

static bool is_decade(double x)
{
	double power = pow(10, round(log10(x)));

	return fabs(x - power) <= SAME * power;
}

/* Upstream puts a bin's point at its lower edge times √10, although the bins
 * are half-decades: beyond the end of a 1 … 3 bin, at the end of a 3 … 10 bin.
 * The lowest bin has no lower edge; its point is the upper edge / 3.  The bin is
 * cut to the range that was measured before the mean of its edges is taken. */
static void find_bin(struct convert *cv, struct convert_point *p, bool lowest,
    double min_flops, double max_flops)
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
	    convert_human(cv, p->flops), convert_human(cv, lo), convert_human(cv, hi),
	    convert_human(cv, p->centre));
}

static void judge_range(struct convert *cv, const struct json *curve,
    const struct convert_points *points, double min_flops, double max_flops)
{
	double first = points->p[0].flops, last = points->p[points->n - 1].flops;

	if (min_flops > 0 && min_flops < first)
		diag(DIAG_UPSTREAM_RANGE,
		    json_span(cv->src, json_get(curve, "min_flops")),
		    "min_flops %s lies below the first point, %s; efficiency is held "
		    "there",
		    convert_human(cv, min_flops), convert_human(cv, first));
	if (max_flops > last)
		diag(DIAG_UPSTREAM_RANGE,
		    json_span(cv->src, json_get(curve, "max_flops")),
		    "max_flops %s lies beyond the last point, %s; efficiency is held "
		    "there",
		    convert_human(cv, max_flops), convert_human(cv, last));
}

/* Once the bins are known. */
static void judge_end(struct convert *cv, const struct json *curve,
    const struct convert_point *last, double max_flops)
{
	double begin = last->bin_lo > 0 ? last->bin_lo : last->flops;

	if (max_flops > 0 && max_flops < begin)
		diag(DIAG_UPSTREAM_RANGE,
		    json_span(cv->src, json_get(curve, "max_flops")),
		    "max_flops %s lies below the last point or its bin, %s",
		    convert_human(cv, max_flops), convert_human(cv, begin));
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
static double widest(const struct convert_points *points)
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
    struct convert *cv, struct segment *s, const struct convert_point *end)
{
	double slope = (s->end - s->start) / log(s->to / s->from);
	double until = s->from * exp(1 - s->start / slope);
	struct buf b = {0};

	if (!(slope > s->start))
		return;
	if (until > s->to)
		until = s->to;
	diag(DIAG_UPSTREAM_LATENCY, json_span(cv->src, end->json),
	    "latency falls as work grows from %s to %s FLOPs",
	    convert_human(cv, s->from), convert_human(cv, until));
	buf_printf(&b,
	    "latency falls from %s to %s FLOPs between the means of two bins",
	    convert_human(cv, s->from), convert_human(cv, until));
	acknowledge(cv, s, b.s);
	buf_free(&b);
}

static void add_segment(struct convert *cv, struct curve *curve,
    const struct convert_point *a, const struct convert_point *b, double from,
    double to, double unknown_sd)
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
static void make_segments(struct convert *cv, const struct convert_points *points,
    struct curve *curve, double min_flops, double max_flops)
{
	const struct convert_point *first = &points->p[0],
				   *last = &points->p[points->n - 1];
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

bool convert_curve(struct convert *cv, const struct json *json, struct class_cost *cost)
{
	struct convert_points points = {0};
	double min_flops = 0, max_flops = 0;

	if (json->kind != JSON_OBJECT) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, json),
		    "a curve must be an object");
		return false;
	}
	if (!convert_read_points(cv, json, &points))
		return false;
	convert_number(cv, json, "min_flops", 0, false, &min_flops);
	convert_number(cv, json, "max_flops", 0, false, &max_flops);
	judge_range(cv, json, &points, min_flops, max_flops);
	for (size_t i = 0; i < points.n; i++)
		find_bin(cv, &points.p[i], i == 0, min_flops, max_flops);
	judge_end(cv, json, &points.p[points.n - 1], max_flops);
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
