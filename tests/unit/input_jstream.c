/* The stream of JSON events: order, places, pieces, limits. */
#include <stdlib.h>
#include <unistd.h>

#include "input/diag.h"
#include "input/json.h"
#include "input/jstream.h"
#include "tests/unit/test.h"

static char path[] = "jstream_test_XXXXXX";

static void write_file(const struct buf *b)
{
	FILE *f = fopen(path, "w");

	CHECK(f && fwrite(b->s, 1, b->n, f) == b->n);
	if (f)
		fclose(f);
}

/* Everything a stream says about a text, as text. */
static void describe(struct jstream *j, struct buf *b)
{
	static const char *const names[] = {"error", "end", "{", "}", "[", "]", "null",
	    "false", "true", "number", "string"};
	enum jevent event;

	if (!j) {
		buf_text(b, "not open\n");
		return;
	}
	do {
		event = jstream_next(j);
		buf_text(b, names[event]);
		if (event > JEVENT_END) {
			struct str name = jstream_name(j), text = jstream_text(j);
			buf_printf(b, " %zu:%zu depth %zu name <%.*s> text <%.*s>",
			    jstream_line(j), jstream_column(j), jstream_depth(j),
			    (int)name.n, name.s, (int)text.n, text.s);
		}
		buf_char(b, '\n');
	} while (event > JEVENT_END);
	jstream_close(j);
}

static struct jstream *open_text(struct arena *a, const char *text)
{
	return jstream_open_src(src_from_text(a, "text", str_of(text)));
}

static void test_events(void)
{
	struct arena a = {0};
	struct buf b = {0};

	describe(open_text(&a,
		     "{\"a\": [1, {\"x\":\n\"y\\u00e9\"}],\n \"b\": null, \"c\": {}}"),
	    &b);
	CHECK_TEXT(buf_view(&b).s, "{ 1:1 depth 0 name <> text <>\n"
				   "[ 1:7 depth 1 name <a> text <>\n"
				   "number 1:8 depth 2 name <> text <1>\n"
				   "{ 1:11 depth 2 name <> text <>\n"
				   "string 2:1 depth 3 name <x> text <yé>\n"
				   "} 2:10 depth 2 name <> text <>\n"
				   "] 2:11 depth 1 name <> text <>\n"
				   "null 3:7 depth 1 name <b> text <>\n"
				   "{ 3:18 depth 1 name <c> text <>\n"
				   "} 3:19 depth 1 name <> text <>\n"
				   "} 3:20 depth 0 name <> text <>\n"
				   "end\n");
	buf_free(&b);
	arena_free(&a);
}

static void test_skip(void)
{
	struct arena a = {0};
	struct jstream *j =
	    open_text(&a, "[{\"a\":[[1],{}],\"b\":2},[],3,{\"c\":[{}}]");

	CHECK_INT(jstream_next(j), JEVENT_ARRAY);
	CHECK_INT(jstream_next(j), JEVENT_OBJECT);
	CHECK(jstream_skip(j));
	CHECK_INT(jstream_next(j), JEVENT_ARRAY);
	CHECK(jstream_skip(j));
	CHECK_INT(jstream_next(j), JEVENT_NUMBER);
	CHECK(jstream_skip(j));
	CHECK(str_is(jstream_text(j), "3"));
	CHECK_INT(jstream_next(j), JEVENT_OBJECT);
	CHECK(!jstream_skip(j));
	CHECK_INT(jstream_next(j), JEVENT_ERROR);
	CHECK_INT(jstream_next(j), JEVENT_ERROR);
	jstream_close(j);
	arena_free(&a);
}

/* A stream ends and stays at its end. */
static void test_end_twice(void)
{
	struct arena a = {0};
	struct jstream *j = open_text(&a, "[]");

	CHECK_INT(jstream_next(j), JEVENT_ARRAY);
	CHECK_INT(jstream_next(j), JEVENT_ARRAY_END);
	CHECK_INT(jstream_next(j), JEVENT_END);
	CHECK_INT(jstream_next(j), JEVENT_END);
	jstream_close(j);
	arena_free(&a);
}

static const char everything[] =
    "{\"n\\u00e9\\\"\": [-12.5e-3, \"\\ud83d\\ude00 \\\\ é漢😀\", true, false, "
    "null],\r\n"
    "\t\"same\": {\"same\": {\"same\": \"0123456789abcdef\"}}, \"e\": [[], {}, [{}]]}";

/* The first piece of a file ends at 64 KiB: every byte of a text that has
 * everything stands there once, and nothing may change. */
static void test_pieces(void)
{
	enum { PIECE = 64 << 10 };
	size_t n = sizeof(everything) - 1;

	for (size_t before = PIECE - n - 1; before <= PIECE + 1; before++) {
		struct arena a = {0};
		struct buf text = {0}, whole = {0}, pieces = {0};
		for (size_t i = 0; i < before; i++)
			buf_char(&text, i % 100 == 7 ? '\n' : ' ');
		buf_text(&text, everything);
		write_file(&text);
		describe(open_text(&a, text.s), &whole);
		describe(jstream_open(path), &pieces);
		CHECK_MSG(str_has(buf_view(&whole), STR("end\n")), "%s", whole.s);
		CHECK_MSG(str_eq(buf_view(&whole), buf_view(&pieces)), "%zu:\n%s\n%s",
		    before, whole.s, pieces.s);
		buf_free(&text);
		buf_free(&whole);
		buf_free(&pieces);
		arena_free(&a);
	}
}

/* Many pieces: rows, long and short, and their places. */
static void test_rows(void)
{
	struct buf text = {0};
	size_t nrows = 0, line = 1;

	buf_text(&text, "[\n");
	for (size_t i = 0; i < 20000; i++)
		buf_printf(&text, "%s{\"i\": %zu, \"pad\": \"%.*s\"}", i ? ",\n" : "",
		    i, (int)(i % 20) * 3, "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢");
	buf_text(&text, "\n]\n");
	write_file(&text);
	struct jstream *j = jstream_open(path);
	CHECK(j);
	for (enum jevent e = JEVENT_NULL; j && e > JEVENT_END;) {
		e = jstream_next(j);
		if (e != JEVENT_NUMBER)
			continue;
		char want[32];
		snprintf(want, sizeof(want), "%zu", nrows++);
		CHECK_MSG(str_is(jstream_text(j), want), "row %s", want);
		line++;
		CHECK_UINT(jstream_line(j), line);
		CHECK_UINT(jstream_column(j), 7);
	}
	CHECK_UINT(nrows, 20000);
	jstream_close(j);
	buf_free(&text);
}

static enum jevent last_event(const char *name)
{
	struct jstream *j = jstream_open(name);
	enum jevent event = JEVENT_ERROR;

	while (j && (event = jstream_next(j)) > JEVENT_END)
		;
	jstream_close(j);
	return event;
}

/* The longest string that is taken, and one that is not. */
static void test_long_token(void)
{
	struct buf text = {0};

	buf_char(&text, '"');
	while (text.n <= JSTREAM_MAX_TOKEN - 16)
		buf_text(&text, "0123456789abcdef");
	buf_char(&text, '"');
	write_file(&text);
	CHECK_INT(last_event(path), JEVENT_END);
	text.n--;
	for (size_t i = 0; i < (size_t)128 << 10; i++)
		buf_char(&text, 'x');
	buf_char(&text, '"');
	write_file(&text);
	CHECK_INT(last_event(path), JEVENT_ERROR);
	buf_free(&text);
}

static void test_members(void)
{
	for (unsigned n = JSTREAM_MAX_MEMBERS - 1; n <= JSTREAM_MAX_MEMBERS + 1; n++) {
		struct arena a = {0};
		struct buf text = {0};
		/* Twice, one in the other: the limit is per object. */
		for (unsigned twice = 0; twice < 2; twice++)
			for (unsigned i = 0; i < n; i++)
				buf_printf(&text, "%s\"m%u\":%s", i ? "," : "{", i,
				    i == n - 1 && !twice ? "" : "0");
		buf_text(&text, "}}");
		struct jstream *j = open_text(&a, text.s);
		enum jevent event;
		while ((event = jstream_next(j)) > JEVENT_END)
			;
		CHECK_INT(event, n > JSTREAM_MAX_MEMBERS ? JEVENT_ERROR : JEVENT_END);
		jstream_close(j);
		buf_free(&text);
		arena_free(&a);
	}
}

static void test_no_file(void)
{
	CHECK(!jstream_open("there/is/no/such.json"));
	CHECK(!jstream_open("."));
}

int main(void)
{
	int fd = mkstemp(path);

	if (fd < 0)
		return 1;
	close(fd);
	/* That faults are reported is checked; their text is not wanted here. */
	diag_set_limit(0);
	RUN(test_events);
	RUN(test_skip);
	RUN(test_end_twice);
	RUN(test_pieces);
	RUN(test_rows);
	RUN(test_long_token);
	RUN(test_members);
	RUN(test_no_file);
	unlink(path);
	return test_end("input_jstream");
}
