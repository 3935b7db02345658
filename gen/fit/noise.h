/* noise.h: how far two campaigns of one unchanged board lie apart.
 *
 *   r = ln(B ÷ A) of one key (network, batch, precision, mode, class, pattern, sizes)
 *   var(r) = τ²(run, class) + τ²(key) + s_A²/n_A + s_B²/n_B
 *
 * A run is what one campaign measured of one network at one batch, mode and
 * precision, without a pause: its keys drift together.  τ²(run, class) is what the
 * keys of a class share in a run, τ²(key) what they do not, s²/n the sampling
 * variance of a mean.  All relative, so that a sd of 0.1 is about 10 %. */
#ifndef FIT_NOISE_H
#define FIT_NOISE_H

#include "fit/cells.h"
#include "model/classes.h"

#define NOISE_LEVEL 0.01 /* two-sided, of one test */
#define NOISE_POWER 0.8  /* of a shift that is called detectable */

/* One key of both campaigns. */
struct noise_pair {
	const struct cell *a, *b;
	double ratio;    /* ln(B ÷ A) of the means */
	double sampling; /* s_A²/n_A + s_B²/n_B */
	size_t run;      /* index, in the order of the keys */
};

struct noise_pairs {
	struct noise_pair *pairs; /* by class, then by key */
	size_t n, nruns;
	size_t only_a, only_b; /* keys that the other campaign lacks */
};

struct noise_part { /* of one class, or of all */
	int class_id;
	uint32_t keys, runs;
	double sd_run, sd_key;
	double sd_sampling;     /* median of the keys */
	double df;              /* of the sum */
	double critical, reach; /* quantiles of Student at df: of the test, the power */
};

/* Which rows it was learned from. */
struct noise_set {
	struct str mode;
	int precision;
	uint32_t runs, keys;
};

struct noise {
	struct noise_set *sets;
	size_t nsets;
	struct noise_part all; /* serves classes that were not measured */
	struct noise_part *classes;
	size_t nclasses;
	double naive;   /* share of keys that a 5 % z-test on s² alone flags */
	double flagged; /* and this model, on the rows it was learned from */
};

struct noise_verdict {
	double sd, df, z, p;
	double detectable; /* |ln ratio| found with NOISE_POWER */
	double threshold;  /* |ln ratio| from which it is significant */
	bool known_class;
};

/* Matches two campaigns by key; both are sorted. */
struct noise_pairs noise_match(
    struct arena *a, const struct cells *before, const struct cells *after);
/* All of `more` behind `into`: another pair of campaigns has other runs. */
void noise_join(
    struct arena *a, struct noise_pairs *into, const struct noise_pairs *more);
/* Per run, what it has for itself against the other runs of its mode and precision,
 * as ln(B ÷ A); 0 where fewer than three runs are there. */
double *noise_run_shifts(struct arena *a, const struct noise_pairs *pairs);
/* What a z-test at 5 % says that knows the samples alone. */
bool noise_naive(const struct noise_pair *pair);
/* Learns from repeated campaigns; n > 0. */
struct noise *noise_learn(
    struct arena *a, const struct classes *c, const struct noise_pairs *pairs);
/* Judges one ratio: of a key, or of a curve that `nkeys` keys stand behind. */
/* Sampling variance of the usual key of a class. */
double noise_sampling(const struct noise *noise, int class_id);
struct noise_verdict noise_judge(const struct noise *noise, int class_id, double ratio,
    double sampling, double nkeys);
/* Quantiles of a part whose df stands. */
void noise_settle(struct noise_part *part);
/* |ln ratio| of a part's usual key that is found with NOISE_POWER. */
double noise_detectable(const struct noise_part *part);
/* Probability that a shift of a usual key is found. */
double noise_power(const struct noise_part *part, double shift);

/* The file: calib/schema/noise.schema.json. */
void noise_write(const struct noise *noise, const struct classes *c, struct buf *out);
/* NULL after diagnostics. */
struct noise *noise_read(struct arena *a, const struct classes *c, const char *path);

#endif
