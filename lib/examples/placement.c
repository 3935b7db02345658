/* placement.c: energy-aware placement as a kernel would do it: no memory of its own, no
 * floating point, nothing linked but est_op_cost().
 *
 * A nanosecond gets a price in picojoules (a power: milliwatts), and each operation
 * runs where energy + price · latency is least.  The lowest price that keeps the
 * deadline is found by bisection.  What it costs to move data from one device to the
 * other is left out, and so is work that would overlap. */
#include "placement.h"

#define PRICE_BITS 20           /* up to 1 kW */
#define TIME_MAX (1ull << 40)   /* 18 minutes: price · time is at most 2^60, */
#define ENERGY_MAX (1ull << 50) /* 1.1 kJ, and so is every sum ... */
#define OPS_MAX 8192u           /* ... of so many */

/* Costs everything everywhere; what cannot be costed gets no latency that counts. */
static int cost_all(const uint32_t *const *tables, size_t ntables,
    const struct est_op *ops, size_t nops, struct placement_cost *costs)
{
	for (size_t i = 0; i < nops; i++) {
		int why = EST_OK, somewhere = 0;

		for (size_t t = 0; t < ntables; t++, costs++) {
			struct est_cost cost;
			int status = est_op_cost(tables[t], &ops[i], &cost);

			costs->latency_ns = UINT64_MAX;
			if (status == EST_OK && (cost.latency_ns >= TIME_MAX ||
						    cost.energy_pj >= ENERGY_MAX ||
						    cost.flags & EST_FLAG_NO_ENERGY))
				status = EST_ERR_RANGE;
			if (status != EST_OK) {
				why = status;
				continue;
			}
			somewhere = 1;
			costs->latency_ns = cost.latency_ns;
			costs->energy_pj = cost.energy_pj;
		}
		if (!somewhere)
			return why;
	}
	return EST_OK;
}

/* The best places at this price, and what they come to. */
static void place_at(uint32_t price_mw, const struct placement_cost *costs,
    size_t ntables, size_t nops, uint8_t *where, struct placement *sum)
{
	sum->latency_ns = 0;
	sum->energy_pj = 0;
	sum->price_mw = price_mw;
	for (size_t i = 0; i < nops; i++, costs += ntables) {
		uint64_t least = UINT64_MAX;

		for (size_t t = 0; t < ntables; t++) {
			uint64_t paid;

			if (costs[t].latency_ns == UINT64_MAX)
				continue;
			paid = costs[t].energy_pj + price_mw * costs[t].latency_ns;
			if (paid < least) {
				least = paid;
				where[i] = (uint8_t)t;
			}
		}
		sum->latency_ns += costs[where[i]].latency_ns;
		sum->energy_pj += costs[where[i]].energy_pj;
	}
}

int place(const uint32_t *const *tables, size_t ntables, const struct est_op *ops,
    size_t nops, uint64_t deadline_ns, struct placement_cost *costs, uint8_t *where,
    struct placement *result)
{
	struct placement sum;
	uint32_t price = 0;
	int status;

	if (!tables || !ops || !costs || !where || !result)
		return EST_ERR_NULL;
	if (ntables == 0 || ntables > 256 || nops > OPS_MAX)
		return EST_ERR_COUNT;
	status = cost_all(tables, ntables, ops, nops, costs);
	if (status != EST_OK)
		return status;
	place_at(0, costs, ntables, nops, where, &sum);
	if (sum.latency_ns > deadline_ns) {
		/* The highest price that is too low, bit by bit; then one more. */
		for (uint32_t bit = 1u << (PRICE_BITS - 1); bit; bit >>= 1) {
			place_at(price | bit, costs, ntables, nops, where, &sum);
			if (sum.latency_ns > deadline_ns)
				price |= bit;
		}
		place_at(price + 1, costs, ntables, nops, where, &sum);
		if (sum.latency_ns > deadline_ns)
			return EST_ERR_DEADLINE;
	}
	result->latency_ns = sum.latency_ns;
	result->energy_pj = sum.energy_pj;
	result->price_mw = sum.price_mw;
	return EST_OK;
}
