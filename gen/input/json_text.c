/* json_text.c: in: trees and text; out: JSON text and paths in a tree. */
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"
#include "base/text.h"
#include "input/json.h"

/* Whether a byte of a string stands for itself, whatever is around it. */
static bool needs_no_escape(char c)
{
	return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

/* A character as \uXXXX, or as two of them. */
static void put_escape(struct buf *b, uint32_t c)
{
	if (c > 0xffff) {
		buf_printf(b, "\\u%04x", (unsigned)(0xd800 + ((c - 0x10000) >> 10)));
		c = 0xdc00 + ((c - 0x10000) & 0x3ff);
	}
	buf_printf(b, "\\u%04x", (unsigned)c);
}

/* What a terminal would obey (base/text.h) is escaped, as JSON allows; a byte that is
 * no text, which a file's name may hold, is written as people see it, \xNN. */
void json_quote(struct buf *b, struct str s)
{
	buf_char(b, '"');
	for (size_t i = 0, from; i < s.n;) {
		for (from = i; i < s.n && needs_no_escape(s.s[i]); i++)
			;
		buf_add(b, s.s + from, i - from);
		if (i == s.n)
			break;
		struct str rest = {s.s + i, s.n - i};
		struct text_cell cell = text_cell(rest);
		uint32_t c;

		if (rest.s[0] == '"' || rest.s[0] == '\\') {
			buf_char(b, '\\');
			buf_char(b, rest.s[0]);
		} else if (rest.s[0] == '\n') {
			buf_text(b, "\\n");
		} else if (rest.s[0] == '\t') {
			buf_text(b, "\\t");
		} else if (!utf8_decode(rest, &c)) {
			buf_char(b, '\\');
			buf_add(b, cell.s, cell.n);
		} else if (cell.s[0] == '\\') {
			put_escape(b, c);
		} else {
			buf_add(b, rest.s, cell.used);
		}
		i += cell.used;
	}
	buf_char(b, '"');
}

/* A name that needs no quotes in a path. */
static bool is_plain(struct str name)
{
	if (name.n == 0)
		return false;
	for (size_t i = 0; i < name.n; i++) {
		char c = name.s[i];
		bool letter =
		    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
		bool digit = (c >= '0' && c <= '9') || c == '-';
		if (!letter && !(digit && i > 0))
			return false;
	}
	return true;
}

void json_path(struct buf *b, const struct json *v)
{
	const struct json *steps[JSON_MAX_DEPTH + 1] = {0};
	size_t n = 0, before = b->n;

	for (; v->parent; v = v->parent)
		steps[n++] = v;
	while (n-- > 0) {
		const struct json *step = steps[n];
		if (step->parent->kind == JSON_ARRAY) {
			buf_printf(b, "[%" PRIu32 "]", step->index);
		} else if (is_plain(step->name)) {
			if (b->n > before)
				buf_char(b, '.');
			buf_str(b, step->name);
		} else {
			buf_char(b, '[');
			json_quote(b, step->name);
			buf_char(b, ']');
		}
	}
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Most numbers are written as num_print would: up to 15 digits, which a double keeps,
 * no exponent, no zero at the end of a fraction, at most four behind its point. */
static bool is_canonical(struct str text)
{
	size_t i = 0, n = text.n, zeros = 0;

	while (i < n && is_digit(text.s[i]))
		i++;
	if (i == 0 || n > DBL_DIG || (text.s[0] == '0' && i > 1))
		return false;
	if (i == n)
		return true;
	if (text.s[i++] != '.' || text.s[n - 1] == '0')
		return false;
	while (i + zeros < n && text.s[i + zeros] == '0')
		zeros++;
	while (i < n && is_digit(text.s[i]))
		i++;
	return i == n && zeros <= 4;
}

static void canonical_number(struct buf *b, struct str text)
{
	uint64_t whole;
	double x;

	if (is_canonical(text)) {
		buf_str(b, text);
		return;
	}
	/* Beyond 2^53 a double is no longer exact, a count still is. */
	if (num_u64(text, &whole) && whole > UINT64_C(1) << 53)
		buf_printf(b, "%llu", (unsigned long long)whole);
	else if (num_double(text, &x))
		num_print(b, x);
	else
		buf_str(b, text);
}

static int by_name(const void *a, const void *b)
{
	const struct json *x = *(const struct json *const *)a;
	const struct json *y = *(const struct json *const *)b;
	int order = str_cmp(x->name, y->name);

	/* Equal names (where they are accepted) keep their order. */
	return order ? order : (x->name_at > y->name_at) - (x->name_at < y->name_at);
}

static void canonical_object(struct buf *b, const struct json *v)
{
	const struct json **members = malloc((v->nitems + 1) * sizeof(*members));
	size_t n = 0;

	if (!members)
		fatal("out of memory (%" PRIu32 " members)", v->nitems);
	for (const struct json *u = v->first; u; u = u->next)
		members[n++] = u;
	qsort(members, n, sizeof(*members), by_name);
	buf_char(b, '{');
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_char(b, ',');
		json_quote(b, members[i]->name);
		buf_char(b, ':');
		json_canonical(b, members[i]);
	}
	buf_char(b, '}');
	free(members);
}

/* Calls itself at most JSON_MAX_DEPTH deep: the parser saw to it. */
void json_canonical(struct buf *b, const struct json *v)
{
	switch (v->kind) {
	case JSON_NULL:
	case JSON_FALSE:
	case JSON_TRUE:
		buf_text(b, json_kind_name(v->kind));
		break;
	case JSON_NUMBER:
		canonical_number(b, v->text);
		break;
	case JSON_STRING:
		json_quote(b, v->text);
		break;
	case JSON_ARRAY:
		buf_char(b, '[');
		for (const struct json *u = v->first; u; u = u->next) {
			if (u != v->first)
				buf_char(b, ',');
			json_canonical(b, u);
		}
		buf_char(b, ']');
		break;
	case JSON_OBJECT:
		canonical_object(b, v);
		break;
	}
}

void json_number(struct buf *b, const char *name, double x)
{
	buf_printf(b, "\"%s\": ", name);
	if (isfinite(x))
		num_print(b, x);
	else
		buf_text(b, "null");
}

double json_number_of(const struct json *object, const char *name, double otherwise)
{
	const struct json *v = json_get(object, name);
	double x;
	return v && v->kind == JSON_NUMBER && num_double(v->text, &x) ? x : otherwise;
}

uint64_t json_count_of(const struct json *object, const char *name)
{
	const struct json *v = json_get(object, name);
	uint64_t n;
	return v && v->kind == JSON_NUMBER && num_u64(v->text, &n) ? n : 0;
}
