/* legacy.h: efficiency over log FLOPs per class, as upstream makes its curves.
 *
 * Rows fall into half-decades of FLOPs (edges 1 and 3 times a power of ten; one bin
 * below 10^5).  A bin's value is the mean of FLOPs ÷ (time × peak) over its records;
 * the curve is linear in log10 FLOPs between bin centres and constant outside.
 * Time without FLOPs is the mean launch time of such records. */
#ifndef FIT_LEGACY_H
#define FIT_LEGACY_H

#include "fit/cost.h"

struct legacy_options {
	const struct calibration *like; /* peaks of its precisions; may be NULL */
	double peak_flops_per_s;        /* where `like` has none; 0 = unknown */
	/* centres as upstream has them: the lower edge × √10, which is outside the bins
	 * from 1 to 3 and at the end of those from 3 to 10 */
	bool upstream_bins;
};

/* The peak that efficiencies of a precision refer to; 0 = unknown. */
double legacy_peak(const struct legacy_options *o, int precision);

struct legacy_bin {
	double lo, hi; /* FLOPs of its rows: lo <= FLOPs < hi */
	double centre;
	double n;          /* records */
	double efficiency; /* mean over them */
};

/* Bins that have rows with FLOPs among the `member[i]`, by size.  The outer bins are
 * cut to what was measured before the geometric mean of the edges is taken. */
size_t legacy_bins(struct arena *a, const struct fit_rows *rows, const bool *member,
    double peak_flops_per_s, bool upstream, struct legacy_bin **out);

/* As fit_cost: curves from the rows whose network is not `held`, spreads and
 * quantiles from predicting each of those networks by the others.  A class without
 * rows of its own is made of its descendants'.  Rows with FLOPs need a peak. */
bool fit_legacy(struct arena *a, const struct classes *c, const struct fit_rows *rows,
    const bool *held, const struct fit_options *options, struct precision_cost *cost,
    struct fit_report *report);

#endif
