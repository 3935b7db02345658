/* eva.c: every public function of lib/ on the table DEVICE, with any argument.
 *
 * In: a table.  What is volatile may hold anything whenever it is read, so that one
 * pass of the analyzer stands for all arguments; a pointer may be NULL, and arrays have
 * FEW elements.  Out: nothing; the analyzer says what could go wrong. */
#include "est_core.h"

extern const uint32_t DEVICE[];

static volatile uint64_t any64;
static volatile uint32_t any32;
static volatile uint16_t any16;
static volatile uint8_t any8;
static volatile int any;

#define FEW 2u
#define OR_NULL(pointer) (any ? (pointer) : NULL)

static void any_op(struct est_op *op, uint16_t precision, uint16_t class_id)
{
	op->flops = any64;
	op->bytes = any64;
	op->launches = any32;
	op->count = any32;
	op->class_id = class_id;
	op->precision = precision;
}

static void any_cost(struct est_cost *cost)
{
	uint64_t *sums = est_sums(cost);

	for (uint32_t i = 0; i < EST_SUMS; i++)
		sums[i] = any64;
	cost->flags = any32;
	cost->coverage_permille = any16;
	cost->interval = any8;
}

static void any_words(uint32_t *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		words[i] = any32;
}

static void one(uint16_t precision, uint16_t class_id)
{
	struct est_op op;
	struct est_cost cost;
	struct est_explanation why;
	uint32_t efficiency;

	any_op(&op, precision, class_id);
	est_op_cost(OR_NULL(DEVICE), OR_NULL(&op), OR_NULL(&cost));
	est_explain(OR_NULL(DEVICE), OR_NULL(&op), OR_NULL(&why));
	est_efficiency(OR_NULL(DEVICE), OR_NULL(&op), OR_NULL(&efficiency));
}

static void graph(uint16_t precision, uint16_t class_id)
{
	struct est_op ops[FEW];
	struct est_cost cost;
	size_t n = any64;

	for (uint32_t i = 0; i < FEW; i++)
		any_op(ops + i, precision, class_id);
	est_graph_cost(
	    OR_NULL(DEVICE), OR_NULL(ops), n < FEW ? n : FEW, OR_NULL(&cost));
}

static void modes(uint16_t precision, uint16_t class_id)
{
	struct est_mode all[FEW];
	static struct est_cost costs[FEW];
	struct est_op ops[FEW];
	struct est_goal goal = {any64, any32, any8, any8, any8};
	struct est_family family = {"", all, any32};
	struct est_choice choice;

	for (uint32_t i = 0; i < FEW; i++) {
		any_op(ops + i, precision, class_id);
		all[i].name = "";
		all[i].device = OR_NULL(DEVICE);
		all[i].power_cap_mw = any32;
		all[i].flags = any32;
	}
	if (family.nmodes > FEW)
		family.nmodes = EST_MAX_MODES + 1;
	est_mode_best(OR_NULL(&family), OR_NULL(ops), FEW, OR_NULL(&goal),
	    OR_NULL(costs), OR_NULL(&choice));
}

static void vectors(uint16_t precision, uint16_t class_id)
{
	struct est_vector all[FEW];
	size_t failed;

	for (uint32_t i = 0; i < FEW; i++) {
		any_op(&all[i].op, precision, class_id);
		any_cost(&all[i].cost);
		all[i].status = any;
	}
	est_self_test(OR_NULL(DEVICE), OR_NULL(all), FEW, OR_NULL(&failed));
}

static void costs(void)
{
	struct est_cost cost;
	struct est_guard guard = {any64, any32, any8};
	struct est_admission admission;
	uint32_t power;
	uint64_t product;

	any_cost(&cost);
	est_average_power(OR_NULL(&cost), OR_NULL(&power));
	est_energy_delay(OR_NULL(&cost), OR_NULL(&product));
	est_admit(OR_NULL(&cost), OR_NULL(&guard), OR_NULL(&admission));
}

static void stages(void)
{
	uint32_t inputs[FEW * EST_STAGE_INPUTS], accepted[1];
	struct est_cost each[32], total;
	struct est_guard guard = {any64, any32, any8};
	struct est_stage_vector all[FEW];
	char name[EST_STAGE_NAME_BYTES];
	size_t count;

	any_words(inputs, FEW * EST_STAGE_INPUTS);
	est_stage_cost(
	    OR_NULL(DEVICE), OR_NULL(inputs), any64, OR_NULL(each), OR_NULL(&total));
	est_filter(OR_NULL(DEVICE), OR_NULL(inputs), FEW, any64, OR_NULL(&guard),
	    OR_NULL(accepted));
	est_stage_name(OR_NULL(DEVICE), any, any64, OR_NULL(name), OR_NULL(&count));
	for (uint32_t i = 0; i < FEW; i++) {
		any_words(all[i].inputs, EST_STAGE_INPUTS);
		any_cost(&all[i].total);
		all[i].status = any;
	}
	est_stage_self_test(OR_NULL(DEVICE), OR_NULL(all), FEW, OR_NULL(&count));
}

static void tables(void)
{
	const uint32_t *list[FEW] = {DEVICE, DEVICE}, *found;
	uint32_t header[EST_PAGE_WORDS], page[EST_PAGE_WORDS + EST_H_DIRECTORY];
	struct est_override choice;
	struct est_info info;
	char id[EST_ID_BYTES];

	for (uint32_t i = 0; i < EST_ID_BYTES - 1; i++)
		id[i] = (char)any8;
	id[EST_ID_BYTES - 1] = 0;
	est_device_find(OR_NULL(list), FEW, OR_NULL(id), OR_NULL(&found));
	est_device_info(OR_NULL(DEVICE), OR_NULL(&info));
	est_device_check(OR_NULL(DEVICE), DEVICE[EST_H_WORDS]);
	est_override_check(OR_NULL(DEVICE), OR_NULL(DEVICE), DEVICE[EST_H_WORDS]);
	est_override_header(OR_NULL(DEVICE), any32, OR_NULL(header));
	/* An erased page, and one shorter than a header. */
	for (uint32_t i = 0; i < EST_PAGE_WORDS + EST_H_DIRECTORY; i++)
		page[i] = UINT32_MAX;
	est_override_select(OR_NULL(DEVICE), OR_NULL(page), OR_NULL(page),
	    any ? EST_PAGE_WORDS + EST_H_DIRECTORY : 1, OR_NULL(&choice));
}

/* The states that est_adapt_check accepts, and others. */
static void adapt(void)
{
	static struct est_adapt state;
	struct est_cost cost;

	any_cost(&cost);
	est_adapt_init(OR_NULL(&state), any32, any32);
	any_words((uint32_t *)(void *)&state, sizeof state / 4);
	est_adapt_check(OR_NULL(&state), any64);
	if (state.limit < 0 || state.limit >= 1 << 27 || (state.forget + 1) >> 4)
		return;
	est_adapt_correct(OR_NULL(&state), any32, OR_NULL(&cost));
	est_adapt_observe(OR_NULL(&state), any32, any64, any64);
	est_adapt_seal(OR_NULL(&state));
}

int main(void)
{
	const uint32_t *map = DEVICE + DEVICE[EST_H_DIRECTORY + 1];

	for (uint16_t p = 0; p <= map[0] >> 16; p++)
		for (uint16_t c = 0; c <= (map[0] & 0xffff); c++) {
			one(p, c);
			graph(p, c);
			modes(p, c);
			vectors(p, c);
		}
	costs();
	stages();
	tables();
	adapt();
	est_status_name(any);
	return 0;
}
