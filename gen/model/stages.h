/* stages.h: how long the stages of one request take, as functions of its inputs
 * (vision tokens, text tokens, output tokens, task …).
 *
 *   time_ns(stage, x) = Σ_k ns_k · Π_i x_i^power_ki       over the terms of the one
 *                                                         piece that holds x
 *   total_ns(x)       = Σ_stage time_ns(stage, x) · (repeat input, or 1)
 *
 * A piece is a box of inputs, both ends inside; the pieces of a stage tile the
 * support without overlap.  0^0 is 1; a negative power needs a support above 0.
 * So linear, polynomial with interactions, piecewise in one input, one model per
 * task and power laws are one form, and each term needs one exponential. */
#ifndef MODEL_STAGES_H
#define MODEL_STAGES_H

#include <stdbool.h>
#include <stdint.h>

#include "model/model.h"

#define STAGES_MAX_INPUTS 8
#define STAGES_MAX 32
#define STAGES_MAX_PIECES 256 /* of one stage */
#define STAGES_MAX_TERMS 16   /* of one piece */
#define STAGES_MAX_POWER 8.0  /* either sign */
#define STAGES_MAX_NS 1e18    /* of a coefficient, either sign */

struct stage_input {
	struct str name;
	uint32_t min, max;  /* support, both inside */
	struct str *labels; /* of a category: the word of each value 0 … nlabels−1 */
	size_t nlabels;     /* 0 = a number */
	size_t at;
};

struct stage_term {
	double ns;                       /* at all inputs 1; either sign, not 0 */
	double power[STAGES_MAX_INPUTS]; /* 0 = the input does not occur */
	size_t at;
};

struct stage_piece {
	/* Of all inputs of the set; the support where the file gives none. */
	uint32_t min[STAGES_MAX_INPUTS], max[STAGES_MAX_INPUTS];
	struct stage_term *terms;
	size_t nterms;
	size_t at;
};

/* Errors on configurations that were left out of the fit. */
struct stage_error {
	bool present;
	uint32_t configurations;
	double mae_ns, mape, p95_abs_ns, p95_ape;
	double r_squared; /* NAN = not given */
};

struct stage {
	struct str name;
	int repeat; /* input that multiplies the stage in the total, −1 = once */
	struct stage_piece *pieces;
	size_t npieces;
	struct uncertainty uncertainty; /* always present after bind (inherited) */
	struct origin origin;
	struct stage_error held_out;
	size_t at;
};

/* Where a set that was carried over from another device comes from. */
struct stage_transfer {
	bool present;
	struct str source; /* key of calibration.sources */
	struct str method;
	uint32_t samples; /* configurations measured on this device */
	uint64_t seed;
};

/* calibration.stages points to it. */
struct stage_set {
	struct stage_input *inputs;
	size_t ninputs; /* <= STAGES_MAX_INPUTS; the order of the table's words */
	struct stage *stages;
	size_t nstages;
	double floor_ns; /* >= 1: the relative error of the table holds from here up */
	enum interval stage_interval, total_interval;
	double coverage; /* nominal, 0 = none declared */
	double total_quantile_lo, total_quantile_hi;
	bool small_n;                /* bounds from 5 to 18 configurations */
	struct stage_error held_out; /* of the total */
	struct stage_transfer transfer;
	size_t at;
};

/* Input of that name, or −1. */
int stages_input(const struct stage_set *set, struct str name);
/* The piece that holds x[ninputs], each moved into the support first: outside it
 * the nearest piece answers with its own terms at x itself.  NULL if none. */
const struct stage_piece *stages_piece(
    const struct stage_set *set, const struct stage *s, const double *x);
/* Exact semantics in double, one run of the stage, ns (may be negative: then the
 * library says EST_ERR_MODEL); NAN without a piece. */
double stages_time_ns(
    const struct stage_set *set, const struct stage *s, const double *x);
/* Whether x lies in the support. */
bool stages_inside(const struct stage_set *set, const double *x);

#endif
