/* choose.c: the whole fit of one mode and precision, every choice by the error of
 * networks left out.
 *
 * In: rows.  Out: the fitted cost with its intervals, and a report.  What it is given
 * as held does not exist for it. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/order.h"
#include "fit/cost.h"
#include "fit/crossval.h"

/* Strengths of smoothing and pull: the first is the rule, the others must win. */
static const double strengths[] = {1, 4};

/* Fewer rows with a label, or without, do not tell what labels mean. */
#define DOUBT_ROWS 10
#define DOUBT_ROUNDS 2
#define MOST_DOUBT 99

struct search {
	const struct classes *classes;
	const struct fit_rows *rows;
	const bool *held;
	struct fit_model *best_model, *model;
	bool any;
	struct fit_settings best;
	struct prediction *best_predictions, *tried;
	double *best_errors, *errors; /* by network */
};

/* One standard error over networks: what is tried later is less plain and must be
 * better by more than chance. */
static bool wins(const struct search *s)
{
	double sum = 0, square = 0, n = 0;

	for (size_t g = 0; g < s->rows->nnetworks; g++) {
		double gain = s->best_errors[g] - s->errors[g];

		if (isnan(gain))
			continue;
		sum += gain;
		square += gain * gain;
		n++;
	}
	if (n < 2)
		return false;
	double mean = sum / n;
	return mean > sqrt(fmax(0, square / n - mean * mean) / (n - 1));
}

static void try_settings(struct search *s, const struct fit_settings *settings)
{
	struct prediction *p = s->tried;
	double *e = s->errors;
	struct fit_model *m = s->model;

	/* folds start from the fit to all, which they hardly differ from */
	fit_model_solve(
	    m, s->classes, s->rows, s->held, settings, s->any ? s->best_model : NULL);
	crossval_networks(s->classes, s->rows, s->held, settings, m, s->tried);
	crossval_errors(s->rows, s->tried, s->errors);
	if (s->any && !wins(s))
		return;
	s->any = true;
	s->best = *settings;
	s->tried = s->best_predictions;
	s->best_predictions = p;
	s->errors = s->best_errors;
	s->best_errors = e;
	s->model = s->best_model;
	s->best_model = m;
}

/* Median of e² over the rows that were predicted, labelled or not; how many. */
static size_t median_square(const struct search *s, bool labelled, double *median)
{
	double *squares = malloc((s->rows->n + 1) * sizeof *squares);
	size_t n = 0;

	if (!squares)
		fatal("out of memory");
	for (size_t i = 0; i < s->rows->n; i++) {
		const struct fit_row *r = &s->rows->rows[i];
		double e = r->log_time - log(s->best_predictions[i].time_ns);

		if (s->best_predictions[i].time_ns > 0 && (r->labelled > 0) == labelled)
			squares[n++] = e * e;
	}
	*median = order_median(squares, n);
	free(squares);
	return n;
}

/* What labels cost: how much farther labelled rows of networks left out lie from
 * their predictions than others do. */
static double doubt_of(const struct search *s)
{
	double with, without;
	size_t n = median_square(s, true, &with);
	size_t others = median_square(s, false, &without);

	if (n < DOUBT_ROWS || others < DOUBT_ROWS || !(without > 0))
		return 0;
	return fmin(fmax(with / without - 1, 0), MOST_DOUBT);
}

static void search_settings(
    struct search *s, const struct fit_options *options, double doubt)
{
	struct fit_settings settings = {
	    .monotone = options->monotone, .doubt = doubt, .combine = COMBINE_SUM};

	for (size_t i = 0; i < sizeof strengths / sizeof *strengths; i++) {
		settings.strength = strengths[i];
		try_settings(s, &settings);
	}
	settings = s->best;
	settings.combine = COMBINE_MAX;
	try_settings(s, &settings);
}

static void report_totals(
    const struct fit_rows *rows, const struct prediction *p, struct fit_report *report)
{
	double *errors = malloc((rows->ntotals + 1) * sizeof *errors);
	size_t n = 0;

	if (!errors)
		fatal("out of memory");
	report->mape = 0;
	for (size_t k = 0; k < rows->ntotals; k++) {
		const struct fit_total *total = &rows->totals[k];
		double sum = 0;

		for (size_t i = total->first; i < total->first + total->n; i++)
			sum += p[i].time_ns * rows->rows[i].count;
		if (sum <= 0)
			continue;
		errors[n] = fabs(sum / total->measured_ns - 1);
		report->mape += errors[n++];
	}
	qsort(errors, n, sizeof *errors, order_doubles);
	report->mape = n ? report->mape / (double)n : NAN;
	report->worst_ape = n ? errors[n - 1] : NAN;
	report->median_ape = n ? (errors[(n - 1) / 2] + errors[n / 2]) / 2 : NAN;
	free(errors);
}

/* With one network nothing can be left out: residuals of the fit itself stand in, and
 * the intervals declare nothing. */
static void predict_itself(const struct search *s, const struct precision_cost *cost)
{
	for (size_t i = 0; i < s->rows->n; i++) {
		const struct fit_row *r = &s->rows->rows[i];

		if (s->held && s->held[r->network])
			continue;
		if (!predict_op(cost, s->classes, r->class_id, r->flops, r->bytes,
			&s->best_predictions[i]))
			s->best_predictions[i].time_ns = 0;
	}
}

static void count_knots(const struct fit_model *m, const struct precision_cost *cost,
    struct fit_report *report)
{
	for (size_t i = 0; i < cost->nclasses; i++) {
		report->nknots += m->grid.nu + m->grid.nv;
		report->nknots_kept += cost->classes[i].compute.nsegments - 1 +
				       cost->classes[i].memory.nsegments - 1;
	}
}

static void begin(struct search *s)
{
	size_t nrows = s->rows->n + 1, nnetworks = s->rows->nnetworks + 1;

	s->best_model = calloc(1, sizeof *s->best_model);
	s->model = calloc(1, sizeof *s->model);
	s->best_predictions = calloc(nrows, sizeof *s->best_predictions);
	s->tried = calloc(nrows, sizeof *s->tried);
	s->best_errors = calloc(nnetworks, sizeof *s->best_errors);
	s->errors = calloc(nnetworks, sizeof *s->errors);
	if (!s->best_model || !s->model || !s->best_predictions || !s->tried ||
	    !s->best_errors || !s->errors)
		fatal("out of memory");
}

static void end(struct search *s)
{
	free(s->best_model);
	free(s->model);
	free(s->best_predictions);
	free(s->tried);
	free(s->best_errors);
	free(s->errors);
}

bool fit_cost(struct arena *a, const struct classes *c, const struct fit_rows *rows,
    const bool *held, const struct fit_options *options, struct precision_cost *cost,
    struct fit_report *report)
{
	struct search s = {.classes = c, .rows = rows, .held = held};

	*report = (struct fit_report){0};
	for (size_t i = 0; i < rows->n; i++)
		report->nrows += !(held && held[rows->rows[i].network]);
	for (size_t i = 0; i < rows->ntotals; i++)
		report->ntotals += !(held && held[rows->totals[i].network]);
	for (size_t i = 0; i < rows->nnetworks; i++)
		report->nnetworks += !(held && held[i]);
	if (!report->nrows)
		return false;
	begin(&s);
	search_settings(&s, options, 0);
	/* Labelled rows draw the fit towards themselves: what they are worth shows
	 * better with each round that heeds them less. */
	for (int round = 0; round < DOUBT_ROUNDS && doubt_of(&s) > s.best.doubt;
	     round++) {
		s.any = false;
		search_settings(&s, options, doubt_of(&s));
	}
	cost_of_model(a, c, rows, held, s.best_model, cost);
	report->combine = s.best.combine;
	report->strength = s.best.strength;
	report->doubt = s.best.doubt;
	report_totals(rows, s.best_predictions, report);
	if (report->nnetworks < 2)
		predict_itself(&s, cost);
	cost_spread(c, rows, s.best_predictions, options->coverage, cost);
	count_knots(s.best_model, cost, report);
	end(&s);
	return true;
}
