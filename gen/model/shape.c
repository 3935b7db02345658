/* shape.c: one JSON object and the table of its members in, a filled struct
 * and diagnostics out.  Knows nothing of what the members mean. */
#include "model/shape.h"

#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "input/diag.h"

const char *shape_label(struct arena *a, const struct json *v)
{
	const struct json *parent = v->parent, *i;
	size_t index = 0;
	struct buf b = {0};
	const char *label;

	if (!parent)
		return "the file";
	if (parent->kind == JSON_OBJECT)
		return diag_quote(a, v->name);
	for (i = parent->first; i != v; i = i->next)
		index++;
	if (parent->parent && parent->parent->kind == JSON_OBJECT)
		buf_text(&b, diag_quote(a, parent->name));
	else
		buf_text(&b, "item");
	buf_printf(&b, "[%zu]", index);
	label = arena_text(a, b.s, b.n);
	buf_free(&b);
	return label;
}

static void type_error(struct reader *r, const struct json *v, const char *expected)
{
	r->nerrors++;
	diag(DIAG_WRONG_TYPE, json_span(r->src, v), "%s is %s; write %s",
	    shape_label(r->a, v), json_kind_name(v->kind), expected);
}

bool shape_is(struct reader *r, const struct json *v, enum json_kind kind)
{
	if (v->kind == kind)
		return true;
	type_error(r, v, json_kind_name(kind));
	return false;
}

bool shape_text(struct reader *r, const struct json *v, struct str *out)
{
	if (!shape_is(r, v, JSON_STRING))
		return false;
	if (v->text.n == 0) {
		r->nerrors++;
		diag(DIAG_BAD_TEXT, json_span(r->src, v),
		    "%s is empty; write it, or leave the member out if it is optional",
		    shape_label(r->a, v));
		return false;
	}
	*out = v->text;
	return true;
}

void shape_names(struct reader *r, const struct json *v, void *at)
{
	struct name_list *list = at;

	if (!shape_is(r, v, JSON_ARRAY))
		return;
	list->names = ARENA_ARRAY(r->a, v->nitems, struct str);
	for (const struct json *i = v->first; i; i = i->next)
		if (shape_text(r, i, &list->names[list->n]))
			list->n++;
}

const char *shape_nearest(struct str text, const char *const *words)
{
	size_t limit = text.n < 6 ? 2 : text.n / 3, best = limit + 1;
	const char *found = NULL;

	for (; *words; words++) {
		size_t d = str_distance(text, str_of(*words), limit);

		/* A distance that rewrites the whole word is no slip. */
		if (d < best && d < strlen(*words)) {
			best = d;
			found = *words;
		}
	}
	return found;
}

static void add_bound(
    struct buf *b, const char *relation, double bound, const char *unit)
{
	buf_text(b, b->n ? " and " : "");
	buf_text(b, relation);
	num_print(b, bound);
	if (unit) {
		buf_char(b, ' ');
		buf_text(b, unit);
	}
}

static void range_error(struct reader *r, const struct json *v, const struct field *f)
{
	struct buf b = {0};
	bool above = (f->flags & FIELD_ABOVE) != 0,
	     below = (f->flags & FIELD_BELOW) != 0;

	add_bound(&b, above ? "above " : "at least ", f->min, f->unit);
	add_bound(&b, below ? "below " : "at most ", f->max, f->unit);
	r->nerrors++;
	diag(DIAG_OUT_OF_RANGE, json_span(r->src, v), "%s is %s; it must be %.*s",
	    shape_label(r->a, v), diag_quote(r->a, v->text), (int)b.n, b.s);
	buf_free(&b);
}

static bool in_range(const struct field *f, double x)
{
	if (!(x >= f->min && x <= f->max))
		return false;
	return !((f->flags & FIELD_ABOVE) && x <= f->min) &&
	       !((f->flags & FIELD_BELOW) && x >= f->max);
}

bool shape_number(
    struct reader *r, const struct json *v, const struct field *f, double *out)
{
	double x;

	if (!shape_is(r, v, JSON_NUMBER))
		return false;
	if (!num_double(v->text, &x)) {
		r->nerrors++;
		diag(DIAG_OUT_OF_RANGE, json_span(r->src, v),
		    "%s is %s, beyond the largest double, 1.8e308",
		    shape_label(r->a, v), diag_quote(r->a, v->text));
		return false;
	}
	if (!in_range(f, x)) {
		range_error(r, v, f);
		return false;
	}
	*out = x;
	return true;
}

static bool read_whole(
    struct reader *r, const struct json *v, const struct field *f, uint64_t *out)
{
	double x;

	if (!shape_number(r, v, f, &x))
		return false;
	if (num_u64(v->text, out))
		return true;
	r->nerrors++;
	diag(DIAG_OUT_OF_RANGE, json_span(r->src, v),
	    "%s is %s; it must be a whole number", shape_label(r->a, v),
	    diag_quote(r->a, v->text));
	return false;
}

static bool is_id(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		bool edge = i == 0 || i + 1 == s.n || s.s[i - 1] == '-';

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
			(c == '-' && !edge)))
			return false;
	}
	return s.n <= ID_MAX_BYTES;
}

bool shape_is_day(struct str s)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int part[3] = {0, 0, 0}; /* year, month, day */
	size_t p = 0;
	bool leap;

	if (s.n != 10)
		return false;
	for (size_t i = 0; i < 10; i++) {
		if (i == 4 || i == 7) {
			if (s.s[i] != '-')
				return false;
			p++;
		} else {
			if (s.s[i] < '0' || s.s[i] > '9')
				return false;
			part[p] = part[p] * 10 + (s.s[i] - '0');
		}
	}
	leap = part[0] % 4 == 0 && (part[0] % 100 != 0 || part[0] % 400 == 0);
	return part[0] >= 1970 && part[1] >= 1 && part[1] <= 12 && part[2] >= 1 &&
	       part[2] <= days[part[1] - 1] + (part[1] == 2 && leap);
}

static bool read_pattern(
    struct reader *r, const struct json *v, const struct field *f, struct str *out)
{
	const char *remedy;

	if (!shape_text(r, v, out))
		return false;
	if (f->kind == FIELD_ID ? is_id(*out) : shape_is_day(*out))
		return true;
	remedy = f->kind == FIELD_ID ? "lower-case letters and digits, with single "
				       "hyphens between, at most 48"
				     : "a day as 2026-02-07";
	r->nerrors++;
	diag(DIAG_BAD_TEXT, json_span(r->src, v), "%s is \"%s\"; write %s",
	    shape_label(r->a, v), diag_quote(r->a, *out), remedy);
	return false;
}

void shape_version(struct reader *r, const struct json *v, void *at)
{
	(void)at;
	if (!shape_is(r, v, JSON_STRING) || str_is(v->text, SHAPE_VERSION))
		return;
	r->nerrors++;
	diag(DIAG_SCHEMA_VERSION, json_span(r->src, v),
	    "schema_version is \"%s\"; this calgen reads " SHAPE_VERSION,
	    diag_quote(r->a, v->text));
}

static void list_words(struct buf *b, const char *const *words)
{
	for (size_t i = 0; words[i]; i++)
		buf_printf(b, "%s\"%s\"", i ? ", " : "", words[i]);
}

bool shape_word(
    struct reader *r, const struct json *v, const char *const *words, unsigned *out)
{
	struct buf b = {0};
	const char *near;

	if (!shape_is(r, v, JSON_STRING))
		return false;
	for (unsigned i = 0; words[i]; i++) {
		if (str_is(v->text, words[i])) {
			*out = i;
			return true;
		}
	}
	near = shape_nearest(v->text, words);
	if (near)
		buf_printf(&b, "did you mean \"%s\"?", near);
	else {
		buf_text(&b, words[1] ? "write one of " : "write ");
		list_words(&b, words);
	}
	r->nerrors++;
	diag(DIAG_UNKNOWN_WORD, json_span(r->src, v), "%s is \"%s\"; %.*s",
	    shape_label(r->a, v), diag_quote(r->a, v->text), (int)b.n, b.s);
	buf_free(&b);
	return false;
}

static void read_list(
    struct reader *r, const struct json *v, const struct field *f, char *base)
{
	const struct shape *s = f->shape;
	char *items;
	void *stored;
	size_t n = v->nitems;

	if (!shape_is(r, v, JSON_ARRAY))
		return;
	if (n == 0 && !(f->flags & FIELD_EMPTY)) {
		r->nerrors++;
		diag(DIAG_MISSING_MEMBER, json_span(r->src, v),
		    "%s is empty; give at least one", shape_label(r->a, v));
		return;
	}
	items = arena_array(r->a, n, s->size);
	stored = items;
	for (const struct json *i = v->first; i; i = i->next, items += s->size)
		shape_read(r, s, i, items);
	memcpy(base + f->offset, &stored, sizeof stored);
	memcpy(base + f->count, &n, sizeof n);
}

static void read_scalar(
    struct reader *r, const struct json *v, const struct field *f, char *base)
{
	struct str text;
	double number;
	uint64_t whole;
	uint32_t whole32;
	unsigned word;
	bool truth;
	void *at = base + f->offset;

	switch (f->kind) {
	case FIELD_TEXT:
		if (shape_text(r, v, &text))
			memcpy(at, &text, sizeof text);
		break;
	case FIELD_ID:
	case FIELD_DATE:
		if (read_pattern(r, v, f, &text))
			memcpy(at, &text, sizeof text);
		break;
	case FIELD_NUMBER:
		if (shape_number(r, v, f, &number))
			memcpy(at, &number, sizeof number);
		break;
	case FIELD_U32:
		if (!read_whole(r, v, f, &whole))
			break;
		BUG_IF(!(f->max > 0 && f->max <= UINT32_MAX)); /* the table's fault */
		whole32 = (uint32_t)whole;
		memcpy(at, &whole32, sizeof whole32);
		break;
	case FIELD_U64:
		if (read_whole(r, v, f, &whole))
			memcpy(at, &whole, sizeof whole);
		break;
	case FIELD_BOOL:
		truth = v->kind == JSON_TRUE;
		if (truth || v->kind == JSON_FALSE)
			memcpy(at, &truth, sizeof truth);
		else
			type_error(r, v, "true or false");
		break;
	case FIELD_WORD:
		if (shape_word(r, v, f->words, &word))
			memcpy(at, &word, sizeof word);
		break;
	case FIELD_CONST:
		(void)shape_word(r, v, f->words, &word);
		break;
	default:
		BUG("not a scalar");
	}
}

static void read_member(
    struct reader *r, const struct json *v, const struct field *f, char *base)
{
	if ((f->flags & FIELD_NULL) && v->kind == JSON_NULL)
		return;
	if (f->kind == FIELD_OBJECT)
		shape_read(r, f->shape, v, base + f->offset);
	else if (f->kind == FIELD_LIST)
		read_list(r, v, f, base);
	else if (f->kind == FIELD_CALL)
		f->call(r, v, base + f->offset);
	else
		read_scalar(r, v, f, base);
}

/* The name is unknown: the nearest known one, or all of them. */
static void unknown_member(
    struct reader *r, const struct shape *s, const struct json *v)
{
	const char **names = ARENA_ARRAY(r->a, s->nfields + 1, const char *);
	const char *near;
	struct buf b = {0};

	for (size_t i = 0; i < s->nfields; i++)
		names[i] = s->fields[i].name;
	near = shape_nearest(v->name, names);
	if (near)
		buf_printf(&b, "did you mean \"%s\"?", near);
	else {
		buf_text(&b, "it has ");
		list_words(&b, names);
	}
	r->nerrors++;
	diag(DIAG_UNKNOWN_MEMBER, json_name_span(r->src, v),
	    "%s has no member \"%s\"; %.*s", s->what, diag_quote(r->a, v->name),
	    (int)b.n, b.s);
	buf_free(&b);
}

static const struct field *find_field(const struct shape *s, struct str name)
{
	for (size_t i = 0; i < s->nfields; i++) {
		if (str_is(name, s->fields[i].name))
			return &s->fields[i];
	}
	return NULL;
}

void shape_read(struct reader *r, const struct shape *s, const struct json *v, void *at)
{
	if (!shape_is(r, v, JSON_OBJECT))
		return;
	if (s->begin)
		s->begin(r, v, at);
	for (const struct json *m = v->first; m; m = m->next) {
		if (!find_field(s, m->name))
			unknown_member(r, s, m);
	}
	/* In the order of the table, so that a callback can rely on the members
	 * that stand before its own. */
	for (size_t i = 0; i < s->nfields; i++) {
		const struct field *f = &s->fields[i];
		const struct json *m = json_get(v, f->name);
		struct span open = {r->src, v->at, v->at + 1};

		if (m)
			read_member(r, m, f, at);
		else if (f->flags & FIELD_REQUIRED) {
			r->nerrors++;
			diag(DIAG_MISSING_MEMBER, open, "%s lacks \"%s\"%s%s; add it",
			    s->what, f->name, f->unit ? ", in " : "",
			    f->unit ? f->unit : "");
		}
	}
	if (s->end)
		s->end(r, v, at);
}
