/* op_cost.c: ns per est_op_cost, beside what else one could do.
 *
 * Every candidate is timed in turn, REPEATS times over, so that all of them meet
 * the same moods of the machine, in time of the CPU.  Printed as race.c does: the
 * median and the quartiles in seconds, and of the ratio to one curve in the same round.
 */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef HAVE_GSL
#include <gsl/gsl_interp.h>
#endif

#include "lib/est_core.h"
#include "tests/unit/lib_build.h"

#define NOPS 65536 /* more than branch predictors learn */
#define REPEATS 21
#define NGRAPH 1000
#define NKNOTS 11
#define NLINES 24

static struct build table;
static struct est_op ops[NOPS];
static double sizes[NOPS];
static uint64_t sink;

/* The candidates' curve: 11 uneven points of ns per unit over log2 x. */
static const double knot_log2[NKNOTS] = {
    0, 9.5, 13.3, 16.6, 19.9, 21.1, 23.25, 25.6, 27.6, 29, 32};
static const double knot_rate[NKNOTS] = {
    1.04, 0.9, 0.71, 0.5, 0.52, 0.17, 0.052, 0.0042, 0.0019, 0.0014, 0.0012};

static void build_device(void)
{
	static const uint32_t band[] = {1, 6554, 13107, 45000, 90000};
	static const uint32_t authored[] = {EST_AUTHORED(0, EST_PROVENANCE_FITTED, 40)};
	struct build_line lines[NLINES];
	struct build_curve curve = {.shift = 34,
	    .beyond = UINT32_MAX,
	    .lines = lines,
	    .nlines = NLINES,
	    .authored = authored,
	    .nauthored = 1};
	uint32_t cost, record, energy;

	for (uint32_t i = 0; i < NLINES; i++) {
		lines[i].key = i ? EST_KEY(7 + i, 123456 * i) : 0;
		lines[i].a = 4000000000u - 120000000u * i;
		lines[i].slope = i ? -110000000 : 0;
		lines[i].authored = 0;
	}
	build_start(&table, "bench", 4);
	build_section(&table, EST_SECTION_CLASSES);
	build_word(&table, 1 | 1 << 16);
	build_word(&table, 0);
	build_section(&table, EST_SECTION_UNCERTAINTY);
	build_all(&table, band, 5);
	cost = build_section(&table, EST_SECTION_COST);
	table.words[cost - 6] = cost;
	for (uint32_t i = 0; i < EST_COST_CLASSES + 1; i++)
		build_word(&table, 0);
	table.words[cost + EST_COST_PEAK_FLOPS + 1] = 200;
	table.words[cost + EST_COST_GRAPH_LO] = 111411;
	table.words[cost + EST_COST_GRAPH_HI] = 111411;
	table.words[cost + EST_COST_INTERVAL] = 3 | 3 << 8 | 900u << 16;
	record = table.n;
	table.words[cost + EST_COST_CLASSES] = record;
	for (uint32_t i = 0; i < EST_RECORD_WORDS; i++)
		build_word(&table, 0);
	table.words[record + EST_RECORD_FLAGS] = EST_RECORD_SUM;
	table.words[record + EST_RECORD_OUTSIDE] = record;
	table.words[record + EST_RECORD_COMPUTE] = build_curve(&table, &curve);
	curve.shift = 32;
	table.words[record + EST_RECORD_MEMORY] = build_curve(&table, &curve);
	table.words[record + EST_RECORD_LAUNCH] = build_word(&table, 3);
	for (uint32_t i = 0; i < 3; i++) {
		build_word(&table, i ? EST_KEY(15 + 5 * i, 0) : 0);
		build_word(&table, 64 * (15000 - 4000 * i));
	}
	energy = build_section(&table, EST_SECTION_ENERGY);
	table.words[cost + EST_COST_ENERGY] = energy;
	for (uint32_t i = 0; i < EST_ENERGY_WORDS - 1; i++)
		build_word(&table, 60000 + 20000 * i);
	build_word(&table, 0);
	build_end(&table);
	if (est_device_check(table.words, table.n) != EST_OK)
		abort();
}

static void run_stream(void)
{
	struct est_cost cost;

	for (uint32_t i = 0; i < NOPS; i++) {
		est_op_cost(table.words, &ops[i], &cost);
		sink += cost.latency_hi_ns + cost.energy_pj;
	}
}

/* Each operation needs the cost of the one before it. */
static void run_chain(void)
{
	struct est_cost cost = {.latency_ns = 0};
	struct est_op op;

	for (uint32_t i = 0; i < NOPS; i++) {
		op = ops[i];
		op.flops += cost.latency_ns & 1;
		op.bytes += cost.latency_ns & 1;
		est_op_cost(table.words, &op, &cost);
	}
	sink += cost.latency_ns;
}

/* Graphs of NGRAPH operations. */
static void run_graph(void)
{
	struct est_cost cost;

	for (uint32_t i = 0; i < NOPS; i += NGRAPH) {
		uint32_t n = NOPS - i < NGRAPH ? NOPS - i : NGRAPH;

		est_graph_cost(table.words, ops + i, n, &cost);
		sink += cost.latency_hi_ns;
	}
}

static void run_curve(void)
{
	struct est_place place;

	if (est_place(table.words, &ops[0], &place) != EST_OK)
		return;
	for (uint32_t i = 0; i < NOPS; i++)
		sink += est_term(table.words, &ops[i], &place, 0);
}

/* One curve in double: binary search, division by the width, no table. */
static double plain_rate(double log2_x)
{
	uint32_t low = 0, high = NKNOTS - 1;

	while (high - low > 1) {
		uint32_t middle = (low + high) / 2;

		if (knot_log2[middle] <= log2_x)
			low = middle;
		else
			high = middle;
	}
	return knot_rate[low] + (knot_rate[high] - knot_rate[low]) *
				    (log2_x - knot_log2[low]) /
				    (knot_log2[high] - knot_log2[low]);
}

static void run_plain(void)
{
	double sum = 0;

	for (uint32_t i = 0; i < NOPS; i++)
		sum += sizes[i] * plain_rate(log2(sizes[i]));
	sink += (uint64_t)sum;
}

static void run_plain_no_log(void)
{
	double sum = 0;

	for (uint32_t i = 0; i < NOPS; i++)
		sum += plain_rate(sizes[i] * 0x1p-26);
	sink += (uint64_t)sum;
}

/* The same without a branch or a division: counts knots, takes slopes made before. */
static void run_slopes(void)
{
	double slope[NKNOTS - 1], sum = 0;

	for (uint32_t i = 0; i + 1 < NKNOTS; i++)
		slope[i] = (knot_rate[i + 1] - knot_rate[i]) /
			   (knot_log2[i + 1] - knot_log2[i]);
	for (uint32_t i = 0; i < NOPS; i++) {
		double x = sizes[i] * 0x1p-26;
		uint32_t at = 0;

		for (uint32_t j = 1; j + 1 < NKNOTS; j++)
			at += knot_log2[j] <= x;
		sum += knot_rate[at] + slope[at] * (x - knot_log2[at]);
	}
	sink += (uint64_t)sum;
}

#ifdef HAVE_GSL
static gsl_interp *gsl;

static void run_gsl(void)
{
	double sum = 0;

	for (uint32_t i = 0; i < NOPS; i++)
		sum += gsl_interp_eval(
		    gsl, knot_log2, knot_rate, sizes[i] * 0x1p-26, NULL);
	sink += (uint64_t)sum;
}
#endif

struct candidate {
	const char *name;
	void (*run)(void);
	double ns[REPEATS];
};

static struct candidate candidates[] = {
    {"one curve of it", run_curve, {0}},
    {"est_op_cost, stream", run_stream, {0}},
    {"est_op_cost, dependent chain", run_chain, {0}},
    {"est_graph_cost, per operation", run_graph, {0}},
    {"one curve of 11 points in double, binary search and division, no log2",
	run_plain_no_log, {0}},
    {"one curve of 11 points in double, branch-free and slopes, no log2", run_slopes,
	{0}},
    {"one curve of 11 points in double, binary search and division, log2", run_plain,
	{0}},
#ifdef HAVE_GSL
    {"one curve of 11 points in double, gsl_interp_eval, no log2", run_gsl, {0}},
#endif
};
#define NCANDIDATES (sizeof candidates / sizeof candidates[0])

static double now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void print_three(const double *values, double unit)
{
	double sorted[REPEATS];

	memcpy(sorted, values, sizeof sorted);
	qsort(sorted, REPEATS, sizeof *sorted, compare);
	printf("\t%.6g\t%.6g\t%.6g", unit * sorted[REPEATS / 2],
	    unit * sorted[REPEATS / 4], unit * sorted[3 * REPEATS / 4]);
}

int main(void)
{
	uint64_t seed = 42;

	build_device();
	for (uint32_t i = 0; i < NOPS; i++) {
		ops[i].flops =
		    1 + (build_random(&seed) >> (32 + build_below(&seed, 28)));
		ops[i].bytes =
		    1 + (build_random(&seed) >> (36 + build_below(&seed, 20)));
		ops[i].launches = 1 + build_below(&seed, 3);
		ops[i].count = 1;
		sizes[i] = 1 + (double)(build_random(&seed) >> 33);
	}
#ifdef HAVE_GSL
	gsl = gsl_interp_alloc(gsl_interp_linear, NKNOTS);
	gsl_interp_init(gsl, knot_log2, knot_rate, NKNOTS);
#endif
	for (unsigned repeat = 0; repeat < REPEATS; repeat++) {
		for (size_t i = 0; i < NCANDIDATES; i++) {
			double start = now_ns();

			candidates[i].run();
			candidates[i].ns[repeat] = (now_ns() - start) / NOPS;
		}
	}
	for (size_t i = 0; i < NCANDIDATES; i++) {
		double ratio[REPEATS];

		for (unsigned repeat = 0; repeat < REPEATS; repeat++)
			ratio[repeat] =
			    candidates[i].ns[repeat] / candidates[0].ns[repeat];
		printf("%s", candidates[i].name);
		print_three(candidates[i].ns, 1e-9);
		print_three(ratio, 1);
		printf("\t0\n");
	}
	fprintf(stderr, "tables of %u lines per curve, %u operations; check %u\n",
	    NLINES, NOPS, (unsigned)(sink & 0xff));
#ifdef HAVE_GSL
	gsl_interp_free(gsl);
#endif
	return 0;
}
