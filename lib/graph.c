/* graph.c: est_graph_cost.
 *
 * In: a checked table, operations.  Out: cost of running them one after the
 * other, with the interval of the total.  Knows nothing of classes and
 * curves. */
#include "est_core.h"
#if EST_64BIT
#include "est_usual.h"
#endif

#if EST_64BIT
/* Out of line, so that its registers are not saved for every operation. */
static __attribute__((noinline)) int add_unusual(
    const uint32_t *device, const struct est_op *op, struct est_cost *sum)
{
	return est_add(device, op, sum, 0);
}

static int add(const uint32_t *device, const struct est_op *op, struct est_cost *sum)
{
	struct est_parts parts;
	int status = est_usual(device, op, &parts);

	if (EST_UNLIKELY(status != EST_OK))
		return status == EST_UNUSUAL ? add_unusual(device, op, sum) : status;
	est_accumulate(&sum->latency_ns, parts.time);
	est_accumulate(&sum->latency_lo_ns, parts.single);
	est_accumulate(&sum->energy_lo_pj, parts.work[0]);
	est_accumulate(&sum->energy_pj, parts.work[1]);
	est_accumulate(&sum->energy_hi_pj, parts.work[2]);
	est_accumulate(&sum->sd_shared_ns, parts.shared);
	est_accumulate(&sum->variance_independent_ns2, parts.single * parts.single);
	sum->flags |= parts.flags;
	return EST_OK;
}
#else
static int add(const uint32_t *device, const struct est_op *op, struct est_cost *sum)
{
	return est_add(device, op, sum, 0);
}
#endif

int est_graph(
    const uint32_t *device, const struct est_op *ops, size_t n, struct est_cost *sum)
{
	est_clear(sum);
	sum->coverage_permille = 0;
	sum->interval = 0;
	for (size_t i = 0; i < n; i++) {
		int status = add(device, ops + i, sum);

		if (status != EST_OK)
			return status;
	}
	if (n)
		est_total(device, est_section(device, ops->precision), sum);
	return EST_OK;
}

int est_graph_cost(
    const uint32_t *device, const struct est_op *ops, size_t n, struct est_cost *total)
{
	struct est_cost sum;
	int status;

	if (!device || !total || (!ops && n))
		return EST_ERR_NULL;
	status = est_graph(device, ops, n, &sum);
	if (status == EST_OK)
		est_copy(total, &sum);
	return status;
}
