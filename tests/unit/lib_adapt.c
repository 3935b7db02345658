/* lib_adapt.c: the correction that a board learns: what it converges to, that nothing
 * it is fed leads out of its range, that outliers hardly move it, and that a state
 * which was spoilt is refused. */
#include <stdlib.h>

#include "lib/est_same.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

#define RANGE 8
#define RANGE_Q16 ((uint32_t)RANGE << 16)

static uint64_t seed;

static double uniform(void)
{
	return (double)(build_random(&seed) >> 11) * 0x1p-53;
}

static double corrected(const struct est_adapt *s, uint32_t group, double predicted)
{
	struct est_cost cost = {.latency_ns = (uint64_t)predicted};

	CHECK_INT(est_adapt_correct(s, group, &cost), EST_OK);
	return (double)cost.latency_ns;
}

static bool trusted(const struct est_adapt *s, uint32_t group)
{
	struct est_cost cost = {.latency_ns = 1000000};

	est_adapt_correct(s, group, &cost);
	return !(cost.flags & EST_FLAG_ADAPTING);
}

/* A time between 20 µs and 20 ms, uniform in its logarithm. */
static double some_time(void)
{
	return 20e3 * pow(1000, uniform());
}

static void test_new_state(void)
{
	struct est_adapt s, t;

	memset(&s, 1, sizeof s);
	memset(&t, 2, sizeof t);
	CHECK_INT(est_adapt_init(NULL, RANGE_Q16, 0), EST_ERR_NULL);
	CHECK_INT(est_adapt_init(&t, 65536, 0), EST_ERR_RANGE);
	CHECK_INT(est_adapt_init(&t, EST_ADAPT_RANGE_MAX + 1, 0), EST_ERR_RANGE);
	CHECK_INT(
	    est_adapt_init(&t, RANGE_Q16, EST_ADAPT_FORGET_MAX + 1), EST_ERR_RANGE);
	CHECK_INT(((unsigned char *)&t)[5], 2);
	CHECK_INT(est_adapt_init(&s, RANGE_Q16, 0), EST_OK);
	CHECK_INT(est_adapt_init(&t, RANGE_Q16, 0), EST_OK);
	CHECK(memcmp(&s, &t, sizeof s) == 0);
	/* It corrects nothing, and says that it knows nothing. */
	for (uint32_t g = 0; g < EST_ADAPT_GROUPS; g++) {
		CHECK(corrected(&s, g, 123456) == 123456);
		CHECK(!trusted(&s, g));
	}
	CHECK_INT(est_adapt_observe(&s, EST_ADAPT_GROUPS, 1, 1), EST_ERR_STATE);
	CHECK_INT(est_adapt_correct(&s, 0, NULL), EST_ERR_NULL);
	memset(&s, 0, sizeof s);
	CHECK_INT(est_adapt_observe(&s, 0, 1, 1), EST_ERR_STATE);
	CHECK_INT(est_adapt_observe(NULL, 0, 1, 1), EST_ERR_NULL);
	CHECK_INT(est_adapt_seal(&s), EST_ERR_STATE);
	CHECK_INT(est_adapt_seal(NULL), EST_ERR_NULL);
}

/* observed = a · predicted + b, give or take 10 %. */
static void feed(struct est_adapt *s, uint32_t group, double a, double b, int n,
    double outliers, double factor)
{
	while (n--) {
		double x = some_time(), y = (a * x + b) * (0.9 + 0.2 * uniform());

		if (uniform() < outliers)
			y *= factor;
		CHECK_INT(
		    est_adapt_observe(s, group, (uint64_t)x, (uint64_t)y), EST_OK);
	}
}

static void test_learns(void)
{
	static const double lines[][2] = {
	    {0.4, 0}, {1, 50e3}, {2.5, 100e3}, {0.8, -10e3}, {1, 0}};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		double a = lines[i][0], b = lines[i][1];
		struct est_adapt s;

		seed = i;
		est_adapt_init(&s, RANGE_Q16, 0);
		feed(&s, 3, a, b, 10000, 0, 1);
		CHECK(trusted(&s, 3));
		for (double x = 100e3; x < 20e6; x *= 2) {
			double ratio = corrected(&s, 3, x) / (a * x + b);

			double off = x < 500e3 ? 1.2 : 1.07;

			/* Near the pivot those below it count, too. */
			CHECK_MSG(ratio > 1 / off && ratio < off,
			    "%g·x + %g at %g: off by %g", a, b, x, ratio);
		}
		/* A group that was never seen goes with the others. */
		double other = corrected(&s, 4, 5e6) / (a * 5e6 + b);

		CHECK_MSG(other > 0.6 && other < 1.7, "other group off by %g", other);
	}
}

static void test_groups(void)
{
	struct est_adapt s;

	seed = 7;
	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 1000; i++) {
		feed(&s, 0, 0.5, 0, 1, 0, 1);
		feed(&s, 31, 3, 0, 1, 0, 1);
	}
	CHECK_NEAR(corrected(&s, 0, 1e6) / 0.5e6, 1, 0.07);
	CHECK_NEAR(corrected(&s, 31, 1e6) / 3e6, 1, 0.07);
}

/* Pairs of one size, or of sizes close together, are mostly a factor; larger ones that
 * say otherwise are believed. */
static void test_one_size(void)
{
	struct est_adapt s;

	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 200; i++)
		est_adapt_observe(&s, 3, 1000000, 2000000);
	for (double x = 1e5; x < 1e9; x *= 10)
		CHECK_NEAR(corrected(&s, 3, x) / x, 1.86, 0.19);
	CHECK(trusted(&s, 3));
	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 200; i++) {
		double x = 7e5 + 7e5 * uniform();

		est_adapt_observe(
		    &s, 3, (uint64_t)x, (uint64_t)(2 * x * (0.95 + 0.1 * uniform())));
	}
	for (double x = 1e5; x < 1e9; x *= 10)
		CHECK_NEAR(corrected(&s, 3, x) / x, 1.86, 0.19);
	for (int i = 0; i < 2000; i++)
		est_adapt_observe(&s, 3, 100000000, 101000000);
	CHECK_NEAR(corrected(&s, 3, 1e8) / 1.01e8, 1, 0.05);
}

static void test_outliers(void)
{
	double worst = 1;

	for (uint64_t trial = 0; trial < 20; trial++) {
		struct est_adapt clean, dirty;
		double a = 0.3 + 3 * uniform(), b = 50e3 * uniform();

		est_adapt_init(&clean, RANGE_Q16, 0);
		est_adapt_init(&dirty, RANGE_Q16, 0);
		for (int i = 0; i < 1000; i++) {
			double x = some_time();
			double y = (a * x + b) * (0.9 + 0.2 * uniform());
			double z = uniform() < 0.1 ? 100 * y : y;

			est_adapt_observe(&clean, 0, (uint64_t)x, (uint64_t)y);
			est_adapt_observe(&dirty, 0, (uint64_t)x, (uint64_t)z);
			if (i < 31)
				continue;
			for (x = 20e3; x < 20e6; x *= 4) {
				double ratio =
				    corrected(&dirty, 0, x) / corrected(&clean, 0, x);

				worst = ratio > worst ? ratio : worst;
				worst = 1 / ratio > worst ? 1 / ratio : worst;
			}
		}
		CHECK(trusted(&dirty, 0));
	}
	printf(
	    "adapt: a tenth of the pairs times 100 moves it by at most %.3f\n", worst);
	CHECK(worst < 1.10);
}

static void test_follows(void)
{
	struct est_adapt s;

	seed = 3;
	est_adapt_init(&s, RANGE_Q16, 6);
	feed(&s, 0, 0.5, 0, 3000, 0, 1);
	CHECK_NEAR(corrected(&s, 0, 1e6) / 0.5e6, 1, 0.12);
	/* The board changes its mode: within a few hundred observations. */
	feed(&s, 0, 2, 0, 400, 0, 1);
	CHECK_NEAR(corrected(&s, 0, 1e6) / 2e6, 1, 0.12);
}

static void test_not_trusted(void)
{
	struct est_adapt s;

	seed = 5;
	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 31; i++)
		feed(&s, 0, 1, 0, 1, 0, 1);
	CHECK(!trusted(&s, 0));
	feed(&s, 0, 1, 0, 1, 0, 1);
	CHECK(trusted(&s, 0));
	/* Observations without any rule, and beyond the range. */
	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 2000; i++)
		est_adapt_observe(&s, 0, (uint64_t)some_time(), (uint64_t)some_time());
	CHECK(!trusted(&s, 0));
	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 2000; i++)
		est_adapt_observe(&s, 0, 1000, 1000000);
	CHECK(!trusted(&s, 0));
}

/* Whether every time is corrected inside the range. */
static void check_range(const struct est_adapt *s, double range)
{
	static const double times[] = {0, 1, 2, 3, 1e3, 1e6, 1e9, 1e12, 0x1p57};

	for (uint32_t g = 0; g < EST_ADAPT_GROUPS; g += 5)
		for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
			double x = times[i], y = corrected(s, g, x);

			CHECK_MSG(y <= x * range + 0.5 && y >= x / range - 0.5,
			    "%g → %g", x, y);
		}
}

static void test_hostile_pairs(void)
{
	for (uint64_t trial = 0; trial < 60; trial++) {
		struct est_adapt s, before;
		uint32_t range = 65537 + (uint32_t)(build_random(&seed) >>
						    (41 + build_below(&seed, 23)));

		if (range > EST_ADAPT_RANGE_MAX)
			range = EST_ADAPT_RANGE_MAX;
		est_adapt_init(&s, range, build_below(&seed, 16));
		for (int i = 0; i < 300; i++) {
			uint64_t x = build_size(&seed), y = build_size(&seed);
			bool fits = x - 1 < UINT64_C(1) << 58 && y - 1 < UINT64_C(1)
									     << 58;

			switch (trial % 6) {
			case 0: /* anything */
				break;
			case 1: /* constant */
				x = y = 5;
				fits = true;
				break;
			case 2: /* reversed */
				y = UINT64_MAX - x;
				fits = x - 1 < UINT64_C(1) << 58 && y - 1 < UINT64_C(1)
										<< 58;
				break;
			case 3:
				x = 0;
				fits = false;
				break;
			case 4:
				y = i % 2 ? UINT64_MAX : 0;
				fits = false;
				break;
			default: /* from end to end */
				x = i % 2 ? 1 : UINT64_C(1) << 58;
				y = i % 3 ? 1 : UINT64_C(1) << 58;
				fits = true;
			}
			before = s;
			CHECK_INT(est_adapt_observe(&s, build_below(&seed, 32), x, y),
			    fits ? EST_OK : EST_ERR_RANGE);
			if (!fits)
				CHECK(memcmp(&s, &before, sizeof s) == 0);
			if (i % 16 == 0)
				check_range(&s, range / 65536.0);
		}
		check_range(&s, range / 65536.0);
		CHECK_INT(est_adapt_seal(&s), EST_OK);
		CHECK_INT(est_adapt_check(&s, sizeof s), EST_OK);
	}
}

static void test_same_bits(void)
{
	struct est_adapt a, b;

	est_adapt_init(&a, RANGE_Q16, 0);
	est_adapt_init(&b, RANGE_Q16, 0);
	seed = 11;
	feed(&a, 2, 0.7, 1000, 500, 0.1, 100);
	seed = 11;
	feed(&b, 2, 0.7, 1000, 500, 0.1, 100);
	CHECK(memcmp(&a, &b, sizeof a) == 0);
	/* These bits, on every CPU. */
	est_adapt_init(&a, RANGE_Q16, 0);
	for (uint64_t i = 1; i <= 200; i++)
		est_adapt_observe(&a, (uint32_t)i % 4, 100000 + 7919 * i % 900000,
		    40000 + 5417 * i % 700000);
	est_adapt_seal(&a);
	CHECK_UINT(a.crc, 3056410541);
}

static void test_flash(void)
{
	struct est_adapt s, torn;
	unsigned char *bytes = (unsigned char *)&torn;

	est_adapt_init(&s, RANGE_Q16, 0);
	CHECK_INT(est_adapt_check(&s, sizeof s), EST_OK);
	feed(&s, 0, 0.5, 0, 50, 0, 1);
	CHECK_INT(est_adapt_check(&s, sizeof s), EST_ERR_CRC);
	CHECK_INT(est_adapt_seal(&s), EST_OK);
	CHECK_INT(est_adapt_check(&s, sizeof s), EST_OK);
	/* Either word alone is out of its range, under a good sum. */
	torn = s;
	torn.limit = 1 << 27;
	CHECK_INT(est_adapt_seal(&torn), EST_OK);
	CHECK_INT(est_adapt_check(&torn, sizeof torn), EST_ERR_STATE);
	torn = s;
	torn.forget = 15;
	CHECK_INT(est_adapt_seal(&torn), EST_OK);
	CHECK_INT(est_adapt_check(&torn, sizeof torn), EST_ERR_STATE);
	CHECK_INT(est_adapt_check(&s, sizeof s - 1), EST_ERR_LENGTH);
	CHECK_INT(est_adapt_check(NULL, sizeof s), EST_ERR_NULL);
	for (size_t bit = 0; bit < 8 * sizeof s; bit++) {
		torn = s;
		bytes[bit / 8] ^= (unsigned char)(1u << bit % 8);
		CHECK(est_adapt_check(&torn, sizeof torn) != EST_OK);
	}
	for (size_t n = 0; n < sizeof s; n += 4) {
		memset(&torn, 0xff, sizeof torn);
		memcpy(&torn, &s, n);
		CHECK(est_adapt_check(&torn, sizeof torn) != EST_OK);
	}
}

/* Words that are anything, under a good sum: nothing overflows. */
static void test_hostile_state(void)
{
	unsigned accepted = 0;

	for (int trial = 0; trial < 3000; trial++) {
		struct est_adapt s;
		uint32_t *words = (uint32_t *)(void *)&s;
		struct est_cost cost = {.latency_ns = build_size(&seed)};
		uint32_t group = build_below(&seed, 32);

		est_adapt_init(&s, RANGE_Q16, 0);
		for (size_t i = 4; i < sizeof s / 4; i++)
			words[i] = (uint32_t)build_random(&seed);
		if (trial % 4 == 0)
			s.limit = (int32_t)(build_random(&seed) >> 32);
		if (trial % 4 == 1)
			s.forget = (uint32_t)build_random(&seed);
		est_adapt_seal(&s);
		if (est_adapt_check(&s, sizeof s) != EST_OK)
			continue;
		accepted++;
		for (int i = 0; i < 20; i++) {
			est_adapt_observe(
			    &s, group, build_size(&seed), build_size(&seed));
			est_adapt_correct(&s, group, &cost);
		}
	}
	CHECK(accepted > 1000);
}

static void test_whole_cost(void)
{
	struct est_adapt s;
	struct est_cost before, c = {.latency_ns = 1000000,
				    .latency_lo_ns = 900000,
				    .latency_hi_ns = 1200000,
				    .energy_pj = 5,
				    .energy_lo_pj = 4,
				    .energy_hi_pj = 6,
				    .sd_shared_ns = 1000,
				    .variance_independent_ns2 = 1000000,
				    .interval = EST_INTERVAL_CONFORMAL,
				    .coverage_permille = 900};

	est_adapt_init(&s, RANGE_Q16, 0);
	for (int i = 0; i < 3000; i++)
		est_adapt_observe(&s, 0, 1000000, 2000000);
	CHECK_INT(est_adapt_correct(&s, 0, &c), EST_OK);
	CHECK_NEAR((double)c.latency_ns, 2e6, 2e4);
	CHECK_NEAR((double)c.latency_lo_ns / (double)c.latency_ns, 0.9, 1e-4);
	CHECK_NEAR((double)c.latency_hi_ns / (double)c.latency_ns, 1.2, 1e-4);
	CHECK_NEAR((double)c.sd_shared_ns, 2000, 40);
	CHECK_NEAR((double)c.variance_independent_ns2, 4e6, 2e5);
	CHECK(c.energy_pj == 5 && c.energy_lo_pj == 4 && c.energy_hi_pj == 6);
	CHECK_INT(c.interval, EST_INTERVAL_NOMINAL);
	CHECK_INT(c.flags, 0);
	/* What is beyond its type stays there, or comes there with a flag. */
	c.latency_hi_ns = UINT64_MAX;
	c.flags = EST_FLAG_SATURATED;
	before = c;
	est_adapt_correct(&s, 0, &c);
	CHECK(est_same(&before, &c));
	c.flags = 0;
	c.latency_hi_ns = UINT64_MAX - 1;
	est_adapt_correct(&s, 0, &c);
	CHECK(c.latency_hi_ns == UINT64_MAX && c.flags & EST_FLAG_SATURATED);
}

int main(void)
{
	RUN(test_new_state);
	RUN(test_learns);
	RUN(test_groups);
	RUN(test_outliers);
	RUN(test_follows);
	RUN(test_not_trusted);
	RUN(test_hostile_pairs);
	RUN(test_same_bits);
	RUN(test_one_size);
	RUN(test_flash);
	RUN(test_hostile_state);
	RUN(test_whole_cost);
	return test_end("lib_adapt");
}
