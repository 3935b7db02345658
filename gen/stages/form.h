/* form.h: the forms that the model of one stage may take, and a fit of one.
 *
 * A form is linear in its coefficients: of the time itself, fitted by relative error,
 * or of its logarithm (power laws).  Every form can be written as pieces and terms of
 * model/stages.h, so what is chosen by held-out error is what the table holds. */
#ifndef STAGES_FORM_H
#define STAGES_FORM_H

#include "stages/data.h"

enum form_kind {
	FORM_CONSTANT,
	FORM_POLYNOMIAL, /* `size` terms up to degree 2, x and 1/x, forward selected */
	FORM_POWER,      /* log-linear; in `along` a polygon in log–log */
	FORM_PIECEWISE   /* polygon in `along`, × the other inputs or × levels */
};

/* What an input of words does. */
enum form_labels {
	LABELS_IGNORED, /* one model for all */
	LABELS_FACTOR,  /* the same model times a factor of the label */
	LABELS_SPLIT    /* a model for each label */
};

#define FORM_MAX_KNOTS 24
#define FORM_MAX_LEVELS 8
#define FORM_MAX_COEFFICIENTS 256

struct form {
	enum form_kind kind;
	enum form_labels labels;
	unsigned size; /* FORM_POLYNOMIAL: terms */
	int along;     /* input of the polygon, −1 = none */
	unsigned nknots;
	double knot[FORM_MAX_KNOTS]; /* whole, rising, first and last the support */
	bool others;                 /* FORM_PIECEWISE: × (1, the other inputs) */
	int across;                  /* FORM_PIECEWISE: input of levels, −1 = none */
	unsigned nlevels;
	double level[FORM_MAX_LEVELS];
};

/* Words for people: "polynomial of 5 terms", "polygon of 8 knots in num_tokens". */
void form_print(struct buf *b, const struct form *f, const struct stage_data *d);
/* Coefficients of the form for this data, of all labels: how complex it is. */
size_t form_ncoefficients(const struct form *f, const struct stage_data *d);

struct stage_model;

/* Fits stage `s` of d on the configurations rows[n]; NULL where the form cannot
 * (too few rows of a label, a time of 0 or less somewhere in the support). */
struct stage_model *form_fit(struct arena *a, const struct form *f,
    const struct stage_data *d, size_t s, const size_t *rows, size_t n);
/* Time at x[ninputs], ns; above 0. */
double stage_model_ns(const struct stage_model *m, const double *x);
/* The model as pieces over the support of d, coefficients of 9 digits. */
void stage_model_pieces(
    struct arena *a, const struct stage_model *m, struct stage *stage);
const struct form *stage_model_form(const struct stage_model *m);

#endif
