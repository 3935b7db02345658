/* model_corrupt.c: a calibration cut at every byte, and with every byte replaced:
 * each is refused with a diagnostic or read as a calibration, never a crash (the
 * build with sanitizers looks closer). */
#include <stdlib.h>

#include "input/diag.h"
#include "model/calibration.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;
static struct str good;

/* Whether `text` is a calibration; if not, a diagnostic says so. */
static bool reads(struct str text, size_t at)
{
	struct arena scratch = {0};
	size_t errors = diag_count(DIAG_ERROR);
	struct str copy = {arena_text(&scratch, text.s, text.n), text.n};
	const struct src *src = src_from_text(&scratch, "corrupt", copy);
	const struct json *root = json_parse(&scratch, src, false);
	const struct calibration *cal =
	    root ? calibration_from(&scratch, classes, src, root) : NULL;
	bool said = diag_count(DIAG_ERROR) > errors;

	CHECK_MSG(cal || said, "byte %zu: refused without a word", at);
	arena_free(&scratch);
	return cal && !said;
}

static void test_cut(void)
{
	size_t end = good.n;

	CHECK(reads(good, good.n));
	while (end > 0 && good.s[end - 1] != '}')
		end--;
	for (size_t n = 0; n < end; n++)
		CHECK_MSG(!reads((struct str){good.s, n}, n), "cut at %zu: read", n);
}

static void test_replaced(void)
{
	static const char by[] = {
	    0, '"', '{', ']', ',', '\\', '-', '9', 'e', '\n', '\x80', '\xc3', '\xff'};
	char *text = arena_text(&arena, good.s, good.n);
	size_t nread = 0;

	for (size_t i = 0; i < good.n; i++) {
		for (size_t k = 0; k < sizeof(by); k++) {
			text[i] = by[k];
			nread += reads((struct str){text, good.n}, i);
		}
		text[i] = good.s[i];
	}
	CHECK(nread > 0 && nread < good.n * sizeof(by));
}

int main(void)
{
	const char *root = getenv("SRC");
	struct buf path = {0};

	classes = classes_builtin(&arena);
	buf_printf(&path, "%s/tests/cases/check/good.json", root ? root : ".");
	const struct src *src = src_load(&arena, path.s);
	CHECK(src);
	if (src) {
		good = src->text;
		diag_set_limit(0); /* count, print nothing */
		RUN(test_cut);
		RUN(test_replaced);
	}
	buf_free(&path);
	arena_free(&arena);
	return test_end("model_corrupt");
}
