/* chain.c: a network, from its first kernel to its last.
 *
 * Comes in: kernels and who reads whose output.  Goes out: times of whole passes.
 * Must not know: which network it is, what was expected of it. */
#include "measure/chain.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "measure/clock.h"

#define PASSES_LEAST 7
#define WARMUPS 2
#define LONGEST 3 /* times the time given, where passes are slow */

static double spent_s(struct tick start)
{
	return clock_ns(start, clock_now()) * 1e-9;
}

static void release(const struct backend *b, void **prepared, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (prepared[i])
			b->release(prepared[i]);
	free(prepared);
}

static const char *prepare(const struct backend *b, const struct chain *c,
    void **prepared, struct chain_time *out)
{
	for (size_t i = 0; i < c->n; i++) {
		const struct chain_step *s = &c->steps[i];

		if (kernel_work(&s->kernel, 1).flops > b->flops_most)
			return "the back-end would take too long over a layer of it";
		prepared[i] = b->prepare(&s->kernel);
		if (!prepared[i])
			return "the back-end lacks a layer of it";
		for (unsigned k = 0; k < 2; k++)
			if (s->in[k] &&
			    !b->feed(prepared[i], k, prepared[s->in[k] - 1]))
				out->nunfed++;
	}
	return NULL;
}

static void pass(const struct backend *b, const struct chain *c, void **prepared,
    const struct evictor *e, struct series *to)
{
	timing_sweep(b, e);
	if (b->time_chain) {
		double ns = b->time_chain(prepared, c->n);
		if (to)
			to->ns[to->n++] = ns;
		return;
	}
	long before = clock_preemptions();
	double busy = clock_busy_ns();
	struct tick start = clock_now();
	for (size_t i = 0; i < c->n; i++)
		b->run(prepared[i]);
	struct tick end = clock_now();
	busy = clock_busy_ns() - busy;
	if (!to || clock_stepped(start, end))
		return;
	/* As for a sample of a kernel: the wait for the CPU is not its time. */
	bool preempted = clock_preemptions() != before && !b->accelerator;
	double ns = clock_ns(start, end);
	to->preempted[to->n] = preempted;
	to->ns[to->n++] = preempted ? fmin(ns, busy) : ns;
}

/* Enough passes, or as many as time allows. */
static bool enough(const struct series *passes, double spent, double seconds)
{
	size_t least = spent < LONGEST * seconds ? PASSES_LEAST : 1;
	return spent >= seconds && passes->n >= least;
}

const char *chain_run(const struct backend *b, const struct chain *c,
    const struct evictor *e, double seconds, const volatile int *ended,
    struct chain_time *out)
{
	*out = (struct chain_time){0};
	if (!b->feed)
		return "the back-end cannot hand the output of a kernel to the next";
	void **prepared = calloc(c->n + 1, sizeof *prepared);
	if (!prepared)
		fatal("out of memory");
	const char *why = prepare(b, c, prepared, out);
	struct tick start = clock_now();
	for (int i = 0; !why && i < WARMUPS && spent_s(start) < seconds && !*ended; i++)
		pass(b, c, prepared, e, NULL);
	for (size_t i = 0; !why && i < SERIES_MAX && !*ended; i++) {
		pass(b, c, prepared, e, &out->passes);
		if (enough(&out->passes, spent_s(start), seconds))
			break;
	}
	release(b, prepared, c->n);
	if (!why && out->passes.n == 0)
		why = *ended ? "it was interrupted" : "the clock stepped in each pass";
	return why;
}
