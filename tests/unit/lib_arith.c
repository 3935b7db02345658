/* lib_arith.c: the integer arithmetic of libestimate against the compiler's, and the
 * exponential of the interval of totals against long double; `--print` fits its
 * coefficients anew and prints them. */
#include "lib/est_core.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

#define TERMS_MAX 6
#define NPOINTS 4001

/* 2^−f = 1 − f·q(f): q of degree terms − 1 by least squares, weighted until the largest
 * errors are equal (Lawson), then raised by that error so that 2^−f is never
 * exceeded. */
static void print_fit(int terms)
{
	static long double weight[NPOINTS];
	long double a[TERMS_MAX][TERMS_MAX + 1], worst = 0, pi = acosl(-1);

	for (int i = 0; i < NPOINTS; i++)
		weight[i] = 1;
	for (int round = 0; round < 400; round++) {
		memset(a, 0, sizeof a);
		for (int i = 0; i < NPOINTS; i++) {
			long double f = (1 - cosl(pi * (i + 0.5L) / NPOINTS)) / 2;
			long double basis[TERMS_MAX], y = (1 - exp2l(-f)) / f;

			basis[0] = 1;
			for (int k = 1; k < terms; k++)
				basis[k] = basis[k - 1] * -f;
			for (int row = 0; row < terms; row++) {
				for (int k = 0; k < terms; k++)
					a[row][k] += weight[i] * basis[row] * basis[k];
				a[row][terms] += weight[i] * basis[row] * y;
			}
		}
		for (int i = 0; i < terms; i++)
			for (int row = 0; row < terms; row++) {
				long double f = a[row][i] / a[i][i];

				for (int k = i; row != i && k <= terms; k++)
					a[row][k] -= f * a[i][k];
			}
		worst = 0;
		for (int i = 0; i < NPOINTS; i++) {
			long double f = (1 - cosl(pi * (i + 0.5L) / NPOINTS)) / 2;
			long double value = 0, error;

			for (int k = terms; k--;)
				value = value * -f + a[k][terms] / a[k][k];
			error = fabsl(value - (1 - exp2l(-f)) / f);
			worst = error > worst ? error : worst;
			weight[i] *= error * 1e6L + 1e-9L;
		}
	}
	for (int k = 0; k < terms; k++)
		printf("%.0Lf\n",
		    roundl((a[k][terms] / a[k][k] + (k ? 0 : worst)) * 0x1p31L));
}

/* Sums over all results that the tests here see.  Estimates are the same bits for ever:
 * another sum is another EST_TABLE_ABI. */
#define SUM_EXP_DOWN 16566163810391056064u
#define SUM_EXP2 8156356879134570912u

/* Every y of Q16: never above exp(−y), and less than 2 units below it. */
static void test_exp(void)
{
	uint64_t bits = 0;
	long double worst = 0;

	for (uint32_t y = 0; y < 1u << 20; y++) {
		long double exact = expl(-(long double)y * 0x1p-16L) * 0x1p16L;
		long double below = exact - est_exp_down(y);

		bits = bits * 31 + est_exp_down(y);
		CHECK_MSG(below >= 0, "y %" PRIu32, y);
		worst = below > worst ? below : worst;
	}
	printf("exp: at most %.3Lf units of 2^-16 low\n", worst);
	CHECK(worst < 2);
	CHECK_UINT(bits, SUM_EXP_DOWN);
	CHECK_UINT(est_exp_down(0), 65536);
	CHECK_UINT(est_exp_down(1u << 20), 0);
	CHECK_UINT(est_exp_down(UINT64_MAX), 0);
}

/* The polynomial by itself: the floors of its products cost less than 4 units, which
 * the roundings of est_exp_down() outweigh for every y (above). */
static void test_fraction(void)
{
	static const uint32_t c[] = {
	    1u << 31, 1488522236, 515857882, 118992781, 20072663, 2158316};
	long double worst = 0;

	for (uint32_t f = 0; f < 1u << 26; f += 3) {
		long double exact = exp2l(-(long double)f * 0x1p-26L) * 0x1p31L;
		long double below = exact - est_series(c, 6, f << 6);

		CHECK_MSG(below > -4, "f %" PRIu32, f);
		worst = below > worst ? below : worst;
	}
	CHECK(worst < 0x1p11L); /* 2^-20 of 2^31 */
}

/* est_exp2 over its range, and est_power against it; est_log is est_log2. */
static void test_powers(void)
{
	uint32_t before = 1u << 31;
	long double worst = 0;
	uint64_t seed = 5, bits = 0;

	for (uint64_t y = 0; y < (uint64_t)1 << 32; y += y < 1u << 26 ? 3 : 9973) {
		uint32_t got = est_exp2((uint32_t)y);
		long double exact = exp2l(31 - (long double)y * 0x1p-26L);

		CHECK_MSG(got <= before, "rises at %" PRIu64, y);
		CHECK_MSG(got < exact + 4, "above at %" PRIu64, y);
		if (y < 1u << 26 && exact - got > worst)
			worst = exact - got;
		before = got;
		bits = bits * 31 + got;
	}
	printf("exp2: at most %.1Lf units of 2^-31 low\n", worst);
	CHECK(worst < EST_EXP2_ERROR_Q31);
	CHECK_UINT(bits, SUM_EXP2);
	for (uint32_t n = 0; n < 62; n++) {
		CHECK_UINT(est_power((uint64_t)n << 51), (uint64_t)1 << n);
		CHECK_UINT(est_exp2(n << 26), n > 31 ? 0 : 1u << 31 >> n);
		CHECK_UINT(est_log((uint64_t)1 << n), n << 26);
	}
	CHECK_UINT(est_power((uint64_t)62 << 51), UINT64_MAX);
	CHECK_UINT(est_power(0 - (uint64_t)1), 0);
	CHECK_UINT(est_power((uint64_t)1 << 63), 0);
	CHECK_UINT(est_log(0), 0);
	for (int i = 0; i < 100000; i++) {
		uint64_t e = build_random(&seed) % ((uint64_t)62 << 51);
		long double exact = exp2l((long double)(e >> 25) * 0x1p-26L);
		long double got = (long double)est_power(e);

		CHECK_MSG(got <= exact * (1 + 0x1p-28L) &&
			      got > exact * (1 - EST_EXP2_ERROR_Q31 * 0x1p-30L) - 1,
		    "2^%Lg", (long double)e * 0x1p-51L);
	}
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 wide;

static void check_scale(uint64_t x, uint32_t c)
{
	static const uint32_t biases[] = {EST_DOWN, EST_NEAREST, EST_UP, 0x12340000};

	for (uint32_t shift = 0; shift < 64; shift++) {
		wide product = (wide)x * c << 31 >> shift;

		for (uint32_t i = 0; i < 4 && shift <= (i ? 24 : 63); i++) {
			/* 31 bits of fraction hold what 24 bits drop. */
			wide want = (product + (biases[i] >> 1)) >> 31;

			if (shift == 0)
				want = product >> 31;
			want = want > UINT64_MAX ? UINT64_MAX : want;
			CHECK_MSG(est_scale(x, c, shift | biases[i]) == want,
			    "%" PRIu64 " * %" PRIu32 " >> %" PRIu32 " + %" PRIx32, x, c,
			    shift, biases[i]);
		}
		product = (product + (1u << 30)) >> 31;
		product = product > UINT64_MAX ? UINT64_MAX : product;
		CHECK_MSG(est_scale_nearest(x, c, shift) == product,
		    "%" PRIu64 " * %" PRIu32 " >> %" PRIu32, x, c, shift);
	}
}

static void test_scale(void)
{
	static const uint64_t ends[] = {0, 1, 2, UINT32_MAX, (uint64_t)UINT32_MAX + 1,
	    (uint64_t)1 << 63, UINT64_MAX - 1, UINT64_MAX};
	uint64_t seed = 1;

	for (int i = 0; i < 8; i++)
		for (int j = 0; j < 8; j++)
			check_scale(ends[i], (uint32_t)ends[j]);
	for (int i = 0; i < 20000; i++) {
		uint64_t x = build_size(&seed);

		check_scale(x, (uint32_t)(build_random(&seed) >> (32 + i % 32)));
	}
}
#else
static void test_scale(void)
{
	TEST_SKIP("this compiler has no 128-bit integers");
}
#endif

static void test_wide(void)
{
	uint64_t seed = 2, sum;

	for (int i = 0; i < 1000000; i++) {
		uint32_t a = (uint32_t)build_random(&seed),
			 b = (uint32_t)build_random(&seed);

		CHECK_UINT(est_wide(a, b), (uint64_t)a * b);
		CHECK_UINT(est_wide(a, UINT32_MAX), (uint64_t)a * UINT32_MAX);
		CHECK_UINT(est_wide(a | 0xffff, b | 0xffff0000u),
		    (uint64_t)(a | 0xffff) * (b | 0xffff0000u));
	}
	CHECK_UINT(est_wide(UINT32_MAX, UINT32_MAX), (uint64_t)UINT32_MAX * UINT32_MAX);
	sum = UINT64_MAX - 5;
	est_accumulate(&sum, 5);
	CHECK_UINT(sum, UINT64_MAX);
	sum = UINT64_MAX - 5;
	est_accumulate(&sum, 6);
	CHECK_UINT(sum, UINT64_MAX);
	sum = 7;
	est_accumulate(&sum, 6);
	CHECK_UINT(sum, 13);
}

static void test_divide(void)
{
	uint64_t seed = 5;

	for (int i = 0; i < 1000000; i++) {
		uint64_t n = build_size(&seed);
		uint32_t d = (uint32_t)(build_size(&seed) & 0x7fffffff);

		d += d == 0;
		CHECK_UINT(est_divide_up(n, d), n / d + (n % d != 0));
	}
	CHECK_UINT(est_divide_up(UINT64_MAX, 1), UINT64_MAX);
	CHECK_UINT(est_divide_up(UINT64_MAX, 1u << 31), (uint64_t)1 << 33);
	CHECK_UINT(est_divide_up(0, 7), 0);
}

int main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "--print") == 0) {
		print_fit(5); /* est_exp_down */
		print_fit(6); /* est_exp2 */
		return 0;
	}
	RUN(test_scale);
	RUN(test_wide);
	RUN(test_exp);
	RUN(test_fraction);
	RUN(test_powers);
	RUN(test_divide);
	return test_end("lib_arith");
}
