/* bind.c: the JSON tree of a calibration in, struct calibration out.
 * Types, units, ranges, names and references are judged here; whether the
 * numbers make sense together is check's business. */
#include "model/bind.h"

#include <stdlib.h>

#include "base/sha256.h"
#include "input/diag.h"
#include "model/calibration.h"

const char *const timed_words[] = {"node_sum", "end_to_end", NULL};

static const char *const format_words[] = {"estimate-calibration", NULL};

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
			bind_unknown_name(
			    r, DIAG_UNKNOWN_PRECISION, m, "precision", known);
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
    SHAPE_HEAD(format_words, "schema_version"),
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
    FIELD(struct calibration, "static_power_convention", FIELD_WORD, convention,
	.flags = 0, .words = convention_words),
    FIELD(struct calibration, "process_node_nm", FIELD_NUMBER, process_node_nm,
	.flags = FIELD_ABOVE, .max = 1000, .unit = "nm"),
    FIELD(struct calibration, "memory_type", FIELD_CALL, memory_type, .flags = 0,
	.call = bind_memory_type, .def = "memory_type"),
    {.name = "precisions",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_precisions,
	.shape = &precision_shape,
	.def = "precisions"},
    {.name = "stages",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = bind_stages,
	.shape = &stages_shape,
	.def = "stages"},
};

/* Operations, stages of requests, or both. */
static void end_calibration(struct reader *r, const struct json *v, void *at)
{
	(void)at;
	if (json_get(v, "precisions") || json_get(v, "stages"))
		return;
	r->nerrors++;
	diag(DIAG_MISSING_MEMBER, (struct span){r->src, v->at, v->at + 1},
	    "a calibration lacks \"precisions\" or \"stages\"; add one");
}

const struct shape calibration_shape = {.name = "calibration",
    .what = "a calibration",
    FIELDS(root_fields),
    .end = end_calibration};

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
	const struct json *format = json_get(root, "format");

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
		cal = root ? calibration_outline(a, c, ours, root) : NULL;
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
	const struct json *format = json_get(root, "format");
	struct span span = format ? json_span(src, format)
				  : (struct span){src, root->at, root->at + 1};
	const char *near = NULL;

	if (format && format->kind == JSON_STRING)
		near = shape_nearest(format->text, format_words);
	if (near)
		diag(DIAG_NOT_A_CALIBRATION, span,
		    "format is \"%s\"; did you mean \"%s\"?",
		    diag_quote(a, format->text), near);
	else
		diag(DIAG_NOT_A_CALIBRATION, span,
		    "not a calibration: it has neither \"format\": \"%s\" nor "
		    "\"curves\"",
		    format_words[0]);
}

struct calibration *calibration_outline(struct arena *a, const struct classes *c,
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
	b.cal->places = json_places(a, root);
	b.cal->classes = c;
	shape_read(&r, &calibration_shape, root, b.cal);
	return r.nerrors ? NULL : b.cal;
}

struct calibration *calibration_bind(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root)
{
	struct calibration *cal = calibration_outline(a, c, src, root);

	if (cal)
		take_fingerprint(cal);
	return cal;
}
