/* rival.h: a new fit against the calibration that it would replace (N12). */
#ifndef FIT_RIVAL_H
#define FIT_RIVAL_H

#include "fit/crossval.h"

struct rival_total {
	struct str network;
	uint32_t batch;
	double measured_ns, old_ns, new_ns; /* old_ns 0: it cannot answer */
	bool worse; /* farther off than before, and outside its own interval */
};

struct rivalry {
	struct rival_total *totals;
	size_t ntotals, nunanswered; /* by the old one */
	double old_mape, new_mape;   /* over totals that both answer; NAN: none */
	bool loses;                  /* the new one's error is the larger */
	bool seen; /* the old one is a fit, too: new_ns is what the new fit says of rows
		    * that both have seen, not of networks left out */
};

/* Judges totals of the same rows.  Against numbers that were not fitted, the new
 * one is judged on networks left out of it.  An old fit may have seen these rows,
 * so against one the new fit `fresh` is judged on what it has seen as well: the
 * same rows fitted again must not lose for being honest. */
struct rivalry rivalry_judge(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const struct held_out *held,
    const struct precision_cost *fresh, const struct precision_cost *old);

#endif
