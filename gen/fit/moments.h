/* moments.h: a sample, or many pooled, by its exact sums.
 *
 * A source is one record of a measurement file: n timings with their mean and
 * sd.  Sources merge in any order to the same bits. */
#ifndef FIT_MOMENTS_H
#define FIT_MOMENTS_H

#include "fit/exact.h"

struct moments {
	uint64_t n;              /* timings */
	uint64_t nsources;       /* records */
	uint64_t nlabelled;      /* of them, records that whoever timed them doubts */
	struct exact sum;        /* Σ n_j m_j */
	struct exact sum_square; /* Σ ((n_j − 1) s_j² + n_j m_j²), = Σ t² */
	struct exact within;     /* Σ (n_j − 1) s_j² */
	double min, max;
};

/* Adds one source: `n` >= 1 timings, finite mean >= 0, sd >= 0. */
void moments_add(
    struct moments *m, uint64_t n, double mean, double sd, double min, double max);
void moments_merge(struct moments *m, const struct moments *other);

/* Pooled mean and total variance (n − 1 below), with its parts
 * within = Σ (n_j − 1) s_j² / (n − 1), between = Σ n_j (m_j − mean)² / (n − 1).
 * Variances are 0 when n = 1. */
double moments_mean(const struct moments *m);
double moments_variance(const struct moments *m);
double moments_within(const struct moments *m);
double moments_between(const struct moments *m);

/* Student interval of the mean of one source, level e.g. 0.95. */
struct interval_of_mean {
	double lo, hi;
};
struct interval_of_mean mean_interval(double mean, double sd, uint64_t n, double level);
/* The same of pooled sources: of k > 1 it uses k, as the timings of one source are
 * no independent draws; one source is as above. */
struct interval_of_mean moments_interval(const struct moments *m, double level);

#endif
