/* network.h: a small neural network as a rival of the recalibration methods. */
#ifndef STAGES_NETWORK_H
#define STAGES_NETWORK_H

#include "stages/recalibrate.h"

/* Learns ln(target ÷ source) of every stage over the inputs and the source's total from
 * the sampled at[n]: two hidden layers of 16 tanh units, Adam, weight decay.
 * predicted[target->n × nstages]. */
void network_recalibrate(struct arena *a, const struct pair *p, uint64_t seed,
    const size_t *at, size_t n, double *predicted);

#endif
