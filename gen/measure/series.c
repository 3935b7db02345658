/* series.c: samples → median, its interval, outliers, moments.
 *
 * Comes in: times of one kernel.  Goes out: their summary.
 * Must not know: clocks, kernels. */
#include "measure/series.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"

/* Between the quartiles of a normal distribution: 2 Φ⁻¹(3/4) standard deviations. */
#define QUARTILES_TO_SD 1.349
#define OUTLIER_SD 4.0
#define OUTLIER_RELATIVE 0.05

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median_of(const double *sorted, size_t n)
{
	return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

/* Largest k with P(Binomial(n, 1/2) < k) <= 2.5 %: the k-th smallest and largest
 * samples enclose the median in at least 95 % of cases (David and Nagaraja, "Order
 * Statistics", 7.1).  0: too few samples. */
static size_t interval_rank(size_t n)
{
	double term = pow(0.5, (double)n), below = 0;
	size_t k = 0;
	/* From about 1070 samples on 2^-n is no number; SERIES_MAX is less. */
	while (k < n && below + term <= 0.025) {
		below += term;
		term *= (double)(n - k) / (double)(k + 1);
		k++;
	}
	return k;
}

static void keep_moments(const struct series *s, struct series_summary *out)
{
	double sum = 0, squares = 0;

	out->min_ns = INFINITY;
	for (size_t i = 0; i < s->n; i++) {
		if (!out->used[i] || out->outlier[i])
			continue;
		sum += s->ns[i];
		out->nkept++;
		out->min_ns = fmin(out->min_ns, s->ns[i]);
		out->max_ns = fmax(out->max_ns, s->ns[i]);
	}
	out->mean_ns = sum / (double)out->nkept;
	for (size_t i = 0; i < s->n; i++)
		if (out->used[i] && !out->outlier[i])
			squares +=
			    (s->ns[i] - out->mean_ns) * (s->ns[i] - out->mean_ns);
	if (out->nkept > 1)
		out->sd_ns = sqrt(squares / (double)(out->nkept - 1));
}

static void choose(const struct series *s, struct series_summary *out)
{
	for (size_t i = 0; i < s->n; i++)
		out->npreempted += s->preempted[i];
	bool all = s->n - out->npreempted < SERIES_ENOUGH;
	out->nused = all ? s->n : s->n - out->npreempted;
	for (size_t i = 0; i < s->n; i++)
		out->used[i] = all || !s->preempted[i];
}

/* Middle and width of the shortest half (Andrews et al., "Robust Estimates of
 * Location", 1972): disturbances make a call slower, never faster, so that the
 * samples lie densest where there were none, and up to half of them may be lost. */
static double shortest_half(const double *sorted, size_t n, double *width)
{
	size_t half = n / 2 + 1, at = 0;
	for (size_t i = 1; i + half <= n; i++)
		if (sorted[i + half - 1] - sorted[i] <
		    sorted[at + half - 1] - sorted[at])
			at = i;
	*width = sorted[at + half - 1] - sorted[at];
	return median_of(sorted + at, half);
}

static void find_outliers(
    const struct series *s, const double *sorted, struct series_summary *out)
{
	double width, middle = shortest_half(sorted, out->nused, &width);
	double limit =
	    fmax(OUTLIER_SD * width / QUARTILES_TO_SD, OUTLIER_RELATIVE * middle);
	for (size_t i = 0; i < s->n; i++) {
		out->outlier[i] = out->used[i] && fabs(s->ns[i] - middle) > limit;
		out->noutliers += out->outlier[i];
	}
}

static void find_median(const double *sorted, size_t n, struct series_summary *out)
{
	size_t rank = interval_rank(n);
	out->median_ns = median_of(sorted, n);
	out->median_lo_ns = sorted[rank ? rank - 1 : 0];
	out->median_hi_ns = sorted[rank ? n - rank : n - 1];
	out->relative_half_width =
	    rank ? (out->median_hi_ns - out->median_lo_ns) / 2 / out->median_ns
		 : (double)INFINITY;
}

/* The used samples in order; with `kept` those that are no outliers. */
static size_t sort_used(
    const struct series *s, const struct series_summary *u, bool kept, double *sorted)
{
	size_t n = 0;
	for (size_t i = 0; i < s->n; i++)
		if (u->used[i] && !(kept && u->outlier[i]))
			sorted[n++] = s->ns[i];
	qsort(sorted, n, sizeof *sorted, by_value);
	return n;
}

void series_summarise(const struct series *s, struct series_summary *out)
{
	double sorted[SERIES_MAX];

	BUG_IF(s->n == 0 || s->n > SERIES_MAX);
	*out = (struct series_summary){0};
	choose(s, out);
	sort_used(s, out, false, sorted);
	find_outliers(s, sorted, out);
	find_median(sorted, sort_used(s, out, true, sorted), out);
	keep_moments(s, out);
}
