/* table_words.c: what of a calibration stands where in its table. */
#include "base/str.h"
#include "input/diag.h"
#include "lib/estimate.h"
#include "lib/table.h"
#include "model/calibration.h"
#include "table/key.h"
#include "table/table.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;

#define CURVE_C                                                                        \
	"\"compute\":{\"quantity\":\"ps_per_flop\",\"below\":\"hold\",\"above\":"      \
	"\"hold\",\"segments\":[{\"from_flops\":0,\"to_flops\":null,\"start\":2,"      \
	"\"end\":2}]}"
/* Two classes in two precisions; conv2d has a support. */
static const char text[] =
    "{\"format\":\"estimate-calibration\",\"schema_version\":\"1.0\",\"device_id\":"
    "\"acme-x1-test\",\"family\":\"acme\",\"mode\":\"x1\",\"variant\":\"test\","
    "\"name\":\"Acme\",\"timed\":\"end_to_end\",\"date\":\"2026-01-02\",\"batch\":{"
    "\"min\":1,\"max\":8},\"sources\":{\"c\":{\"title\":\"made up\"}},\"provenance\":"
    "{\"kind\":\"measured\",\"n\":7,\"source\":\"c\"},\"static_power_mw\":{\"lower\":"
    "10,\"value\":20,\"upper\":30,\"basis\":\"derived\",\"source\":\"c\"},"
    "\"precisions\":{"
    "\"fp32\":{\"peak_flops_per_s\":{\"value\":1000000000000,\"source\":\"c\"},"
    "\"peak_bandwidth_bytes_per_s\":{\"value\":100000000000,\"source\":\"c\"},"
    "\"interval\":{\"operation\":\"conformal\",\"total\":\"prediction\",\"coverage\":"
    "0.9,\"total_quantile_lo\":1.5,\"total_quantile_hi\":1.75,\"small_n\":true},"
    "\"uncertainty\":{\"sd_shared\":0.1,\"sd_independent\":0.2,\"bound_lo\":0.7,"
    "\"bound_hi\":1.3},\"energy\":{\"flop_pj\":{\"lower\":1,\"value\":2,\"upper\":"
    "3,\"basis\":\"measured\",\"source\":\"c\"},\"byte_pj\":{\"lower\":4,\"value\":"
    "5.5,\"upper\":6,\"basis\":\"external\",\"source\":\"c\"}},\"classes\":{"
    "\"generic\":{\"combine\":\"max\",\"launch\":[{\"from_flops\":0,\"launch_ns\":"
    "100}]," CURVE_C "},"
    "\"conv2d\":{\"combine\":\"sum\",\"launch\":[{\"from_flops\":0,\"launch_ns\":"
    "100}]," CURVE_C ",\"uncertainty\":{\"sd_shared\":0,\"sd_independent\":0.5,"
    "\"bound_lo\":1,\"bound_hi\":1},\"support\":{\"zero_flops_bytes\":[3000,3000],"
    "\"first_octave\":10,\"bytes\":[[1000,2047],null,[4095.5,100001],[4097,4098]]},"
    "\"outside_support\":\"parent\"}}},"
    "\"fp16\":{\"peak_flops_per_s\":{\"value\":2000000000000,\"source\":\"c\"},"
    "\"peak_bandwidth_bytes_per_s\":{\"value\":100000000000,\"source\":\"c\"},"
    "\"interval\":{\"operation\":\"none\",\"total\":\"none\",\"total_quantile_lo\":1,"
    "\"total_quantile_hi\":1},\"uncertainty\":{\"sd_shared\":0.1,\"sd_independent\":"
    "0.2,\"bound_lo\":0.7,\"bound_hi\":1.3},\"classes\":{\"conv2d\":{\"combine\":"
    "\"sum\",\"launch\":[]," CURVE_C "}}}}}";

static const struct calibration *cal;
static const struct table *table;
static const uint32_t *words;

static const uint32_t *cost_of(const char *precision)
{
	const uint32_t *map = words + words[EST_H_DIRECTORY + 1];
	int id = classes_precision(classes, str_of(precision));
	CHECK_UINT(map[EST_CLASSES_COUNTS] & 0xffff, classes->n);
	CHECK_UINT(map[EST_CLASSES_COUNTS] >> 16, classes->nprecisions);
	return words + map[(int)EST_CLASSES_COST + id];
}

static uint32_t record_at(const char *precision, const char *name)
{
	int id = classes_find(classes, str_of(name));
	return cost_of(precision)[(int)EST_COST_CLASSES + id];
}

static void test_header(void)
{
	struct est_info info;
	CHECK_INT(est_device_check(words, table->nwords), EST_OK);
	CHECK_INT(est_device_info(words, &info), EST_OK);
	CHECK_TEXT(info.id, "acme-x1-test");
	CHECK(memcmp(info.fingerprint, cal->fingerprint, 16) == 0);
	CHECK_UINT(info.words, table->nwords);
	CHECK_UINT(info.error_ppb, table->error_ppb);
	CHECK_UINT(info.date, 20260102);
	CHECK_UINT(info.timed, EST_TIMED_END_TO_END);
	CHECK_UINT(info.batch_min, 1);
	CHECK_UINT(info.batch_max, 8);
	CHECK_UINT(info.coverage_permille, 900);
}

/* Rows tile the words: each word is explained once. */
static void test_rows(void)
{
	size_t at = 0;
	for (size_t i = 0; i < table->nrows; i++) {
		CHECK_UINT(table->rows[i].at, at);
		at += table->rows[i].n;
		CHECK(table->rows[i].kind && table->rows[i].comment);
	}
	CHECK_UINT(at, table->nwords);
	const struct table *bare = table_compile(&arena, cal);
	CHECK(
	    bare && bare->nrows == 0 && bare->nwords == table->nwords &&
	    memcmp(bare->words, table->words, bare->nwords * sizeof *bare->words) == 0);
}

static void test_interval(void)
{
	const uint32_t *cost = cost_of("fp32");
	CHECK_UINT(cost[EST_COST_GRAPH_LO], 98304);
	CHECK_UINT(cost[EST_COST_GRAPH_HI], 114688);
	CHECK_UINT(cost[EST_COST_INTERVAL], EST_INTERVAL_CONFORMAL |
						EST_INTERVAL_PREDICTION << 8 |
						900u << 16 | EST_COST_SMALL_N);
	CHECK_UINT(cost_of("fp16")[EST_COST_INTERVAL], 0);
}

static void test_fallback(void)
{
	uint32_t generic = record_at("fp32", "generic");
	uint32_t conv2d = record_at("fp32", "conv2d");
	CHECK_UINT(record_at("fp32", "matmul"), generic);
	CHECK_UINT(record_at("fp32", "conv2d_depthwise"), conv2d);
	CHECK(generic != conv2d);
	CHECK_UINT(words[conv2d + EST_RECORD_OWNER], 1);
	CHECK_UINT(words[conv2d + EST_RECORD_OUTSIDE], generic);
	CHECK_UINT(words[generic + EST_RECORD_OUTSIDE], generic);
	/* No ancestor of it has data in this precision. */
	CHECK_UINT(record_at("fp16", "matmul"), 0);
	struct est_op op = {1, 1, 1, 1, 6, 3};
	struct est_cost cost;
	CHECK_INT(est_op_cost(words, &op, &cost), EST_ERR_CLASS);
}

/* Equal curves and launches stand once in a precision, and only there. */
static void test_shared(void)
{
	const uint32_t *generic = words + record_at("fp32", "generic");
	const uint32_t *conv2d = words + record_at("fp32", "conv2d");
	const uint32_t *half = words + record_at("fp16", "conv2d");
	CHECK_UINT(generic[EST_RECORD_LAUNCH], conv2d[EST_RECORD_LAUNCH]);
	CHECK_UINT(half[EST_RECORD_LAUNCH], 0);
	CHECK_UINT(generic[EST_RECORD_MEMORY], 0);
	/* The authored words differ: another uncertainty. */
	CHECK(generic[EST_RECORD_COMPUTE] != conv2d[EST_RECORD_COMPUTE]);
	CHECK(half[EST_RECORD_COMPUTE] > (uint32_t)(cost_of("fp16") - words));
	CHECK_UINT(generic[EST_RECORD_FLAGS] & EST_RECORD_SUM, 0);
	CHECK_UINT(conv2d[EST_RECORD_FLAGS] & EST_RECORD_SUM, EST_RECORD_SUM);
	CHECK_UINT(EST_AUTHORED_N(conv2d[EST_RECORD_FLAGS] >> 8), 7);
	CHECK_UINT(
	    EST_AUTHORED_KIND(conv2d[EST_RECORD_FLAGS] >> 8), EST_PROVENANCE_MEASURED);
}

/* Bounds are rounded outward, equal bands stand once. */
static void test_bands(void)
{
	const uint32_t *bands = words + words[EST_H_DIRECTORY + EST_DIR_WORDS + 1];
	CHECK_UINT(words[EST_H_DIRECTORY + EST_DIR_WORDS],
	    EST_SECTION_UNCERTAINTY | EST_SECTION_REQUIRED);
	CHECK_UINT(bands[0], 2);
	CHECK_UINT(bands[1 + EST_BAND_SHARED], 6554);
	CHECK_UINT(bands[1 + EST_BAND_INDEPENDENT], 13107);
	CHECK_UINT(bands[1 + EST_BAND_LO], 45875); /* 45875.2 */
	CHECK_UINT(bands[1 + EST_BAND_HI], 85197); /* 85196.8 */
	const uint32_t *second = bands + 1 + EST_BAND_WORDS;
	CHECK_UINT(second[EST_BAND_LO], 65536);
	CHECK_UINT(second[EST_BAND_HI], 65536);
	const uint32_t *conv2d = words + record_at("fp32", "conv2d");
	CHECK_UINT(EST_AUTHORED_BAND(conv2d[EST_RECORD_FLAGS] >> 8), 1);
}

static void test_energy(void)
{
	const uint32_t *e = words + cost_of("fp32")[EST_COST_ENERGY];
	static const uint32_t want[EST_ENERGY_WORDS] = {65536, 131072, 196608, 262144,
	    360448, 393216, 10, 20, 30,
	    EST_BASIS_MEASURED | EST_BASIS_EXTERNAL << 8 | EST_BASIS_DERIVED << 16};
	for (size_t i = 0; i < EST_ENERGY_WORDS; i++)
		CHECK_UINT(e[i], want[i]);
	CHECK_UINT(cost_of("fp16")[EST_COST_ENERGY], 0);
}

static const uint32_t *support(void)
{
	return words + words[record_at("fp32", "conv2d") + EST_RECORD_SUPPORT];
}

static bool claims(uint32_t range, uint64_t bytes)
{
	uint32_t key = key_of(bytes) >> 16;
	return (range & 0xffff) <= key && key <= range >> 16;
}

/* Nothing outside is claimed; inside at most a step of 0.1 % is given up. */
static void try_range(uint32_t range, double lo, double hi)
{
	for (uint64_t x = 1; x < 200000; x++) {
		bool inside = (double)x >= lo && (double)x <= hi;
		bool deep = (double)x >= lo * 1.001 && (double)x <= hi / 1.001;
		CHECK_MSG(!claims(range, x) || inside, "%" PRIu64 " claimed", x);
		CHECK_MSG(claims(range, x) || !deep, "%" PRIu64 " given up", x);
	}
}

static void test_support(void)
{
	const uint32_t *s = support();
	CHECK_UINT(s[EST_SUPPORT_OCTAVES], 10 | 4 << 8);
	try_range(s[EST_SUPPORT_RANGES], 1000, 2047);
	CHECK(
	    claims(s[EST_SUPPORT_RANGES], 1000) && claims(s[EST_SUPPORT_RANGES], 2047));
	CHECK_UINT(s[EST_SUPPORT_RANGES + 1], 1); /* none */
	try_range(s[EST_SUPPORT_RANGES + 2], 4095.5, 100001);
	/* 4096 … 4099 is one step: it holds sizes outside. */
	CHECK(!claims(s[EST_SUPPORT_RANGES + 3], 4097));
	/* 3000 and 3001 share a step. */
	CHECK(!claims(s[EST_SUPPORT_ZERO], 3000));
}

int main(void)
{
	classes = classes_builtin(&arena);
	const struct src *src = src_from_text(&arena, "test", STR(text));
	const struct json *root = json_parse(&arena, src, false);
	cal = root ? calibration_from(&arena, classes, src, root) : NULL;
	table = cal ? table_explain(&arena, cal) : NULL;
	if (!table) {
		puts("table_words: 0 passed, 1 failed");
		return 1;
	}
	words = table->words;
	RUN(test_header);
	RUN(test_rows);
	RUN(test_interval);
	RUN(test_fallback);
	RUN(test_shared);
	RUN(test_bands);
	RUN(test_energy);
	RUN(test_support);
	arena_free(&arena);
	return test_end("table_words");
}
