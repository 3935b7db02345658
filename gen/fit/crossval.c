/* crossval.c: group by group, fit without it and predict it.
 *
 * In: rows.  Out: predictions that their network had no part in, and how good they
 * and their intervals are.  Knows nothing of what a fit does inside. */
#include "fit/crossval.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/order.h"
#include "fit/legacy.h"

/* With more networks than this a fold leaves several out, so that the cost of a fit
 * stays linear in their number. */
#define MOST_FOLDS 20

static void predict_network(const struct classes *c, const struct fit_rows *rows,
    const struct precision_cost *cost, const bool *out, struct prediction *predictions)
{
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];

		if (out[r->network] && !predict_op(cost, c, r->class_id, r->flops,
					   r->bytes, &predictions[i]))
			predictions[i].time_ns = 0;
	}
}

void crossval_errors(
    const struct fit_rows *rows, const struct prediction *p, double *errors)
{
	for (size_t g = 0; g < rows->nnetworks; g++)
		errors[g] = NAN;
	/* totals stand by network */
	for (size_t k = 0, n = 0; k < rows->ntotals; k++) {
		const struct fit_total *total = &rows->totals[k];
		double *e = &errors[total->network], time = 0;

		for (size_t i = total->first; i < total->first + total->n; i++)
			time += p[i].time_ns * rows->rows[i].count;
		n = k && total->network == rows->totals[k - 1].network ? n + 1 : 1;
		if (time > 0)
			*e = (isnan(*e) ? 0 : *e) +
			     (fabs(time / total->measured_ns - 1) -
				 (isnan(*e) ? 0 : *e)) /
				 (double)n;
	}
}

void crossval_networks(const struct classes *c, const struct fit_rows *rows,
    const bool *held, const struct fit_settings *settings,
    const struct fit_model *start, struct prediction *predictions)
{
	struct fit_model *m = calloc(1, sizeof *m);
	bool *without = calloc(rows->nnetworks + 1, sizeof *without);
	bool *out = calloc(rows->nnetworks + 1, sizeof *out);
	size_t n = 0;

	if (!m || !without || !out)
		fatal("out of memory");
	memset(predictions, 0, rows->n * sizeof *predictions);
	for (size_t g = 0; g < rows->nnetworks; g++)
		n += !(held && held[g]);
	size_t nfolds = n < MOST_FOLDS ? n : MOST_FOLDS;
	for (size_t fold = 0; n > 1 && fold < nfolds; fold++) {
		struct arena scratch = {0};
		struct precision_cost cost;

		for (size_t g = 0, i = 0; g < rows->nnetworks; g++) {
			bool there = !(held && held[g]);

			out[g] = there && i++ % nfolds == fold;
			without[g] = !there || out[g];
		}
		if (fit_model_solve(m, c, rows, without, settings, start)) {
			cost_of_model(&scratch, c, rows, without, m, &cost);
			predict_network(c, rows, &cost, out, predictions);
		}
		arena_free(&scratch);
	}
	free(m);
	free(without);
	free(out);
}

struct tally {
	struct held_out *h;
	double *errors, *widths, *op_widths;
	size_t nwidths, nop_widths, ncovered, nunsupported;
};

static void judge_op(
    struct tally *t, const struct fit_row *r, const struct prediction *p)
{
	double lo = p->time_ns * p->ratio_lo, hi = p->time_ns * p->ratio_hi;

	t->h->nops++;
	t->h->nops_covered += r->time_ns >= lo && r->time_ns <= hi;
	t->op_widths[t->nop_widths++] = sqrt(p->ratio_hi / p->ratio_lo);
}

static void judge_total(struct tally *t, const struct classes *c,
    const struct fit_rows *rows, const struct precision_cost *cost, size_t k)
{
	const struct fit_total *total = &rows->totals[k];
	struct held_total *to = &t->h->totals[t->h->ntotals];
	struct predicted_total sum = {0};

	for (size_t i = total->first; i < total->first + total->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		struct prediction p;

		if (!predict_op(cost, c, r->class_id, r->flops, r->bytes, &p))
			continue;
		predict_add(&sum, &p, r->count);
		if (cost->op_interval != INTERVAL_NONE)
			judge_op(t, r, &p);
	}
	if (sum.time_ns <= 0)
		return;
	double reach = cost->graph_quantile_hi * predict_total_sd(&sum);

	*to = (struct held_total){.network = rows->networks[total->network],
	    .batch = total->batch,
	    .measured_ns = total->measured_ns,
	    .predicted_ns = sum.time_ns,
	    .lo_ns = sum.time_ns * exp(-reach),
	    .hi_ns = sum.time_ns * exp(reach),
	    .unsupported_share = sum.unsupported_ns / sum.time_ns,
	    .unsupported = predict_total_unsupported(&sum),
	    .small_n = cost->small_n,
	    .no_interval = cost->graph_interval == INTERVAL_NONE};
	double error = sum.time_ns / total->measured_ns - 1;
	t->errors[t->h->ntotals++] = fabs(error);
	t->h->bias += error;
	t->nunsupported += to->unsupported;
	if (to->no_interval)
		return;
	t->widths[t->nwidths++] = exp(reach);
	t->ncovered +=
	    total->measured_ns >= to->lo_ns && total->measured_ns <= to->hi_ns;
}

static void finish(struct tally *t)
{
	struct held_out *h = t->h;
	double sum = 0;
	size_t n = h->ntotals;

	for (size_t i = 0; i < n; i++)
		sum += t->errors[i];
	h->mape = n ? sum / (double)n : NAN;
	h->bias = n ? h->bias / (double)n : NAN;
	h->median_ape = order_median(t->errors, n);
	h->worst_ape = n ? t->errors[n - 1] : NAN;
	h->coverage = t->nwidths ? (double)t->ncovered / (double)t->nwidths : NAN;
	h->median_width = order_median(t->widths, t->nwidths);
	h->op_median_width = order_median(t->op_widths, t->nop_widths);
	h->unsupported_share = n ? (double)t->nunsupported / (double)n : NAN;
}

struct held_out *crossval_leave_out(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const struct fit_options *options, enum leave_out by)
{
	size_t ngroups = by == LEAVE_FAMILY ? rows->nfamilies : rows->nnetworks;
	struct tally t = {.h = ARENA_NEW(a, struct held_out)};
	bool *held = calloc(rows->nnetworks + 1, sizeof *held);
	struct arena scratch = {0};

	if (ngroups < 2) {
		free(held);
		return NULL;
	}
	if (!held)
		fatal("out of memory");
	t.h->nominal = options->coverage;
	t.h->totals = ARENA_ARRAY(a, rows->ntotals, struct held_total);
	t.errors = ARENA_ARRAY(&scratch, rows->ntotals, double);
	t.widths = ARENA_ARRAY(&scratch, rows->ntotals, double);
	t.op_widths = ARENA_ARRAY(&scratch, rows->n, double);
	for (size_t g = 0; g < ngroups; g++) {
		struct arena fold = {0};
		struct precision_cost cost = {0};
		struct fit_report report = {0};

		for (size_t k = 0; k < rows->nnetworks; k++)
			held[k] = (by == LEAVE_FAMILY ? rows->families[k] : k) == g;
		if ((options->legacy ? fit_legacy : fit_cost)(
			&fold, c, rows, held, options, &cost, &report))
			for (size_t k = 0; k < rows->ntotals; k++)
				if (held[rows->totals[k].network])
					judge_total(&t, c, rows, &cost, k);
		arena_free(&fold);
	}
	finish(&t);
	free(held);
	arena_free(&scratch);
	return t.h;
}
