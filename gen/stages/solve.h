/* solve.h: small dense least squares from normal equations.
 *
 * The systems have well scaled columns and a little ridge, and their answers are
 * judged on held-out data; calgen regress has the solver for the last digit. */
#ifndef STAGES_SOLVE_H
#define STAGES_SOLVE_H

#include <stdbool.h>
#include <stddef.h>

/* A symmetric n × n matrix and right-hand sides by rows: Σ w·v·vᵀ, Σ w·v·y. */
struct normal {
	size_t n;
	double *matrix; /* n × n, both triangles after normal_close */
	double *right;  /* n */
	double square;  /* Σ w·y² */
};

/* Adds a row with m entries value[m] at column[m]. */
void normal_add(struct normal *e, const size_t *column, const double *value, size_t m,
    double y, double w);
void normal_close(struct normal *e);
/* Solves (matrix + ridge · diagonal) x = right for the columns in pick[m]; false if
 * it is singular.  `work` has room for m × (m + 1). */
bool normal_solve(const struct normal *e, const size_t *pick, size_t m, double ridge,
    double *x, double *work);
/* The same with x >= 0, by cyclic descent. */
void normal_solve_positive(
    const struct normal *e, const size_t *pick, size_t m, double ridge, double *x);
/* Residual sum of squares of a solution. */
double normal_rss(
    const struct normal *e, const size_t *pick, size_t m, const double *x);
/* Factors a symmetric positive definite n × n matrix in place (lower triangle);
 * false if it is not one.  Then solves for right-hand sides. */
bool cholesky_factor(double *matrix, size_t n);
void cholesky_solve(const double *factor, size_t n, double *x);

#endif
