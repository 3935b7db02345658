/* plan_from.h: a plan from files that are no plans. */
#ifndef MEASURE_PLAN_FROM_H
#define MEASURE_PLAN_FROM_H

#include "measure/plan.h"
#include "model/classes.h"

/* Whether `root` is such a file: the output of calgen analyze --json, or a workload
 * (also a measurement file). */
bool plan_from_recognise(const struct json *root);
/* Fills in name and kernels.  Operations for which there is no kernel are
 * warned of.  false after an error. */
bool plan_from(struct arena *a, const struct classes *c, const struct src *src,
    const struct json *root, struct plan *p);

#endif
