/* timing.c: calls a kernel between two readings of the clock.
 *
 * Comes in: a prepared kernel.  Goes out: samples, one at a time, so that the
 * caller can interleave kernels.  Must not know: files, when to end. */
#include "measure/timing.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "measure/clock.h"

#define MOST_WARMUPS 20
#define STABLE 0.05
#define MOST_WARMUP_NS 5e8
#define MOST_CALLS 1e6
#define EVICT_LEAST ((size_t)8 << 20)
#define EVICT_MOST ((size_t)128 << 20)
#define LINE 64 /* bytes of a cache line, or a part of one */

struct evictor evictor_new(double last_cache_bytes)
{
	double want =
	    isnan(last_cache_bytes) ? (double)EVICT_LEAST : 2 * last_cache_bytes;
	struct evictor e = {.n = want < (double)EVICT_LEAST  ? EVICT_LEAST
				 : want > (double)EVICT_MOST ? EVICT_MOST
							     : (size_t)want};
	e.bytes = malloc(e.n);
	if (!e.bytes)
		fatal("out of memory");
	/* Written once: untouched pages are all the same page. */
	for (size_t i = 0; i < e.n; i += LINE)
		e.bytes[i] = (unsigned char)i;
	return e;
}

void evictor_free(struct evictor *e)
{
	free(e->bytes);
}

void timing_sweep(const struct backend *b, const struct evictor *e)
{
	if (b->evict) {
		b->evict();
		return;
	}
	for (size_t i = 0; i < e->n; i += LINE)
		(void)((const volatile unsigned char *)e->bytes)[i];
}

double timing_run(const struct timing *t, uint64_t calls)
{
	if (t->backend->time)
		return t->backend->time(t->copies[0], calls);
	struct tick start = clock_now();
	for (uint64_t i = 0; i < calls; i++)
		t->backend->run(t->copies[0]);
	struct tick end = clock_now();
	return clock_stepped(start, end) ? -1 : clock_ns(start, end);
}

/* Time of one call: of `calls` to one copy, or one each to several; negative when the
 * clock stepped. */
static double time_calls(const struct timing *t, uint32_t ncopies, uint32_t calls)
{
	if (ncopies == 1) {
		double ns = timing_run(t, calls);
		return ns < 0 ? -1 : ns / calls;
	}
	struct tick start = clock_now();
	for (uint32_t k = 0; k < ncopies; k++)
		t->backend->run(t->copies[k]);
	struct tick end = clock_now();
	return clock_stepped(start, end) ? -1 : clock_ns(start, end) / ncopies;
}

static double settle_calls(struct timing *t)
{
	double ns = time_calls(t, 1, 1);
	/* The first call may build tables: the second counts. */
	ns = time_calls(t, 1, 1);
	t->calls = 1;
	while (ns * t->calls < TIMING_SAMPLE_NS && t->calls < MOST_CALLS) {
		double more = ns > 0 ? ceil(TIMING_SAMPLE_NS / ns) : 2.0 * t->calls;
		t->calls = (uint32_t)fmin(fmax(more, 1 + t->calls), MOST_CALLS);
		ns = time_calls(t, 1, t->calls);
	}
	return ns;
}

static double warm_up(struct timing *t)
{
	double before = settle_calls(t), spent = 0;
	for (t->warmups = 1; t->warmups < MOST_WARMUPS; t->warmups++) {
		double now = time_calls(t, 1, t->calls);
		spent += fmax(now, 0) * t->calls;
		/* The calls were counted while something disturbed them. */
		if (now > 0 && now * t->calls < TIMING_SAMPLE_NS / 2 &&
		    t->calls < MOST_CALLS)
			before = settle_calls(t);
		else if (fabs(now - before) < STABLE * before || spent > MOST_WARMUP_NS)
			return now;
		else
			before = now;
	}
	return before;
}

void timing_begin(
    struct timing *t, const struct backend *b, const struct kernel *k, void *prepared)
{
	*t = (struct timing){
	    .backend = b, .copies = {prepared}, .ncopies = 1, .calls = 1};
	double ns = warm_up(t);
	while (!b->time && t->ncopies < TIMING_COPIES &&
	       t->ncopies * ns < TIMING_BATCH_NS) {
		void *copy = b->prepare(k);
		if (!copy)
			break;
		b->run(copy);
		t->copies[t->ncopies++] = copy;
	}
}

void timing_end(struct timing *t)
{
	for (uint32_t i = 0; i < t->ncopies; i++)
		t->backend->release(t->copies[i]);
	t->ncopies = 0;
}

static void sample(struct timing *t, struct series *s, uint32_t ncopies, uint32_t calls)
{
	long before = clock_preemptions();
	double busy_before = clock_busy_ns();
	double ns = time_calls(t, ncopies, calls);
	double busy = (clock_busy_ns() - busy_before) / calls / ncopies;
	bool preempted = clock_preemptions() != before;
	/* The wait for the CPU is no time of the kernel; an accelerator's own clock
	 * does not see it. */
	if (t->backend->time)
		preempted = false;
	if (preempted && ns > 0)
		ns = fmin(ns, busy);
	if (ns < 0) {
		t->clock_steps++;
		return;
	}
	BUG_IF(s->n == SERIES_MAX);
	s->preempted[s->n] = preempted;
	/* A clock too coarse for one call of an empty kernel. */
	s->ns[s->n++] = fmax(ns, 1.0 / calls / ncopies);
}

struct series *timing_main(struct timing *t)
{
	return t->backend->touch ? &t->placed : &t->warm;
}

const char *timing_state(const struct timing *t)
{
	return t->backend->touch ? "placed" : "warm";
}

void timing_sample(struct timing *t, struct evictor *e)
{
	struct tick start = clock_now();
	if (t->backend->touch) {
		timing_sweep(t->backend, e);
		for (uint32_t i = 0; i < t->ncopies; i++)
			t->backend->touch(t->copies[i]);
		sample(t, &t->placed, t->ncopies, 1);
	} else {
		sample(t, &t->warm, 1, t->calls);
	}
	t->spent_ns += fmax(0, clock_ns(start, clock_now()));
}

void timing_warm(struct timing *t)
{
	sample(t, &t->warm, 1, t->calls);
}

void timing_cold(struct timing *t, struct evictor *e)
{
	timing_sweep(t->backend, e);
	sample(t, &t->cold, t->ncopies, 1);
}

double timing_sentinel(void)
{
	enum { RUNS = 7, STEPS = 20000 };
	double least = INFINITY;
	volatile uint32_t result;
	for (int run = 0; run < RUNS; run++) {
		struct tick start = clock_now();
		uint32_t x = 1;
		/* A chain: each step waits for the one before it. */
		for (int i = 0; i < STEPS; i++) {
			x = x * 1664525u + 1013904223u;
			x ^= x >> 13;
		}
		result = x;
		double ns = clock_ns(start, clock_now());
		least = ns < least ? ns : least;
	}
	(void)result;
	return least;
}
