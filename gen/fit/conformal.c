/* conformal.c: residuals and scores by network → variances and quantiles.
 *
 * In: numbers with the network they belong to.  Out: sds, quantiles.  The
 * definitions are the project's ("Variances per class", "Conformal quantile"). */
#include "fit/conformal.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "fit/dist.h"

#define FEWEST 5
#define EXACT_FROM 19

struct spread spread_of_residuals(const struct residual *r, size_t n)
{
	struct spread s = {.n = n};
	double within = 0, between = 0, inverse = 0;

	for (size_t i = 0, j; i < n; i = j) {
		double mean = 0;

		for (j = i; j < n && r[j].network == r[i].network; j++)
			mean += r[j].e;
		mean /= (double)(j - i);
		for (size_t k = i; k < j; k++)
			within += (r[k].e - mean) * (r[k].e - mean);
		between += mean * mean;
		inverse += 1 / (double)(j - i);
		s.df += (double)(j - i) - 1;
		s.nnetworks++;
	}
	s.independent = s.df > 0 ? sqrt(within / s.df) : NAN;
	double noise = s.df > 0 ? within / s.df : 0;
	double left = (between - noise * inverse) / (double)s.nnetworks;
	s.shared = s.nnetworks < 3 ? NAN : sqrt(fmax(0, left));
	return s;
}

static int compare_network(const void *a, const void *b)
{
	const struct score *x = a, *y = b;

	return (x->network > y->network) - (x->network < y->network);
}

static int compare_value(const void *a, const void *b)
{
	const struct score *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return compare_network(a, b);
}

/* The smallest value at or below which lies `level` of the weight. */
static double weighted_quantile(
    const struct score *s, const double *weight, size_t n, double level)
{
	double sum = 0;

	for (size_t i = 0; i + 1 < n; i++) {
		sum += weight[s[i].network];
		if (sum >= level * (1 - 1e-12))
			return s[i].value;
	}
	return s[n - 1].value;
}

double conformal_quantile(
    struct score *s, size_t n, double coverage, bool guard, enum quantile_kind *kind)
{
	uint32_t most = 0;
	size_t g = 0;
	double mean_square = 0;

	*kind = QUANTILE_NONE;
	if (n == 0)
		return 0;
	for (size_t i = 0; i < n; i++)
		most = s[i].network > most ? s[i].network : most;
	double *weight = calloc((size_t)most + 1, sizeof *weight);
	if (!weight)
		fatal("out of memory");
	for (size_t i = 0; i < n; i++) {
		g += weight[s[i].network] == 0;
		weight[s[i].network]++;
	}
	for (uint32_t k = 0; k <= most; k++)
		weight[k] = weight[k] > 0 ? 1 / (weight[k] * (double)g) : 0;
	for (size_t i = 0; i < n; i++)
		mean_square += weight[s[i].network] * s[i].value * s[i].value;
	if (g >= FEWEST)
		*kind = g >= EXACT_FROM ? QUANTILE_EXACT : QUANTILE_SMALL;
	qsort(s, n, sizeof *s, compare_value);
	double q = 0, dg = (double)g;
	if (guard && g >= EXACT_FROM)
		q = weighted_quantile(
		    s, weight, n, fmin(1, ceil((dg + 1) * coverage) / dg));
	else
		q = weighted_quantile(s, weight, n, coverage);
	if (guard && g > 1 && g < EXACT_FROM)
		q = fmax(q, student_quantile((1 + coverage) / 2, dg - 1) *
				sqrt(mean_square * (1 + 1 / dg)));
	free(weight);
	return q;
}
