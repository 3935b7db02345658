/* series.c: samples → median, its interval, outliers, moments.
 *
 * Comes in: times of one kernel.  Goes out: their summary.
 * Must not know: clocks, kernels. */
#include "measure/series.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"

#define MAD_TO_SD 1.4826 /* of a normal distribution: 1 / Φ⁻¹(3/4) */
#define OUTLIER_SD 5.0
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

static void find_median(const double *sorted, struct series_summary *out)
{
	size_t n = out->nused, rank = interval_rank(n);
	out->median_ns = median_of(sorted, n);
	out->median_lo_ns = sorted[rank ? rank - 1 : 0];
	out->median_hi_ns = sorted[rank ? n - rank : n - 1];
	out->relative_half_width =
	    rank ? (out->median_hi_ns - out->median_lo_ns) / 2 / out->median_ns
		 : (double)INFINITY;
}

void series_summarise(const struct series *s, struct series_summary *out)
{
	double sorted[SERIES_MAX];
	size_t n = 0;

	BUG_IF(s->n == 0 || s->n > SERIES_MAX);
	*out = (struct series_summary){0};
	choose(s, out);
	for (size_t i = 0; i < s->n; i++)
		if (out->used[i])
			sorted[n++] = s->ns[i];
	qsort(sorted, n, sizeof *sorted, by_value);
	find_median(sorted, out);
	for (size_t i = 0; i < n; i++)
		sorted[i] = fabs(sorted[i] - out->median_ns);
	qsort(sorted, n, sizeof *sorted, by_value);
	double limit = fmax(OUTLIER_SD * MAD_TO_SD * median_of(sorted, n),
	    OUTLIER_RELATIVE * out->median_ns);
	for (size_t i = 0; i < s->n; i++) {
		out->outlier[i] =
		    out->used[i] && fabs(s->ns[i] - out->median_ns) > limit;
		out->noutliers += out->outlier[i];
	}
	keep_moments(s, out);
}
