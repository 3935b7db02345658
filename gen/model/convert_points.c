/* convert_points.c: data points and breakpoints of a schema 1.0 curve.
 *
 * Comes in: an object of "curves".  Goes out: points in rising order with their
 * statistics; what is wrong with a single point as a warning.
 * Must not know: segments, classes. */
#include <math.h>

#include "base/num.h"
#include "input/diag.h"
#include "model/convert.h"

#define SAME 1e-9 /* two sizes closer than this, relative, are one */

const char *convert_human(struct convert *cv, double x)
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
		    convert_human(cv, lo), convert_human(cv, hi),
		    convert_human(cv, least), convert_human(cv, most));
}

static bool read_point(
    struct convert *cv, const struct json *json, struct convert_point *p)
{
	double n = 0, sd;
	bool ok;

	*p = (struct convert_point){.json = json, .sd = -1};
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
	if (!convert_number(cv, json, "num_observations", 0, false, &n))
		n = 0;
	p->origin.n = n < UINT32_MAX ? (uint32_t)n : UINT32_MAX;
	if (n == 1)
		diag(DIAG_UPSTREAM_ONE,
		    json_span(cv->src, json_get(json, "num_observations")),
		    "one observation at %s FLOPs: its spread is unknown",
		    convert_human(cv, p->flops));
	if (p->efficiency > 0 && n > 1 &&
	    convert_number(cv, json, "efficiency_std", 0, false, &sd)) {
		p->sd = sd / p->efficiency;
		if (!(sd > 0))
			diag(DIAG_UPSTREAM_SPREAD,
			    json_span(cv->src, json_get(json, "efficiency_std")),
			    "%s observations without any spread", convert_human(cv, n));
	}
	judge_interval(cv, json, n == 1);
	return true;
}

static bool read_points(
    struct convert *cv, const struct json *curve, struct convert_points *out)
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
	out->p = ARENA_ARRAY(cv->arena, list->nitems + 1, struct convert_point);
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

static const struct convert_point *find_point(
    const struct convert_points *points, double flops)
{
	for (size_t i = 0; i < points->n; i++)
		if (fabs(points->p[i].flops - flops) <= SAME * flops)
			return &points->p[i];
	return NULL;
}

/* Breakpoints are what upstream evaluates; data points give their statistics. */
static bool read_breakpoints(struct convert *cv, const struct json *curve,
    const struct convert_points *points, struct convert_points *out)
{
	const struct json *fit = json_get(curve, "fitted_curve");
	const struct json *list = json_get(fit, "breakpoints");
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
		    (size_t)list->nitems, points->n);
	out->p = ARENA_ARRAY(cv->arena, list->nitems, struct convert_point);
	for (const struct json *j = list->first; j; j = j->next) {
		struct convert_point p = {.sd = -1, .origin = {.kind = PROV_FITTED}};

		if (!read_breakpoint(cv, j, &p.flops, &p.efficiency)) {
			ok = false;
			continue;
		}
		const struct convert_point *known = find_point(points, p.flops);

		if (known) {
			p.sd = known->sd;
			p.origin = known->origin;
		}
		p.json = j;
		out->p[out->n++] = p;
	}
	return ok;
}

/* --- judgement ---------------------------------------------------------------- */

static bool judge_order(struct convert *cv, const struct convert_points *points)
{
	bool ok = true;

	for (size_t i = 0; i < points->n; i++) {
		const struct convert_point *p = &points->p[i];

		if (!(p->efficiency > 0)) {
			diag(DIAG_OUT_OF_RANGE, json_span(cv->src, p->json),
			    "efficiency at %s FLOPs is not above 0",
			    convert_human(cv, p->flops));
			ok = false;
		}
		if (i && !(p->flops > p[-1].flops)) {
			diag(DIAG_UPSTREAM_ORDER, json_span(cv->src, p->json),
			    "%s FLOPs after %s: points must rise",
			    convert_human(cv, p->flops),
			    convert_human(cv, p[-1].flops));
			ok = false;
		}
	}
	return ok;
}

static void judge_values(struct convert *cv, const struct convert_points *points)
{
	for (size_t i = 0; i < points->n; i++) {
		const struct convert_point *p = &points->p[i];

		if (p->efficiency > 1) {
			cv->above_one = true;
			diag(DIAG_UPSTREAM_ABOVE_ONE, json_span(cv->src, p->json),
			    "efficiency %s at %s FLOPs exceeds 1, and schema 1.0 has "
			    "no place "
			    "for the cause",
			    convert_human(cv, p->efficiency),
			    convert_human(cv, p->flops));
		}
		if (i && p->efficiency < p[-1].efficiency)
			diag(DIAG_UPSTREAM_FALL, json_span(cv->src, p->json),
			    "efficiency falls from %s to %s between %s and %s FLOPs",
			    convert_human(cv, p[-1].efficiency),
			    convert_human(cv, p->efficiency),
			    convert_human(cv, p[-1].flops),
			    convert_human(cv, p->flops));
	}
}

static void judge_type(struct convert *cv, const struct json *json)
{
	const struct json *fit = json_get(json, "fitted_curve");
	const struct json *type = json_get(fit, "curve_type");

	if (type && type->kind == JSON_STRING &&
	    !str_is(type->text, "piecewise_linear") &&
	    !str_is(type->text, "log_linear"))
		diag(DIAG_UPSTREAM_CURVE, json_span(cv->src, type),
		    "curve_type %s is read as piecewise linear between its breakpoints",
		    diag_quote(cv->arena, type->text));
}

bool convert_read_points(
    struct convert *cv, const struct json *curve, struct convert_points *out)
{
	struct convert_points data = {0};
	bool ok = read_points(cv, curve, &data);

	ok &= read_breakpoints(cv, curve, &data, out);
	if (ok && !out->n) {
		diag(DIAG_MISSING_MEMBER, json_span(cv->src, curve),
		    "the curve has neither breakpoints nor data points");
		return false;
	}
	if (!ok || !judge_order(cv, out))
		return false;
	judge_type(cv, curve);
	judge_values(cv, out);
	return true;
}
