/* Memory, text, UTF-8 and SHA-256. */
#include <stddef.h>

#include "base/arena.h"
#include "base/index.h"
#include "base/sha256.h"
#include "base/text.h"
#include "tests/unit/test.h"

static void test_arena(void)
{
	struct arena a = {0};
	unsigned char *all[200];

	/* Twice: what arena_free returned is used again, and is zero again. */
	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < 200; i++) {
			size_t n = i * i * 7 + 1;
			all[i] = arena_alloc(&a, n);
			CHECK_UINT((uintptr_t)all[i] % _Alignof(max_align_t), 0);
			size_t used = 0;
			for (size_t k = 0; k < n; k++)
				used += all[i][k] != 0;
			CHECK_UINT(used, 0);
			memset(all[i], (int)(i | 1), n);
		}
		for (size_t i = 0; i < 200; i++)
			CHECK(all[i][0] == (unsigned char)(i | 1) &&
			      all[i][i * i * 7] == (unsigned char)(i | 1));
		arena_free(&a);
		CHECK(a.head == NULL);
	}
	CHECK_TEXT(arena_text(&a, "abcdef", 3), "abc");
	CHECK_TEXT(arena_text(&a, NULL, 0), "");
	arena_free(&a);
}

static void test_str(void)
{
	CHECK(str_eq(STR("ab"), STR("ab")));
	CHECK(!str_eq(STR("ab"), STR("abc")));
	CHECK(str_eq(STR(""), (struct str){NULL, 0}));
	CHECK(!str_eq(STR("a\0b"), STR("a\0c")));
	CHECK(!str_is(STR("a\0b"), "a"));
	CHECK(str_cmp(STR("a"), STR("b")) < 0);
	CHECK(str_cmp(STR("ab"), STR("a")) > 0);
	CHECK(str_cmp(STR("\xff"), STR("a")) > 0);
	CHECK_INT(str_cmp(STR(""), STR("")), 0);
	CHECK(str_begins(STR("abc"), STR("ab")));
	CHECK(!str_begins(STR("a"), STR("ab")));
	CHECK(str_has(STR("abc"), STR("bc")));
	CHECK(str_has(STR("abc"), STR("")));
	CHECK(str_has(STR(""), STR("")));
	CHECK(!str_has(STR("abc"), STR("cb")));
	CHECK(!str_has(STR("ab"), STR("abc")));
}

static void test_distance(void)
{
	CHECK_UINT(str_distance(STR("conv2d"), STR("conv2d"), 2), 0);
	CHECK_UINT(str_distance(STR("conv2d"), STR("conv3d"), 2), 1);
	CHECK_UINT(str_distance(STR("conv2d"), STR("cov2d"), 2), 1);
	CHECK_UINT(str_distance(STR("conv2d"), STR("convv2d"), 2), 1);
	CHECK_UINT(str_distance(STR("conv2d"), STR("ocnv2d"), 2), 1);
	CHECK_UINT(str_distance(STR("ca"), STR("abc"), 5), 3);
	CHECK_UINT(str_distance(STR("kitten"), STR("sitting"), 5), 3);
	CHECK_UINT(str_distance(STR("kitten"), STR("sitting"), 2), 3);
	CHECK_UINT(str_distance(STR("a"), STR("abcdef"), 2), 3);
	CHECK_UINT(str_distance(STR(""), STR("ab"), 2), 2);
	CHECK_UINT(str_distance(STR(""), STR(""), 0), 0);
	char big[400];
	memset(big, 'x', sizeof(big));
	CHECK_UINT(str_distance((struct str){big, 400}, (struct str){big, 399}, 9), 10);
	CHECK_UINT(str_distance(STR("x"), (struct str){big, 399}, 9), 10);
	CHECK_UINT(str_distance((struct str){big, 400}, (struct str){big, 400}, 9), 0);
}

static void check_slug(struct str s, const char *want)
{
	struct arena a = {0};
	struct str slug = str_slug(&a, s);

	CHECK_MSG(str_is(slug, want), "%.*s instead of %s", (int)slug.n, slug.s, want);
	arena_free(&a);
}

static void test_slug(void)
{
	check_slug(STR("Acme X1 (50 W)"), "acme-x1-50-w");
	check_slug(STR("  --a__b//c:{d}~"), "a-b-c-d");
	check_slug(STR("漢字"), "");
	check_slug(STR(""), "");
}

static void test_index(void)
{
	struct arena a = {0};
	struct index x = {0};
	char name[8];

	CHECK(index_of(&x, STR("a")) == SIZE_MAX);
	/* a text of nothing is one, wherever its nothing is */
	CHECK_UINT(index_add(&a, &x, (struct str){0}, 7), 7);
	CHECK_UINT(index_add(&a, &x, STR(""), 8), 7);
	CHECK_UINT(index_of(&x, (struct str){0}), 7);
	for (size_t i = 0; i < 1000; i++) {
		snprintf(name, sizeof(name), "%zu", i);
		CHECK_UINT(index_add(&a, &x, str_copy(&a, str_of(name)), i), i);
	}
	CHECK_UINT(index_of(&x, STR("999")), 999);
	CHECK(index_of(&x, STR("1000")) == SIZE_MAX);
	arena_free(&a);
}

static void test_buf(void)
{
	struct buf b = {0};

	CHECK_TEXT(buf_view(&b).s, "");
	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "%d,", i);
	CHECK_UINT(b.n, 10 * 2 + 90 * 3 + 900 * 4);
	CHECK_INT(b.s[b.n], 0);
	buf_clear(&b);
	CHECK_TEXT(buf_view(&b).s, "");
	buf_str(&b, STR("a\0b"));
	CHECK_UINT(b.n, 3);
	buf_free(&b);
}

/* Every code point there and back; what is no code point is refused. */
static void test_utf8(void)
{
	char bytes[4];
	uint32_t c = 0;

	for (uint32_t i = 0; i <= 0x10ffff; i++) {
		if (i >= 0xd800 && i <= 0xdfff)
			continue;
		size_t n = utf8_encode(i, bytes);
		CHECK_MSG(utf8_decode((struct str){bytes, n}, &c) == n && c == i,
		    "U+%04X", (unsigned)i);
		if (n > 1)
			CHECK(utf8_decode((struct str){bytes, n - 1}, &c) == 0);
	}
	static const char *const bad[] = {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf",
	    "\xe0\x80\x80", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xed\xbf\xbf",
	    "\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80",
	    "\xf5\x80\x80\x80", "\xff", "\xfe", "\xc2", "\xc2 ", "\xe2\x82",
	    "\xe2\x28\xa1", "\xf0\x9f\x98", "\xf8\x88\x80\x80\x80"};
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK_MSG(!utf8_valid(str_of(bad[i])), "case %zu", i);
	CHECK(utf8_valid(STR("a\0é漢😀")));
	CHECK(utf8_valid(STR("")));
}

static void check_safe(struct str s, size_t columns, const char *want)
{
	struct buf b = {0};

	text_safe(&b, s, columns);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

static void test_safe(void)
{
	check_safe(STR("plain é 漢"), TEXT_NO_LIMIT, "plain é 漢");
	check_safe(STR("\x1b[31m"), TEXT_NO_LIMIT, "\\x1b[31m");
	check_safe(STR("a\0b\n\t\r\x7f"), TEXT_NO_LIMIT, "a\\x00b\\n\\t\\r\\x7f");
	check_safe(STR("caf\xe9"), TEXT_NO_LIMIT, "caf\\xe9");
	/* C1 control, right-to-left override, zero-width space, BOM, tag. */
	check_safe(STR("\xc2\x9b"), TEXT_NO_LIMIT, "\\u009b");
	check_safe(STR("\xe2\x80\xae"), TEXT_NO_LIMIT, "\\u202e");
	check_safe(STR("\xe2\x80\x8b"), TEXT_NO_LIMIT, "\\u200b");
	check_safe(STR("\xef\xbb\xbf"), TEXT_NO_LIMIT, "\\ufeff");
	check_safe(STR("\xf3\xa0\x81\x81"), TEXT_NO_LIMIT, "\\ue0041");
	check_safe(STR("0123456789"), 10, "0123456789");
	check_safe(STR("01234567890"), 10, "012345678…");
	check_safe(STR("漢漢漢漢漢漢"), 10, "漢漢漢漢…");
	CHECK_UINT(text_cell(STR("e")).width, 1);
	CHECK_UINT(text_cell(STR("漢")).width, 2);
	CHECK_UINT(text_cell(STR("\xcc\x81")).width, 0);
}

static void check_escaped(
    void (*put)(struct buf *b, struct str s), struct str s, const char *want)
{
	struct buf b = {0};

	put(&b, s);
	CHECK_TEXT(buf_view(&b).s, want);
	buf_free(&b);
}

/* What others would read as more than text. */
static void test_escapes(void)
{
	check_escaped(text_csv, STR("=1+2"), "'=1+2");
	check_escaped(text_csv, STR("-a, \"b\""), "\"'-a, \"\"b\"\"\"");
	check_escaped(text_csv, STR("a=b\n"), "a=b\\n");
	check_escaped(text_csv, STR(""), "");
	/* an underscore inside a word marks nothing */
	check_escaped(text_markdown, STR("conv2d_bn"), "conv2d_bn");
	check_escaped(text_markdown, STR("_a b_"), "&#95;a b&#95;");
	check_escaped(text_markdown, STR("a__b"), "a&#95;&#95;b");
	check_escaped(text_markdown, STR("a _b c_ d"), "a &#95;b c&#95; d");
	check_escaped(text_markdown, STR("*a* `b` <c> [d](e)"),
	    "&#42;a&#42; &#96;b&#96; &#60;c&#62; &#91;d&#93;(e)");
	check_escaped(text_xml, STR("<a b='c'>&\"</a>"),
	    "&#60;a b=&#39;c&#39;&#62;&#38;&#34;&#60;/a&#62;");
}

static void check_digest(const void *data, size_t n, size_t piece, const char *want)
{
	struct sha256 h;
	uint8_t digest[32];
	char hex[65];

	sha256_init(&h);
	for (size_t at = 0; at < n; at += piece)
		sha256_add(
		    &h, (const char *)data + at, n - at < piece ? n - at : piece);
	sha256_end(&h, digest);
	for (int i = 0; i < 32; i++)
		snprintf(hex + 2 * i, 3, "%02x", digest[i]);
	CHECK_TEXT(hex, want);
}

/* The vectors of FIPS 180-4's examples, and lengths around a block. */
static void test_sha256(void)
{
	static char million[1000000];
	static const char two_blocks[] =
	    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

	check_digest("", 0, 1,
	    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	check_digest("abc", 3, 64,
	    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	check_digest(two_blocks, 56, 5,
	    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
	memset(million, 'a', sizeof(million));
	check_digest(million, sizeof(million), 1000,
	    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
	check_digest(million, 55, 64,
	    "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
	check_digest(million, 64, 64,
	    "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

int main(void)
{
	RUN(test_arena);
	RUN(test_str);
	RUN(test_distance);
	RUN(test_slug);
	RUN(test_index);
	RUN(test_escapes);
	RUN(test_buf);
	RUN(test_utf8);
	RUN(test_safe);
	RUN(test_sha256);
	return test_end("base_text");
}
