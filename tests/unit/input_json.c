/* The tree and the stream of JSON: verdicts on texts of every kind, places,
 * paths, canonical form.  Both parsers and both ways into the stream must agree
 * on each text. */

#include "input/diag.h"
#include "input/json.h"
#include "input/jstream.h"
#include "tests/unit/json_texts.h"
#include "tests/unit/test.h"

struct verdict {
	bool tree, stream;
};

static struct src *src_of(struct arena *a, struct text t)
{
	return src_from_text(a, "text", (struct str){arena_text(a, t.s, t.n), t.n});
}

static bool read_all(struct jstream *j)
{
	enum jevent event;

	if (!j)
		return false;
	while ((event = jstream_next(j)) > JEVENT_END)
		;
	jstream_close(j);
	return event == JEVENT_END;
}

static struct verdict judge(struct text t)
{
	struct arena a = {0};
	struct src *src = src_of(&a, t);
	size_t errors = diag_count(DIAG_ERROR);
	struct verdict v;

	v.tree = json_parse(&a, src, false) != NULL;
	/* Refused means: with a diagnostic, and only then. */
	CHECK(v.tree == (diag_count(DIAG_ERROR) == errors));
	errors = diag_count(DIAG_ERROR);
	v.stream = read_all(jstream_open_src(src));
	CHECK(v.stream == (diag_count(DIAG_ERROR) == errors));
	arena_free(&a);
	return v;
}

static void test_valid(void)
{
	for (size_t i = 0; i < sizeof(valid) / sizeof(*valid); i++) {
		struct verdict v = judge(valid[i]);
		CHECK_MSG(v.tree && v.stream, "%zu: %s", i, valid[i].s);
	}
}

static void test_invalid(void)
{
	for (size_t i = 0; i < sizeof(invalid) / sizeof(*invalid); i++) {
		struct verdict v = judge(invalid[i]);
		CHECK_MSG(!v.tree && !v.stream, "%zu: %s", i, invalid[i].s);
	}
}

/* `n` times `open`, then `n` times `close`. */
static bool accepts_nested(size_t n, const char *open, const char *close)
{
	struct buf b = {0};

	for (size_t i = 0; i < n; i++)
		buf_text(&b, open);
	for (size_t i = 0; i < n; i++)
		buf_text(&b, close);
	struct verdict v = judge((struct text){b.s, b.n});
	CHECK(v.tree == v.stream);
	buf_free(&b);
	return v.tree;
}

static void test_depth(void)
{
	CHECK(accepts_nested(JSON_MAX_DEPTH, "[", "]"));
	CHECK(!accepts_nested(JSON_MAX_DEPTH + 1, "[", "]"));
	CHECK(!accepts_nested(10000, "[", "]"));
	CHECK(!accepts_nested(100000, "[", ""));
	CHECK(!accepts_nested(100000, "{\"a\":", ""));
}

static struct json *parse(struct arena *a, const char *s, bool duplicates_ok)
{
	return json_parse(a, src_of(a, (struct text){s, strlen(s)}), duplicates_ok);
}

static void test_duplicates(void)
{
	static const char *const texts[] = {"{\"a\":1,\"a\":1}",
	    "{\"a\":1,\"b\":2,\"a\":3}", "{\"\":1,\"\":2}", "{\"a\":1,\"\\u0061\":2}",
	    "{\"x\":{\"a\":1,\"a\":2}}", "[{\"é\":1,\"\\u00e9\":2}]",
	    "{\"a\\u0000\":1,\"a\\u0000\":2}"};
	static const char *const different[] = {"{\"a\":1,\"A\":1}",
	    "{\"a\":{\"a\":{}}}", "{\"a\":1,\"a \":2}",
	    "{\"a\\u0000b\":1,\"a\\u0000c\":2}", "{\"a\":1,\"\":2}",
	    "[{\"a\":1},{\"a\":1}]", "{\"x\":{\"a\":1},\"a\":2}",
	    "{\"ab\":1,\"ba\":2}"};
	struct arena a = {0};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct verdict v = judge((struct text){texts[i], strlen(texts[i])});
		CHECK_MSG(!v.tree && !v.stream, "%s", texts[i]);
		CHECK_MSG(parse(&a, texts[i], true), "%s", texts[i]);
	}
	for (size_t i = 0; i < sizeof(different) / sizeof(*different); i++) {
		struct verdict v =
		    judge((struct text){different[i], strlen(different[i])});
		CHECK_MSG(v.tree && v.stream, "%s", different[i]);
	}
	arena_free(&a);
}

/* Beyond a few members names are hashed: every pair (first, again) is found,
 * and none that is not there. */
static void test_many_members(void)
{
	for (size_t n = 2; n <= 300; n += n < 70 ? 1 : 37) {
		for (size_t again = 0; again < 2; again++) {
			struct arena a = {0};
			struct buf b = {0};
			buf_char(&b, '{');
			for (size_t i = 0; i < n; i++)
				buf_printf(&b, "%s\"m%zu\":0", i ? "," : "",
				    i == n - 1 && again ? n / 3 : i);
			buf_char(&b, '}');
			struct json *root = parse(&a, b.s, false);
			CHECK_MSG((root != NULL) == !again, "%zu members", n);
			if (root)
				CHECK_UINT(root->nitems, n);
			buf_free(&b);
			arena_free(&a);
		}
	}
}

static void test_tree(void)
{
	static const char text[] =
	    " {\"a\": [1, -2.5e3, \"x\\n\\u00e9\\ud83d\\ude00\"], \"b\\t\" : {}, "
	    "\"c\": null}";
	struct arena a = {0};
	struct src *src = src_of(&a, (struct text){text, sizeof(text) - 1});
	struct json *root = json_parse(&a, src, false);

	CHECK(root && root->kind == JSON_OBJECT && root->nitems == 3 && !root->parent);
	if (!root)
		return;
	CHECK_UINT(json_span(src, root).at, 1);
	CHECK_UINT(json_span(src, root).end, sizeof(text) - 1);
	const struct json *list = json_get(root, "a");
	CHECK(list && list->kind == JSON_ARRAY && list->nitems == 3 &&
	      list->parent == root);
	CHECK(str_is(list->first->text, "1"));
	CHECK(str_is(list->first->next->text, "-2.5e3"));
	CHECK(str_is(list->first->next->next->text, "x\né😀"));
	CHECK(!list->first->next->next->next);
	const struct json *empty = json_get(root, "b\t");
	CHECK(
	    empty && empty->kind == JSON_OBJECT && !empty->first && empty->nitems == 0);
	struct span name = json_name_span(src, empty);
	CHECK(
	    str_eq((struct str){text + name.at, name.end - name.at}, STR("\"b\\t\"")));
	CHECK(json_get(root, "c")->kind == JSON_NULL);
	CHECK(!json_get(root, "d"));
	CHECK(!json_get(list, "a"));
	arena_free(&a);
}

static void check_path(const struct json *v, const char *want)
{
	struct buf b = {0};

	json_path(&b, v);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

static void test_path(void)
{
	struct arena a = {0};
	const struct json *root =
	    parse(&a, "{\"p\":{\"x-y\":[0,{\"a b\":[[7]]}],\"2\":1,\"\":1}}", false);
	const struct json *p = json_get(root, "p"), *xy = json_get(p, "x-y");

	check_path(root, "");
	check_path(p, "p");
	check_path(xy, "p.x-y");
	check_path(xy->first, "p.x-y[0]");
	check_path(
	    json_get(xy->first->next, "a b")->first->first, "p.x-y[1][\"a b\"][0][0]");
	check_path(json_get(p, "2"), "p[\"2\"]");
	check_path(json_get(p, ""), "p[\"\"]");
	arena_free(&a);
}

static void check_canonical(const char *text, const char *want)
{
	struct arena a = {0};
	struct buf b = {0};
	const struct json *root = parse(&a, text, false);

	CHECK(root);
	if (root)
		json_canonical(&b, root);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
	arena_free(&a);
}

static void test_canonical(void)
{
	check_canonical(" [ 1.0 , 1e2, 0.10, -0, 1E-7 ] ", "[1,100,0.1,0,1e-7]");
	check_canonical("{\"b\":1,\"a\":{\"d\":[],\"c\":{}}}",
	    "{\"a\":{\"c\":{},\"d\":[]},\"b\":1}");
	check_canonical(
	    "{\"aa\":1,\"a\":2,\"B\":3,\"é\":4}", "{\"B\":3,\"a\":2,\"aa\":1,\"é\":4}");
	check_canonical("[true,false,null]", "[true,false,null]");
	check_canonical("\"\\u00e9\\/\\u0041\\n\\\"\"", "\"é/A\\n\\\"\"");
	check_canonical("\"\\u0001\\u007f\"", "\"\\u0001\\u007f\"");
	/* Counts beyond 2^53 stay exact; what is no double stays as it is. */
	check_canonical("[9007199254740993,18446744073709551615]",
	    "[9007199254740993,18446744073709551615]");
	check_canonical("1e999", "1e999");
	check_canonical("[0.0004,0.00004,5.000]", "[0.0004,0.00004,5]");
}

static void check_quoted(const char *text, const char *want)
{
	struct buf b = {0};

	json_quote(&b, str_of(text));
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

/* Whatever a text holds, what is written is JSON that a terminal does not obey. */
static void test_quote(void)
{
	check_quoted("a \"b\" \\ é 漢 😀", "\"a \\\"b\\\" \\\\ é 漢 😀\"");
	check_quoted("\n\t\r\x1b\x7f", "\"\\n\\t\\u000d\\u001b\\u007f\"");
	/* a mark of direction, and a tag, which is beyond 16 bits */
	check_quoted("\xe2\x80\xae\xf3\xa0\x81\x81", "\"\\u202e\\udb40\\udc41\"");
	check_quoted("b\xff\xc3.json", "\"b\\\\xff\\\\xc3.json\"");
}

/* Every cut and every changed byte of a text that has everything: the tree and
 * the stream agree, a canonical form reads back as itself. */
static void test_damage(void)
{
	static const char text[] =
	    "{\"a\": [1, -2.5e3, true], \"\\u00e9\\ud83d\\ude00\": {\"é\": null, "
	    "\"b\": {}},\n"
	    "\t\"c\": \"\\\"\\\\\", \"d\": [[], [{\"a\": \"漢\"}]]}";
	static const char bytes[] = "\0\"\\{}[],:0-.eu\n\x80\xff\xc3/' ";
	char damaged[sizeof(text)];
	size_t n = sizeof(text) - 1;

	for (size_t i = 0; i <= n; i++) {
		struct verdict v = judge((struct text){text, i});
		CHECK_MSG(v.tree == (i == n) && v.stream == (i == n), "cut at %zu", i);
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < sizeof(bytes) - 1; k++) {
			memcpy(damaged, text, n);
			damaged[i] = bytes[k];
			struct verdict v = judge((struct text){damaged, n});
			CHECK_MSG(v.tree == v.stream, "byte %zu, case %zu", i, k);
		}
	}
}

int main(void)
{
	/* Thousands of texts here are wrong; only that it is said matters. */
	diag_set_limit(0);
	RUN(test_valid);
	RUN(test_invalid);
	RUN(test_depth);
	RUN(test_duplicates);
	RUN(test_many_members);
	RUN(test_tree);
	RUN(test_path);
	RUN(test_canonical);
	RUN(test_quote);
	RUN(test_damage);
	return test_end("input_json");
}
