/* image.c: any words → est_device_check refuses them, or every public function answers
 * within what estimate.h promises, whatever its arguments. */
#include "tests/fuzz/table.h"

static void check_cost(const struct est_cost *cost)
{
	uint32_t power;
	uint64_t product;

	FUZZ_HOLDS(cost->latency_lo_ns <= cost->latency_ns);
	FUZZ_HOLDS(cost->latency_ns <= cost->latency_hi_ns);
	FUZZ_HOLDS(cost->energy_lo_pj <= cost->energy_pj);
	FUZZ_HOLDS(cost->energy_pj <= cost->energy_hi_pj);
	FUZZ_HOLDS(cost->coverage_permille <= 1000);
	(void)est_average_power(cost, &power);
	(void)est_energy_delay(cost, &product);
}

static void judge(const uint32_t *device, const struct est_op *ops, size_t n,
    const struct est_cost *cost, const uint8_t *arguments)
{
	struct est_guard guard = {0};
	struct est_admission admission;
	struct est_mode modes[2] = {
	    {"a", device, 1000, 0}, {"b", device, 2000, EST_MODE_DOMINATED}};
	struct est_family family = {"family", modes, 2};
	struct est_goal goal = {UINT64_MAX, UINT32_MAX, arguments[40] % 4,
	    arguments[41] % 4, arguments[42] & 1};
	struct est_cost costs[2];
	struct est_choice choice;

	memcpy(&guard.budget_ns, arguments + 43, 8);
	memcpy(&guard.margin_q16, arguments + 51, 4);
	guard.mode = arguments[55] % 3;
	FUZZ_HOLDS((est_admit(cost, &guard, &admission) == EST_OK) == (guard.mode < 2));
	if (est_mode_best(&family, ops, n, &goal, costs, &choice) == EST_OK)
		FUZZ_HOLDS(choice.mode == 0);
}

static void stages(const uint32_t *device, const uint8_t *arguments)
{
	struct est_cost each[32], total;
	struct est_guard guard = {.budget_ns = UINT64_MAX};
	uint32_t inputs[EST_STAGE_INPUTS], accepted = 0;
	char name[EST_STAGE_NAME_BYTES];
	size_t ninputs = 0, nstages = 0;

	memcpy(inputs, arguments + 32, sizeof inputs);
	(void)est_stage_name(device, EST_STAGE_NAMES_INPUTS, 0, name, &ninputs);
	if (est_stage_name(device, EST_STAGE_NAMES_STAGES, 0, name, &nstages) != EST_OK)
		return;
	FUZZ_HOLDS(ninputs <= EST_STAGE_INPUTS && nstages <= 32);
	for (size_t i = 0; i < nstages; i++) {
		FUZZ_HOLDS(est_stage_name(device, EST_STAGE_NAMES_STAGES, i, name,
			       &nstages) == EST_OK);
		FUZZ_HOLDS(memchr(name, 0, sizeof name));
	}
	if (est_stage_cost(device, inputs, ninputs, each, &total) == EST_OK)
		check_cost(&total);
	(void)est_filter(device, inputs, 1, ninputs, &guard, &accepted);
}

static void adapt(const uint8_t *arguments, struct est_cost *cost)
{
	struct est_adapt state;

	memset(&state, 0xa5, sizeof state);
	FUZZ_HOLDS(est_adapt_check(&state, sizeof state) != EST_OK);
	FUZZ_HOLDS(est_adapt_init(&state, 8u << 16, arguments[56] % 16) == EST_OK);
	for (unsigned i = 0; i < 4; i++)
		(void)est_adapt_observe(&state, arguments[57 + i] % 40,
		    cost->latency_ns,
		    (cost->latency_ns >> (arguments[57 + i] & 7)) + 1);
	FUZZ_HOLDS(est_adapt_correct(&state, 0, cost) == EST_OK);
	check_cost(cost);
	FUZZ_HOLDS(est_adapt_seal(&state) == EST_OK);
	FUZZ_HOLDS(est_adapt_check(&state, sizeof state) == EST_OK);
}

static void pages(const uint32_t *device, size_t nwords)
{
	struct est_override choice;
	uint32_t *page = malloc(4 * (nwords + EST_PAGE_WORDS));

	FUZZ_HOLDS(page);
	FUZZ_HOLDS(est_override_header(device, 7, page) == EST_OK);
	memcpy(page + EST_PAGE_WORDS, device, 4 * nwords);
	FUZZ_HOLDS(est_override_check(device, device, nwords) == EST_OK);
	FUZZ_HOLDS(est_override_select(
		       device, NULL, page, nwords + EST_PAGE_WORDS, &choice) == EST_OK);
	FUZZ_HOLDS(choice.page == 1 && choice.device == page + EST_PAGE_WORDS);
	page[nwords / 2 + EST_PAGE_WORDS] ^= 1;
	FUZZ_HOLDS(est_override_select(
		       device, NULL, page, nwords + EST_PAGE_WORDS, &choice) == EST_OK);
	FUZZ_HOLDS(choice.page == EST_PAGE_BAKED && choice.device == device);
	free(page);
}

static void use(const uint32_t *device, size_t nwords, const uint8_t *arguments)
{
	struct est_op ops[3];
	struct est_cost cost, total;
	struct est_info info;
	struct est_explanation why;
	struct est_vector vector;
	uint32_t efficiency;
	size_t failed;

	FUZZ_HOLDS(est_device_info(device, &info) == EST_OK);
	FUZZ_HOLDS(memchr(info.id, 0, sizeof info.id));
	ops[0] = table_op(arguments);
	ops[1] = ops[0];
	ops[1].flops = ops[0].bytes;
	ops[2] = ops[0];
	ops[2].bytes = 1;
	memset(&cost, 0xa5, sizeof cost);
	int status = est_op_cost(device, &ops[0], &cost);
	FUZZ_HOLDS(est_explain(device, &ops[0], &why) == status);
	(void)est_efficiency(device, &ops[0], &efficiency);
	memset(&vector, 0, sizeof vector);
	vector.op = ops[0];
	vector.status = status;
	if (status == EST_OK)
		memcpy(&vector.cost, &cost, sizeof cost);
	FUZZ_HOLDS(est_self_test(device, &vector, 1, &failed) == EST_OK);
	if (status == EST_OK) {
		check_cost(&cost);
		judge(device, ops, 3, &cost, arguments);
		adapt(arguments, &cost);
	}
	if (est_graph_cost(device, ops, 3, &total) == EST_OK)
		check_cost(&total);
	stages(device, arguments);
	pages(device, nwords);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct table_input in;

	if (!table_input(&in, data, size))
		return 0;
	int status = est_device_check(in.words, in.nwords);
	FUZZ_HOLDS(status <= 0);
	(void)est_override_check(in.words, in.words, in.nwords);
	if (status == EST_OK)
		use(in.words, in.words[EST_H_WORDS], in.arguments);
	free(in.words);
	return 0;
}
