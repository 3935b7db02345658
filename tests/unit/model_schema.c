/* The JSON Schemas of calib/schema against the tables of the readers: the same
 * objects, members, requirements, types, ranges and words, in both directions. */
#include <stdlib.h>

#include "audit/policy.h"
#include "base/num.h"
#include "fit/noise_shape.h"
#include "input/diag.h"
#include "measure/plan_shape.h"
#include "model/shapes.h"
#include "model/workload_rows.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct json *schema_root; /* of the schema under test */
static const char *shape_now;          /* for messages */
static const char *seen[64];           /* $defs that a shape stands for */
static size_t nseen;

static const struct json *load(const char *name)
{
	const char *root = getenv("SRC");
	struct buf path = {0};
	const struct src *src;
	const struct json *v;

	buf_printf(&path, "%s/calib/schema/%s.schema.json", root ? root : ".", name);
	src = src_load(&arena, arena_text(&arena, path.s, path.n));
	v = src ? json_parse(&arena, src, false) : NULL;
	CHECK_MSG(v, "%s", name);
	buf_free(&path);
	return v;
}

static bool text_is(const struct json *object, const char *name, const char *text)
{
	const struct json *m = object ? json_get(object, name) : NULL;

	return m && m->kind == JSON_STRING && str_is(m->text, text);
}

/* The member's schema points at $defs/`name`. */
static bool points_at(const struct json *v, const char *name)
{
	struct buf b = {0};
	bool same;

	buf_printf(&b, "#/$defs/%s", name);
	buf_char(&b, '\0');
	same = text_is(v, "$ref", b.s);
	buf_free(&b);
	return same;
}

static bool bound_is(const struct json *v, const char *name, double want)
{
	const struct json *m = json_get(v, name);
	double got;

	return m && m->kind == JSON_NUMBER && num_double(m->text, &got) && got == want;
}

static void check_range(const struct json *v, const struct field *f)
{
	bool whole = f->kind == FIELD_U32 || f->kind == FIELD_U64;

	CHECK_MSG(text_is(v, "type", whole ? "integer" : "number"), "%s.%s", shape_now,
	    f->name);
	CHECK_MSG(bound_is(v, f->flags & FIELD_ABOVE ? "exclusiveMinimum" : "minimum",
		      f->min),
	    "%s.%s", shape_now, f->name);
	CHECK_MSG(bound_is(v, f->flags & FIELD_BELOW ? "exclusiveMaximum" : "maximum",
		      f->max),
	    "%s.%s", shape_now, f->name);
}

static void check_words(const struct json *v, const struct field *f)
{
	const struct json *words = json_get(v, "enum");
	const struct json *w = words ? words->first : NULL;
	size_t i;

	for (i = 0; f->words[i] && w; i++, w = w->next)
		CHECK_MSG(str_is(w->text, f->words[i]), "%s.%s: %s", shape_now, f->name,
		    f->words[i]);
	CHECK_MSG(!f->words[i] && !w, "%s.%s has other words", shape_now, f->name);
}

static void check_list(const struct json *v, const struct field *f)
{
	bool empty = (f->flags & FIELD_EMPTY) != 0;

	CHECK_MSG(text_is(v, "type", "array"), "%s.%s", shape_now, f->name);
	CHECK_MSG(points_at(json_get(v, "items"), f->shape->name), "%s.%s", shape_now,
	    f->name);
	CHECK_MSG(empty == !json_get(v, "minItems"), "%s.%s", shape_now, f->name);
}

/* The schema of a member without the "or null" around it. */
static const struct json *inside_null(const struct json *v, const struct field *f)
{
	const struct json *any = json_get(v, "anyOf");
	bool null =
	    any && any->nitems == 2 && text_is(any->first->next, "type", "null");

	CHECK_MSG(null == ((f->flags & FIELD_NULL) != 0), "%s.%s", shape_now, f->name);
	return null ? any->first : v;
}

static void check_field(const struct json *v, const struct field *f)
{
	v = inside_null(v, f);
	switch (f->kind) {
	case FIELD_TEXT:
		CHECK_MSG(text_is(v, "type", "string") && bound_is(v, "minLength", 1),
		    "%s.%s", shape_now, f->name);
		break;
	case FIELD_ID:
		CHECK_MSG(points_at(v, "id"), "%s.%s", shape_now, f->name);
		break;
	case FIELD_DATE:
		CHECK_MSG(points_at(v, "date"), "%s.%s", shape_now, f->name);
		break;
	case FIELD_NUMBER:
	case FIELD_U32:
	case FIELD_U64:
		check_range(v, f);
		break;
	case FIELD_BOOL:
		CHECK_MSG(text_is(v, "type", "boolean"), "%s.%s", shape_now, f->name);
		break;
	case FIELD_WORD:
		check_words(v, f);
		break;
	case FIELD_CONST:
		CHECK_MSG(
		    text_is(v, "const", f->words[0]), "%s.%s", shape_now, f->name);
		break;
	case FIELD_OBJECT:
		CHECK_MSG(points_at(v, f->shape->name), "%s.%s", shape_now, f->name);
		break;
	case FIELD_LIST:
		check_list(v, f);
		break;
	case FIELD_CALL:
		CHECK_MSG(points_at(v, f->def), "%s.%s", shape_now, f->name);
		break;
	}
}

static bool requires(const struct json *v, const char *name)
{
	const struct json *required = json_get(v, "required");

	for (const struct json *i = required ? required->first : NULL; i; i = i->next) {
		if (str_is(i->text, name))
			return true;
	}
	return false;
}

static void check_members(const struct json *v, const struct shape *s)
{
	const struct json *properties = json_get(v, "properties");

	shape_now = s->name;
	CHECK_MSG(text_is(v, "type", "object"), "%s", s->name);
	CHECK_MSG(json_get(v, "additionalProperties") &&
		      json_get(v, "additionalProperties")->kind == JSON_FALSE,
	    "%s", s->name);
	CHECK_MSG(properties && properties->nitems == s->nfields, "%s: %zu members",
	    s->name, s->nfields);
	for (size_t i = 0; i < s->nfields && properties; i++) {
		const struct field *f = &s->fields[i];
		const struct json *m = json_get(properties, f->name);

		CHECK_MSG(m, "%s.%s is not in the schema", s->name, f->name);
		if (m)
			check_field(m, f);
		CHECK_MSG(requires(v, f->name) == ((f->flags & FIELD_REQUIRED) != 0),
		    "%s.%s", s->name, f->name);
	}
}

static bool first_time(const char *name)
{
	for (size_t i = 0; i < nseen; i++) {
		if (strcmp(seen[i], name) == 0)
			return false;
	}
	seen[nseen++] = name;
	return true;
}

/* What a callback reads: objects of its shape, or a map of them. */
static void check_call(const struct json *defs, const struct field *f)
{
	const struct json *d = json_get(defs, f->def);

	CHECK_MSG(d, "no $defs entry %s", f->def);
	if (d && f->shape && strcmp(f->def, f->shape->name) != 0)
		CHECK_MSG(
		    points_at(json_get(d, "additionalProperties"), f->shape->name),
		    "%s is no map of %s", f->def, f->shape->name);
}

/* `s` and every shape below it. */
static void check_shape(const struct json *v, const struct shape *s)
{
	const struct json *defs = json_get(schema_root, "$defs");

	CHECK_MSG(v, "no $defs entry %s", s->name);
	if (!v || !first_time(s->name))
		return;
	check_members(v, s);
	for (size_t i = 0; i < s->nfields; i++) {
		const struct field *f = &s->fields[i];

		if (f->shape)
			check_shape(json_get(defs, f->shape->name), f->shape);
		if (f->kind == FIELD_CALL)
			check_call(defs, f);
	}
}

/* Every object with members in $defs is one that a shape reads. */
static void check_no_more(void)
{
	const struct json *defs = json_get(schema_root, "$defs");

	for (const struct json *d = defs->first; d; d = d->next) {
		bool known = !json_get(d, "properties");

		for (size_t i = 0; i < nseen; i++)
			known = known || str_is(d->name, seen[i]);
		CHECK_MSG(known, "nothing reads %.*s", (int)d->name.n, d->name.s);
	}
}

static void against(const char *schema, const struct shape *s)
{
	schema_root = load(schema);
	nseen = 0;
	if (!schema_root)
		return;
	check_shape(schema_root, s);
	check_no_more();
}

static void test_calibration(void)
{
	against("calibration", &calibration_shape);
	CHECK(nseen > 15);
}

static void test_classes(void)
{
	against("classes", &classes_shape);
	CHECK_INT(nseen, 4);
}

static void test_family(void)
{
	against("family", &family_shape);
	CHECK_INT(nseen, 3);
}

static void test_physics(void)
{
	against("physics", &physics_shape);
	CHECK_INT(nseen, 7);
	against("rails", &rails_shape);
	CHECK_INT(nseen, 4);
}

static void test_plan(void)
{
	against("plan", &plan_shape);
	CHECK_INT(nseen, 2);
}

static void test_policy(void)
{
	against("rules", &rules_shape);
	CHECK_INT(nseen, 3);
	against("waivers", &waivers_shape);
	CHECK_INT(nseen, 2);
}

static void test_noise(void)
{
	against("noise", &noise_shape);
	CHECK_INT(nseen, 4);
}

/* The reader of workloads is a stream; its table has names alone. */
static void test_workload(void)
{
	const struct json *op, *properties;

	schema_root = load("workload");
	if (!schema_root)
		return;
	op = json_get(json_get(schema_root, "$defs"), "op");
	properties = json_get(op, "properties");
	CHECK_INT(properties->nitems, WORK_NMEMBERS);
	for (int m = 0; m < WORK_NMEMBERS; m++) {
		CHECK_MSG(json_get(properties, work_member_names[m]), "%s",
		    work_member_names[m]);
		CHECK_MSG(requires(op, work_member_names[m]) ==
			      work_required((enum work_member)m),
		    "%s", work_member_names[m]);
	}
}

int main(void)
{
	RUN(test_calibration);
	RUN(test_classes);
	RUN(test_family);
	RUN(test_physics);
	RUN(test_plan);
	RUN(test_noise);
	RUN(test_policy);
	RUN(test_workload);
	arena_free(&arena);
	return test_end("model_schema");
}
