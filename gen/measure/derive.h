/* derive.h: kernels for operations of which only class, FLOPs and bytes are known:
 * those of a workload, or what calgen analyze would measure next. */
#ifndef MEASURE_DERIVE_H
#define MEASURE_DERIVE_H

#include "measure/kernel.h"
#include "model/classes.h"

/* What a kernel is wanted for.  flops = 0 in a class that has FLOPs: any. */
struct wanted {
	int class_id;
	double flops, bytes;
};

/* The kernel of that class (by the match rules, at fp32) that comes nearest in
 * FLOPs and bytes; false when none is within a factor of two in both. */
bool derive_kernel(const struct classes *c, const struct wanted *w, struct str group,
    struct kernel *out);

#endif
