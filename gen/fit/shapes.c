/* shapes.c: fold by fold, fit without some shapes and predict them.
 *
 * In: cells of one mode and precision.  Out: predictions that the same shape had no
 * part in.  Knows nothing of what a fit does inside. */
#include "fit/shapes.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"

/* SplitMix64's finaliser (Steele, Lea and Flood 2014). */
static uint64_t mix(uint64_t z)
{
	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static unsigned fold_of(const struct cell_key *key, unsigned nfolds)
{
	uint64_t h = mix((uint64_t)key->class_id + 1);

	h = mix(h ^ key->flops);
	h = mix(h ^ key->bytes);
	return (unsigned)(h % nfolds);
}

/* The cells outside the fold; they stay in order. */
static struct cells without(
    struct arena *a, const struct cells *all, unsigned fold, unsigned nfolds)
{
	struct cells c = {.arena = a};

	c.cells = ARENA_ARRAY(a, all->n + 1, struct cell);
	for (size_t i = 0; i < all->n; i++)
		if (fold_of(&all->cells[i].key, nfolds) != fold)
			c.cells[c.n++] = all->cells[i];
	return c;
}

static void predict_fold(struct held_shapes *h, const struct classes *c,
    const struct cells *cells, struct str mode, int precision,
    const struct precision_cost *cost, unsigned fold, unsigned nfolds)
{
	for (size_t i = 0; i < cells->n; i++) {
		const struct cell *cell = &cells->cells[i];
		const struct cell_key *key = &cell->key;
		struct prediction p;

		if (key->precision != precision || !str_eq(key->mode, mode) ||
		    fold_of(key, nfolds) != fold ||
		    !predict_op(cost, c, key->class_id, key->flops, key->bytes, &p))
			continue;
		h->shapes[h->n++] = (struct held_shape){.cell = cell,
		    .measured_ns = moments_mean(&cell->ns),
		    .predicted_ns = p.time_ns,
		    .lo_ns = p.time_ns * p.ratio_lo,
		    .hi_ns = p.time_ns * p.ratio_hi,
		    .unsupported = p.unsupported,
		    .no_interval = cost->op_interval == INTERVAL_NONE};
	}
}

static void summarise(struct arena *a, struct held_shapes *h)
{
	double *errors = ARENA_ARRAY(a, h->n + 1, double);
	double *widths = ARENA_ARRAY(a, h->n + 1, double);
	size_t ncovered = 0, nwidths = 0;

	for (size_t i = 0; i < h->n; i++) {
		const struct held_shape *s = &h->shapes[i];
		double e = s->predicted_ns / s->measured_ns - 1;

		errors[i] = fabs(e);
		h->bias += e / (double)h->n;
		h->nunsupported += s->unsupported;
		if (s->no_interval)
			continue;
		widths[nwidths++] = sqrt(s->hi_ns / s->lo_ns);
		ncovered += s->measured_ns >= s->lo_ns && s->measured_ns <= s->hi_ns;
	}
	h->median_ape = order_median(errors, h->n); /* sorts them */
	h->p90_ape = h->n ? errors[(size_t)ceil(0.9 * (double)h->n) - 1] : (double)NAN;
	h->bias = h->n ? h->bias : (double)NAN;
	h->coverage = nwidths ? (double)ncovered / (double)nwidths : (double)NAN;
	h->median_width = order_median(widths, nwidths);
}

struct held_shapes *shapes_leave_out(struct arena *a, const struct classes *c,
    const struct cells *cells, struct str mode, int precision,
    const struct fit_options *options, unsigned nfolds)
{
	struct held_shapes *h = ARENA_NEW(a, struct held_shapes);

	h->nominal = options->coverage;
	h->shapes = ARENA_ARRAY(a, cells->n + 1, struct held_shape);
	for (unsigned fold = 0; fold < nfolds; fold++) {
		struct arena scratch = {0};
		struct cells rest = without(&scratch, cells, fold, nfolds);
		struct fit_rows *rows = fit_rows_of(&scratch, &rest, mode, precision);
		struct precision_cost cost;
		struct fit_report report;

		if (fit_cost(&scratch, c, rows, NULL, options, &cost, &report))
			predict_fold(h, c, cells, mode, precision, &cost, fold, nfolds);
		arena_free(&scratch);
	}
	summarise(a, h);
	return h;
}
