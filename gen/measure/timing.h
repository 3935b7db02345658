/* timing.h: how one prepared kernel is timed. */
#ifndef MEASURE_TIMING_H
#define MEASURE_TIMING_H

#include <stdint.h>

#include "measure/backend.h"
#include "measure/series.h"

/* A sample is as many calls as take this long, so that reading the clock is far
 * below 1 % of it. */
#define TIMING_SAMPLE_NS 200000.0

struct timing {
	const struct backend *backend;
	void *prepared;
	uint32_t calls; /* of one sample */
	struct series warm, cold;
	double spent_ns;      /* in samples */
	uint32_t clock_steps; /* samples dropped for it */
	uint32_t warmups;     /* samples that were not kept */
};

/* Warms up until two samples in a row differ by less than 5 %, 20 at most, and
 * settles the number of calls. */
void timing_begin(struct timing *t, const struct backend *b, void *prepared);
/* So many calls, timed by the back-end or by our clock: ns; negative when the clock
 * stepped. */
double timing_run(const struct timing *t, uint64_t calls);
/* One more sample with the buffers where the last call left them. */
void timing_warm(struct timing *t);

/* Memory larger than the caches, to drive everything else out of them. */
struct evictor {
	unsigned char *bytes;
	size_t n;
};
/* For a last cache of so many bytes (NAN: unknown); fatal without memory. */
struct evictor evictor_new(double last_cache_bytes);
void evictor_free(struct evictor *e);
/* One call after `e` has taken the caches. */
void timing_cold(struct timing *t, struct evictor *e);

/* Kernel that does not change from run to run: its time shows how the machine
 * drifts.  ns of one call, the least of several. */
double timing_sentinel(void);

#endif
