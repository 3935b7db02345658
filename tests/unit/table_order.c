/* table_order.c: the ranking of modes by their tables: exact enclosures against
 * long double, a made-up table that ranks wrong, and the nearest that does not. */
#include <stdlib.h>

#include "input/diag.h"
#include "input/json.h"
#include "input/src.h"
#include "lib/table.h"
#include "model/calibration.h"
#include "table/order.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

static struct arena arena;
static struct classes *classes;

static const struct calibration *load(const char *id)
{
	const char *source = getenv("SRC");
	struct buf path = {0};
	const struct calibration *cal;

	buf_printf(&path, "%s/calib/%s.json", source ? source : ".", id);
	cal = calibration_load(&arena, classes, arena_text(&arena, path.s, path.n));
	CHECK_MSG(cal, "%s", id);
	buf_free(&path);
	return cal;
}

static void gather(const char *variant, struct order_member *members)
{
	static const char *const modes[] = {"15w", "30w", "50w", "maxn"};

	for (size_t i = 0; i < 4; i++) {
		char id[64];
		const struct calibration *cal;
		const struct table *t;

		snprintf(id, sizeof id, "jetson-orin-agx-%s-%s", modes[i], variant);
		cal = load(id);
		t = cal ? table_compile(&arena, cal) : NULL;
		CHECK(t);
		members[i] = (struct order_member){
		    str_of(modes[i]), cal, t ? t->words : NULL, 15000};
	}
}

/* Every table lies within its error of the enclosure. */
static void test_enclosure(void)
{
	struct order_member members[8];
	uint64_t seed = 4;
	size_t known = 0;

	gather("eager", members);
	gather("legacy", members + 4);
	for (size_t i = 0; i < 60000; i++) {
		const struct order_member *m = &members[i % 8];
		struct est_op op = {build_size(&seed) >> 14, build_size(&seed) >> 20,
		    1 + build_below(&seed, 3), 1 + build_below(&seed, 3),
		    (uint16_t)build_below(&seed, (uint32_t)classes->n),
		    build_below(&seed, 2) ? 1 : 3};
		struct est_cost cost;
		struct order_value v;
		struct iv wide;

		if (est_op_cost(m->words, &op, &cost) != EST_OK ||
		    cost.flags & EST_FLAG_SATURATED)
			continue;
		v = order_exact(m, &op, cost.flags);
		if (!v.known)
			continue;
		known++;
		wide = order_wide(v.latency_ns, v.latency_error_ns);
		CHECK_MSG((double)cost.latency_ns >= wide.lo &&
			      (double)cost.latency_ns <= wide.hi,
		    "%.*s: %" PRIu64 " ns, not %.3f…%.3f", (int)m->name.n, m->name.s,
		    cost.latency_ns, wide.lo, wide.hi);
		/* The enclosure is tight: the errors are those of the tables. */
		CHECK(v.latency_ns.hi - v.latency_ns.lo <= 1e-9 * v.latency_ns.hi);
		CHECK(v.latency_error_ns <= 0.001 * v.latency_ns.hi + 0.53);
		if (!v.has_energy)
			continue;
		wide = order_wide(v.energy_pj, v.energy_error_pj);
		CHECK((double)cost.energy_pj >= wide.lo &&
		      (double)cost.energy_pj <= wide.hi);
	}
	CHECK(known > 40000);
}

static void test_kept(void)
{
	struct order_member members[4];
	struct order o;

	gather("eager", members);
	order_prove(members, 4, classes, NULL, 0, &o);
	CHECK_UINT(o.nwrong, 0);
	CHECK(o.npairs > 300000 && o.nties < 100);
	gather("legacy", members);
	order_prove(members, 4, classes, NULL, 0, &o);
	CHECK_UINT(o.nwrong, 0);
	/* Memory and launches are the same in all four: many ties. */
	CHECK(o.nties > 1000);
}

/* A copy of the table of `m` whose launch times are longer by `ppm`. */
static uint32_t *longer(const struct order_member *m, uint32_t ppm)
{
	size_t n = m->words[EST_H_WORDS];
	uint32_t *words = ARENA_ARRAY(&arena, n, uint32_t);
	const uint32_t *map;

	memcpy(words, m->words, 4 * n);
	map = words + words[EST_H_DIRECTORY + 1];
	for (uint32_t p = 0; p < map[0] >> 16; p++) {
		const uint32_t *cost = words + map[EST_CLASSES_COST + p];

		for (uint32_t c = 0; map[EST_CLASSES_COST + p] && c < (map[0] & 0xffff);
		     c++) {
			uint32_t record = cost[EST_COST_CLASSES + c];
			uint32_t at = record ? words[record + EST_RECORD_LAUNCH] : 0;

			/* Shared steps are made longer once. */
			if (at && words[at + 2] == m->words[at + 2])
				for (uint32_t i = 0; i < words[at]; i++)
					words[at + 2 + 2 * i] +=
					    (uint32_t)((uint64_t)words[at + 2 + 2 * i] *
						       ppm / 1000000);
		}
	}
	words[EST_H_CRC] = build_crc(words, (uint32_t)n);
	CHECK_INT(est_device_check(words, n), EST_OK);
	return words;
}

/* The compiler proves its tables, so a wrong ranking has to be made by hand: a mode
 * compared with itself is a tie, and one that is made slower beyond its error than a
 * faster mode is wrong. */
static void test_wrong(void)
{
	struct order_member members[4], pair[2];
	struct order o;

	gather("eager", members);
	pair[0] = pair[1] = members[1];
	order_prove(pair, 2, classes, NULL, 0, &o);
	CHECK_UINT(o.nwrong, 0);
	CHECK_UINT(o.nties, o.npairs);

	/* 30 W is faster than 15 W; within the error of its table it stays so. */
	pair[0] = members[0];
	pair[1] = members[1];
	pair[1].words = longer(&members[1], 5);
	order_prove(pair, 2, classes, NULL, 0, &o);
	CHECK_UINT(o.nwrong, 0);
	pair[1].words = longer(&members[1], 8000000);
	order_prove(pair, 2, classes, NULL, 0, &o);
	CHECK(o.nwrong > 100);
	CHECK_UINT(o.first.low, 1);
	CHECK_UINT(o.first.high, 0);
	CHECK(o.first.exact_low.hi < o.first.exact_high.lo);
	CHECK(o.first.table_low >= o.first.table_high);
	struct order_member swap = pair[0];
	pair[0] = pair[1];
	pair[1] = swap;
	order_prove(pair, 2, classes, NULL, 0, &o);
	CHECK_UINT(o.first.low, 0);
	CHECK_UINT(o.first.high, 1);
	CHECK(o.first.exact_low.hi < o.first.exact_high.lo);
}

/* A made-up calibration with other words in the place of some. */
static struct order_member made(const char *mode, const char *const (*edits)[2])
{
	const char *source = getenv("SRC");
	struct buf path = {0};
	const struct src *src;

	buf_printf(&path, "%s/tests/cases/audit/in/base.json", source ? source : ".");
	src = src_load(&arena, arena_text(&arena, path.s, path.n));
	CHECK_MSG(src, "%s", mode);
	buf_free(&path);
	for (size_t i = 0; src && edits && edits[i][0]; i++) {
		struct buf b = {0};
		const char *at = strstr(src->text.s, edits[i][0]);

		CHECK_MSG(at, "%s", edits[i][0]);
		if (!at)
			continue;
		buf_add(&b, src->text.s, (size_t)(at - src->text.s));
		buf_text(&b, edits[i][1]);
		buf_text(&b, at + strlen(edits[i][0]));
		src = src_from_text(&arena, mode, str_copy(&arena, buf_view(&b)));
		buf_free(&b);
	}
	const struct json *root = src ? json_parse(&arena, src, false) : NULL;
	const struct calibration *cal =
	    root ? calibration_from(&arena, classes, src, root) : NULL;
	const struct table *t = cal ? table_compile(&arena, cal) : NULL;

	CHECK_MSG(t, "%s", mode);
	return (struct order_member){str_of(mode), cal, t ? t->words : NULL, 10000};
}

static const char *const clamped[][2] = {
    {"\"above\": \"hold\"", "\"above\": \"clamp\""},
    {"\"from_flops\": 0, \"to_flops\": null, \"start\": 50, \"end\": 50",
	"\"from_flops\": 1048576, \"to_flops\": 16777216, \"start\": 50, \"end\": 50"},
    {"\"below\": \"hold\"", "\"below\": \"clamp\""}, {NULL, NULL}};
static const char *const refused[][2] = {
    {"\"above\": \"hold\"", "\"above\": \"refuse\""},
    {"\"to_flops\": null, \"start\": 50", "\"to_flops\": 16777216, \"start\": 50"},
    {NULL, NULL}};
static const char *const outside[][2] = {
    {"\"outside_support\": \"self\"", "\"outside_support\": \"parent\""}, {NULL, NULL}};
static const char *const no_energy[][2] = {
    {"      \"energy\": {\n        \"flop_pj\": {\"lower\": 1.5, \"value\": 1.9, "
     "\"upper\": "
     "2.5, \"basis\": \"component\", \"source\": \"datasheet\"},\n        \"byte_pj\": "
     "{\"lower\": 10, \"value\": 15, \"upper\": 20, \"basis\": \"external\", "
     "\"source\": "
     "\"datasheet\"}\n      },\n",
	""},
    {NULL, NULL}};
static const char *const no_interval[][2] = {
    {"\"operation\": \"conformal\"", "\"operation\": \"none\""},
    {"\"total\": \"conformal\"", "\"total\": \"none\""},
    {"        \"coverage\": 0.9,\n", ""},
    {"\"total_quantile_lo\": 1.5", "\"total_quantile_lo\": 0"},
    {"\"total_quantile_hi\": 1.75", "\"total_quantile_hi\": 0"}, {NULL, NULL}};
static const char *const slower[][2] = {
    {"\"start\": 50, \"end\": 50", "\"start\": 60, \"end\": 60"}, {NULL, NULL}};

/* Beyond the ends of curves and outside the support the exact model does what the
 * table does: holds, clamps, refuses, or asks the parent. */
static void test_ends(void)
{
	const struct order_member members[] = {made("held", NULL),
	    made("clamped", clamped), made("refused", refused),
	    made("outside", outside)};
	uint64_t seed = 7;
	size_t known = 0, unknown = 0;

	for (size_t i = 0; i < 20000; i++) {
		const struct order_member *m = &members[i % 4];
		struct est_op op = {build_size(&seed) >> 20, build_size(&seed) >> 30, 1,
		    1, (uint16_t)build_below(&seed, (uint32_t)classes->n), 0};
		struct est_cost cost;
		int status;

		op.precision = (uint16_t)classes_precision(classes, STR("fp32"));
		status = est_op_cost(m->words, &op, &cost);
		struct order_value v =
		    order_exact(m, &op, status == EST_OK ? cost.flags : 0);
		if (status == EST_ERR_RANGE) {
			CHECK(!v.known);
			unknown++;
		}
		if (status != EST_OK || !v.known || cost.flags & EST_FLAG_SATURATED)
			continue;
		struct iv wide = order_wide(v.latency_ns, v.latency_error_ns);

		CHECK_MSG((double)cost.latency_ns >= wide.lo &&
			      (double)cost.latency_ns <= wide.hi,
		    "%.*s: class %u, %" PRIu64 " FLOPs, %" PRIu64 " bytes: %" PRIu64
		    " ns, not %.3f…%.3f",
		    (int)m->name.n, m->name.s, op.class_id, op.flops, op.bytes,
		    cost.latency_ns, wide.lo, wide.hi);
		known++;
	}
	CHECK_MSG(known > 10000 && unknown > 50, "%zu, %zu", known, unknown);
}

/* What is not known of one operation is not known of the sum. */
static void test_unknown(void)
{
	const struct order_member m = made("held", NULL);
	const struct est_op op = {1000, 1000, 1, 1, 0, 63};
	struct order_value sum = order_nothing(), v = order_exact(&m, &op, 0);

	CHECK(!v.known);
	order_add(&sum, &v);
	CHECK(!sum.known && sum.latency_ns.hi == 0);
	/* a latency alone has no energy beside it */
	const struct order_member bare = made("no energy", no_energy);
	const struct est_op one = {
	    1000000, 1000, 1, 1, 0, (uint16_t)classes_precision(classes, STR("fp32"))};
	sum = order_nothing();
	v = order_exact(&bare, &one, 0);
	CHECK(v.known && !v.has_energy);
	order_add(&sum, &v);
	CHECK(sum.known && !sum.has_energy && sum.latency_ns.lo > 0 &&
	      sum.energy_pj.hi == 0);
}

/* Who serves in whose place, and who never does. */
static void test_dominated(void)
{
	struct work_op ops[] = {{.class_id = 0,
	    .flops = 1000000,
	    .bytes = 1000,
	    .launches = 1,
	    .count = 1}};
	struct workload work = {.name = STR("work"), .ops = ops, .nops = 1};
	struct workload *works[] = {&work};
	struct order_member held = made("held", NULL), pair[2] = {held, held};
	struct order_use uses[2];

	/* equal in all: the first */
	order_dominated(pair, 2, works, 1, uses);
	CHECK(!order_is_dominated(&uses[0]) && order_is_dominated(&uses[1]));
	CHECK_UINT(uses[1].by, 0);
	/* the same at a lower cap */
	pair[0].power_cap_mw = 20000;
	order_dominated(pair, 2, works, 1, uses);
	CHECK(order_is_dominated(&uses[0]) && !order_is_dominated(&uses[1]));
	/* faster, but with a higher cap: both are of use */
	pair[1] = made("slower", slower);
	order_dominated(pair, 2, works, 1, uses);
	CHECK(!order_is_dominated(&uses[0]) && !order_is_dominated(&uses[1]));
	pair[0].power_cap_mw = 10000;
	order_dominated(pair, 2, works, 1, uses);
	CHECK(!order_is_dominated(&uses[0]) && order_is_dominated(&uses[1]));
	/* nobody knows what it takes, or how sure it is */
	pair[0] = made("no energy", no_energy);
	pair[1] = held;
	order_dominated(pair, 2, works, 1, uses);
	CHECK(!order_is_dominated(&uses[0]) && !order_is_dominated(&uses[1]));
	pair[0] = made("no interval", no_interval);
	order_dominated(pair, 2, works, 1, uses);
	CHECK(!order_is_dominated(&uses[1]));
	/* one of them answers nothing, so nothing is said of either */
	work.nops = 1;
	ops[0].flops = 1000000000;
	pair[0] = made("refused", refused);
	order_dominated(pair, 2, works, 1, uses);
	CHECK(!order_is_dominated(&uses[0]) && !order_is_dominated(&uses[1]));
}

/* A mode without energies is ranked by its latency alone. */
static void test_no_energy(void)
{
	struct order_member pair[2] = {
	    made("no energy", no_energy), made("held", NULL)};
	struct order with, without;

	order_prove(pair, 2, classes, NULL, 0, &without);
	pair[0] = pair[1];
	order_prove(pair, 2, classes, NULL, 0, &with);
	CHECK_UINT(with.npairs, 2 * without.npairs);
	pair[0] = made("refused", refused);
	order_prove(pair, 2, classes, NULL, 0, &without);
	CHECK(without.nunanswered > 0 && without.nwrong == 0);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_enclosure);
	RUN(test_kept);
	RUN(test_wrong);
	RUN(test_ends);
	RUN(test_unknown);
	RUN(test_dominated);
	RUN(test_no_energy);
	arena_free(&arena);
	return test_end("table_order");
}
