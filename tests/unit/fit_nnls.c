/* Least squares with coefficients >= 0 against every choice of the columns that are
 * not 0: the best feasible one is the answer. */
#include <math.h>
#include <string.h>

#include "fit/nnls.h"
#include "tests/unit/test.h"

static uint64_t state = 12345;

/* Park and Miller, -1 … 1. */
static double uniform(void)
{
	state = state * 16807 % 2147483647;
	return 2 * (double)state / 2147483647 - 1;
}

static double value_of(const double *gram, const double *rhs, size_t n, const double *x)
{
	double sum = 0;
	for (size_t i = 0; i < n; i++) {
		sum -= 2 * rhs[i] * x[i];
		for (size_t j = 0; j < n; j++)
			sum += gram[i * n + j] * x[i] * x[j];
	}
	return sum;
}

/* Gauss on the chosen columns; false: singular. */
static bool solve(
    const double *gram, const double *rhs, size_t n, unsigned chosen, double *x)
{
	double m[8][9];
	size_t at[8], k = 0;
	memset(x, 0, n * sizeof *x);
	for (size_t i = 0; i < n; i++)
		if (chosen >> i & 1)
			at[k++] = i;
	for (size_t i = 0; i < k; i++) {
		for (size_t j = 0; j < k; j++)
			m[i][j] = gram[at[i] * n + at[j]];
		m[i][k] = rhs[at[i]];
	}
	for (size_t i = 0; i < k; i++) {
		if (fabs(m[i][i]) < 1e-9)
			return false;
		for (size_t r = 0; r < k; r++) {
			double f = r == i ? 0 : m[r][i] / m[i][i];
			for (size_t j = i; j <= k; j++)
				m[r][j] -= f * m[i][j];
		}
	}
	for (size_t i = 0; i < k; i++)
		x[at[i]] = m[i][k] / m[i][i];
	return true;
}

static double best_of_all(const double *gram, const double *rhs, size_t n)
{
	double best = 0, x[8];
	for (unsigned chosen = 1; chosen < 1u << n; chosen++) {
		bool feasible = solve(gram, rhs, n, chosen, x);
		for (size_t i = 0; i < n && feasible; i++)
			feasible = x[i] >= 0;
		if (feasible)
			best = fmin(best, value_of(gram, rhs, n, x));
	}
	return best;
}

static void test_random(void)
{
	for (int k = 0; k < 500; k++) {
		size_t n = 1 + (size_t)k % 6, rows = 12;
		double a[12][6], y[12], gram[36] = {0}, rhs[6] = {0}, x[6];
		for (size_t r = 0; r < rows; r++) {
			y[r] = uniform();
			for (size_t i = 0; i < n; i++)
				a[r][i] = uniform() * pow(10, 3 * (double)i - 6);
		}
		for (size_t i = 0; i < n; i++) {
			for (size_t r = 0; r < rows; r++)
				rhs[i] += a[r][i] * y[r];
			for (size_t j = 0; j < n; j++)
				for (size_t r = 0; r < rows; r++)
					gram[i * n + j] += a[r][i] * a[r][j];
		}
		nnls_solve(gram, rhs, n, x);
		for (size_t i = 0; i < n; i++)
			CHECK_MSG(x[i] >= 0, "%d: x[%zu]", k, i);
		double found = value_of(gram, rhs, n, x);
		double best = best_of_all(gram, rhs, n);
		CHECK_MSG(found <= best + 1e-9, "%d: %g above %g", k, found, best);
	}
}

static void test_aliased(void)
{
	/* two columns that are the same, and one that is nothing */
	double gram[] = {4, 4, 0, 4, 4, 0, 0, 0, 0}, rhs[] = {8, 8, 0}, x[3];
	nnls_solve(gram, rhs, 3, x);
	CHECK_NEAR(x[0] + x[1], 2, 1e-12);
	CHECK(x[2] == 0);
	/* the third is the sum of the others, but what is asked of it is not: it is
	 * left out, and the others get what they would without it */
	double r = sqrt(0.5), sum[] = {1, 0, r, 0, 1, r, r, r, 1},
	       asked[] = {1, 1, 1.2};
	nnls_solve(sum, asked, 3, x);
	for (int i = 0; i < 3; i++)
		CHECK(x[i] >= 0 && x[i] <= 2);
	CHECK(x[0] == 0 || x[1] == 0 || x[2] == 0);
}

int main(void)
{
	RUN(test_random);
	RUN(test_aliased);
	return test_end("fit_nnls");
}
