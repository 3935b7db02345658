/* Diagnostics as they are printed. */
#include <stdlib.h>
#include <unistd.h>

#include "input/diag.h"
#include "input/snippet.h"
#include "tests/unit/test.h"

static void check_snippet(const char *line, size_t at, size_t length, const char *want)
{
	struct buf b = {0};

	snippet(&b, str_of(line), at, length, false);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

static void test_snippet(void)
{
	check_snippet("abc def", 4, 3, "abc def\n    ^~~\n");
	check_snippet("abc", 0, 1, "abc\n^\n");
	check_snippet("abc", 1, 99, "abc\n ^~\n");
	check_snippet("abc", 3, 1, "abc\n   ^\n");
	check_snippet("abc", 99, 1, "abc\n   ^\n");
	/* Tabs are columns of eight, wide characters two columns, accents none. */
	check_snippet("\tab", 1, 2, "        ab\n        ^~\n");
	check_snippet("a\tb", 1, 2, "a       b\n ^~~~~~~~\n");
	check_snippet("漢字x", 3, 3, "漢字x\n  ^~\n");
	check_snippet("e\xcc\x81x", 3, 1, "e\xcc\x81x\n ^\n");
	check_snippet("\x1b[0m\xff", 1, 1, "\\x1b[0m\\xff\n    ^\n");
	check_snippet("a\x1b", 1, 1, "a\\x1b\n ^~~~\n");
}

static size_t columns(const char *s, size_t n)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++)
		count += (s[i] & 0xc0) != 0x80;
	return count;
}

/* A long line is cut; the mark stays under its byte. */
static void test_long_line(void)
{
	char line[1001];

	for (size_t at = 0; at <= 1000; at++) {
		struct buf b = {0};
		memset(line, '.', 1000);
		line[1000] = 0;
		if (at < 1000)
			line[at] = 'X';
		snippet(&b, (struct str){line, 1000}, at, 1, false);
		const char *end = strchr(b.s, '\n');
		CHECK_MSG(columns(b.s, (size_t)(end - b.s)) <= 121, "%zu: %s", at, b.s);
		size_t mark = (size_t)(strchr(end, '^') - end) - 1;
		if (at < 1000) {
			const char *x = strchr(b.s, 'X');
			CHECK_MSG(x && columns(b.s, (size_t)(x - b.s)) == mark,
			    "%zu:\n%s", at, b.s);
		}
		buf_free(&b);
	}
}

/* Runs `say` with stderr in a file; what it printed. */
static const char *printed(void (*say)(const struct src *))
{
	static char text[8192];
	struct arena a = {0};
	const struct src *src =
	    src_from_text(&a, "dir/x.json", STR("{\n  \"a\": \x1b,\n}\n"));
	FILE *f = tmpfile();
	int saved = dup(STDERR_FILENO);

	fflush(stderr);
	CHECK(f && saved >= 0 && dup2(fileno(f), STDERR_FILENO) >= 0);
	say(src);
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	rewind(f);
	text[fread(text, 1, sizeof(text) - 1, f)] = 0;
	fclose(f);
	arena_free(&a);
	return text;
}

static void say_all(const struct src *src)
{
	diag(DIAG_JSON_SYNTAX, (struct span){src, 4, 7}, "name %s", "x\ny\x1b");
	diag_note((struct span){src, 0, 1}, "note");
	diag(DIAG_JSON_SYNTAX, (struct span){0}, "nowhere");
	diag_file(DIAG_INPUT_OPEN, "a\nb", "whole file");
	diag_at(DIAG_JSON_SYNTAX, "s", 3, 4, "stream");
	diag_at(DIAG_JSON_SYNTAX, "s", 3, 0, "line");
}

static void test_print(void)
{
	CHECK_TEXT(printed(say_all),
	    "dir/x.json:2:3: error: name x\\ny\\x1b [json-syntax]\n"
	    "  \"a\": \\x1b,\n"
	    "  ^~~\n"
	    "dir/x.json:1:1: note: note\n"
	    "{\n"
	    "^\n"
	    "calgen: error: nowhere [json-syntax]\n"
	    "a\\nb: error: whole file [input-open]\n"
	    "s:3:4: error: stream [json-syntax]\n"
	    "s:3: error: line [json-syntax]\n");
}

static void say_often(const struct src *src)
{
	diag_set_limit(2);
	for (int i = 0; i < 5; i++) {
		diag_file(DIAG_JSON_COMMA, "one", "%d", i);
		diag_note((struct span){src, 0, 0}, "n");
	}
	diag_file(DIAG_JSON_COMMA, "two", "other file");
	diag_flush();
	diag_set_limit(100);
}

static void test_limit(void)
{
	size_t errors = diag_count(DIAG_ERROR);

	CHECK_TEXT(printed(say_often),
	    "one: error: 0 [json-comma]\n"
	    "dir/x.json:1:1: note: n\n{\n^\n"
	    "one: error: 1 [json-comma]\n"
	    "dir/x.json:1:1: note: n\n{\n^\n"
	    "two: error: other file [json-comma]\n"
	    "one: note: 3 more like the last one are not shown [json-comma]\n");
	/* Hidden ones count. */
	CHECK_UINT(diag_count(DIAG_ERROR), errors + 6);
}

static void test_quote(void)
{
	struct arena a = {0};

	CHECK_TEXT(diag_quote(&a, STR("a\x1b\xff")), "a\\x1b\\xff");
	CHECK_TEXT(diag_quote(&a, STR("")), "");
	char big[200];
	memset(big, 'x', sizeof(big));
	CHECK_UINT(strlen(diag_quote(&a, (struct str){big, 200})), 79 + strlen("…"));
	CHECK_UINT(strlen(diag_quote(&a, (struct str){big, 80})), 80);
	arena_free(&a);
}

/* Ids are stable: lower case with hyphens, no two alike, all with help. */
static void test_ids(void)
{
	for (int i = 0; i < DIAG_NIDS; i++) {
		const char *name = diag_name((enum diag_id)i);
		CHECK_MSG(strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-") ==
			      strlen(name),
		    "%s", name);
		CHECK_MSG(strlen(diag_help((enum diag_id)i)) > 5, "%s", name);
		for (int k = 0; k < i; k++)
			CHECK_MSG(
			    strcmp(name, diag_name((enum diag_id)k)) != 0, "%s", name);
	}
}

int main(void)
{
	RUN(test_snippet);
	RUN(test_long_line);
	RUN(test_print);
	RUN(test_limit);
	RUN(test_quote);
	RUN(test_ids);
	return test_end("input_diag");
}
