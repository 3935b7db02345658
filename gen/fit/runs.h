/* runs.h: sorted cells on disk, and their merge.
 *
 * A run is a temporary file of cells in key order.  RUNS_FAN runs of one level become
 * one run of the next as soon as they are there, so that any amount of cells is
 * written a logarithmic number of times and few files are open. */
#ifndef FIT_RUNS_H
#define FIT_RUNS_H

#include "fit/cells.h"

#define RUNS_FAN 64

struct runs;

struct runs *runs_new(void);
void runs_free(struct runs *r);
size_t runs_count(const struct runs *r);
/* Writes sorted cells as a run. */
void runs_add(struct runs *r, const struct cells *cells);
/* Merges all runs: every key once, in order; a cell is valid during the call only. */
void runs_merge(struct runs *r, void (*each)(void *context, const struct cell *cell),
    void *context);

#endif
