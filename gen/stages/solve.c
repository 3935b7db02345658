/* solve.c: normal equations in, coefficients out.  Source: Golub & Van Loan, Matrix
 * Computations, 4.2 (Cholesky); cyclic descent for non-negative least squares is
 * Friedman, Hastie & Tibshirani 2010 without the penalty. */
#include "stages/solve.h"

#include <math.h>

void normal_add(struct normal *e, const size_t *column, const double *value, size_t m,
    double y, double w)
{
	for (size_t i = 0; i < m; i++) {
		for (size_t j = 0; j <= i; j++) {
			size_t hi = column[i] > column[j] ? column[i] : column[j];
			size_t lo = column[i] > column[j] ? column[j] : column[i];

			e->matrix[hi * e->n + lo] += w * value[i] * value[j];
		}
		e->right[column[i]] += w * value[i] * y;
	}
	e->square += w * y * y;
}

void normal_close(struct normal *e)
{
	for (size_t i = 0; i < e->n; i++) {
		for (size_t j = 0; j < i; j++)
			e->matrix[j * e->n + i] = e->matrix[i * e->n + j];
	}
}

bool cholesky_factor(double *matrix, size_t n)
{
	for (size_t j = 0; j < n; j++) {
		double *row = &matrix[j * n], d = row[j];

		for (size_t k = 0; k < j; k++)
			d -= row[k] * row[k];
		if (!(d > 0))
			return false;
		row[j] = sqrt(d);
		for (size_t i = j + 1; i < n; i++) {
			double *other = &matrix[i * n], sum = other[j];

			for (size_t k = 0; k < j; k++)
				sum -= other[k] * row[k];
			other[j] = sum / row[j];
		}
	}
	return true;
}

void cholesky_solve(const double *factor, size_t n, double *x)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t k = 0; k < i; k++)
			x[i] -= factor[i * n + k] * x[k];
		x[i] /= factor[i * n + i];
	}
	for (size_t i = n; i-- > 0;) {
		for (size_t k = i + 1; k < n; k++)
			x[i] -= factor[k * n + i] * x[k];
		x[i] /= factor[i * n + i];
	}
}

/* Columns are scaled to a diagonal of 1, so that one ridge suits all. */
bool normal_solve(const struct normal *e, const size_t *pick, size_t m, double ridge,
    double *x, double *work)
{
	double *scale = &work[m * m];

	for (size_t i = 0; i < m; i++) {
		double d = e->matrix[pick[i] * e->n + pick[i]];

		scale[i] = d > 0 ? 1 / sqrt(d) : 0;
	}
	for (size_t i = 0; i < m; i++) {
		for (size_t j = 0; j < m; j++)
			work[i * m + j] =
			    e->matrix[pick[i] * e->n + pick[j]] * scale[i] * scale[j];
		work[i * m + i] = (scale[i] > 0 ? 1 : 0) + ridge;
		x[i] = e->right[pick[i]] * scale[i];
	}
	if (!cholesky_factor(work, m))
		return false;
	cholesky_solve(work, m, x);
	for (size_t i = 0; i < m; i++)
		x[i] *= scale[i];
	return true;
}

#define MAX_SWEEPS 400

void normal_solve_positive(
    const struct normal *e, const size_t *pick, size_t m, double ridge, double *x)
{
	for (size_t i = 0; i < m; i++)
		x[i] = x[i] > 0 ? x[i] : 0;
	for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
		double moved = 0;

		for (size_t i = 0; i < m; i++) {
			const double *row = &e->matrix[pick[i] * e->n];
			double d = row[pick[i]] * (1 + ridge), g = e->right[pick[i]];
			double next;

			for (size_t j = 0; j < m; j++)
				g -= j == i ? 0 : row[pick[j]] * x[j];
			next = d > 0 && g > 0 ? g / d : 0;
			moved = fmax(moved, fabs(next - x[i]) * sqrt(fmax(d, 0)));
			x[i] = next;
		}
		if (moved <= 1e-10 * sqrt(e->square))
			break;
	}
}

double normal_rss(const struct normal *e, const size_t *pick, size_t m, const double *x)
{
	double rss = e->square;

	for (size_t i = 0; i < m; i++) {
		rss -= 2 * x[i] * e->right[pick[i]];
		for (size_t j = 0; j < m; j++)
			rss += x[i] * x[j] * e->matrix[pick[i] * e->n + pick[j]];
	}
	return rss;
}
