/* op.c: est_op_cost.
 *
 * In: a checked table, an operation.  Out: its cost. */
#include "est_core.h"

int est_op_cost(const uint32_t *device, const struct est_op *op, struct est_cost *cost)
{
#if EST_64BIT
	/* A sum in registers, which *cost could not be. */
	struct est_cost sum;
	int status = cost ? est_add(device, op, &sum, 1) : EST_ERR_NULL;

	if (status == EST_OK)
		est_copy(cost, &sum);
	return status;
#else
	return est_add(device, op, cost, 1);
#endif
}
