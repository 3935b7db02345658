/* table_order.c: the ranking of modes by their tables: exact enclosures against
 * long double, a made-up table that ranks wrong, and the nearest that does not. */
#include <stdlib.h>

#include "input/diag.h"
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
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_enclosure);
	RUN(test_kept);
	RUN(test_wrong);
	arena_free(&arena);
	return test_end("table_order");
}
