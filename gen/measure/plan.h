/* plan.h: what to measure and how patiently: calib/plans, or a user's file. */
#ifndef MEASURE_PLAN_H
#define MEASURE_PLAN_H

#include "input/json.h"
#include "measure/kernel.h"
#include "model/classes.h"

struct plan {
	struct str name, notes;
	double target; /* half the interval of the median ÷ the median, to end at */
	uint32_t repeats_min, repeats_max; /* samples of a kernel */
	double kernel_seconds;             /* no more samples of one after that */
	uint32_t block;                    /* kernels that are interleaved */
	uint64_t seed;                     /* of the order */
	struct kernel *kernels;
	size_t nkernels;
	char fingerprint[65]; /* SHA-256 of its canonical JSON: what resuming asks */
};

/* `name` is "default", "quick" or a path: of a plan, a workload, or the output of
 * calgen analyze --json (plan_from.h).  NULL after diagnostics. */
struct plan *plan_read(struct arena *a, const struct classes *c, const char *name);
/* A file of the plans' own format, without a fingerprint. */
struct plan *plan_own(struct arena *a, const struct src *src, const struct json *root);

#endif
