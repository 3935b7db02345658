/* conformal.h: spreads and quantiles from residuals of held-out networks. */
#ifndef FIT_CONFORMAL_H
#define FIT_CONFORMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* e = ln(measured ÷ predicted) of one row of one network. */
struct residual {
	uint32_t network;
	double e;
};

/* e_c² = pooled variance within networks, s_c² = what is left between them.
 * `df` = Σ (n_g − 1).  Residuals come by network.  NAN where nothing can be said:
 * independent without df, shared with fewer than three networks. */
struct spread {
	double shared, independent; /* sd */
	size_t nnetworks, n;
	double df;
};
struct spread spread_of_residuals(const struct residual *r, size_t n);

/* A score (>= 0) of one item of one network. */
struct score {
	uint32_t network;
	double value;
};
enum quantile_kind {
	QUANTILE_NONE,  /* fewer than 5 networks: no coverage is declared */
	QUANTILE_SMALL, /* 5 to 18 */
	QUANTILE_EXACT  /* 19 and more: rank ⌈(G + 1)·coverage⌉ */
};
/* The quantile of the scores, each network weighing one.  With `guard` it is one that a
 * new network's score stays below with probability `coverage`: the exact rank where
 * networks are many, else at least the Student bound t·rms·√(1 + 1/G); without, the
 * share of operations of a new network that stay below.  Sorts `s`. */
double conformal_quantile(
    struct score *s, size_t n, double coverage, bool guard, enum quantile_kind *kind);

#endif
