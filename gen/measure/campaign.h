/* campaign.h: a plan, run on a back-end, into a file. */
#ifndef MEASURE_CAMPAIGN_H
#define MEASURE_CAMPAIGN_H

#include "measure/backend.h"
#include "measure/energy.h"
#include "measure/machine.h"
#include "measure/peak.h"
#include "measure/record.h"

struct campaign {
	struct arena *arena;
	const struct plan *plan;
	const struct backend *backend; /* open */
	enum element element;
	unsigned threads;
	const char *system_root;   /* before /proc and /sys */
	double seconds_most;       /* no new block after that; INFINITY: none */
	bool progress;             /* a line on stderr */
	const volatile int *ended; /* becomes nonzero to end after the sample at hand */
	struct gauge *gauge;       /* open; NULL: no energy */
	const char *no_gauge;      /* in one line why not */
	/* Filled in by the run: */
	struct machine before, after;
	struct peaks peaks;
	double clock_overhead_ns, shortest_sample_ns;
	size_t nthere, nmeasured, nlabelled; /* rows: found, added, with a label */
	size_t nlacking, ntoo_large;         /* kernels the back-end passes over */
	double worst_half_width;             /* relative; of an added row */
	double drift_most;
	size_t nenergy, nrefused; /* rows with a figure of energy, and without */
	struct energy_idle idle;  /* the last */
	bool complete;
};

/* false after a diagnostic about `path`. */
bool campaign_run(struct campaign *c, const char *path, const struct record_head *head);

#endif
