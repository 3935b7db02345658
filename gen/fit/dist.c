/* dist.c: normal and Student distributions.
 *
 * In: numbers.  Out: probabilities and quantiles.  Knows nothing of data. */
#include "fit/dist.h"

#include <math.h>

double normal_cdf(double z)
{
	return 0.5 * erfc(-z * 0.70710678118654752440);
}

double chi_square_1_tail(double x)
{
	return erfc(sqrt(0.5 * x));
}

static double polynomial(const double *c, int n, double x)
{
	double s = c[n - 1];
	for (int i = n - 2; i >= 0; i--)
		s = s * x + c[i];
	return s;
}

/* Rational approximations of Wichura, Applied Statistics 37 (1988), PPND16:
 * near the middle, in the tail, and far out. */
double normal_quantile(double p)
{
	static const double a[] = {3.3871328727963666080e0, 1.3314166789178437745e+2,
	    1.9715909503065514427e+3, 1.3731693765509461125e+4,
	    4.5921953931549871457e+4, 6.7265770927008700853e+4,
	    3.3430575583588128105e+4, 2.5090809287301226727e+3};
	static const double b[] = {1.0, 4.2313330701600911252e+1,
	    6.8718700749205790830e+2, 5.3941960214247511077e+3,
	    2.1213794301586595867e+4, 3.9307895800092710610e+4,
	    2.8729085735721942674e+4, 5.2264952788528545610e+3};
	static const double c[] = {1.42343711074968357734e0, 4.63033784615654529590e0,
	    5.76949722146069140550e0, 3.64784832476320460504e0,
	    1.27045825245236838258e0, 2.41780725177450611770e-1,
	    2.27238449892691845833e-2, 7.74545014278341407640e-4};
	static const double d[] = {1.0, 2.05319162663775882187e0,
	    1.67638483018380384940e0, 6.89767334985100004550e-1,
	    1.48103976427480074590e-1, 1.51986665636164571966e-2,
	    5.47593808499534494600e-4, 1.05075007164441684324e-9};
	static const double e[] = {6.65790464350110377720e0, 5.46378491116411436990e0,
	    1.78482653991729133580e0, 2.96560571828504891230e-1,
	    2.65321895265761230930e-2, 1.24266094738807843860e-3,
	    2.71155556874348757815e-5, 2.01033439929228813265e-7};
	static const double f[] = {1.0, 5.99832206555887937690e-1,
	    1.36929880922735805310e-1, 1.48753612908506148525e-2,
	    7.86869131145613259100e-4, 1.84631831751005468180e-5,
	    1.42151175831644588870e-7, 2.04426310338993978564e-15};
	double q = p - 0.5;
	if (fabs(q) <= 0.425) {
		double r = 0.180625 - q * q;
		return q * polynomial(a, 8, r) / polynomial(b, 8, r);
	}
	double r = sqrt(-log(q < 0 ? p : 1 - p));
	double z = r <= 5 ? polynomial(c, 8, r - 1.6) / polynomial(d, 8, r - 1.6)
			  : polynomial(e, 8, r - 5) / polynomial(f, 8, r - 5);
	return q < 0 ? -z : z;
}

/* Continued fraction of the incomplete beta function, modified Lentz
 * (Numerical methods: DLMF 8.17.22). */
static double beta_fraction(double a, double b, double x)
{
	const double tiny = 1e-300;
	double c = 1, d = 1 - (a + b) * x / (a + 1);
	d = 1 / (fabs(d) < tiny ? tiny : d);
	double h = d;
	for (int m = 1; m < 10000; m++) {
		double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		double odd =
		    -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 + even * d;
		c = 1 + even / c;
		d = 1 / (fabs(d) < tiny ? tiny : d);
		c = fabs(c) < tiny ? tiny : c;
		h *= d * c;
		d = 1 + odd * d;
		c = 1 + odd / c;
		d = 1 / (fabs(d) < tiny ? tiny : d);
		c = fabs(c) < tiny ? tiny : c;
		double step = d * c;
		h *= step;
		if (fabs(step - 1) < 1e-16)
			break;
	}
	return h;
}

/* Regularised incomplete beta I_x(a, b); y = 1 − x given apart, because it is
 * what cancels near the end. */
static double beta_regularised(double a, double b, double x, double y)
{
	if (x <= 0)
		return 0;
	if (y <= 0)
		return 1;
	double front =
	    exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(y));
	if (x < (a + 1) / (a + b + 2))
		return front * beta_fraction(a, b, x) / a;
	return 1 - front * beta_fraction(b, a, y) / b;
}

double fisher_tail(double f, double d1, double d2)
{
	double sum = d2 + d1 * f;
	return f <= 0 ? 1 : beta_regularised(d2 / 2, d1 / 2, d2 / sum, d1 * f / sum);
}

double student_cdf(double t, double df)
{
	double sum = df + t * t;
	double tail = 0.5 * beta_regularised(df / 2, 0.5, df / sum, t * t / sum);
	return t > 0 ? 1 - tail : tail;
}

static double student_density(double t, double df)
{
	return exp(lgamma((df + 1) / 2) - lgamma(df / 2) -
		   (df + 1) / 2 * log1p(t * t / df)) /
	       sqrt(df * 3.14159265358979323846);
}

/* Newton on the cdf inside a bracket that is doubled until it holds the root. */
double student_quantile(double p, double df)
{
	if (p == 0.5)
		return 0;
	if (p < 0.5)
		return -student_quantile(1 - p, df);
	double lo = 0, hi = 1;
	while (student_cdf(hi, df) < p && hi < 1e300)
		hi *= 2;
	double t = fmin(fmax(normal_quantile(p), lo), hi);
	for (int i = 0; i < 200; i++) {
		double error = student_cdf(t, df) - p;
		if (error > 0)
			hi = t;
		else
			lo = t;
		double next = t - error / student_density(t, df);
		if (!(next > lo && next < hi))
			next = 0.5 * (lo + hi);
		if (fabs(next - t) <= 1e-15 * fabs(next))
			return next;
		t = next;
	}
	return t;
}
