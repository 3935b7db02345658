/* table_ilog.c: the compiler's logarithms, keys and intervals. */
#include "table/ilog.h"

#include <float.h>

#ifdef HAVE_MPFR
#include <mpfr.h>
#endif

#include "table/interval.h"
#include "table/key.h"
#include "tests/unit/test.h"

static uint64_t random_state = 88172645463325252u;

static uint64_t random_u64(void) /* xorshift64, Marsaglia 2003 */
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	return random_state ^= random_state << 17;
}

/* A finite positive double of any magnitude. */
static double random_double(void)
{
	double x;
	uint64_t bits;
	do {
		bits = random_u64() >> 1;
		memcpy(&x, &bits, sizeof x);
	} while (!(x > 0 && x <= DBL_MAX));
	return x;
}

static void test_powers(void)
{
	for (int e = 0; e < 64; e++) {
		CHECK(ilog2_u64_q52((uint64_t)1 << e) == e * ILOG_ONE);
		CHECK(ilog2_q52((double)((uint64_t)1 << e)) == e * ILOG_ONE);
	}
	CHECK(ilog2_q52(0.5) == -ILOG_ONE);
	CHECK(ilog2_q52(DBL_MIN) == -1022 * ILOG_ONE);
	CHECK(ilog2_q52(4.9406564584124654e-324) == -1074 * ILOG_ONE);
	CHECK(ilog2_q52(DBL_MAX) <= 1024 * ILOG_ONE);
	CHECK(ilog2_q52(DBL_MAX) >= 1024 * ILOG_ONE - ILOG_ERROR_Q52);
	CHECK(ilog2_u64_q52(UINT64_MAX) <= 64 * ILOG_ONE);
}

/* y² in Q62 of y in Q63, cut to 64 bits. */
static uint64_t square(uint64_t y)
{
	uint64_t a = y >> 32, b = y & 0xffffffffu;
	uint64_t low = b * b, ab = a * b;
	return a * a + (ab >> 31) + (low + (ab << 33) < low);
}

/* log2(y / 2^63) in Q52 by log2 y = (bit + log2 y') / 2 with y' = y² or y²/2,
 * whichever is in [1, 2): slow, and without a table. */
static int64_t log2_by_squaring(uint64_t y)
{
	int64_t bits = 0;
	for (int i = 0; i < 54; i++) {
		y = square(y);
		bits = bits << 1 | (int64_t)(y >> 63);
		y = y >> 63 ? y : y << 1;
	}
	return (bits + 2) >> 2;
}

static void check_squaring(uint64_t y)
{
	int64_t off = ilog2_u64_q52(y) - 63 * ILOG_ONE - log2_by_squaring(y);
	CHECK_MSG(off >= -1 && off <= 1, "%" PRIu64 ": %" PRId64, y, off);
}

/* The ends of every interval of the table, and what lies between. */
static void test_against_squaring(void)
{
	for (uint64_t i = 64; i < 128; i++)
		for (uint64_t j = 0; j < 1000; j++) {
			check_squaring((i << 57) + j);
			check_squaring((i << 57) + (((uint64_t)1 << 57) - 1 - j));
			check_squaring(i << 57 | random_u64() >> 7);
		}
}

/* A long double holds a log2 of up to 1024 to 2^-54: one unit is 2^-52. */
static void test_against_long_double(void)
{
	for (int i = 0; i < 200000; i++) {
		uint64_t x = random_u64() >> random_u64() % 64;
		x += x == 0;
		long double exact = log2l((long double)x) * 4503599627370496.0L;
		long double off = fabsl((long double)ilog2_u64_q52(x) - exact);
		CHECK_MSG(off < ILOG_ERROR_Q52, "%" PRIu64, x);
		double y = random_double();
		exact = log2l((long double)y) * 4503599627370496.0L;
		off = fabsl((long double)ilog2_q52(y) - exact);
		CHECK_MSG(off < ILOG_ERROR_Q52, "%a", y);
	}
}

static void test_against_mpfr(void)
{
#ifdef HAVE_MPFR
	mpfr_t exact;
	mpfr_init2(exact, 200);
	for (int i = 0; i < 100000; i++) {
		double x =
		    i < 50000 ? random_double() : 1 + (double)random_u64() / 1e20;
		mpfr_set_d(exact, x, MPFR_RNDN);
		mpfr_log2(exact, exact, MPFR_RNDN);
		mpfr_mul_2ui(exact, exact, 52, MPFR_RNDN);
		int64_t got = ilog2_q52(x);
		/* Two halves, because a double cannot hold all of it. */
		mpfr_sub_d(exact, exact, (double)(got >> 20) * 1048576.0, MPFR_RNDN);
		mpfr_sub_d(exact, exact, (double)(got & 0xfffff), MPFR_RNDN);
		CHECK_MSG(fabs(mpfr_get_d(exact, MPFR_RNDN)) < ILOG_ERROR_Q52, "%a", x);
	}
	mpfr_clear(exact);
	mpfr_free_cache();
#else
	TEST_SKIP("built without MPFR");
#endif
}

static void test_keys(void)
{
	CHECK(key_of(0) == 0 && key_of(1) == 0 && key_of(UINT64_MAX) == UINT32_MAX);
	CHECK(key_first(0) == 1);
	for (int i = 0; i < 100000; i++) {
		uint64_t x = random_u64() >> random_u64() % 64;
		uint32_t key = key_of(x);
		uint64_t first = key_first(key);
		CHECK_MSG(
		    x == 0 || (first <= x && key_of(first) == key), "%" PRIu64, x);
		if (key < UINT32_MAX)
			CHECK_MSG(key_first(key + 1) > x || x == 0, "%" PRIu64, x);
		/* 27 significant bits are exact. */
		if (x && x >> 27 == 0)
			CHECK_MSG(first == x, "%" PRIu64, x);
		int64_t log2_q52 = key_log2_q52(key);
		CHECK_MSG(key_below(log2_q52) == key, "%x", key);
		CHECK_MSG(key == 0 || key_below(log2_q52 - 1) == key - 1, "%x", key);
	}
}

/* Neighbours of every octave, and what lies outside. */
static void test_key_below(void)
{
	CHECK(key_below(INT64_MIN) == 0 && key_below(-1) == 0);
	CHECK(key_below(64 * ILOG_ONE) == UINT32_MAX);
	CHECK(key_below(INT64_MAX) == UINT32_MAX);
	for (uint32_t octave = 0; octave < 64; octave++) {
		uint32_t key = octave << 26;
		int64_t log2_q52 = octave * ILOG_ONE;
		CHECK_MSG(key_below(log2_q52) == key, "octave %u", octave);
		CHECK_MSG(key_below(log2_q52 + ILOG_ONE - 1) == key + 0x3ffffff,
		    "octave %u", octave);
	}
}

static void test_ceil(void)
{
	uint64_t x;
	CHECK(key_ceil(0, &x) && x == 0);
	CHECK(key_ceil(0.25, &x) && x == 1);
	CHECK(key_ceil(31622.7766, &x) && x == 31623);
	CHECK(key_ceil(1e18, &x) && x == 1000000000000000000u);
	CHECK(!key_ceil(18446744073709551616.0, &x));
	CHECK(!key_ceil(INFINITY, &x));
	CHECK(!key_ceil(NAN, &x));
}

/* Long double has 11 bits more: its results lie inside the intervals. */
static void test_intervals(void)
{
	for (int i = 0; i < 100000; i++) {
		double a = (double)(int64_t)random_u64() / 1e9;
		double b = (double)(int64_t)random_u64() / 1e15;
		struct iv x = iv_exact(a), y = iv_exact(b);
		struct iv results[4] = {
		    iv_add(x, y), iv_sub(x, y), iv_mul(x, y), iv_div(x, y)};
		long double exact[4] = {(long double)a + b, (long double)a - b,
		    (long double)a * b, (long double)a / b};
		for (int k = 0; k < 4; k++)
			CHECK_MSG(results[k].lo < exact[k] && exact[k] < results[k].hi,
			    "operation %d of %a and %a", k, a, b);
	}
	struct iv wide = iv_mul((struct iv){-2, 3}, (struct iv){-5, 7});
	CHECK(wide.lo <= -15 && wide.lo > -15.001 && wide.hi >= 21 && wide.hi < 21.001);
	CHECK(iv_touches((struct iv){0, 1}, (struct iv){1, 2}));
	CHECK(!iv_touches((struct iv){0, 1}, (struct iv){1.5, 2}));
	struct iv third = iv_q52(ILOG_ONE / 3, 2);
	CHECK(third.lo < 1 / 3.0L && 1 / 3.0L < third.hi);
}

int main(void)
{
	RUN(test_powers);
	RUN(test_against_squaring);
	RUN(test_against_long_double);
	RUN(test_against_mpfr);
	RUN(test_keys);
	RUN(test_key_below);
	RUN(test_ceil);
	RUN(test_intervals);
	return test_end("table_ilog");
}
