/* json.c: any text → the tree and the stream must say the same: both refuse, or the
 * same values in the same order; and the canonical form is a fixed point. */
#include "tests/fuzz/fuzz.h"

#include "input/json.h"
#include "input/jstream.h"

/* Compares one value, whose event was read, with `v`. */
static void same_value(const struct json *v, enum jevent event, struct jstream *j)
{
	static const enum jevent events[] = {
	    [JSON_NULL] = JEVENT_NULL,
	    [JSON_FALSE] = JEVENT_FALSE,
	    [JSON_TRUE] = JEVENT_TRUE,
	    [JSON_NUMBER] = JEVENT_NUMBER,
	    [JSON_STRING] = JEVENT_STRING,
	    [JSON_ARRAY] = JEVENT_ARRAY,
	    [JSON_OBJECT] = JEVENT_OBJECT,
	};
	FUZZ_HOLDS(event == events[v->kind]);
	if (v->parent && v->parent->kind == JSON_OBJECT)
		FUZZ_HOLDS(str_eq(v->name, jstream_name(j)));
	if (v->kind == JSON_NUMBER || v->kind == JSON_STRING)
		FUZZ_HOLDS(str_eq(v->text, jstream_text(j)));
}

/* The value after `v` in the order of the text; ends of arrays and objects are read on
 * the way.  NULL: the text is over. */
static const struct json *next_of(const struct json *v, struct jstream *j)
{
	if (v->first)
		return v->first;
	if (v->kind == JSON_ARRAY || v->kind == JSON_OBJECT)
		FUZZ_HOLDS(
		    jstream_next(j) ==
		    (v->kind == JSON_ARRAY ? JEVENT_ARRAY_END : JEVENT_OBJECT_END));
	while (v && !v->next) {
		v = v->parent;
		if (v)
			FUZZ_HOLDS(jstream_next(j) == (v->kind == JSON_ARRAY
							      ? JEVENT_ARRAY_END
							      : JEVENT_OBJECT_END));
	}
	return v ? v->next : NULL;
}

static void same_events(const struct json *root, const struct src *src)
{
	struct jstream *j = jstream_open_src(src);
	const struct json *v = root;

	while (v) {
		enum jevent event = jstream_next(j);
		/* A limit of the stream, which keeps no tree. */
		if (event == JEVENT_ERROR && v->parent &&
		    v->parent->nitems > JSTREAM_MAX_MEMBERS) {
			jstream_close(j);
			return;
		}
		same_value(v, event, j);
		v = next_of(v, j);
	}
	FUZZ_HOLDS(jstream_next(j) == JEVENT_END);
	jstream_close(j);
}

static void canonical_is_fixed(const struct json *root)
{
	struct arena a = {0};
	struct buf once = {0}, twice = {0};

	json_canonical(&once, root);
	struct str text = str_copy(&a, buf_view(&once));
	const struct json *again =
	    json_parse(&a, src_from_text(&a, "canonical", text), false);
	FUZZ_HOLDS(again);
	json_canonical(&twice, again);
	FUZZ_HOLDS(str_eq(buf_view(&once), buf_view(&twice)));
	buf_free(&once);
	buf_free(&twice);
	arena_free(&a);
}

static void stream_refuses(const struct src *src)
{
	struct jstream *j = jstream_open_src(src);
	enum jevent event;

	do
		event = jstream_next(j);
	while (event != JEVENT_END && event != JEVENT_ERROR);
	FUZZ_HOLDS(event == JEVENT_ERROR);
	jstream_close(j);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = {0};
	const struct src *src = src_from_text(&a, "input", fuzz_text(&a, data, size));
	size_t errors = diag_count(DIAG_ERROR);
	const struct json *root = json_parse(&a, src, false);

	FUZZ_HOLDS(!root == (diag_count(DIAG_ERROR) > errors));
	if (root) {
		same_events(root, src);
		canonical_is_fixed(root);
	} else {
		stream_refuses(src);
	}
	fuzz_end(&a);
	return 0;
}
