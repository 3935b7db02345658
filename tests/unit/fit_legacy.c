/* fit_legacy.c: the legacy form against upstream's own curves of the same files.
 *
 * Upstream's classes are coarser than ours, and which of ours they hold is known for
 * all but "matmul" and "unfused": rows of linear layers stand in both.  Bins and their
 * rows are then the same, and the mean of what the files call efficiency is upstream's
 * to the last digits.  Ours is lower by up to 7 %: upstream's is a mean of 1 ÷ t over
 * the timings of a row, ours 1 ÷ the mean t, which a sum of times needs. */
#include "fit/legacy.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/num.h"
#include "fit/ingest.h"
#include "model/measurement.h"
#include "tests/unit/test.h"

#define MOST_CLASSES 6

static struct arena arena;
static const struct classes *classes;

static const struct pairing {
	const char *upstream;
	const char *ours[MOST_CLASSES];
} pairings[] = {
    {"activation", {"activation"}},
    {"conv2d", {"conv2d", "conv2d_pointwise", "squeeze_excite"}},
    {"conv2d_batchnorm", {"conv2d_bn", "conv2d_depthwise", "mbconv",
			     "conv2d_bn_hardswish", "conv2d_bn_pointwise"}},
};

static bool is_of(const struct pairing *p, int class_id)
{
	for (size_t i = 0; i < MOST_CLASSES && p->ours[i]; i++)
		if (str_is(classes->info[class_id].name, p->ours[i]))
			return true;
	return false;
}

static double number(const struct json *object, const char *name)
{
	double x = (double)NAN;
	const struct json *v = json_get(object, name);
	CHECK_MSG(v && v->kind == JSON_NUMBER && num_double(v->text, &x), "%s", name);
	return x;
}

/* What the rows of a bin say of themselves. */
struct claim {
	double sum, n;
};

static void add_claims(const char *path, const struct pairing *p,
    const struct legacy_bin *bins, size_t n, struct claim *claims)
{
	struct measurement *m = measurement_open(&arena, classes, path);
	struct measurement_row row;
	CHECK(m);
	while (m && measurement_next(m, &row)) {
		double x = (double)row.flops;
		for (size_t i = 0; i < n && is_of(p, row.class_id); i++) {
			if (x >= bins[i].lo && x < bins[i].hi && x > 0) {
				claims[i].sum += row.efficiency;
				claims[i].n++;
			}
		}
	}
	if (m)
		measurement_close(m);
}

static void compare(const struct json *curve, const struct src_list *files,
    const struct pairing *pairing, const struct legacy_bin *bins, size_t n)
{
	struct claim *claims = ARENA_ARRAY(&arena, n, struct claim);
	const struct json *points = json_get(curve, "data_points");
	CHECK_INT(n, points->nitems);
	for (size_t i = 0; i < files->n; i++)
		add_claims(files->paths[i], pairing, bins, n, claims);
	const struct json *p = points->first;
	for (size_t i = 0; i < n && p; i++, p = p->next) {
		const struct legacy_bin *b = &bins[i];
		double theirs = number(p, "efficiency_mean");
		CHECK_NEAR(b->n, number(p, "num_observations"), 0);
		CHECK_NEAR(claims[i].n, b->n, 0);
		CHECK_NEAR(claims[i].sum / claims[i].n, theirs, 1e-12 * theirs);
		CHECK_NEAR(b->centre, number(p, "flops"), 1e-8 * b->centre);
		CHECK_MSG(theirs > b->efficiency * (1 - 1e-8) &&
			      theirs < b->efficiency * 1.08,
		    "%s at %g FLOPs: %g, upstream %g", pairing->upstream, b->centre,
		    b->efficiency, theirs);
	}
}

static void test_mode(const char *root, const char *mode)
{
	static const char *const suffixes[] = {".json", NULL};
	struct ingest_filter filter = {.precision = -1};
	struct ingest_count count;
	struct src_list files;
	struct legacy_bin *bins;
	struct buf folder = {0}, path = {0};
	buf_printf(&folder, "%s/orin/%s/fp32", root, mode);
	buf_printf(&path, "%s/orin/%s/efficiency_curves_fp32.json", root, mode);
	char *words[] = {folder.s};
	struct cells *cells = ingest_all(&arena, classes, words, 1, &filter, &count);
	struct src *src = src_load(&arena, path.s);
	CHECK(cells && src && src_expand(&arena, words, 1, suffixes, &files));
	if (!cells || !src)
		return;
	const struct json *curves = json_get(json_parse(&arena, src, false), "curves");
	struct fit_rows *rows = fit_rows_of(
	    &arena, cells, str_of(mode), classes_precision(classes, STR("fp32")));
	bool *member = ARENA_ARRAY(&arena, rows->n, bool);
	for (size_t k = 0; k < sizeof pairings / sizeof *pairings; k++) {
		const struct pairing *p = &pairings[k];
		for (size_t i = 0; i < rows->n; i++)
			member[i] = is_of(p, rows->rows[i].class_id);
		/* the peak that calib/upstream/peaks.json records */
		size_t n = legacy_bins(&arena, rows, member, 2662.4e9, true, &bins);
		CHECK(n > 0);
		compare(json_get(curves, p->upstream), &files, p, bins, n);
	}
	buf_free(&folder);
	buf_free(&path);
}

/* --- made-up rows --------------------------------------------------------------- */

static struct cells *made_up(const uint64_t *flops, size_t n)
{
	struct cells *cells = ARENA_NEW(&arena, struct cells);
	cells->arena = &arena;
	for (size_t i = 0; i < n; i++) {
		struct cell_key key = {.network = STR("net"),
		    .mode = STR("m"),
		    .pattern = STR(""),
		    .batch = 1,
		    .flops = flops[i],
		    .bytes = 10};
		/* 1 GFLOP/s */
		cell_add(cells, cells_at(cells, &key), 5, (double)flops[i], 0,
		    (double)flops[i], (double)flops[i]);
	}
	cells_sort(cells);
	cells_settle(cells);
	return cells;
}

/* Edges belong to the bin above them, to the end of 64 bits. */
static void test_edges(void)
{
	const uint64_t flops[] = {1, 99999, 100000, 299999, 300000, 999999, 1000000,
	    9999999999999999999u, 10000000000000000000u, UINT64_MAX};
	struct legacy_bin *bins;
	struct cells *cells = made_up(flops, sizeof flops / sizeof *flops);
	struct fit_rows *rows = fit_rows_of(&arena, cells, STR("m"), 0);
	bool member[10] = {true, true, true, true, true, true, true, true, true, true};
	static const double lo[] = {0, 1e5, 3e5, 1e6, 3e18, 1e19};
	static const double n[] = {2, 2, 2, 1, 1, 2};
	size_t nbins = legacy_bins(&arena, rows, member, 1e12, false, &bins);
	CHECK_INT(nbins, 6);
	for (size_t i = 0; i < nbins && i < 6; i++) {
		CHECK_NEAR(bins[i].lo, lo[i], 0);
		CHECK_NEAR(bins[i].n, n[i], 0);
		CHECK_NEAR(bins[i].efficiency, 1e-3, 1e-12);
		CHECK(i == 0 || bins[i].centre > bins[i - 1].centre);
	}
	/* the outer bins are cut to what is there */
	CHECK_NEAR(bins[0].centre, sqrt(1e5), 1e-6);
	CHECK_NEAR(bins[1].centre, sqrt(1e5 * 3e5), 1e-3);
	CHECK_NEAR(bins[5].centre, sqrt(1e19 * 18446744073709551616.0), 1e11);
}

static void test_upstream(void)
{
	const char *source = getenv("SRC"), *shared = getenv("SHARED");
	struct buf root = {0};
	buf_printf(&root, "%s%s",
	    shared   ? shared
	    : source ? source
		     : ".",
	    shared ? "" : "/../shared/data");
	if (access(root.s, R_OK) == 0) {
		test_mode(root.s, "15w");
		test_mode(root.s, "30w");
		test_mode(root.s, "50w");
		test_mode(root.s, "maxn");
	} else {
		TEST_SKIP("no measurements beside the checkout");
	}
	buf_free(&root);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_edges);
	RUN(test_upstream);
	arena_free(&arena);
	return test_end("fit_legacy");
}
