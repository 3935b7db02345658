/* adapt_replay.c: how soon est_adapt learns a board, and what outliers do to it.
 *
 * In: pairs in the order of their time.  Out: errors of the totals of networks
 * against the observations of the other networks seen so far.  Must not know where
 * the pairs come from. */
#include <math.h>
#include <string.h>

#include "base/order.h"
#include "cmd/adapt.h"

struct replay {
	const struct adapt_pairs *p;
	const struct adapt_setting *s;
	struct str left_out;
	struct est_adapt clean, dirty;
};

/* The same pairs are outliers whatever the order and the network left out. */
static bool is_outlier(const struct adapt_setting *s, size_t i)
{
	uint64_t z = s->seed + (i + 1) * UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return (double)((z ^ z >> 31) >> 11) * 0x1p-53 < s->outliers;
}

static void observe(struct replay *r, size_t i)
{
	const struct adapt_pair *x = &r->p->pairs[i];
	double observed = (double)x->observed_ns;

	/* A pair that cannot be learned from is refused and changes nothing. */
	est_adapt_observe(&r->clean, x->group, x->predicted_ns, x->observed_ns);
	if (is_outlier(r->s, i))
		observed *= r->s->factor;
	est_adapt_observe(
	    &r->dirty, x->group, x->predicted_ns, (uint64_t)(observed + 0.5));
}

static double corrected(
    const struct est_adapt *state, const struct adapt_pair *x, size_t *ntrusted)
{
	struct est_cost cost = {.latency_ns = x->predicted_ns};

	est_adapt_correct(state, x->group, &cost);
	*ntrusted += !(cost.flags & EST_FLAG_ADAPTING);
	return (double)cost.latency_ns;
}

/* Errors of the runs of the network that was left out, one list a row. */
struct score {
	double *ape, *dirty_ape;
	size_t n, nops, ntrusted;
	double apart;
};

static void judge(const struct replay *r, struct score *score)
{
	size_t ignored = 0;

	for (size_t i = 0; i < r->p->nruns; i++) {
		const struct adapt_run *run = &r->p->runs[i];
		double observed = 0, clean = 0, dirty = 0;

		if (!str_eq(run->network, r->left_out))
			continue;
		for (size_t j = run->first; j < run->first + run->n; j++) {
			const struct adapt_pair *x = &r->p->pairs[j];

			observed += (double)x->observed_ns;
			clean += corrected(&r->clean, x, &score->ntrusted);
			dirty += corrected(&r->dirty, x, &ignored);
			score->nops++;
		}
		score->ape[score->n] = fabs(clean / observed - 1);
		score->dirty_ape[score->n++] = fabs(dirty / observed - 1);
		double apart = clean > dirty ? clean / dirty : dirty / clean;

		score->apart = apart > score->apart ? apart : score->apart;
	}
}

static void replay_without(struct replay *r, struct str network, const size_t *seen,
    size_t nseen, struct score *scores)
{
	size_t done = 0, next = 0;

	r->left_out = network;
	est_adapt_init(&r->clean, r->s->range_q16, r->s->forget);
	est_adapt_init(&r->dirty, r->s->range_q16, r->s->forget);
	for (size_t i = 0; i < r->p->nruns; i++) {
		const struct adapt_run *run = &r->p->runs[i];

		if (str_eq(run->network, network))
			continue;
		for (size_t j = run->first; j < run->first + run->n; j++) {
			for (; next < nseen && seen[next] == done; next++)
				judge(r, &scores[next]);
			observe(r, j);
			done++;
		}
	}
	/* Where there are fewer observations, all of them. */
	for (; next < nseen; next++)
		judge(r, &scores[next]);
}

static double mean(const double *x, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += x[i];
	return sum / (double)n;
}

void adapt_replay(struct arena *a, const struct adapt_pairs *p,
    const struct adapt_setting *s, const size_t *seen, size_t nseen,
    struct adapt_row *rows)
{
	struct replay r = {.p = p, .s = s};
	struct score *scores = ARENA_ARRAY(a, nseen, struct score);

	for (size_t i = 0; i < nseen; i++) {
		scores[i].ape = ARENA_ARRAY(a, p->nruns, double);
		scores[i].dirty_ape = ARENA_ARRAY(a, p->nruns, double);
	}
	for (size_t i = 0; i < p->nruns; i++) {
		size_t before = 0;

		while (
		    before < i && !str_eq(p->runs[before].network, p->runs[i].network))
			before++;
		if (before == i)
			replay_without(&r, p->runs[i].network, seen, nseen, scores);
	}
	for (size_t i = 0; i < nseen; i++) {
		struct score *x = &scores[i];

		rows[i] = (struct adapt_row){.seen = seen[i],
		    .mape = mean(x->ape, x->n),
		    .outlier_mape = mean(x->dirty_ape, x->n),
		    .median_ape = order_median(x->ape, x->n),
		    .trusted = (double)x->ntrusted / (double)x->nops,
		    .apart = x->apart};
		rows[i].worst_ape = x->ape[x->n - 1]; /* in order now */
	}
}
