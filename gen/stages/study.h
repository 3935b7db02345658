/* study.h: error of every method against the number of samples, over many draws. */
#ifndef STAGES_STUDY_H
#define STAGES_STUDY_H

#include "stages/recalibrate.h"

/* Beside the methods: what auto picks, models of the samples alone, and a neural
 * network where it is wanted (else its row has no repeats). */
enum { STUDY_AUTO = NMETHODS, STUDY_SCRATCH, STUDY_NETWORK, STUDY_NROWS };
extern const char *const study_words[STUDY_NROWS + 1];

enum draw { DRAW_DESIGN, DRAW_STRATIFIED, DRAW_RANDOM };
extern const char *const draw_words[]; /* then NULL */

struct study_row {
	size_t samples;
	unsigned repeats;
	double mae_ns, p95_abs_ns, mape, p95_ape; /* means over the draws */
	double mape_sd, p95_ape_sd;               /* over the draws */
	double picked; /* share of draws in which auto took it */
};

/* Sample number `repeat` of n configurations: at[n], distinct. */
void study_draw(struct arena *a, const struct pair *p, enum draw how, uint64_t seed,
    unsigned repeat, size_t n, size_t *at);
/* rows[STUDY_NROWS] for n samples, n < p->target->n: every repeat draws a sample and
 * judges all methods on the configurations outside it. */
void study_run(const struct pair *p, enum draw how, uint64_t seed, unsigned repeats,
    size_t n, bool network, struct study_row *rows);
/* The index of the row to take: least mape + cost·samples. */
size_t study_recommend(
    const double *mape, const size_t *samples, size_t n, double cost);

#endif
