/* noise_file.c: a noise model as JSON; calib/schema/noise.schema.json is the
 * promise.
 *
 * In and out: struct noise and text.  Must not know campaigns or audits. */
#include <math.h>
#include <stddef.h>

#include "base/num.h"
#include "fit/noise.h"
#include "fit/noise_shape.h"
#include "input/diag.h"
#include "input/src.h"
#include "lib/estimate.h"

#define RUNS_MOST 1000000000.0

/* --- reading -------------------------------------------------------------------- */

struct part_read {
	struct noise_part part;
	double up, down;
	const struct json *node;
};

struct noise_read {
	struct noise noise;
	struct str tool;
	double level, power;
	struct part_read all;
	struct part_read *classes;
};

static void read_class(struct reader *r, const struct json *v, void *at)
{
	const struct classes *c = r->user;
	if (!shape_is(r, v, JSON_STRING))
		return;
	*(int *)at = classes_find(c, v->text);
	if (*(int *)at >= 0)
		return;
	r->nerrors++;
	diag(DIAG_NOISE, json_span(r->src, v),
	    "\"%s\" is no class of calib/classes.json", diag_quote(r->a, v->text));
}

static void read_precision(struct reader *r, const struct json *v, void *at)
{
	const struct classes *c = r->user;
	if (!shape_is(r, v, JSON_STRING))
		return;
	*(int *)at = classes_precision(c, v->text);
	if (*(int *)at >= 0)
		return;
	r->nerrors++;
	diag(DIAG_NOISE, json_span(r->src, v),
	    "\"%s\" is no precision of calib/classes.json", diag_quote(r->a, v->text));
}

/* Files that name no mode have "" here. */
static void read_mode(struct reader *r, const struct json *v, void *at)
{
	if (shape_is(r, v, JSON_STRING))
		*(struct str *)at = v->text;
}

/* What is printed for people must follow from what the test uses. */
static void part_end(struct reader *r, const struct json *v, void *at)
{
	struct part_read *p = at;
	p->node = v;
	if (r->nerrors || !(p->part.df > 0))
		return;
	noise_settle(&p->part);
	double d = noise_detectable(&p->part);
	if (fabs(log1p(p->up) - d) <= 1e-6 * (1 + d) &&
	    fabs(p->down - expm1(-d)) <= 1e-6)
		return;
	r->nerrors++;
	diag(DIAG_NOISE, json_span(r->src, v),
	    "detectable_up and detectable_down do not follow from the sds and df (they "
	    "are %.6g and %.6g)",
	    expm1(d), expm1(-d));
}

#define SD(name, member)                                                               \
	FIELD(struct part_read, name, FIELD_NUMBER, part.member,                       \
	    .flags = FIELD_REQUIRED, .min = 0, .max = 100)
#define PART_FIELDS                                                                    \
	FIELD(struct part_read, "keys", FIELD_U32, part.keys, .flags = FIELD_REQUIRED, \
	    .min = 1, .max = RUNS_MOST),                                               \
	    FIELD(struct part_read, "runs", FIELD_U32, part.runs,                      \
		.flags = FIELD_REQUIRED, .min = 1, .max = RUNS_MOST),                  \
	    SD("sd_run", sd_run), SD("sd_key", sd_key),                                \
	    SD("sd_sampling", sd_sampling),                                            \
	    FIELD(struct part_read, "df", FIELD_NUMBER, part.df,                       \
		.flags = FIELD_REQUIRED, .min = 1, .max = RUNS_MOST),                  \
	    FIELD(struct part_read, "detectable_up", FIELD_NUMBER, up,                 \
		.flags = FIELD_REQUIRED, .min = 0, .max = 1e300),                      \
	    FIELD(struct part_read, "detectable_down", FIELD_NUMBER, down,             \
		.flags = FIELD_REQUIRED, .min = -1, .max = 0)

static const struct field all_fields[] = {PART_FIELDS};
const struct shape noise_all_shape = {.name = "all",
    .what = "all classes",
    FIELDS(all_fields),
    .size = sizeof(struct part_read),
    .end = part_end};

static const struct field class_fields[] = {
    FIELD(struct part_read, "class", FIELD_CALL, part.class_id, .flags = FIELD_REQUIRED,
	.call = read_class, .def = "class_name"),
    PART_FIELDS};
const struct shape noise_class_shape = {.name = "class",
    .what = "a class",
    FIELDS(class_fields),
    .size = sizeof(struct part_read),
    .end = part_end};

static const struct field set_fields[] = {
    FIELD(struct noise_set, "mode", FIELD_CALL, mode, .flags = FIELD_REQUIRED,
	.call = read_mode, .def = "mode"),
    FIELD(struct noise_set, "precision", FIELD_CALL, precision, .flags = FIELD_REQUIRED,
	.call = read_precision, .def = "precision"),
    FIELD(struct noise_set, "runs", FIELD_U32, runs, .flags = FIELD_REQUIRED, .min = 1,
	.max = RUNS_MOST),
    FIELD(struct noise_set, "keys", FIELD_U32, keys, .flags = FIELD_REQUIRED, .min = 1,
	.max = RUNS_MOST)};
const struct shape noise_set_shape = {.name = "set",
    .what = "a set of rows",
    FIELDS(set_fields),
    .size = sizeof(struct noise_set)};

static const char *const format_word[] = {"estimate-noise", NULL};
#define SHARE(name, member, type)                                                      \
	FIELD(type, name, FIELD_NUMBER, member, .flags = FIELD_REQUIRED, .min = 0,     \
	    .max = 1)
static const struct field noise_fields[] = {SHAPE_HEAD(format_word, "version"),
    FIELD(struct noise_read, "tool", FIELD_TEXT, tool, .flags = 0),
    FIELD(struct noise_read, "level", FIELD_NUMBER, level, .flags = FIELD_REQUIRED,
	.min = NOISE_LEVEL, .max = NOISE_LEVEL),
    FIELD(struct noise_read, "power", FIELD_NUMBER, power, .flags = FIELD_REQUIRED,
	.min = NOISE_POWER, .max = NOISE_POWER),
    FIELD(struct noise_read, "sets", FIELD_LIST, noise.sets, .flags = FIELD_REQUIRED,
	.shape = &noise_set_shape, .count = offsetof(struct noise_read, noise.nsets)),
    SHARE("naive_share", noise.naive, struct noise_read),
    SHARE("flagged_share", noise.flagged, struct noise_read),
    FIELD(struct noise_read, "all", FIELD_OBJECT, all, .flags = FIELD_REQUIRED,
	.shape = &noise_all_shape),
    FIELD(struct noise_read, "classes", FIELD_LIST, classes, .flags = FIELD_REQUIRED,
	.shape = &noise_class_shape,
	.count = offsetof(struct noise_read, noise.nclasses))};
const struct shape noise_shape = {.name = "noise",
    .what = "a noise model",
    FIELDS(noise_fields),
    .size = sizeof(struct noise_read)};

static void check_twice(struct reader *r, const struct part_read *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < i; k++) {
			if (p[i].part.class_id != p[k].part.class_id)
				continue;
			r->nerrors++;
			diag(DIAG_NOISE, json_span(r->src, p[i].node),
			    "this class stands in the file already");
			diag_note(json_span(r->src, p[k].node), "here");
		}
	}
}

struct noise *noise_read(struct arena *a, const struct classes *c, const char *path)
{
	const struct src *src = src_load(a, path);
	const struct json *root = src ? json_parse(a, src, false) : NULL;
	if (!root)
		return NULL;
	struct noise_read *read = ARENA_NEW(a, struct noise_read);
	/* callbacks only read it */
	union {
		const struct classes *in;
		void *out;
	} user = {c};
	struct reader r = {.a = a, .src = src, .user = user.out};
	shape_read(&r, &noise_shape, root, read);
	if (r.nerrors)
		return NULL;
	struct noise *noise = &read->noise;
	check_twice(&r, read->classes, noise->nclasses);
	noise->all = read->all.part;
	noise->all.class_id = -1;
	noise->classes = ARENA_ARRAY(a, noise->nclasses + 1, struct noise_part);
	for (size_t i = 0; i < noise->nclasses; i++)
		noise->classes[i] = read->classes[i].part;
	return r.nerrors ? NULL : noise;
}

/* --- writing -------------------------------------------------------------------- */

static void number(struct buf *b, const char *name, double x)
{
	buf_printf(b, ", \"%s\": ", name);
	num_print(b, x);
}

static void write_part(struct buf *b, const struct noise_part *p)
{
	double d = noise_detectable(p);
	buf_printf(b, "\"keys\": %u, \"runs\": %u", p->keys, p->runs);
	number(b, "sd_run", p->sd_run);
	number(b, "sd_key", p->sd_key);
	number(b, "sd_sampling", p->sd_sampling);
	number(b, "df", p->df);
	number(b, "detectable_up", expm1(d));
	number(b, "detectable_down", expm1(-d));
	buf_char(b, '}');
}

void noise_write(const struct noise *noise, const struct classes *c, struct buf *b)
{
	buf_text(b, "{\n  \"format\": \"estimate-noise\", \"schema_version\": "
		    "\"1.0\", \"tool\": \"calgen " EST_VERSION "\",\n  \"level\": ");
	num_print(b, NOISE_LEVEL);
	number(b, "power", NOISE_POWER);
	buf_text(b, ",\n  \"sets\": [");
	for (size_t i = 0; i < noise->nsets; i++) {
		const struct noise_set *s = &noise->sets[i];
		buf_text(b, i ? ",\n    {\"mode\": " : "\n    {\"mode\": ");
		json_quote(b, s->mode);
		buf_text(b, ", \"precision\": ");
		json_quote(b, c->precision[s->precision]);
		buf_printf(b, ", \"runs\": %u, \"keys\": %u}", s->runs, s->keys);
	}
	buf_text(b, "\n  ],\n  \"naive_share\": ");
	num_print(b, noise->naive);
	number(b, "flagged_share", noise->flagged);
	buf_text(b, ",\n  \"all\": {");
	write_part(b, &noise->all);
	buf_text(b, ",\n  \"classes\": [");
	for (size_t i = 0; i < noise->nclasses; i++) {
		buf_text(b, i ? ",\n    {\"class\": " : "\n    {\"class\": ");
		json_quote(b, c->info[noise->classes[i].class_id].name);
		buf_text(b, ", ");
		write_part(b, &noise->classes[i]);
	}
	buf_text(b, "\n  ]\n}\n");
}
