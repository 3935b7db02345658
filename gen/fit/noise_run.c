/* noise_run.c: what a run of one campaign has for itself.
 *
 * In: keys of two campaigns.  Out: per run its shift against the other runs of the
 * same mode and precision.  Must not know tests or thresholds.
 *
 * Operations of one run drift together (clocks, temperature, a neighbour on the
 * board); a changed driver or kernel moves its class in every run.  So what the
 * other runs say of a class is taken off each key first, and the median of what is
 * left is the run's own.  Medians, because a class that changed must not pass for a
 * run that did: it may be up to half of it. */
#include <math.h>
#include <stdlib.h>

#include "base/order.h"
#include "fit/noise.h"

#define RUNS_LEAST 3 /* with fewer, none is odd */

/* Mean of one class in one run. */
struct cell_mean {
	size_t set, run;
	int class_id;
	double mean;
};

struct means {
	struct cell_mean *list; /* by set, class, run */
	size_t n;
};

static int by_set_class(const void *x, const void *y)
{
	const struct cell_mean *a = x, *b = y;
	if (a->set != b->set)
		return a->set < b->set ? -1 : 1;
	if (a->class_id != b->class_id)
		return a->class_id < b->class_id ? -1 : 1;
	return (a->run > b->run) - (a->run < b->run);
}

static bool same_set(const struct cell_key *a, const struct cell_key *b)
{
	return a->precision == b->precision && str_eq(a->mode, b->mode);
}

/* Numbers modes and precisions by their first run. */
static size_t *number_sets(
    struct arena *a, const struct noise_pairs *p, const struct cell_key **first)
{
	size_t *set = ARENA_ARRAY(a, p->nruns + 1, size_t);
	for (size_t run = 0; run < p->nruns; run++) {
		set[run] = run;
		for (size_t k = 0; k < run && set[run] == run; k++)
			if (set[k] == k && same_set(first[k], first[run]))
				set[run] = k;
	}
	return set;
}

/* Pairs stand by class, then by run.  `all`: over all classes instead. */
static struct means means_of(
    struct arena *a, const struct noise_pairs *p, const size_t *set, bool all)
{
	struct means m = {.list = ARENA_ARRAY(a, p->n + 1, struct cell_mean)};
	double *sum = ARENA_ARRAY(a, p->nruns + 1, double);
	double *count = ARENA_ARRAY(a, p->nruns + 1, double);
	for (size_t i = 0; i < p->n; i++) {
		const struct noise_pair *k = &p->pairs[i];
		bool last = i + 1 == p->n || k[1].run != k->run ||
			    k[1].a->key.class_id != k->a->key.class_id;
		sum[k->run] += k->ratio;
		count[k->run]++;
		if (all || !last)
			continue;
		m.list[m.n++] = (struct cell_mean){set[k->run], k->run,
		    k->a->key.class_id, sum[k->run] / count[k->run]};
		sum[k->run] = count[k->run] = 0;
	}
	for (size_t run = 0; all && run < p->nruns; run++)
		m.list[m.n++] =
		    (struct cell_mean){set[run], run, -1, sum[run] / count[run]};
	if (m.n)
		qsort(m.list, m.n, sizeof *m.list, by_set_class);
	return m;
}

/* Middle of sorted x[n] without the one at `skip`. */
static double median_without(const double *x, size_t n, size_t skip)
{
	size_t rest = n - 1, low = (rest - 1) / 2, high = rest / 2;
	double a = x[low + (low >= skip)], b = x[high + (high >= skip)];
	return (a + b) / 2;
}

/* What the other runs of the set say of the same class replaces each mean; NAN
 * where there is no other. */
static void others(struct arena *a, struct means *m)
{
	double *sorted = ARENA_ARRAY(a, m->n + 1, double);
	double *result = ARENA_ARRAY(a, m->n + 1, double);
	for (size_t i = 0, end; i < m->n; i = end) {
		for (end = i; end < m->n && m->list[end].set == m->list[i].set &&
			      m->list[end].class_id == m->list[i].class_id;)
			end++;
		size_t n = end - i;
		for (size_t k = 0; k < n; k++)
			sorted[k] = m->list[i + k].mean;
		qsort(sorted, n, sizeof *sorted, order_doubles);
		for (size_t k = i; k < end; k++) {
			const double *at = bsearch(
			    &m->list[k].mean, sorted, n, sizeof *sorted, order_doubles);
			result[k] =
			    n > 1 ? median_without(sorted, n, (size_t)(at - sorted))
				  : (double)NAN;
		}
	}
	for (size_t i = 0; i < m->n; i++)
		m->list[i].mean = result[i];
}

static double look_up(const struct means *m, size_t set, size_t run, int class_id)
{
	struct cell_mean key = {set, run, class_id, 0};
	const struct cell_mean *found =
	    bsearch(&key, m->list, m->n, sizeof *m->list, by_set_class);
	return found ? found->mean : (double)NAN;
}

/* Runs in the set of each run. */
static size_t *set_sizes(struct arena *a, const size_t *set, size_t nruns)
{
	size_t *n = ARENA_ARRAY(a, nruns + 1, size_t);
	for (size_t run = 0; run < nruns; run++)
		n[set[run]]++;
	return n;
}

static double *shifts(struct arena *a, const struct noise_pairs *p, const size_t *set,
    const struct means *classes, const struct means *all)
{
	double *shift = ARENA_ARRAY(a, p->nruns + 1, double);
	double *rest = ARENA_ARRAY(a, p->n + 1, double);
	size_t *sizes = set_sizes(a, set, p->nruns);
	size_t *first = ARENA_ARRAY(a, p->nruns + 2, size_t);
	size_t *filled = ARENA_ARRAY(a, p->nruns + 1, size_t);
	for (size_t i = 0; i < p->n; i++)
		first[p->pairs[i].run + 1]++;
	for (size_t run = 0; run < p->nruns; run++)
		first[run + 1] += first[run];
	for (size_t i = 0; i < p->n; i++) {
		const struct noise_pair *k = &p->pairs[i];
		double c = look_up(classes, set[k->run], k->run, k->a->key.class_id);
		if (isnan(c))
			c = look_up(all, set[k->run], k->run, -1);
		rest[first[k->run] + filled[k->run]++] = k->ratio - (isnan(c) ? 0 : c);
	}
	for (size_t run = 0; run < p->nruns; run++)
		if (sizes[set[run]] >= RUNS_LEAST)
			shift[run] = order_median(
			    rest + first[run], first[run + 1] - first[run]);
	return shift;
}

double *noise_run_shifts(struct arena *a, const struct noise_pairs *pairs)
{
	const struct cell_key **first =
	    ARENA_ARRAY(a, pairs->nruns + 1, const struct cell_key *);
	for (size_t i = 0; i < pairs->n; i++)
		if (!first[pairs->pairs[i].run])
			first[pairs->pairs[i].run] = &pairs->pairs[i].a->key;
	size_t *set = number_sets(a, pairs, first);
	struct means classes = means_of(a, pairs, set, false);
	struct means all = means_of(a, pairs, set, true);
	others(a, &classes);
	others(a, &all);
	return shifts(a, pairs, set, &classes, &all);
}
