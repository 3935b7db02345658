/* audit_campaign.c: two measurement campaigns, operation by operation; no fit stands
 * between them and the verdict.
 *
 * In: cells of both sides, a noise model or none.  Out: keys with their states, a
 * change per operation or run that moved, the power of the test on these keys.  Must
 * not know calibrations.
 *
 * An operation is flagged when its ratio is beyond the noise, and still is after the
 * shift that its whole run has against the other runs (fit/noise_run.c) is taken
 * off: a run that drifted is one event, told once, and not one per operation. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "audit/compare.h"
#include "base/num.h"

#define RUN_KEYS_LEAST 3
#define TIMINGS_FEW 10
#define SHARE_MOST 0.05 /* of flagged operations on an unchanged board */
#define RUNS_HIT 3      /* in which flagged operations stand */
#define TIME_DIGITS 7   /* of a mean, far beyond its error */

struct campaign {
	struct audit *audit;
	struct audit_campaign *out;
	struct noise_pairs pairs;
	double *shifts;      /* of runs */
	const double *taken; /* shift that was taken off each run, 0 = none */
	size_t nruns_hit;    /* with a flagged operation */
	size_t nunknown;     /* operations of classes that the model has not seen */
};

static double floor_of(const struct audit *audit)
{
	return audit->policy->effect_floor;
}

/* --- keys ---------------------------------------------------------------------- */

static bool beyond(double ratio, double threshold, double floor)
{
	return fabs(ratio) > threshold && fabs(ratio) >= log1p(floor);
}

static void judge_key(
    struct campaign *c, const struct noise_pair *p, struct audit_key *k)
{
	const struct audit *audit = c->audit;
	const struct noise *noise = audit->policy->noise;
	double own = p->ratio - c->taken[p->run];
	k->reason = "no noise model: calgen analyze --noise makes one";
	if (!noise)
		return;
	struct noise_verdict v =
	    noise_judge(noise, p->a->key.class_id, p->ratio, p->sampling, 1);
	k->test = (struct audit_test){true, v.sd, v.df, v.z, v.p, expm1(v.detectable)};
	c->nunknown += !v.known_class;
	audit_state(&v, floor_of(audit), p->ratio, &k->significance, &k->reason);
	bool moved = k->significance == AUDIT_UP || k->significance == AUDIT_DOWN;
	if (moved && (!beyond(own, v.threshold, floor_of(audit)) ||
			 (own > 0) != (p->ratio > 0))) {
		k->significance = AUDIT_AMBIGUOUS;
		k->reason = "its whole run moved, others did not";
	}
}

static int by_set(const void *x, const void *y)
{
	const struct noise_pair *a = x, *b = y;
	int order = str_cmp(a->a->key.mode, b->a->key.mode);
	if (!order)
		order = a->a->key.precision - b->a->key.precision;
	if (!order)
		order = a->a->key.class_id - b->a->key.class_id;
	return order ? order : cell_key_compare(&a->a->key, &b->a->key);
}

static void judge_keys(struct campaign *c)
{
	struct audit_campaign *out = c->out;
	size_t n = c->pairs.n;
	bool *hit = ARENA_ARRAY(c->audit->arena, c->pairs.nruns + 1, bool);
	out->keys = ARENA_ARRAY(c->audit->arena, n + 1, struct audit_key);
	out->nkeys = out->npaired = n;
	for (size_t i = 0; i < n; i++) {
		const struct noise_pair *p = &c->pairs.pairs[i];
		struct audit_key *k = &out->keys[i];
		k->before = p->a;
		k->after = p->b;
		k->before_ns = moments_mean(&p->a->ns);
		k->after_ns = moments_mean(&p->b->ns);
		k->ratio = p->ratio;
		k->naive = noise_naive(p);
		judge_key(c, p, k);
		out->nnaive += k->naive;
		bool flagged =
		    k->significance == AUDIT_UP || k->significance == AUDIT_DOWN;
		out->nflagged += flagged;
		c->nruns_hit += flagged && !hit[p->run];
		hit[p->run] |= flagged;
	}
}

/* --- power on these keys --------------------------------------------------------- */

static void try_powers(struct campaign *c)
{
	static const double times[] = {0.25, 0.5, 0.75, 1, 1.5, 2};
	enum { NTIMES = sizeof times / sizeof *times };
	struct audit_power *powers =
	    ARENA_ARRAY(c->audit->arena, NTIMES, struct audit_power);
	double floor = floor_of(c->audit);
	size_t found[NTIMES] = {0};
	for (size_t t = 0; t < NTIMES; t++)
		powers[t].times = times[t];
	for (size_t i = 0; i < c->pairs.n; i++) {
		const struct noise_pair *p = &c->pairs.pairs[i];
		double own = p->ratio - c->taken[p->run];
		struct noise_verdict v = noise_judge(c->audit->policy->noise,
		    p->a->key.class_id, p->ratio, p->sampling, 1);
		for (size_t t = 0; t < NTIMES; t++) {
			double up = times[t] * v.detectable;
			bool rise = fmin(p->ratio, own) + up > v.threshold &&
				    fmin(p->ratio, own) + up >= log1p(floor);
			bool fall = fmax(p->ratio, own) - up < -v.threshold &&
				    fmax(p->ratio, own) - up <= -log1p(floor);
			found[t] += (size_t)rise + (size_t)fall;
		}
	}
	for (size_t t = 0; t < NTIMES; t++)
		powers[t].found = (double)found[t] / (2 * (double)c->pairs.n);
	c->out->powers = powers;
	c->out->npowers = NTIMES;
}

/* --- changes --------------------------------------------------------------------- */

static const char *path_of(const struct audit *audit, const struct cell_key *k)
{
	struct str mode = k->mode.n ? k->mode : STR("mode");
	struct str precision = audit->classes->precision[k->precision];
	struct str class = audit->classes->info[k->class_id].name;
	return audit_format(audit, "%.*s.%.*s.%.*s.%.*s_b%u", (int)mode.n, mode.s,
	    (int)precision.n, precision.s, (int)class.n, class.s, (int)k->network.n,
	    k->network.s, k->batch);
}

static struct audit_scope scope_of(
    const struct campaign *c, size_t device, const struct cell_key *k)
{
	return (struct audit_scope){.audit = c->audit,
	    .device = device,
	    .precision = c->audit->classes->precision[k->precision],
	    .part = "operation"};
}

static void add_number(
    struct audit_change *c, double before, double after, double ratio, const char *unit)
{
	c->unit = unit;
	c->before = audit_value_number(num_round(before, TIME_DIGITS));
	c->after = audit_value_number(num_round(after, TIME_DIGITS));
	c->has_relative = true;
	c->relative = expm1(ratio);
	c->latency =
	    (struct audit_effect){true, c->relative, -1, c->relative, c->relative};
}

static void tell_key(struct campaign *c, size_t device, const struct audit_key *k)
{
	const struct cell_key *key = &k->before->key;
	struct audit_scope scope = scope_of(c, device, key);
	if (k->significance == AUDIT_SAME || k->ratio == 0)
		return;
	scope.class_name = c->audit->classes->info[key->class_id].name;
	const char *member =
	    audit_format(c->audit, "%.*s b%u%s%.*s, %llu FLOPs, %llu bytes",
		(int)key->network.n, key->network.s, key->batch,
		key->pattern.n ? " " : "", (int)key->pattern.n, key->pattern.s,
		(unsigned long long)key->flops, (unsigned long long)key->bytes);
	struct audit_change *change =
	    audit_add(&scope, AUDIT_OPERATION_SHIFTED, member, NULL, NULL);
	change->path = path_of(c->audit, key);
	add_number(change, k->before_ns, k->after_ns, k->ratio, "ns");
	change->significance = k->significance;
	change->reason = k->reason;
	change->test = k->test;
}

static void tell_lone(struct campaign *c, size_t device, bool lost, size_t n)
{
	struct audit_scope scope = {
	    .audit = c->audit, .device = device, .part = "coverage"};
	if (n == 0)
		return;
	struct audit_change *change =
	    audit_add(&scope, lost ? AUDIT_OPERATIONS_LOST : AUDIT_OPERATIONS_GAINED,
		"operations of one campaign alone", NULL, NULL);
	*(lost ? &change->before : &change->after) =
	    audit_value_text(str_of(audit_format(c->audit, "%zu", n)));
}

/* Keys of `x` in this mode that `y` lacks. */
static size_t count_lone(const struct cells *x, const struct cells *y, struct str mode)
{
	size_t n = 0;
	for (size_t i = 0, j = 0; i < x->n; i++) {
		int order = 1;
		while (j < y->n && (order = cell_key_compare(
					&x->cells[i].key, &y->cells[j].key)) > 0)
			j++;
		n += (j == y->n || order != 0) && str_eq(x->cells[i].key.mode, mode);
	}
	return n;
}

/* --- runs --------------------------------------------------------------------------
 */

struct run_of {
	const struct cell_key *key;
	size_t run, keys;
	double before_ns, after_ns;
};

static void sum_runs(struct campaign *c, struct run_of *runs)
{
	for (size_t i = 0; i < c->pairs.n; i++) {
		const struct noise_pair *p = &c->pairs.pairs[i];
		struct run_of *r = &runs[p->run];
		r->key = &p->a->key;
		r->run = p->run;
		r->keys++;
		r->before_ns += moments_mean(&p->a->ns) * (double)p->a->ns.nsources;
		r->after_ns += moments_mean(&p->b->ns) * (double)p->b->ns.nsources;
	}
}

/* A run that moved alone; its shift is taken off its keys. */
static bool run_moved(const struct campaign *c, const struct run_of *r)
{
	const struct noise *noise = c->audit->policy->noise;
	if (!noise || r->keys < RUN_KEYS_LEAST)
		return false;
	struct noise_verdict v =
	    noise_judge(noise, -1, c->shifts[r->run], 0, (double)r->keys);
	return beyond(c->shifts[r->run], v.threshold, floor_of(c->audit));
}

static void tell_run(struct campaign *c, size_t device, const struct run_of *r)
{
	struct audit_scope scope = scope_of(c, device, r->key);
	double shift = c->shifts[r->run];
	if (!run_moved(c, r))
		return;
	scope.part = "run";
	struct audit_change *change = audit_add(&scope, AUDIT_RUN_SHIFTED,
	    audit_format(c->audit, "%.*s b%u, relative to the other runs",
		(int)r->key->network.n, r->key->network.s, r->key->batch),
	    NULL, NULL);
	change->path = path_of(c->audit, r->key);
	add_number(change, r->before_ns, r->after_ns, shift, "ns");
	struct noise_verdict v =
	    noise_judge(c->audit->policy->noise, -1, shift, 0, (double)r->keys);
	change->test =
	    (struct audit_test){true, v.sd, v.df, v.z, v.p, expm1(v.detectable)};
	audit_state(
	    &v, floor_of(c->audit), shift, &change->significance, &change->reason);
	c->out->nruns_flagged++;
}

/* --- all ---------------------------------------------------------------------------
 */

static int by_mode(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static size_t modes_of(struct audit *audit, struct str **out)
{
	const struct cells *sides[] = {audit->before->cells, audit->after->cells};
	size_t n = 0, kept = 0;
	struct str *modes =
	    ARENA_ARRAY(audit->arena, sides[0]->n + sides[1]->n + 1, struct str);
	for (size_t s = 0; s < 2; s++)
		for (size_t i = 0; i < sides[s]->n; i++)
			modes[n++] = sides[s]->cells[i].key.mode;
	qsort(modes, n, sizeof *modes, by_mode);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || !str_eq(modes[i], modes[kept - 1]))
			modes[kept++] = modes[i];
	*out = modes;
	return kept;
}

static void tell_mode(
    struct campaign *c, size_t device, struct str mode, const struct run_of *runs)
{
	struct audit *audit = c->audit;
	const struct cells *b = audit->before->cells, *a = audit->after->cells;
	struct audit_device *d = &audit->devices[device];
	d->id = mode.n ? mode : STR("measurements");
	d->first = audit->nchanges;
	tell_lone(c, device, true, count_lone(b, a, mode));
	tell_lone(c, device, false, count_lone(a, b, mode));
	for (size_t i = 0; i < c->pairs.nruns; i++)
		if (str_eq(runs[i].key->mode, mode))
			tell_run(c, device, &runs[i]);
	for (size_t i = 0; i < c->out->nkeys; i++)
		if (str_eq(c->out->keys[i].before->key.mode, mode))
			tell_key(c, device, &c->out->keys[i]);
}

/* A model at 1 % flags some operations of any campaign, and a run near its threshold
 * most of its own; this many in several runs are a change. */
static void tell_share(struct campaign *c)
{
	const struct audit_campaign *out = c->out;
	struct audit_scope scope = {.audit = c->audit, .part = "campaign"};
	if ((double)out->nflagged <= SHARE_MOST * (double)out->nkeys ||
	    (c->nruns_hit < RUNS_HIT && c->nruns_hit < out->nruns))
		return;
	audit_add(&scope, AUDIT_CAMPAIGN_SHIFTED,
	    audit_format(c->audit, "%zu of %zu operations", out->nflagged, out->nkeys),
	    NULL, NULL);
}

static void notes(const struct campaign *c)
{
	const struct audit_campaign *out = c->out;
	struct audit *audit = c->audit;
	double n = (double)out->nkeys;
	size_t few = 0;
	audit_note(audit,
	    "%zu operations in %zu runs stand in both campaigns, %zu only in old, %zu "
	    "only in new",
	    out->nkeys, out->nruns, c->pairs.only_a, c->pairs.only_b);
	if (out->nkeys == 0)
		return;
	for (size_t i = 0; i < out->nkeys; i++)
		few += out->keys[i].before->ns.n < TIMINGS_FEW ||
		       out->keys[i].after->ns.n < TIMINGS_FEW;
	if (few)
		audit_note(audit, "%zu of them were timed fewer than %d times", few,
		    TIMINGS_FEW);
	if (!audit->policy->noise)
		audit_note(audit, "no noise model: operations are listed, not judged; "
				  "calgen analyze --noise A B -o FILE makes one");
	if (out->nruns < RUNS_HIT)
		audit_note(audit,
		    "with fewer than %d runs one that drifted cannot be told from a "
		    "change",
		    RUNS_HIT);
	if (c->nunknown)
		audit_note(audit,
		    "%zu of them are of classes that the noise model has not seen; all "
		    "classes together stand for those",
		    c->nunknown);
	if (audit->policy->noise)
		audit_note(audit,
		    "beyond noise: %zu operations (%.1f %%), %zu of %zu runs as a "
		    "whole",
		    out->nflagged, 100 * (double)out->nflagged / n, out->nruns_flagged,
		    out->nruns);
	audit_note(audit,
	    "a z-test at 5 %% that knows the samples alone flags %zu (%.1f %%)",
	    out->nnaive, 100 * (double)out->nnaive / n);
	struct buf b = {0};
	for (size_t i = 0; i < out->npowers; i++)
		buf_printf(&b, "%s%.0f %% at %g", i ? ", " : "",
		    100 * out->powers[i].found, out->powers[i].times);
	if (b.n)
		audit_note(audit,
		    "power, each of these operations shifted alone: found in %.*s × "
		    "its "
		    "minimum detectable shift",
		    (int)b.n, b.s);
	buf_free(&b);
}

void audit_campaigns(struct audit *audit)
{
	struct arena *a = audit->arena;
	struct campaign c = {
	    .audit = audit, .out = ARENA_NEW(a, struct audit_campaign)};
	struct str *modes;
	c.pairs = noise_match(a, audit->before->cells, audit->after->cells);
	c.shifts = noise_run_shifts(a, &c.pairs);
	c.out->nruns = c.pairs.nruns;
	struct run_of *runs = ARENA_ARRAY(a, c.pairs.nruns + 1, struct run_of);
	double *taken = ARENA_ARRAY(a, c.pairs.nruns + 1, double);
	sum_runs(&c, runs);
	for (size_t i = 0; i < c.pairs.nruns; i++)
		taken[i] = run_moved(&c, &runs[i]) ? c.shifts[i] : 0;
	c.taken = taken;
	if (c.pairs.n)
		qsort(c.pairs.pairs, c.pairs.n, sizeof *c.pairs.pairs, by_set);
	judge_keys(&c);
	if (audit->policy->noise && c.pairs.n)
		try_powers(&c);
	audit->campaign = c.out;
	audit->ndevices = modes_of(audit, &modes);
	audit->devices = ARENA_ARRAY(a, audit->ndevices + 1, struct audit_device);
	for (size_t i = 0; i < audit->ndevices; i++) {
		tell_mode(&c, i, modes[i], runs);
		if (i == 0)
			tell_share(&c);
		audit->devices[i].nchanges = audit->nchanges - audit->devices[i].first;
		audit->devices[i].changed = audit->devices[i].nchanges > 0;
	}
	notes(&c);
}
