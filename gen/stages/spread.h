/* spread.h: errors on held-out configurations → intervals of stages and totals. */
#ifndef STAGES_SPREAD_H
#define STAGES_SPREAD_H

#include "stages/data.h"

#define SPREAD_COVERAGE 0.9

/* Fills the spreads, bounds, quantiles and errors of `set` (stages in the order of d)
 * from predicted[n × nstages] beside what was measured. */
void spread_fill(struct stage_set *set, const struct stage_data *d,
    const double *predicted, double coverage);
/* Bounds of the total of predicted[nstages] at x: P·exp(±q·σ/P). */
struct spread_total {
	double ns, lo_ns, hi_ns;
};
struct spread_total spread_total(const struct stage_set *set,
    const struct stage_column *columns, const double *x, const double *predicted);

#endif
