/* normality.c: distribution tests on fit residuals.
 *
 * In: samples.  Out: statistics and p-values.  Knows nothing of classes. */
#include "fit/normality.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"
#include "fit/dist.h"

static double *sorted(struct arena *a, const double *x, size_t n)
{
	double *s = ARENA_ARRAY(a, n + 1, double);
	for (size_t i = 0; i < n; i++)
		s[i] = x[i];
	qsort(s, n, sizeof *s, order_doubles);
	return s;
}

static double mean_of(const double *x, size_t n)
{
	double s = 0, c = 0; /* Neumaier */
	for (size_t i = 0; i < n; i++) {
		double t = s + x[i];
		c += fabs(s) >= fabs(x[i]) ? (s - t) + x[i] : (x[i] - t) + s;
		s = t;
	}
	return (s + c) / (double)n;
}

static double polynomial(const double *c, int n, double x)
{
	double s = 0;
	for (int i = n - 1; i >= 0; i--)
		s = s * x + c[i];
	return s;
}

/* Coefficients a of the n/2 upper order statistics. */
static void shapiro_weights(double *a, size_t n)
{
	static const double c1[] = {
	    0, 0.221157, -0.147981, -2.071190, 4.434685, -2.706056};
	static const double c2[] = {
	    0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
	size_t half = n / 2;
	if (n == 3) {
		a[0] = sqrt(0.5);
		return;
	}
	double sum = 0;
	for (size_t i = 0; i < half; i++) {
		a[i] = normal_quantile(((double)(i + 1) - 0.375) / ((double)n + 0.25));
		sum += a[i] * a[i];
	}
	sum *= 2;
	double root = sqrt(sum), u = 1 / sqrt((double)n);
	double first = polynomial(c1, 6, u) - a[0] / root;
	double m0 = a[0], m1 = a[1], second = 0, scale;
	size_t from;
	if (n > 5) {
		second = polynomial(c2, 6, u) - m1 / root;
		scale = sqrt((sum - 2 * m0 * m0 - 2 * m1 * m1) /
			     (1 - 2 * first * first - 2 * second * second));
		from = 2;
	} else {
		scale = sqrt((sum - 2 * m0 * m0) / (1 - 2 * first * first));
		from = 1;
	}
	for (size_t i = from; i < half; i++)
		a[i] = -a[i] / scale;
	a[0] = first;
	if (from == 2)
		a[1] = second;
}

static double shapiro_p(double w, size_t n)
{
	static const double g[] = {-2.273, 0.459};
	static const double c3[] = {0.5440, -0.39978, 0.025054, -6.714e-4};
	static const double c4[] = {1.3822, -0.77857, 0.062767, -0.0020322};
	static const double c5[] = {-1.5861, -0.31082, -0.083751, 0.0038915};
	static const double c6[] = {-0.4803, -0.082676, 0.0030302};
	if (n == 3) {
		const double pi = 3.14159265358979323846;
		double p = 6 / pi * (asin(sqrt(w)) - asin(sqrt(0.75)));
		return p < 0 ? 0 : p;
	}
	double y = log(1 - w), x = log((double)n), m, s;
	if (n <= 11) {
		double gamma = polynomial(g, 2, (double)n);
		/* y < gamma: of four values 1 − w is 0.37 at most, and gamma ln 0.65 */
		y = -log(gamma - y);
		m = polynomial(c3, 4, (double)n);
		s = exp(polynomial(c4, 4, (double)n));
	} else {
		m = polynomial(c5, 4, x);
		s = exp(polynomial(c6, 3, x));
	}
	return normal_cdf(-(y - m) / s);
}

struct test_result shapiro_wilk(struct arena *arena, const double *x, size_t n)
{
	struct test_result r = {false, NAN, NAN, n};
	if (n < 3)
		return r;
	double *s = sorted(arena, x, n);
	if (n > 5000) {
		size_t step = (n + 4999) / 5000, kept = 0;
		for (size_t i = step / 2; i < n; i += step)
			s[kept++] = s[i];
		n = r.n = kept;
	}
	if (!(s[n - 1] > s[0]))
		return r;
	double *a = ARENA_ARRAY(arena, n / 2 + 1, double);
	shapiro_weights(a, n);
	double mean = mean_of(s, n), b = 0, ss = 0;
	for (size_t i = 0; i < n; i++)
		ss += (s[i] - mean) * (s[i] - mean);
	for (size_t i = 0; i < n / 2; i++)
		b += a[i] * (s[n - 1 - i] - s[i]);
	double w = b * b / ss;
	r.statistic = w > 1 ? 1 : w;
	r.p = shapiro_p(r.statistic, n);
	r.valid = true;
	return r;
}

struct test_result anderson_darling(struct arena *arena, const double *x, size_t n)
{
	struct test_result r = {false, NAN, NAN, n};
	if (n < 8)
		return r;
	double *s = sorted(arena, x, n);
	if (!(s[n - 1] > s[0]))
		return r;
	double mean = mean_of(s, n), ss = 0, sum = 0, dn = (double)n;
	for (size_t i = 0; i < n; i++)
		ss += (s[i] - mean) * (s[i] - mean);
	double sd = sqrt(ss / (dn - 1));
	for (size_t i = 0; i < n; i++) {
		double lower = normal_cdf((s[i] - mean) / sd);
		double upper = normal_cdf(-(s[n - 1 - i] - mean) / sd);
		sum += (2 * (double)i + 1) * (log(lower) + log(upper));
	}
	r.statistic = -dn - sum / dn;
	double z = (1 + 0.75 / dn + 2.25 / (dn * dn)) * r.statistic;
	if (z < 0.2)
		r.p = 1 - exp(-13.436 + 101.14 * z - 223.73 * z * z);
	else if (z < 0.34)
		r.p = 1 - exp(-8.318 + 42.796 * z - 59.938 * z * z);
	else if (z < 0.6)
		r.p = exp(0.9177 - 4.279 * z - 1.38 * z * z);
	else if (z < 10)
		r.p = exp(1.2937 - 5.709 * z + 0.0186 * z * z);
	else
		r.p = 3.7e-24;
	r.valid = true;
	return r;
}

struct test_result breusch_pagan(
    const double *residual, const double *regressor, size_t n, bool studentised)
{
	struct test_result r = {false, NAN, NAN, n};
	if (n < 3)
		return r;
	double dn = (double)n, mean_x = mean_of(regressor, n), mean_e2 = 0;
	for (size_t i = 0; i < n; i++)
		mean_e2 += residual[i] * residual[i] / dn;
	double sxx = 0, sxe = 0, see = 0;
	for (size_t i = 0; i < n; i++) {
		double dx = regressor[i] - mean_x,
		       de = residual[i] * residual[i] - mean_e2;
		sxx += dx * dx;
		sxe += dx * de;
		see += de * de;
	}
	if (!(sxx > 0) || !(mean_e2 > 0) || !(see > 0))
		return r;
	double explained = sxe * sxe / sxx; /* of the auxiliary regression */
	r.statistic =
	    studentised ? dn * explained / see : explained / (2 * mean_e2 * mean_e2);
	r.p = chi_square_1_tail(r.statistic);
	r.valid = true;
	return r;
}
