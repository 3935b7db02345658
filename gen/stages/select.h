/* select.h: the form of a stage, chosen by held-out error over configurations. */
#ifndef STAGES_SELECT_H
#define STAGES_SELECT_H

#include "stages/form.h"

#define SELECT_FOLDS 5

/* Fits stage `s` of d on rows[n] with the form that cross-validation on these rows
 * alone prefers: of those within one standard error of the best the one with the
 * fewest coefficients.  Never NULL for n >= 1. */
struct stage_model *select_model(struct arena *a, const struct stage_data *d, size_t s,
    const size_t *rows, size_t n, uint64_t seed);

/* Held-out predictions of every configuration: fold after fold is left out, and the
 * form is chosen without it (nested).  predicted[n × nstages]. */
void select_held_out(struct arena *a, const struct stage_data *d, uint64_t seed,
    unsigned folds, double *predicted);
/* Fold 0 … folds−1 of each of n configurations, even sizes. */
void select_folds(size_t n, unsigned folds, uint64_t seed, unsigned *fold);

#endif
