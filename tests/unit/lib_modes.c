/* lib_modes.c: est_mode_best against brute force over random families, and average
 * power and energy-delay against 128-bit arithmetic of the compiler. */
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

#define NMODES 5
#define NOPS 12

__extension__ typedef unsigned __int128 wide;

static struct build tables[NMODES];
static struct est_mode modes[EST_MAX_MODES];
static struct est_family family = {"random", modes, NMODES};
static unsigned nanswers, nrefusals[32];

static const struct est_goal any = {UINT64_MAX, UINT32_MAX, 0, 0, 0};

/* --- the oracle ------------------------------------------------------------ */

/* What each mode costs, by est_graph_cost. */
struct truth {
	int status[EST_MAX_MODES];
	struct est_cost cost[EST_MAX_MODES];
};

static bool keeps_cap(const struct est_goal *goal, uint32_t i)
{
	return modes[i].power_cap_mw <= goal->power_cap_mw &&
	       !(goal->skip_dominated && (modes[i].flags & EST_MODE_DOMINATED));
}

static bool keeps_deadline(
    const struct est_goal *goal, const struct est_cost *c, int by)
{
	if (by == EST_BY_VALUE)
		return c->latency_ns <= goal->deadline_ns;
	if (c->interval == EST_INTERVAL_NONE && c->latency_ns)
		return goal->deadline_ns == UINT64_MAX;
	return c->latency_hi_ns <= goal->deadline_ns;
}

static int compare(wide a, wide b)
{
	return a < b ? -1 : a > b;
}

/* Below 0: a is better than b. */
static int better(int objective, const struct est_cost *a, const struct est_cost *b)
{
	int energy = compare(a->energy_pj, b->energy_pj);
	int latency = compare(a->latency_ns, b->latency_ns);

	switch (objective) {
	case EST_LEAST_ENERGY:
		return energy ? energy : latency;
	case EST_LEAST_LATENCY:
		return latency ? latency : energy;
	default:
		return compare((wide)a->energy_pj * a->latency_ns,
		    (wide)b->energy_pj * b->latency_ns);
	}
}

/* The index of the best mode, or the error, by the text of estimate.h. */
static int expected(const struct est_goal *goal, const struct truth *t, int *by)
{
	int best = -1, first_error = EST_OK;
	bool within = false, costed = false, energy = false;

	for (uint32_t i = 0; i < family.nmodes; i++) {
		if (!keeps_cap(goal, i))
			continue;
		within = true;
		if (t->status[i] != EST_OK && first_error == EST_OK)
			first_error = t->status[i];
		costed |= t->status[i] == EST_OK;
	}
	if (!within)
		return EST_ERR_POWER;
	if (!costed)
		return first_error;
	for (int turn = 0; turn < 2; turn++) {
		*by = goal->judge == EST_BY_VALUE || turn ? EST_BY_VALUE : EST_BY_BOUND;
		for (uint32_t i = 0; i < family.nmodes; i++) {
			const struct est_cost *c = &t->cost[i];

			if (!keeps_cap(goal, i) || t->status[i] != EST_OK)
				continue;
			if (goal->objective != EST_LEAST_LATENCY &&
			    (c->flags & EST_FLAG_NO_ENERGY))
				continue;
			energy = true;
			if (keeps_deadline(goal, c, *by) &&
			    (best < 0 ||
				better(goal->objective, c, &t->cost[best]) < 0))
				best = (int)i;
		}
		if (best >= 0)
			return best;
		if (goal->judge != EST_BY_BOUND_ELSE_VALUE)
			break;
	}
	return energy ? EST_ERR_DEADLINE : EST_ERR_ABSENT;
}

/* --- one question ----------------------------------------------------------- */

static bool same_cost(const struct est_cost *a, const struct est_cost *b)
{
	return a->latency_ns == b->latency_ns && a->latency_lo_ns == b->latency_lo_ns &&
	       a->latency_hi_ns == b->latency_hi_ns && a->energy_pj == b->energy_pj &&
	       a->energy_lo_pj == b->energy_lo_pj &&
	       a->energy_hi_pj == b->energy_hi_pj &&
	       a->sd_shared_ns == b->sd_shared_ns &&
	       a->variance_independent_ns2 == b->variance_independent_ns2 &&
	       a->flags == b->flags && a->coverage_permille == b->coverage_permille &&
	       a->interval == b->interval;
}

static void check_goal(const struct est_op *ops, uint32_t n, const struct truth *t,
    const struct est_goal *goal)
{
	struct est_cost costs[EST_MAX_MODES];
	struct est_choice choice, mark;
	int by = EST_BY_VALUE, want = expected(goal, t, &by), got;

	memset(&choice, 0xa5, sizeof choice);
	memset(&mark, 0xa5, sizeof mark);
	got = est_mode_best(&family, ops, n, goal, costs, &choice);
	if (want < 0) {
		CHECK_INT(got, want);
		CHECK(memcmp(&choice, &mark, sizeof mark) == 0);
		nrefusals[-want]++;
		return;
	}
	nanswers++;
	CHECK_INT(got, EST_OK);
	if (got != EST_OK)
		return;
	CHECK_MSG(choice.mode == want,
	    "mode %u, not %d: deadline %" PRIu64 ", cap %u, objective %u, judge %u",
	    choice.mode, want, goal->deadline_ns, goal->power_cap_mw, goal->objective,
	    goal->judge);
	CHECK_INT(choice.judged, by);
	CHECK(same_cost(&choice.cost, &t->cost[want]));
	CHECK_UINT(choice.slack_mw, goal->power_cap_mw - modes[want].power_cap_mw);
	if (by == EST_BY_VALUE)
		CHECK_UINT(choice.slack_ns, goal->deadline_ns - choice.cost.latency_ns);
	else if (choice.cost.interval != EST_INTERVAL_NONE)
		CHECK_UINT(
		    choice.slack_ns, goal->deadline_ns - choice.cost.latency_hi_ns);
	for (uint32_t i = 0; i < family.nmodes; i++) {
		bool costed = keeps_cap(goal, i) && t->status[i] == EST_OK;

		CHECK_UINT(choice.costed >> i & 1, costed);
		if (costed)
			CHECK(same_cost(&costs[i], &t->cost[i]));
	}
}

/* Every limit at which an answer may change, with its neighbours. */
static void check_all(const struct est_op *ops, uint32_t n)
{
	struct truth t;
	uint64_t deadlines[6 * NMODES + 2] = {0, UINT64_MAX};
	uint32_t caps[3 * NMODES + 2] = {0, UINT32_MAX}, nd = 2, nc = 2;

	for (uint32_t i = 0; i < NMODES; i++) {
		t.status[i] = est_graph_cost(modes[i].device, ops, n, &t.cost[i]);
		caps[nc++] = modes[i].power_cap_mw - 1;
		caps[nc++] = modes[i].power_cap_mw;
		caps[nc++] = modes[i].power_cap_mw + 1;
		for (uint32_t k = 0; k < 3 && t.status[i] == EST_OK; k++) {
			deadlines[nd++] = t.cost[i].latency_ns + k - 1;
			deadlines[nd++] = t.cost[i].latency_hi_ns + k - 1;
		}
	}
	for (uint32_t d = 0; d < nd; d++)
		for (uint32_t c = 0; c < nc; c++)
			for (uint32_t kind = 0; kind < 18; kind++) {
				struct est_goal goal = {deadlines[d], caps[c],
				    (uint8_t)(kind % 3), (uint8_t)(kind / 3 % 3),
				    (uint8_t)(kind / 9)};

				check_goal(ops, n, &t, &goal);
			}
}

static void some_family(uint64_t seed)
{
	static const char *const names[NMODES] = {"a", "b", "c", "d", "e"};
	uint32_t cap = 1;

	for (uint32_t i = 0; i < NMODES; i++) {
		random_table(&tables[i], build_random(&seed));
		/* Equal modes, and equal caps, among them. */
		if (i && !build_below(&seed, 4))
			tables[i] = tables[i - 1];
		cap += build_below(&seed, 3) * 1000;
		modes[i] = (struct est_mode){
		    names[i], tables[i].words, cap, !build_below(&seed, 4)};
	}
	family.nmodes = NMODES;
}

static void test_brute_force(void)
{
	uint64_t seed = 5;
	struct est_op ops[NOPS];

	for (uint32_t f = 0; f < 60; f++) {
		some_family(f);
		for (uint32_t turn = 0; turn < 5; turn++) {
			uint32_t n = build_below(&seed, turn ? NOPS : 3);

			for (uint32_t i = 0; i < n; i++) {
				random_op(&ops[i], &seed);
				if (turn == 1)
					continue; /* of any size, most saturate */
				ops[i].flops >>= 24 + build_below(&seed, 24);
				ops[i].bytes >>= 24 + build_below(&seed, 24);
				ops[i].launches = 1 + build_below(&seed, 3);
				ops[i].count = 1;
				ops[i].precision = 0;
				ops[i].class_id = (uint16_t)build_below(&seed, 3);
			}
			check_all(ops, n);
		}
	}
	/* Every outcome was met. */
	CHECK(nanswers > 10000);
	CHECK(nrefusals[-EST_ERR_POWER] > 100);
	CHECK(nrefusals[-EST_ERR_DEADLINE] > 100);
	CHECK(nrefusals[-EST_ERR_ABSENT] > 10);
	CHECK(nrefusals[-EST_ERR_CLASS] > 10);
}

/* --- hostile arguments ------------------------------------------------------- */

static void test_arguments(void)
{
	struct est_cost costs[EST_MAX_MODES];
	struct est_choice choice, mark;
	struct est_op op = {.flops = 1000, .bytes = 1000, .launches = 1, .count = 1};
	struct est_goal goal = any;
	struct est_family none = {"none", NULL, 3};

	some_family(1);
	memset(&choice, 0x5a, sizeof choice);
	memset(&mark, 0x5a, sizeof mark);
	CHECK_INT(est_mode_best(NULL, &op, 1, &any, costs, &choice), EST_ERR_NULL);
	CHECK_INT(est_mode_best(&none, &op, 1, &any, costs, &choice), EST_ERR_NULL);
	CHECK_INT(est_mode_best(&family, NULL, 1, &any, costs, &choice), EST_ERR_NULL);
	CHECK_INT(est_mode_best(&family, &op, 1, NULL, costs, &choice), EST_ERR_NULL);
	CHECK_INT(est_mode_best(&family, &op, 1, &any, NULL, &choice), EST_ERR_NULL);
	CHECK_INT(est_mode_best(&family, &op, 1, &any, costs, NULL), EST_ERR_NULL);
	family.nmodes = 0;
	CHECK_INT(est_mode_best(&family, &op, 1, &any, costs, &choice), EST_ERR_COUNT);
	family.nmodes = EST_MAX_MODES + 1;
	CHECK_INT(est_mode_best(&family, &op, 1, &any, costs, &choice), EST_ERR_COUNT);
	family.nmodes = UINT32_MAX;
	CHECK_INT(est_mode_best(&family, &op, 1, &any, costs, &choice), EST_ERR_COUNT);
	family.nmodes = NMODES;
	for (int wrong = 3; wrong < 256; wrong++) {
		goal.objective = (uint8_t)wrong;
		CHECK_INT(est_mode_best(&family, &op, 1, &goal, costs, &choice),
		    EST_ERR_GOAL);
		goal.objective = 0;
		goal.judge = (uint8_t)wrong;
		CHECK_INT(est_mode_best(&family, &op, 1, &goal, costs, &choice),
		    EST_ERR_GOAL);
		goal.judge = 0;
	}
	/* A hole in the family is found even where the goal leaves it out. */
	modes[NMODES - 1].device = NULL;
	modes[NMODES - 1].power_cap_mw = 100000;
	goal.power_cap_mw = 10;
	CHECK_INT(est_mode_best(&family, &op, 1, &goal, costs, &choice), EST_ERR_NULL);
	CHECK(memcmp(&choice, &mark, sizeof mark) == 0);
}

/* As many modes as there may be: the last bit is used. */
static void test_many(void)
{
	struct est_cost costs[EST_MAX_MODES];
	struct est_choice choice;
	struct est_goal goal = any;
	uint64_t seed = 3;
	struct est_op op = {0};
	int status = EST_ERR_NULL;

	for (uint64_t t = 0; status != EST_OK; t++) {
		random_table(&tables[0], t);
		for (uint32_t tries = 0; status != EST_OK && tries < 100; tries++) {
			random_op(&op, &seed);
			status = est_op_cost(tables[0].words, &op, &costs[0]);
		}
	}
	for (uint32_t i = 0; i < EST_MAX_MODES; i++)
		modes[i] = (struct est_mode){"x", tables[0].words, i, i < 31};
	family.nmodes = EST_MAX_MODES;
	goal.objective = EST_LEAST_LATENCY;
	CHECK_INT(est_mode_best(&family, &op, 1, &goal, costs, &choice), EST_OK);
	CHECK_UINT(choice.mode, 0);
	CHECK_UINT(choice.costed, UINT32_MAX);
	goal.skip_dominated = 1;
	CHECK_INT(est_mode_best(&family, &op, 1, &goal, costs, &choice), EST_OK);
	CHECK_UINT(choice.mode, 31);
	CHECK_UINT(choice.costed, (uint32_t)1 << 31);
}

/* --- power and energy-delay --------------------------------------------------- */

static void check_products(uint64_t energy, uint64_t latency)
{
	struct est_cost c = {.energy_pj = energy, .latency_ns = latency};
	uint32_t power = 77, want_power;
	uint64_t product = 77, want_product;
	wide exact = ((wide)energy * latency + 500000) / 1000000;
	int status = est_average_power(&c, &power);

	if (!latency || latency == UINT64_MAX || energy == UINT64_MAX) {
		CHECK_INT(status, EST_ERR_ABSENT);
		CHECK_UINT(power, 77);
	} else {
		wide q = ((wide)2 * energy + latency) / ((wide)2 * latency);

		want_power = q >> 32 ? UINT32_MAX : (uint32_t)q;
		CHECK_INT(status, EST_OK);
		CHECK_MSG(power == want_power,
		    "%" PRIu64 " pJ in %" PRIu64 " ns: %u mW, not %u", energy, latency,
		    power, want_power);
	}
	want_product = exact >> 64 ? UINT64_MAX : (uint64_t)exact;
	CHECK_INT(est_energy_delay(&c, &product), EST_OK);
	CHECK_MSG(
	    product == want_product, "%" PRIu64 " pJ, %" PRIu64 " ns", energy, latency);
}

static void test_products(void)
{
	static const uint64_t ends[] = {0, 1, 2, 3, 499999, 500000, 999999, 1000000,
	    UINT32_MAX, (uint64_t)1 << 32, ((uint64_t)1 << 63) - 1, (uint64_t)1 << 63,
	    ((uint64_t)1 << 63) + 1, UINT64_MAX - 1, UINT64_MAX};
	uint64_t seed = 9;

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		for (size_t j = 0; j < sizeof ends / sizeof *ends; j++)
			check_products(ends[i], ends[j]);
	for (uint32_t i = 0; i < 300000; i++)
		check_products(build_size(&seed), build_size(&seed));
	/* Quotients near a half. */
	for (uint32_t i = 0; i < 100000; i++) {
		uint64_t latency = 1 + (build_size(&seed) >> 33);
		uint64_t twice = latency * (2 * (build_size(&seed) >> 36) + 1);

		check_products(twice / 2, latency);
		check_products(twice / 2 + 1, latency);
	}
}

static void test_products_refuse(void)
{
	struct est_cost c = {
	    .energy_pj = 5, .latency_ns = 5, .flags = EST_FLAG_NO_ENERGY};
	uint64_t product = 1;
	uint32_t power = 1;

	CHECK_INT(est_average_power(&c, &power), EST_ERR_ABSENT);
	CHECK_INT(est_energy_delay(&c, &product), EST_ERR_ABSENT);
	CHECK_INT(est_average_power(NULL, &power), EST_ERR_NULL);
	CHECK_INT(est_average_power(&c, NULL), EST_ERR_NULL);
	CHECK_INT(est_energy_delay(NULL, &product), EST_ERR_NULL);
	CHECK_INT(est_energy_delay(&c, NULL), EST_ERR_NULL);
	CHECK_UINT(power, 1);
	CHECK_UINT(product, 1);
}

int main(void)
{
	RUN(test_brute_force);
	RUN(test_arguments);
	RUN(test_many);
	RUN(test_products);
	RUN(test_products_refuse);
	return test_end("lib_modes");
}
