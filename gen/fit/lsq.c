/* lsq.c: Householder QR least squares in double-double.
 *
 * In: a design matrix.  Out: coefficients, their errors, residuals, leverages.
 * Knows nothing of what the columns mean. */
#include "fit/lsq.h"

#include <stdint.h>

/* A column whose part orthogonal to the earlier ones is this small against the
 * column itself carries only the rounding of double-double (2^-104), however
 * ill-conditioned the problem; real data are at least 2^-53 apart. */
static const double aliased = 1e-24;

struct problem {
	struct dd *a;  /* column major: ncolumns columns and y, nrows each */
	struct dd *r;  /* ncolumns × ncolumns, upper, column major */
	size_t *pivot; /* pivot[j]: row of R that column j leads, SIZE_MAX = aliased */
	size_t m, n;
};

static struct dd dot(const struct dd *x, const struct dd *y, size_t from, size_t m)
{
	struct dd s = dd_of(0);
	for (size_t i = from; i < m; i++)
		s = dd_add(s, dd_multiply(x[i], y[i]));
	return s;
}

/* Applies I − 2 v vᵀ / vᵀv to x below row `from`. */
static void reflect(
    const struct dd *v, struct dd vv, struct dd *x, size_t from, size_t m)
{
	struct dd scale = dd_divide(dot(v, x, from, m), vv);
	scale = dd_add(scale, scale);
	for (size_t i = from; i < m; i++)
		x[i] = dd_subtract(x[i], dd_multiply(scale, v[i]));
}

/* Reduces the columns one by one; y (column n) and, if given, the columns of
 * `also` take the same reflections.  Returns the rank. */
static size_t reduce(struct arena *arena, struct problem *p)
{
	size_t rank = 0;
	struct dd *v = ARENA_ARRAY(arena, p->m, struct dd);
	for (size_t j = 0; j < p->n; j++) {
		struct dd *column = p->a + j * p->m;
		double whole = dd_value(dot(column, column, 0, p->m));
		struct dd rest = dot(column, column, rank, p->m);
		p->pivot[j] = SIZE_MAX;
		if (rank < p->m && whole > 0 &&
		    dd_value(rest) > aliased * aliased * whole) {
			struct dd norm = dd_sqrt(rest);
			/* the sign that avoids cancellation */
			if (column[rank].hi > 0)
				norm = dd_negate(norm);
			for (size_t i = rank; i < p->m; i++)
				v[i] = column[i];
			v[rank] = dd_subtract(v[rank], norm);
			struct dd vv = dot(v, v, rank, p->m);
			for (size_t k = j + 1; k <= p->n; k++)
				reflect(v, vv, p->a + k * p->m, rank, p->m);
			column[rank] = norm;
			for (size_t i = rank + 1; i < p->m; i++)
				column[i] = dd_of(0);
			p->pivot[j] = rank++;
		}
		for (size_t i = 0; i < rank; i++)
			p->r[j * p->n + i] = column[i];
	}
	return rank;
}

/* Solves R b = c for the columns that are not aliased. */
static void back_substitute(const struct problem *p, const struct dd *c, struct dd *b)
{
	for (size_t j = p->n; j-- > 0;) {
		if (p->pivot[j] == SIZE_MAX)
			continue;
		struct dd s = c[p->pivot[j]];
		for (size_t k = j + 1; k < p->n; k++)
			if (p->pivot[k] != SIZE_MAX)
				s = dd_subtract(
				    s, dd_multiply(p->r[k * p->n + p->pivot[j]], b[k]));
		b[j] = dd_divide(s, p->r[j * p->n + p->pivot[j]]);
	}
}

/* Leverage of one row: |R⁻ᵀ x|², by forward substitution. */
static double leverage_of(const struct problem *p, const struct dd *row, struct dd *z)
{
	struct dd sum = dd_of(0);
	for (size_t j = 0; j < p->n; j++) {
		if (p->pivot[j] == SIZE_MAX)
			continue;
		struct dd s = row[j];
		for (size_t k = 0; k < p->pivot[j]; k++)
			s = dd_subtract(s, dd_multiply(p->r[j * p->n + k], z[k]));
		z[p->pivot[j]] = dd_divide(s, p->r[j * p->n + p->pivot[j]]);
		sum = dd_add(sum, dd_multiply(z[p->pivot[j]], z[p->pivot[j]]));
	}
	return dd_value(sum);
}

/* Row norms of R⁻¹ give the variances of the coefficients. */
static void standard_errors(
    struct arena *arena, const struct problem *p, struct lsq *fit)
{
	struct dd *unit = ARENA_ARRAY(arena, p->n + 1, struct dd);
	struct dd *b = ARENA_ARRAY(arena, p->n + 1, struct dd);
	struct dd *norm = ARENA_ARRAY(arena, p->n + 1, struct dd);
	for (size_t k = 0; k < p->n; k++) {
		if (p->pivot[k] == SIZE_MAX)
			continue;
		for (size_t j = 0; j < p->n; j++) {
			unit[j] = dd_of(0);
			b[j] = dd_of(0);
		}
		unit[p->pivot[k]] = dd_of(1);
		back_substitute(p, unit, b);
		for (size_t j = 0; j < p->n; j++)
			norm[j] = dd_add(norm[j], dd_multiply(b[j], b[j]));
	}
	for (size_t j = 0; j < p->n; j++)
		fit->se[j] = p->pivot[j] == SIZE_MAX || fit->df == 0
				 ? (double)NAN
				 : fit->residual_sd * sqrt(dd_value(norm[j]));
}

static void sums_of_squares(struct lsq *fit, const struct dd *x, const struct dd *y,
    const double *w, const struct dd *b, bool has_intercept)
{
	struct dd sum_w = dd_of(0), sum_y = dd_of(0), rss = dd_of(0), tss = dd_of(0);
	for (size_t i = 0; i < fit->nrows; i++) {
		struct dd wi = dd_of(w ? w[i] : 1);
		sum_w = dd_add(sum_w, wi);
		sum_y = dd_add(sum_y, dd_multiply(wi, y[i]));
	}
	struct dd mean =
	    has_intercept && sum_w.hi > 0 ? dd_divide(sum_y, sum_w) : dd_of(0);
	for (size_t i = 0; i < fit->nrows; i++) {
		struct dd wi = dd_of(w ? w[i] : 1), e = y[i];
		struct dd d = dd_subtract(e, mean);
		for (size_t j = 0; j < fit->ncolumns; j++)
			e = dd_subtract(e, dd_multiply(x[i * fit->ncolumns + j], b[j]));
		fit->residual[i] = dd_value(e);
		rss = dd_add(rss, dd_multiply(wi, dd_multiply(e, e)));
		tss = dd_add(tss, dd_multiply(wi, dd_multiply(d, d)));
	}
	fit->rss = dd_value(rss);
	fit->tss = dd_value(tss);
	fit->r_squared = fit->tss > 0 ? 1 - fit->rss / fit->tss : (double)NAN;
	fit->residual_sd = fit->df ? sqrt(fit->rss / (double)fit->df) : (double)NAN;
}

struct lsq *lsq_fit(struct arena *arena, const struct dd *x, const struct dd *y,
    const double *w, size_t nrows, size_t ncolumns, bool has_intercept)
{
	struct lsq *fit = ARENA_NEW(arena, struct lsq);
	struct problem p = {.m = nrows, .n = ncolumns};
	size_t weighted = 0;
	p.a = ARENA_ARRAY(arena, nrows * (ncolumns + 1) + 1, struct dd);
	p.r = ARENA_ARRAY(arena, ncolumns * ncolumns + 1, struct dd);
	p.pivot = ARENA_ARRAY(arena, ncolumns + 1, size_t);
	struct dd *root = ARENA_ARRAY(arena, nrows + 1, struct dd);
	for (size_t i = 0; i < nrows; i++) {
		root[i] = w ? dd_sqrt(dd_of(w[i])) : dd_of(1);
		weighted += root[i].hi > 0;
		for (size_t j = 0; j < ncolumns; j++)
			p.a[j * nrows + i] = dd_multiply(root[i], x[i * ncolumns + j]);
		p.a[ncolumns * nrows + i] = dd_multiply(root[i], y[i]);
	}
	fit->nrows = nrows;
	fit->ncolumns = ncolumns;
	fit->rank = reduce(arena, &p);
	fit->df = weighted > fit->rank ? weighted - fit->rank : 0;
	fit->value = ARENA_ARRAY(arena, ncolumns + 1, double);
	fit->se = ARENA_ARRAY(arena, ncolumns + 1, double);
	fit->residual = ARENA_ARRAY(arena, nrows + 1, double);
	fit->leverage = ARENA_ARRAY(arena, nrows + 1, double);
	struct dd *b = ARENA_ARRAY(arena, ncolumns + 1, struct dd);
	back_substitute(&p, p.a + ncolumns * nrows, b);
	sums_of_squares(fit, x, y, w, b, has_intercept);
	standard_errors(arena, &p, fit);
	struct dd *row = ARENA_ARRAY(arena, ncolumns + 1, struct dd);
	struct dd *z = ARENA_ARRAY(arena, ncolumns + 1, struct dd);
	for (size_t i = 0; i < nrows; i++) {
		for (size_t j = 0; j < ncolumns; j++)
			row[j] = dd_multiply(root[i], x[i * ncolumns + j]);
		fit->leverage[i] = leverage_of(&p, row, z);
	}
	for (size_t j = 0; j < ncolumns; j++)
		fit->value[j] = p.pivot[j] == SIZE_MAX ? (double)NAN : dd_value(b[j]);
	return fit;
}
