/* json.c: in: events of a text; out: a tree of values that know their place.
 * Knows nothing of what the values mean. */
#include "input/json.h"

#include <string.h>

#include "base/fail.h"
#include "input/json_names.h"
#include "input/syntax.h"

struct builder {
	struct arena *arena;
	struct syntax syntax;
	struct json *open;                     /* innermost container */
	struct json *last[JSON_MAX_DEPTH + 1]; /* youngest item by depth */
	struct json *root;
};

static struct str text_of(struct builder *b, const struct syntax_piece *piece)
{
	struct str text = syntax_text(&b->syntax, piece);

	if (!piece->escaped)
		return text;
	char *decoded = arena_alloc(b->arena, text.n + 1);
	return (struct str){decoded, lex_unescape(text, decoded)};
}

static struct json *add(struct builder *b, enum json_kind kind, size_t depth)
{
	const struct syntax *s = &b->syntax;
	struct json *v = ARENA_NEW(b->arena, struct json);

	v->kind = kind;
	v->at = (uint32_t)s->value.at;
	v->end = (uint32_t)s->value.end;
	v->parent = b->open;
	if (s->has_name) {
		v->name = text_of(b, &s->name);
		v->name_at = (uint32_t)s->name.at;
	}
	if (!b->open)
		b->root = v;
	else if (b->open->nitems == 0)
		b->open->first = v;
	else
		b->last[depth]->next = v;
	if (b->open)
		v->index = b->open->nitems++;
	b->last[depth] = v;
	return v;
}

static void add_scalar(struct builder *b, enum jevent event)
{
	static const enum json_kind kinds[] = {
	    [JEVENT_NULL] = JSON_NULL,
	    [JEVENT_FALSE] = JSON_FALSE,
	    [JEVENT_TRUE] = JSON_TRUE,
	    [JEVENT_NUMBER] = JSON_NUMBER,
	    [JEVENT_STRING] = JSON_STRING,
	};
	struct json *v = add(b, kinds[event], b->syntax.depth);

	if (event == JEVENT_NUMBER || event == JEVENT_STRING)
		v->text = text_of(b, &b->syntax.value);
}

struct json *json_parse(struct arena *a, const struct src *src, bool duplicates_ok)
{
	struct builder b = {.arena = a, .syntax = {.recover = true}};
	bool good = true;

	if (!src)
		return NULL;
	/* The offsets fit into their 32 bits. */
	BUG_IF(src->text.n > SRC_MAX_BYTES);
	syntax_begin(&b.syntax, src->path, src->text);
	for (;;) {
		enum jevent event = syntax_next(&b.syntax);
		switch (event) {
		case JEVENT_ERROR:
			return NULL;
		case JEVENT_END:
			return good ? b.root : NULL;
		case JEVENT_OBJECT:
		case JEVENT_ARRAY:
			b.open =
			    add(&b, event == JEVENT_OBJECT ? JSON_OBJECT : JSON_ARRAY,
				b.syntax.depth - 1);
			break;
		case JEVENT_OBJECT_END:
			if (!duplicates_ok && !json_names_differ(src, b.open))
				good = false;
			/* fallthrough */
		case JEVENT_ARRAY_END:
			b.open->end = (uint32_t)b.syntax.value.end;
			b.open = b.open->parent;
			break;
		default:
			add_scalar(&b, event);
			break;
		}
	}
}

struct span json_span(const struct src *src, const struct json *v)
{
	return (struct span){src, v->at, v->end};
}

struct span json_name_span(const struct src *src, const struct json *v)
{
	const char *text = src->text.s;
	size_t end = v->name_at + 1;

	/* Names in the text of a parsed tree are whole strings; only a name that
	 * was refused may lack a quote. */
	while (text[v->name_at] == '"' && end < src->text.n && text[end] != '"')
		end += text[end] == '\\' ? 2 : 1;
	return (struct span){
	    src, v->name_at, end < src->text.n ? end + 1 : src->text.n};
}

const struct json *json_get(const struct json *object, const char *name)
{
	struct str wanted = str_of(name);

	if (!object || object->kind != JSON_OBJECT)
		return NULL;
	for (const struct json *v = object->first; v; v = v->next)
		if (str_eq(v->name, wanted))
			return v;
	return NULL;
}

const char *json_kind_name(enum json_kind kind)
{
	static const char *const names[] = {
	    "null", "false", "true", "a number", "a string", "an array", "an object"};

	return names[kind];
}

/* The value that begins next in the text; NULL after the last. */
static const struct json *following(const struct json *v)
{
	if (v->first)
		return v->first;
	while (v && !v->next)
		v = v->parent;
	return v ? v->next : NULL;
}

struct json_places json_places(struct arena *a, const struct json *root)
{
	struct json_places places = {0};

	for (const struct json *v = root; v; v = following(v))
		places.n++;
	places.all = ARENA_ARRAY(a, places.n, const struct json *);
	places.n = 0;
	for (const struct json *v = root; v; v = following(v))
		places.all[places.n++] = v;
	return places;
}

const struct json *json_at(const struct json_places *places, size_t at)
{
	size_t lo = 0, hi = places->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (places->all[mid]->at < at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < places->n && places->all[lo]->at == at ? places->all[lo] : NULL;
}
