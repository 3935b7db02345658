/* lib_edges.c: what random tables and operations do not reach: inputs at the ends of
 * their types, tables that lack something.  With the other tests of
 * the library it takes every condition both ways (tests/coverage/lib.sh). */
#include "lib/est_core.h"
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

static struct build table;

static const uint32_t sure[EST_BAND_WORDS] = {0, 0, 65536, 65536};

/* The largest ratio of a bound means that there is none. */
static void test_no_upper_bound(void)
{
	static const uint32_t open[EST_BAND_WORDS] = {0, 0, 0, UINT32_MAX};
	struct est_op op = {.flops = 1, .count = 1, .launches = 3};
	uint32_t record = build_class(&table, open, 3);
	struct est_cost cost;

	table.words[record + EST_RECORD_LAUNCH] = build_word(&table, 1);
	build_word(&table, 0);
	build_word(&table, 64);
	build_end(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
	CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
	CHECK_UINT(cost.latency_ns, 3);
	CHECK_UINT(cost.latency_lo_ns, 0);
	CHECK(cost.latency_hi_ns == UINT64_MAX);
	CHECK(cost.flags & EST_FLAG_SATURATED);
	/* Nothing takes no time. */
	table.words[table.n - 1] = 0;
	build_seal(&table);
	CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
	CHECK_UINT(cost.latency_hi_ns, 0);
}

/* A class without any term costs nothing, and has no efficiency. */
static void test_no_terms(void)
{
	struct est_op op = {.flops = 7, .bytes = 9, .count = 1, .launches = 1};
	struct est_cost cost;
	uint32_t efficiency = 77;

	build_class(&table, sure, 3);
	build_end(&table);
	CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
	CHECK_UINT(cost.latency_hi_ns, 0);
	CHECK_INT(est_efficiency(table.words, &op, &efficiency), EST_ERR_ABSENT);
	CHECK_UINT(efficiency, 77);
}

/* A remainder whose double leaves 64 bits. */
static void test_power_of_ages(void)
{
	struct est_cost cost = {
	    .latency_ns = ((uint64_t)1 << 63) + 1, .energy_pj = UINT64_MAX - 1};
	uint32_t power = 7;

	CHECK_INT(est_average_power(&cost, &power), EST_OK);
	CHECK_UINT(power, 2); /* 1.9999… */
	cost.latency_ns = UINT64_MAX - 1;
	CHECK_INT(est_average_power(&cost, &power), EST_OK);
	CHECK_UINT(power, 1);
	cost.energy_pj = ((uint64_t)1 << 63) - 2;
	CHECK_INT(est_average_power(&cost, &power), EST_OK);
	CHECK_UINT(power, 0);
	cost.energy_pj++;
	CHECK_INT(est_average_power(&cost, &power), EST_OK);
	CHECK_UINT(power, 1);
}

/* No operations: no array is needed. */
static void test_nothing_to_run(void)
{
	struct est_mode mode = {.name = "m", .power_cap_mw = 1};
	struct est_family family = {.name = "f", .modes = &mode, .nmodes = 1};
	struct est_goal goal = {
	    .deadline_ns = 0, .power_cap_mw = 1, .objective = EST_LEAST_LATENCY};
	struct est_cost cost;
	struct est_choice choice;

	build_class(&table, sure, 3);
	build_end(&table);
	mode.device = table.words;
	CHECK_INT(est_mode_best(&family, NULL, 0, &goal, &cost, &choice), EST_OK);
	CHECK_UINT(choice.cost.latency_ns, 0);
	CHECK_INT(est_mode_best(&family, NULL, 1, &goal, &cost, &choice), EST_ERR_NULL);
	CHECK_INT(est_graph_cost(table.words, NULL, 0, &cost), EST_OK);
}

/* A table without a date is as old as any. */
static void test_override_without_date(void)
{
	static uint32_t page[2][BUILD_WORDS + EST_PAGE_WORDS];
	struct est_override choice;

	build_class(&table, sure, 3);
	build_end(&table);
	CHECK_INT(est_override_check(table.words, table.words, table.n), EST_OK);
	memset(page[0], 0xff, 4 * EST_PAGE_WORDS);
	CHECK_INT(est_override_header(table.words, 5, page[0]), EST_OK);
	CHECK_UINT(page[0][6] | page[0][7], 0);
	memcpy(page[0] + EST_PAGE_WORDS, table.words, 4 * table.n);
	CHECK_INT(est_override_select(
		      table.words, page[0], NULL, EST_PAGE_WORDS + table.n, &choice),
	    EST_OK);
	CHECK_INT(choice.page, 0);
	/* A page that is smaller than the smallest image. */
	for (size_t n = 0; n < EST_PAGE_WORDS + EST_H_DIRECTORY; n++) {
		CHECK_INT(
		    est_override_select(table.words, page[0], page[0], n, &choice),
		    EST_OK);
		CHECK_INT(choice.page, EST_PAGE_BAKED);
		CHECK_INT(choice.status[0], EST_ERR_LENGTH);
		CHECK_INT(choice.status[1], EST_ERR_LENGTH);
	}
	CHECK_INT(est_override_select(table.words, page[0], NULL,
		      EST_PAGE_WORDS + EST_H_DIRECTORY, &choice),
	    EST_OK);
	CHECK_INT(choice.status[0], EST_ERR_LENGTH);
	memset(page[1], 0xff, sizeof page[1]);
	CHECK_INT(est_override_select(table.words, page[0], page[1],
		      EST_PAGE_WORDS + EST_H_DIRECTORY, &choice),
	    EST_OK);
	CHECK_INT(choice.status[1], EST_ERR_MAGIC);
}

/* A logarithm and powers without fractions: 2^(log/2^24) · Π x^(power/2^25). */
static void add_piece(uint32_t lo, uint32_t hi, int log)
{
	build_word(&table, 1);
	build_word(&table, lo);
	build_word(&table, hi);
	build_word(&table, (uint32_t)log << 24);
	build_word(&table, 1u << 25);
}

/* One input; its pieces stand in falling order: 2^k · x ns. */
static void stages(void)
{
	build_class(&table, sure, 4);
	build_stages(&table, 1, 2);
	build_input(&table, 1, 999, "x");
	for (uint32_t i = 0; i < 2; i++) {
		build_stage(&table, 0, EST_STAGE_ONCE, 3, 3 * EST_PIECE_WORDS(1, 1),
		    i ? "b" : "a");
		add_piece(100, UINT32_MAX, 5);
		add_piece(10, 99, 3);
		add_piece(0, 9, 1);
	}
	build_end(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
}

static void test_pieces(void)
{
	struct est_cost cost;

	stages();
	for (uint32_t x = 1; x < 999; x++) {
		uint32_t factor = x < 10 ? 2 : x < 100 ? 8 : 32;

		CHECK_INT(est_stage_cost(table.words, &x, 1, NULL, &cost), EST_OK);
		CHECK_NEAR((double)cost.latency_ns, 2.0 * factor * x, 1);
	}
}

static void test_stage_names(void)
{
	char text[EST_STAGE_NAME_BYTES + 8] = "?";
	size_t count = 77;

	stages();
	CHECK_INT(est_stage_name(table.words, EST_STAGE_NAMES_STAGES, 1, NULL, &count),
	    EST_OK);
	CHECK_UINT(count, 2);
	memset(text, 'x', sizeof text);
	CHECK_INT(
	    est_stage_name(table.words, EST_STAGE_NAMES_STAGES, 1, text, NULL), EST_OK);
	CHECK_TEXT(text, "b");
	for (uint32_t i = EST_STAGE_NAME_BYTES; i < sizeof text; i++)
		CHECK_INT(text[i], 'x');
	build_class(&table, sure, 3);
	build_end(&table);
	CHECK_INT(est_stage_name(table.words, EST_STAGE_NAMES_STAGES, 0, text, &count),
	    EST_ERR_ABSENT);
	CHECK_TEXT(text, "b");
	CHECK_UINT(count, 2);
}

static void test_stage_vectors(void)
{
	struct est_stage_vector v[3] = {
	    {.inputs = {1}}, {.inputs = {50}}, {.inputs = {4000}}};
	size_t failed = 77;

	stages();
	for (int i = 0; i < 3; i++)
		CHECK_INT(
		    est_stage_cost(table.words, v[i].inputs, 1, NULL, &v[i].total),
		    EST_OK);
	CHECK_INT(est_stage_self_test(table.words, v, 3, &failed), EST_OK);
	CHECK_INT(est_stage_self_test(table.words, NULL, 0, &failed), EST_OK);
	CHECK_INT(est_stage_self_test(table.words, NULL, 1, &failed), EST_ERR_NULL);
	CHECK_INT(est_stage_self_test(NULL, v, 3, &failed), EST_ERR_NULL);
	CHECK_UINT(failed, 77);
	v[1].total.interval ^= 1;
	CHECK_INT(est_stage_self_test(table.words, v, 3, NULL), EST_ERR_SELF_TEST);
	CHECK_INT(est_stage_self_test(table.words, v, 3, &failed), EST_ERR_SELF_TEST);
	CHECK_UINT(failed, 1);
	v[1].total.interval ^= 1;
	v[0].total.latency_hi_ns ^= 1;
	CHECK_INT(est_stage_self_test(table.words, v, 3, &failed), EST_ERR_SELF_TEST);
	CHECK_UINT(failed, 0);
	v[0].total.latency_hi_ns ^= 1;
	v[2].status = EST_ERR_MODEL;
	CHECK_INT(est_stage_self_test(table.words, v, 3, &failed), EST_ERR_SELF_TEST);
	CHECK_UINT(failed, 2);
	/* Of a model that fails nothing but the status counts. */
	for (uint32_t i = 0; i < 3; i++)
		table.words[table.n - 2 - i * EST_PIECE_WORDS(1, 1)] |=
		    EST_TERM_NEGATIVE;
	build_seal(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
	for (int i = 0; i < 3; i++)
		v[i].status = EST_ERR_MODEL;
	v[0].total.latency_ns ^= 1;
	CHECK_INT(est_stage_self_test(table.words, v, 3, &failed), EST_OK);
	build_class(&table, sure, 3);
	build_end(&table);
	CHECK_INT(est_stage_self_test(table.words, v, 3, &failed), EST_ERR_ABSENT);
}

/* A product that fits 64 bits until it is rounded. */
static void test_carry_beyond(void)
{
	uint64_t x = 0xfff70050fd2719a0;

	CHECK(est_scale(x, 65545, 16 | EST_DOWN) == UINT64_MAX);
	CHECK(est_scale(x, 65545, 16 | EST_NEAREST) == UINT64_MAX);
	CHECK(est_scale(x, 65545, 16 | EST_UP) == UINT64_MAX);
	CHECK(est_scale(x - 1, 65545, 16 | EST_DOWN) == UINT64_MAX - 1);
}

/* Both ends of a byte range are inside, for work without FLOPs and in an octave. */
static void test_support_ends(void)
{
	uint32_t record = build_class(&table, sure, 3);
	uint32_t key = build_key(1u << 20) >> 16;
	struct est_cost c;

	table.words[record + EST_RECORD_SUPPORT] = build_word(&table, 5 | 1 << 8);
	build_word(&table, key | key << 16);
	build_word(&table, key | key << 16);
	build_end(&table);
	CHECK_INT(build_check(&table), EST_OK);
	for (uint64_t flops = 0; flops <= 32; flops += 32)
		for (uint32_t side = 0; side < 3; side++) {
			/* 2^10 sizes have one key, less its last 16 bits. */
			struct est_op op = {.flops = flops, .count = 1, .launches = 1};

			op.bytes = side == 0   ? (1u << 20) - 1
				   : side == 1 ? 1u << 20
					       : (1u << 20) + (1u << 10);
			CHECK_INT(est_op_cost(table.words, &op, &c), EST_OK);
			CHECK_INT((c.flags & EST_FLAG_UNSUPPORTED) != 0, side != 1);
		}
}

/* The longest id, 48 bytes, counts to its end, and what stands behind it does not. */
static void test_longest_id(void)
{
	static const char id[] = "an-id-of-forty-eight-bytes-takes-all-of-its-room";
	const uint32_t *list[] = {table.words}, *found = NULL;
	char other[sizeof id + 1];
	struct est_info info;

	build_class(&table, sure, 3);
	build_end(&table);
	memset(table.words + EST_H_ID, 0, 4 * EST_ID_WORDS);
	for (uint32_t i = 0; i < sizeof id - 1; i++)
		table.words[EST_H_ID + i / 4] |= (uint32_t)id[i] << i % 4 * 8;
	build_seal(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
	CHECK_UINT(sizeof id, EST_ID_BYTES);
	CHECK_INT(est_device_info(table.words, &info), EST_OK);
	CHECK_TEXT(info.id, id);
	memcpy(other, id, sizeof id);
	other[sizeof id] = 'x';
	CHECK_INT(est_device_find(list, 1, other, &found), EST_OK);
	CHECK(found == table.words);
	other[sizeof id - 1] = 'x';
	other[sizeof id] = 0;
	CHECK_INT(est_device_find(list, 1, other, &found), EST_ERR_NOT_FOUND);
	other[sizeof id - 2] = 'x';
	other[sizeof id - 1] = 0;
	CHECK_INT(est_device_find(list, 1, other, &found), EST_ERR_NOT_FOUND);
}

/* Static power over an upper bound just below 2^32 ns and the energy of the work fit
 * 64 bits each; their sum does not. */
static void test_energy_beyond(void)
{
	static const uint32_t wide[EST_BAND_WORDS] = {0, 0, 65536, 4 * 65536 - 1};
	struct est_op op = {.flops = (uint64_t)1 << 39, .count = 1, .launches = 1};
	uint32_t record = build_class(&table, wide, 4), cost, energy;
	struct est_cost c;

	cost = record - EST_COST_CLASSES - 1;
	table.words[record + EST_RECORD_LAUNCH] = build_word(&table, 1);
	build_word(&table, 0);
	build_word(&table, UINT32_MAX);
	op.launches = 16; /* just below 2^30 ns */
	energy = build_section(&table, EST_SECTION_ENERGY);
	table.n += EST_ENERGY_WORDS;
	table.words[cost + EST_COST_ENERGY] = energy;
	table.words[energy + EST_ENERGY_FLOP + 2] = 1u << 24;
	table.words[energy + EST_ENERGY_STATIC + 2] = UINT32_MAX;
	build_end(&table);
	CHECK_INT(build_check(&table), EST_OK);
	CHECK_INT(est_op_cost(table.words, &op, &c), EST_OK);
	CHECK_UINT(c.latency_ns, (uint64_t)1 << 30);
	CHECK(c.latency_hi_ns > UINT32_MAX - 65536 && c.latency_hi_ns <= UINT32_MAX);
	CHECK(c.energy_hi_pj == UINT64_MAX);
	CHECK(c.flags & EST_FLAG_SATURATED);
	CHECK_UINT(c.energy_pj, 0);
	/* Two products below 2^64 each, and their sum. */
	table.words[energy + EST_ENERGY_FLOP + 2] = UINT32_MAX;
	table.words[energy + EST_ENERGY_BYTE + 2] = UINT32_MAX;
	table.words[energy + EST_ENERGY_STATIC + 2] = 0;
	op.flops = op.bytes = UINT32_MAX;
	op.launches = 1;
	CHECK_INT(est_op_cost(table.words, &op, &c), EST_OK);
	CHECK_UINT(c.energy_hi_pj, ((uint64_t)1 << 49) - (1u << 18));
	CHECK_UINT(c.flags & EST_FLAG_SATURATED, 0);
}

static void test_status_names(void)
{
	/* Every name is that of the enumerator. */
	static const struct {
		int status;
		const char *name;
	} all[] = {
#define STATUS(x) {x, #x}
	    STATUS(EST_OK), STATUS(EST_ERR_NULL), STATUS(EST_ERR_MAGIC),
	    STATUS(EST_ERR_ORDER), STATUS(EST_ERR_ABI), STATUS(EST_ERR_LENGTH),
	    STATUS(EST_ERR_CRC), STATUS(EST_ERR_SECTION), STATUS(EST_ERR_TABLE),
	    STATUS(EST_ERR_CLASS), STATUS(EST_ERR_PRECISION), STATUS(EST_ERR_COUNT),
	    STATUS(EST_ERR_RANGE), STATUS(EST_ERR_NOT_FOUND), STATUS(EST_ERR_SELF_TEST),
	    STATUS(EST_ERR_ABSENT), STATUS(EST_ERR_POWER), STATUS(EST_ERR_DEADLINE),
	    STATUS(EST_ERR_GOAL), STATUS(EST_ERR_MODEL), STATUS(EST_ERR_STATE),
	    STATUS(EST_ERR_ID), STATUS(EST_ERR_OLDER)};
	int n = (int)(sizeof all / sizeof all[0]);

	for (int i = 0; i < n; i++) {
		CHECK_INT(all[i].status, -i);
		CHECK_TEXT(est_status_name(-i), all[i].name);
	}
	CHECK_TEXT(est_status_name(-n), "unknown status");
	CHECK_TEXT(est_status_name(1), "unknown status");
	CHECK_TEXT(est_status_name(INT32_MIN), "unknown status");
}

int main(void)
{
	RUN(test_no_upper_bound);
	RUN(test_no_terms);
	RUN(test_power_of_ages);
	RUN(test_nothing_to_run);
	RUN(test_override_without_date);
	RUN(test_pieces);
	RUN(test_stage_names);
	RUN(test_stage_vectors);
	RUN(test_carry_beyond);
	RUN(test_support_ends);
	RUN(test_longest_id);
	RUN(test_energy_beyond);
	RUN(test_status_names);
	return test_end("lib_edges");
}
