/* simulate.c: a seed → two models with a quality and a compute each.
 *
 * Model A: 5 GFLOP per token, perplexity 28, compute factor c = 1 − 0.6 i/n,
 * perplexity × (1 + 0.15 (1 − c)); model B: 10 GFLOP, 32, 1 − 0.5 i/n, 0.35.
 * Noise is normal, its sd 0.3 and 0.1 GFLOP, or 0.5 and 0.2 GFLOP. */
#include <math.h>
#include <string.h>

#include "frontier/points.h"

/* MT19937 (Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8, 1998). */
#define TWISTER_N 624
#define TWISTER_M 397

struct twister {
	uint32_t state[TWISTER_N];
	size_t used;
	double spare; /* the second deviate of a pair */
	bool has_spare;
};

static void twister_seed(struct twister *t, uint32_t seed)
{
	t->state[0] = seed;
	for (uint32_t i = 1; i < TWISTER_N; i++)
		t->state[i] =
		    1812433253u * (t->state[i - 1] ^ t->state[i - 1] >> 30) + i;
	t->used = TWISTER_N;
	t->has_spare = false;
}

static void twister_turn(struct twister *t)
{
	for (size_t i = 0; i < TWISTER_N; i++) {
		uint32_t y = (t->state[i] & 0x80000000u) |
			     (t->state[(i + 1) % TWISTER_N] & 0x7fffffffu);
		t->state[i] = t->state[(i + TWISTER_M) % TWISTER_N] ^ y >> 1 ^
			      (y & 1 ? 0x9908b0dfu : 0);
	}
	t->used = 0;
}

static uint32_t twister_word(struct twister *t)
{
	if (t->used == TWISTER_N)
		twister_turn(t);
	uint32_t y = t->state[t->used++];
	y ^= y >> 11;
	y ^= y << 7 & 0x9d2c5680u;
	y ^= y << 15 & 0xefc60000u;
	return y ^ y >> 18;
}

/* Uniform in [0, 1), 53 bits. */
static double twister_uniform(struct twister *t)
{
	double high = twister_word(t) >> 5, low = twister_word(t) >> 6;
	return (high * 67108864.0 + low) / 9007199254740992.0;
}

/* Marsaglia's polar method: deviates come in pairs. */
static double twister_normal(struct twister *t)
{
	if (t->has_spare) {
		t->has_spare = false;
		return t->spare;
	}
	double a, b, r;
	do {
		a = 2 * twister_uniform(t) - 1;
		b = 2 * twister_uniform(t) - 1;
		r = a * a + b * b;
	} while (r >= 1 || r == 0);
	double scale = sqrt(-2 * log(r) / r);
	t->spare = a * scale;
	t->has_spare = true;
	return b * scale;
}

static const struct simulated_model {
	const char *name;
	double flops, perplexity, compute_span, perplexity_rise;
	double perplexity_sd, flops_sd;
} models[SIMULATED_MODELS] = {
    {"model-a", 5e9, 28, 0.6, 0.15, 0.3, 0.1e9},
    {"model-b", 10e9, 32, 0.5, 0.35, 0.5, 0.2e9},
};

void simulate_configurations(size_t n, uint32_t seed, struct simulated *all)
{
	for (size_t k = 0; k < SIMULATED_MODELS; k++) {
		const struct simulated_model *m = &models[k];
		struct twister t;
		twister_seed(&t, seed);
		for (size_t i = 0; i < n; i++) {
			double c = 1 - m->compute_span * (double)i / (double)n;
			double quality =
			    m->perplexity * (1 + m->perplexity_rise * (1 - c)) +
			    m->perplexity_sd * twister_normal(&t);
			double work = m->flops * c + m->flops_sd * twister_normal(&t);
			all[k * n + i] = (struct simulated){m->name, work, quality, c};
		}
	}
}

const double *simulated_column(const struct simulated *s, const char *column)
{
	if (strcmp(column, "flops_per_token") == 0)
		return &s->flops_per_token;
	if (strcmp(column, "perplexity") == 0)
		return &s->perplexity;
	return strcmp(column, "compute_factor") == 0 ? &s->compute_factor : NULL;
}
