/* bind.c: the JSON tree of a calibration in, struct calibration out.
 * Types, units, ranges, names and references are judged here; whether the
 * numbers make sense together is check's business. */
#include "model/bind.h"

#include <math.h>
#include <stdlib.h>

#include "base/sha256.h"
#include "input/diag.h"
#include "model/calibration.h"

const char *const provenance_words[] = {
    "measured", "fitted", "extrapolated", "legacy", NULL};
const char *const timed_words[] = {"node_sum", "end_to_end", NULL};
const char *const interval_words[] = {
    "none", "nominal", "prediction", "conformal", NULL};
const char *const basis_words[] = {
    "measured", "calibrated", "component", "external", "derived", NULL};

static const char *const format_words[] = {"estimate-calibration", NULL};

/* --- shared parts --- */

void bind_source(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;
	struct str *key = at;
	const char **known;
	const char *near;

	if (!shape_text(r, v, key))
		return;
	known = ARENA_ARRAY(r->a, b->cal->nsources + 1, const char *);
	for (size_t i = 0; i < b->cal->nsources; i++) {
		if (str_eq(b->cal->sources[i].key, *key))
			return;
		known[i] = arena_text(
		    r->a, b->cal->sources[i].key.s, b->cal->sources[i].key.n);
	}
	near = shape_nearest(*key, known);
	r->nerrors++;
	diag(DIAG_UNKNOWN_SOURCE, json_span(r->src, v),
	    "source %s is not in \"sources\"; %s%s%s", diag_quote(r->a, *key),
	    near ? "did you mean \"" : "add it there with its title", near ? near : "",
	    near ? "\"?" : "");
}

static const struct field provenance_fields[] = {
    FIELD(struct origin, "kind", FIELD_WORD, kind, .flags = FIELD_REQUIRED,
	.words = provenance_words),
    FIELD(struct origin, "n", FIELD_U32, n, .flags = 0, .max = UINT32_MAX),
    FIELD(struct origin, "source", FIELD_CALL, source, .flags = 0, .call = bind_source,
	.def = "source_key"),
};
const struct shape provenance_shape = {
    .name = "provenance", .what = "a provenance", FIELDS(provenance_fields)};

void bind_provenance(struct reader *r, const struct json *v, void *at)
{
	struct origin *origin = at;

	origin->n = 0;
	shape_read(r, &provenance_shape, v, origin);
}

/* Of the file: nothing to inherit, so the source must be there. */
static const struct field file_provenance_fields[] = {
    FIELD(struct origin, "kind", FIELD_WORD, kind, .flags = FIELD_REQUIRED,
	.words = provenance_words),
    FIELD(struct origin, "n", FIELD_U32, n, .flags = 0, .max = UINT32_MAX),
    FIELD(struct origin, "source", FIELD_CALL, source, .flags = FIELD_REQUIRED,
	.call = bind_source, .def = "source_key"),
};
static const struct shape file_provenance_shape = {.name = "file_provenance",
    .what = "the provenance of a file",
    FIELDS(file_provenance_fields)};

static void begin_uncertainty(struct reader *r, const struct json *v, void *at)
{
	struct uncertainty *u = at;

	(void)r;
	u->present = true;
	u->at = v->at;
}

#define SD_MAX 1000.0 /* relative; Q16 in the table */
#define RATIO_MAX 65535.0

static const struct field uncertainty_fields[] = {
    FIELD(struct uncertainty, "sd_shared", FIELD_NUMBER, sd_shared,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct uncertainty, "sd_independent", FIELD_NUMBER, sd_independent,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct uncertainty, "bound_lo", FIELD_NUMBER, bound_lo,
	.flags = FIELD_REQUIRED, .max = RATIO_MAX),
    FIELD(struct uncertainty, "bound_hi", FIELD_NUMBER, bound_hi,
	.flags = FIELD_REQUIRED, .max = RATIO_MAX),
};
const struct shape uncertainty_shape = {.name = "uncertainty",
    .what = "an uncertainty",
    FIELDS(uncertainty_fields),
    .begin = begin_uncertainty};

/* --- constants with bounds --- */

static void begin_bounded(struct reader *r, const struct json *v, void *at)
{
	struct bounded *b = at;

	(void)r;
	b->at = v->at;
}

#define BOUNDED_FIELDS(unit_text, largest)                                             \
	FIELD(struct bounded, "lower", FIELD_NUMBER, lower, .flags = FIELD_REQUIRED,   \
	    .max = (largest), .unit = (unit_text)),                                    \
	    FIELD(struct bounded, "value", FIELD_NUMBER, value,                        \
		.flags = FIELD_REQUIRED, .max = (largest), .unit = (unit_text)),       \
	    FIELD(struct bounded, "upper", FIELD_NUMBER, upper,                        \
		.flags = FIELD_REQUIRED, .max = (largest), .unit = (unit_text)),       \
	    FIELD(struct bounded, "basis", FIELD_WORD, basis, .flags = FIELD_REQUIRED, \
		.words = basis_words),                                                 \
	    FIELD(struct bounded, "source", FIELD_CALL, source,                        \
		.flags = FIELD_REQUIRED, .call = bind_source, .def = "source_key")

static const struct field power_fields[] = {BOUNDED_FIELDS("mW", 1e9)};
static const struct shape power_shape = {
    .name = "power", .what = "a power", FIELDS(power_fields), .begin = begin_bounded};

/* Q16 in 32 bits. */
static const struct field energy_term_fields[] = {BOUNDED_FIELDS("pJ", 65535.0)};
static const struct shape energy_term_shape = {.name = "energy_term",
    .what = "an energy",
    FIELDS(energy_term_fields),
    .begin = begin_bounded};

static const struct field energy_fields[] = {
    FIELD(struct precision_cost, "flop_pj", FIELD_OBJECT, flop_energy_pj,
	.flags = FIELD_REQUIRED, .shape = &energy_term_shape),
    FIELD(struct precision_cost, "byte_pj", FIELD_OBJECT, byte_energy_pj,
	.flags = FIELD_REQUIRED, .shape = &energy_term_shape),
};
static const struct shape energy_shape = {
    .name = "energy", .what = "the energy of a precision", FIELDS(energy_fields)};

/* --- precision --- */

struct peak {
	double value;
	struct str source;
};

#define PEAK_FIELDS(unit_text)                                                         \
	FIELD(struct peak, "value", FIELD_NUMBER, value, .flags = FIELD_REQUIRED,      \
	    .min = 1, .max = 1e19, .unit = (unit_text)),                               \
	    FIELD(struct peak, "source", FIELD_CALL, source, .flags = FIELD_REQUIRED,  \
		.call = bind_source, .def = "source_key")

static const struct field peak_flops_fields[] = {PEAK_FIELDS("FLOP/s")};
static const struct shape peak_flops_shape = {
    .name = "peak_flops", .what = "a peak", FIELDS(peak_flops_fields)};
static const struct field peak_bandwidth_fields[] = {PEAK_FIELDS("byte/s")};
static const struct shape peak_bandwidth_shape = {
    .name = "peak_bandwidth", .what = "a peak", FIELDS(peak_bandwidth_fields)};

static void read_peak_flops(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;
	struct peak peak = {0};

	shape_read(r, &peak_flops_shape, v, &peak);
	p->peak_flops_per_s = peak.value;
	p->peak_flops_source = peak.source;
}

static void read_peak_bandwidth(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;
	struct peak peak = {0};

	shape_read(r, &peak_bandwidth_shape, v, &peak);
	p->peak_bandwidth_bytes_per_s = peak.value;
	p->peak_bandwidth_source = peak.source;
}

static const struct field interval_fields[] = {
    FIELD(struct precision_cost, "operation", FIELD_WORD, op_interval,
	.flags = FIELD_REQUIRED, .words = interval_words),
    FIELD(struct precision_cost, "total", FIELD_WORD, graph_interval,
	.flags = FIELD_REQUIRED, .words = interval_words),
    FIELD(struct precision_cost, "coverage", FIELD_NUMBER, coverage,
	.flags = FIELD_ABOVE | FIELD_BELOW, .max = 1),
    FIELD(struct precision_cost, "total_quantile_lo", FIELD_NUMBER, graph_quantile_lo,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct precision_cost, "total_quantile_hi", FIELD_NUMBER, graph_quantile_hi,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct precision_cost, "small_n", FIELD_BOOL, small_n, .flags = 0),
};
static const struct shape interval_shape = {
    .name = "interval", .what = "an interval", FIELDS(interval_fields)};

static void read_energy(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;

	p->has_energy = true;
	shape_read(r, &energy_shape, v, p);
}

static void read_precision_uncertainty(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;

	(void)at;
	shape_read(r, &uncertainty_shape, v, &b->precision_uncertainty);
}

static int by_class_id(const void *a, const void *b)
{
	const struct class_cost *x = a, *y = b;

	return (x->class_id > y->class_id) - (x->class_id < y->class_id);
}

static void unknown_name(struct reader *r, enum diag_id id, const struct json *v,
    const char *what, const char **known)
{
	const char *near = shape_nearest(v->name, known);
	struct buf list = {0};

	for (size_t i = 0; known[i] && !near; i++)
		buf_printf(&list, "%s%s", i ? ", " : "", known[i]);
	r->nerrors++;
	diag(id, json_name_span(r->src, v), "%s is not a %s; %s%.*s%s",
	    diag_quote(r->a, v->name), what, near ? "did you mean \"" : "there are ",
	    near ? (int)str_of(near).n : (int)list.n, near ? near : list.s,
	    near ? "\"?" : "");
	buf_free(&list);
}

static void read_classes(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;
	struct precision_cost *p = at;
	const struct classes *c = b->cal->classes;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	p->classes = ARENA_ARRAY(r->a, v->nitems, struct class_cost);
	for (const struct json *m = v->first; m; m = m->next) {
		int id = classes_find(c, m->name);
		struct class_cost *cost = &p->classes[p->nclasses];

		if (id < 0) {
			const char **known = ARENA_ARRAY(r->a, c->n + 1, const char *);

			for (size_t i = 0; i < c->n; i++)
				known[i] = arena_text(
				    r->a, c->info[i].name.s, c->info[i].name.n);
			unknown_name(r, DIAG_UNKNOWN_CLASS, m, "class", known);
			id = 0; /* read on, for the problems inside */
		}
		cost->class_id = id;
		shape_read(r, &class_cost_shape, m, cost);
		p->nclasses++;
	}
	if (p->nclasses == 0) {
		r->nerrors++;
		diag(DIAG_MISSING_MEMBER, json_span(r->src, v),
		    "classes is empty; give at least one");
	}
	qsort(p->classes, p->nclasses, sizeof p->classes[0], by_class_id);
}

static void begin_precision(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;
	struct precision_cost *p = at;

	p->at = v->at;
	b->precision_uncertainty = b->file_uncertainty;
}

static const struct field precision_fields[] = {
    {.name = "peak_flops_per_s",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED | FIELD_NULL,
	.call = read_peak_flops,
	.shape = &peak_flops_shape,
	.def = "peak_flops"},
    {.name = "peak_bandwidth_bytes_per_s",
	.kind = FIELD_CALL,
	.flags = FIELD_NULL,
	.call = read_peak_bandwidth,
	.shape = &peak_bandwidth_shape,
	.def = "peak_bandwidth"},
    FIELD(struct precision_cost, "efficiency_above_one", FIELD_TEXT,
	efficiency_above_one, .flags = 0),
    {.name = "interval",
	.kind = FIELD_OBJECT,
	.flags = FIELD_REQUIRED,
	.shape = &interval_shape},
    {.name = "uncertainty",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_precision_uncertainty,
	.shape = &uncertainty_shape,
	.def = "uncertainty"},
    {.name = "energy",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_energy,
	.shape = &energy_shape,
	.def = "energy"},
    {.name = "classes",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = read_classes,
	.shape = &class_cost_shape,
	.def = "classes"},
};
static const struct shape precision_shape = {.name = "precision",
    .what = "a precision",
    FIELDS(precision_fields),
    .begin = begin_precision};

/* --- the file --- */

static const struct field source_fields[] = {
    FIELD(struct source, "title", FIELD_TEXT, title, .flags = FIELD_REQUIRED),
    FIELD(struct source, "url", FIELD_TEXT, url, .flags = 0),
    FIELD(struct source, "licence", FIELD_TEXT, licence, .flags = 0),
    FIELD(struct source, "date", FIELD_DATE, date, .flags = 0),
};
static const struct shape source_shape = {
    .name = "source", .what = "a source", FIELDS(source_fields)};

static void read_sources(struct reader *r, const struct json *v, void *at)
{
	struct calibration *cal = at;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	cal->sources = ARENA_ARRAY(r->a, v->nitems, struct source);
	for (const struct json *m = v->first; m; m = m->next) {
		struct source *source = &cal->sources[cal->nsources++];

		source->key = m->name;
		source->at = m->at;
		shape_read(r, &source_shape, m, source);
	}
}

static const struct field batch_fields[] = {
    FIELD(struct calibration, "min", FIELD_U32, batch_min, .flags = FIELD_REQUIRED,
	.min = 1, .max = 65535),
    FIELD(struct calibration, "max", FIELD_U32, batch_max, .flags = FIELD_REQUIRED,
	.min = 1, .max = 65535),
};
static const struct shape batch_shape = {
    .name = "batch", .what = "a batch range", FIELDS(batch_fields)};

static void read_file_provenance(struct reader *r, const struct json *v, void *at)
{
	shape_read(r, &file_provenance_shape, v, at);
}

static void read_file_uncertainty(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;

	(void)at;
	shape_read(r, &uncertainty_shape, v, &b->file_uncertainty);
}

static void read_static_power(struct reader *r, const struct json *v, void *at)
{
	struct calibration *cal = at;

	cal->has_static_power = true;
	shape_read(r, &power_shape, v, &cal->static_power_mw);
}

static int by_precision(const void *a, const void *b)
{
	const struct precision_cost *x = a, *y = b;

	return (x->precision > y->precision) - (x->precision < y->precision);
}

static int precision_of(const struct classes *c, struct str name)
{
	int id = classes_precision(c, name);

	return id >= 0 && str_eq(c->precision[id], name) ? id : -1;
}

static void read_precisions(struct reader *r, const struct json *v, void *at)
{
	struct calibration *cal = at;
	const struct classes *c = cal->classes;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	cal->precisions = ARENA_ARRAY(r->a, v->nitems, struct precision_cost);
	for (const struct json *m = v->first; m; m = m->next) {
		struct precision_cost *p = &cal->precisions[cal->nprecisions++];

		p->precision = precision_of(c, m->name);
		if (p->precision < 0) {
			const char **known =
			    ARENA_ARRAY(r->a, c->nprecisions + 1, const char *);

			for (size_t i = 0; i < c->nprecisions; i++)
				known[i] = arena_text(
				    r->a, c->precision[i].s, c->precision[i].n);
			unknown_name(r, DIAG_UNKNOWN_PRECISION, m, "precision", known);
		}
		shape_read(r, &precision_shape, m, p);
	}
	if (cal->nprecisions == 0) {
		r->nerrors++;
		diag(DIAG_MISSING_MEMBER, json_span(r->src, v),
		    "precisions is empty; give at least one");
	}
	qsort(
	    cal->precisions, cal->nprecisions, sizeof cal->precisions[0], by_precision);
}

static const struct field root_fields[] = {
    {.name = "format",
	.kind = FIELD_CONST,
	.flags = FIELD_REQUIRED,
	.words = format_words},
    {.name = "schema_version",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = shape_version,
	.def = "schema_version"},
    FIELD(
	struct calibration, "device_id", FIELD_ID, device_id, .flags = FIELD_REQUIRED),
    FIELD(struct calibration, "family", FIELD_ID, family, .flags = FIELD_REQUIRED),
    FIELD(struct calibration, "mode", FIELD_ID, mode, .flags = 0),
    FIELD(struct calibration, "variant", FIELD_ID, variant, .flags = 0),
    FIELD(struct calibration, "name", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    FIELD(struct calibration, "notes", FIELD_TEXT, notes, .flags = 0),
    FIELD(struct calibration, "timed", FIELD_WORD, timed, .flags = FIELD_REQUIRED,
	.words = timed_words),
    {.name = "batch", .kind = FIELD_OBJECT, .flags = 0, .shape = &batch_shape},
    FIELD(struct calibration, "date", FIELD_DATE, date, .flags = 0),
    FIELD(struct calibration, "tool", FIELD_TEXT, tool, .flags = 0),
    FIELD(struct calibration, "tdp_mw", FIELD_NUMBER, tdp_mw, .flags = FIELD_ABOVE,
	.max = 1e9, .unit = "mW"),
    {.name = "sources",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = read_sources,
	.shape = &source_shape,
	.def = "sources"},
    FIELD(struct calibration, "provenance", FIELD_CALL, origin, .flags = FIELD_REQUIRED,
	.call = read_file_provenance, .shape = &file_provenance_shape,
	.def = "file_provenance"),
    {.name = "uncertainty",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_file_uncertainty,
	.shape = &uncertainty_shape,
	.def = "uncertainty"},
    {.name = "static_power_mw",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_static_power,
	.shape = &power_shape,
	.def = "power"},
    {.name = "precisions",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = read_precisions,
	.shape = &precision_shape,
	.def = "precisions"},
};
const struct shape calibration_shape = {
    .name = "calibration", .what = "a calibration", FIELDS(root_fields)};

static void take_fingerprint(struct calibration *cal)
{
	struct buf text = {0};
	struct sha256 hash;

	json_canonical(&text, cal->root);
	sha256_init(&hash);
	sha256_add(&hash, text.s, text.n);
	sha256_end(&hash, cal->fingerprint);
	buf_free(&text);
}

static bool is_upstream(const struct json *root)
{
	return root->kind == JSON_OBJECT && !json_get(root, "format") &&
	       json_get(root, "curves");
}

bool calibration_recognise(const struct json *root)
{
	const struct json *format =
	    root->kind == JSON_OBJECT ? json_get(root, "format") : NULL;

	return is_upstream(root) || (format && format->kind == JSON_STRING &&
					str_is(format->text, format_words[0]));
}

/* Schema 1.0: converted to text in our schema and read again.  Its defects were
 * reported at their places by convert, so what is left is ours to find. */
static struct calibration *bind_upstream(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root)
{
	struct buf text = {0}, path = {0};
	struct calibration *cal = NULL;

	if (calibration_convert(c, src, root, &text)) {
		const struct src *ours;

		buf_printf(&path, "%s (converted)", src->path);
		ours = src_from_text(
		    a, arena_text(a, path.s, path.n), str_copy(a, buf_view(&text)));
		root = json_parse(a, ours, false);
		cal = root ? calibration_bind(a, c, ours, root) : NULL;
		if (cal)
			cal->upstream = true;
	}
	buf_free(&text);
	buf_free(&path);
	return cal;
}

static void not_a_calibration(
    struct arena *a, const struct src *src, const struct json *root)
{
	const struct json *format =
	    root->kind == JSON_OBJECT ? json_get(root, "format") : NULL;
	struct span span = format ? json_span(src, format)
				  : (struct span){src, root->at, root->at + 1};
	const char *near = NULL;

	if (format && format->kind == JSON_STRING)
		near = shape_nearest(format->text, format_words);
	if (near)
		diag(DIAG_NOT_A_CALIBRATION, span, "format is %s; did you mean \"%s\"?",
		    diag_quote(a, format->text), near);
	else
		diag(DIAG_NOT_A_CALIBRATION, span,
		    "not a calibration: it has neither \"format\": \"%s\" nor "
		    "\"curves\"",
		    format_words[0]);
}

struct calibration *calibration_bind(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root)
{
	struct bind b = {0};
	struct reader r = {.a = a, .src = src, .user = &b};

	if (is_upstream(root))
		return bind_upstream(a, c, src, root);
	if (!calibration_recognise(root)) {
		not_a_calibration(a, src, root);
		return NULL;
	}
	b.cal = ARENA_NEW(a, struct calibration);
	b.cal->src = src;
	b.cal->root = root;
	b.cal->classes = c;
	shape_read(&r, &calibration_shape, root, b.cal);
	if (r.nerrors)
		return NULL;
	take_fingerprint(b.cal);
	return b.cal;
}
