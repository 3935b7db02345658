/* gauss.h: a Gaussian process over the inputs of requests: smooth functions of which a
 * few values are known. */
#ifndef STAGES_GAUSS_H
#define STAGES_GAUSS_H

#include "stages/data.h"

/* Inputs scaled for distances: numbers to 0 … 1 over their range, in log where it is
 * wide; words to their index. */
struct gauss_space {
	size_t n, ninputs;
	double *z; /* n × ninputs */
	bool category[STAGES_MAX_INPUTS];
	const double *extra; /* n × nextra: linear features beside, or NULL */
	size_t nextra;
};

/* Prior sds and lengths. */
struct gauss_kernel {
	double constant, slope, wave, noise, extra; /* sd */
	double length[STAGES_MAX_INPUTS];           /* of the wave, in z */
};

struct gauss_space *gauss_space_of(struct arena *a, const struct stage_data *d);
double gauss_covariance(const struct gauss_space *p, const struct gauss_kernel *k,
    size_t stage, size_t i, size_t j);

/* Chooses lengths and sds for values y[n × m] (m functions at once, weight[m]) known
 * at points at[n] of the space, by marginal likelihood with a prior. */
struct gauss_kernel gauss_learn(struct arena *a, const struct gauss_space *p,
    const size_t *at, size_t n, const double *y, const double *weight, size_t m);
/* Posterior means of the m functions at every point of the space, value[p->n × m], and
 * (if not NULL) at each known point without itself, left_out[n × m].  False: the
 * matrix was singular. */
bool gauss_predict(struct arena *a, const struct gauss_space *p,
    const struct gauss_kernel *k, const size_t *at, size_t n, const double *y, size_t m,
    double *value, double *left_out);

/* A sample of n points that leaves the least variance: each next one is the best of a
 * few drawn at random.  at[n]. */
void gauss_design(
    struct arena *a, const struct gauss_space *p, uint64_t seed, size_t n, size_t *at);

#endif
