/* est_same.h: whether two costs are the same, bit by bit. */
#ifndef EST_SAME_H
#define EST_SAME_H

#include "est_core.h"

/* Members up to the last, without a gap before it: all of them are compared. */
#define EST_COST_BYTES (offsetof(struct est_cost, interval) + 1)
typedef char est_cost_has_no_gap[EST_COST_BYTES == 8 * 8 + 4 + 2 + 1 ? 1 : -1];

static inline bool est_same(const struct est_cost *a, const struct est_cost *b)
{
	const unsigned char *p = (const unsigned char *)a;
	const unsigned char *q = (const unsigned char *)b;

	for (size_t i = 0; i < EST_COST_BYTES; i++)
		if (p[i] != q[i])
			return false;
	return true;
}

#endif
