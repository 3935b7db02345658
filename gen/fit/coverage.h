/* coverage.h: which sizes of which class were measured, and what to measure next.
 *
 * Sizes fall into half-decades of FLOPs, or of bytes for work without FLOPs. */
#ifndef FIT_COVERAGE_H
#define FIT_COVERAGE_H

#include "fit/cells.h"

struct coverage_bin {
	int class_id;
	bool by_bytes;   /* work without FLOPs */
	int half_decade; /* sizes from 10^(this/2) to 10^((this+1)/2) */
	uint64_t nrecords;
	size_t nnetworks;
	double residual_rms; /* of ln(measured ÷ fitted); NAN: none */
	double time_share;   /* mean over networks of the share of their time */
	double square_share; /* mean over networks of that share squared */
	double median_bytes; /* 0 if empty */
};

/* One more network at this class and size, and what it is worth. */
struct next_measurement {
	int class_id;
	bool by_bytes;
	double size;  /* FLOPs or bytes: the middle of the half-decade */
	double bytes; /* typical for it */
	uint64_t nrecords;
	size_t nnetworks;
	double gain;       /* fall of the variance of ln(total), see coverage_plan */
	double gain_share; /* of the whole such variance */
};

/* Bins of all classes, by class, then FLOPs before bytes, then size; empty bins
 * between measured ones are there, too.  `fitted_ns` as in profile.h. */
size_t coverage_map(struct arena *a, const struct cells *cells, const double *fitted_ns,
    struct coverage_bin **out);

/* Ranks bins by how much one more network there would lower the error of network
 * totals.  The level of a bin measured on k networks has the variance sd²/k (4·sd²
 * for k = 0: an unsupported query doubles the sd), sd being the class's residual sd;
 * it enters a total with the square of its share of time.  An empty bin counts the
 * smaller share of its neighbours.  At most `most` come back, best first. */
size_t coverage_plan(struct arena *a, const struct coverage_bin *bins, size_t nbins,
    size_t most, struct next_measurement **out);

#endif
