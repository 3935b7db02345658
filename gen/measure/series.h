/* series.h: the samples of one kernel, and what they say. */
#ifndef MEASURE_SERIES_H
#define MEASURE_SERIES_H

#include <stdbool.h>
#include <stddef.h>

#define SERIES_MAX 1000

struct series {
	double ns[SERIES_MAX]; /* of one call each, in the order of time */
	/* Another process took the CPU meanwhile: processor time, if that is less. */
	bool preempted[SERIES_MAX];
	size_t n;
};

/* Preempted samples are left out where three others are there.  Of the rest an outlier
 * lies farther from the middle of their shortest half than 4 standard deviations, told
 * by the width of that half, and than 5 % of it. */
#define SERIES_ENOUGH 3
struct series_summary {
	size_t nused, npreempted;
	bool used[SERIES_MAX]; /* of the samples: left out or not */
	bool outlier[SERIES_MAX];
	size_t noutliers;
	/* Of the used samples that are no outliers: */
	double median_ns;
	double median_lo_ns, median_hi_ns; /* 95 % interval by order statistics */
	double relative_half_width;        /* of that interval; INFINITY below 6 */
	double mean_ns, sd_ns, min_ns, max_ns;
	size_t nkept;
};

/* n >= 1 */
void series_summarise(const struct series *s, struct series_summary *out);

#endif
