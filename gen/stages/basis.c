/* basis.c: a form over the inputs of some data: its functions as rows of a
 * least-squares problem, as values, and as the pieces of a calibration.
 *
 * Columns: polynomial: one per factor, the constant first.  Power law: the corners of
 * the polygon in log–log (one, the constant, without it), then an exponent per other
 * input.  Polygon: corner × level × factor. */
#include "stages/basis.h"

#include <math.h>
#include <string.h>

#include "base/fail.h"
#include "base/num.h"

#define DIGITS 9 /* of what is written */

static bool is_number(const struct stage_data *d, size_t i)
{
	return !d->inputs[i].nlabels && d->inputs[i].min < d->inputs[i].max;
}

/* 1 ÷ x says something else than x only over a wide range. */
static bool has_inverse(const struct stage_data *d, size_t i)
{
	return is_number(d, i) && d->inputs[i].min >= 1 &&
	       d->inputs[i].max >= 2 * (double)d->inputs[i].min;
}

static struct monomial *add_factor(struct design *b)
{
	BUG_IF(b->nfactors == BASIS_MAX_TERMS);
	memset(&b->factor[b->nfactors], 0, sizeof b->factor[0]);
	return &b->factor[b->nfactors++];
}

/* Every product of up to two of x and 1 ÷ x of the inputs, and the squares. */
static void polynomial(struct design *b, const struct stage_data *d)
{
	int input[2 * STAGES_MAX_INPUTS], power[2 * STAGES_MAX_INPUTS];
	size_t n = 0;

	for (size_t i = 0; i < d->ninputs; i++) {
		if (!is_number(d, i))
			continue;
		input[n] = (int)i;
		power[n++] = 1;
		if (has_inverse(d, i)) {
			input[n] = (int)i;
			power[n++] = -1;
		}
	}
	(void)add_factor(b);
	for (size_t v = 0; v < n; v++)
		add_factor(b)->power[input[v]] = power[v];
	for (size_t v = 0; v < n; v++) {
		if (power[v] > 0)
			add_factor(b)->power[input[v]] = 2;
		for (size_t u = 0; u < v; u++) {
			struct monomial *m;

			if (input[u] == input[v])
				continue;
			m = add_factor(b);
			m->power[input[v]] = power[v];
			m->power[input[u]] = power[u];
		}
	}
}

bool basis_begin(struct design *b, const struct form *form, const struct stage_data *d)
{
	memset(b, 0, sizeof *b);
	b->form = form;
	b->d = d;
	b->polygon = form->along >= 0;
	b->ncorners = b->polygon ? form->nknots : 1;
	b->logarithmic = form->kind == FORM_POWER;
	if (b->polygon && (form->nknots < 2 || form->nknots > FORM_MAX_KNOTS ||
			      (b->logarithmic && d->inputs[form->along].min < 1)))
		return false;
	if (form->kind == FORM_POLYNOMIAL) {
		polynomial(b, d);
		b->n = b->nfactors;
		return b->n > 1;
	}
	if (form->kind != FORM_POWER)
		(void)add_factor(b);
	for (size_t i = 0; i < d->ninputs && form->kind != FORM_CONSTANT; i++) {
		if (!is_number(d, i) || (int)i == form->along || (int)i == form->across)
			continue;
		if (b->logarithmic ? d->inputs[i].min >= 1 : form->others)
			add_factor(b)->power[i] = 1;
	}
	b->across_power =
	    form->across >= 0 && has_inverse(d, (size_t)form->across) ? -1 : 1;
	b->n = b->logarithmic ? b->ncorners + b->nfactors
			      : b->ncorners * (form->across >= 0 ? form->nlevels : 1) *
				    b->nfactors;
	if (form->others && b->nfactors < 2)
		return false;
	return b->n <= FORM_MAX_COEFFICIENTS &&
	       b->nfactors * (form->across >= 0 ? 4 : 2) <= STAGES_MAX_TERMS;
}

/* Exponent of each input by simple log–log slopes would mix inputs that vary together;
 * one sweep over the residuals is enough to tell a rise from a fall. */
void basis_others(struct design *b, const struct stage_data *d, size_t s,
    const size_t *rows, size_t n)
{
	if (b->form->kind != FORM_PIECEWISE)
		return;
	for (size_t f = 1; f < b->nfactors; f++) {
		double sx = 0, sy = 0, sxx = 0, sxy = 0;
		size_t input = 0;

		while (b->factor[f].power[input] == 0)
			input++;
		if (!has_inverse(d, input))
			continue;
		for (size_t i = 0; i < n; i++) {
			double x = log(d->x[rows[i] * d->ninputs + input]);
			double y = log(d->ns[rows[i] * d->nstages + s]);

			sx += x;
			sy += y;
			sxx += x * x;
			sxy += x * y;
		}
		if (sxy * (double)n < sx * sy && sxx * (double)n > sx * sx)
			b->factor[f].power[input] = -1;
	}
}

static double product(const struct monomial *m, const double *x, size_t ninputs)
{
	double value = 1;

	for (size_t i = 0; i < ninputs; i++) {
		double p = m->power[i];

		if (p == 1)
			value *= x[i];
		else if (p == -1)
			value /= x[i];
		else if (p == 2)
			value *= x[i] * x[i];
	}
	return value;
}

/* The cell of x among rising ends[n], and the share of its upper end. */
static size_t cell(const double *ends, size_t n, double x)
{
	size_t i = 0;

	while (i + 2 < n && x >= ends[i + 1])
		i++;
	return i;
}

static size_t corner_share(const struct design *b, const double *x, double *share)
{
	const struct form *f = b->form;
	size_t h = cell(f->knot, f->nknots, x[f->along]);
	double lo = f->knot[h], hi = f->knot[h + 1], at = x[f->along];

	*share = b->logarithmic ? log(at / lo) / log(hi / lo) : (at - lo) / (hi - lo);
	return h;
}

static size_t level_share(const struct design *b, const double *x, double *share)
{
	const struct form *f = b->form;
	size_t l = cell(f->level, f->nlevels, x[f->across]);
	double lo = pow(f->level[l], b->across_power);
	double hi = pow(f->level[l + 1], b->across_power);

	*share = (pow(x[f->across], b->across_power) - lo) / (hi - lo);
	return l;
}

static size_t row_logarithmic(
    const struct design *b, const double *x, size_t *column, double *value)
{
	size_t m = 0;

	if (b->polygon) {
		double share;
		size_t h = corner_share(b, x, &share);

		column[m] = h;
		value[m++] = 1 - share;
		column[m] = h + 1;
		value[m++] = share;
	} else {
		column[m] = 0;
		value[m++] = 1;
	}
	for (size_t f = 0; f < b->nfactors; f++) {
		column[m] = b->ncorners + f;
		value[m++] = log(product(&b->factor[f], x, b->d->ninputs));
	}
	return m;
}

size_t basis_row(const struct design *b, const double *x, size_t *column, double *value)
{
	size_t m = 0, h = 0, l = 0,
	       nlevels = b->form->across >= 0 ? b->form->nlevels : 1;
	double along = 0, across = 0;

	if (b->logarithmic)
		return row_logarithmic(b, x, column, value);
	if (b->polygon)
		h = corner_share(b, x, &along);
	if (b->form->across >= 0)
		l = level_share(b, x, &across);
	for (size_t i = 0; i < (b->polygon ? 2 : 1); i++) {
		for (size_t j = 0; j < (nlevels > 1 ? 2 : 1); j++) {
			double weight =
			    (i ? along : 1 - along) * (j ? across : 1 - across);

			for (size_t f = 0; f < b->nfactors; f++) {
				column[m] =
				    ((h + i) * nlevels + l + j) * b->nfactors + f;
				value[m++] =
				    weight * product(&b->factor[f], x, b->d->ninputs);
			}
		}
	}
	return m;
}

double basis_value(const struct design *b, const double *coefficient, const double *x)
{
	size_t column[BASIS_MAX_ROW], m;
	double value[BASIS_MAX_ROW], sum = 0;

	m = basis_row(b, x, column, value);
	for (size_t i = 0; i < m; i++)
		sum += coefficient[column[i]] * value[i];
	return b->logarithmic ? exp(sum) : sum;
}

#define MIDDLE_UP_TO 5 /* inputs whose middle is tried beside the ends */

static bool exponents_fit(const struct design *b, const double *coefficient)
{
	for (size_t f = 0; f < b->nfactors; f++) {
		if (!(fabs(coefficient[b->ncorners + f]) <= STAGES_MAX_POWER))
			return false;
	}
	for (size_t h = 0; b->polygon && h + 1 < b->ncorners; h++) {
		double slope = (coefficient[h + 1] - coefficient[h]) /
			       log(b->form->knot[h + 1] / b->form->knot[h]);

		if (!(fabs(slope) <= STAGES_MAX_POWER))
			return false;
	}
	return true;
}

/* Every combination of the ends (and middles) of the inputs, and in a polygon of its
 * corners and levels. */
bool basis_positive(const struct design *b, const double *coefficient)
{
	const struct stage_data *d = b->d;
	size_t count[STAGES_MAX_INPUTS], total = 1;

	if (b->logarithmic)
		return exponents_fit(b, coefficient);
	for (size_t i = 0; i < d->ninputs; i++) {
		count[i] = (int)i == b->form->along     ? b->form->nknots
			   : (int)i == b->form->across  ? b->form->nlevels
			   : !is_number(d, i)           ? 1
			   : d->ninputs <= MIDDLE_UP_TO ? 3
							: 2;
		total *= count[i];
	}
	for (size_t k = 0; k < total; k++) {
		double x[STAGES_MAX_INPUTS];
		size_t rest = k;

		for (size_t i = 0; i < d->ninputs; i++) {
			size_t at = rest % count[i];
			double lo = d->inputs[i].min, hi = d->inputs[i].max;

			rest /= count[i];
			x[i] = (int)i == b->form->along    ? b->form->knot[at]
			       : (int)i == b->form->across ? b->form->level[at]
			       : at == 2                   ? floor((lo + hi) / 2)
							   : (at ? hi : lo);
		}
		if (!(basis_value(b, coefficient, x) > 0))
			return false;
	}
	return true;
}

size_t basis_neighbour(const struct design *b, size_t column)
{
	size_t step = b->logarithmic
			  ? 1
			  : (b->form->across >= 0 ? b->form->nlevels : 1) * b->nfactors;
	size_t end = b->ncorners * step;

	return column + step < end ? column + step : SIZE_MAX;
}

double basis_typical(const struct design *b, size_t column)
{
	double x[STAGES_MAX_INPUTS];

	for (size_t i = 0; i < b->d->ninputs; i++)
		x[i] = fmax(1, sqrt((double)b->d->inputs[i].min * b->d->inputs[i].max));
	return product(&b->factor[column % b->nfactors], x, b->d->ninputs);
}

/* --- pieces --- */

size_t basis_npieces(const struct design *b)
{
	size_t pieces = b->polygon ? b->form->nknots - 1 : 1;

	return b->form->across >= 0 ? pieces * (b->form->nlevels - 1) : pieces;
}

/* The stretch of an input from end h to the next, which begins the next piece. */
static void stretch(
    struct stage_piece *piece, int input, const double *ends, size_t n, size_t h)
{
	piece->min[input] = (uint32_t)ends[h];
	piece->max[input] = (uint32_t)(h + 2 < n ? ends[h + 1] - 1 : ends[h + 1]);
}

static void add_term(struct stage_piece *piece, double ns, const double *power)
{
	struct stage_term *term;

	ns = num_round(ns, DIGITS);
	if (ns == 0)
		return;
	term = &piece->terms[piece->nterms++];
	term->ns = ns;
	memcpy(term->power, power, sizeof term->power);
}

static void power_piece(const struct design *b, const double *coefficient, size_t h,
    struct stage_piece *piece)
{
	double power[STAGES_MAX_INPUTS] = {0}, logarithm = coefficient[h];
	const struct form *form = b->form;

	if (b->polygon) {
		double lo = form->knot[h], hi = form->knot[h + 1];
		double slope = (coefficient[h + 1] - coefficient[h]) / log(hi / lo);

		power[form->along] = num_round(slope, DIGITS);
		logarithm -= power[form->along] * log(lo);
	}
	for (size_t f = 0; f < b->nfactors; f++) {
		for (size_t i = 0; i < b->d->ninputs; i++) {
			if (b->factor[f].power[i] != 0)
				power[i] =
				    num_round(coefficient[b->ncorners + f], DIGITS);
		}
	}
	add_term(piece, exp(logarithm), power);
}

/* The shares of the two ends of a cell are lines: share[end][power of the input]. */
static void cell_lines(double lo, double hi, double share[2][2])
{
	share[0][0] = hi / (hi - lo);
	share[0][1] = -1 / (hi - lo);
	share[1][0] = -lo / (hi - lo);
	share[1][1] = 1 / (hi - lo);
}

static void polygon_piece(const struct design *b, const double *coefficient, size_t h,
    size_t l, struct stage_piece *piece)
{
	const struct form *form = b->form;
	size_t nlevels = form->across >= 0 ? form->nlevels : 1;
	double along[2][2] = {{1, 0}, {0, 0}}, across[2][2] = {{1, 0}, {0, 0}};

	if (b->polygon)
		cell_lines(form->knot[h], form->knot[h + 1], along);
	if (nlevels > 1)
		cell_lines(pow(form->level[l], b->across_power),
		    pow(form->level[l + 1], b->across_power), across);
	for (size_t f = 0; f < b->nfactors; f++) {
		for (size_t p = 0; p < (b->polygon ? 2u : 1u); p++) {
			for (size_t q = 0; q < (nlevels > 1 ? 2u : 1u); q++) {
				struct monomial m = b->factor[f];
				double ns = 0;

				for (size_t i = 0; i < (b->polygon ? 2u : 1u); i++) {
					for (size_t j = 0; j < (nlevels > 1 ? 2u : 1u);
					     j++)
						ns += along[i][p] * across[j][q] *
						      coefficient[((h + i) * nlevels +
								      l + j) *
								      b->nfactors +
								  f];
				}
				if (p)
					m.power[form->along] = 1;
				if (q)
					m.power[form->across] = b->across_power;
				add_term(piece, ns, m.power);
			}
		}
	}
}

void basis_piece(struct arena *a, const struct design *b, const double *coefficient,
    size_t index, struct stage_piece *piece)
{
	const struct form *form = b->form;
	size_t h = index, l = 0;

	piece->terms = ARENA_ARRAY(a, STAGES_MAX_TERMS, struct stage_term);
	for (size_t i = 0; i < b->d->ninputs; i++) {
		piece->min[i] = b->d->inputs[i].min;
		piece->max[i] = b->d->inputs[i].max;
	}
	if (form->across >= 0) {
		h = index / (form->nlevels - 1);
		l = index % (form->nlevels - 1);
		stretch(piece, form->across, form->level, form->nlevels, l);
	}
	if (b->polygon)
		stretch(piece, form->along, form->knot, form->nknots, h);
	if (form->kind == FORM_POLYNOMIAL) {
		for (size_t f = 0; f < b->nfactors; f++)
			add_term(piece, coefficient[f], b->factor[f].power);
	} else if (b->logarithmic)
		power_piece(b, coefficient, h, piece);
	else
		polygon_piece(b, coefficient, h, l, piece);
}
