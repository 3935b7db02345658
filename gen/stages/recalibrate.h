/* recalibrate.h: times on one device and a few on another → all times there. */
#ifndef STAGES_RECALIBRATE_H
#define STAGES_RECALIBRATE_H

#include "stages/gauss.h"

enum method {
	METHOD_NONE,            /* the source's times as they are */
	METHOD_GLOBAL,          /* one affine map of the total */
	METHOD_AFFINE,          /* one per stage, absolute least squares */
	METHOD_AFFINE_RELATIVE, /* one per stage, relative least squares */
	METHOD_REFIT, /* a smooth ratio over the inputs, the source as prior */
	NMETHODS
};
extern const char *const method_words[]; /* by enum value, then NULL */

/* A pair of devices. */
struct pair {
	const struct stage_data *target; /* what is to be predicted; its times are only
					  * looked at where sampled */
	const double *source;      /* n × nstages: at the target's configurations */
	const double *smooth;      /* the same by the source's models */
	struct gauss_space *space; /* of the target's configurations */
};

/* Times of all configurations of the pair from the sampled at[n]: predicted
 * [target->n × nstages], > 0.  With `left_out` (NULL: not wanted), each sampled one
 * from the others, left_out[n × nstages]. */
void recalibrate(struct arena *a, const struct pair *p, enum method method,
    const size_t *at, size_t n, double *predicted, double *left_out);
/* Every method on one sample, and which to take: refit, unless another method's
 * left-out totals have a mean relative error that is lower by more than the noise of
 * the difference: a few samples cannot tell close methods apart. */
struct choice {
	double *predicted[NMETHODS]; /* target->n × nstages */
	double *left_out[NMETHODS];  /* n × nstages */
	double error[NMETHODS];      /* mean relative, of left-out totals */
	enum method best;
};
void recalibrate_all(struct arena *a, const struct pair *p, const size_t *at, size_t n,
    struct choice *choice);

#endif
