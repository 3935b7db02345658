/* validation.c: totals of a table run by the library, and figures over all sets.
 *
 * In: rows and a calibration, or held-out totals.  Out: a struct validation.  Must
 * not know: how it is printed. */
#include "cmd/validation.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/order.h"

#include "input/diag.h"
#include "table/table.h"

void validation_add(struct arena *a, struct validation *v, struct str mode,
    int precision, const struct held_out *held)
{
	if (v->nsets == v->room) {
		struct validation_set *old = v->sets;
		v->room = 2 * v->room + 16;
		v->sets = ARENA_ARRAY(a, v->room, struct validation_set);
		if (v->nsets)
			memcpy(v->sets, old, v->nsets * sizeof *old);
	}
	v->sets[v->nsets++] = (struct validation_set){mode, precision, held};
}

static struct est_op op_of(const struct fit_row *r, int precision, uint32_t count)
{
	return (struct est_op){.flops = r->flops,
	    .bytes = r->bytes,
	    .launches = 1,
	    .count = count,
	    .class_id = (uint16_t)r->class_id,
	    .precision = (uint16_t)precision};
}

/* One network at one batch size, as the library answers it. */
static bool run_total(const uint32_t *table, const struct fit_rows *rows,
    const struct fit_total *t, int precision, struct est_op *ops, struct held_out *h)
{
	struct est_cost cost;
	struct held_total *to = &h->totals[h->ntotals];
	double outside_ns = 0, all_ns = 0;
	for (size_t i = 0; i < t->n; i++) {
		const struct fit_row *r = &rows->rows[t->first + i];
		struct est_op one = op_of(r, precision, 1);
		ops[i] = op_of(r, precision, (uint32_t)r->count);
		if (est_op_cost(table, &one, &cost) != EST_OK)
			return false;
		all_ns += (double)cost.latency_ns * r->count;
		if (cost.flags & EST_FLAG_UNSUPPORTED)
			outside_ns += (double)cost.latency_ns * r->count;
		if (cost.interval == EST_INTERVAL_NONE)
			continue;
		h->nops++;
		h->nops_covered += r->time_ns >= (double)cost.latency_lo_ns &&
				   r->time_ns <= (double)cost.latency_hi_ns;
	}
	if (est_graph_cost(table, ops, t->n, &cost) != EST_OK)
		return false;
	*to = (struct held_total){.network = rows->networks[t->network],
	    .batch = t->batch,
	    .measured_ns = t->measured_ns,
	    .predicted_ns = (double)cost.latency_ns,
	    .lo_ns = (double)cost.latency_lo_ns,
	    .hi_ns = (double)cost.latency_hi_ns,
	    .unsupported_share = all_ns > 0 ? outside_ns / all_ns : 0,
	    .small_n = (cost.flags & EST_FLAG_SMALL_N) != 0,
	    .no_interval = cost.interval == EST_INTERVAL_NONE};
	to->unsupported = to->unsupported_share > 0.25;
	h->ntotals++;
	return true;
}

/* Figures of h->totals; the op widths are not known here. */
static void figures(struct arena *a, struct held_out *h)
{
	double *errors = ARENA_ARRAY(a, h->ntotals + 1, double);
	double *widths = ARENA_ARRAY(a, h->ntotals + 1, double);
	size_t nwidths = 0, ncovered = 0, noutside = 0;
	for (size_t i = 0; i < h->ntotals; i++) {
		const struct held_total *t = &h->totals[i];
		double error = t->predicted_ns / t->measured_ns - 1;
		errors[i] = fabs(error);
		h->mape += fabs(error) / (double)h->ntotals;
		h->bias += error / (double)h->ntotals;
		noutside += t->unsupported;
		if (t->no_interval)
			continue;
		ncovered += t->measured_ns >= t->lo_ns && t->measured_ns <= t->hi_ns;
		widths[nwidths++] = sqrt(t->hi_ns / t->lo_ns);
	}
	h->median_ape = order_median(errors, h->ntotals);
	h->worst_ape = errors[h->ntotals - 1]; /* there are rows */
	h->coverage = nwidths ? (double)ncovered / (double)nwidths : (double)NAN;
	h->median_width = order_median(widths, nwidths);
	h->op_median_width = (double)NAN;
	h->unsupported_share = (double)noutside / (double)h->ntotals;
}

struct held_out *validation_of_table(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const struct calibration *cal,
    const struct precision_cost *p)
{
	struct table *table = table_compile(a, cal);
	struct held_out *h = ARENA_NEW(a, struct held_out);
	(void)c;
	if (!table)
		return NULL;
	h->nominal = p->coverage;
	h->totals = ARENA_ARRAY(a, rows->ntotals + 1, struct held_total);
	struct est_op *ops = ARENA_ARRAY(a, rows->n + 1, struct est_op);
	for (size_t i = 0; i < rows->ntotals; i++) {
		const struct fit_total *t = &rows->totals[i];
		if (!run_total(table->words, rows, t, p->precision, ops, h)) {
			diag_file(DIAG_FIT, cal->src->path,
			    "the table refuses an operation of %s",
			    diag_quote(a, rows->networks[t->network]));
			return NULL;
		}
	}
	figures(a, h);
	return h;
}

void validation_summarise(struct arena *a, struct validation *v)
{
	size_t n = 0, nwidths = 0;
	for (size_t i = 0; i < v->nsets; i++)
		n += v->sets[i].held->ntotals;
	double *errors = ARENA_ARRAY(a, n + 1, double);
	double *widths = ARENA_ARRAY(a, n + 1, double);
	double op_width = 0;
	for (size_t i = 0; i < v->nsets; i++) {
		const struct held_out *h = v->sets[i].held;
		for (size_t k = 0; k < h->ntotals; k++) {
			const struct held_total *t = &h->totals[k];
			errors[v->ntotals] = fabs(t->predicted_ns / t->measured_ns - 1);
			v->mape += errors[v->ntotals++] / (double)n;
			v->nunsupported += t->unsupported;
			if (t->no_interval)
				continue;
			v->ncovered +=
			    t->measured_ns >= t->lo_ns && t->measured_ns <= t->hi_ns;
			widths[nwidths++] = sqrt(t->hi_ns / t->lo_ns);
		}
		v->nominal = h->nominal;
		v->nops += h->nops;
		v->nops_covered += h->nops_covered;
		op_width += h->op_median_width / (double)v->nsets;
	}
	v->nwith_interval = nwidths;
	v->median_ape = order_median(errors, n);
	v->worst_ape = n ? errors[n - 1] : (double)NAN;
	v->coverage = nwidths ? (double)v->ncovered / (double)nwidths : (double)NAN;
	v->median_width = order_median(widths, nwidths);
	v->op_coverage =
	    v->nops ? (double)v->nops_covered / (double)v->nops : (double)NAN;
	v->op_median_width = op_width;
}
