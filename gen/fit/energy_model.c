/* energy_model.c: rows → static power, energies per FLOP and per byte, all >= 0.
 *
 * In: rows and weights of their groups.  Out: a model.  Must not know how it is
 * chosen or judged. */
#include <math.h>
#include <string.h>

#include "fit/energy.h"
#include "fit/nnls.h"

/* Columns: static power, bytes, then the FLOPs of each precision that is seen (or of
 * all in one). */
enum { COLUMN_STATIC, COLUMN_BYTES, COLUMN_FLOPS };

struct design {
	size_t n;
	int column[PRECISIONS_MAX]; /* of each precision, -1: not seen */
	double gram[NNLS_MOST * NNLS_MOST], rhs[NNLS_MOST];
	double weight, flops_scale; /* sums */
};

_Static_assert(COLUMN_FLOPS + PRECISIONS_MAX <= NNLS_MOST, "a column each");

static void choose_columns(
    struct design *d, const struct energy_rows *rows, const double *weight, bool in_one)
{
	d->n = COLUMN_FLOPS;
	for (int i = 0; i < PRECISIONS_MAX; i++)
		d->column[i] = -1;
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		if ((weight && !(weight[r->group] > 0)) || d->column[r->precision] >= 0)
			continue;
		d->column[r->precision] = in_one ? COLUMN_FLOPS : (int)d->n;
		d->n = in_one ? COLUMN_FLOPS + 1 : d->n + 1;
	}
}

/* One row, relative to its energy. */
static void add_row(struct design *d, const struct energy_row *r, double w)
{
	double x[NNLS_MOST] = {0};
	x[COLUMN_STATIC] = r->latency_s / r->energy_j;
	x[COLUMN_BYTES] = r->bytes / r->energy_j;
	x[d->column[r->precision]] = r->flops / r->energy_j;
	for (size_t i = 0; i < d->n; i++) {
		d->rhs[i] += w * x[i];
		for (size_t j = 0; j < d->n; j++)
			d->gram[i * d->n + j] += w * x[i] * x[j];
	}
	d->weight += w;
	d->flops_scale += w * r->flops / r->energy_j;
}

/* Σ (a_p − mean)² in units of what FLOPs are worth in an energy. */
static void add_pull(struct design *d, double pull)
{
	size_t n = d->n - COLUMN_FLOPS;
	double scale = d->flops_scale / d->weight;
	double strength = pull * d->weight * scale * scale;
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < n; j++)
			d->gram[(COLUMN_FLOPS + i) * d->n + COLUMN_FLOPS + j] +=
			    strength * ((i == j ? 1.0 : 0.0) - 1.0 / (double)n);
}

/* A column of which less is left when those before it are taken out is made of them:
 * no reading tells constants apart by a ten-thousandth. */
#define OPEN_SHARE 1e-8 /* squared */

/* Cholesky of the columns scaled to length 1; returns the first whose rest is
 * nothing, or n. */
static size_t first_open(struct design *d)
{
	double l[NNLS_MOST][NNLS_MOST] = {{0}};
	for (size_t j = 0; j < d->n; j++) {
		for (size_t k = 0; k <= j; k++) {
			double scale =
			    sqrt(d->gram[j * d->n + j]) * sqrt(d->gram[k * d->n + k]);
			double rest = scale > 0 ? d->gram[j * d->n + k] / scale : 0;
			for (size_t i = 0; i < k; i++)
				rest -= l[j][i] * l[k][i];
			if (k < j)
				l[j][k] = rest / l[k][k];
			else if (!(rest > OPEN_SHARE))
				return j;
			else
				l[j][j] = sqrt(rest);
		}
	}
	return d->n;
}

struct energy_need energy_need_of(const struct energy_rows *rows)
{
	struct design d = {0};
	struct energy_need need = {.precision = -1};
	choose_columns(&d, rows, NULL, false);
	for (size_t i = 0; i < rows->n; i++)
		add_row(&d, &rows->rows[i], 1);
	size_t open = first_open(&d);
	need.nconstants = d.n;
	need.open = open < d.n;
	for (int p = 0; p < PRECISIONS_MAX; p++)
		if (need.open && d.column[p] == (int)open)
			need.precision = p;
	return need;
}

void energy_solve(struct energy_model *m, const struct energy_rows *rows,
    const double *weight, double pull)
{
	struct design d = {0};
	double x[NNLS_MOST], sum = 0;
	size_t nseen = 0;
	bool in_one = isinf(pull);
	double *share = NULL; /* rows of a group share its weight */
	struct arena scratch = {0};
	share = ARENA_ARRAY(&scratch, rows->ngroups + 1, double);
	for (size_t i = 0; i < rows->n; i++)
		share[rows->rows[i].group]++;
	choose_columns(&d, rows, weight, in_one);
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		double w = weight ? weight[r->group] : 1;
		if (w > 0)
			add_row(&d, r, w / share[r->group]);
	}
	if (!in_one && pull > 0)
		add_pull(&d, pull);
	nnls_solve(d.gram, d.rhs, d.n, x);
	*m = (struct energy_model){
	    .static_w = x[COLUMN_STATIC], .byte_j = x[COLUMN_BYTES], .pull = pull};
	for (int i = 0; i < PRECISIONS_MAX; i++) {
		if (d.column[i] < 0)
			continue;
		m->seen[i] = true;
		m->flop_j[i] = x[d.column[i]];
		sum += x[d.column[i]];
		nseen++;
	}
	m->common_flop_j = nseen ? sum / (double)nseen : 0;
	arena_free(&scratch);
}

double energy_predict(const struct energy_model *m, const struct energy_row *r)
{
	double flop_j =
	    m->seen[r->precision] ? m->flop_j[r->precision] : m->common_flop_j;
	return m->static_w * r->latency_s + m->byte_j * r->bytes + flop_j * r->flops;
}
