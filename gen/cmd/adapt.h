/* adapt.h: measurements replayed through est_adapt, for calgen adapt. */
#ifndef CMD_ADAPT_H
#define CMD_ADAPT_H

#include "lib/estimate.h"
#include "model/classes.h"

/* One measured operation and what the table says of it. */
struct adapt_pair {
	uint32_t group; /* its class */
	uint64_t predicted_ns, observed_ns;
};

/* The operations of one file: pairs[first … first + n − 1]. */
struct adapt_run {
	struct str date, network; /* date as the file writes it */
	const char *path;
	size_t first, n;
};

struct adapt_pairs {
	struct adapt_pair *pairs; /* in order of the dates of their runs */
	size_t npairs;
	struct adapt_run *runs; /* in order of their dates */
	size_t nruns;
	size_t passed_over; /* rows of other precisions or without an estimate */
};

/* Which measurements count. */
struct adapt_filter {
	const uint32_t *device;
	int precision;   /* −1 = as the file says */
	struct str mode; /* n = 0: any */
};

/* Reads measurement files; other files are passed over.  false: nothing is left, or
 * diagnostics. */
bool adapt_read(struct arena *a, const struct classes *c, const struct adapt_filter *f,
    const char *const *paths, size_t npaths, struct adapt_pairs *out);

struct adapt_setting {
	uint32_t range_q16, forget;
	double outliers, factor; /* share of the observations times this */
	uint64_t seed;
};

/* After so many observations: errors of totals of networks that were left out of
 * them. */
struct adapt_row {
	size_t seen;
	double mape, median_ape, worst_ape;
	double trusted; /* share of the operations without EST_FLAG_ADAPTING */
	double outlier_mape;
	double apart; /* the largest ratio (>= 1) of a total to that without outliers */
};

/* Replays the observations once for each network left out; rows[nseen]. */
void adapt_replay(struct arena *a, const struct adapt_pairs *p,
    const struct adapt_setting *s, const size_t *seen, size_t nseen,
    struct adapt_row *rows);

#endif
