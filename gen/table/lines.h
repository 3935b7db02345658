/* lines.h: an exact curve → the fewest table lines that are proven to stay in
 * the budget. */
#ifndef TABLE_LINES_H
#define TABLE_LINES_H

#include "table/proof.h"

/* libestimate searches with at most 9 steps. */
#define LINES_MAX 511

struct lines {
	struct line line[LINES_MAX]; /* knots strictly rise, the first is 0 */
	size_t n;
	unsigned shift;
	double error;               /* proven worst |table ÷ exact − 1| */
	const struct region *worst; /* where it exceeds its budget most, or NULL */
	double worst_error, worst_budget;
	uint64_t worst_from, worst_to;
	bool too_many; /* needs more than LINES_MAX */
	bool too_slow; /* a time per unit does not fit the words */
};

void lines_make(const struct region *regions, size_t n, struct lines *out);
/* First and last integer that line `i` serves. */
uint64_t lines_first(const struct lines *l, size_t i);
uint64_t lines_last(const struct lines *l, size_t i);

#endif
