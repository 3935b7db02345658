/* series.h: the samples of one kernel, and what they say. */
#ifndef MEASURE_SERIES_H
#define MEASURE_SERIES_H

#include <stdbool.h>
#include <stddef.h>

#define SERIES_MAX 1000

struct series {
	double ns[SERIES_MAX]; /* of one call each, in the order of time */
	size_t n;
};

/* An outlier lies farther from the median than 5 robust standard deviations
 * (1.4826 × the median absolute deviation) and than 5 % of it: preempted samples,
 * not the tail of an honest distribution. */
struct series_summary {
	double median_ns;
	double median_lo_ns, median_hi_ns; /* 95 % interval by order statistics */
	double relative_half_width; /* of that interval; INFINITY below 6 samples */
	bool outlier[SERIES_MAX];
	size_t noutliers;
	/* Of the samples that are no outliers: */
	double mean_ns, sd_ns, min_ns, max_ns;
	size_t nkept;
};

/* n >= 1 */
void series_summarise(const struct series *s, struct series_summary *out);

#endif
