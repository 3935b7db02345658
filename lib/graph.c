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
EST_CORE_PART uint64_t root_up(uint64_t n)
{
	uint32_t root = 0;

	for (uint32_t bit = 1u << 31; bit; bit >>= 1)
		if (est_wide(root | bit, root | bit) <= n)
			root |= bit;
	return (uint64_t)root + (est_wide(root, root) < n);
}

/* exp(−q · sigma / p), Q16, rounded down; q in Q16. */
EST_CORE_PART uint32_t ratio_down(uint32_t q, uint32_t sigma, uint32_t p)
{
	return p ? est_exp_down(est_divide_up(est_wide(sigma, q), p)) : 0;
}

/* The ratio of the upper bound of a total: 1 over its reciprocal, rounded up. */
static uint32_t ratio_up(uint32_t reciprocal)
{
	return reciprocal > 1 ? (uint32_t)est_divide_up((uint64_t)1 << 32, reciprocal)
			      : UINT32_MAX;
}

/* x / 2, rounded up. */
EST_CORE_PART uint64_t half_up(uint64_t x)
{
	return (x >> 1) + (x & 1);
}

int est_graph(
    const uint32_t *device, const struct est_op *ops, size_t n, struct est_cost *sum)
{
	const uint32_t *words;
	uint64_t p, shared, single;
	uint32_t sigma;

	est_clear(sum);
	sum->coverage_permille = 0;
	sum->interval = 0;
	for (size_t i = 0; i < n; i++) {
		int status = add(device, ops + i, sum);

		if (status != EST_OK)
			return status;
	}
	if (n) {
		words = est_section(device, ops->precision);
		p = sum->latency_ns;
		shared = sum->sd_shared_ns;
		/* Beyond 2^64 ns^2 the sum of the sds bounds their root. */
		single = sum->variance_independent_ns2;
		single = single == UINT64_MAX ? sum->latency_lo_ns : root_up(single);
		/* Only sigma / p counts: 31 bits of each, rounded outward. */
		while ((p | shared | single) >> 31) {
			p >>= 1;
			shared = half_up(shared);
			single = half_up(single);
		}
		sigma = (uint32_t)root_up(est_wide((uint32_t)shared, (uint32_t)shared) +
					  est_wide((uint32_t)single, (uint32_t)single));
		sum->latency_hi_ns =
		    (uint64_t)ratio_up(
			ratio_down(words[EST_COST_GRAPH_HI], sigma, (uint32_t)p))
			<< 32 |
		    ratio_down(words[EST_COST_GRAPH_LO], sigma, (uint32_t)p);
		est_finish(device, words, sum, 8);
	}
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
