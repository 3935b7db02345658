/* noise.c: the variances of statistics between campaigns, and the test they carry.
 *
 * In: cells of two campaigns.  Out: how far an unchanged board moves, per class;
 * the verdict on one ratio.  Must not know files, audits or reports.
 *
 * Moments, per class: keys of one run are a group.  The variance inside the groups
 * is τ²(key) + s²; the mean square of the group means about zero (an unchanged
 * board moves by 0) is τ²(run) plus what the mean of n keys keeps of it. */
#include "fit/noise.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"
#include "fit/dist.h"

/* --- keys of both campaigns --------------------------------------------------- */

/* Relative variance of the mean of a cell's timings. */
static double mean_variance(const struct cell *c)
{
	double mean = moments_mean(&c->ns);
	return moments_within(&c->ns) / (double)c->ns.n / (mean * mean);
}

static bool same_run(const struct cell_key *a, const struct cell_key *b)
{
	return str_eq(a->network, b->network) && a->batch == b->batch &&
	       a->precision == b->precision && str_eq(a->mode, b->mode);
}

static int by_class(const void *x, const void *y)
{
	const struct noise_pair *a = x, *b = y;
	int order = a->a->key.class_id - b->a->key.class_id;
	if (!order)
		order = (a->run > b->run) - (a->run < b->run);
	return order ? order : cell_key_compare(&a->a->key, &b->a->key);
}

struct noise_pairs noise_match(
    struct arena *a, const struct cells *before, const struct cells *after)
{
	struct noise_pairs p = {0};
	p.pairs = ARENA_ARRAY(a, before->n + 1, struct noise_pair);
	for (size_t i = 0, j = 0; i < before->n || j < after->n;) {
		const struct cell *x = i < before->n ? &before->cells[i] : NULL;
		const struct cell *y = j < after->n ? &after->cells[j] : NULL;
		int order = !x ? 1 : !y ? -1 : cell_key_compare(&x->key, &y->key);
		i += order <= 0;
		j += order >= 0;
		p.only_a += order < 0;
		p.only_b += order > 0;
		if (order)
			continue;
		struct noise_pair *pair = &p.pairs[p.n++];
		pair->a = x;
		pair->b = y;
		pair->ratio = log(moments_mean(&y->ns) / moments_mean(&x->ns));
		pair->sampling = mean_variance(x) + mean_variance(y);
		p.nruns += p.n == 1 || !same_run(&pair[-1].a->key, &x->key);
		pair->run = p.nruns - 1;
	}
	if (p.n)
		qsort(p.pairs, p.n, sizeof *p.pairs, by_class);
	return p;
}

void noise_join(
    struct arena *a, struct noise_pairs *into, const struct noise_pairs *more)
{
	struct noise_pair *all =
	    ARENA_ARRAY(a, into->n + more->n + 1, struct noise_pair);
	for (size_t i = 0; i < into->n; i++)
		all[i] = into->pairs[i];
	for (size_t i = 0; i < more->n; i++) {
		all[into->n + i] = more->pairs[i];
		all[into->n + i].run += into->nruns;
	}
	into->pairs = all;
	into->n += more->n;
	into->nruns += more->nruns;
	into->only_a += more->only_a;
	into->only_b += more->only_b;
	if (into->n)
		qsort(all, into->n, sizeof *all, by_class);
}

bool noise_naive(const struct noise_pair *pair)
{
	return fabs(pair->ratio) > normal_quantile(0.975) * sqrt(pair->sampling);
}

/* --- variances ---------------------------------------------------------------- */

struct sums {
	double inside;               /* Σ (r − mean of the group)² */
	double freedom;              /* Σ (n − 1) */
	double mean_square, per_key; /* Σ mean², Σ 1/n, over groups */
	double sampling;
	size_t keys, groups;
};

/* Keys of one class in one run stand together. */
static void add_group(struct sums *s, const struct noise_pair *p, size_t n)
{
	double mean = 0;
	for (size_t i = 0; i < n; i++)
		mean += p[i].ratio / (double)n;
	for (size_t i = 0; i < n; i++) {
		s->inside += (p[i].ratio - mean) * (p[i].ratio - mean);
		s->sampling += p[i].sampling;
	}
	s->freedom += (double)(n - 1);
	s->mean_square += mean * mean;
	s->per_key += 1 / (double)n;
	s->keys += n;
	s->groups++;
}

static void add_groups(struct sums *s, const struct noise_pair *p, size_t n)
{
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i; end < n && p[end].run == p[i].run &&
			      p[end].a->key.class_id == p[i].a->key.class_id;)
			end++;
		add_group(s, p + i, end - i);
	}
}

struct variances {
	double run, key;
};

static struct variances variances_of(const struct sums *s)
{
	double groups = (double)s->groups;
	double inside = s->freedom > 0 ? s->inside / s->freedom : 0;
	double sampling = s->sampling / (double)s->keys;
	return (struct variances){
	    fmax(0, (s->mean_square - inside * s->per_key) / groups),
	    fmax(0, inside - sampling)};
}

static double usual_sampling(struct arena *a, const struct noise_pair *p, size_t n)
{
	double *x = ARENA_ARRAY(a, n + 1, double);
	for (size_t i = 0; i < n; i++)
		x[i] = p[i].sampling;
	return order_median(x, n);
}

static struct noise_part part_of(
    struct arena *a, const struct noise_pair *p, size_t n, size_t runs)
{
	struct sums s = {0};
	add_groups(&s, p, n);
	struct variances v = variances_of(&s);
	return (struct noise_part){.class_id = p->a->key.class_id,
	    .keys = (uint32_t)s.keys,
	    .runs = (uint32_t)runs,
	    .sd_run = sqrt(v.run),
	    .sd_key = sqrt(v.key),
	    .sd_sampling = sqrt(usual_sampling(a, p, n)),
	    .df = (double)runs};
}

/* A class sees some of the runs that all classes share, and whether those were
 * the calm ones is chance: its variances and those of all classes are weighed by
 * their runs. */
static void lean(struct noise_part *part, const struct noise_part *all)
{
	double w = part->runs, w_all = all->runs;
	part->sd_run =
	    sqrt((w * part->sd_run * part->sd_run + w_all * all->sd_run * all->sd_run) /
		 (w + w_all));
	part->sd_key =
	    sqrt((w * part->sd_key * part->sd_key + w_all * all->sd_key * all->sd_key) /
		 (w + w_all));
	part->df = all->df;
}

static size_t count_runs(const struct noise_pair *p, size_t n)
{
	size_t runs = 0;
	for (size_t i = 0; i < n; i++)
		runs += i == 0 || p[i].run != p[i - 1].run;
	return runs;
}

/* --- what it was learned from -------------------------------------------------- */

static bool in_set(const struct noise_set *s, const struct cell_key *k)
{
	return s->precision == k->precision && str_eq(s->mode, k->mode);
}

static struct noise_set *set_at(struct noise *noise, const struct cell_key *k)
{
	for (size_t i = 0; i < noise->nsets; i++)
		if (in_set(&noise->sets[i], k))
			return &noise->sets[i];
	noise->sets[noise->nsets] = (struct noise_set){k->mode, k->precision, 0, 0};
	return &noise->sets[noise->nsets++];
}

static int by_set(const void *x, const void *y)
{
	const struct noise_set *a = x, *b = y;
	int order = str_cmp(a->mode, b->mode);
	return order ? order : a->precision - b->precision;
}

static void list_sets(
    struct arena *a, struct noise *noise, const struct noise_pairs *pairs)
{
	bool *seen = ARENA_ARRAY(a, pairs->nruns + 1, bool);
	noise->sets = ARENA_ARRAY(a, pairs->nruns + 1, struct noise_set);
	for (size_t i = 0; i < pairs->n; i++) {
		const struct noise_pair *p = &pairs->pairs[i];
		struct noise_set *s = set_at(noise, &p->a->key);
		s->keys++;
		s->runs += !seen[p->run];
		seen[p->run] = true;
	}
	qsort(noise->sets, noise->nsets, sizeof *noise->sets, by_set);
}

static void count_flags(struct noise *noise, const struct noise_pairs *pairs)
{
	size_t naive = 0, flagged = 0;
	for (size_t i = 0; i < pairs->n; i++) {
		const struct noise_pair *p = &pairs->pairs[i];
		struct noise_verdict v =
		    noise_judge(noise, p->a->key.class_id, p->ratio, p->sampling, 1);
		naive += noise_naive(p);
		flagged += v.p < NOISE_LEVEL;
	}
	noise->naive = (double)naive / (double)pairs->n;
	noise->flagged = (double)flagged / (double)pairs->n;
}

struct noise *noise_learn(
    struct arena *a, const struct classes *c, const struct noise_pairs *pairs)
{
	struct noise *noise = ARENA_NEW(a, struct noise);
	const struct noise_pair *p = pairs->pairs;
	list_sets(a, noise, pairs);
	noise->all = part_of(a, p, pairs->n, pairs->nruns);
	noise->all.class_id = -1;
	noise_settle(&noise->all);
	noise->classes = ARENA_ARRAY(a, c->n + 1, struct noise_part);
	for (size_t i = 0, end; i < pairs->n; i = end) {
		for (end = i;
		     end < pairs->n && p[end].a->key.class_id == p[i].a->key.class_id;)
			end++;
		struct noise_part part =
		    part_of(a, p + i, end - i, count_runs(p + i, end - i));
		lean(&part, &noise->all);
		noise_settle(&part);
		noise->classes[noise->nclasses++] = part;
	}
	count_flags(noise, pairs);
	return noise;
}

/* --- the test ------------------------------------------------------------------- */

static double sd_of(const struct noise_part *part, double sampling, double nkeys)
{
	double key = part->sd_key * part->sd_key + sampling;
	return sqrt(part->sd_run * part->sd_run + key / nkeys);
}

static double detectable_at(const struct noise_part *part, double sd)
{
	return sd * (part->critical + part->reach);
}

void noise_settle(struct noise_part *part)
{
	part->critical = student_quantile(1 - NOISE_LEVEL / 2, part->df);
	part->reach = student_quantile(NOISE_POWER, part->df);
}

double noise_detectable(const struct noise_part *part)
{
	return detectable_at(
	    part, sd_of(part, part->sd_sampling * part->sd_sampling, 1));
}

double noise_power(const struct noise_part *part, double shift)
{
	double sd = sd_of(part, part->sd_sampling * part->sd_sampling, 1);
	if (!(sd > 0))
		return shift != 0;
	double t = part->critical;
	return student_cdf(shift / sd - t, part->df) +
	       student_cdf(-shift / sd - t, part->df);
}

static const struct noise_part *part_for(const struct noise *noise, int class_id)
{
	for (size_t i = 0; i < noise->nclasses; i++)
		if (noise->classes[i].class_id == class_id)
			return &noise->classes[i];
	return &noise->all;
}

double noise_sampling(const struct noise *noise, int class_id)
{
	const struct noise_part *part = part_for(noise, class_id);
	return part->sd_sampling * part->sd_sampling;
}

struct noise_verdict noise_judge(const struct noise *noise, int class_id, double ratio,
    double sampling, double nkeys)
{
	const struct noise_part *part = part_for(noise, class_id);
	struct noise_verdict v = {0};
	v.known_class = part != &noise->all;
	v.sd = sd_of(part, sampling, nkeys);
	v.df = part->df;
	v.z = v.sd > 0 ? ratio / v.sd : 0;
	v.p = v.sd > 0 ? 2 * student_cdf(-fabs(v.z), v.df) : ratio == 0;
	v.threshold = v.sd * part->critical;
	v.detectable = detectable_at(part, v.sd);
	return v;
}
