/* evaluate.c: timed requests in, errors and coverage on held-out configurations out. */
#include "stages/evaluate.h"

#include <math.h>
#include <string.h>

#include "base/order.h"
#include "stages/score.h"
#include "stages/spread.h"

static void predict_by_set(struct evaluation *e, const struct stage_set *set)
{
	const struct stage_data *d = e->d;

	for (size_t i = 0; i < d->n; i++) {
		for (size_t s = 0; s < d->nstages; s++) {
			double ns =
			    stages_time_ns(set, &set->stages[s], &d->x[i * d->ninputs]);

			e->predicted[i * d->nstages + s] = fmax(ns, 1e-3);
		}
	}
}

static void bounds_of(struct evaluation *e, const struct stage_set *set, size_t i)
{
	const struct stage_data *d = e->d;
	struct spread_total t = spread_total(
	    set, d->stages, &d->x[i * d->ninputs], &e->predicted[i * d->nstages]);

	e->total_ns[i] = t.ns;
	e->lo_ns[i] = t.lo_ns;
	e->hi_ns[i] = t.hi_ns;
}

/* Each fold gets the intervals that the held-out errors of the others make. */
static void cross_bounds(struct arena *a, struct evaluation *e, uint64_t seed)
{
	const struct stage_data *d = e->d;
	unsigned *fold = ARENA_ARRAY(a, d->n, unsigned);
	size_t *take = ARENA_ARRAY(a, d->n, size_t), m = d->nstages;
	double *others = ARENA_ARRAY(a, d->n * m, double);
	struct stage_set set = {.nstages = m};

	set.stages = ARENA_ARRAY(a, m, struct stage);
	select_folds(d->n, EVALUATE_FOLDS, seed, fold);
	for (unsigned out = 0; out < EVALUATE_FOLDS; out++) {
		size_t n = 0;

		for (size_t i = 0; i < d->n; i++) {
			if (fold[i] == out)
				continue;
			memcpy(
			    &others[n * m], &e->predicted[i * m], m * sizeof *others);
			take[n++] = i;
		}
		spread_fill(
		    &set, stage_data_take(a, d, take, n), others, SPREAD_COVERAGE);
		e->nominal = set.coverage;
		for (size_t i = 0; i < d->n; i++) {
			if (fold[i] == out)
				bounds_of(e, &set, i);
		}
	}
}

static void judge_interval(struct arena *a, struct evaluation *e)
{
	double *width = ARENA_ARRAY(a, e->d->n, double);

	for (size_t i = 0; i < e->d->n; i++) {
		double y = e->d->total[i];

		e->coverage += (y >= e->lo_ns[i] && y <= e->hi_ns[i]) / (double)e->d->n;
		width[i] = sqrt(e->hi_ns[i] / e->lo_ns[i]);
	}
	e->width = order_median(width, e->d->n);
}

struct evaluation *evaluate_stages(struct arena *a, const struct stage_data *d,
    const struct stage_set *set, uint64_t seed)
{
	struct evaluation *e = ARENA_NEW(a, struct evaluation);

	e->d = d;
	e->predicted = ARENA_ARRAY(a, d->n * d->nstages, double);
	e->total_ns = ARENA_ARRAY(a, d->n, double);
	e->lo_ns = ARENA_ARRAY(a, d->n, double);
	e->hi_ns = ARENA_ARRAY(a, d->n, double);
	e->stages = ARENA_ARRAY(a, d->nstages, struct stage_error);
	if (set) {
		predict_by_set(e, set);
		e->nominal = set->coverage;
		for (size_t i = 0; i < d->n; i++)
			bounds_of(e, set, i);
	} else {
		select_held_out(a, d, seed, EVALUATE_FOLDS, e->predicted);
		cross_bounds(a, e, seed);
	}
	for (size_t s = 0; s < d->nstages; s++)
		e->stages[s] =
		    score_errors(&e->predicted[s], &d->ns[s], d->n, d->nstages);
	e->total = score_errors(e->total_ns, d->total, d->n, 1);
	judge_interval(a, e);
	if (!set) {
		double *single = ARENA_ARRAY(a, d->n, double);

		select_held_out(
		    a, stage_data_as_total(a, d), seed, EVALUATE_FOLDS, single);
		e->single = score_errors(single, d->total, d->n, 1);
	}
	return e;
}
