/* thin.h: the fewest knots that say what a fitted curve says. */
#ifndef FIT_THIN_H
#define FIT_THIN_H

#include <stdbool.h>
#include <stddef.h>

struct thin {
	size_t n;
	const double *log_rate;    /* natural, at n evenly spaced knots */
	const double *information; /* Σ w (d ln t / d ln rate)² of each knot */
	double penalty; /* of one knot, on the scale of information × log² */
	double slack;   /* log error of a knot without data worth a knot */
};

/* Marks the knots to keep, ends included; the curve between kept knots is linear in
 * the rate.  Exact: dynamic programming over all subsets.  Cost: n³. */
void thin_knots(const struct thin *t, bool *keep);

#endif
