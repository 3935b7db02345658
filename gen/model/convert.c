/* convert.c: a schema 1.0 file → our JSON: identity, precision, sources.
 *
 * Comes in: the tree of upstream's efficiency_curves.json.
 * Goes out: a calibration in our layout, defects as warnings.
 * Must not know: tables, devices other than what the file says. */
#include "model/convert.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/num.h"
#include "input/diag.h"

/* Two-sided 90 % of a normal: the coverage declared for the nominal bounds. */
#define COVERAGE 0.9
#define QUANTILE 1.64485363

bool convert_number(struct convert *cv, const struct json *object, const char *name,
    double min, bool required, double *out)
{
	const struct json *v = json_get(object, name);

	if (!v || v->kind == JSON_NULL) {
		if (required)
			diag(DIAG_MISSING_MEMBER, json_span(cv->src, v ? v : object),
			    "\"%s\" is missing", name);
		return false;
	}
	if (v->kind != JSON_NUMBER) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, v),
		    "\"%s\" is %s; it must be a number", name, json_kind_name(v->kind));
		return false;
	}
	if (!num_double(v->text, out) || !(*out >= min)) {
		diag(DIAG_OUT_OF_RANGE, json_span(cv->src, v),
		    "\"%s\" is %s; it must be finite and at least %g", name,
		    diag_quote(cv->arena, v->text), min);
		return false;
	}
	return true;
}

bool convert_text(
    struct convert *cv, const struct json *object, const char *name, struct str *out)
{
	const struct json *v = json_get(object, name);

	if (!v) {
		diag(DIAG_MISSING_MEMBER,
		    (struct span){cv->src, object->at, object->at + 1},
		    "\"%s\" is missing", name);
		return false;
	}
	if (v->kind != JSON_STRING || !v->text.n) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, v),
		    "\"%s\" must be a text that is not empty", name);
		return false;
	}
	*out = v->text;
	return true;
}

static struct str print(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static struct str print(struct arena *a, const char *format, ...)
{
	struct buf b = {0};
	va_list args;

	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	struct str text = str_copy(a, buf_view(&b));

	buf_free(&b);
	return text;
}

/* --- identity ------------------------------------------------------------------ */

/* "acme_x1_10w" → "acme-x1-10w": letters, digits, single hyphens. */
static struct str id_of(struct arena *a, struct str hardware_id)
{
	struct buf b = {0};

	for (size_t i = 0; i < hardware_id.n; i++) {
		char c = hardware_id.s[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			buf_char(&b, c);
		else if (b.n && b.s[b.n - 1] != '-')
			buf_char(&b, '-');
	}
	while (b.n && b.s[b.n - 1] == '-')
		b.n--;
	struct str id = str_copy(a, buf_view(&b));

	buf_free(&b);
	return id;
}

/* "<family>-<mode>-upstream"; the last word of the hardware is its mode. */
static void name_device(struct convert *cv, struct str hardware_id)
{
	struct calibration *cal = cv->cal;
	struct str id = id_of(cv->arena, hardware_id);
	size_t dash = id.n;

	while (dash && id.s[dash - 1] != '-')
		dash--;
	if (dash) {
		cal->family = (struct str){id.s, dash - 1};
		cal->mode = (struct str){id.s + dash, id.n - dash};
	} else {
		cal->family = id;
	}
	cal->variant = STR("upstream");
	cal->device_id = print(cv->arena, "%.*s-upstream", (int)id.n, id.s);
}

/* The id that the user gave: <family>-<mode>-<variant>, or fewer parts. */
static void take_device_id(struct convert *cv, struct str id)
{
	struct calibration *cal = cv->cal;
	size_t last = id.n, before;

	cal->device_id = cal->family = id;
	cal->mode = cal->variant = (struct str){NULL, 0};
	while (last && id.s[last - 1] != '-')
		last--;
	if (!last)
		return;
	cal->variant = (struct str){id.s + last, id.n - last};
	cal->family.n = last - 1;
	for (before = last - 1; before && id.s[before - 1] != '-';)
		before--;
	if (!before)
		return;
	cal->mode = (struct str){id.s + before, last - 1 - before};
	cal->family.n = before - 1;
}

static bool read_identity(struct convert *cv, const struct json *root,
    const struct convert_options *options, struct str *hardware_id)
{
	struct calibration *cal = cv->cal;
	struct str version, date;
	bool ok = convert_text(cv, root, "schema_version", &version);

	if (ok && !str_is(version, "1.0")) {
		diag(DIAG_SCHEMA_VERSION,
		    json_span(cv->src, json_get(root, "schema_version")),
		    "schema_version %s; efficiency curves have 1.0",
		    diag_quote(cv->arena, version));
		ok = false;
	}
	ok &= convert_text(cv, root, "hardware_id", hardware_id);
	ok &= convert_text(cv, root, "calibration_date", &date);
	if (!ok)
		return false;
	name_device(cv, *hardware_id);
	if (options->device_id.s)
		take_device_id(cv, options->device_id);
	/* bind judges whether the first ten characters are a day */
	cal->date = (struct str){date.s, date.n < 10 ? date.n : 10};
	const struct json *v = json_get(root, "hardware_name");

	cal->name = print(cv->arena, "%s, upstream efficiency curves",
	    diag_quote(cv->arena,
		v && v->kind == JSON_STRING && v->text.n ? v->text : *hardware_id));
	v = json_get(root, "calibration_tool_version");
	if (v && v->kind == JSON_STRING)
		cal->tool = v->text;
	return true;
}

static void add_source(struct convert *cv, const char *key, struct str title)
{
	struct calibration *cal = cv->cal;

	cal->sources[cal->nsources++] =
	    (struct source){.key = str_of(key), .title = title};
}

/* --- the precision --------------------------------------------------------------- */

static void find_peak(struct convert *cv, const struct json *root,
    const struct convert_options *options, struct str hardware_id,
    struct precision_cost *p)
{
	struct str title;

	if (options->peak_flops_per_s > 0) {
		p->peak_flops_per_s = options->peak_flops_per_s;
		title = STR("given to calgen convert with --peak-flops");
	} else if (!convert_find_peak(cv->arena, hardware_id,
		       cv->classes->precision[p->precision], &p->peak_flops_per_s,
		       &title)) {
		diag(DIAG_UPSTREAM_PEAK,
		    json_span(cv->src, json_get(root, "hardware_id")),
		    "the file does not say which peak its efficiencies refer to, and "
		    "none "
		    "is recorded for %s; no latency follows from it until you give the "
		    "peak: calgen convert --peak-flops FLOPS",
		    diag_quote(cv->arena, hardware_id));
		return;
	}
	p->peak_flops_source = STR("peak");
	add_source(cv, "peak", title);
}

static int by_class(const void *a, const void *b)
{
	const struct class_cost *x = a, *y = b;

	return (x->class_id > y->class_id) - (x->class_id < y->class_id);
}

static struct class_cost *find_class(struct precision_cost *p, int class_id)
{
	for (size_t i = 0; i < p->nclasses; i++)
		if (p->classes[i].class_id == class_id)
			return &p->classes[i];
	return NULL;
}

/* Of several curves for one class the first counts; a curve that bears the
 * name of the class counts more. */
static bool read_curves(
    struct convert *cv, const struct json *curves, struct precision_cost *p)
{
	bool ok = true;

	p->classes = ARENA_ARRAY(cv->arena, curves->nitems + 1, struct class_cost);
	for (const struct json *c = curves->first; c; c = c->next) {
		int id = classes_find_upstream(cv->classes, c->name);

		if (id < 0) {
			diag(DIAG_UPSTREAM_TYPE, json_name_span(cv->src, c),
			    "no class answers to the operation type %s; its curve is "
			    "left "
			    "out",
			    diag_quote(cv->arena, c->name));
			continue;
		}
		struct class_cost cost = {.class_id = id};
		struct class_cost *old = find_class(p, id);

		if (!convert_curve(cv, c, &cost)) {
			ok = false;
			continue;
		}
		if (!old) {
			p->classes[p->nclasses++] = cost;
			continue;
		}
		bool better = str_eq(c->name, cv->classes->info[id].name);

		diag(DIAG_UPSTREAM_TYPE, json_name_span(cv->src, c),
		    "class %.*s has a curve already; %s",
		    (int)cv->classes->info[id].name.n, cv->classes->info[id].name.s,
		    better ? "this one bears its name and replaces it"
			   : "this one is left out");
		if (better)
			*old = cost;
	}
	if (p->nclasses)
		qsort(p->classes, p->nclasses, sizeof(*p->classes), by_class);
	return ok;
}

static bool read_precision(
    struct convert *cv, const struct json *root, struct precision_cost *p)
{
	const struct json *curves = json_get(root, "curves");
	const struct json *bandwidth = json_get(root, "bandwidth_curves");
	struct str precision;

	if (!convert_text(cv, root, "precision", &precision))
		return false;
	p->precision = classes_precision(cv->classes, precision);
	if (p->precision < 0) {
		diag(DIAG_UNKNOWN_PRECISION,
		    json_span(cv->src, json_get(root, "precision")),
		    "no precision %s in calib/classes.json",
		    diag_quote(cv->arena, precision));
		return false;
	}
	if (curves->kind != JSON_OBJECT || !curves->nitems) {
		diag(DIAG_WRONG_TYPE, json_span(cv->src, curves),
		    "\"curves\" must be an object with at least one curve");
		return false;
	}
	if (bandwidth && bandwidth->nitems)
		diag(DIAG_UPSTREAM_BANDWIDTH, json_name_span(cv->src, bandwidth),
		    "bandwidth curves are left out: schema 1.0 does not define them");
	p->op_interval = p->graph_interval = INTERVAL_NOMINAL;
	p->coverage = COVERAGE;
	p->graph_quantile_lo = p->graph_quantile_hi = QUANTILE;
	return read_curves(cv, curves, p);
}

static const char notes[] =
    "Converted from efficiency curves of schema 1.0. Latency follows from FLOPs alone: "
    "no launch time, no memory term; work without FLOPs lies outside the support. "
    "Points at the lower edge of a half-decade times the square root of ten were moved "
    "to the geometric mean of the edges. The spread of a segment is the standard "
    "deviation over the observations of its bins, taken as shared by all operations; "
    "the file's own intervals are those of a mean and are not used. An efficiency is a "
    "mean of rates, so latency comes out low where times spread.";

bool convert_upstream(const struct classes *c, const struct src *src,
    const struct json *root, const struct convert_options *options, struct buf *out)
{
	struct arena arena = {0};
	struct calibration cal = {.classes = c, .src = src, .root = root};
	struct convert cv = {.arena = &arena, .src = src, .classes = c, .cal = &cal};
	struct precision_cost precision = {0};
	struct str hardware_id = {NULL, 0};
	size_t errors = diag_count(DIAG_ERROR);

	cal.sources = ARENA_ARRAY(&arena, 2, struct source);
	cal.precisions = &precision;
	cal.nprecisions = 1;
	cal.timed = TIMED_NODE_SUM;
	cal.notes = STR(notes);
	cal.origin = (struct origin){.kind = PROV_MEASURED, .source = STR("upstream")};
	/* both, so that all problems show */
	bool identity = read_identity(&cv, root, options, &hardware_id);
	bool curves = read_precision(&cv, root, &precision);

	if (identity && curves) {
		add_source(&cv, "upstream",
		    print(&arena, "efficiency curves of %s, schema 1.0, %s",
			diag_quote(&arena, hardware_id),
			cal.tool.n ? diag_quote(&arena, cal.tool) : "tool unknown"));
		find_peak(&cv, root, options, hardware_id, &precision);
		if (cv.above_one)
			precision.efficiency_above_one = STR(
			    "not stated: schema 1.0 has no place for a cause; units "
			    "faster than the reference peak (TF32 tensor cores) may "
			    "explain it");
	}
	bool ok = diag_count(DIAG_ERROR) == errors;

	if (ok)
		calibration_write(&cal, out);
	arena_free(&arena);
	return ok;
}

bool calibration_convert(const struct classes *c, const struct src *src,
    const struct json *root, struct buf *out)
{
	return convert_upstream(c, src, root, &(struct convert_options){0}, out);
}
