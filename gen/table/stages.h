/* stages.h: the words of stage models, and how far they are from the exact ones. */
#ifndef TABLE_STAGES_H
#define TABLE_STAGES_H

#include "model/stages.h"
#include "table/interval.h"

/* A term as the table holds it. */
struct term_words {
	uint32_t log;                      /* and its sign */
	uint32_t power[STAGES_MAX_INPUTS]; /* two's complement in Q25 */
};

/* False: log2 of the coefficient does not fit. */
bool stages_term(
    const struct stage_set *set, const struct stage_term *t, struct term_words *out);

struct stages_proof {
	double error; /* |table − exact| ÷ max(exact, floor) at most, roundings to 1/64
		       * ns apart; above the budget where it was given up */
	double largest_ns; /* no term exceeds it */
	double least_ns;   /* the stage is proven to be at least this, where the proof
			    * ended last */
};

/* Bounds one piece over its box. */
struct stages_proof stages_prove(const struct stage_set *set,
    const struct stage_piece *piece, const struct term_words *words, double budget);

#endif
