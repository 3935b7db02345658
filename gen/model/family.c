/* family.c: a family file → modes and the devices that stand for them.
 *
 * In: the JSON of a family, calibrations.  Out: struct family, its members.  Must not
 * know tables, nor what the modes cost. */
#include "model/family.h"

#include "base/num.h"
#include "input/diag.h"
#include "model/shapes.h"

static void keep_at(struct reader *r, const struct json *v, void *at)
{
	(void)r;
	((struct family_mode *)at)->at = v->at;
}

/* Every id from 0 up is one. */
static void end_mode(struct reader *r, const struct json *v, void *at)
{
	(void)r;
	((struct family_mode *)at)->has_nvpmodel_id =
	    json_get(v, "nvpmodel_id") != NULL;
}

static void keep_slower_at(struct reader *r, const struct json *v, void *at)
{
	(void)r;
	((struct family_slower *)at)->at = v->at;
}

static const struct field mode_fields[] = {
    FIELD(struct family_mode, "mode", FIELD_ID, mode, .flags = FIELD_REQUIRED),
    FIELD(struct family_mode, "power_cap_mw", FIELD_NUMBER, power_cap_mw,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1e9, .unit = "mW"),
    FIELD(
	struct family_mode, "device_id", FIELD_ID, device_id, .flags = FIELD_REQUIRED),
    FIELD(struct family_mode, "clock_hz", FIELD_NUMBER, clock_hz, .flags = FIELD_ABOVE,
	.max = 1e12, .unit = "Hz"),
    FIELD(struct family_mode, "nvpmodel_id", FIELD_U32, nvpmodel_id, .flags = 0,
	.max = 255),
    FIELD(struct family_mode, "nvpmodel_name", FIELD_TEXT, nvpmodel_name, .flags = 0),
};
static const struct shape mode_shape = {.name = "mode",
    .what = "a mode",
    FIELDS(mode_fields),
    .size = sizeof(struct family_mode),
    .begin = keep_at,
    .end = end_mode};

static const struct field slower_fields[] = {
    FIELD(struct family_slower, "mode", FIELD_ID, mode, .flags = FIELD_REQUIRED),
    FIELD(struct family_slower, "than", FIELD_ID, than, .flags = FIELD_REQUIRED),
    FIELD(struct family_slower, "cause", FIELD_TEXT, cause, .flags = FIELD_REQUIRED),
};
static const struct shape slower_shape = {.name = "slower",
    .what = "a declared slowness",
    FIELDS(slower_fields),
    .size = sizeof(struct family_slower),
    .begin = keep_slower_at};

static const char *const format_words[] = {"estimate-family", NULL};

static const struct field root_fields[] = {
    SHAPE_HEAD(format_words, "schema_version"),
    FIELD(struct family, "family", FIELD_ID, name, .flags = FIELD_REQUIRED),
    FIELD(struct family, "name", FIELD_TEXT, title, .flags = FIELD_REQUIRED),
    FIELD(struct family, "notes", FIELD_TEXT, notes, .flags = 0),
    FIELD(struct family, "modes", FIELD_LIST, modes, .flags = FIELD_REQUIRED,
	.shape = &mode_shape, .count = offsetof(struct family, nmodes)),
    FIELD(struct family, "slower", FIELD_LIST, slower, .flags = FIELD_EMPTY,
	.shape = &slower_shape, .count = offsetof(struct family, nslower)),
};
const struct shape family_shape = {
    .name = "family", .what = "a family", FIELDS(root_fields)};

size_t family_find(const struct family *f, struct str mode)
{
	for (size_t i = 0; i < f->nmodes; i++)
		if (str_eq(f->modes[i].mode, mode))
			return i;
	return SIZE_MAX;
}

const struct family_slower *family_explains(
    const struct family *f, struct str mode, struct str than)
{
	for (size_t i = 0; i < f->nslower; i++)
		if (str_eq(f->slower[i].mode, mode) && str_eq(f->slower[i].than, than))
			return &f->slower[i];
	return NULL;
}

/* --- what a file must keep by itself ----------------------------------------- */

/* Span of the value at `at`, or of its member `name`. */
static struct span span_at(const struct family *f, size_t at, const char *name)
{
	for (const struct json *list = f->root->first; list; list = list->next) {
		if (list->kind != JSON_ARRAY)
			continue;
		for (const struct json *v = list->first; v; v = v->next) {
			const struct json *m = v->at == at ? json_get(v, name) : NULL;

			if (v->at == at)
				return json_span(f->src, m ? m : v);
		}
	}
	return json_span(f->src, f->root);
}

static bool check_mode(struct arena *a, const struct family *f, size_t i)
{
	const struct family_mode *m = &f->modes[i];
	bool good = true;

	if (i && m->power_cap_mw < m[-1].power_cap_mw) {
		diag(DIAG_FAMILY_FILE, span_at(f, m->at, "power_cap_mw"),
		    "modes stand in the order of their power caps, but %s follows a "
		    "mode of %.15g mW",
		    diag_quote(a, m->mode), m[-1].power_cap_mw);
		good = false;
	}
	if (family_find(f, m->mode) != i) {
		diag(DIAG_FAMILY_FILE, span_at(f, m->at, "mode"),
		    "mode %s occurs twice", diag_quote(a, m->mode));
		good = false;
	}
	if (m->power_cap_mw != (double)(uint32_t)m->power_cap_mw) {
		diag(DIAG_FAMILY_FILE, span_at(f, m->at, "power_cap_mw"),
		    "a power cap is a whole number of mW");
		good = false;
	}
	return good;
}

static bool check_slower(struct arena *a, const struct family *f, size_t i)
{
	const struct family_slower *s = &f->slower[i];
	size_t mode = family_find(f, s->mode), than = family_find(f, s->than);

	if (mode == SIZE_MAX || than == SIZE_MAX)
		diag(DIAG_FAMILY_FILE,
		    span_at(f, s->at, mode == SIZE_MAX ? "mode" : "than"),
		    "the family has no mode %s",
		    diag_quote(a, mode == SIZE_MAX ? s->mode : s->than));
	else if (than >= mode)
		diag(DIAG_FAMILY_FILE, span_at(f, s->at, "than"),
		    "only a mode that stands before %s can be faster than it without "
		    "being expected to",
		    diag_quote(a, s->mode));
	else if (family_explains(f, s->mode, s->than) != s)
		diag(DIAG_FAMILY_FILE, span_at(f, s->at, "than"),
		    "this pair is declared twice");
	else
		return true;
	return false;
}

static bool check(struct arena *a, const struct family *f)
{
	bool good = true;

	if (f->nmodes > FAMILY_MODES_MAX) {
		diag(DIAG_FAMILY_FILE, json_span(f->src, json_get(f->root, "modes")),
		    "%zu modes; the library takes %d", f->nmodes, FAMILY_MODES_MAX);
		return false;
	}
	for (size_t i = 0; i < f->nmodes; i++)
		good &= check_mode(a, f, i);
	for (size_t i = 0; i < f->nslower; i++)
		good &= check_slower(a, f, i);
	return good;
}

bool family_recognise(const struct json *root)
{
	const struct json *format = json_get(root, "format");

	return format && format->kind == JSON_STRING &&
	       str_is(format->text, format_words[0]);
}

struct family *family_from(
    struct arena *a, const struct src *src, const struct json *root)
{
	struct family *f = ARENA_NEW(a, struct family);
	struct reader r = {.a = a, .src = src};

	if (!family_recognise(root)) {
		diag(DIAG_FAMILY_FILE, (struct span){src, root->at, root->at + 1},
		    "not a family: it lacks \"format\": \"%s\"", format_words[0]);
		return NULL;
	}
	f->src = src;
	f->root = root;
	shape_read(&r, &family_shape, root, f);
	return r.nerrors == 0 && check(a, f) ? f : NULL;
}

struct family *family_load(struct arena *a, const char *path)
{
	const struct src *src = src_load(a, path);
	const struct json *root = src ? json_parse(a, src, false) : NULL;

	return root ? family_from(a, src, root) : NULL;
}

/* --- with its calibrations ---------------------------------------------------- */

static bool check_member(struct arena *a, const struct family *f,
    const struct family_mode *m, const struct calibration *cal)
{
	if (!str_eq(cal->family, f->name) || !str_eq(cal->mode, m->mode)) {
		diag(DIAG_FAMILY_MEMBER, span_at(f, m->at, "device_id"),
		    "%s is mode %s of family %s, not mode %s of %s",
		    diag_quote(a, cal->device_id), diag_quote(a, cal->mode),
		    diag_quote(a, cal->family), diag_quote(a, m->mode),
		    diag_quote(a, f->name));
		return false;
	}
	if (cal->tdp_mw > 0 && cal->tdp_mw != m->power_cap_mw) {
		diag(DIAG_FAMILY_MEMBER, span_at(f, m->at, "power_cap_mw"),
		    "power_cap_mw is %.15g, but tdp_mw of %s is %.15g", m->power_cap_mw,
		    diag_quote(a, cal->device_id), cal->tdp_mw);
		return false;
	}
	return true;
}

bool family_members(const struct family *f, struct calibration *const *cals, size_t n,
    const struct calibration **members)
{
	struct arena a = {0};
	bool good = true;

	for (size_t i = 0; i < f->nmodes; i++) {
		members[i] = NULL;
		for (size_t k = 0; k < n && !members[i]; k++)
			if (str_eq(cals[k]->device_id, f->modes[i].device_id))
				members[i] = cals[k];
		if (members[i])
			good &= check_member(&a, f, &f->modes[i], members[i]);
	}
	arena_free(&a);
	return good;
}
