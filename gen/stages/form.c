/* form.c: a form and configurations in, a fitted model of one stage out.
 *
 * The time is fitted by relative error, first weighted by what was measured, then by
 * what was predicted (the first alone is biased low) with Huber's weight. */
#include "stages/form.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "base/order.h"
#include "stages/basis.h"
#include "stages/solve.h"

#define RIDGE 1e-12    /* of scaled columns: only ties are decided by it */
#define SMOOTHING 1e-4 /* weight of a polygon's first differences, per row */
#define HUBER 2.5      /* in robust sd of the residuals */
#define LABELS_MAX 64  /* combinations of labels that may have models */
#define ROWS_PER_COEFFICIENT 2

static double normal_weight(double residual, double scale)
{
	double limit = fmax(HUBER * scale, 1e-6);

	return fabs(residual) <= limit ? 1 : limit / fabs(residual);
}

/* One group of rows that share coefficients. */
struct fit {
	struct arena *scratch;
	const struct design *basis;
	const struct stage_data *d;
	size_t stage;
	const size_t *rows;
	size_t n;
	struct normal normal;
	size_t *pick;
	size_t npick;
};

static double measured(const struct fit *f, size_t i)
{
	return f->d->ns[f->rows[i] * f->d->nstages + f->stage];
}

static const double *inputs(const struct fit *f, size_t i)
{
	return &f->d->x[f->rows[i] * f->d->ninputs];
}

/* Neighbouring corners of a polygon lean on each other, so that one without rows has
 * a value. */
static void add_smoothing(struct fit *f)
{
	double mean = 0;

	for (size_t i = 0; i < f->n; i++)
		mean += log(measured(f, i)) / (double)f->n;
	for (size_t c = 0; c < f->basis->n; c++) {
		size_t next = basis_neighbour(f->basis, c);
		double size =
		    f->basis->logarithmic ? 1 : basis_typical(f->basis, c) / exp(mean);
		size_t column[2] = {c, next};
		double value[2] = {size, -size};

		if (next != SIZE_MAX)
			normal_add(
			    &f->normal, column, value, 2, 0, SMOOTHING * (double)f->n);
	}
}

/* `predicted` NULL: the first pass. */
static void accumulate(struct fit *f, const double *predicted, double scale)
{
	size_t column[BASIS_MAX_ROW];
	double value[BASIS_MAX_ROW];
	size_t n = f->basis->n;

	memset(f->normal.matrix, 0, n * n * sizeof(double));
	memset(f->normal.right, 0, n * sizeof(double));
	f->normal.n = n;
	f->normal.square = 0;
	for (size_t i = 0; i < f->n; i++) {
		size_t m = basis_row(f->basis, inputs(f, i), column, value);
		double y = measured(f, i), unit = predicted ? predicted[i] : y, w = 1;

		if (predicted)
			w = normal_weight(
			    f->basis->logarithmic ? log(y / unit) : y / unit - 1,
			    scale);
		for (size_t k = 0; k < m && !f->basis->logarithmic; k++)
			value[k] /= unit;
		normal_add(&f->normal, column, value, m,
		    f->basis->logarithmic ? log(y) : y / unit, w);
	}
	if (f->basis->polygon)
		add_smoothing(f);
	normal_close(&f->normal);
}

/* Adds the column that lowers the residuals most, `size` times. */
static void select_forward(struct fit *f, size_t size, double *x, double *work)
{
	bool *used = ARENA_ARRAY(f->scratch, f->basis->n, bool);

	f->npick = 0;
	f->pick[f->npick++] = 0; /* the constant */
	used[0] = true;
	while (f->npick < size && f->npick < f->basis->n) {
		double best = INFINITY;
		size_t chosen = SIZE_MAX;

		for (size_t c = 1; c < f->basis->n; c++) {
			if (used[c])
				continue;
			f->pick[f->npick] = c;
			if (!normal_solve(
				&f->normal, f->pick, f->npick + 1, RIDGE, x, work))
				continue;
			double rss = normal_rss(&f->normal, f->pick, f->npick + 1, x);

			if (rss < best) {
				best = rss;
				chosen = c;
			}
		}
		if (chosen == SIZE_MAX)
			break;
		f->pick[f->npick++] = chosen;
		used[chosen] = true;
	}
}

/* Times of the solution in x for the fitted rows, and their robust sd. */
static double residuals(struct fit *f, const double *coefficient, double *predicted)
{
	double *size = ARENA_ARRAY(f->scratch, f->n, double);

	for (size_t i = 0; i < f->n; i++) {
		double y = measured(f, i);

		predicted[i] = basis_value(f->basis, coefficient, inputs(f, i));
		/* A time of nothing has no relative error: as good as measured. */
		if (!(predicted[i] > 0.05 * y))
			predicted[i] = 0.05 * y;
		size[i] = fabs(f->basis->logarithmic ? log(y / predicted[i])
						     : y / predicted[i] - 1);
	}
	return 1.4826 * order_median(size, f->n);
}

/* Coefficients that make times above zero all over the support. */
static bool stays_positive(struct fit *f, double *coefficient, double *x)
{
	if (basis_positive(f->basis, coefficient))
		return true;
	if (f->basis->logarithmic)
		return false;
	for (size_t k = 0; k < f->npick; k++)
		x[k] = coefficient[f->pick[k]];
	normal_solve_positive(&f->normal, f->pick, f->npick, RIDGE, x);
	for (size_t k = 0; k < f->npick; k++)
		coefficient[f->pick[k]] = x[k];
	return basis_positive(f->basis, coefficient);
}

static bool fit_group(struct fit *f, const struct form *form, double *coefficient)
{
	size_t n = f->basis->n;
	double *work = ARENA_ARRAY(f->scratch, n * (n + 1), double);
	double *x = ARENA_ARRAY(f->scratch, n, double);
	double *predicted = ARENA_ARRAY(f->scratch, f->n, double);
	double scale = 0;

	f->normal.matrix = ARENA_ARRAY(f->scratch, n * n, double);
	f->normal.right = ARENA_ARRAY(f->scratch, n, double);
	f->pick = ARENA_ARRAY(f->scratch, n + 1, size_t);
	for (int pass = 0; pass < 2; pass++) {
		accumulate(f, pass ? predicted : NULL, scale);
		if (form->kind == FORM_POLYNOMIAL) {
			if (pass == 0)
				select_forward(f, form->size, x, work);
		} else {
			for (f->npick = 0; f->npick < n; f->npick++)
				f->pick[f->npick] = f->npick;
		}
		if (!normal_solve(&f->normal, f->pick, f->npick, RIDGE, x, work))
			return false;
		memset(coefficient, 0, n * sizeof *coefficient);
		for (size_t k = 0; k < f->npick; k++)
			coefficient[f->pick[k]] = x[k];
		if (pass == 0)
			scale = residuals(f, coefficient, predicted);
	}
	return stays_positive(f, coefficient, x);
}

/* --- labels --- */

static size_t label_of(const struct stage_data *d, const double *x)
{
	size_t label = 0;

	for (size_t i = 0; i < d->ninputs; i++) {
		if (d->inputs[i].nlabels)
			label = label * d->inputs[i].nlabels + (size_t)x[i];
	}
	return label;
}

static size_t count_labels(const struct stage_data *d)
{
	size_t n = 1;

	for (size_t i = 0; i < d->ninputs; i++) {
		if (d->inputs[i].nlabels)
			n *= d->inputs[i].nlabels;
		if (n > LABELS_MAX)
			return LABELS_MAX + 1;
	}
	return n;
}

struct stage_model {
	struct form form;
	const struct stage_data *d; /* its support */
	struct design basis;
	size_t nlabels;
	double *coefficient; /* nlabels × basis.n */
};

const struct form *stage_model_form(const struct stage_model *m)
{
	return &m->form;
}

size_t form_ncoefficients(const struct form *f, const struct stage_data *d)
{
	struct design basis;
	size_t n = basis_begin(&basis, f, d) ? basis.n : 0, labels = count_labels(d);

	if (f->kind == FORM_POLYNOMIAL)
		n = f->size < n ? f->size : n;
	return f->labels == LABELS_SPLIT    ? n * labels
	       : f->labels == LABELS_FACTOR ? n + labels - 1
					    : n;
}

static bool fit_split(
    struct fit *f, struct stage_model *m, const size_t *rows, size_t n)
{
	size_t *own = ARENA_ARRAY(f->scratch, n, size_t);
	size_t needed = ROWS_PER_COEFFICIENT *
			(m->form.kind == FORM_POLYNOMIAL ? m->form.size : m->basis.n);

	for (size_t label = 0; label < m->nlabels; label++) {
		f->rows = own;
		f->n = 0;
		for (size_t i = 0; i < n; i++) {
			if (label_of(f->d, &f->d->x[rows[i] * f->d->ninputs]) == label)
				own[f->n++] = rows[i];
		}
		if (f->n < needed ||
		    !fit_group(f, &m->form, &m->coefficient[label * m->basis.n]))
			return false;
	}
	return true;
}

/* Geometric mean of measured ÷ fitted of each label; labels without rows have 1. */
static void apply_factors(struct fit *f, struct stage_model *m)
{
	const double *shared = m->coefficient;
	double *sum = ARENA_ARRAY(f->scratch, m->nlabels, double);
	double *count = ARENA_ARRAY(f->scratch, m->nlabels, double);

	for (size_t i = 0; i < f->n; i++) {
		size_t label = label_of(f->d, inputs(f, i));
		double fitted = basis_value(f->basis, shared, inputs(f, i));

		sum[label] += log(measured(f, i) / fmax(fitted, 1e-3));
		count[label]++;
	}
	for (size_t label = m->nlabels; label-- > 0;) {
		double factor = count[label] > 0 ? sum[label] / count[label] : 0;

		for (size_t c = 0; c < m->basis.n; c++)
			m->coefficient[label * m->basis.n + c] =
			    m->basis.logarithmic
				? shared[c] + (c < m->basis.ncorners ? factor : 0)
				: shared[c] * exp(factor);
	}
}

struct stage_model *form_fit(struct arena *a, const struct form *form,
    const struct stage_data *d, size_t s, const size_t *rows, size_t n)
{
	struct arena scratch = {0};
	struct stage_model *m = ARENA_NEW(a, struct stage_model);
	struct fit f = {.scratch = &scratch, .d = d, .stage = s, .rows = rows, .n = n};
	size_t labels = count_labels(d);
	bool good;

	m->form = *form;
	m->d = d;
	m->nlabels = form->labels == LABELS_IGNORED ? 1 : labels;
	good = m->nlabels <= LABELS_MAX && n > 0 && basis_begin(&m->basis, &m->form, d);
	if (good) {
		f.basis = &m->basis;
		basis_others(&m->basis, d, s, rows, n);
		m->coefficient = ARENA_ARRAY(a, m->nlabels * m->basis.n, double);
		if (form->labels == LABELS_SPLIT)
			good = fit_split(&f, m, rows, n);
		else
			good = fit_group(&f, form, m->coefficient);
		if (good && form->labels == LABELS_FACTOR)
			apply_factors(&f, m);
	}
	arena_free(&scratch);
	return good ? m : NULL;
}

static const double *of_label(const struct stage_model *m, const double *x)
{
	size_t label = m->nlabels > 1 ? label_of(m->d, x) : 0;

	return &m->coefficient[label * m->basis.n];
}

double stage_model_ns(const struct stage_model *m, const double *x)
{
	double ns = basis_value(&m->basis, of_label(m, x), x);

	return fmax(ns, 1e-3);
}

void stage_model_pieces(
    struct arena *a, const struct stage_model *m, struct stage *stage)
{
	size_t each = basis_npieces(&m->basis);

	stage->pieces = ARENA_ARRAY(a, each * m->nlabels, struct stage_piece);
	stage->npieces = 0;
	for (size_t label = 0; label < m->nlabels; label++) {
		for (size_t p = 0; p < each; p++) {
			struct stage_piece *piece = &stage->pieces[stage->npieces++];
			size_t rest = label;

			basis_piece(a, &m->basis, &m->coefficient[label * m->basis.n],
			    p, piece);
			for (size_t i = m->d->ninputs; m->nlabels > 1 && i-- > 0;) {
				size_t n = m->d->inputs[i].nlabels;

				if (!n)
					continue;
				piece->min[i] = piece->max[i] = (uint32_t)(rest % n);
				rest /= n;
			}
		}
	}
}

void form_print(struct buf *b, const struct form *f, const struct stage_data *d)
{
	struct str along = f->along >= 0 ? d->inputs[f->along].name : STR("");
	struct str across = f->across >= 0 ? d->inputs[f->across].name : STR("");

	switch (f->kind) {
	case FORM_CONSTANT:
		buf_text(b, "constant");
		break;
	case FORM_POLYNOMIAL:
		buf_printf(b, "polynomial, %u terms", f->size);
		break;
	case FORM_POWER:
		buf_text(b, "power law");
		break;
	case FORM_PIECEWISE:
		buf_text(b, "piecewise linear");
		break;
	}
	if (f->along >= 0)
		buf_printf(
		    b, ", %u pieces in %.*s", f->nknots - 1, (int)along.n, along.s);
	if (f->across >= 0)
		buf_printf(
		    b, " × %u levels of %.*s", f->nlevels, (int)across.n, across.s);
	if (f->others)
		buf_text(b, " × the other inputs");
	if (f->labels == LABELS_FACTOR)
		buf_text(b, ", a factor per label");
	else if (f->labels == LABELS_SPLIT)
		buf_text(b, ", each label its own");
}
