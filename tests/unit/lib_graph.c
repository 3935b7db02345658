/* lib_graph.c: est_graph_cost against sums of est_op_cost and the formula of the
 * interval in long double. */
#include "lib/est_core.h"
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

#define NOPS 200

static struct build table;

/* The classes of a random table that answer. */
static uint32_t good_ops(
    struct est_op *ops, uint32_t n, uint64_t *seed, uint32_t octaves)
{
	uint32_t got = 0;

	for (uint32_t tries = 0; got < n && tries < 50 * n; tries++) {
		struct est_op op;
		struct est_cost cost;

		random_op(&op, seed);
		op.flops = build_size(seed) >> (64 - octaves);
		op.bytes = build_size(seed) >> (64 - octaves);
		op.launches = 1 + build_below(seed, 3);
		op.count = 1 + build_below(seed, 3);
		if (est_op_cost(table.words, &op, &cost) == EST_OK)
			ops[got++] = op;
	}
	return got;
}

static const uint32_t *section_of(const struct est_op *op)
{
	const uint32_t *map = table.words + table.words[EST_H_DIRECTORY + 1];

	return table.words + map[EST_CLASSES_COST + op->precision];
}

/* Work energy of an operation: all but static power over the latency. */
static uint64_t work(
    uint64_t energy, uint64_t latency, const struct est_op *op, uint32_t i)
{
	uint32_t at = section_of(op)[EST_COST_ENERGY];

	return at ? energy - latency * table.words[at + EST_ENERGY_STATIC + i] : energy;
}

static void check_graph(const struct est_op *ops, uint32_t n)
{
	uint64_t latency = 0, shared = 0, variance = 0, energy[3] = {0, 0, 0};
	uint32_t flags = 0, at;
	struct est_cost total, cost;
	long double p, sigma, lo, hi, unit;

	for (uint32_t i = 0; i < n; i++) {
		CHECK_INT(est_op_cost(table.words, &ops[i], &cost), EST_OK);
		latency += cost.latency_ns;
		shared += cost.sd_shared_ns;
		variance += cost.variance_independent_ns2;
		energy[0] += work(cost.energy_lo_pj, cost.latency_lo_ns, &ops[i], 0);
		energy[1] += work(cost.energy_pj, cost.latency_ns, &ops[i], 1);
		energy[2] += work(cost.energy_hi_pj, cost.latency_hi_ns, &ops[i], 2);
		flags |= cost.flags;
	}
	CHECK_INT(est_graph_cost(table.words, ops, n, &total), EST_OK);
	if (total.flags & EST_FLAG_SATURATED)
		return;
	CHECK_UINT(total.latency_ns, latency);
	CHECK_UINT(total.sd_shared_ns, shared);
	CHECK_UINT(total.variance_independent_ns2, variance);
	CHECK_UINT(total.flags & ~EST_FLAG_SMALL_N, flags & ~EST_FLAG_SMALL_N);
	CHECK_UINT(total.interval, section_of(ops)[EST_COST_INTERVAL] >> 8 & 0xff);
	CHECK_UINT(
	    total.coverage_permille, section_of(ops)[EST_COST_INTERVAL] >> 16 & 0x3ff);
	at = section_of(ops)[EST_COST_ENERGY];
	if (at) {
		const uint32_t *power = table.words + at + EST_ENERGY_STATIC;

		energy[0] += total.latency_lo_ns * power[0];
		energy[1] += total.latency_ns * power[1];
		energy[2] += total.latency_hi_ns * power[2];
	}
	CHECK_UINT(total.energy_lo_pj, energy[0]);
	CHECK_UINT(total.energy_pj, energy[1]);
	CHECK_UINT(total.energy_hi_pj, energy[2]);

	if (latency == 0) {
		CHECK_UINT(total.latency_lo_ns, 0);
		CHECK_UINT(total.latency_hi_ns, 0);
		return;
	}
	p = latency;
	sigma = sqrtl((long double)shared * shared + variance);
	lo = p * expl(-sigma / p * section_of(ops)[EST_COST_GRAPH_LO] / 65536);
	hi = p * expl(sigma / p * section_of(ops)[EST_COST_GRAPH_HI] / 65536);
	/* Outward, by a few units of Q16 and what 2 ns more of sigma would do. */
	unit = p * 0x1p-16L;
	CHECK(total.latency_lo_ns <= lo);
	CHECK_MSG(total.latency_lo_ns >= lo - 3 * unit - 8 * (sigma > 0) - 1,
	    "lo %.3Lf, not %" PRIu64 " of %.0Lf ± %.0Lf", lo, total.latency_lo_ns, p,
	    sigma);
	CHECK(total.latency_hi_ns >= hi);
	CHECK_MSG(total.latency_hi_ns <= hi + (hi / p) * (hi / p) * (3 * unit + 9) + 1,
	    "hi %.3Lf, not %" PRIu64 " of %.0Lf ± %.0Lf", hi, total.latency_hi_ns, p,
	    sigma);
}

static void test_random(void)
{
	uint64_t seed = 11;
	struct est_op ops[NOPS];
	uint32_t done = 0;

	for (uint64_t t = 0; t < 600; t++) {
		uint32_t n;

		random_table(&table, t);
		for (uint32_t octaves = 8; octaves < 48; octaves += 8) {
			n = good_ops(ops, 1 + build_below(&seed, NOPS), &seed, octaves);
			if (n) {
				check_graph(ops, n);
				done++;
			}
		}
	}
	CHECK(done > 1000);
}

/* No work: zero, not what the caller had there. */
static void test_empty(void)
{
	struct est_cost total;

	random_table(&table, 1);
	memset(&total, 0xff, sizeof total);
	CHECK_INT(est_graph_cost(table.words, NULL, 0, &total), EST_OK);
	CHECK_UINT(total.latency_ns, 0);
	CHECK_UINT(total.latency_hi_ns, 0);
	CHECK_UINT(total.energy_hi_pj, 0);
	CHECK_UINT(total.variance_independent_ns2, 0);
	CHECK_UINT(total.flags, 0);
	CHECK_UINT(total.interval, 0);
	CHECK_UINT(total.coverage_permille, 0);
}

/* A table of one class: a flat rate, one band. */
static void flat_table(uint32_t shared, uint32_t independent, uint32_t quantile)
{
	static const uint32_t authored[] = {EST_AUTHORED(0, EST_PROVENANCE_FITTED, 9)};
	static const struct build_line lines[] = {{0, 1u << 31, 0, 0}};
	struct build_curve curve = {.shift = 25,
	    .beyond = UINT32_MAX,
	    .lines = lines,
	    .nlines = 1,
	    .authored = authored,
	    .nauthored = 1};
	const uint32_t band[EST_BAND_WORDS] = {shared, independent, 60000, 70000};
	uint32_t record = build_class(&table, band, 3);
	uint32_t cost = record - EST_COST_CLASSES - 1;

	table.words[cost + EST_COST_GRAPH_LO] = quantile;
	table.words[cost + EST_COST_GRAPH_HI] = quantile;
	table.words[record + EST_RECORD_COMPUTE] = build_curve(&table, &curve);
	build_end(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
}

/* Shared errors stay, independent ones shrink with the root of the number. */
static void test_spread(void)
{
	struct est_op ops[NOPS];
	struct est_cost total;

	for (uint32_t i = 0; i < NOPS; i++)
		ops[i] = (struct est_op){.flops = 1000000, .launches = 1, .count = 1};
	flat_table(0, 6554, 65536); /* 1 ns per FLOP; 10 % independent */
	CHECK_INT(est_graph_cost(table.words, ops, 100, &total), EST_OK);
	CHECK_UINT(total.latency_ns, 100000000);
	CHECK_NEAR(total.latency_hi_ns, 1e8 * exp(0.01), 1e8 * 4e-5);
	CHECK_NEAR(total.latency_lo_ns, 1e8 * exp(-0.01), 1e8 * 4e-5);
	flat_table(6554, 0, 65536);
	CHECK_INT(est_graph_cost(table.words, ops, 100, &total), EST_OK);
	CHECK_NEAR(total.latency_hi_ns, 1e8 * exp(0.1), 1e8 * 4e-5);
	flat_table(0, 0, 65536);
	CHECK_INT(est_graph_cost(table.words, ops, 100, &total), EST_OK);
	CHECK_UINT(total.latency_hi_ns, 100000000);
	CHECK_UINT(total.latency_lo_ns, 100000000);
}

/* Beyond a 4.29 s sd the variance saturates and the sds add: wider, never
 * narrower. */
static void test_saturated_variance(void)
{
	struct est_op ops[4];
	struct est_cost total;
	double sigma = 0;

	for (uint32_t i = 0; i < 4; i++) {
		ops[i] = (struct est_op){.flops = (uint64_t)100000000000 * (i + 1),
		    .launches = 1,
		    .count = 1};
		sigma += 1e10 * (i + 1);
	}
	flat_table(0, 6554, 65536);
	CHECK_INT(est_graph_cost(table.words, ops, 4, &total), EST_OK);
	CHECK_UINT(total.latency_ns, 1000000000000);
	CHECK(total.flags & EST_FLAG_SATURATED);
	CHECK_UINT(total.variance_independent_ns2, UINT64_MAX);
	CHECK_NEAR(total.latency_hi_ns, 1e12 * exp(sigma / 1e12), 1e12 * 4e-5);
}

/* Where the spread loses its lowest bits to fit a word, it is rounded up: 2^30 + 1 of
 * 2^32 ns are more than a quarter. */
static void test_outward(void)
{
	const struct est_op ops[2] = {
	    {.flops = ((uint64_t)1 << 32) - 2, .launches = 1, .count = 1},
	    {.flops = 2, .launches = 1, .count = 1}};
	uint32_t ratio = est_exp_down(65536 / 4 + 1);
	struct est_cost total;

	flat_table(65536 / 4, 0, 65536);
	CHECK_INT(est_graph_cost(table.words, ops, 2, &total), EST_OK);
	CHECK_UINT(total.latency_ns, (uint64_t)1 << 32);
	CHECK_UINT(total.sd_shared_ns, ((uint64_t)1 << 30) + 1);
	CHECK(ratio < est_exp_down(65536 / 4));
	CHECK_UINT(total.latency_lo_ns, (uint64_t)ratio << 16);
}

/* A spread past e^10 has no upper bound, and 0 below. */
static void test_unbounded(void)
{
	struct est_op op = {.flops = 1000000, .launches = 1, .count = 1};
	struct est_cost total;

	flat_table(65536 * 100, 0, 65536);
	CHECK_INT(est_graph_cost(table.words, &op, 1, &total), EST_OK);
	CHECK_UINT(total.latency_lo_ns, 0);
	CHECK_UINT(total.latency_hi_ns, UINT64_MAX);
	CHECK(total.flags & EST_FLAG_SATURATED);
	flat_table(65536 * 7, 0, 65536);
	CHECK_INT(est_graph_cost(table.words, &op, 1, &total), EST_OK);
	CHECK((double)total.latency_lo_ns <= 1e6 * exp(-7) &&
	      (double)total.latency_lo_ns >= 1e6 * exp(-7) - 32);
	CHECK((double)total.latency_hi_ns >= 1e6 * exp(7));
	CHECK((double)total.latency_hi_ns <= 1e6 * exp(7) * 1.02);
	/* e^10.2 is between 2^16 / 3 and 2^16 / 2: the widest ratio that is one. */
	flat_table(65536, 0, 668467);
	CHECK_INT(est_graph_cost(table.words, &op, 1, &total), EST_OK);
	CHECK_UINT(total.latency_hi_ns, (uint64_t)1000000 << 15);
	CHECK_UINT(total.latency_lo_ns, 1000000 * 2 / 65536);
	/* Nothing to run is sure. */
	op.flops = 0;
	CHECK_INT(est_graph_cost(table.words, &op, 1, &total), EST_OK);
	CHECK_UINT(total.latency_hi_ns, 0);
	CHECK_UINT(total.flags & EST_FLAG_SATURATED, 0);
}

/* A shared sd beyond its type must not narrow the bounds. */
static void test_saturated_shared(void)
{
	struct est_op op = {.flops = (uint64_t)1 << 50, .launches = 1, .count = 1};
	struct est_cost total;

	flat_table(0x7fffffff, 0, 65536);
	CHECK_INT(est_graph_cost(table.words, &op, 1, &total), EST_OK);
	CHECK_UINT(total.latency_ns, (uint64_t)1 << 50);
	CHECK_UINT(total.sd_shared_ns, UINT64_MAX);
	CHECK_UINT(total.latency_lo_ns, 0);
	CHECK_UINT(total.latency_hi_ns, UINT64_MAX);
	CHECK(total.flags & EST_FLAG_SATURATED);
}

static void test_saturated_latency(void)
{
	struct est_op ops[3];
	struct est_cost total;

	flat_table(6554, 6554, 65536);
	for (uint32_t i = 0; i < 3; i++)
		ops[i] = (struct est_op){
		    .flops = (uint64_t)1 << 57, .launches = 1, .count = 1 + i};
	CHECK_INT(est_graph_cost(table.words, ops, 1, &total), EST_OK);
	CHECK_UINT(total.latency_ns, (uint64_t)1 << 57);
	CHECK_INT(est_graph_cost(table.words, ops, 3, &total), EST_OK);
	CHECK_UINT(total.latency_ns, UINT64_MAX);
	CHECK_UINT(total.latency_hi_ns, UINT64_MAX);
	CHECK(total.flags & EST_FLAG_SATURATED);
	CHECK(total.latency_lo_ns < total.latency_ns);
}

static void test_errors(void)
{
	struct est_op ops[3];
	struct est_cost total, mark;

	flat_table(0, 0, 0);
	for (uint32_t i = 0; i < 3; i++)
		ops[i] = (struct est_op){.flops = 1000, .launches = 1, .count = 1};
	memset(&total, 0xa5, sizeof total);
	memset(&mark, 0xa5, sizeof mark);
	ops[2].class_id = 1;
	CHECK_INT(est_graph_cost(table.words, ops, 3, &total), EST_ERR_CLASS);
	ops[2].class_id = 0;
	ops[2].count = 0;
	CHECK_INT(est_graph_cost(table.words, ops, 3, &total), EST_ERR_COUNT);
	ops[1].precision = 1;
	CHECK_INT(est_graph_cost(table.words, ops, 3, &total), EST_ERR_PRECISION);
	CHECK_INT(est_graph_cost(NULL, ops, 1, &total), EST_ERR_NULL);
	CHECK_INT(est_graph_cost(table.words, NULL, 1, &total), EST_ERR_NULL);
	CHECK_INT(est_graph_cost(table.words, ops, 1, NULL), EST_ERR_NULL);
	CHECK(memcmp(&total, &mark, sizeof total) == 0);
}

int main(void)
{
	RUN(test_random);
	RUN(test_empty);
	RUN(test_spread);
	RUN(test_saturated_variance);
	RUN(test_outward);
	RUN(test_unbounded);
	RUN(test_saturated_shared);
	RUN(test_saturated_latency);
	RUN(test_errors);
	return test_end("lib_graph");
}
