/* chain.h: kernels that feed each other, run one after the other: a network. */
#ifndef MEASURE_CHAIN_H
#define MEASURE_CHAIN_H

#include "measure/timing.h"

struct chain_step {
	struct kernel kernel;
	size_t in[2]; /* 1 + the step whose output it reads; 0: none of them */
};

struct chain {
	const struct chain_step *steps;
	size_t n;
};

struct chain_time {
	struct series passes; /* of the whole, ns */
	size_t nunfed;        /* inputs that could not be handed over */
};

/* Passes, each after a sweep of the caches, until `seconds` are over (at least 7, but
 * no new one after three times that) or `ended` is set.  NULL, or why it cannot be run.
 */
const char *chain_run(const struct backend *b, const struct chain *c,
    const struct evictor *e, double seconds, const volatile int *ended,
    struct chain_time *out);

#endif
