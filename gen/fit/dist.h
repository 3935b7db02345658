/* dist.h: the few distributions that the tests and intervals need. */
#ifndef FIT_DIST_H
#define FIT_DIST_H

/* P(Z <= z), and its inverse for 0 < p < 1 (relative error below 1e-15;
 * Wichura 1988, AS 241). */
double normal_cdf(double z);
double normal_quantile(double p);
/* P(T <= t) with df > 0 degrees of freedom, and its inverse for 0 < p < 1. */
double student_cdf(double t, double df);
double student_quantile(double p, double df);
/* P(X > f) of Fisher's F with (d1, d2) degrees of freedom. */
double fisher_tail(double f, double d1, double d2);
/* P(X > x) of chi-square with one degree of freedom. */
double chi_square_1_tail(double x);

#endif
