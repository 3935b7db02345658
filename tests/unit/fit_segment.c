/* Continuous segmentation: exact curves come back, noise does not add breaks, and no
 * search by brute force finds a better place. */
#include "fit/segment.h"

#include "tests/unit/test.h"

static uint64_t seed = 42;
static double uniform(void)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (double)(seed >> 11) / 9007199254740992.0;
}

static double curve(double x)
{
	return x < 2 ? 1 + x : x < 5 ? 3 - 0.5 * (x - 2) : 1.5 + 2 * (x - 5);
}

static void test_exact(void)
{
	struct arena a = {0};
	struct segmented s;
	double x[200], y[200];
	for (int i = 0; i < 200; i++) {
		x[i] = 8 * uniform();
		y[i] = curve(x[i]);
	}
	CHECK(segment_fit(&a, x, y, 200, 2, &s));
	CHECK_NEAR(s.breaks[0], 2, 1e-6);
	CHECK_NEAR(s.breaks[1], 5, 1e-6);
	CHECK_NEAR(s.intercept, 1, 1e-6);
	CHECK_NEAR(s.slopes[0], 1, 1e-6);
	CHECK_NEAR(s.slopes[1], -0.5, 1e-6);
	CHECK_NEAR(s.slopes[2], 2, 1e-6);
	CHECK_NEAR(s.rss, 0, 1e-9);
	arena_free(&a);
}

/* Residual squares of the best line pair that meets at t, by normal equations of
 * its own: an oracle for one break. */
static double rss_at(const double *x, const double *y, int n, double t)
{
	double m[3][4] = {{0}};
	for (int i = 0; i < n; i++) {
		double c[4] = {1, x[i], x[i] > t ? x[i] - t : 0, y[i]};
		for (int r = 0; r < 3; r++)
			for (int k = 0; k < 4; k++)
				m[r][k] += c[r] * c[k];
	}
	for (int r = 0; r < 3; r++)
		for (int q = 0; q < 3; q++) {
			double f = q == r ? 0 : m[q][r] / m[r][r];
			for (int k = 0; k < 4; k++)
				m[q][k] -= f * m[r][k];
		}
	double rss = 0;
	for (int i = 0; i < n; i++) {
		double e = y[i] - m[0][3] / m[0][0] - x[i] * m[1][3] / m[1][1] -
			   (x[i] > t ? x[i] - t : 0) * m[2][3] / m[2][2];
		rss += e * e;
	}
	return rss;
}

static void test_optimal(void)
{
	for (int round = 0; round < 20; round++) {
		struct arena a = {0};
		struct segmented s;
		double x[60], y[60], best = INFINITY;
		for (int i = 0; i < 60; i++) {
			x[i] = 8 * uniform();
			y[i] = curve(x[i]) + (uniform() - 0.5) * 2;
		}
		CHECK(segment_fit(&a, x, y, 60, 1, &s));
		for (double t = 0.5; t < 7.5; t += 0.002)
			best = fmin(best, rss_at(x, y, 60, t));
		CHECK_MSG(s.rss <= best * 1.002, "round %d: %g, by hand %g", round,
		    s.rss, best);
		arena_free(&a);
	}
}

static void test_count(void)
{
	struct arena a = {0};
	struct segmented s;
	double x[300], y[300];
	for (int i = 0; i < 300; i++) {
		x[i] = 8 * uniform();
		y[i] = curve(x[i]) + (uniform() + uniform() + uniform() - 1.5) * 0.3;
	}
	CHECK(segment_fit_bic(&a, x, y, 300, SEGMENT_MAX_BREAKS, &s));
	CHECK_UINT(s.nbreaks, 2);
	/* the standard error is of the size of the miss */
	CHECK(s.breaks_se[0] > 0 && s.breaks_se[0] < 0.2);
	CHECK(fabs(s.breaks[0] - 2) < 4 * s.breaks_se[0]);
	CHECK(fabs(s.breaks[1] - 5) < 4 * s.breaks_se[1]);
	arena_free(&a);
}

/* Sizes that many points share, and sizes that differ by nothing beside the others. */
static void test_crowded(void)
{
	struct arena a = {0};
	struct segmented s, line;
	double x[300], y[300];
	for (int i = 0; i < 300; i++) {
		x[i] = floor(160 * uniform()) / 20;
		y[i] = curve(x[i]);
	}
	CHECK(segment_fit(&a, x, y, 300, 2, &s));
	CHECK_NEAR(s.breaks[0], 2, 1e-6);
	CHECK_NEAR(s.breaks[1], 5, 1e-6);
	for (int i = 0; i < 300; i++)
		x[i] = i < 200 ? 1e-9 * i : i;
	for (size_t k = 1; k <= SEGMENT_MAX_BREAKS; k++) {
		CHECK(segment_fit(&a, x, y, 300, 0, &line));
		/* more breaks than the sums can tell apart are refused */
		if (!segment_fit(&a, x, y, 300, k, &s)) {
			CHECK(k > 1);
			continue;
		}
		CHECK_MSG(s.rss <= line.rss * (1 + 1e-9), "%zu breaks: %g, a line %g",
		    k, s.rss, line.rss);
	}
	arena_free(&a);
}

/* Noise alone: breaks stay in order inside what was measured, and never make it worse.
 */
static void test_noise(void)
{
	for (int round = 0; round < 200; round++) {
		struct arena a = {0};
		struct segmented s, line;
		double x[12], y[12], lo = INFINITY, hi = -INFINITY;
		for (int i = 0; i < 12; i++) {
			x[i] = uniform();
			y[i] = uniform();
			lo = fmin(lo, x[i]);
			hi = fmax(hi, x[i]);
		}
		CHECK(segment_fit(&a, x, y, 12, 0, &line));
		CHECK(segment_fit(&a, x, y, 12, 2, &s));
		CHECK(
		    lo < s.breaks[0] && s.breaks[0] < s.breaks[1] && s.breaks[1] < hi);
		CHECK(s.rss <= line.rss * (1 + 1e-9));
		arena_free(&a);
	}
}

static void test_refused(void)
{
	struct arena a = {0};
	struct segmented s;
	double x[] = {1, 2, 3, 4, 5, 6}, y[] = {1, 2, 3, 3, 3, 3},
	       same[] = {2, 2, 2, 2, 2, 2};
	CHECK(!segment_fit(&a, x, y, 3, 1, &s));
	CHECK(!segment_fit(&a, x, y, 6, 3, &s));
	CHECK(!segment_fit(&a, same, y, 6, 1, &s));
	CHECK(!segment_fit(&a, x, y, 0, 0, &s));
	CHECK(!segment_fit(&a, x, y, 6, SEGMENT_MAX_BREAKS + 1, &s));
	CHECK(segment_fit(&a, x, y, 6, 0, &s) && s.nbreaks == 0);
	/* more breaks than there are points for are not tried */
	CHECK(segment_fit_bic(&a, x, y, 5, SEGMENT_MAX_BREAKS, &s) && s.nbreaks <= 1);
	CHECK(!segment_fit_bic(&a, x, y, 1, SEGMENT_MAX_BREAKS, &s));
	/* as many points as unknowns: a break, but nothing to tell its error by */
	CHECK(segment_fit(&a, x, (double[]){1, 2, 2, 1}, 4, 1, &s) && s.nbreaks == 1);
	CHECK(isnan(s.breaks_se[0]));
	/* squares of x that are nothing */
	double tiny[] = {1e-170, 2e-170, 3e-170, 4e-170, 5e-170, 6e-170};
	CHECK(!segment_fit(&a, tiny, y, 6, 1, &s));
	arena_free(&a);
}

int main(void)
{
	RUN(test_exact);
	RUN(test_optimal);
	RUN(test_count);
	RUN(test_crowded);
	RUN(test_noise);
	RUN(test_refused);
	return test_end("fit_segment");
}
