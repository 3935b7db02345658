/* modes.c: est_mode_best.
 *
 * In: the modes of a board, operations, a goal.  Out: the mode that serves the goal
 * best, and what the operations cost in each.  Knows nothing of classes and
 * curves. */
#include "est_core.h"

/* What is made least, and what decides between equals. */
static void key_of(const struct est_cost *cost, uint32_t objective, uint64_t key[2])
{
	if (objective == EST_LEAST_ENERGY_DELAY) {
		est_product(cost->energy_pj, cost->latency_ns, key);
		return;
	}
	key[objective == EST_LEAST_LATENCY] = cost->energy_pj;
	key[objective == EST_LEAST_ENERGY] = cost->latency_ns;
}

/* What counts against the deadline.  Where no interval is declared nothing but
 * the absence of work is sure. */
static uint64_t judged(const struct est_cost *cost, uint32_t by)
{
	if (by == EST_BY_VALUE)
		return cost->latency_ns;
	if (cost->interval == EST_INTERVAL_NONE && cost->latency_ns)
		return UINT64_MAX;
	return cost->latency_hi_ns;
}

/* The best of the modes in the bits of `costed`, or why there is none. */
static int pick(const struct est_goal *goal, const struct est_cost *costs,
    uint32_t costed, uint32_t by)
{
	int best = EST_ERR_ABSENT;
	uint64_t least[2] = {0, 0}, key[2];

	for (int i = 0; costed; i++, costed >>= 1) {
		const struct est_cost *cost = costs + i;

		if (!(costed & 1))
			continue;
		if (goal->objective != EST_LEAST_LATENCY &&
		    cost->flags & EST_FLAG_NO_ENERGY)
			continue;
		if (best == EST_ERR_ABSENT)
			best = EST_ERR_DEADLINE;
		if (judged(cost, by) > goal->deadline_ns)
			continue;
		key_of(cost, goal->objective, key);
		if (best >= 0 &&
		    (key[0] > least[0] || (key[0] == least[0] && key[1] >= least[1])))
			continue;
		best = i;
		least[0] = key[0];
		least[1] = key[1];
	}
	return best;
}

/* Costs the modes that the goal leaves; returns why there is none. */
static int cost_modes(const struct est_family *family, const struct est_op *ops,
    size_t n, const struct est_goal *goal, struct est_cost *costs, uint32_t *costed)
{
	int why = EST_ERR_POWER;

	for (uint32_t i = 0; i < family->nmodes; i++) {
		const struct est_mode *mode = family->modes + i;
		int status;

		if (mode->power_cap_mw > goal->power_cap_mw)
			continue;
		if (goal->skip_dominated && mode->flags & EST_MODE_DOMINATED)
			continue;
		status = est_graph(mode->device, ops, n, costs + i);
		if (status == EST_OK)
			*costed |= 1u << i;
		else if (why == EST_ERR_POWER)
			why = status;
	}
	return why;
}

int est_mode_best(const struct est_family *family, const struct est_op *ops, size_t n,
    const struct est_goal *goal, struct est_cost *costs, struct est_choice *choice)
{
	uint32_t costed = 0, by;
	int best;

	if (!family || !family->modes || !goal || !costs || !choice || (!ops && n))
		return EST_ERR_NULL;
	if (!family->nmodes || family->nmodes > EST_MAX_MODES)
		return EST_ERR_COUNT;
	if (goal->objective > EST_LEAST_ENERGY_DELAY ||
	    goal->judge > EST_BY_BOUND_ELSE_VALUE)
		return EST_ERR_GOAL;
	for (uint32_t i = 0; i < family->nmodes; i++)
		if (!family->modes[i].device)
			return EST_ERR_NULL;

	best = cost_modes(family, ops, n, goal, costs, &costed);
	if (!costed)
		return best;
	by = goal->judge == EST_BY_VALUE ? EST_BY_VALUE : EST_BY_BOUND;
	best = pick(goal, costs, costed, by);
	if (best == EST_ERR_DEADLINE && goal->judge == EST_BY_BOUND_ELSE_VALUE) {
		by = EST_BY_VALUE;
		best = pick(goal, costs, costed, by);
	}
	if (best < 0)
		return best;
	est_copy(&choice->cost, costs + best);
	choice->slack_ns = goal->deadline_ns - judged(costs + best, by);
	choice->slack_mw = goal->power_cap_mw - family->modes[best].power_cap_mw;
	choice->costed = costed;
	choice->mode = (uint8_t)best;
	choice->judged = (uint8_t)by;
	return EST_OK;
}
