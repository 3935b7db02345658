/* cost.h: rows of one mode and precision → the fitted cost of a calibration. */
#ifndef FIT_COST_H
#define FIT_COST_H

#include "fit/hierarchy.h"
#include "fit/predict.h"

struct fit_options {
	double coverage; /* nominal, e.g. 0.9 */
	bool monotone;   /* no time that falls as work grows */
	/* the other form (legacy.h): fit_legacy instead of fit_cost; NULL: this one */
	const struct legacy_options *legacy;
};
#define FIT_OPTIONS_DEFAULT ((struct fit_options){.coverage = 0.9})

/* What was chosen and how it did on networks left out. */
struct fit_report {
	size_t nrows, nnetworks, ntotals;
	enum combine combine;
	double strength;
	double doubt; /* what labelled rows weigh: 1 ÷ (1 + this) */
	double mape, median_ape, worst_ape; /* of totals; NAN with one network */
	size_t nknots, nknots_kept;
};

/* Fits everything (combine, smoothing, curves, spreads, quantiles) to the rows whose
 * network is not `held` (NULL: none is).  Peaks and energy are left unset.  false:
 * no rows are left. */
bool fit_cost(struct arena *a, const struct classes *c, const struct fit_rows *rows,
    const bool *held, const struct fit_options *options, struct precision_cost *cost,
    struct fit_report *report);

/* The parts of it, for crossval.c and tests. */

/* Curves, launch times and supports; spreads are zero, intervals none. */
void cost_of_model(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const bool *held, const struct fit_model *m,
    struct precision_cost *cost);
/* Spreads and quantiles from predictions of networks that were left out of the
 * fit, by row (time 0: not predicted). */
void cost_spread(const struct classes *c, const struct fit_rows *rows,
    const struct prediction *held_out, double coverage, struct precision_cost *cost);

#endif
