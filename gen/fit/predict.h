/* predict.h: what a calibration says of operations, exactly, in double: the
 * semantics of the tables without their rounding. */
#ifndef FIT_PREDICT_H
#define FIT_PREDICT_H

#include "model/calibration.h"

struct prediction {
	double time_ns;
	double sd_shared, sd_independent; /* relative; doubled outside the support */
	double ratio_lo, ratio_hi;        /* bounds of one operation */
	int class_id;                     /* whose record answered */
	bool unsupported;
};

/* false: no record serves the class, or a curve refuses the size. */
bool predict_op(const struct precision_cost *p, const struct classes *c, int class_id,
    uint64_t flops, uint64_t bytes, struct prediction *out);

/* A graph: sums of its operations. */
struct predicted_total {
	double time_ns, shared_ns, variance_ns2, unsupported_ns;
};
/* `count` identical operations share their error. */
void predict_add(
    struct predicted_total *total, const struct prediction *op, double count);
/* Relative sd of the total. */
double predict_total_sd(const struct predicted_total *total);
/* More than 25 % of the time lies outside the support. */
bool predict_total_unsupported(const struct predicted_total *total);

#endif
