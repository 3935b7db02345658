/* normality.h: is a sample normal, and is its spread constant? */
#ifndef FIT_NORMALITY_H
#define FIT_NORMALITY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct test_result {
	bool valid; /* false: too few values, or no spread */
	double statistic, p;
	size_t n; /* values used */
};

/* Shapiro-Wilk W (Royston 1995, AS R94), 3 <= n <= 5000; a longer sample is
 * thinned to every k-th order statistic, n says how many were left. */
struct test_result shapiro_wilk(struct arena *a, const double *x, size_t n);
/* Anderson-Darling A² with estimated mean and sd; p by Stephens (1986), table
 * 4.9; n >= 8. */
struct test_result anderson_darling(struct arena *a, const double *x, size_t n);
/* Breusch-Pagan of squared residuals on one regressor (and a constant), one
 * degree of freedom; studentised: Koenker (1981). */
struct test_result breusch_pagan(
    const double *residual, const double *regressor, size_t n, bool studentised);

#endif
