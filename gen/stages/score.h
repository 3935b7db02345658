/* score.h: errors of predictions. */
#ifndef STAGES_SCORE_H
#define STAGES_SCORE_H

#include "base/arena.h"
#include "model/stages.h"

/* Errors of predicted[n] against measured[n] (> 0), each `stride` apart.  R² is NAN
 * where the measured do not vary. */
struct stage_error score_errors(
    const double *predicted, const double *measured, size_t n, size_t stride);
/* Quantile of sorted x[n], linear between the order statistics (Hyndman & Fan 1996,
 * definition 7). */
double score_quantile(const double *sorted, size_t n, double level);

#endif
