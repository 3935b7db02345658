/* lib_cost.c: est_op_cost against an oracle, on random tables and operations. */
#include "lib/est_core.h"
#include "tests/unit/lib_oracle.h"
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;
#endif

static struct build table;

static struct est_cost marked(void)
{
	struct est_cost cost;

	memset(&cost, 0xa5, sizeof cost);
	return cost;
}

static bool untouched(const struct est_cost *cost)
{
	struct est_cost fresh = marked();

	return memcmp(cost, &fresh, sizeof fresh) == 0;
}

#ifdef __SIZEOF_INT128__
/* (x · c + round) / 2^16, at most UINT64_MAX. */
static uint64_t q16(wide x, uint32_t c, uint32_t round)
{
	wide y = (x * c + round) >> 16;

	return y > UINT64_MAX ? UINT64_MAX : (uint64_t)y;
}

static uint64_t limited(wide x)
{
	return x > UINT64_MAX ? UINT64_MAX : (uint64_t)x;
}

/* Everything that follows from the latency, to the bit. */
static void check_rest(const uint32_t *w, const struct est_op *op,
    const struct oracle *o, const struct est_cost *cost)
{
	const uint32_t *band = w + w[EST_H_DIRECTORY + EST_DIR_WORDS + 1] + 1 +
			       EST_BAND_WORDS * EST_AUTHORED_BAND(o->authored);
	uint32_t twice = o->flags & EST_FLAG_UNSUPPORTED ? 1 : 0;
	uint64_t latency = cost->latency_ns, lo = q16(latency, band[EST_BAND_LO], 0);
	uint64_t hi = q16(latency, band[EST_BAND_HI], 0xffff), sd, sum[3];
	bool saturated;

	if (twice) {
		lo = q16(lo, band[EST_BAND_LO], 0);
		hi = q16(hi, band[EST_BAND_HI], 0xffff);
	}
	CHECK_UINT(cost->latency_lo_ns, lo);
	CHECK_UINT(cost->latency_hi_ns, hi);
	CHECK_UINT(cost->sd_shared_ns,
	    q16((wide)latency << twice, band[EST_BAND_SHARED], 1 << 15));
	sd = q16((wide)latency << twice, band[EST_BAND_INDEPENDENT], 1 << 15);
	CHECK_UINT(cost->variance_independent_ns2, limited((wide)sd * sd));
	saturated = hi == UINT64_MAX || cost->sd_shared_ns == UINT64_MAX ||
		    cost->variance_independent_ns2 == UINT64_MAX;

	memset(sum, 0, sizeof sum);
	if (o->section[EST_COST_ENERGY]) {
		const uint32_t *e = w + o->section[EST_COST_ENERGY];
		uint64_t flops = limited((wide)op->flops * op->count);
		uint64_t bytes = limited((wide)op->bytes * op->count);
		uint64_t times[3] = {lo, latency, hi};

		for (uint32_t i = 0; i < 3; i++) {
			wide work =
			    ((wide)flops * e[EST_ENERGY_FLOP + i] +
				(wide)bytes * e[EST_ENERGY_BYTE + i] + (1 << 15)) >>
			    16;

			sum[i] = limited(
			    limited(work) +
			    (wide)limited((wide)times[i] * e[EST_ENERGY_STATIC + i]));
			saturated |= sum[i] == UINT64_MAX;
		}
		saturated |= flops == UINT64_MAX || bytes == UINT64_MAX;
	}
	CHECK_UINT(cost->energy_lo_pj, sum[0]);
	CHECK_UINT(cost->energy_pj, sum[1]);
	CHECK_UINT(cost->energy_hi_pj, sum[2]);
	CHECK_UINT(
	    cost->flags & EST_FLAG_SATURATED, saturated ? EST_FLAG_SATURATED : 0);
}
#else
static void check_rest(const uint32_t *w, const struct est_op *op,
    const struct oracle *o, const struct est_cost *cost)
{
	(void)w;
	(void)op;
	(void)o;
	CHECK(cost->latency_lo_ns <= cost->latency_ns);
	CHECK(cost->latency_hi_ns >= cost->latency_ns);
}
#endif

static void check_op(const uint32_t *w, const struct est_op *op)
{
	struct oracle o = oracle_op(w, op);
	struct est_cost cost = marked();
	int status = est_op_cost(w, op, &cost);
	unsigned before = test_nwrong;

	CHECK_INT(status, o.status);
	if (o.status != EST_OK) {
		CHECK(untouched(&cost));
	} else if (o.saturated) {
		CHECK_UINT(cost.latency_ns, UINT64_MAX);
		CHECK(cost.flags & EST_FLAG_SATURATED);
	} else if (!o.unsure) {
		CHECK_MSG(
		    fabsl((long double)cost.latency_ns - o.latency_ns) <= o.tolerance,
		    "%.3Lf ± %.3Lf ns, not %" PRIu64, o.latency_ns, o.tolerance,
		    cost.latency_ns);
	}
	if (o.status == EST_OK && !o.authored_unsure) {
		CHECK_UINT(cost.flags & ~EST_FLAG_SATURATED, o.flags);
		CHECK_UINT(
		    cost.coverage_permille, o.section[EST_COST_INTERVAL] >> 16 & 0x3ff);
		CHECK_UINT(cost.interval, o.section[EST_COST_INTERVAL] & 0xff);
		check_rest(w, op, &o, &cost);
	}
	if (test_nwrong != before && before < 3)
		printf("\tof flops %" PRIu64 " bytes %" PRIu64 " launches %" PRIu32
		       " count %" PRIu32 " class %u precision %u\n",
		    op->flops, op->bytes, op->launches, op->count,
		    (unsigned)op->class_id, (unsigned)op->precision);
}

static void test_random(void)
{
	uint64_t seed = 20260207;
	struct est_op op;

	for (uint64_t t = 0; t < 400 && test_nwrong < 20; t++) {
		random_table(&table, t);
		CHECK_INT(est_device_check(table.words, BUILD_WORDS), EST_OK);
		for (int i = 0; i < 5000; i++) {
			random_op(&op, &seed);
			check_op(table.words, &op);
		}
	}
}

/* Every knot of every curve, the sizes beside it, and the ends of the range. */
static void test_knots(void)
{
	for (uint64_t t = 1000; t < 1060 && test_nwrong < 20; t++) {
		uint32_t nclasses;

		random_table(&table, t);
		nclasses = table.words[table.words[EST_H_DIRECTORY + 1]] & 0xffff;
		for (uint16_t class_id = 0; class_id < nclasses; class_id++) {
			struct est_op op = {
			    .launches = 1, .count = 1, .class_id = class_id};
			struct oracle o = oracle_op(table.words, &op);

			if (o.status != EST_OK)
				continue;
			for (uint32_t which = 0; which < 2; which++) {
				const uint32_t *curve =
				    table.words + o.record[EST_RECORD_COMPUTE + which];
				uint32_t n = curve[EST_CURVE_COUNTS] & 0xffff;

				if (curve == table.words)
					continue;
				for (uint32_t i = 0; i < n + 2; i++) {
					uint32_t key =
					    i < n ? curve[EST_CURVE_KNOTS + i]
						  : curve[EST_CURVE_LO + i - n];
					uint64_t x = (uint64_t)oracle_size(key);

					for (uint64_t near = x - 2; near != x + 3;
					     near++) {
						op.flops = which ? 1000 : near;
						op.bytes = which ? near : 1000;
						check_op(table.words, &op);
					}
				}
			}
			for (int i = 0; i < 49; i++) {
				static const uint64_t ends[] = {0, 1, 2, UINT32_MAX,
				    (uint64_t)1 << 63, UINT64_MAX - 1, UINT64_MAX};

				op.flops = ends[i % 7];
				op.bytes = ends[i / 7];
				check_op(table.words, &op);
			}
		}
	}
}

/* One curve that only rises must not give a larger work a smaller latency by
 * more than the rounding of its own unit. */
static void test_monotone(void)
{
	static const struct build_line lines[] = {{0, 1000000000, 0, 0},
	    {EST_KEY(20, 0), 1000000000, 5000000, 0},
	    {EST_KEY(35, 0), 1075000000, 0, 0}};
	static const uint32_t authored[] = {EST_AUTHORED(0, EST_PROVENANCE_FITTED, 9)};
	struct build_curve curve = {.shift = 30,
	    .beyond = UINT32_MAX,
	    .lines = lines,
	    .nlines = 3,
	    .authored = authored,
	    .nauthored = 1};
	uint32_t record;
	uint64_t before = 0, seed = 7;

	random_table(&table, 3);
	record = table.words[table.words[table.words[EST_H_DIRECTORY + 1] + 1] +
			     EST_COST_CLASSES];
	CHECK(record);
	table.words[record + EST_RECORD_COMPUTE] = build_curve(&table, &curve);
	table.words[record + EST_RECORD_MEMORY] = 0;
	table.words[record + EST_RECORD_LAUNCH] = 0;
	table.words[record + EST_RECORD_SUPPORT] = 0;
	for (uint64_t x = 1; x < (uint64_t)1 << 50; x += x / 4096 + 1) {
		struct est_op op = {
		    .flops = x + build_below(&seed, 2), .launches = 1, .count = 1};
		struct est_cost cost;

		if (op.flops > x)
			x = op.flops;
		CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
		CHECK(cost.latency_ns >= before);
		before = cost.latency_ns;
	}
}

int main(void)
{
	RUN(test_random);
	RUN(test_knots);
	RUN(test_monotone);
	return test_end("lib_cost");
}
