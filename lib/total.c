/* total.c: the interval of a total.
 *
 * In: an unfinished sum over operations or stages, the quantiles of its section.
 * Out: the finished cost.  Knows nothing of classes and curves. */
#include "est_core.h"

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

int est_total(const uint32_t *device, const uint32_t *words, struct est_cost *sum)
{
	uint64_t p = sum->latency_ns, shared = sum->sd_shared_ns;
	uint64_t single = sum->variance_independent_ns2;
	uint32_t sigma;

	/* Beyond 2^64 ns^2 the sum of the sds bounds their root. */
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
	    (uint64_t)ratio_up(ratio_down(words[EST_COST_GRAPH_HI], sigma, (uint32_t)p))
		<< 32 |
	    ratio_down(words[EST_COST_GRAPH_LO], sigma, (uint32_t)p);
	return est_finish(device, words, sum, 8);
}
