/* schema.h: the part of JSON Schema 2020-12 that calib/schema uses: type, const, enum,
 * anyOf, $ref into $defs, required, properties, additionalProperties, minProperties,
 * items, minItems, maxItems, uniqueItems, minimum, maximum and their exclusive kinds,
 * minLength, maxLength, pattern.  Any other keyword that judges is refused. */
#ifndef TESTS_UNIT_SCHEMA_H
#define TESTS_UNIT_SCHEMA_H

#include <regex.h>

#include "base/num.h"
#include "input/json.h"
#include "tests/unit/test.h"

struct schema_run {
	struct arena *arena;
	const struct json *root;
	struct buf why; /* the first violation */
};

static bool schema_judge(
    struct schema_run *run, const struct json *schema, const struct json *value);

static bool schema_violated(
    struct schema_run *run, const struct json *value, const char *keyword)
{
	if (!run->why.n) {
		json_path(&run->why, value);
		buf_printf(&run->why, ": %s", keyword);
	}
	return false;
}

/* The text of a string with a NUL behind it. */
static const char *schema_text(struct schema_run *run, const struct json *string)
{
	return arena_text(run->arena, string->text.s, string->text.n);
}

static bool schema_is_type(const struct json *value, struct str type)
{
	static const char *const names[] = {
	    "null", "boolean", "boolean", "number", "string", "array", "object"};
	uint64_t whole;
	double x;
	if (str_is(type, "integer"))
		return value->kind == JSON_NUMBER &&
		       (num_u64(value->text, &whole) ||
			   (num_double(value->text, &x) && x == floor(x)));
	return str_is(type, names[value->kind]);
}

static bool schema_equal(const struct json *a, const struct json *b)
{
	struct buf x = {0}, y = {0};
	json_canonical(&x, a);
	json_canonical(&y, b);
	bool equal = str_eq(buf_view(&x), buf_view(&y));
	buf_free(&x);
	buf_free(&y);
	return equal;
}

static bool schema_matches(const char *text, const char *pattern)
{
	regex_t regex;
	if (regcomp(&regex, pattern, REG_EXTENDED | REG_NOSUB) != 0)
		return false;
	bool matches = regexec(&regex, text, 0, NULL, 0) == 0;
	regfree(&regex);
	return matches;
}

static bool schema_judge_any(
    struct schema_run *run, const struct json *list, const struct json *value)
{
	for (const struct json *j = list->first; j; j = j->next) {
		struct schema_run one = {.arena = run->arena, .root = run->root};
		bool good = schema_judge(&one, j, value);
		buf_free(&one.why);
		if (good)
			return true;
	}
	return false;
}

static bool schema_judge_object(
    struct schema_run *run, const struct json *schema, const struct json *value)
{
	const struct json *properties = json_get(schema, "properties");
	const struct json *others = json_get(schema, "additionalProperties");
	const struct json *required = json_get(schema, "required");
	bool good = true;
	for (const struct json *j = required ? required->first : NULL; j; j = j->next)
		if (!json_get(value, schema_text(run, j)))
			good = schema_violated(run, value, schema_text(run, j));
	for (const struct json *j = value->first; j; j = j->next) {
		const struct json *of = NULL;
		for (const struct json *p = properties ? properties->first : NULL; p;
		     p = p->next)
			if (str_eq(p->name, j->name))
				of = p;
		of = of ? of : others;
		if (of && of->kind == JSON_FALSE)
			good = schema_violated(run, j, "is no property");
		else if (of && of->kind == JSON_OBJECT)
			good &= schema_judge(run, of, j);
	}
	return good;
}

static bool schema_judge_array(
    struct schema_run *run, const struct json *schema, const struct json *value)
{
	const struct json *items = json_get(schema, "items");
	const struct json *unique = json_get(schema, "uniqueItems");
	bool good = true;
	for (const struct json *j = value->first; j; j = j->next) {
		if (items && !schema_judge(run, items, j))
			good = false;
		for (const struct json *k = unique ? j->next : NULL; k; k = k->next)
			if (schema_equal(j, k))
				good = schema_violated(run, k, "uniqueItems");
	}
	return good;
}

/* The keywords that compare a number. */
static bool schema_judge_size(
    struct schema_run *run, const struct json *limit, const struct json *value)
{
	static const struct {
		const char *name, *of; /* of: the kind of value, NULL = a number */
		int sign;              /* 1: at least */
		bool strict;
	} keywords[] = {{"minimum", NULL, 1, false}, {"maximum", NULL, -1, false},
	    {"exclusiveMinimum", NULL, 1, true}, {"exclusiveMaximum", NULL, -1, true},
	    {"minItems", "array", 1, false}, {"maxItems", "array", -1, false},
	    {"minProperties", "object", 1, false}, {"minLength", "string", 1, false},
	    {"maxLength", "string", -1, false}};
	double bound, x = 0;
	for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
		if (!str_is(limit->name, keywords[i].name))
			continue;
		if (!schema_is_type(
			value, str_of(keywords[i].of ? keywords[i].of : "number")))
			return true;
		if (keywords[i].of)
			x = (double)(value->kind == JSON_STRING ? value->text.n
								: value->nitems);
		else if (!num_double(value->text, &x))
			return schema_violated(run, value, "finite");
		num_double(limit->text, &bound);
		double d = keywords[i].sign * (x - bound);
		return d > 0 || (d >= 0 && !keywords[i].strict) ||
		       schema_violated(run, value, keywords[i].name);
	}
	return schema_violated(run, limit, "is not known to tests/unit/schema.h");
}

static bool schema_judge_keyword(
    struct schema_run *run, const struct json *keyword, const struct json *value)
{
	static const char *const silent[] = {"$schema", "$defs", "title", "description",
	    "format", "properties", "additionalProperties", "required", "items",
	    "uniqueItems"};
	struct str name = keyword->name;
	for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
		if (str_is(name, silent[i]))
			return true;
	if (str_is(name, "type")) {
		bool any = keyword->kind == JSON_STRING &&
			   schema_is_type(value, keyword->text);
		for (const struct json *j = keyword->kind == JSON_ARRAY ? keyword->first
									: NULL;
		     j; j = j->next)
			any = any || schema_is_type(value, j->text);
		return any || schema_violated(run, value, "type");
	}
	if (str_is(name, "$ref")) {
		const char *slash = strrchr(schema_text(run, keyword), '/');
		const struct json *of =
		    json_get(json_get(run->root, "$defs"), slash + 1);
		return of ? schema_judge(run, of, value)
			  : schema_violated(run, keyword, "leads nowhere");
	}
	if (str_is(name, "const"))
		return schema_equal(keyword, value) ||
		       schema_violated(run, value, "const");
	if (str_is(name, "enum")) {
		for (const struct json *j = keyword->first; j; j = j->next)
			if (schema_equal(j, value))
				return true;
		return schema_violated(run, value, "enum");
	}
	if (str_is(name, "anyOf"))
		return schema_judge_any(run, keyword, value) ||
		       schema_violated(run, value, "anyOf");
	if (str_is(name, "pattern"))
		return value->kind != JSON_STRING ||
		       schema_matches(
			   schema_text(run, value), schema_text(run, keyword)) ||
		       schema_violated(run, value, "pattern");
	return schema_judge_size(run, keyword, value);
}

static bool schema_judge(
    struct schema_run *run, const struct json *schema, const struct json *value)
{
	bool good = true;
	for (const struct json *k = schema->first; k; k = k->next)
		good &= schema_judge_keyword(run, k, value);
	if (value->kind == JSON_OBJECT)
		good &= schema_judge_object(run, schema, value);
	if (value->kind == JSON_ARRAY)
		good &= schema_judge_array(run, schema, value);
	return good;
}

#endif
