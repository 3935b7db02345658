/* segment.h: the best continuous piecewise-linear curve through points.
 *
 * Least squares over all positions of the breaks: dynamic programming over a grid
 * of candidate knots finds the basin, Gauss-Newton steps on the breaks the bottom
 * of it. */
#ifndef FIT_SEGMENT_H
#define FIT_SEGMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

#define SEGMENT_MAX_BREAKS 8

struct segmented {
	size_t nbreaks;
	double breaks[SEGMENT_MAX_BREAKS];    /* rising, inside the range of x */
	double breaks_se[SEGMENT_MAX_BREAKS]; /* Muggeo (2003); NAN where undefined */
	/* y = intercept + slope[0]·x, then slope[k] after breaks[k − 1] */
	double intercept, slopes[SEGMENT_MAX_BREAKS + 1];
	double rss, bic; /* bic = n ln(rss / n) + (2 + 2·nbreaks) ln n */
};

/* Fits y[n] on x[n] (any order) with `nbreaks` breaks.  false: fewer than 2 points
 * for each of the segments, or x does not vary enough.
 * Cost: about nbreaks · candidates² · 10 plus n · nbreaks² a step. */
bool segment_fit(struct arena *a, const double *x, const double *y, size_t n,
    size_t nbreaks, struct segmented *out);
/* The number of breaks from 0 to `most` with the smallest BIC. */
bool segment_fit_bic(struct arena *a, const double *x, const double *y, size_t n,
    size_t most, struct segmented *out);

#endif
