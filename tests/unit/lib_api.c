/* lib_api.c: the functions around est_op_cost: find, info, efficiency, explain,
 * self-test, names; every error of theirs, and that it leaves results alone. */
#include "lib/est_core.h"
#include "tests/unit/lib_oracle.h"
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

static struct build table, other;

static void test_find(void)
{
	static const char longest[] =
	    "a23456789-123456789-123456789-123456789-12345678";
	static struct build third;
	const uint32_t *list[3] = {table.words, other.words, third.words};
	const uint32_t *device = NULL;

	build_start(&table, "orion", 2);
	build_start(&other, "orion-2", 2);
	build_start(&third, longest, 2);
	CHECK_INT(est_device_find(list, 3, "orion", &device), EST_OK);
	CHECK(device == table.words);
	CHECK_INT(est_device_find(list, 3, "orion-2", &device), EST_OK);
	CHECK(device == other.words);
	CHECK_INT(est_device_find(list, 3, longest, &device), EST_OK);
	CHECK(device == third.words);
	device = table.words + 5;
	CHECK_INT(est_device_find(list, 3, "", &device), EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(list, 3, "orio", &device), EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(list, 3, "orion-", &device), EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(list, 3, "orion-22", &device), EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(list, 2, longest, &device), EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(list, 3,
		      "a23456789-123456789-123456789-123456789-12345678x", &device),
	    EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(NULL, 0, "orion", &device), EST_ERR_NOT_FOUND);
	CHECK_INT(est_device_find(NULL, 1, "orion", &device), EST_ERR_NULL);
	CHECK_INT(est_device_find(list, 3, NULL, &device), EST_ERR_NULL);
	CHECK_INT(est_device_find(list, 3, "orion", NULL), EST_ERR_NULL);
	CHECK(device == table.words + 5);
}

static void test_info(void)
{
	struct est_info info;

	random_table(&table, 1);
	CHECK_INT(est_device_info(NULL, &info), EST_ERR_NULL);
	CHECK_INT(est_device_info(table.words, NULL), EST_ERR_NULL);
	memset(&info, 0xa5, sizeof info);
	CHECK_INT(est_device_info(table.words, &info), EST_OK);
	CHECK_TEXT(info.id, "random-table");
	for (unsigned i = 0; i < 16; i++)
		CHECK_UINT(info.fingerprint[i], i);
	CHECK_UINT(info.words, table.n);
	CHECK_UINT(info.error_ppb, 900000);
	CHECK_UINT(info.date, 20260207);
	CHECK_UINT(info.batch_min, 1);
	CHECK_UINT(info.batch_max, 64);
	CHECK_UINT(info.timed, EST_TIMED_NODE_SUM);
	for (uint64_t seed = 0; seed < 50; seed++) {
		const uint32_t *map;
		uint32_t n, mask = 0, coverage = 0;

		random_table(&table, seed);
		map = table.words + table.words[EST_H_DIRECTORY + 1];
		n = map[0] >> 16;
		for (uint32_t i = n; i--;) {
			if (map[1 + i]) {
				mask |= 1u << i;
				coverage =
				    table.words[map[1 + i] + EST_COST_INTERVAL] >> 16 &
				    0x3ff;
			}
		}
		CHECK_INT(est_device_info(table.words, &info), EST_OK);
		CHECK_UINT(info.nclasses, map[0] & 0xffff);
		CHECK_UINT(info.precisions, mask);
		CHECK_UINT(info.coverage_permille, coverage);
	}
	/* Without provenance nothing is known of it. */
	for (uint32_t i = 0; i < table.nsections; i++) {
		uint32_t *kind = table.words + EST_H_DIRECTORY + EST_DIR_WORDS * i;

		if (*kind == EST_SECTION_PROVENANCE)
			*kind = 77;
	}
	CHECK_INT(est_device_info(table.words, &info), EST_OK);
	CHECK_UINT(info.date, 0);
	CHECK_UINT(info.batch_max, 0);
}

/* A class without any record, one that refuses, and what the caller gets wrong. */
static void test_op_errors(void)
{
	struct est_op op = {.flops = 1000, .bytes = 1000, .launches = 1, .count = 1};
	struct est_cost cost, mark;
	struct est_explanation why, why_mark;
	uint32_t efficiency = 12345, record, section;

	memset(&cost, 0xa5, sizeof cost);
	memset(&mark, 0xa5, sizeof mark);
	memset(&why, 0xa5, sizeof why);
	memset(&why_mark, 0xa5, sizeof why_mark);
#define ALL(status)                                                                    \
	do {                                                                           \
		CHECK_INT(est_op_cost(table.words, &op, &cost), status);               \
		CHECK_INT(est_explain(table.words, &op, &why), status);                \
		CHECK_INT(est_efficiency(table.words, &op, &efficiency), status);      \
	} while (0)
	random_table(&table, 3);
	section = table.words[table.words[EST_H_DIRECTORY + 1] + EST_CLASSES_COST];
	record = table.words[section + EST_COST_CLASSES];
	CHECK_INT(est_op_cost(NULL, &op, &cost), EST_ERR_NULL);
	CHECK_INT(est_op_cost(table.words, NULL, &cost), EST_ERR_NULL);
	CHECK_INT(est_op_cost(table.words, &op, NULL), EST_ERR_NULL);
	CHECK_INT(est_explain(NULL, &op, &why), EST_ERR_NULL);
	CHECK_INT(est_explain(table.words, &op, NULL), EST_ERR_NULL);
	CHECK_INT(est_efficiency(NULL, &op, &efficiency), EST_ERR_NULL);
	CHECK_INT(est_efficiency(table.words, &op, NULL), EST_ERR_NULL);
	op.class_id = 99;
	ALL(EST_ERR_CLASS);
	op.class_id = UINT16_MAX;
	ALL(EST_ERR_CLASS);
	op.class_id = 0;
	op.precision = 2;
	ALL(EST_ERR_PRECISION);
	op.precision = UINT16_MAX;
	ALL(EST_ERR_PRECISION);
	op.precision = 0;
	op.count = 0;
	ALL(EST_ERR_COUNT);
	op.count = 1;
	op.launches = 0;
	ALL(EST_ERR_COUNT);
	op.launches = 1;

	table.words[record + EST_RECORD_SUPPORT] = 0;
	for (uint32_t i = EST_RECORD_COMPUTE; i <= EST_RECORD_MEMORY; i++) {
		static const uint32_t authored[] = {0};
		static const struct build_line lines[] = {{0, 1 << 20, 0, 0}};
		struct build_curve curve = {.shift = 20,
		    .low = EST_POLICY_REFUSE,
		    .high = EST_POLICY_REFUSE,
		    .first = EST_KEY(9, 0),
		    .beyond = EST_KEY(10, 0),
		    .lines = lines,
		    .nlines = 1,
		    .authored = authored,
		    .nauthored = 1};

		table.words[record + EST_RECORD_COMPUTE] = 0;
		table.words[record + EST_RECORD_MEMORY] = 0;
		table.words[record + i] = build_curve(&table, &curve);
		op.flops = op.bytes = 511;
		ALL(EST_ERR_RANGE);
		op.flops = op.bytes = 1024;
		ALL(EST_ERR_RANGE);
		op.flops = op.bytes = UINT64_MAX;
		ALL(EST_ERR_RANGE);
		op.flops = op.bytes = 1023;
		CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
		/* No work of a kind is outside of nothing. */
		op.flops = op.bytes = 0;
		CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
		memset(&cost, 0xa5, sizeof cost);
	}
	table.words[section + EST_COST_CLASSES] = 0;
	ALL(EST_ERR_CLASS);
	table.words[table.words[EST_H_DIRECTORY + 1] + EST_CLASSES_COST] = 0;
	ALL(EST_ERR_PRECISION);
#undef ALL
	CHECK(memcmp(&cost, &mark, sizeof cost) == 0);
	CHECK(memcmp(&why, &why_mark, sizeof why) == 0);
	CHECK_UINT(efficiency, 12345);
}

static void test_efficiency(void)
{
	uint64_t seed = 4;
	uint32_t nexact = 0, nabsent = 0;

	for (uint64_t t = 0; t < 300; t++) {
		random_table(&table, t);
		if (t % 3 == 0) { /* a peak whose low word is 0 */
			uint32_t map = table.words[EST_H_DIRECTORY + 1];

			table.words[table.words[map + EST_CLASSES_COST] +
				    EST_COST_PEAK_FLOPS] = 0;
		}
		for (int i = 0; i < 300; i++) {
			struct est_op op;
			struct est_cost cost;
			uint32_t got = 777;
			uint64_t peak;
			const uint32_t *section;
			long double want;
			int status;

			random_op(&op, &seed);
			if (est_op_cost(table.words, &op, &cost) != EST_OK)
				continue;
			section = oracle_op(table.words, &op).section;
			peak = (uint64_t)section[EST_COST_PEAK_FLOPS + 1] << 32 |
			       section[EST_COST_PEAK_FLOPS];
			status = est_efficiency(table.words, &op, &got);
			if (op.flops && (!cost.latency_ns || !peak)) {
				CHECK_INT(status, EST_ERR_ABSENT);
				CHECK_UINT(got, 777);
				nabsent++;
				continue;
			}
			CHECK_INT(status, EST_OK);
			if (!op.flops) {
				CHECK_UINT(got, 0);
				continue;
			}
			want = fminl((long double)op.flops * op.count, 0x1p64L) * 1e9L /
			       cost.latency_ns / peak * 65536;
			want = fminl(want, (long double)UINT32_MAX);
			CHECK_MSG(fabsl(got - want) <= 0.51L + want * 0x1p-24L,
			    "%" PRIu32 ", not %.2Lf", got, want);
			nexact++;
		}
	}
	CHECK(nexact > 10000);
	CHECK(nabsent > 100);
}

static void test_explain(void)
{
	uint64_t seed = 8;
	uint32_t bounds[3] = {0, 0, 0};

	for (uint64_t t = 0; t < 300; t++) {
		random_table(&table, t);
		for (int i = 0; i < 300; i++) {
			struct est_op op;
			struct est_cost cost;
			struct est_explanation why;
			struct oracle o;

			random_op(&op, &seed);
			if (est_op_cost(table.words, &op, &cost) != EST_OK)
				continue;
			o = oracle_op(table.words, &op);
			CHECK_INT(est_explain(table.words, &op, &why), EST_OK);
			CHECK_UINT(why.flags, cost.flags);
			CHECK_UINT(why.class_used, o.record[EST_RECORD_OWNER]);
			CHECK_UINT(why.combine, o.record[EST_RECORD_FLAGS] & 1);
			CHECK_UINT(why.compute_segment, o.compute.segment);
			CHECK_UINT(why.memory_segment, o.memory.segment);
			if (o.compute.time_q6 < 0x1p63L)
				CHECK(fabsl(why.compute_ns - o.compute.time_q6 / 64) <=
				      o.compute.tolerance / 64 + 0.51L);
			if (o.memory.time_q6 < 0x1p63L)
				CHECK(fabsl(why.memory_ns - o.memory.time_q6 / 64) <=
				      o.memory.tolerance / 64 + 0.51L);
			if (o.launch_q6 < 0x1p63L)
				CHECK(fabsl(why.launch_ns - o.launch_q6 / 64) <=
				      0.51L + o.launch_q6 * 0x1p-60L);
			CHECK(why.bound <= 2);
			bounds[why.bound]++;
			if (o.authored_unsure)
				continue;
			CHECK_UINT(why.provenance, EST_AUTHORED_KIND(o.authored));
			CHECK_UINT(why.n, EST_AUTHORED_N(o.authored));
			if (why.launch_ns > why.compute_ns &&
			    why.launch_ns > why.memory_ns)
				CHECK_UINT(why.bound, 0);
			if (why.compute_ns > why.launch_ns &&
			    why.compute_ns > why.memory_ns)
				CHECK_UINT(why.bound, 1);
			if (why.memory_ns > why.launch_ns &&
			    why.memory_ns > why.compute_ns)
				CHECK_UINT(why.bound, 2);
		}
	}
	CHECK(bounds[0] > 100 && bounds[1] > 100 && bounds[2] > 100);
}

/* Any changed bit of any member is found, and its vector named. */
static void test_self_test(void)
{
	static struct est_vector vectors[20];
	uint64_t seed = 3;
	size_t failed = 777;

	random_table(&table, 12);
	for (int i = 0; i < 20; i++) {
		memset(&vectors[i], 0, sizeof vectors[i]);
		random_op(&vectors[i].op, &seed);
		vectors[i].status =
		    est_op_cost(table.words, &vectors[i].op, &vectors[i].cost);
	}
	CHECK_INT(est_self_test(table.words, vectors, 20, &failed), EST_OK);
	CHECK_INT(est_self_test(table.words, vectors, 20, NULL), EST_OK);
	CHECK_INT(est_self_test(table.words, NULL, 0, NULL), EST_OK);
	CHECK_INT(est_self_test(NULL, vectors, 20, NULL), EST_ERR_NULL);
	CHECK_INT(est_self_test(table.words, NULL, 1, NULL), EST_ERR_NULL);
	CHECK_UINT(failed, 777);
	for (unsigned i = 0; i < 20; i++) {
		struct est_cost *cost = &vectors[i].cost;
		uint64_t *const values[] = {&cost->latency_ns, &cost->latency_lo_ns,
		    &cost->latency_hi_ns, &cost->energy_pj, &cost->energy_lo_pj,
		    &cost->energy_hi_pj, &cost->sd_shared_ns,
		    &cost->variance_independent_ns2};

		vectors[i].status ^= 1;
		CHECK_INT(est_self_test(table.words, vectors, 20, &failed),
		    EST_ERR_SELF_TEST);
		CHECK_UINT(failed, i);
		vectors[i].status ^= 1;
		if (vectors[i].status != EST_OK)
			continue;
		for (unsigned j = 0; j < 8; j++) {
			*values[j] ^= (uint64_t)1 << (7 * j + i) % 64;
			CHECK_INT(est_self_test(table.words, vectors, 20, &failed),
			    EST_ERR_SELF_TEST);
			CHECK_UINT(failed, i);
			*values[j] ^= (uint64_t)1 << (7 * j + i) % 64;
		}
		cost->flags ^= 1u << 31;
		CHECK_INT(
		    est_self_test(table.words, vectors, 20, NULL), EST_ERR_SELF_TEST);
		cost->flags ^= 1u << 31;
		cost->coverage_permille ^= 1;
		CHECK_INT(
		    est_self_test(table.words, vectors, 20, NULL), EST_ERR_SELF_TEST);
		cost->coverage_permille ^= 1;
		cost->interval ^= 128;
		CHECK_INT(
		    est_self_test(table.words, vectors, 20, NULL), EST_ERR_SELF_TEST);
		cost->interval ^= 128;
	}
	CHECK_INT(est_self_test(table.words, vectors, 20, NULL), EST_OK);
}

static void test_names(void)
{
	CHECK_TEXT(est_status_name(EST_OK), "EST_OK");
	CHECK_TEXT(est_status_name(EST_ERR_NULL), "EST_ERR_NULL");
	CHECK_TEXT(est_status_name(EST_ERR_MAGIC), "EST_ERR_MAGIC");
	CHECK_TEXT(est_status_name(EST_ERR_ORDER), "EST_ERR_ORDER");
	CHECK_TEXT(est_status_name(EST_ERR_ABI), "EST_ERR_ABI");
	CHECK_TEXT(est_status_name(EST_ERR_LENGTH), "EST_ERR_LENGTH");
	CHECK_TEXT(est_status_name(EST_ERR_CRC), "EST_ERR_CRC");
	CHECK_TEXT(est_status_name(EST_ERR_SECTION), "EST_ERR_SECTION");
	CHECK_TEXT(est_status_name(EST_ERR_TABLE), "EST_ERR_TABLE");
	CHECK_TEXT(est_status_name(EST_ERR_CLASS), "EST_ERR_CLASS");
	CHECK_TEXT(est_status_name(EST_ERR_PRECISION), "EST_ERR_PRECISION");
	CHECK_TEXT(est_status_name(EST_ERR_COUNT), "EST_ERR_COUNT");
	CHECK_TEXT(est_status_name(EST_ERR_RANGE), "EST_ERR_RANGE");
	CHECK_TEXT(est_status_name(EST_ERR_NOT_FOUND), "EST_ERR_NOT_FOUND");
	CHECK_TEXT(est_status_name(EST_ERR_SELF_TEST), "EST_ERR_SELF_TEST");
	CHECK_TEXT(est_status_name(EST_ERR_ABSENT), "EST_ERR_ABSENT");
	CHECK_TEXT(est_status_name(1), "unknown status");
	CHECK_TEXT(est_status_name(-99), "unknown status");
}

int main(void)
{
	RUN(test_find);
	RUN(test_info);
	RUN(test_op_errors);
	RUN(test_efficiency);
	RUN(test_explain);
	RUN(test_self_test);
	RUN(test_names);
	return test_end("lib_api");
}
