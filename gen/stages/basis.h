/* basis.h: the functions that a form adds up, as rows of a least-squares problem, as
 * values and as pieces (form.c alone). */
#ifndef STAGES_BASIS_H
#define STAGES_BASIS_H

#include "stages/form.h"

#define BASIS_MAX_TERMS 160 /* candidates of a polynomial */
#define BASIS_MAX_ROW BASIS_MAX_TERMS

struct design {
	const struct form *form;
	const struct stage_data *d;
	bool logarithmic, polygon;
	size_t n;        /* coefficients */
	size_t ncorners; /* of the polygon; 1 without one */
	size_t nfactors; /* what each corner is multiplied by */
	struct monomial {
		double power[STAGES_MAX_INPUTS];
	} factor[BASIS_MAX_TERMS];
	double across_power; /* levels are linear in the input, or in 1 ÷ it */
};

/* The basis of a form over the inputs of d; false where the form does not apply. */
bool basis_begin(struct design *b, const struct form *form, const struct stage_data *d);
/* Decides which of the other inputs enter a polygon as x and which as 1 ÷ x, by the
 * exponents of a power law of these rows. */
void basis_others(struct design *b, const struct stage_data *d, size_t s,
    const size_t *rows, size_t n);
/* Nonzero entries at x. */
size_t basis_row(
    const struct design *b, const double *x, size_t *column, double *value);
/* Time at x, ns. */
double basis_value(const struct design *b, const double *coefficient, const double *x);
/* Whether times are above zero at the corners of every piece, and the powers within
 * what a table holds. */
bool basis_positive(const struct design *b, const double *coefficient);
/* The next corner of a polygon, SIZE_MAX at its end. */
size_t basis_neighbour(const struct design *b, size_t column);
/* The factor of a column in the middle of the support. */
double basis_typical(const struct design *b, size_t column);

size_t basis_npieces(const struct design *b);
void basis_piece(struct arena *a, const struct design *b, const double *coefficient,
    size_t index, struct stage_piece *piece);

#endif
