/* select.c: configurations in, the best form of a stage by held-out error out.
 *
 * The error of one configuration is |ln(predicted ÷ measured)|, cut at LOSS_MAX so
 * that one wild value does not decide. */
#include "stages/select.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/order.h"
#include "stages/random.h"

#define LOSS_MAX 2.0
#define LOSS_EQUAL 1e-6 /* below it is rounding */
#define CANDIDATES_MAX 96
#define DISTINCT_MIN 4 /* values of an input that make a polygon worth trying */
#define FEWEST 4       /* configurations that make a choice worth trying */

void select_folds(size_t n, unsigned folds, uint64_t seed, unsigned *fold)
{
	struct random_state random = {seed};
	struct arena a = {0};
	size_t *order = ARENA_ARRAY(&a, n, size_t);

	for (size_t i = 0; i < n; i++)
		order[i] = i;
	random_shuffle(&random, order, n);
	for (size_t i = 0; i < n; i++)
		fold[order[i]] = (unsigned)(i % folds);
	arena_free(&a);
}

struct candidate {
	struct form form;
	size_t ncoefficients;
	double *loss; /* of each row */
	double mean;  /* INFINITY: does not fit */
};

struct search {
	struct arena *a;
	const struct stage_data *d;
	size_t s;
	const size_t *rows;
	size_t n;
	unsigned folds;
	const unsigned *fold;
	size_t *train;
	struct candidate list[CANDIDATES_MAX];
	size_t ncandidates;
};

static void judge(struct search *q, struct candidate *c)
{
	double sum = 0;

	c->loss = ARENA_ARRAY(q->a, q->n, double);
	c->mean = INFINITY;
	for (unsigned fold = 0; fold < q->folds; fold++) {
		struct arena scratch = {0};
		struct stage_model *m;
		size_t ntrain = 0;

		for (size_t i = 0; i < q->n; i++) {
			if (q->fold[i] != fold)
				q->train[ntrain++] = q->rows[i];
		}
		m = form_fit(&scratch, &c->form, q->d, q->s, q->train, ntrain);
		for (size_t i = 0; m && i < q->n; i++) {
			size_t row = q->rows[i];
			double y = q->d->ns[row * q->d->nstages + q->s];

			if (q->fold[i] != fold)
				continue;
			c->loss[i] = fmin(LOSS_MAX,
			    fabs(log(
				stage_model_ns(m, &q->d->x[row * q->d->ninputs]) / y)));
			sum += c->loss[i];
		}
		arena_free(&scratch);
		if (!m)
			return;
	}
	c->mean = sum / (double)q->n;
}

/* Adds a form once for each thing that labels may do; the best loss of them. */
static double try_form(struct search *q, struct form form)
{
	bool labels = false;
	double best = INFINITY;

	for (size_t i = 0; i < q->d->ninputs; i++)
		labels = labels || q->d->inputs[i].nlabels > 1;
	for (int l = LABELS_IGNORED; l <= (labels ? LABELS_SPLIT : LABELS_IGNORED);
	     l++) {
		struct candidate *c = &q->list[q->ncandidates];

		if (q->ncandidates == CANDIDATES_MAX)
			break;
		form.labels = (enum form_labels)l;
		c->form = form;
		c->ncoefficients = form_ncoefficients(&form, q->d);
		if (!c->ncoefficients || 2 * c->ncoefficients > q->n + 1)
			continue;
		q->ncandidates++;
		judge(q, c);
		best = fmin(best, c->mean);
	}
	return best;
}

/* --- polygons --- */

/* Rising distinct values of an input among the rows. */
static size_t distinct(const struct search *q, int input, double *value)
{
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < q->n; i++)
		value[n++] = q->d->x[q->rows[i] * q->d->ninputs + (size_t)input];
	qsort(value, n, sizeof *value, order_doubles);
	for (size_t i = 0; i < n; i++) {
		if (kept == 0 || value[i] != value[kept - 1])
			value[kept++] = value[i];
	}
	return kept;
}

/* The value nearest to `at` among rising value[n]. */
static double nearest(const double *value, size_t n, double at)
{
	double best = value[0];

	for (size_t i = 1; i < n; i++) {
		if (fabs(value[i] - at) < fabs(best - at))
			best = value[i];
	}
	return best;
}

/* Knots at values of the data, evenly in log where the range is wide, else evenly
 * among the values; the ends are the support. */
static void place_knots(const struct search *q, struct form *form, const double *value,
    size_t n, unsigned k)
{
	double lo = q->d->inputs[form->along].min, hi = q->d->inputs[form->along].max;
	bool wide = lo >= 1 && hi >= 8 * lo;

	form->nknots = 0;
	form->knot[form->nknots++] = lo;
	for (unsigned i = 1; i < k; i++) {
		double share = (double)i / k, last = form->knot[form->nknots - 1];
		double at = wide ? nearest(value, n, lo * pow(hi / lo, share))
				 : value[(size_t)(share * (double)(n - 1))];

		if (at > last && at < hi)
			form->knot[form->nknots++] = at;
	}
	form->knot[form->nknots++] = hi;
}

static double try_polygon(
    struct search *q, struct form form, const double *value, size_t n, unsigned k)
{
	place_knots(q, &form, value, n, k);
	return try_form(q, form);
}

static const unsigned pieces_tried[] = {2, 4, 8, 16};
#define NPIECES (sizeof pieces_tried / sizeof pieces_tried[0])
#define FIRST_TRY 4u

static void try_across(struct search *q, int along, const double *value, size_t n)
{
	double *level = ARENA_ARRAY(q->a, q->n, double);

	for (size_t i = 0; i < q->d->ninputs; i++) {
		struct form form = {
		    .kind = FORM_PIECEWISE, .along = along, .across = (int)i};
		size_t nlevels;

		if ((int)i == along || q->d->inputs[i].nlabels)
			continue;
		nlevels = distinct(q, (int)i, level);
		if (nlevels < 2 || nlevels > FORM_MAX_LEVELS ||
		    level[0] != q->d->inputs[i].min ||
		    level[nlevels - 1] != q->d->inputs[i].max)
			continue;
		form.nlevels = (unsigned)nlevels;
		memcpy(form.level, level, nlevels * sizeof *level);
		for (size_t k = 0; k < NPIECES; k++)
			(void)try_polygon(q, form, value, n, pieces_tried[k]);
	}
}

/* Every input is tried with a few pieces, the best with more. */
static void try_polygons(struct search *q)
{
	double *value = ARENA_ARRAY(q->a, q->n, double), best = INFINITY;
	int along = -1;
	size_t n;

	for (size_t i = 0; i < q->d->ninputs; i++) {
		struct form power = {.kind = FORM_POWER, .along = (int)i, .across = -1};
		struct form lines = {.kind = FORM_PIECEWISE,
		    .along = (int)i,
		    .across = -1,
		    .others = q->d->ninputs > 1};
		double loss;

		if (q->d->inputs[i].nlabels ||
		    (n = distinct(q, (int)i, value)) < DISTINCT_MIN)
			continue;
		loss = fmin(try_polygon(q, power, value, n, FIRST_TRY),
		    try_polygon(q, lines, value, n, FIRST_TRY));
		if (loss < best) {
			best = loss;
			along = (int)i;
		}
	}
	if (along < 0)
		return;
	n = distinct(q, along, value);
	for (size_t k = 0; k < NPIECES; k++) {
		struct form power = {.kind = FORM_POWER, .along = along, .across = -1};
		struct form lines = {
		    .kind = FORM_PIECEWISE, .along = along, .across = -1};

		(void)try_polygon(q, lines, value, n, pieces_tried[k]);
		if (pieces_tried[k] == FIRST_TRY)
			continue;
		(void)try_polygon(q, power, value, n, pieces_tried[k]);
		lines.others = true;
		(void)try_polygon(q, lines, value, n, pieces_tried[k]);
	}
	try_across(q, along, value, n);
}

static void try_all(struct search *q)
{
	static const unsigned terms[] = {2, 3, 4, 6, 9, 12};
	struct form constant = {.kind = FORM_CONSTANT, .along = -1, .across = -1};
	struct form power = {.kind = FORM_POWER, .along = -1, .across = -1};

	(void)try_form(q, constant);
	(void)try_form(q, power);
	for (size_t i = 0; i < sizeof terms / sizeof terms[0]; i++) {
		struct form polynomial = {.kind = FORM_POLYNOMIAL,
		    .size = terms[i],
		    .along = -1,
		    .across = -1};

		(void)try_form(q, polynomial);
	}
	try_polygons(q);
}

/* --- the choice --- */

/* Whether c is worse than the best by no more than the noise of their difference. */
static bool as_good(const struct candidate *c, const struct candidate *best, size_t n)
{
	double mean = c->mean - best->mean, square = 0;

	if (!isfinite(c->mean))
		return false;
	for (size_t i = 0; i < n; i++) {
		double d = c->loss[i] - best->loss[i] - mean;

		square += d * d;
	}
	return mean <= LOSS_EQUAL + sqrt(square / ((double)n - 1) / (double)n);
}

static const struct candidate *choose(const struct search *q)
{
	const struct candidate *best = NULL, *chosen;

	for (size_t i = 0; i < q->ncandidates; i++) {
		const struct candidate *c = &q->list[i];

		if (isfinite(c->mean) && (!best || c->mean < best->mean))
			best = c;
	}
	chosen = best;
	for (size_t i = 0; best && i < q->ncandidates; i++) {
		const struct candidate *c = &q->list[i];

		if (as_good(c, best, q->n) &&
		    (c->ncoefficients < chosen->ncoefficients ||
			(c->ncoefficients == chosen->ncoefficients &&
			    c->mean < chosen->mean)))
			chosen = c;
	}
	return chosen;
}

struct stage_model *select_model(struct arena *a, const struct stage_data *d, size_t s,
    const size_t *rows, size_t n, uint64_t seed)
{
	static const struct form constant = {
	    .kind = FORM_CONSTANT, .along = -1, .across = -1};
	struct arena scratch = {0};
	struct search *q = ARENA_NEW(&scratch, struct search);
	unsigned *fold = ARENA_ARRAY(&scratch, n, unsigned);
	struct stage_model *m = NULL;

	*q = (struct search){
	    .a = &scratch, .d = d, .s = s, .rows = rows, .n = n, .fold = fold};
	q->folds = n < SELECT_FOLDS ? (unsigned)n : SELECT_FOLDS;
	q->train = ARENA_ARRAY(&scratch, n, size_t);
	select_folds(n, q->folds, seed, fold);
	if (n >= FEWEST) {
		const struct candidate *c;

		try_all(q);
		c = choose(q);
		if (c)
			m = form_fit(a, &c->form, d, s, rows, n);
	}
	if (!m)
		m = form_fit(a, &constant, d, s, rows, n);
	arena_free(&scratch);
	return m;
}

void select_held_out(struct arena *a, const struct stage_data *d, uint64_t seed,
    unsigned folds, double *predicted)
{
	unsigned *fold = ARENA_ARRAY(a, d->n, unsigned);
	size_t *train = ARENA_ARRAY(a, d->n, size_t);

	select_folds(d->n, folds, seed, fold);
	for (unsigned out = 0; out < folds; out++) {
		size_t n = 0;

		for (size_t i = 0; i < d->n; i++) {
			if (fold[i] != out)
				train[n++] = i;
		}
		for (size_t s = 0; s < d->nstages; s++) {
			struct arena scratch = {0};
			struct stage_model *m =
			    select_model(&scratch, d, s, train, n, seed + out + 1);

			for (size_t i = 0; i < d->n; i++) {
				if (fold[i] == out)
					predicted[i * d->nstages + s] =
					    stage_model_ns(m, &d->x[i * d->ninputs]);
			}
			arena_free(&scratch);
		}
	}
}
