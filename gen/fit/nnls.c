/* nnls.c: normal equations → coefficients >= 0, by an active set.
 *
 * In: Gram matrix and right side.  Out: coefficients.  Must not know what they
 * mean. */
#include "fit/nnls.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

/* Relative to a unit diagonal: what is left of a column that others explain. */
#define SINGULAR 1e-12
#define GRADIENT 1e-12

struct nnls {
	size_t n;
	double g[NNLS_MOST][NNLS_MOST], h[NNLS_MOST]; /* scaled: unit diagonal */
	double x[NNLS_MOST];
	bool passive[NNLS_MOST], barred[NNLS_MOST];
};

/* Solves for the passive columns by Cholesky; false: `tried` adds nothing to the
 * others. */
static bool solve_passive(const struct nnls *s, double *z)
{
	double l[NNLS_MOST][NNLS_MOST], y[NNLS_MOST] = {0};
	size_t at[NNLS_MOST] = {0}, n = 0;
	for (size_t i = 0; i < s->n; i++)
		if (s->passive[i])
			at[n++] = i;
	memset(z, 0, s->n * sizeof *z);
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j <= i; j++) {
			double sum = s->g[at[i]][at[j]];
			for (size_t k = 0; k < j; k++)
				sum -= l[i][k] * l[j][k];
			if (j < i)
				l[i][j] = sum / l[j][j];
			else if (sum > SINGULAR)
				l[i][i] = sqrt(sum);
			else
				return false;
		}
		y[i] = s->h[at[i]];
		for (size_t k = 0; k < i; k++)
			y[i] -= l[i][k] * y[k];
		y[i] /= l[i][i];
	}
	for (size_t i = n; i-- > 0;) {
		double sum = y[i];
		for (size_t k = i + 1; k < n; k++)
			sum -= l[k][i] * z[at[k]];
		z[at[i]] = sum / l[i][i];
	}
	return true;
}

/* The column whose increase helps most; n: none. */
static size_t best_column(const struct nnls *s)
{
	size_t best = s->n;
	double steepest = GRADIENT;
	for (size_t i = 0; i < s->n; i++) {
		if (s->passive[i] || s->barred[i])
			continue;
		double w = s->h[i];
		for (size_t j = 0; j < s->n; j++)
			w -= s->g[i][j] * s->x[j];
		if (w > steepest) {
			steepest = w;
			best = i;
		}
	}
	return best;
}

/* Moves x towards z as far as it stays >= 0; returns whether it arrived. */
static bool step(struct nnls *s, const double *z)
{
	double alpha = 1;
	for (size_t i = 0; i < s->n; i++)
		if (s->passive[i] && z[i] <= 0)
			alpha = fmin(alpha, s->x[i] / (s->x[i] - z[i]));
	bool arrived = true;
	for (size_t i = 0; i < s->n; i++) {
		if (!s->passive[i])
			continue;
		bool falls = z[i] <= 0;
		s->x[i] += alpha * (z[i] - s->x[i]);
		if (falls && s->x[i] <= SINGULAR) {
			s->x[i] = 0;
			s->passive[i] = false;
			arrived = false;
		}
	}
	return arrived;
}

static void refine(struct nnls *s, size_t added)
{
	double z[NNLS_MOST];
	for (size_t round = 0; round <= s->n; round++) {
		if (!solve_passive(s, z)) {
			s->passive[added] = false;
			s->barred[added] = true;
			continue;
		}
		/* rounding may ask for a step down of the column that was to rise */
		if (s->passive[added] && s->x[added] == 0 && z[added] <= 0) {
			s->passive[added] = false;
			s->barred[added] = true;
			continue;
		}
		if (step(s, z))
			return;
	}
}

void nnls_solve(const double *gram, const double *rhs, size_t n, double *x)
{
	struct nnls s = {.n = n};
	double scale[NNLS_MOST];
	for (size_t i = 0; i < n; i++) {
		double diagonal = gram[i * n + i];
		scale[i] = diagonal > 0 ? 1 / sqrt(diagonal) : 0;
		s.barred[i] = !(diagonal > 0);
	}
	for (size_t i = 0; i < n; i++) {
		s.h[i] = rhs[i] * scale[i];
		for (size_t j = 0; j < n; j++)
			s.g[i][j] = gram[i * n + j] * scale[i] * scale[j];
	}
	/* each round keeps one column more or bars one: 3n is Lawson and Hanson's bound
	 */
	for (size_t round = 0; round < 3 * n; round++) {
		size_t column = best_column(&s);
		if (column == n)
			break;
		s.passive[column] = true;
		refine(&s, column);
	}
	for (size_t i = 0; i < n; i++)
		x[i] = s.x[i] * scale[i];
}
