/* crossval.h: leave groups of networks out, fit the rest, predict them. */
#ifndef FIT_CROSSVAL_H
#define FIT_CROSSVAL_H

#include "fit/cost.h"

/* Predicts every network that is not `held` from the others of those, with settings
 * given, into predictions[rows->n] (time 0: held, or nothing could answer).  Leaves
 * out one network at a time, with more than 20 several. */
void crossval_networks(const struct classes *c, const struct fit_rows *rows,
    const bool *held, const struct fit_settings *settings,
    const struct fit_model *start, struct prediction *predictions);
/* Mean absolute relative error of the totals of each network, into
 * errors[nnetworks]; NAN where nothing was predicted. */
void crossval_errors(
    const struct fit_rows *rows, const struct prediction *p, double *errors);

enum leave_out { LEAVE_NETWORK, LEAVE_FAMILY };

struct held_total {
	struct str network;
	uint32_t batch;
	double measured_ns, predicted_ns, lo_ns, hi_ns;
	double unsupported_share; /* of the predicted time */
	bool unsupported, small_n, no_interval;
};

struct held_out {
	struct held_total *totals;
	size_t ntotals;
	double mape, median_ape, worst_ape,
	    bias;                      /* bias: mean of predicted/measured − 1 */
	double coverage, median_width; /* of totals; width is hi ÷ lo, square root */
	size_t nops, nops_covered;
	double op_median_width;
	double unsupported_share; /* of the totals */
	double nominal;
};

/* Nested: each group is predicted by a fit_cost of the other groups, choices and
 * intervals included.  NULL when there is but one group. */
struct held_out *crossval_leave_out(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const struct fit_options *options, enum leave_out by);

#endif
