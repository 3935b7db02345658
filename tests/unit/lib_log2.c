/* lib_log2.c: est_log2 against long double, for every mantissa; `--print` fits
 * the coefficients anew and prints them. */
#include <stdlib.h>

#include "lib/est_core.h"
#include "tests/unit/test.h"

#define DEGREE 7
#define NPOINTS 4001

/* Solves n linear equations a[i][0 … n−1] · x = a[i][n] by elimination. */
static void solve(int n, long double a[DEGREE + 1][DEGREE + 2])
{
	for (int i = 0; i < n; i++) {
		int pivot = i;

		for (int row = i; row < n; row++)
			if (fabsl(a[row][i]) > fabsl(a[pivot][i]))
				pivot = row;
		for (int k = 0; k <= n; k++) {
			long double t = a[i][k];

			a[i][k] = a[pivot][k];
			a[pivot][k] = t;
		}
		for (int row = 0; row < n; row++) {
			long double f = a[row][i] / a[i][i];

			for (int k = i; row != i && k <= n; k++)
				a[row][k] -= f * a[i][k];
		}
	}
	for (int i = 0; i < n; i++)
		a[i][n] /= a[i][i];
}

/* log2(1 + m) = m + m(1 − m)·q(m) with q of degree 5 by least squares, weighted
 * until the largest errors are equal (Lawson).  q is in powers of 2m − 1. */
static void fit(long double power[DEGREE])
{
	static long double weight[NPOINTS];
	long double a[DEGREE + 1][DEGREE + 2], q[DEGREE - 1], pi = acosl(-1);
	const int n = DEGREE - 1;

	for (int i = 0; i < NPOINTS; i++)
		weight[i] = 1;
	for (int round = 0; round < 400; round++) {
		memset(a, 0, sizeof a);
		for (int i = 0; i < NPOINTS; i++) {
			long double m = (1 - cosl(pi * (i + 0.5L) / NPOINTS)) / 2;
			long double basis[DEGREE], y = log2l(1 + m) - m;

			basis[0] = m * (1 - m);
			for (int k = 1; k < n; k++)
				basis[k] = basis[k - 1] * (2 * m - 1);
			for (int row = 0; row < n; row++) {
				for (int k = 0; k < n; k++)
					a[row][k] += weight[i] * basis[row] * basis[k];
				a[row][n] += weight[i] * basis[row] * y;
			}
		}
		solve(n, a);
		for (int k = 0; k < n; k++)
			q[k] = a[k][n];
		for (int i = 0; i < NPOINTS; i++) {
			long double m = (1 - cosl(pi * (i + 0.5L) / NPOINTS)) / 2;
			long double value = 0;

			for (int k = n; k--;)
				value = value * (2 * m - 1) + q[k];
			value = m + m * (1 - m) * value - log2l(1 + m);
			weight[i] *= fabsl(value) * 1e6L + 1e-8L;
		}
	}
	/* (log2 as fitted) / m at DEGREE points gives its powers of m. */
	for (int i = 0; i < DEGREE; i++) {
		long double m = (1 - cosl(pi * (i + 0.5L) / DEGREE)) / 2, value = 0;

		for (int k = n; k--;)
			value = value * (2 * m - 1) + q[k];
		a[i][DEGREE] = 1 + (1 - m) * value;
		a[i][0] = 1;
		for (int k = 1; k < DEGREE; k++)
			a[i][k] = a[i][k - 1] * -m;
	}
	solve(DEGREE, a);
	for (int k = 0; k < DEGREE; k++)
		power[k] = a[k][DEGREE];
}

static void test_every_mantissa(void)
{
	long double next = 0, low = 0, high = 0;
	uint32_t before = 0, falls = 0;
	uint64_t bits = 0;

	for (uint32_t m = 0; m < 1u << 26; m++) {
		/* A key stands for sizes from its own to that of the next. */
		long double own = next, got = est_log2(m);

		next = log2l(1 + (long double)(m + 1) * 0x1p-26L) * 0x1p26L;
		low = got - next < low ? got - next : low;
		high = got - own > high ? got - own : high;
		falls += est_log2(m) < before;
		before = est_log2(m);
		bits = bits * 31 + before;
	}
	printf("log2: error %.2Lf … %.2Lf units of 2^-26\n", low, high);
	CHECK(low > -(long double)EST_LOG2_ERROR_Q26);
	CHECK(high < (long double)EST_LOG2_ERROR_Q26);
	CHECK_UINT(falls, 0);
	/* Estimates are the same bits for ever: another sum is another EST_TABLE_ABI.
	 */
	CHECK_UINT(bits, 582361410569844244u);
	CHECK_UINT(est_log2(0x3ffffff), 0x3ffffff);
}

static void test_octaves(void)
{
	for (uint32_t octave = 0; octave < 64; octave++) {
		CHECK_UINT(est_log2(octave << 26), octave << 26);
		CHECK_UINT(
		    est_log2(octave << 26 | 12345), (octave << 26) + est_log2(12345));
	}
	CHECK_UINT(est_log2(UINT32_MAX), UINT32_MAX);
}

static void test_keys(void)
{
	CHECK_UINT(est_key(0), 0);
	CHECK_UINT(est_key(1), 0);
	CHECK_UINT(est_key(2), EST_KEY(1, 0));
	CHECK_UINT(est_key(3), EST_KEY(1, 1 << 25));
	CHECK_UINT(est_key(UINT64_MAX), UINT32_MAX);
	for (uint32_t octave = 0; octave < 64; octave++) {
		uint64_t x = (uint64_t)1 << octave;

		CHECK_UINT(est_key(x), EST_KEY(octave, 0));
		CHECK(octave == 0 || est_key(x - 1) < est_key(x));
		CHECK(octave < 1 || est_key(x + x / 2) == EST_KEY(octave, 1 << 25));
	}
}

int main(int argc, char **argv)
{
	if (argc > 1 && strcmp(argv[1], "--print") == 0) {
		long double power[DEGREE];

		fit(power);
		for (int k = 0; k < DEGREE; k++)
			printf("%.0Lf\n", roundl(power[k] * 0x1p31L));
		return 0;
	}
	RUN(test_octaves);
	RUN(test_keys);
	RUN(test_every_mantissa);
	return test_end("lib_log2");
}
