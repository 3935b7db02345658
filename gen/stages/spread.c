/* spread.c: predictions of configurations that were left out in, relative sds,
 * conformal bounds and errors of a stage set out.
 *
 * e = ln(measured ÷ predicted).  The sd of a stage splits into what its request
 * shares, the mean covariance with the other stages, and the rest; the quantile of
 * totals makes up for what this leaves out. */
#include "stages/spread.h"

#include <math.h>

#include "base/num.h"
#include "fit/conformal.h"
#include "stages/score.h"

#define SD_MIN 1e-4     /* a fit without residuals is still a measurement */
#define RATIO_MAX 65535 /* of a bound to the estimate; a table holds no more */
#define DIGITS 6

static double up(double x)
{
	return num_round(x * (1 + 1e-6), DIGITS);
}

/* |score| of each configuration, all of one weight. */
static double quantile(
    const double *score, size_t n, double coverage, enum quantile_kind *kind)
{
	struct arena a = {0};
	struct score *s = ARENA_ARRAY(&a, n, struct score);
	double q;

	for (size_t i = 0; i < n; i++)
		s[i] = (struct score){(uint32_t)i, fabs(score[i])};
	q = conformal_quantile(s, n, coverage, true, kind);
	arena_free(&a);
	return fmax(q, SD_MIN);
}

static enum interval interval_of(enum quantile_kind kind)
{
	return kind == QUANTILE_NONE    ? INTERVAL_NONE
	       : kind == QUANTILE_SMALL ? INTERVAL_PREDICTION
					: INTERVAL_CONFORMAL;
}

static void fill_sds(struct stage_set *set, const double *e, size_t n)
{
	size_t m = set->nstages;

	for (size_t s = 0; s < m; s++) {
		struct uncertainty *u = &set->stages[s].uncertainty;
		double square = 0, shared = 0;

		for (size_t i = 0; i < n; i++) {
			double others = 0;

			for (size_t t = 0; t < m; t++)
				others += t == s ? 0 : e[i * m + t];
			square += e[i * m + s] * e[i * m + s] / (double)n;
			if (m > 1)
				shared += e[i * m + s] * others /
					  ((double)(m - 1) * (double)n);
		}
		shared = fmin(fmax(shared, 0), square);
		u->present = true;
		u->sd_shared = num_round(sqrt(shared), DIGITS);
		u->sd_independent = up(fmax(sqrt(square - shared), SD_MIN));
	}
}

struct spread_total spread_total(const struct stage_set *set,
    const struct stage_column *columns, const double *x, const double *predicted)
{
	struct spread_total t = {0, 0, 0};
	double linear = 0, square = 0, sd;

	for (size_t s = 0; s < set->nstages; s++) {
		const struct uncertainty *u = &set->stages[s].uncertainty;
		int repeat = columns[s].repeat;
		double p = predicted[s] * (repeat < 0 ? 1 : x[repeat]);

		t.ns += p;
		linear += p * u->sd_shared;
		square += p * u->sd_independent * (p * u->sd_independent);
	}
	sd = sqrt(linear * linear + square) / t.ns;
	t.lo_ns = t.ns * exp(-set->total_quantile_lo * sd);
	t.hi_ns = t.ns * exp(set->total_quantile_hi * sd);
	return t;
}

void spread_fill(struct stage_set *set, const struct stage_data *d,
    const double *predicted, double coverage)
{
	struct arena a = {0};
	size_t m = d->nstages;
	double *e = ARENA_ARRAY(&a, d->n * m, double);
	double *score = ARENA_ARRAY(&a, d->n, double);
	double *total = ARENA_ARRAY(&a, d->n, double);
	enum quantile_kind kind = QUANTILE_NONE;

	for (size_t i = 0; i < d->n * m; i++)
		e[i] = log(d->ns[i] / predicted[i]);
	fill_sds(set, e, d->n);
	for (size_t s = 0; s < m; s++) {
		struct uncertainty *u = &set->stages[s].uncertainty;
		double q;

		for (size_t i = 0; i < d->n; i++)
			score[i] = e[i * m + s];
		q = quantile(score, d->n, coverage, &kind);
		u->bound_hi = fmin(up(exp(q)), RATIO_MAX);
		u->bound_lo =
		    num_round(fmax(exp(-q), 1 / RATIO_MAX) * (1 - 1e-6), DIGITS);
		set->stages[s].held_out =
		    score_errors(&predicted[s], &d->ns[s], d->n, m);
	}
	set->stage_interval = set->total_interval = interval_of(kind);
	set->coverage = kind == QUANTILE_NONE ? 0 : coverage;
	set->small_n = kind == QUANTILE_SMALL;
	set->total_quantile_lo = set->total_quantile_hi = 1;
	for (size_t i = 0; i < d->n; i++) {
		struct spread_total t = spread_total(
		    set, d->stages, &d->x[i * d->ninputs], &predicted[i * m]);

		total[i] = t.ns;
		score[i] = log(d->total[i] / t.ns) / log(t.hi_ns / t.ns);
	}
	set->total_quantile_lo = set->total_quantile_hi =
	    up(quantile(score, d->n, coverage, &kind));
	set->held_out = score_errors(total, d->total, d->n, 1);
	arena_free(&a);
}
