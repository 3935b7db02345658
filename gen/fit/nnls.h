/* nnls.h: least squares with coefficients that are not negative. */
#ifndef FIT_NNLS_H
#define FIT_NNLS_H

#include <stddef.h>

#define NNLS_MOST 20

/* Minimises xᵀGx − 2hᵀx over x >= 0, n <= NNLS_MOST; `gram` is symmetric, row by
 * row.  A column without information gets 0.  Source: Lawson & Hanson, Solving Least
 * Squares Problems, chapter 23, on the normal equations of few columns. */
void nnls_solve(const double *gram, const double *rhs, size_t n, double *x);

#endif
