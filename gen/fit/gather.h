/* gather.h: any amount of records → sorted cells, in bounded memory.
 *
 * Cells collect in memory; when they outgrow GATHER_MAX_BYTES they go to a
 * temporary file as a sorted run, and at the end the runs are merged.  Because
 * sums are exact and samples go by priority, the result does not depend on the
 * order or the split of the input. */
#ifndef FIT_GATHER_H
#define FIT_GATHER_H

#include "fit/cells.h"

#define GATHER_MAX_BYTES ((size_t)24 << 20)

struct gather;

struct gather *gather_new(void);
/* Returns what cell_add does.  `labelled`: whoever timed it doubts it. */
uint64_t gather_record(struct gather *g, const struct cell_key *key, uint64_t n,
    double mean_ns, double sd_ns, double min_ns, double max_ns, bool labelled);
void gather_cell(struct gather *g, const struct cell *cell);
/* Calls `each` for every cell in key order; a cell is valid during the call only.
 * Call once. */
void gather_finish(struct gather *g,
    void (*each)(void *context, const struct cell *cell), void *context);
void gather_free(struct gather *g);

#endif
