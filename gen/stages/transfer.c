/* transfer.c: a source (requests or a calibration) and a sample of target requests in,
 * the target's stage models out.  Of target times only the sample's are used, except
 * to judge the result. */
#include "stages/transfer.h"

#include <math.h>
#include <string.h>

#include "stages/author.h"
#include "stages/random.h"
#include "stages/score.h"
#include "stages/select.h"
#include "stages/spread.h"

static double set_ns(const struct stage_set *set, size_t stage, const double *x)
{
	return fmax(stages_time_ns(set, &set->stages[stage], x), 1e-3);
}

#define TREND_TERMS 6

static struct stage_model *trend_of(struct arena *a, const struct stage_data *d,
    size_t s, const size_t *all, struct stage_model *otherwise)
{
	struct form form = {.kind = FORM_POLYNOMIAL,
	    .labels = LABELS_FACTOR,
	    .size = TREND_TERMS,
	    .along = -1,
	    .across = -1};
	struct stage_model *m = form_fit(a, &form, d, s, all, d->n);

	return m ? m : otherwise;
}

/* Source times of every configuration of d: as measured where they were, and by the
 * models. */
static struct pair *pair_of(
    struct arena *a, const struct transfer_source *s, const struct stage_data *d)
{
	struct pair *p = ARENA_NEW(a, struct pair);
	size_t m = d->nstages;
	double *source = ARENA_ARRAY(a, d->n * m, double);
	double *smooth = ARENA_ARRAY(a, d->n * m, double);

	for (size_t i = 0; i < d->n; i++) {
		const double *x = &d->x[i * d->ninputs];
		size_t found = s->data ? stage_data_find(s->data, x) : SIZE_MAX;

		for (size_t t = 0; t < m; t++) {
			smooth[i * m + t] = s->set ? set_ns(s->set, t, x)
						   : stage_model_ns(s->trends[t], x);
			source[i * m + t] = found != SIZE_MAX
						? s->data->ns[found * m + t]
					    : s->set ? smooth[i * m + t]
						     : stage_model_ns(s->models[t], x);
		}
	}
	p->target = d;
	p->source = source;
	p->smooth = smooth;
	p->space = gauss_space_of(a, d);
	return p;
}

struct pair *transfer_pair(struct arena *a, struct transfer_source *source,
    const struct stage_data *target, uint64_t seed)
{
	const struct stage_data *d = source->data;
	size_t found = 0;

	if (d) {
		size_t *all = ARENA_ARRAY(a, d->n, size_t);

		for (size_t i = 0; i < d->n; i++)
			all[i] = i;
		source->models = ARENA_ARRAY(a, d->nstages, struct stage_model *);
		source->trends = ARENA_ARRAY(a, d->nstages, struct stage_model *);
		for (size_t s = 0; s < d->nstages; s++) {
			source->models[s] = select_model(a, d, s, all, d->n, seed);
			source->trends[s] = trend_of(a, d, s, all, source->models[s]);
		}
		for (size_t i = 0; i < target->n; i++)
			found +=
			    stage_data_find(d, &target->x[i * d->ninputs]) != SIZE_MAX;
	}
	source->measured = (double)found / (double)target->n;
	return pair_of(a, source, target);
}

/* --- the configurations of both --- */

#define GRID 600 /* drawn from the support of a calibration */

static void draw_input(
    struct random_state *random, const struct stage_input *in, double *x)
{
	double lo = in->min, hi = in->max, share = random_unit(random);

	if (!in->nlabels && lo >= 1 && hi >= 4 * lo)
		*x = floor(lo * pow(hi / lo, share) + 0.5);
	else
		*x = fmin(hi, lo + floor(share * (hi - lo + 1)));
}

/* The source's configurations, or points of its support, and the target's; times are
 * the target's where it has any.  in_target[i]: index there, or SIZE_MAX. */
static struct stage_data *united(struct arena *a, const struct transfer_source *source,
    const struct stage_data *target, uint64_t seed, size_t **in_target)
{
	const struct stage_data *d = source->data;
	size_t first = d ? d->n : GRID, ninputs = target->ninputs;
	struct stage_data *u = ARENA_NEW(a, struct stage_data);
	struct random_state random = {seed};

	*u = *target;
	u->n = first + target->n;
	u->x = ARENA_ARRAY(a, u->n * ninputs, double);
	u->ns = ARENA_ARRAY(a, u->n * u->nstages, double);
	u->inputs = ARENA_ARRAY(a, ninputs, struct stage_input);
	memcpy(u->inputs, target->inputs, ninputs * sizeof *u->inputs);
	for (size_t c = 0; c < ninputs; c++) {
		const struct stage_input *in =
		    d ? &d->inputs[c] : &source->set->inputs[c];

		u->inputs[c].min =
		    in->min < u->inputs[c].min ? in->min : u->inputs[c].min;
		u->inputs[c].max =
		    in->max > u->inputs[c].max ? in->max : u->inputs[c].max;
		for (size_t i = 0; i < first; i++) {
			if (d)
				u->x[i * ninputs + c] = d->x[i * ninputs + c];
			else
				draw_input(&random, in, &u->x[i * ninputs + c]);
		}
	}
	memcpy(&u->x[first * ninputs], target->x, target->n * ninputs * sizeof *u->x);
	stage_data_sort(a, u);
	*in_target = ARENA_ARRAY(a, u->n, size_t);
	for (size_t i = 0; i < u->n; i++) {
		(*in_target)[i] = stage_data_find(target, &u->x[i * ninputs]);
		for (size_t s = 0; s < u->nstages; s++)
			u->ns[i * u->nstages + s] =
			    (*in_target)[i] == SIZE_MAX
				? 1
				: target->ns[(*in_target)[i] * u->nstages + s];
	}
	stage_data_total(u);
	return u;
}

/* Errors of the set on the target's configurations outside the sample. */
static void judge_outside(struct arena *a, struct transferred *r,
    const struct stage_data *target, const size_t *at, size_t n)
{
	bool *sampled = ARENA_ARRAY(a, target->n, bool);
	size_t m = target->nstages, kept = 0;
	double *predicted = ARENA_ARRAY(a, target->n * m, double);
	double *total = ARENA_ARRAY(a, target->n, double);
	size_t *rest = ARENA_ARRAY(a, target->n, size_t);

	for (size_t i = 0; i < n; i++)
		sampled[at[i]] = true;
	for (size_t i = 0; i < target->n; i++) {
		const double *x = &target->x[i * target->ninputs];
		struct spread_total t;

		if (sampled[i])
			continue;
		for (size_t s = 0; s < m; s++)
			predicted[kept * m + s] = set_ns(r->set, s, x);
		t = spread_total(r->set, target->stages, x, &predicted[kept * m]);
		total[kept] = t.ns;
		r->coverage +=
		    target->total[i] >= t.lo_ns && target->total[i] <= t.hi_ns;
		rest[kept++] = i;
	}
	if (!kept)
		return;
	const struct stage_data *outside = stage_data_take(a, target, rest, kept);

	r->coverage /= (double)kept;
	r->outside = score_errors(total, outside->total, kept, 1);
	r->set->held_out = r->outside;
	for (size_t s = 0; s < m; s++)
		r->set->stages[s].held_out =
		    score_errors(&predicted[s], &outside->ns[s], kept, m);
}

struct transferred *transfer_result(struct arena *a,
    const struct transfer_source *source, const struct stage_data *target,
    enum method method, const size_t *at, size_t n, uint64_t seed)
{
	struct transferred *r = ARENA_NEW(a, struct transferred);
	size_t *in_target, *sampled = ARENA_ARRAY(a, n, size_t), m = target->nstages;
	struct stage_data *u = united(a, source, target, seed, &in_target), *whole;
	size_t *all = ARENA_ARRAY(a, u->n, size_t);
	double *left_out = ARENA_ARRAY(a, n * m, double);

	for (size_t i = 0; i < u->n; i++) {
		all[i] = i;
		for (size_t k = 0; k < n; k++) {
			if (in_target[i] == at[k])
				sampled[k] = i;
		}
	}
	whole = stage_data_like(a, u);
	recalibrate(a, pair_of(a, source, u), method, sampled, n, whole->ns, left_out);
	stage_data_total(whole);
	r->models = ARENA_ARRAY(a, m, struct stage_model *);
	for (size_t s = 0; s < m; s++)
		r->models[s] = select_model(a, whole, s, all, whole->n, seed);
	r->set = author_set(a, whole, r->models, n);
	/* What a model misses of the predictions adds to their own errors. */
	for (size_t k = 0; k < n; k++) {
		for (size_t s = 0; s < m; s++)
			left_out[k * m + s] *= stage_model_ns(r->models[s],
						   &u->x[sampled[k] * u->ninputs]) /
					       whole->ns[sampled[k] * m + s];
	}
	spread_fill(
	    r->set, stage_data_take(a, target, at, n), left_out, SPREAD_COVERAGE);
	judge_outside(a, r, target, at, n);
	return r;
}
