/* study.c: a pair of devices in, errors of methods against samples out.  Samples are
 * drawn by what is known before the target is measured: inputs and source times. */
#include "stages/study.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/order.h"
#include "stages/network.h"
#include "stages/random.h"
#include "stages/score.h"
#include "stages/select.h"

const char *const study_words[] = {"none", "global", "affine", "affine-relative",
    "refit", "auto", "scratch", "network", NULL};
const char *const draw_words[] = {"design", "stratified", "random", NULL};

/* Ordered by the source's total, as many strata as samples, one of each. */
static void draw_strata(struct random_state *random, struct arena *a,
    const struct pair *p, size_t n, size_t *at)
{
	const struct stage_data *d = p->target;
	struct stage_data *source = stage_data_like(a, d);
	struct ordered {
		double total;
		size_t i;
	} *order = ARENA_ARRAY(a, d->n, struct ordered);

	memcpy(source->ns, p->source, d->n * d->nstages * sizeof *source->ns);
	stage_data_total(source);
	for (size_t i = 0; i < d->n; i++)
		order[i] = (struct ordered){source->total[i], i};
	/* The first member decides; order_doubles compares just that. */
	qsort(order, d->n, sizeof *order, order_doubles);
	for (size_t k = 0; k < n; k++) {
		size_t from = k * d->n / n, to = (k + 1) * d->n / n;

		at[k] = order[from + random_below(random, to - from)].i;
	}
}

void study_draw(struct arena *a, const struct pair *p, enum draw how, uint64_t seed,
    unsigned repeat, size_t n, size_t *at)
{
	struct random_state random = {seed};
	uint64_t own = random_next(&random) + repeat;
	size_t *order;

	random.state = own;
	if (how == DRAW_DESIGN) {
		gauss_design(a, p->space, own, n, at);
	} else if (how == DRAW_STRATIFIED) {
		draw_strata(&random, a, p, n, at);
	} else {
		order = ARENA_ARRAY(a, p->target->n, size_t);
		for (size_t i = 0; i < p->target->n; i++)
			order[i] = i;
		random_shuffle(&random, order, p->target->n);
		memcpy(at, order, n * sizeof *at);
	}
}

static void from_scratch(
    const struct pair *p, uint64_t seed, const size_t *at, size_t n, double *predicted)
{
	const struct stage_data *d = p->target;
	struct arena scratch = {0};

	for (size_t s = 0; s < d->nstages; s++) {
		struct stage_model *m = select_model(&scratch, d, s, at, n, seed);

		for (size_t i = 0; i < d->n; i++)
			predicted[i * d->nstages + s] =
			    stage_model_ns(m, &d->x[i * d->ninputs]);
	}
	arena_free(&scratch);
}

/* Errors of the totals outside the sample. */
static struct stage_error judge(struct arena *a, const struct stage_data *d,
    const size_t *at, size_t n, double *predicted)
{
	struct stage_data *p = stage_data_like(a, d);
	bool *sampled = ARENA_ARRAY(a, d->n, bool);
	double *measured = ARENA_ARRAY(a, d->n, double);
	size_t kept = 0;

	p->ns = predicted;
	stage_data_total(p);
	for (size_t i = 0; i < n; i++)
		sampled[at[i]] = true;
	for (size_t i = 0; i < d->n; i++) {
		if (sampled[i])
			continue;
		measured[kept] = d->total[i];
		p->total[kept++] = p->total[i];
	}
	return score_errors(p->total, measured, kept, 1);
}

static void add(struct study_row *row, const struct stage_error *e)
{
	row->mae_ns += e->mae_ns;
	row->p95_abs_ns += e->p95_abs_ns;
	row->mape += e->mape;
	row->p95_ape += e->p95_ape;
	row->mape_sd += e->mape * e->mape;
	row->p95_ape_sd += e->p95_ape * e->p95_ape;
	row->repeats++;
}

static double sd_of(double square, double mean, double n)
{
	return n > 1 ? sqrt(fmax(0, (square - n * mean * mean) / (n - 1))) : 0;
}

static void finish(struct study_row *row)
{
	double n = row->repeats;

	row->mae_ns /= n;
	row->p95_abs_ns /= n;
	row->mape /= n;
	row->p95_ape /= n;
	row->picked /= n;
	row->mape_sd = sd_of(row->mape_sd, row->mape, n);
	row->p95_ape_sd = sd_of(row->p95_ape_sd, row->p95_ape, n);
}

static void one_draw(const struct pair *p, enum draw how, uint64_t seed,
    unsigned repeat, size_t n, bool network, struct study_row *rows)
{
	struct arena a = {0};
	const struct stage_data *d = p->target;
	size_t *at = ARENA_ARRAY(&a, n, size_t);
	struct choice choice;
	double *scratch = ARENA_ARRAY(&a, d->n * d->nstages, double);

	study_draw(&a, p, how, seed, repeat, n, at);
	recalibrate_all(&a, p, at, n, &choice);
	for (int m = 0; m < NMETHODS; m++) {
		struct stage_error e = judge(&a, d, at, n, choice.predicted[m]);

		add(&rows[m], &e);
		if (m != (int)choice.best)
			continue;
		add(&rows[STUDY_AUTO], &e);
		rows[m].picked++;
	}
	from_scratch(p, seed, at, n, scratch);
	struct stage_error e = judge(&a, d, at, n, scratch);

	add(&rows[STUDY_SCRATCH], &e);
	if (network) {
		network_recalibrate(&a, p, seed + repeat, at, n, scratch);
		e = judge(&a, d, at, n, scratch);
		add(&rows[STUDY_NETWORK], &e);
	}
	arena_free(&a);
}

void study_run(const struct pair *p, enum draw how, uint64_t seed, unsigned repeats,
    size_t n, bool network, struct study_row *rows)
{
	memset(rows, 0, STUDY_NROWS * sizeof *rows);
	for (unsigned repeat = 0; repeat < repeats; repeat++)
		one_draw(p, how, seed, repeat, n, network, rows);
	for (int m = 0; m < STUDY_NROWS; m++) {
		rows[m].samples = n;
		if (rows[m].repeats)
			finish(&rows[m]);
	}
}

size_t study_recommend(const double *mape, const size_t *samples, size_t n, double cost)
{
	size_t best = 0;

	for (size_t i = 1; i < n; i++) {
		if (mape[i] + cost * (double)samples[i] <
		    mape[best] + cost * (double)samples[best])
			best = i;
	}
	return best;
}
