/* random.h: seeded numbers, the same on every machine. */
#ifndef STAGES_RANDOM_H
#define STAGES_RANDOM_H

#include <stddef.h>
#include <stdint.h>

struct random_state {
	uint64_t state;
};

uint64_t random_next(struct random_state *r);
/* Uniform in [0, 1), 53 bits. */
double random_unit(struct random_state *r);
/* Uniform in 0 … n−1, n > 0. */
size_t random_below(struct random_state *r, size_t n);
double random_normal(struct random_state *r);
void random_shuffle(struct random_state *r, size_t *x, size_t n);

#endif
