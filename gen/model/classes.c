/* classes.c: classes.json in, operation classes, precisions and match rules out;
 * the class of a measured row.  Names no class itself: they are data. */
#include "model/classes.h"

#include <math.h>

#include "base/fail.h"
#include "embed/embedded.h"
#include "input/diag.h"
#include "input/json.h"
#include "model/shapes.h"

/* What the shapes fill; names and ids are resolved afterwards. */
struct raw_precision {
	const struct json *json;
	uint32_t id;
	struct str name;
};
struct raw_class {
	const struct json *json, *upstream;
	uint32_t id;
	struct str name, title, parent;
	double launch_weight; /* 0 = not given */
};
struct raw_rule {
	const struct json *json;
	struct str class;
	struct class_rule rule;
};
struct raw {
	struct str notes;
	struct raw_precision *precisions;
	size_t nprecisions;
	struct raw_class *classes;
	size_t nclasses;
	struct raw_rule *rules;
	size_t nrules;
};

/* The tree of an item, kept as its first member. */
static void keep_json(struct reader *r, const struct json *v, void *at)
{
	const struct json **stored = at;

	(void)r;
	*stored = v;
}

static void read_upstream(struct reader *r, const struct json *v, void *at)
{
	struct str text;

	if (!shape_is(r, v, JSON_ARRAY))
		return;
	for (const struct json *i = v->first; i; i = i->next)
		(void)shape_text(r, i, &text);
	keep_json(r, v, at);
}

static const struct field precision_fields[] = {
    FIELD(struct raw_precision, "id", FIELD_U32, id, .flags = FIELD_REQUIRED,
	.max = PRECISIONS_MAX - 1),
    FIELD(struct raw_precision, "name", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
};
static const struct shape precision_shape = {.name = "precision",
    .what = "a precision",
    FIELDS(precision_fields),
    .size = sizeof(struct raw_precision),
    .begin = keep_json};

static const struct field class_fields[] = {
    FIELD(struct raw_class, "id", FIELD_U32, id, .flags = FIELD_REQUIRED,
	.max = CLASSES_MAX - 1),
    FIELD(struct raw_class, "name", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    FIELD(struct raw_class, "parent", FIELD_TEXT, parent,
	.flags = FIELD_REQUIRED | FIELD_NULL),
    FIELD(struct raw_class, "title", FIELD_TEXT, title, .flags = FIELD_REQUIRED),
    FIELD(struct raw_class, "upstream", FIELD_CALL, upstream, .flags = 0,
	.call = read_upstream, .def = "upstream"),
    FIELD(struct raw_class, "launch_weight", FIELD_NUMBER, launch_weight,
	.flags = FIELD_ABOVE, .max = 1e6),
};
static const struct shape class_shape = {.name = "class",
    .what = "a class",
    FIELDS(class_fields),
    .size = sizeof(struct raw_class),
    .begin = keep_json};

static const struct field rule_fields[] = {
    FIELD(struct raw_rule, "class", FIELD_TEXT, class, .flags = FIELD_REQUIRED),
    FIELD(
	struct raw_rule, "operation_type", FIELD_TEXT, rule.operation_type, .flags = 0),
    FIELD(struct raw_rule, "begins", FIELD_TEXT, rule.begins, .flags = 0),
    FIELD(struct raw_rule, "has", FIELD_TEXT, rule.has, .flags = 0),
    FIELD(struct raw_rule, "lacks", FIELD_TEXT, rule.lacks, .flags = 0),
    FIELD(struct raw_rule, "flops_per_byte_below", FIELD_NUMBER,
	rule.flops_per_byte_below, .flags = FIELD_ABOVE, .max = 1e18),
    FIELD(struct raw_rule, "flops_below", FIELD_NUMBER, rule.flops_below,
	.flags = FIELD_ABOVE, .max = 1e18),
};
static const struct shape rule_shape = {.name = "rule",
    .what = "a rule",
    FIELDS(rule_fields),
    .size = sizeof(struct raw_rule),
    .begin = keep_json};

static const char *const format_words[] = {"estimate-classes", NULL};

static const struct field root_fields[] = {
    SHAPE_HEAD(format_words, "schema_version"),
    FIELD(struct raw, "notes", FIELD_TEXT, notes, .flags = 0),
    FIELD(struct raw, "precisions", FIELD_LIST, precisions, .flags = FIELD_REQUIRED,
	.shape = &precision_shape, .count = offsetof(struct raw, nprecisions)),
    FIELD(struct raw, "classes", FIELD_LIST, classes, .flags = FIELD_REQUIRED,
	.shape = &class_shape, .count = offsetof(struct raw, nclasses)),
    FIELD(struct raw, "rules", FIELD_LIST, rules, .flags = 0, .shape = &rule_shape,
	.count = offsetof(struct raw, nrules)),
};
const struct shape classes_shape = {
    .name = "classes", .what = "a class file", FIELDS(root_fields)};

int classes_find(const struct classes *c, struct str name)
{
	for (size_t i = 0; i < c->n; i++) {
		if (str_eq(c->info[i].name, name))
			return (int)i;
	}
	return -1;
}

int classes_find_upstream(const struct classes *c, struct str operation_type)
{
	for (size_t i = 0; i < c->n; i++) {
		for (size_t k = 0; k < c->info[i].nupstream; k++) {
			if (str_eq(c->info[i].upstream[k], operation_type))
				return (int)i;
		}
	}
	return -1;
}

static bool same_any_case(struct str a, struct str b)
{
	for (size_t i = 0; i < a.n && i < b.n; i++) {
		char x = a.s[i], y = b.s[i];

		if (x >= 'A' && x <= 'Z')
			x = (char)(x - 'A' + 'a');
		if (y >= 'A' && y <= 'Z')
			y = (char)(y - 'A' + 'a');
		if (x != y)
			return false;
	}
	return a.n == b.n;
}

int classes_precision(const struct classes *c, struct str name)
{
	for (size_t i = 0; i < c->nprecisions; i++) {
		if (same_any_case(c->precision[i], name))
			return (int)i;
	}
	return -1;
}

static void class_error(
    struct reader *r, const struct json *v, const char *member, const char *problem)
{
	const struct json *m = json_get(v, member);
	bool text = m && m->kind <= JSON_STRING && m->kind >= JSON_NUMBER;

	r->nerrors++;
	diag(DIAG_CLASS_FILE, json_span(r->src, m ? m : v), "%s%s%s %s", member,
	    text ? " " : "", text ? diag_quote(r->a, m->text) : "", problem);
}

/* Ids are 0, 1, 2 … in this order: tables index by them, and a gap would be a
 * class that was removed, which append-only forbids. */
static void take_precisions(struct reader *r, const struct raw *raw, struct classes *c)
{
	for (size_t i = 0; i < raw->nprecisions && i < PRECISIONS_MAX; i++) {
		const struct raw_precision *p = &raw->precisions[i];

		if (p->id != i)
			class_error(
			    r, p->json, "id", "is out of order; ids count up from 0");
		if (classes_precision(c, p->name) >= 0)
			class_error(
			    r, p->json, "name", "occurs twice; names are unique");
		c->precision[c->nprecisions++] = p->name;
	}
}

static void take_upstream(struct reader *r, const struct raw_class *from,
    const struct classes *c, struct class_info *to)
{
	if (!from->upstream)
		return;
	to->upstream = ARENA_ARRAY(r->a, from->upstream->nitems, struct str);
	for (const struct json *i = from->upstream->first; i; i = i->next) {
		if (classes_find_upstream(c, i->text) >= 0)
			class_error(r, from->json, "upstream",
			    "has a type that another class has; keep it in one");
		to->upstream[to->nupstream++] = i->text;
	}
}

static void take_classes(struct reader *r, const struct raw *raw, struct classes *c)
{
	for (size_t i = 0; i < raw->nclasses && i < CLASSES_MAX; i++) {
		const struct raw_class *from = &raw->classes[i];
		struct class_info *to = &c->info[i];

		if (from->id != i)
			class_error(r, from->json, "id",
			    "is out of order; ids count up from 0");
		if (classes_find(c, from->name) >= 0)
			class_error(
			    r, from->json, "name", "occurs twice; names are unique");
		to->name = from->name;
		to->title = from->title;
		take_upstream(r, from, c, to);
		c->n++;
	}
}

/* Parents by name; every chain must end at a root within n steps. */
static void take_parents(struct reader *r, const struct raw *raw, struct classes *c)
{
	for (size_t i = 0; i < c->n; i++) {
		const struct raw_class *from = &raw->classes[i];
		bool root = from->parent.s == NULL;

		c->info[i].parent = root ? -1 : classes_find(c, from->parent);
		if (!root && c->info[i].parent < 0)
			class_error(r, from->json, "parent",
			    "is not a class of this file; add it, or correct the name");
		if (root != (i == 0))
			class_error(r, from->json, "parent",
			    "must be null for class 0 and for no other");
	}
	for (size_t i = 0; i < c->n; i++) {
		size_t steps = 0;

		for (int p = (int)i; p >= 0 && steps <= c->n; p = c->info[p].parent)
			steps++;
		if (steps > c->n) {
			class_error(r, raw->classes[i].json, "parent",
			    "leads back to the class itself; parents end at class 0");
			return;
		}
	}
}

/* The nearest weight up the chain; the root's default is one. */
static void take_launch_weights(const struct raw *raw, struct classes *c)
{
	for (size_t i = 0; i < c->n; i++) {
		int p = (int)i;

		while (p >= 0 && !(raw->classes[p].launch_weight > 0))
			p = c->info[p].parent;
		c->info[i].launch_weight = p >= 0 ? raw->classes[p].launch_weight : 1;
	}
}

static void take_rules(struct reader *r, const struct raw *raw, struct classes *c)
{
	c->rules = ARENA_ARRAY(r->a, raw->nrules, struct class_rule);
	for (size_t i = 0; i < raw->nrules; i++) {
		struct class_rule *to = &c->rules[c->nrules++];

		*to = raw->rules[i].rule;
		to->class_id = classes_find(c, raw->rules[i].class);
		if (to->class_id < 0)
			class_error(r, raw->rules[i].json, "class",
			    "is not a class of this file; add it, or correct the name");
	}
}

struct classes *classes_read(struct arena *a, const struct src *src)
{
	struct reader r = {.a = a, .src = src};
	struct raw raw = {0};
	struct classes *c = ARENA_NEW(a, struct classes);
	const struct json *root = json_parse(a, src, false);

	if (!root)
		return NULL;
	shape_read(&r, &classes_shape, root, &raw);
	if (r.nerrors)
		return NULL;
	take_precisions(&r, &raw, c);
	take_classes(&r, &raw, c);
	take_parents(&r, &raw, c);
	if (!r.nerrors)
		take_launch_weights(&raw, c);
	take_rules(&r, &raw, c);
	return r.nerrors ? NULL : c;
}

struct classes *classes_builtin(struct arena *a)
{
	const struct embedded *file = embedded_find("calib/classes.json");
	struct classes *c;

	BUG_IF(!file);
	c = classes_read(a, src_from_text(a, "calib/classes.json (built in)",
				(struct str){file->text, file->n}));
	BUG_IF(!c);
	return c;
}

static bool rule_matches(const struct class_rule *rule, struct str type,
    struct str pattern, double flops, double bytes)
{
	double intensity = bytes > 0 ? flops / bytes : INFINITY;

	return (!rule->operation_type.s || str_eq(rule->operation_type, type)) &&
	       (!rule->begins.s || str_begins(pattern, rule->begins)) &&
	       (!rule->has.s || str_has(pattern, rule->has)) &&
	       (!rule->lacks.s || !str_has(pattern, rule->lacks)) &&
	       (!(rule->flops_per_byte_below > 0) ||
		   intensity < rule->flops_per_byte_below) &&
	       (!(rule->flops_below > 0) || flops < rule->flops_below);
}

int classes_match(const struct classes *c, struct str operation_type,
    struct str fusion_pattern, double flops, double bytes)
{
	int id;

	for (size_t i = 0; i < c->nrules; i++) {
		if (rule_matches(
			&c->rules[i], operation_type, fusion_pattern, flops, bytes))
			return c->rules[i].class_id;
	}
	id = classes_find_upstream(c, operation_type);
	return id >= 0 ? id : 0;
}

bool classes_descends(const struct classes *c, int class_id, int ancestor)
{
	for (; class_id >= 0; class_id = c->info[class_id].parent)
		if (class_id == ancestor)
			return true;
	return false;
}
