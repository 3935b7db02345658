/* row.h: one timed kernel as a row of schema 2.0. */
#ifndef MEASURE_ROW_H
#define MEASURE_ROW_H

#include "measure/energy.h"
#include "measure/record.h"
#include "measure/timing.h"

/* "resnet conv2d_n1_…": what a row is called, unique in a plan. */
void row_name(struct buf *b, const struct kernel *k);

struct row {
	const struct kernel *kernel;
	struct timing *timing;
	enum element element;
	double target;           /* of the relative half width */
	double drift;            /* of the sentinel around it, relative to the first */
	bool throttled;          /* a throttle counter rose meanwhile */
	double peak_flops_per_s; /* that the file names */
	uint64_t index;          /* of the row in the file */
	struct energy_row *energy; /* NULL: no meter */
	const struct gauge *gauge;
};
/* Drift from which a row is labelled. */
#define ROW_DRIFT 0.1

/* The JSON object; adds its size and time to `sums` (not to their rows).  Returns
 * whether the row bears a label. */
bool row_json(struct buf *b, const struct row *row, struct record_sums *sums);

#endif
