/* calls.h: seeded calls of every function of estimate.h, with arguments that are good,
 * so that all of a function runs.
 *
 * In: the devices of a family, a device with stages, their vectors.  Out: a sum over
 * every member of every result, the same on every CPU.  Must not need a C library or
 * writable data: what it writes is in struct state. */
#ifndef TESTS_TARGET_CALLS_H
#define TESTS_TARGET_CALLS_H

#include "est_acme_x1_vlm.h"
#include "est_jetson_orin_agx.h"
#include "est_jetson_orin_agx_50w_eager.h"
#include "est_jetson_orin_agx_50w_legacy.h"

#define OPS 4
#define REQUESTS 4
#define INPUTS 3
#define SELF_TEST 8
#define PAGE (EST_PAGE_WORDS + 256)

#define OPS_DEVICE est_jetson_orin_agx_50w_eager
#define OPS_VECTORS est_jetson_orin_agx_50w_eager_vectors
#define OPS_NVECTORS est_jetson_orin_agx_50w_eager_nvectors
#define STAGE_DEVICE est_acme_x1_vlm
#define STAGE_VECTORS est_acme_x1_vlm_stage_vectors
#define STAGE_NVECTORS est_acme_x1_vlm_nstage_vectors

struct state {
	uint64_t random, sum;
	/* Arguments. */
	struct est_op ops[OPS];
	struct est_goal goal;
	struct est_guard guard;
	uint32_t inputs[REQUESTS * INPUTS], pages[2][PAGE];
	uint64_t predicted, observed;
	uint32_t group, index;
	/* Results. */
	struct est_cost cost, costs[4];
	struct est_explanation why;
	struct est_info info;
	struct est_choice choice;
	struct est_override override;
	struct est_admission admission;
	struct est_adapt adapt;
	const uint32_t *found;
	char name[EST_STAGE_NAME_BYTES];
	uint64_t number;
	uint32_t word;
	size_t size;
};

/* splitmix64. */
static uint64_t any(struct state *s)
{
	uint64_t z = s->random += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}
static uint32_t below(struct state *s, uint32_t n)
{
	return (uint32_t)(any(s) >> 32) % n;
}
/* Below 2^bits, its logarithm uniform. */
static uint64_t any_size(struct state *s, uint32_t bits)
{
	return any(s) >> (64 - bits) >> below(s, bits);
}

static void prepare_ops(struct state *s)
{
	for (uint32_t i = 0; i < OPS; i++) {
		struct est_op *op = &s->ops[i];

		do {
			*op = OPS_VECTORS[below(s, (uint32_t)OPS_NVECTORS)].op;
			op->precision = s->ops[0].precision;
			if (below(s, 2)) { /* mostly outside the support */
				op->flops = any_size(s, 40);
				op->bytes = any_size(s, 32);
				op->launches = 1 + below(s, 8);
				op->count = 1 + below(s, 50);
			}
		} while (est_op_cost(OPS_DEVICE, op, &s->cost) != EST_OK);
	}
}
static void prepare_cost(struct state *s)
{
	prepare_ops(s);
	s->cost.energy_pj = s->cost.energy_pj ? s->cost.energy_pj : any_size(s, 50);
	s->cost.flags &= ~EST_FLAG_NO_ENERGY;
	s->guard.budget_ns = any_size(s, 32);
	s->guard.margin_q16 = 65536 + below(s, 65536);
	s->guard.mode = (uint8_t)below(s, 2);
}
static void prepare_goal(struct state *s)
{
	prepare_ops(s);
	s->goal.deadline_ns = UINT64_MAX;
	s->goal.power_cap_mw = 60000;
	s->goal.objective = (uint8_t)below(s, 3);
	s->goal.judge = (uint8_t)below(s, 3);
}
static void prepare_requests(struct state *s)
{
	prepare_cost(s);
	for (uint32_t i = 0; i < REQUESTS; i++) {
		s->inputs[INPUTS * i] = 144 + below(s, 2737);
		s->inputs[INPUTS * i + 1] = below(s, 2);
		s->inputs[INPUTS * i + 2] = below(s, 513);
	}
	s->index = below(s, 2);
}
static void prepare_pages(struct state *s)
{
	for (uint32_t page = 0; page < 2; page++) {
		uint32_t *words = s->pages[page];

		s->index = (uint32_t)any(s);
		est_override_header(STAGE_DEVICE, s->index, words);
		for (uint32_t i = 0; i < STAGE_DEVICE[EST_H_WORDS]; i++)
			words[EST_PAGE_WORDS + i] = STAGE_DEVICE[i];
	}
}
static void prepare_pair(struct state *s)
{
	prepare_ops(s);
	s->group = below(s, EST_ADAPT_GROUPS);
	s->predicted = 1 + any_size(s, 40);
	s->observed = 1 + s->predicted + (s->predicted >> below(s, 8));
	if (!s->adapt.magic)
		est_adapt_init(&s->adapt, 4 << 16, 0);
	est_adapt_seal(&s->adapt);
}

#define CALL(name, expression)                                                         \
	static __attribute__((noinline)) int counted_##name(struct state *s)           \
	{                                                                              \
		(void)s;                                                               \
		return expression;                                                     \
	}
CALL(nothing, (int)s->word * 0)
CALL(device_check, est_device_check(OPS_DEVICE, SIZE_MAX))
CALL(device_info, est_device_info(OPS_DEVICE, &s->info))
CALL(device_find, est_device_find(&s->found, 1, "acme-x1-vlm", &s->found))
CALL(op_cost, est_op_cost(OPS_DEVICE, s->ops, &s->cost))
CALL(graph_cost, est_graph_cost(OPS_DEVICE, s->ops, OPS, &s->cost))
CALL(efficiency, est_efficiency(OPS_DEVICE, s->ops, &s->word))
CALL(explain, est_explain(OPS_DEVICE, s->ops, &s->why))
CALL(self_test, est_self_test(OPS_DEVICE, OPS_VECTORS, SELF_TEST, &s->size))
CALL(override_check, est_override_check(STAGE_DEVICE, STAGE_DEVICE, SIZE_MAX))
CALL(override_header, est_override_header(STAGE_DEVICE, s->index, s->pages[0]))
CALL(override_select,
    est_override_select(STAGE_DEVICE, s->pages[0], s->pages[1], PAGE, &s->override))
CALL(average_power, est_average_power(&s->cost, &s->word))
CALL(energy_delay, est_energy_delay(&s->cost, &s->number))
CALL(mode_best,
    est_mode_best(&est_jetson_orin_agx, s->ops, OPS, &s->goal, s->costs, &s->choice))
CALL(admit, est_admit(&s->cost, &s->guard, &s->admission))
CALL(stage_cost, est_stage_cost(STAGE_DEVICE, s->inputs, INPUTS, s->costs, &s->cost))
CALL(stage_name,
    est_stage_name(STAGE_DEVICE, (int)s->index, s->index, s->name, &s->size))
CALL(stage_self_test,
    est_stage_self_test(STAGE_DEVICE, STAGE_VECTORS, SELF_TEST, &s->size))
CALL(filter, est_filter(STAGE_DEVICE, s->inputs, REQUESTS, INPUTS, &s->guard, &s->word))
CALL(adapt_init, est_adapt_init(&s->adapt, 2 << 16, s->group & 15))
CALL(adapt_observe, est_adapt_observe(&s->adapt, s->group, s->predicted, s->observed))
CALL(adapt_correct, est_adapt_correct(&s->adapt, s->group, &s->cost))
CALL(adapt_seal, est_adapt_seal(&s->adapt))
CALL(adapt_check, est_adapt_check(&s->adapt, sizeof s->adapt))
CALL(status_name, est_status_name(-(int)s->group) ? EST_OK : EST_ERR_NULL)

static const struct call {
	const char *name;
	uint32_t times;
	void (*prepare)(struct state *);
	int (*call)(struct state *);
} calls[] = {
#define EACH(name, times, prepare)                                                     \
	{                                                                              \
		"est_" #name, times, prepare, counted_##name                           \
	}
    EACH(nothing, 1, prepare_pair), /* the first: what it takes is not counted */
    EACH(device_check, 1, prepare_pair),
    EACH(device_info, 1, prepare_pair),
    EACH(device_find, 1, prepare_pair),
    EACH(op_cost, 100, prepare_ops),
    EACH(graph_cost, 100, prepare_ops),
    EACH(efficiency, 100, prepare_ops),
    EACH(explain, 100, prepare_ops),
    EACH(self_test, 1, prepare_ops),
    EACH(override_check, 1, prepare_pages),
    EACH(override_header, 10, prepare_pages),
    EACH(override_select, 10, prepare_pages),
    EACH(average_power, 100, prepare_cost),
    EACH(energy_delay, 100, prepare_cost),
    EACH(mode_best, 30, prepare_goal),
    EACH(admit, 100, prepare_cost),
    EACH(stage_cost, 100, prepare_requests),
    EACH(stage_name, 10, prepare_requests),
    EACH(stage_self_test, 1, prepare_requests),
    EACH(filter, 100, prepare_requests),
    EACH(adapt_observe, 100, prepare_pair),
    EACH(adapt_correct, 100, prepare_pair),
    EACH(adapt_seal, 10, prepare_pair),
    EACH(adapt_check, 10, prepare_pair),
    EACH(adapt_init, 10, prepare_pair),
    EACH(status_name, 100, prepare_pair),
#undef EACH
};

/* FNV-1a by words: the order of the bytes in memory does not matter. */
static void mix(struct state *s, uint64_t x)
{
	s->sum = (s->sum ^ x) * 0x100000001b3u;
	s->sum ^= s->sum >> 29;
}
static void mix_cost(struct state *s, const struct est_cost *c)
{
	mix(s, c->latency_ns);
	mix(s, c->latency_lo_ns);
	mix(s, c->latency_hi_ns);
	mix(s, c->energy_pj);
	mix(s, c->energy_lo_pj);
	mix(s, c->energy_hi_pj);
	mix(s, c->sd_shared_ns);
	mix(s, c->variance_independent_ns2);
	mix(s, c->flags);
	mix(s, (uint64_t)c->coverage_permille << 8 | c->interval);
}
/* All results, whichever of them the call wrote. */
static __attribute__((noinline)) void mix_results(struct state *s, int status)
{
	const uint32_t *adapt = (const uint32_t *)(const void *)&s->adapt;

	mix(s, (uint32_t)status);
	mix_cost(s, &s->cost);
	mix_cost(s, &s->choice.cost);
	for (uint32_t i = 0; i < 4; i++)
		mix_cost(s, &s->costs[i]);
	mix(s, s->choice.slack_ns);
	mix(s, (uint64_t)s->choice.slack_mw << 32 | s->choice.costed);
	mix(s, (uint64_t)s->choice.mode << 8 | s->choice.judged);
	mix(s, s->why.launch_ns);
	mix(s, s->why.compute_ns);
	mix(s, s->why.memory_ns);
	mix(s, (uint64_t)s->why.class_used << 32 |
		   (uint32_t)s->why.compute_segment << 16 | s->why.memory_segment);
	mix(s, (uint32_t)s->why.bound << 16 | (uint32_t)s->why.combine << 8 |
		   s->why.provenance);
	mix(s, (uint64_t)s->why.n << 32 | s->why.flags);
	for (uint32_t i = 0; i < EST_ID_BYTES; i++)
		mix(s, (unsigned char)s->info.id[i]);
	for (uint32_t i = 0; i < 16; i++)
		mix(s, s->info.fingerprint[i]);
	mix(s, (uint64_t)s->info.words << 32 | s->info.error_ppb);
	mix(s, (uint64_t)s->info.date << 32 | (uint32_t)s->info.nclasses << 16 |
		   s->info.precisions);
	mix(s, (uint64_t)s->info.coverage_permille << 32 |
		   (uint32_t)s->info.batch_min << 16 | s->info.batch_max);
	mix(s, s->info.timed);
	mix(s, (uint64_t)(uint32_t)s->override.status[0] << 32 |
		   (uint32_t)s->override.status[1]);
	mix(s, (uint64_t)s->override.sequence << 32 | s->override.next_sequence);
	mix(s, (uint64_t)s->override.page << 8 | s->override.next_page);
	mix(s, s->admission.bound_ns);
	mix(s, (uint64_t)s->admission.verdict << 8 | s->admission.decided_by);
	for (uint32_t i = 0; i < sizeof s->adapt / 4; i++)
		mix(s, adapt[i]);
	for (uint32_t i = 0; i < EST_STAGE_NAME_BYTES; i++)
		mix(s, (unsigned char)s->name[i]);
	for (uint32_t i = 0; i < EST_PAGE_WORDS; i++)
		mix(s, s->pages[0][i]);
	mix(s, s->number);
	mix(s, s->word);
	mix(s, s->size);
}

#endif
