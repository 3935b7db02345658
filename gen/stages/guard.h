/* guard.h: admission of requests under a budget: by margin, or by bound. */
#ifndef STAGES_GUARD_H
#define STAGES_GUARD_H

#include "stages/evaluate.h"

enum verdict { VERDICT_ACCEPT, VERDICT_REJECT, VERDICT_MEASURE };

/* margin: accept iff p·margin <= budget, else reject. */
enum verdict guard_by_margin(double predicted, double margin, double budget);
/* bound: accept iff hi <= budget, reject iff lo > budget, else measure. */
enum verdict guard_by_bound(double lo, double hi, double budget, bool inside);

/* Requests with budgets: what is known before, and what came out. */
struct guard_case {
	double predicted, lo, hi; /* held out */
	double measured, budget;
	bool inside; /* the support */
};

struct guard_score {
	size_t n, feasible; /* measured <= budget */
	size_t accepted, rejected, measure;
	double violation_rate;           /* violating ÷ accepted; NAN if none */
	double violation_rate_unguarded; /* violating ÷ all */
	double false_accept;             /* accepted violating ÷ all */
	double false_reject;      /* rejected feasible ÷ feasible; NAN if none */
	double accepted_feasible; /* accepted feasible ÷ feasible */
	double work_lost; /* measured time of feasible requests that were not accepted
			   * ÷ of all feasible ones */
};
struct guard_score guard_by_margin_score(
    const struct guard_case *c, size_t n, double margin);
struct guard_score guard_by_bound_score(const struct guard_case *c, size_t n);
/* The least margin whose false-accept share is at most `wished`; NAN without cases. */
double guard_margin_for(const struct guard_case *c, size_t n, double wished);

/* Measured latency at full knobs of the workload of configuration i: the greatest
 * value of every knob; where that was not measured (*measured false), the longest of
 * the workload.  knob[ninputs]. */
double guard_full_ns(
    const struct stage_data *d, const bool *knob, size_t i, bool *measured);

#endif
