/* timing.h: how one kernel is timed, in three states of the caches. */
#ifndef MEASURE_TIMING_H
#define MEASURE_TIMING_H

#include <stdint.h>

#include "measure/backend.h"
#include "measure/series.h"

/* A sample of a kernel whose buffers lie in the caches is as many calls as take this
 * long, so that reading the clock is far below 1 % of it … */
#define TIMING_SAMPLE_NS 200000.0
/* … and in the other states one call each of as many copies of the kernel. */
#define TIMING_BATCH_NS 20000.0
#define TIMING_COPIES 32

struct timing {
	const struct backend *backend;
	void *copies[TIMING_COPIES]; /* prepared, with buffers of their own */
	uint32_t ncopies;
	uint32_t calls; /* of one warm sample */
	/* As in a network: the caches swept, then the inputs read, as whoever wrote
	 * them would have left them, while the weights come from memory. */
	struct series placed;
	struct series warm;   /* the buffers where the last call left them */
	struct series cold;   /* the caches swept */
	double spent_ns;      /* in samples, sweeping included */
	uint32_t clock_steps; /* samples dropped for it */
	uint32_t warmups;     /* samples that were not kept */
};

/* Memory larger than the caches, to drive everything else out of them. */
struct evictor {
	unsigned char *bytes;
	size_t n;
};
/* For a last cache of so many bytes (NAN: unknown); fatal without memory. */
struct evictor evictor_new(double last_cache_bytes);
void evictor_free(struct evictor *e);
/* Drives everything else out of the caches of the back-end. */
void timing_sweep(const struct backend *b, const struct evictor *e);

/* Takes over `prepared`, the kernel `k`.  Warms up until two samples in a row differ
 * by less than 5 %, 20 at most, and settles the numbers of calls and copies. */
void timing_begin(
    struct timing *t, const struct backend *b, const struct kernel *k, void *prepared);
void timing_end(struct timing *t);
/* So many calls, timed by the back-end or by our clock: ns; negative when the clock
 * stepped. */
double timing_run(const struct timing *t, uint64_t calls);

/* The samples that a row's time is made of: placed, or warm where the back-end
 * cannot place inputs. */
struct series *timing_main(struct timing *t);
const char *timing_state(const struct timing *t); /* their name */
/* One more sample of each. */
void timing_sample(struct timing *t, struct evictor *e);
void timing_warm(struct timing *t);
void timing_cold(struct timing *t, struct evictor *e);

/* Kernel that does not change from run to run: its time shows how the machine
 * drifts.  ns of one call, the least of several. */
double timing_sentinel(void);

#endif
