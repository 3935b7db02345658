/* campaign.c: the order of things: blocks of kernels, interleaved samples, rows.
 *
 * Comes in: a plan and an open back-end.  Goes out: a file, and what a person is told
 * about the run.  Must not know: options, what a back-end is made of. */
#include "measure/campaign.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "input/json.h"
#include "measure/clock.h"
#include "measure/row.h"
#include "measure/timing.h"

#define OTHER_SAMPLES 5 /* in the other states of the caches */
#define BLOCK_MOST 64   /* plan.c allows no more */
#define PROGRESS_BYTES 100

struct job {
	const struct kernel *kernel;
	void *prepared; /* until its timing begins */
	struct timing timing;
	struct energy_row energy;
	bool done;
};

struct state {
	struct campaign *c;
	struct record record;
	struct evictor evictor;
	struct job *jobs; /* of the block at hand */
	size_t njobs;
	size_t nbegun; /* kernels of the plan, to the end of that block */
	double shown_s;
	uint64_t random;
	struct tick start;
	double first_sentinel_ns;
	struct buf sentinels;
	size_t nsentinels;
};

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t draw(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static void shuffle(size_t *order, size_t n, uint64_t *random)
{
	for (size_t i = n; i > 1; i--) {
		size_t j = (size_t)(draw(random) % i), kept = order[i - 1];
		order[i - 1] = order[j];
		order[j] = kept;
	}
}

static double seconds(const struct state *s)
{
	return clock_ns(s->start, clock_now()) * 1e-9;
}

/* --- the member "estimate" ------------------------------------------------------- */

static void add_label(void *context, const char *label)
{
	struct buf *b = context;
	buf_printf(b, "%s\"%s\"", b->s[b->n - 1] == '[' ? "" : ", ", label);
}

static void print_run(struct buf *b, const struct state *s)
{
	const struct campaign *c = s->c;
	buf_text(b, "{\"before\": ");
	machine_json(b, &c->before);
	buf_text(b, ",\n      \"after\": ");
	machine_json(b, &c->after);
	buf_text(b, ",\n      \"labels\": [");
	machine_labels(&c->before, &c->after, c->threads, add_label, b);
	buf_printf(b,
	    "], \"rows\": %zu,\n      \"clock\": {\"name\": \"%s\", "
	    "\"overhead_ns\": ",
	    c->nmeasured, clock_name());
	num_print(b, num_round(c->clock_overhead_ns, 3));
	buf_text(b, ", \"shortest_sample_ns\": ");
	if (isfinite(c->shortest_sample_ns))
		num_print(b, num_round(c->shortest_sample_ns, 6));
	else
		buf_text(b, "null");
	buf_text(b, "},\n      \"meter\": ");
	if (c->gauge) {
		energy_meter_json(b, c->gauge);
	} else {
		buf_text(b, "{\"none\": ");
		json_quote(b, str_of(c->no_gauge));
		buf_char(b, '}');
	}
	buf_text(b, ",\n      \"peaks\": ");
	peaks_json(b, &c->peaks);
	buf_text(b, ",\n      \"sentinel_ns\": [");
	buf_str(b, buf_view(&s->sentinels));
	buf_text(b, "]}");
}

static void print_estimate(struct buf *b, const struct state *s)
{
	const struct campaign *c = s->c;
	buf_clear(b);
	buf_text(b, "{\"schema_version\": \"1.0\", \"backend\": ");
	json_quote(b, str_of(c->backend->name));
	buf_text(b, ", \"backend_version\": ");
	json_quote(b, str_of(c->backend->version()));
	buf_printf(b,
	    ", \"precision\": \"%s\", \"threads\": %u,\n    \"plan\": {\"name\": ",
	    element_names[c->element], c->threads);
	json_quote(b, c->plan->name);
	buf_printf(b, ", \"fingerprint\": \"%s\", \"kernels\": %zu, \"target\": ",
	    c->plan->fingerprint, c->plan->nkernels);
	num_print(b, c->plan->target);
	buf_printf(b,
	    "},\n    \"complete\": %s, \"lacking\": %zu, \"too_large\": %zu,\n    "
	    "\"runs\": [",
	    c->complete ? "true" : "false", c->nlacking, c->ntoo_large);
	if (s->record.runs.n) {
		buf_str(b, s->record.runs);
		buf_text(b, ",\n     ");
	}
	print_run(b, s);
	buf_text(b, "]}");
}

static struct machine read_state(const struct campaign *c)
{
	struct machine m = machine_read(c->arena, c->system_root);
	if (c->backend->state)
		c->backend->state(c->arena, &m);
	return m;
}

/* --- one block ------------------------------------------------------------------- */

/* Relative change of the sentinel since the first one. */
static double watch(struct state *s)
{
	double ns = timing_sentinel();
	if (s->nsentinels++)
		buf_text(&s->sentinels, ", ");
	else
		s->first_sentinel_ns = ns;
	num_print(&s->sentinels, num_round(ns, 6));
	return ns / s->first_sentinel_ns - 1;
}

static bool enough(const struct state *s, struct timing *t)
{
	const struct plan *p = s->c->plan;
	const struct series *all = timing_main(t);
	struct series_summary u;
	if (all->n < p->repeats_min)
		/* A clock that steps each time must not hold us for ever. */
		return t->clock_steps > p->repeats_max;
	if (all->n >= p->repeats_max || t->spent_ns > p->kernel_seconds * 1e9)
		return true;
	series_summarise(all, &u);
	return all->n - u.npreempted >= p->repeats_min &&
	       u.relative_half_width <= p->target;
}

/* The kernel of the block whose median is known worst; NULL: none is known. */
static const struct kernel *worst_of_block(const struct state *s, double *half_width)
{
	const struct kernel *worst = NULL;
	*half_width = 0;
	for (size_t i = 0; i < s->njobs; i++) {
		struct series_summary u;
		const struct series *all = timing_main(&s->jobs[i].timing);
		if (all->n == 0)
			continue;
		series_summarise(all, &u);
		if (isfinite(u.relative_half_width) &&
		    u.relative_half_width > *half_width) {
			*half_width = u.relative_half_width;
			worst = s->jobs[i].kernel;
		}
	}
	return worst;
}

/* What runs, how long still, which interval is worst: a line on a terminal. */
static void show_progress(struct state *s)
{
	double spent = seconds(s), half_width;
	size_t n = s->c->plan->nkernels, ndone = s->nbegun - s->njobs;
	struct buf line = {0};

	if (!s->c->progress || spent < s->shown_s + 0.3)
		return;
	s->shown_s = spent;
	for (size_t i = 0; i < s->njobs; i++)
		ndone += s->jobs[i].done;
	buf_printf(&line, "measuring: %zu of %zu kernels", ndone, n);
	if (ndone)
		buf_printf(&line, ", about %.0f s to go",
		    fmin(spent / (double)ndone * (double)(n - ndone),
			fmax(s->c->seconds_most - spent, 0)));
	const struct kernel *worst = worst_of_block(s, &half_width);
	if (worst) {
		buf_printf(&line, "; least sure ±%.1f %%: ", 100 * half_width);
		row_name(&line, worst);
	}
	size_t most = line.n < PROGRESS_BYTES ? line.n : PROGRESS_BYTES;
	fprintf(stderr, "\r%.*s\033[K", (int)most, line.s);
	buf_free(&line);
}

/* Samples of all kernels of the block, in an order that changes each round. */
static void sample_block(struct state *s)
{
	size_t order[BLOCK_MOST], left = s->njobs;
	const volatile int *ended = s->c->ended;

	for (size_t i = 0; i < s->njobs; i++)
		order[i] = i;
	while (left && !*ended) {
		shuffle(order, s->njobs, &s->random);
		for (size_t i = 0; i < s->njobs && !*ended; i++) {
			struct job *job = &s->jobs[order[i]];
			if (job->done)
				continue;
			timing_sample(&job->timing, &s->evictor);
			job->done = enough(s, &job->timing);
			left -= job->done;
			show_progress(s);
		}
	}
	for (int n = 0; n < OTHER_SAMPLES; n++) {
		shuffle(order, s->njobs, &s->random);
		for (size_t i = 0; i < s->njobs && !*ended; i++) {
			struct timing *t = &s->jobs[order[i]].timing;
			timing_cold(t, &s->evictor);
			if (timing_main(t) != &t->warm)
				timing_warm(t);
		}
	}
}

/* Batches in turns, between two stretches of idleness. */
static void measure_energy(struct state *s)
{
	struct campaign *c = s->c;
	struct energy_idle before, after;
	bool silent = !energy_idle(c->gauge, &before);

	for (size_t i = 0; i < s->njobs && !*c->ended; i++) {
		struct series_summary u;
		series_summarise(timing_main(&s->jobs[i].timing), &u);
		energy_begin(
		    &s->jobs[i].energy, c->gauge, &s->jobs[i].timing, u.median_ns);
	}
	for (size_t n = 1; n < energy_batches(c->gauge); n++)
		for (size_t i = 0; i < s->njobs && !*c->ended; i++)
			energy_batch(&s->jobs[i].energy, c->gauge, &s->jobs[i].timing);
	silent |= !energy_idle(c->gauge, &after);
	for (size_t i = 0; i < s->njobs; i++) {
		s->jobs[i].energy.before = before;
		s->jobs[i].energy.after = after;
		if (silent)
			s->jobs[i].energy.refused = "the meter fell silent";
	}
	c->idle = after;
}

static void add_row(struct state *s, struct job *job, double drift, bool throttled)
{
	struct campaign *c = s->c;
	struct buf row = {0}, estimate = {0};
	struct series_summary u;
	struct timing *t = &job->timing;
	struct row it = {job->kernel, t, c->element, c->plan->target, drift, throttled,
	    s->record.head.peak_flops_per_s, s->record.sums.rows,
	    c->gauge ? &job->energy : NULL, c->gauge};

	if (timing_main(t)->n == 0) /* nothing but steps of the clock */
		return;
	series_summarise(timing_main(t), &u);
	double sample_ns =
	    u.min_ns * (timing_main(t) == &t->warm ? t->calls : t->ncopies);
	c->shortest_sample_ns = fmin(c->shortest_sample_ns, sample_ns);
	if (isfinite(u.relative_half_width))
		c->worst_half_width = fmax(c->worst_half_width, u.relative_half_width);
	c->nlabelled += row_json(&row, &it, &s->record.sums);
	c->nrefused += c->gauge && job->energy.refused;
	c->nenergy += c->gauge && !job->energy.refused;
	c->nmeasured++;
	print_estimate(&estimate, s);
	record_add(&s->record, buf_view(&row), buf_view(&estimate));
	buf_free(&row);
	buf_free(&estimate);
}

static void run_block(struct state *s)
{
	struct campaign *c = s->c;
	struct machine before = c->after;
	double drift = watch(s);

	for (size_t i = 0; i < s->njobs && !*c->ended; i++)
		timing_begin(&s->jobs[i].timing, c->backend, s->jobs[i].kernel,
		    s->jobs[i].prepared);
	sample_block(s);
	if (c->gauge && !*c->ended)
		measure_energy(s);
	double later = watch(s);
	drift = fabs(later) > fabs(drift) ? later : drift;
	c->drift_most = fmax(c->drift_most, fabs(drift));
	c->after = read_state(c);
	bool throttled = machine_throttled(&before, &c->after);
	/* A kernel that was interrupted is measured again by the next run. */
	for (size_t i = 0; i < s->njobs; i++)
		if (s->jobs[i].done && s->jobs[i].timing.cold.n &&
		    !(c->gauge && *c->ended))
			add_row(s, &s->jobs[i], drift, throttled);
	for (size_t i = 0; i < s->njobs; i++)
		timing_end(&s->jobs[i].timing);
	s->njobs = 0;
}

/* --- the run --------------------------------------------------------------------- */

static bool is_there(struct state *s, const struct kernel *k)
{
	struct buf name = {0};
	row_name(&name, k);
	bool there = record_has(&s->record, buf_view(&name));
	buf_free(&name);
	return there;
}

/* Puts the kernel into the block, if it is to be measured. */
static void take_kernel(struct state *s, const struct kernel *k)
{
	struct campaign *c = s->c;
	if (is_there(s, k)) {
		c->nthere++;
	} else if (kernel_work(k, 1).flops > c->backend->flops_most) {
		c->ntoo_large++;
	} else {
		void *prepared = c->backend->prepare(k);
		struct job *job = &s->jobs[s->njobs];
		if (!prepared) {
			c->nlacking++;
			return;
		}
		memset(job, 0, sizeof *job);
		job->kernel = k;
		job->prepared = prepared;
		s->njobs++;
	}
}

static void run_all(struct state *s)
{
	struct campaign *c = s->c;
	size_t n = c->plan->nkernels, next = 0;
	size_t *order = ARENA_ARRAY(c->arena, n + 1, size_t);

	for (size_t i = 0; i < n; i++)
		order[i] = i;
	shuffle(order, n, &s->random);
	/* At least one block, so that each run comes nearer to the end. */
	while (next < n && !*c->ended &&
	       (c->nmeasured == 0 || seconds(s) <= c->seconds_most)) {
		while (next < n && s->njobs < c->plan->block)
			take_kernel(s, &c->plan->kernels[order[next++]]);
		s->nbegun = next;
		if (s->njobs)
			run_block(s);
	}
	if (c->progress)
		fputs("\r\033[K", stderr);
	c->complete = next == n && !*c->ended;
}

bool campaign_run(struct campaign *c, const char *path, const struct record_head *head)
{
	struct state s = {.c = c, .random = c->plan->seed, .start = clock_now()};
	struct record_head h = *head;
	struct buf estimate = {0};

	c->before = c->after = read_state(c);
	c->clock_overhead_ns = clock_overhead_ns();
	c->shortest_sample_ns = INFINITY;
	c->peaks = peaks_measure(c->backend, c->element, c->before.last_cache_bytes);
	h.date = c->before.date;
	h.peak_flops_per_s = num_round(c->peaks.matmul_flops_per_s, 6);
	if (!record_open(c->arena, &s.record, path, &h))
		return false;
	s.evictor = evictor_new(c->before.last_cache_bytes);
	s.jobs = ARENA_ARRAY(c->arena, BLOCK_MOST, struct job);
	run_all(&s);
	c->after = read_state(c);
	/* A run that added nothing leaves no trace. */
	if (c->nmeasured || s.record.sums.rows == 0)
		print_estimate(&estimate, &s);
	record_close(&s.record, buf_view(&estimate));
	evictor_free(&s.evictor);
	buf_free(&estimate);
	buf_free(&s.sentinels);
	return true;
}
