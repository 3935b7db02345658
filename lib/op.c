/* op.c: est_op_cost.
 *
 * In: a checked table, an operation.  Out: its cost. */
#include "est_core.h"

int est_op_cost(const uint32_t *device, const struct est_op *op, struct est_cost *cost)
{
	if (!device || !op || !cost)
		return EST_ERR_NULL;
	return est_add(device, op, cost, 1);
}
