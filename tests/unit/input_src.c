/* Sources: places, what can be opened, gzip, folders. */
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifdef HAVE_ZLIB
#include <zlib.h>
#endif

#include "input/diag.h"
#include "input/src.h"
#include "input/stream.h"
#include "tests/unit/test.h"

static char folder[] = "src_test_XXXXXX";

static const char *path_of(const char *name)
{
	static char paths[4][200];
	static unsigned i;

	snprintf(paths[i = (i + 1) % 4], sizeof(paths[0]), "%s/%s", folder, name);
	return paths[i];
}

static void write_bytes(const char *name, const void *data, size_t n)
{
	FILE *f = fopen(path_of(name), "w");

	CHECK(f && fwrite(data, 1, n, f) == n);
	if (f)
		fclose(f);
}

static void check_place(
    const struct src *src, size_t at, size_t line, size_t column, const char *text)
{
	struct src_place p = src_place(src, at);

	CHECK_UINT(p.line, line);
	CHECK_UINT(p.column, column);
	CHECK_MSG(str_is(p.text, text), "at %zu: %.*s", at, (int)p.text.n, p.text.s);
}

static void test_place(void)
{
	struct arena a = {0};
	struct src *src = src_from_text(&a, "x", STR("ab\n\ncd\r\ne"));

	check_place(src, 0, 1, 1, "ab");
	check_place(src, 1, 1, 2, "ab");
	check_place(src, 2, 1, 3, "ab");
	check_place(src, 3, 2, 1, "");
	check_place(src, 4, 3, 1, "cd");
	check_place(src, 6, 3, 3, "cd");
	check_place(src, 8, 4, 1, "e");
	check_place(src, 9, 4, 2, "e");
	check_place(src, 999, 4, 2, "e");
	src->lines_before = 10;
	src->columns_before = 5;
	check_place(src, 1, 11, 7, "ab");
	check_place(src, 4, 13, 1, "cd");
	check_place(src_from_text(&a, "x", STR("")), 0, 1, 1, "");
	arena_free(&a);
}

static bool loads(const char *path, const char *want)
{
	struct arena a = {0};
	size_t errors = diag_count(DIAG_ERROR);
	const struct src *src = src_load(&a, path);
	bool good = src && str_is(src->text, want) && src->text.s[src->text.n] == 0;

	CHECK((src == NULL) == (diag_count(DIAG_ERROR) == errors + 1));
	arena_free(&a);
	return good;
}

static void test_load(void)
{
	write_bytes("a.json", "text", 4);
	write_bytes("empty.json", "", 0);
	CHECK(loads(path_of("a.json"), "text"));
	CHECK(loads(path_of("empty.json"), ""));
	CHECK(loads("/dev/null", ""));
	CHECK(!loads(path_of("none.json"), ""));
	CHECK(!loads(folder, ""));
	CHECK(!loads("no-such-revision-here:a.json", ""));
	CHECK(!loads("-x:a.json", ""));
	if (geteuid() != 0) {
		CHECK(chmod(path_of("a.json"), 0) == 0);
		CHECK(!loads(path_of("a.json"), ""));
		CHECK(chmod(path_of("a.json"), 0600) == 0);
	}
}

static void test_pipe(void)
{
	CHECK(mkfifo(path_of("pipe"), 0600) == 0);
	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		/* Byte by byte: the first two come apart. */
		FILE *f = fopen(path_of("pipe"), "w");
		for (const char *p = "slow"; f && *p; p++) {
			fputc(*p, f);
			fflush(f);
			struct timespec wait = {0, 1000000};
			nanosleep(&wait, NULL);
		}
		_exit(0);
	}
	CHECK(loads(path_of("pipe"), "slow"));
	unlink(path_of("pipe"));
}

#ifdef HAVE_ZLIB
/* `text` as one gzip member, appended. */
static void add_gzip(struct buf *b, const void *text, size_t n)
{
	unsigned char *packed = malloc(n + 1000);
	z_stream z;

	memset(&z, 0, sizeof(z));
	CHECK(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
	unsigned char *copy = malloc(n + 1);
	memcpy(copy, text, n);
	z.next_in = copy;
	z.avail_in = (uInt)n;
	z.next_out = packed;
	z.avail_out = (uInt)(n + 1000);
	CHECK(deflate(&z, Z_FINISH) == Z_STREAM_END);
	buf_add(b, (const char *)packed, n + 1000 - z.avail_out);
	deflateEnd(&z);
	free(copy);
	free(packed);
}

static void test_gzip(void)
{
	struct buf b = {0};

	add_gzip(&b, "hello ", 6);
	size_t one = b.n;
	add_gzip(&b, "world", 5);
	/* The name says nothing, the content does. */
	write_bytes("z.json", b.s, b.n);
	CHECK(loads(path_of("z.json"), "hello world"));
	for (size_t n = 2; n < b.n; n++) {
		write_bytes("z.json", b.s, n);
		CHECK_MSG(
		    loads(path_of("z.json"), "hello ") == (n == one), "cut at %zu", n);
	}
	/* The check and the length are looked at (the last bits of the data are
	 * padding). */
	for (size_t i = one - 8; i < one; i++) {
		b.s[i] ^= 0x10;
		write_bytes("z.json", b.s, one);
		CHECK_MSG(!loads(path_of("z.json"), "hello "), "changed at %zu", i);
		b.s[i] ^= 0x10;
	}
	write_bytes("z.json", b.s, one);
	FILE *f = fopen(path_of("z.json"), "a");
	CHECK(f && fputs("more", f) >= 0);
	if (f)
		fclose(f);
	CHECK(!loads(path_of("z.json"), "hello "));
	buf_free(&b);
}

/* A small file that inflates beyond the limit is refused, in bounded memory. */
static void test_bomb(void)
{
	static char zeros[1 << 20];
	struct buf b = {0}, one = {0};

	add_gzip(&one, zeros, sizeof(zeros));
	for (size_t i = 0; i <= SRC_MAX_INFLATED / sizeof(zeros); i++)
		buf_str(&b, buf_view(&one));
	write_bytes("bomb", b.s, b.n);
	CHECK(!loads(path_of("bomb"), ""));
	buf_free(&one);
	buf_free(&b);
}
#else
static void test_gzip(void)
{
	write_bytes("z.json", "\x1f\x8b\x08", 3);
	CHECK(!loads(path_of("z.json"), ""));
}

static void test_bomb(void)
{
	TEST_SKIP("built without zlib");
}
#endif

static void test_expand(void)
{
	static const char *const suffixes[] = {".json", ".json.gz", NULL};
	struct arena a = {0};
	struct src_list list;

	CHECK(mkdir(path_of("d"), 0700) == 0);
	CHECK(mkdir(path_of("d/b"), 0700) == 0);
	CHECK(mkdir(path_of("d/none"), 0700) == 0);
	write_bytes("d/c.json", "", 0);
	write_bytes("d/b/x.json.gz", "", 0);
	write_bytes("d/b/.json", "", 0);
	write_bytes("d/a.txt", "", 0);
	write_bytes("d/Z.json", "", 0);
	CHECK(symlink("c.json", path_of("d/link.json")) == 0);
	CHECK(symlink("..", path_of("d/loop")) == 0);
	char *args[] = {arena_text(&a, "missing", 7),
	    arena_text(&a, path_of("d"), strlen(path_of("d"))), arena_text(&a, "-", 1)};
	CHECK(src_expand(&a, args, 3, suffixes, &list));
	const char *const want[] = {"missing", path_of("d/Z.json"),
	    path_of("d/b/x.json.gz"), path_of("d/c.json")};
	CHECK_UINT(list.n, 6);
	for (size_t i = 0; i < 4 && i < list.n; i++)
		CHECK_TEXT(list.paths[i], want[i]);
	if (list.n == 6) {
		CHECK_TEXT(list.paths[4], path_of("d/link.json"));
		CHECK_TEXT(list.paths[5], "-");
	}
	char *none[] = {arena_text(&a, path_of("d/none"), strlen(path_of("d/none")))};
	CHECK(!src_expand(&a, none, 1, suffixes, &list));
	arena_free(&a);
}

/* What this program made. */
static void clean(void)
{
	static const char *const names[] = {"a.json", "empty.json", "z.json", "bomb",
	    "d/c.json", "d/b/x.json.gz", "d/b/.json", "d/a.txt", "d/Z.json",
	    "d/link.json", "d/loop"};
	static const char *const folders[] = {"d/b", "d/none", "d"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		unlink(path_of(names[i]));
	for (size_t i = 0; i < 3; i++)
		rmdir(path_of(folders[i]));
	rmdir(folder);
}

int main(void)
{
	if (!mkdtemp(folder))
		return 1;
	diag_set_limit(0);
	RUN(test_place);
	RUN(test_load);
	RUN(test_pipe);
	RUN(test_gzip);
	RUN(test_bomb);
	RUN(test_expand);
	clean();
	return test_end("input_src");
}
