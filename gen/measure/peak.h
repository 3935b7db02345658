/* peak.h: what the machine reaches at best, beside its data sheet. */
#ifndef MEASURE_PEAK_H
#define MEASURE_PEAK_H

#include "measure/backend.h"

#define PEAK_LEVELS 4

struct peak_level {
	double bytes, bytes_per_s; /* of the three arrays together */
};
struct peaks {
	/* a[i] = b[i] + s·c[i] on one thread, at sizes for the levels of memory; bytes
	 * as STREAM counts them: two reads and a write. */
	struct peak_level triad[PEAK_LEVELS];
	size_t nlevels;
	/* Through the back-end, on all its threads; 0 where it has no such kernel. */
	double add_bytes_per_s;    /* sum of two arrays beyond the caches */
	double matmul_flops_per_s; /* the fastest square product */
};

struct peaks peaks_measure(
    const struct backend *b, enum element e, double last_cache_bytes);
void peaks_json(struct buf *out, const struct peaks *p);

#endif
