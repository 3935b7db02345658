/* cells.h: measurements reduced to what a fit may depend on.
 *
 * A cell is everything that was timed under one key: network, batch, precision,
 * mode, class, pattern, FLOPs, bytes.  Cells come from measurement rows, from
 * summaries or from both; their sums are exact, so the order and the split of the
 * input leave no trace.  Fits work on cells alone. */
#ifndef FIT_CELLS_H
#define FIT_CELLS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"
#include "fit/moments.h"

#define CELL_SAMPLES 64

/* One record of a cell, kept by the priority of its hash so that the same 64 of
 * any number of records survive any order of merging. */
struct cell_sample {
	uint64_t priority; /* smaller stays */
	double mean_ns;
};

struct cell_key {
	struct str network, mode, pattern;
	uint32_t batch;
	int precision, class_id;
	uint64_t flops, bytes;
};

struct cell {
	struct cell_key key;
	struct moments ns;           /* of all its timings */
	struct cell_sample *samples; /* up to CELL_SAMPLES, by priority */
	uint32_t nsamples;
};

struct cells {
	struct arena *arena; /* strings and samples */
	struct cell *cells;  /* after cells_sort: by key */
	size_t n, room;
	uint32_t *slots; /* open addressing, 0 = free, else index + 1 */
	size_t nslots;
	size_t bytes; /* memory that the cells hold, about */
};

/* The cell of a key, made if new.  Its strings are copied then. */
struct cell *cells_at(struct cells *c, const struct cell_key *key);
/* Adds a record: n >= 1 timings of mean > 0.  Returns a hash of key and mean, by which
 * it is kept among the samples. */
uint64_t cell_add(struct cells *c, struct cell *cell, uint64_t n, double mean_ns,
    double sd_ns, double min_ns, double max_ns);
void cells_merge(struct cells *c, const struct cell *other);
/* Orders by network, batch, precision, mode, class, pattern, FLOPs, bytes. */
void cells_sort(struct cells *c);
int cell_key_compare(const struct cell_key *a, const struct cell_key *b);
/* Moves the cells to the arena, where they outlive cells_free and nothing is added. */
void cells_settle(struct cells *c);
/* Forgets the cells, keeps the room. */
void cells_clear(struct cells *c);
void cells_free(struct cells *c); /* neither touches the arena */

#endif
