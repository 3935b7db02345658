/* random.c: a seed in, numbers out: splitmix64 (Steele, Lea & Flood 2014), normal by
 * inversion. */
#include "stages/random.h"

#include "fit/dist.h"

uint64_t random_next(struct random_state *r)
{
	uint64_t z = r->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

double random_unit(struct random_state *r)
{
	return (double)(random_next(r) >> 11) * 0x1p-53;
}

/* The bias of a remainder of 64 bits is far below what n draws could show. */
size_t random_below(struct random_state *r, size_t n)
{
	return (size_t)(random_next(r) % n);
}

double random_normal(struct random_state *r)
{
	return normal_quantile((double)(random_next(r) >> 11) * 0x1p-53 + 0x1p-54);
}

void random_shuffle(struct random_state *r, size_t *x, size_t n)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = random_below(r, i), swap = x[j];

		x[j] = x[i - 1];
		x[i - 1] = swap;
	}
}
