/* lsq.h: weighted linear least squares, to the last digit.
 *
 * Householder QR in double-double: with inputs that are exact doubles the
 * coefficients of the NIST StRD problems come out to all certified digits,
 * where QR in double loses as many digits as the condition number has. */
#ifndef FIT_LSQ_H
#define FIT_LSQ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "fit/dd.h"

struct lsq {
	size_t nrows, ncolumns;
	size_t rank;        /* columns that the earlier ones do not explain */
	size_t df;          /* nrows with weight − rank */
	double *value;      /* ncolumns; NAN for an aliased column */
	double *se;         /* ncolumns; NAN when df = 0 or aliased */
	double rss;         /* weighted residual sum of squares */
	double tss;         /* about the weighted mean, or about 0 without intercept */
	double residual_sd; /* sqrt(rss / df); NAN when df = 0 */
	double r_squared;   /* 1 − rss / tss; NAN when tss = 0 */
	double *residual;   /* nrows, unweighted y − fit */
	double *leverage;   /* nrows, diagonal of the hat matrix */
};

/* Fits y[nrows] on x[nrows][ncolumns] (row major) with weights w >= 0 (NULL: all
 * 1).  Both are double-double, so that decimals and their powers are the numbers
 * that were written.  `has_intercept` only selects what tss is about.
 * Cost: 2·nrows·ncolumns² double-double operations; memory 16 bytes × nrows ×
 * (ncolumns + 1).  Source: Golub & Van Loan, Matrix Computations, 5.2. */
struct lsq *lsq_fit(struct arena *a, const struct dd *x, const struct dd *y,
    const double *w, size_t nrows, size_t ncolumns, bool has_intercept);

#endif
