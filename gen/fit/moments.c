/* moments.c: pooled mean and variance from exact sums.
 *
 * In: moments of records.  Out: moments of their pool.  Knows nothing of files.
 * Source: variance of pooled samples, Σ(n_j − 1)s_j² + Σ n_j(m_j − m)². */
#include "fit/moments.h"

#include "base/fail.h"
#include "fit/dist.h"

void moments_add(
    struct moments *m, uint64_t n, double mean, double sd, double min, double max)
{
	struct dd count = dd_of((double)n);
	struct dd within = dd_multiply(dd_of((double)(n - 1)), dd_two_product(sd, sd));
	struct dd square = dd_multiply(count, dd_two_product(mean, mean));
	exact_add(&m->sum, dd_multiply(count, dd_of(mean)));
	exact_add(&m->within, within);
	exact_add(&m->sum_square, dd_add(square, within));
	m->min = m->n == 0 || min < m->min ? min : m->min;
	m->max = m->n == 0 || max > m->max ? max : m->max;
	m->n += n;
	m->nsources++;
}

void moments_merge(struct moments *m, const struct moments *other)
{
	BUG_IF(other->n == 0);
	exact_merge(&m->sum, &other->sum);
	exact_merge(&m->sum_square, &other->sum_square);
	exact_merge(&m->within, &other->within);
	m->min = m->n == 0 || other->min < m->min ? other->min : m->min;
	m->max = m->n == 0 || other->max > m->max ? other->max : m->max;
	m->n += other->n;
	m->nsources += other->nsources;
	m->nlabelled += other->nlabelled;
}

double moments_mean(const struct moments *m)
{
	return dd_value(dd_divide(exact_value(&m->sum), dd_of((double)m->n)));
}

double moments_variance(const struct moments *m)
{
	if (m->n < 2)
		return 0;
	struct dd sum = exact_value(&m->sum), n = dd_of((double)m->n);
	struct dd about = dd_subtract(
	    exact_value(&m->sum_square), dd_divide(dd_multiply(sum, sum), n));
	double v = dd_value(about) / (double)(m->n - 1);
	return v > 0 ? v : 0;
}

double moments_within(const struct moments *m)
{
	return m->n < 2 ? 0 : dd_value(exact_value(&m->within)) / (double)(m->n - 1);
}

double moments_between(const struct moments *m)
{
	double v = moments_variance(m) - moments_within(m);
	return v > 0 ? v : 0;
}

struct interval_of_mean mean_interval(double mean, double sd, uint64_t n, double level)
{
	if (n < 2)
		return (struct interval_of_mean){-INFINITY, INFINITY};
	double t = student_quantile(0.5 + level / 2, (double)(n - 1));
	double half = t * sd / sqrt((double)n);
	return (struct interval_of_mean){mean - half, mean + half};
}

/* Sources stand by their numbers of timings: the variance of the mean is
 * Σ n_j (m_j − m)² / ((k − 1) Σ n_j), with equal n_j that of k plain values. */
struct interval_of_mean moments_interval(const struct moments *m, double level)
{
	double mean = moments_mean(m), k = (double)m->nsources, n = (double)m->n;
	if (m->nsources < 2)
		return mean_interval(mean, sqrt(moments_variance(m)), m->n, level);
	double t = student_quantile(0.5 + level / 2, k - 1);
	double half = t * sqrt(moments_between(m) * (n - 1) / ((k - 1) * n));
	return (struct interval_of_mean){mean - half, mean + half};
}
