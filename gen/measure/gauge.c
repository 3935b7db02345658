/* gauge.c: readings of a meter → energy over a stretch of time.
 *
 * Comes in: an open meter.  Goes out: energy of each channel: the difference of a
 * counter, or power sampled by a thread and added up by trapezoids.
 * Must not know: what runs meanwhile. */
#include "measure/gauge.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>

#include "base/fail.h"
#include "measure/clock.h"

/* Watching a new meter. */
#define PROBE_NS 5e8
#define PROBE_CHANGES 12
/* Of a power sensor that changes too seldom to be watched. */
#define UPDATE_UNKNOWN_S 0.1
#define SAMPLING_LEAST_S 2e-3
#define SAMPLING_MOST_S 0.1

struct gauge_run {
	struct gauge *gauge;
	struct tick start, last;
	double before[METER_CHANNELS], uj[METER_CHANNELS];
	bool silent;
	/* Of the sampling thread: */
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t wake;
	bool threaded, stop;
};

double gauge_counted(double before, double after, double wraps_uj)
{
	if (after >= before)
		return after - before;
	/* Without a known end it was reset: what it shows is what was counted. */
	return wraps_uj > 0 ? after - before + wraps_uj : after;
}

/* --- opening --------------------------------------------------------------------- */

struct changes {
	size_t n;
	struct tick first, last;
	double least; /* smallest difference of two readings */
};

static void watch(struct gauge *g, struct changes *seen)
{
	double now[METER_CHANNELS], old[METER_CHANNELS];
	struct tick start = clock_now(), at = start;

	if (!g->meter->read(old))
		return;
	while (seen->n < PROBE_CHANGES && clock_ns(start, at) < PROBE_NS) {
		bool changed = false;
		if (!g->meter->read(now))
			return;
		at = clock_now();
		for (size_t i = 0; i < g->info.nchannels; i++) {
			double step = fabs(now[i] - old[i]);
			if (!(step > 0) || !g->info.channel[i].counted)
				continue;
			seen->least = fmin(seen->least, step);
			changed = true;
			old[i] = now[i];
		}
		if (!changed)
			continue;
		if (seen->n++ == 0)
			seen->first = at;
		seen->last = at;
	}
}

const char *gauge_open(
    struct gauge *g, const struct meter *m, const struct meter_place *place)
{
	struct changes seen = {.least = INFINITY};
	*g = (struct gauge){.meter = m};
	const char *why = m->open(place, &g->info);
	if (why)
		return why;
	watch(g, &seen);
	if (g->info.counter && seen.n == 0)
		return "its counters stand still";
	if (seen.n > 2) {
		double each =
		    clock_ns(seen.first, seen.last) * 1e-9 / (double)(seen.n - 1);
		if (isnan(g->info.update_s) || each > g->info.update_s)
			g->info.update_s = each;
	}
	if (isnan(g->info.update_s))
		g->info.update_s = UPDATE_UNKNOWN_S;
	if (g->info.update_s > GAUGE_UPDATE_MOST_S)
		return "it changes less than four times a second";
	if (g->info.counter && isnan(g->info.resolution))
		g->info.resolution = seen.least;
	if (!g->info.counter)
		g->sampling_s =
		    fmin(fmax(g->info.update_s, SAMPLING_LEAST_S), SAMPLING_MOST_S);
	return NULL;
}

/* --- power ----------------------------------------------------------------------- */

/* Adds what passed since the last sample: mW × ns = pJ. */
static void add_sample(struct gauge_run *r)
{
	const struct gauge *g = r->gauge;
	double now[METER_CHANNELS];

	if (!g->meter->read(now)) {
		r->silent = true;
		return;
	}
	struct tick at = clock_now();
	double ns = clock_ns(r->last, at);
	for (size_t i = 0; i < g->info.nchannels; i++) {
		r->uj[i] += (r->before[i] + now[i]) / 2 * ns * 1e-6;
		r->before[i] = now[i];
	}
	r->last = at;
}

static void *keep_sampling(void *run)
{
	struct gauge_run *r = run;
	struct timespec due;

	clock_gettime(CLOCK_MONOTONIC, &due);
	pthread_mutex_lock(&r->mutex);
	while (!r->stop && !r->silent) {
		due.tv_nsec += (long)(r->gauge->sampling_s * 1e9);
		due.tv_sec += due.tv_nsec / 1000000000;
		due.tv_nsec %= 1000000000;
		if (pthread_cond_timedwait(&r->wake, &r->mutex, &due) == ETIMEDOUT)
			add_sample(r);
	}
	pthread_mutex_unlock(&r->mutex);
	return NULL;
}

/* Signals are for the main thread. */
static void start_thread(struct gauge_run *r)
{
	sigset_t all, before;

	pthread_condattr_t steady;

	pthread_condattr_init(&steady);
	pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
	pthread_mutex_init(&r->mutex, NULL);
	pthread_cond_init(&r->wake, &steady);
	pthread_condattr_destroy(&steady);
	sigfillset(&all);
	pthread_sigmask(SIG_BLOCK, &all, &before);
	r->threaded = pthread_create(&r->thread, NULL, keep_sampling, r) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	r->silent |= !r->threaded;
}

static void end_thread(struct gauge_run *r)
{
	if (r->threaded) {
		pthread_mutex_lock(&r->mutex);
		add_sample(r);
		r->stop = true;
		pthread_cond_signal(&r->wake);
		pthread_mutex_unlock(&r->mutex);
		pthread_join(r->thread, NULL);
	}
	pthread_cond_destroy(&r->wake);
	pthread_mutex_destroy(&r->mutex);
}

/* --- a stretch of time ----------------------------------------------------------- */

void gauge_begin(struct gauge *g)
{
	struct gauge_run *r = calloc(1, sizeof *r);
	if (!r)
		fatal("out of memory");
	r->gauge = g;
	g->run = r;
	r->silent = !g->meter->read(r->before);
	r->start = r->last = clock_now();
	if (!g->info.counter)
		start_thread(r);
}

bool gauge_end(struct gauge *g, struct gauge_reading *out)
{
	struct gauge_run *r = g->run;
	double now[METER_CHANNELS];

	*out = (struct gauge_reading){0};
	if (!g->info.counter) {
		end_thread(r);
	} else if (g->meter->read(now)) {
		r->last = clock_now();
		for (size_t i = 0; i < g->info.nchannels; i++)
			r->uj[i] = gauge_counted(
			    r->before[i], now[i], g->info.channel[i].wraps_uj);
	} else {
		r->silent = true;
	}
	out->s = clock_ns(r->start, r->last) * 1e-9;
	for (size_t i = 0; i < g->info.nchannels; i++) {
		out->part_uj[i] = r->uj[i];
		out->total_uj += g->info.channel[i].counted ? r->uj[i] : 0;
	}
	bool good = !r->silent && out->s > 0;
	free(r);
	g->run = NULL;
	return good;
}
