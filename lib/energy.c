/* energy.c: est_average_power, est_energy_delay.
 *
 * In: a cost.  Out: energy divided by, or multiplied with, its latency.  Knows
 * nothing of tables. */
#include "est_arith.h"
#include "estimate.h"

/* Nothing divides by such a latency, and such an energy says nothing. */
static int unknown(const struct est_cost *cost)
{
	return cost->flags & EST_FLAG_NO_ENERGY || cost->latency_ns == UINT64_MAX ||
	       cost->energy_pj == UINT64_MAX;
}

int est_average_power(const struct est_cost *cost, uint32_t *power_mw)
{
	uint64_t power, rest = 0;

	if (!cost || !power_mw)
		return EST_ERR_NULL;
	if (unknown(cost) || !cost->latency_ns)
		return EST_ERR_ABSENT;
	/* 1 pJ / 1 ns = 1 mW.  The quotient grows in the place of the dividend; before
	 * step i the remainder is below 2^i, so that its double fits. */
	power = cost->energy_pj;
	for (uint32_t i = 0; i < 64; i++) {
		rest = rest << 1 | power >> 63;
		power <<= 1;
		if (rest >= cost->latency_ns) {
			rest -= cost->latency_ns;
			power |= 1;
		}
	}
	/* To the nearest, half up: rest < latency, so this cannot overflow. */
	power += rest >= cost->latency_ns - rest;
	*power_mw = power >> 32 ? UINT32_MAX : (uint32_t)power;
	return EST_OK;
}

int est_energy_delay(const struct est_cost *cost, uint64_t *product_nj_us)
{
	const uint32_t unit = 1000000; /* 1 nJ·µs = 10^6 pJ·ns */
	uint64_t product[2];
	uint32_t rest = 0;

	if (!cost || !product_nj_us)
		return EST_ERR_NULL;
	if (cost->flags & EST_FLAG_NO_ENERGY)
		return EST_ERR_ABSENT;
	est_product(cost->energy_pj, cost->latency_ns, product);
	product[1] += unit / 2;
	product[0] += product[1] < unit / 2; /* (2^64 − 1)^2 leaves room */
	/* The quotient grows in the place of the dividend; rest < unit < 2^20. */
	for (uint32_t i = 0; i < 128; i++) {
		rest = rest << 1 | (uint32_t)(product[0] >> 63);
		product[0] = product[0] << 1 | product[1] >> 63;
		product[1] <<= 1;
		if (rest >= unit) {
			rest -= unit;
			product[1] |= 1;
		}
	}
	*product_nj_us = product[0] ? UINT64_MAX : product[1];
	return EST_OK;
}
