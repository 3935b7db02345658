/* Cells, runs on disk and summaries: any split, any order, the same bytes; a
 * damaged summary is refused.  Data are made by a seeded generator. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <unistd.h>

#include "base/sha256.h"
#include "fit/gather.h"
#include "fit/summary.h"
#include "input/diag.h"
#include "model/classes.h"
#include "tests/unit/test.h"

static struct arena arena;
static struct classes *classes;

static uint64_t seed = 1;
static uint32_t draw(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33) % below;
}

struct record {
	struct cell_key key;
	double mean_ns, sd_ns;
	bool labelled;
};

/* `nkeys` keys at most; names hold what the format must escape. */
static struct record *make_records(size_t n, uint32_t nkeys)
{
	static const char *const networks[] = {"a\tb", "c%d", "e\nf", "g h", "i"};
	struct record *r = ARENA_ARRAY(&arena, n, struct record);
	for (size_t i = 0; i < n; i++) {
		uint32_t k = draw(nkeys);
		r[i].key = (struct cell_key){str_of(networks[k % 5]), STR("30w"),
		    STR("Conv2d_ReLU"), 1 + k % 3, 1, (int)(k % classes->n), k * 1000u,
		    k};
		r[i].mean_ns = 1000 + draw(1u << 30) / 7.0;
		r[i].sd_ns = draw(1u << 20) / 3.0;
		r[i].labelled = draw(5) == 0;
	}
	return r;
}

static void add(struct gather *g, const struct record *r)
{
	gather_record(g, &r->key, 50, r->mean_ns, r->sd_ns, r->mean_ns / 2,
	    r->mean_ns * 2, r->labelled);
}

static void print_cell(void *context, const struct cell *cell)
{
	summary_print_cell(context, classes, cell);
}

static void merge_cell(void *context, const struct cell *cell)
{
	gather_cell(context, cell);
}

static struct buf finish(struct gather *g)
{
	struct buf b = {0};
	gather_finish(g, print_cell, &b);
	gather_free(g);
	return b;
}

static bool same(struct buf *a, struct buf *b)
{
	bool equal = str_eq(buf_view(a), buf_view(b));
	buf_free(b);
	return equal;
}

static void check_splits(size_t n, uint32_t nkeys)
{
	struct record *r = make_records(n, nkeys);
	struct gather *whole = gather_new(), *back = gather_new();
	struct gather *parts[7], *reduce = gather_new();
	for (int k = 0; k < 7; k++)
		parts[k] = gather_new();
	for (size_t i = 0; i < n; i++) {
		add(whole, &r[i]);
		add(back, &r[n - 1 - i]);
		add(parts[draw(7)], &r[i]);
	}
	for (int k = 6; k >= 0; k--) {
		gather_finish(parts[k], merge_cell, reduce);
		gather_free(parts[k]);
	}
	struct buf a = finish(whole), b = finish(back), c = finish(reduce);
	CHECK(a.n > 0);
	CHECK(same(&a, &b));
	CHECK(same(&a, &c));
	buf_free(&a);
}

static void test_splits(void)
{
	check_splits(5000, 300); /* cells with many records: samples overflow */
	check_splits(3000, 1u << 30);
}

/* 90,000 keys need more than GATHER_MAX_BYTES: runs on disk. */
static void test_runs(void)
{
	check_splits(90000, 1u << 30);
}

static void count_cell(void *context, const struct cell *cell)
{
	(void)cell;
	++*(size_t *)context;
}

static bool read_text(const char *path, struct str text, size_t *n)
{
	FILE *f = fopen(path, "wb");
	CHECK(f && fwrite(text.s, 1, text.n, f) == text.n);
	CHECK(f && fclose(f) == 0);
	*n = 0;
	struct stream *in = stream_open(path);
	CHECK(in);
	bool good = summary_read(classes, in, count_cell, n);
	stream_close(in);
	return good;
}

static void test_damage(void)
{
	char path[] = "/tmp/fit_cells.XXXXXX";
	int fd = mkstemp(path);
	struct record *r = make_records(6, 1u << 30);
	struct gather *g = gather_new();
	for (size_t i = 0; i < 6; i++)
		add(g, &r[i]);
	struct buf cells = finish(g), text = {0};
	uint8_t digest[32];
	struct sha256 h;
	size_t n;
	CHECK(fd >= 0 && close(fd) == 0);
	buf_text(&text, "estimate-summary\t1\n");
	buf_str(&text, buf_view(&cells));
	sha256_init(&h);
	sha256_add(&h, text.s, text.n);
	sha256_end(&h, digest);
	buf_text(&text, "end\t6\t");
	for (int i = 0; i < 32; i++)
		buf_printf(&text, "%02x", digest[i]);
	buf_char(&text, '\n');
	CHECK(read_text(path, buf_view(&text), &n) && n == 6);
	diag_set_limit(0);
	/* a flipped bit anywhere, and a cut anywhere, are seen */
	for (size_t i = 0; i < text.n; i++) {
		text.s[i] ^= 4;
		CHECK_MSG(!read_text(path, buf_view(&text), &n), "byte %zu changed", i);
		text.s[i] ^= 4;
		CHECK_MSG(
		    !read_text(path, (struct str){text.s, i}, &n), "cut at %zu", i);
	}
	unlink(path);
	buf_free(&cells);
	buf_free(&text);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_splits);
	RUN(test_runs);
	RUN(test_damage);
	arena_free(&arena);
	return test_end("fit_cells");
}
