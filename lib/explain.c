/* explain.c: est_explain.
 *
 * In: a checked table, an operation.  Out: the parts of its cost. */
#include "est_core.h"

/* The flags of the cost; its frame is gone when the terms are computed. */
EST_CORE_PART int cost_flags(
    const uint32_t *device, const struct est_op *op, uint32_t *flags)
{
	struct est_cost cost;
	int status = est_op_cost(device, op, &cost);

	if (status == EST_OK)
		*flags = cost.flags;
	return status;
}

EST_CORE_PART int explain_terms(
    const uint32_t *device, const struct est_op *op, struct est_explanation *why)
{
	struct est_place place;
	uint64_t compute, memory, launch;
	uint32_t authored;
	int status = est_place(device, op, &place);

	if (status != EST_OK)
		return status;
	compute = est_term(device, op, &place, 0);
	authored = place.authored;
	why->compute_segment = (uint16_t)place.segment;
	memory = est_term(device, op, &place, 1);
	why->memory_segment = (uint16_t)place.segment;
	launch = est_launch(device, op, &place);

	why->bound = 1;
	if (memory > compute) {
		authored = place.authored;
		why->bound = 2;
	}
	if (!(compute | memory))
		authored = place.record[EST_RECORD_FLAGS] >> 8;
	if (launch > compute && launch > memory)
		why->bound = 0;
	why->launch_ns = est_round_q6(launch);
	why->compute_ns = est_round_q6(compute);
	why->memory_ns = est_round_q6(memory);
	why->class_used = (uint16_t)place.record[EST_RECORD_OWNER];
	why->combine = place.record[EST_RECORD_FLAGS] & EST_RECORD_SUM;
	why->provenance = EST_AUTHORED_KIND(authored);
	why->n = EST_AUTHORED_N(authored);
	return EST_OK;
}

int est_explain(
    const uint32_t *device, const struct est_op *op, struct est_explanation *why)
{
	uint32_t flags;
	int status;

	if (!why)
		return EST_ERR_NULL;
	status = cost_flags(device, op, &flags);
	if (status != EST_OK)
		return status;
	why->flags = flags;
	return explain_terms(device, op, why);
}
