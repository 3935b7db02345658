/* placement.h: where should each operation of a network run? */
#ifndef PLACEMENT_H
#define PLACEMENT_H

#include "estimate.h"

/* What an operation costs on a device: scratch memory of place(). */
struct placement_cost {
	uint64_t latency_ns;
	uint64_t energy_pj;
};

struct placement {
	uint64_t latency_ns;
	uint64_t energy_pj;
	uint32_t price_mw; /* what was paid for time: 1 mW is 1 pJ for a nanosecond */
};

/* Gives each of `ops[nops]`, run one after the other, the one of `tables[ntables]`
 * that makes the energy least while the sum of the latencies is at most `deadline_ns`.
 * `costs[nops · ntables]` is scratch, `where[nops]` receives indices of tables.  An
 * operation that a table cannot cost does not run there.
 * Errors: NULL; COUNT (no tables, more than 256, or more than 8192 operations);
 * DEADLINE; the error of est_op_cost if no table can cost an operation. */
int place(const uint32_t *const *tables, size_t ntables, const struct est_op *ops,
    size_t nops, uint64_t deadline_ns, struct placement_cost *costs, uint8_t *where,
    struct placement *result);

#endif
