/* evaluate.h: how good stage models of some data are, on configurations that they have
 * not seen. */
#ifndef STAGES_EVALUATE_H
#define STAGES_EVALUATE_H

#include "stages/select.h"

#define EVALUATE_FOLDS 4  /* a quarter is held out each time */
#define EVALUATE_FEWEST 8 /* configurations */

struct evaluation {
	const struct stage_data *d;
	double *predicted;          /* n × nstages, held out */
	struct stage_error *stages; /* nstages */
	struct stage_error total;   /* Σ stage × repeat */
	struct stage_error single;  /* one model of the total; absent with a set */
	double coverage, nominal;   /* of the total's interval, judged on other folds
				     * than it was made of; nominal 0 = none */
	double width;               /* median hi ÷ lo, square root: ×/÷ */
	double *lo_ns, *hi_ns, *total_ns; /* n: of the total */
};

/* Chooses, fits and judges by nested cross-validation; `set` NULL.  With `set`, whose
 * inputs and stages are those of d, that one is judged on all of d. */
struct evaluation *evaluate_stages(struct arena *a, const struct stage_data *d,
    const struct stage_set *set, uint64_t seed);

#endif
