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

/* sqrt(n) rounded up, bit by bit. */
static uint64_t root_up(uint64_t n)
{
	uint32_t root = 0;

	for (uint32_t bit = 1u << 31; bit; bit >>= 1)
		if (est_wide(root | bit, root | bit) <= n)
			root |= bit;
	return (uint64_t)root + (est_wide(root, root) < n);
}

/* Ratios of the bounds to the total, Q16: lower | upper << 32. */
static uint64_t bounds(const uint32_t *section, uint32_t sigma, uint32_t p)
{
	uint64_t lower, upper;

	if (!p)
		return (uint64_t)UINT32_MAX << 32;
	lower =
	    est_exp_down(est_divide_up(est_wide(sigma, section[EST_COST_GRAPH_LO]), p));
	upper =
	    est_exp_down(est_divide_up(est_wide(sigma, section[EST_COST_GRAPH_HI]), p));
	upper =
	    upper > 1 ? est_divide_up((uint64_t)1 << 32, (uint32_t)upper) : UINT32_MAX;
	return upper << 32 | lower;
}

int est_graph_cost(
    const uint32_t *device, const struct est_op *ops, size_t n, struct est_cost *total)
{
	struct est_cost sum;
	const uint32_t *words;
	uint64_t p, shared, single;

	if (!device || !total || (!ops && n))
		return EST_ERR_NULL;
	sum.latency_ns = 0;
	sum.latency_lo_ns = 0;
	sum.latency_hi_ns = 0;
	sum.energy_pj = 0;
	sum.energy_lo_pj = 0;
	sum.energy_hi_pj = 0;
	sum.sd_shared_ns = 0;
	sum.variance_independent_ns2 = 0;
	sum.flags = 0;
	sum.coverage_permille = 0;
	sum.interval = 0;
	for (size_t i = 0; i < n; i++) {
		int status = add(device, ops + i, &sum);

		if (status != EST_OK)
			return status;
	}
	if (n) {
		words = est_section(device, ops->precision);
		p = sum.latency_ns;
		shared = sum.sd_shared_ns;
		/* Beyond 2^64 ns^2 the sum of the sds bounds their root. */
		single = sum.variance_independent_ns2;
		single = single == UINT64_MAX ? sum.latency_lo_ns : root_up(single);
		/* Only sigma / p counts: 31 bits of each, rounded outward. */
		while ((p | shared | single) >> 31) {
			p >>= 1;
			shared = (shared + 1) >> 1;
			single = (single + 1) >> 1;
		}
		single = root_up(est_wide((uint32_t)shared, (uint32_t)shared) +
				 est_wide((uint32_t)single, (uint32_t)single));
		sum.latency_hi_ns = bounds(words, (uint32_t)single, (uint32_t)p);
		est_finish(device, words, &sum, 8);
	}
	est_copy(total, &sum);
	return EST_OK;
}
