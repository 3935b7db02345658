/* bind_parts.c: what occurs in several places of a calibration: references to
 * sources, provenance, uncertainty. */
#include "input/diag.h"
#include "model/bind.h"

const char *const provenance_words[] = {
    "measured", "fitted", "extrapolated", "legacy", NULL};
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
	    "source \"%s\" is not in \"sources\"; %s%s%s", diag_quote(r->a, *key),
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

static void begin_uncertainty(struct reader *r, const struct json *v, void *at)
{
	struct uncertainty *u = at;

	(void)r;
	u->present = true;
	u->at = v->at;
}

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

/* --- names --- */

void bind_unknown_name(struct reader *r, enum diag_id id, const struct json *v,
    const char *what, const char **known)
{
	const char *near = shape_nearest(v->name, known);
	struct buf list = {0};

	for (size_t i = 0; known[i] && !near; i++)
		buf_printf(&list, "%s%s", i ? ", " : "", known[i]);
	r->nerrors++;
	diag(id, json_name_span(r->src, v), "\"%s\" is not a %s; %s%.*s%s",
	    diag_quote(r->a, v->name), what, near ? "did you mean \"" : "there are ",
	    near ? (int)str_of(near).n : (int)list.n, near ? near : list.s,
	    near ? "\"?" : "");
	buf_free(&list);
}
