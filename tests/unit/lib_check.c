/* lib_check.c: est_device_check says what is wrong, and what it accepts cannot make
 * any function read outside the table, whatever the words are.  Every table
 * lies at the end of memory, so that the first word too many kills the test. */
#include "lib/est_core.h"
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

static struct build table;

static int check_words(const uint32_t *words, size_t n)
{
	return est_device_check(build_copy(words, n), n);
}

static int with(uint32_t at, uint32_t value)
{
	return build_with(&table, at, value);
}

static uint32_t entry_of(uint32_t kind)
{
	uint32_t at = EST_H_DIRECTORY;

	while (table.words[at] != kind)
		at += EST_DIR_WORDS;
	return at;
}

static uint32_t section_of(uint32_t kind)
{
	return table.words[entry_of(kind) + 1];
}

/* A table with every kind of thing in its first class; where they are. */
static struct {
	uint32_t cost, record, compute, launch, support, energy;
} full;

static void full_table(void)
{
	for (uint64_t seed = 0;; seed++) {
		const uint32_t *w = table.words;

		random_table(&table, seed);
		full.cost = section_of(EST_SECTION_COST);
		full.record = w[full.cost + EST_COST_CLASSES];
		full.energy = w[full.cost + EST_COST_ENERGY];
		if (!full.record || !full.energy)
			continue;
		full.compute = w[full.record + EST_RECORD_COMPUTE];
		full.launch = w[full.record + EST_RECORD_LAUNCH];
		full.support = w[full.record + EST_RECORD_SUPPORT];
		if (full.compute && full.launch && full.support && w[full.launch] > 1 &&
		    (w[full.compute] & 0xffff) > 2)
			break;
	}
	CHECK_INT(build_check(&table), EST_OK);
}

static void test_errors(void)
{
	uint32_t length;

	full_table();
	length = table.n;
	CHECK_INT(est_device_check(NULL, 100), EST_ERR_NULL);
	CHECK_INT(check_words(table.words, 0), EST_ERR_LENGTH);
	CHECK_INT(with(EST_H_MAGIC, 0), EST_ERR_MAGIC);
	CHECK_INT(with(EST_H_MAGIC, EST_TABLE_MAGIC_SWAPPED), EST_ERR_ORDER);
	CHECK_INT(with(EST_H_ABI, EST_TABLE_ABI + 1), EST_ERR_ABI);
	CHECK_INT(with(EST_H_ABI, 0), EST_ERR_ABI);
	CHECK_INT(with(EST_H_WORDS, length + 1), EST_ERR_LENGTH);
	CHECK_INT(with(EST_H_WORDS, UINT32_MAX), EST_ERR_LENGTH);
	CHECK_INT(with(EST_H_WORDS, 0), EST_ERR_LENGTH);
	CHECK_INT(with(EST_H_WORDS, EST_H_DIRECTORY - 1), EST_ERR_LENGTH);
	/* Room behind the table does no harm. */
	CHECK_INT(check_words(table.words, length + 5), EST_OK);
	for (uint32_t i = 0; i < length; i++) {
		int status = check_words(table.words, i);

		CHECK_INT(status, EST_ERR_LENGTH);
		table.words[i] ^= 1u << i % 32;
		status = build_check(&table);
		CHECK(status != EST_OK);
		CHECK(i < 3 || status == EST_ERR_CRC);
		table.words[i] ^= 1u << i % 32;
	}
	CHECK_INT(build_check(&table), EST_OK);
}

static void test_directory(void)
{
	uint32_t last;

	full_table();
	last = EST_H_DIRECTORY + EST_DIR_WORDS * (table.words[EST_H_NSECTIONS] - 1);
	CHECK_INT(with(last, 77), EST_OK); /* optional and unknown: skipped */
	CHECK_INT(with(last, 77 | EST_SECTION_REQUIRED), EST_ERR_SECTION);
	CHECK_INT(
	    with(last, EST_SECTION_KINDS | EST_SECTION_REQUIRED), EST_ERR_SECTION);
	CHECK_INT(with(last, EST_SECTION_PROVENANCE | EST_SECTION_REQUIRED), EST_OK);
	CHECK_INT(with(last, EST_SECTION_CLASSES), EST_ERR_TABLE);
	CHECK_INT(with(last, EST_SECTION_UNCERTAINTY), EST_ERR_TABLE);
	CHECK_INT(with(EST_H_DIRECTORY, EST_SECTION_COST), EST_ERR_TABLE);
	CHECK_INT(
	    with(EST_H_DIRECTORY + EST_DIR_WORDS, EST_SECTION_COST), EST_ERR_TABLE);
	CHECK_INT(with(EST_H_NSECTIONS, 0), EST_ERR_TABLE);
	CHECK_INT(with(EST_H_NSECTIONS, 1), EST_ERR_TABLE);
	CHECK_INT(with(EST_H_NSECTIONS, UINT32_MAX), EST_ERR_TABLE);
	for (uint32_t at = EST_H_DIRECTORY; at <= last; at += EST_DIR_WORDS) {
		CHECK_INT(with(at + 1, table.words[at + 1] + 1), EST_ERR_TABLE);
		CHECK_INT(with(at + 1, 0), EST_ERR_TABLE);
		CHECK_INT(with(at + 2, table.words[at + 2] + 1), EST_ERR_TABLE);
		CHECK_INT(with(at + 2, table.words[at + 2] - 1), EST_ERR_TABLE);
		CHECK_INT(with(at + 2, 0), EST_ERR_TABLE);
		CHECK_INT(with(at + 2, UINT32_MAX), EST_ERR_TABLE);
	}
}

static void test_contents(void)
{
	uint32_t map, bands, n, bytes;

	full_table();
	map = section_of(EST_SECTION_CLASSES);
	bands = section_of(EST_SECTION_UNCERTAINTY);
	CHECK_INT(with(map, 257 | 1 << 16), EST_ERR_TABLE);
	CHECK_INT(with(map, 1 | 17 << 16), EST_ERR_TABLE);
	CHECK_INT(with(map, 1 | 3 << 16), EST_ERR_TABLE);
	CHECK_INT(with(map + EST_CLASSES_COST, table.n), EST_ERR_TABLE);
	CHECK_INT(with(map + EST_CLASSES_COST, table.n - 3), EST_ERR_TABLE);
	CHECK_INT(with(map + EST_CLASSES_COST, 1), EST_ERR_TABLE);
	CHECK_INT(with(map + EST_CLASSES_COST, UINT32_MAX), EST_ERR_TABLE);
	CHECK_INT(with(full.cost + EST_COST_PRECISION, 5), EST_ERR_TABLE);

	CHECK_INT(with(bands, 0), EST_ERR_TABLE);
	CHECK_INT(with(bands, RANDOM_BANDS + 1), EST_ERR_TABLE);
	CHECK_INT(with(bands, 257), EST_ERR_TABLE);
	CHECK_INT(with(bands, UINT32_MAX), EST_ERR_TABLE);
	CHECK_INT(with(bands + 1 + EST_BAND_LO, 65536), EST_OK);
	CHECK_INT(with(bands + 1 + EST_BAND_LO, 65537), EST_ERR_TABLE);
	CHECK_INT(with(bands + 1 + EST_BAND_HI, 65536), EST_OK);
	CHECK_INT(with(bands + 1 + EST_BAND_HI, 65535), EST_ERR_TABLE);

	CHECK_INT(with(full.cost + EST_COST_INTERVAL, 4), EST_ERR_TABLE);
	CHECK_INT(with(full.cost + EST_COST_INTERVAL, 4 << 8), EST_ERR_TABLE);
	CHECK_INT(with(full.cost + EST_COST_INTERVAL, 1000u << 16), EST_OK);
	CHECK_INT(with(full.cost + EST_COST_INTERVAL, 1001u << 16), EST_ERR_TABLE);
	CHECK_INT(
	    with(full.cost + EST_COST_INTERVAL, 3 | 3 << 8 | EST_COST_SMALL_N), EST_OK);
	CHECK_INT(with(full.cost + EST_COST_ENERGY, table.n - 9), EST_ERR_TABLE);
	CHECK_INT(with(full.cost + EST_COST_CLASSES, table.n - 6), EST_ERR_TABLE);
	CHECK_INT(with(full.energy, UINT32_MAX), EST_ERR_TABLE);
	CHECK_INT(with(full.energy + 2, 0), EST_ERR_TABLE);
	CHECK_INT(with(full.energy + EST_ENERGY_STATIC + 1, UINT32_MAX), EST_ERR_TABLE);

	CHECK_INT(with(full.record, RANDOM_BANDS << 8), EST_ERR_TABLE);
	CHECK_INT(with(full.record + EST_RECORD_OUTSIDE, 0), EST_ERR_TABLE);
	CHECK_INT(with(full.record + EST_RECORD_OUTSIDE, table.n - 6), EST_ERR_TABLE);
	for (uint32_t i = EST_RECORD_COMPUTE; i <= EST_RECORD_SUPPORT; i++) {
		CHECK_INT(with(full.record + i, 0), EST_OK);
		CHECK_INT(with(full.record + i, 3), EST_ERR_TABLE);
		CHECK_INT(with(full.record + i, table.n), EST_ERR_TABLE);
		CHECK_INT(with(full.record + i, table.n + 5), EST_ERR_TABLE);
		CHECK_INT(with(full.record + i, UINT32_MAX), EST_ERR_TABLE);
	}
	CHECK_INT(with(full.launch, 0), EST_ERR_TABLE);
	CHECK_INT(with(full.launch, 513), EST_ERR_TABLE);
	CHECK_INT(with(full.launch, 0x80000001u), EST_ERR_TABLE);
	CHECK_INT(with(full.launch + 1, 1), EST_ERR_TABLE);
	CHECK_INT(with(full.launch + 3, 0), EST_ERR_TABLE);
	CHECK_INT(with(full.support, 65 << 8), EST_ERR_TABLE);
	CHECK_INT(with(full.support, 0xffffff00u), EST_ERR_TABLE);

	n = table.words[full.compute] & 0xffff;
	bytes = full.compute + EST_CURVE_KNOTS + 3 * n;
	CHECK_INT(with(full.compute, 1 << 16), EST_ERR_TABLE);
	CHECK_INT(with(full.compute, n), EST_ERR_TABLE);
	CHECK_INT(with(full.compute, n | 0xffff0000u), EST_ERR_TABLE);
	CHECK_INT(with(full.compute, 513 | 1 << 16), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_FLAGS, 63), EST_OK);
	CHECK_INT(with(full.compute + EST_CURVE_FLAGS, 64), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_FLAGS, 3 << 8), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_FLAGS, 3 << 10), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_FLAGS, 1 << 12), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_LO, UINT32_MAX), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_HI, 0), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_KNOTS, 1), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_KNOTS + 1, 0), EST_ERR_TABLE);
	CHECK_INT(with(full.compute + EST_CURVE_KNOTS + 2,
		      table.words[full.compute + EST_CURVE_KNOTS + 1]),
	    EST_ERR_TABLE);
	CHECK_INT(with(bytes, table.words[bytes] | 0xff), EST_ERR_TABLE);
	bytes += (n + 3) / 4;
	CHECK_INT(with(bytes, EST_AUTHORED(RANDOM_BANDS, 0, 0)), EST_ERR_TABLE);
}

/* Everything that may be asked of a table. */
static void use(const uint32_t *w, uint64_t *seed, unsigned nops)
{
	struct est_op ops[8];
	struct est_cost cost;
	struct est_explanation why;
	struct est_info info;
	uint32_t efficiency;

	est_device_info(w, &info);
	for (unsigned i = 0; i < nops; i++) {
		struct est_op *op = &ops[i % 8];
		int status;

		random_op(op, seed);
		op->precision = (uint16_t)build_below(seed, 4);
		op->class_id = (uint16_t)build_below(seed, 10);
		status = est_op_cost(w, op, &cost);
		if (status == EST_OK) {
			CHECK(cost.latency_lo_ns <= cost.latency_ns);
			CHECK(cost.latency_ns <= cost.latency_hi_ns);
			CHECK(cost.energy_lo_pj <= cost.energy_pj);
			CHECK(cost.energy_pj <= cost.energy_hi_pj);
		}
		CHECK_INT(est_explain(w, op, &why), status);
		est_efficiency(w, op, &efficiency);
		if (i % 8 == 7 && est_graph_cost(w, ops, 8, &cost) == EST_OK) {
			CHECK(cost.latency_lo_ns <= cost.latency_ns);
			CHECK(cost.latency_ns <= cost.latency_hi_ns);
		}
	}
}

/* Changes some words of a valid table to something near or far; with the CRC put
 * right, most changes reach the checks of the contents. */
static void mutate(uint64_t *seed)
{
	static const uint32_t odd[] = {0, 1, 2, 63, 64, 65, 0xff, 0x100, 0x1ff, 0x200,
	    0x201, 0xffff, 0x10000, 0x10001, 0x7fffffff, 0x80000000u, 0xfffffffeu,
	    UINT32_MAX};

	for (uint32_t i = 0, n = 1 + build_below(seed, 3); i < n; i++) {
		/* The structure stands in front. */
		uint32_t at =
		    EST_H_NSECTIONS + build_below(seed, build_below(seed, 2)
							    ? table.n - EST_H_NSECTIONS
							    : 200);
		uint32_t *word = &table.words[at % table.n];

		switch (build_below(seed, 6)) {
		case 0:
			*word = odd[build_below(seed, 18)];
			break;
		case 1:
			*word ^= 1u << build_below(seed, 32);
			break;
		case 2:
			*word += build_below(seed, 9) - 4;
			break;
		case 3:
			*word = build_below(seed, table.n + 10);
			break;
		case 4:
			*word = table.words[build_below(seed, table.n)];
			break;
		default:
			*word = (uint32_t)build_random(seed);
			break;
		}
	}
	build_seal(&table);
}

static void test_mutations(void)
{
	uint64_t seed = 99;
	uint32_t naccepted = 0, nrefused = 0;

	for (uint64_t t = 0; t < 20000; t++) {
		uint32_t *copy;

		if (t % 20 == 0)
			random_table(&table, t);
		mutate(&seed);
		copy = build_copy(table.words, table.n);
		if (est_device_check(copy, table.n) == EST_OK) {
			naccepted++;
			use(copy, &seed, 64);
		} else {
			nrefused++;
			random_table(&table, t);
		}
	}
	printf("mutations: %" PRIu32 " accepted and used, %" PRIu32 " refused\n",
	    naccepted, nrefused);
	CHECK(naccepted > 1000);
	CHECK(nrefused > 1000);
}

int main(void)
{
	RUN(test_errors);
	RUN(test_directory);
	RUN(test_contents);
	RUN(test_mutations);
	return test_end("lib_check");
}
