/* profile.h: what a set of cells looks like before anyone trusts it.
 *
 * Per class: how much, how wide, how noisy, and whether the residuals of a fit
 * behave: normal? constant spread? which records stand out, which pull? */
#ifndef FIT_PROFILE_H
#define FIT_PROFILE_H

#include "fit/cells.h"
#include "fit/normality.h"

/* A cell whose residual is too large to be chance (|t| > 3), worst first. */
struct outlier {
	size_t cell;        /* index into cells */
	double residual;    /* ln(measured ÷ fitted) */
	double studentised; /* externally */
	double leverage, cook;
};

struct class_profile {
	int class_id;
	size_t ncells;
	uint64_t nrecords;
	size_t nnetworks;
	uint64_t flops_min, flops_max; /* of cells with FLOPs; 0, 0 if none */
	uint64_t bytes_min, bytes_max;
	double time_share; /* of all measured time */
	double median_cv;  /* sd ÷ mean inside a record's timings */
	/* sd ÷ mean between records of one cell, cells with several; NAN: none */
	double median_record_cv;
	double residual_sd; /* of ln(measured ÷ fitted) */
	double residual_mean;
	double r_squared; /* of ln(measured), explained by the fit */
	struct test_result shapiro, anderson, breusch, koenker;
	double max_leverage, max_cook;
	double lack_of_fit_f, lack_of_fit_p; /* NAN: no repeats */
	struct outlier *outliers;
	size_t noutliers;
};

/* `fitted_ns[i]` belongs to cells->cells[i]; NAN leaves a cell out of the
 * residuals.  Classes come by id; returns how many. */
size_t profile_classes(struct arena *a, const struct cells *cells,
    const double *fitted_ns, struct class_profile **out);

/* A network that takes longer at a smaller batch than at a larger one under the
 * same mode and precision: the board drifted, or was disturbed, in one of them. */
struct sentinel {
	struct str network, mode;
	int precision;
	uint32_t batch, larger_batch;
	double record_ns, larger_record_ns; /* mean time of a record */
};
size_t profile_sentinels(
    struct arena *a, const struct cells *cells, struct sentinel **out);

#endif
