/* verdict.c: any text → our verdict on it as JSON, and jansson's, must be the same,
 * and so must the values.  What jansson cannot judge is left out: numbers beyond a
 * double, names with a NUL, texts deeper than our limit, and what follows a NUL, which
 * is the end to it. */
#include "tests/fuzz/fuzz.h"

/* Both have these names. */
#define JSON_NULL THEIR_NULL
#define JSON_FALSE THEIR_FALSE
#define JSON_TRUE THEIR_TRUE
#define JSON_STRING THEIR_STRING
#define JSON_ARRAY THEIR_ARRAY
#define JSON_OBJECT THEIR_OBJECT
#include <jansson.h>
#undef JSON_NULL
#undef JSON_FALSE
#undef JSON_TRUE
#undef JSON_STRING
#undef JSON_ARRAY
#undef JSON_OBJECT

#include "input/json.h"

static bool same(const struct json *v, const json_t *other);

static bool same_items(const struct json *v, const json_t *other)
{
	size_t i = 0;

	if (json_typeof(other) != THEIR_ARRAY || json_array_size(other) != v->nitems)
		return false;
	for (const struct json *item = v->first; item; item = item->next)
		if (!same(item, json_array_get(other, i++)))
			return false;
	return true;
}

static bool same_members(const struct json *v, const json_t *other)
{
	if (json_typeof(other) != THEIR_OBJECT)
		return false;
	for (const struct json *item = v->first; item; item = item->next) {
		bool last = true;

		/* Of a name that stands twice jansson keeps the last. */
		for (const struct json *later = item->next; later; later = later->next)
			last &= !str_eq(later->name, item->name);
		if (last &&
		    !same(item, json_object_getn(other, item->name.s, item->name.n)))
			return false;
	}
	return true;
}

static bool same(const struct json *v, const json_t *other)
{
	char *end;

	if (!other)
		return false;
	switch (v->kind) {
	case JSON_NULL:
		return json_typeof(other) == THEIR_NULL;
	case JSON_FALSE:
		return json_typeof(other) == THEIR_FALSE;
	case JSON_TRUE:
		return json_typeof(other) == THEIR_TRUE;
	case JSON_NUMBER:
		return json_typeof(other) == JSON_REAL &&
		       strtod(v->text.s, &end) == json_number_value(other);
	case JSON_STRING:
		return json_typeof(other) == THEIR_STRING &&
		       str_eq(v->text, (struct str){json_string_value(other),
					   json_string_length(other)});
	case JSON_ARRAY:
		return same_items(v, other);
	default:
		return same_members(v, other);
	}
}

/* The deepest nesting of brackets outside of strings. */
static size_t depth_of(struct str text)
{
	size_t depth = 0, deepest = 0;
	bool inside = false;

	for (size_t i = 0; i < text.n; i++) {
		if (inside && text.s[i] == '\\')
			i++;
		else if (text.s[i] == '"')
			inside = !inside;
		else if (!inside && (text.s[i] == '[' || text.s[i] == '{'))
			depth++;
		else if (!inside && (text.s[i] == ']' || text.s[i] == '}'))
			depth -= depth > 0;
		if (depth > deepest)
			deepest = depth;
	}
	return deepest;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = {0};
	struct str text = fuzz_text(&a, data, size);
	const struct json *ours =
	    json_parse(&a, src_from_text(&a, "input", text), true);
	json_error_t error;
	json_t *theirs = json_loadb(text.s, text.n,
	    JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL, &error);

	if (theirs && ours)
		FUZZ_HOLDS(same(ours, theirs));
	else if (theirs)
		FUZZ_HOLDS(
		    depth_of(text) > JSON_MAX_DEPTH || memchr(text.s, 0, text.n));
	else if (ours)
		FUZZ_HOLDS(json_error_code(&error) == json_error_numeric_overflow ||
			   json_error_code(&error) == json_error_null_byte_in_key);
	json_decref(theirs);
	fuzz_end(&a);
	return 0;
}
