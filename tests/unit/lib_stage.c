/* lib_stage.c: est_stage_cost, est_stage_name and est_filter on a table written by
 * hand: sums and intervals, flags outside the support, what 0 does, every error. */
#include "lib/est_core.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

static struct build table;

/* log2 of a power of two, as a term has it. */
static uint32_t log_word(int log, uint32_t sign)
{
	return ((uint32_t)log << 24 & ~1u) | sign;
}

static void piece(
    uint32_t nterms, uint32_t lo0, uint32_t hi0, uint32_t lo1, uint32_t hi1)
{
	build_word(&table, nterms);
	build_word(&table, lo0);
	build_word(&table, hi0);
	build_word(&table, lo1);
	build_word(&table, hi1);
}

/* Powers in quarters. */
static void term(int log, uint32_t sign, int p0, int p1)
{
	build_word(&table, log_word(log, sign));
	build_word(&table, (uint32_t)p0 << 23);
	build_word(&table, (uint32_t)p1 << 23);
}

/* Inputs tokens 16 … 4096 and steps 0 … 64; prefill = 1024 + 8·tokens below 1025
 * tokens, 2·tokens^1.5 above; decode = 65536 − 16·tokens, `steps` times. */
static void make(void)
{
	uint32_t at;

	build_start(&table, "acme", 3);
	build_section(&table, EST_SECTION_CLASSES);
	build_word(&table, 1 | 1 << 16);
	build_word(&table, 0);
	build_section(&table, EST_SECTION_UNCERTAINTY);
	build_word(&table, 2);
	build_word(&table, 6554); /* 0.1 shared, 0.2 independent, ×0.5 … ×2 */
	build_word(&table, 13107);
	build_word(&table, 32768);
	build_word(&table, 131072);
	build_word(&table, 0);
	build_word(&table, 0);
	build_word(&table, 65536);
	build_word(&table, 65536);
	at = build_stages(&table, 2, 2);
	table.words[at + EST_STAGES_FLOOR] = 1;
	table.words[at + EST_STAGES_ERROR_PPB] = 1000;
	table.words[at + EST_COST_GRAPH_LO] = 65536;  /* q = 1 down */
	table.words[at + EST_COST_GRAPH_HI] = 131072; /* 2 up */
	table.words[at + EST_COST_INTERVAL] =
	    EST_INTERVAL_PREDICTION | EST_INTERVAL_CONFORMAL << 8 | 900u << 16;
	build_input(&table, 16, 4096, "tokens");
	build_input(&table, 0, 64, "a_name_of_thirty-two_characters_");
	build_stage(&table, EST_AUTHORED(0, EST_PROVENANCE_FITTED, 9), EST_STAGE_ONCE,
	    2, EST_PIECE_WORDS(2, 2) + EST_PIECE_WORDS(2, 1), "prefill");
	piece(2, 0, 1024, 0, UINT32_MAX);
	term(10, 0, 0, 0);
	term(3, 0, 4, 0);
	piece(1, 1025, UINT32_MAX, 0, UINT32_MAX);
	term(1, 0, 6, 0);
	build_stage(&table, EST_AUTHORED(1, EST_PROVENANCE_LEGACY, 0), 1, 1,
	    EST_PIECE_WORDS(2, 2), "decode");
	piece(2, 0, UINT32_MAX, 0, UINT32_MAX);
	term(16, 0, 0, 0);
	term(4, 1, 4, 0);
	build_end(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
}

static struct est_cost cost(uint32_t tokens, uint32_t steps, struct est_cost *stages)
{
	uint32_t x[2] = {tokens, steps};
	struct est_cost total;

	memset(&total, 0xa5, sizeof total);
	CHECK_INT(est_stage_cost(table.words, x, 2, stages, &total), EST_OK);
	return total;
}

static void test_sums(void)
{
	struct est_cost s[2], c;

	make();
	c = cost(64, 3, s);
	CHECK_NEAR((double)s[0].latency_ns, 1024 + 8 * 64, 1);
	CHECK_NEAR((double)s[1].latency_ns, 3 * (65536 - 16 * 64), 1);
	CHECK_UINT(c.latency_ns, s[0].latency_ns + s[1].latency_ns);
	CHECK_UINT(c.flags, EST_FLAG_NO_ENERGY | EST_FLAG_LEGACY);
	CHECK_UINT(s[0].flags, EST_FLAG_NO_ENERGY);
	/* One stage by its ratios, the total by its quantiles. */
	CHECK_UINT(s[0].latency_lo_ns, s[0].latency_ns / 2);
	CHECK_UINT(s[0].latency_hi_ns, s[0].latency_ns * 2);
	CHECK_INT(s[0].interval, EST_INTERVAL_PREDICTION);
	CHECK_INT(c.interval, EST_INTERVAL_CONFORMAL);
	CHECK_INT(c.coverage_permille, 900);
	double sigma = (double)s[0].latency_ns * sqrt(0.1 * 0.1 + 0.2 * 0.2);
	double p = (double)c.latency_ns;

	CHECK_NEAR((double)c.latency_lo_ns, p * exp(-sigma / p), p * 1e-4);
	CHECK_NEAR((double)c.latency_hi_ns, p * exp(2 * sigma / p), p * 1e-4);
	CHECK_UINT(c.energy_pj | c.energy_lo_pj | c.energy_hi_pj, 0);
	/* The pieces meet. */
	cost(1024, 0, s);
	CHECK_NEAR((double)s[0].latency_ns, 1024 + 8 * 1024, 1);
	CHECK_UINT(s[1].latency_ns, 0);
	cost(1025, 0, s);
	CHECK_NEAR((double)s[0].latency_ns, 2 * pow(1025, 1.5), 1);
}

static void test_outside(void)
{
	struct est_cost s[2], inside[2];

	make();
	cost(16, 1, inside);
	CHECK(!(cost(4096 - 1, 64, NULL).flags & EST_FLAG_UNSUPPORTED));
	CHECK_UINT(cost(8, 1, s).flags, EST_FLAG_NO_ENERGY | EST_FLAG_LEGACY |
					    EST_FLAG_UNSUPPORTED |
					    EST_FLAG_EXTRAPOLATED_LOW);
	/* The nearest piece, at 8 itself. */
	CHECK_NEAR((double)s[0].latency_ns, 1024 + 8 * 8, 1);
	CHECK(s[0].sd_shared_ns > inside[0].sd_shared_ns * 3 / 2);
	CHECK_UINT(cost(100, 65, s).flags & 0xff, EST_FLAG_NO_ENERGY | EST_FLAG_LEGACY |
						      EST_FLAG_UNSUPPORTED |
						      EST_FLAG_EXTRAPOLATED_HIGH);
	/* 0 tokens: 8 · 0^1 is nothing. */
	CHECK_UINT(cost(0, 0, s).latency_ns, 1024);
}

static void test_errors(void)
{
	uint32_t x[2] = {4096, 1}, at;
	struct est_cost c, before;

	make();
	memset(&c, 0x5a, sizeof c);
	before = c;
	CHECK_INT(est_stage_cost(NULL, x, 2, NULL, &c), EST_ERR_NULL);
	CHECK_INT(est_stage_cost(table.words, NULL, 2, NULL, &c), EST_ERR_NULL);
	CHECK_INT(est_stage_cost(table.words, x, 2, NULL, NULL), EST_ERR_NULL);
	CHECK_INT(est_stage_cost(table.words, x, 1, NULL, &c), EST_ERR_COUNT);
	CHECK_INT(est_stage_cost(table.words, x, 3, NULL, &c), EST_ERR_COUNT);
	/* decode at 4097 tokens: below 0, also where it runs no time. */
	x[0] = 4098;
	CHECK_INT(est_stage_cost(table.words, x, 2, NULL, &c), EST_ERR_MODEL);
	x[1] = 0;
	CHECK_INT(est_stage_cost(table.words, x, 2, NULL, &c), EST_ERR_MODEL);
	/* A table without stages. */
	at = EST_H_DIRECTORY + 2 * EST_DIR_WORDS;
	table.words[at] = 77;
	build_seal(&table);
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
	CHECK_INT(est_stage_cost(table.words, x, 2, NULL, &c), EST_ERR_ABSENT);
	CHECK(memcmp(&c, &before, sizeof c) == 0);
}

static void test_extremes(void)
{
	uint32_t at;
	struct est_cost s[2], c;

	make();
	/* 2^59 ns · tokens^8: beyond everything. */
	at = table.n - EST_PIECE_WORDS(2, 2) + 5;
	CHECK_UINT(table.words[at], log_word(16, 0));
	table.words[at] = log_word(59, 0);
	table.words[at + 1] = 8u << 25;
	build_seal(&table);
	c = cost(4096, 1, s);
	CHECK(c.latency_ns == UINT64_MAX && c.latency_hi_ns == UINT64_MAX);
	CHECK(c.flags & EST_FLAG_SATURATED);
	/* 0 to a power below 0. */
	table.words[at] = log_word(0, 0);
	table.words[at + 1] = 0u - (1u << 25);
	build_seal(&table);
	CHECK(cost(0, 1, NULL).latency_ns == UINT64_MAX);
	/* So small that nothing is left. */
	table.words[at] = log_word(-127, 0);
	table.words[at + 1] = 0;
	table.words[at + 3] = log_word(-127, 1);
	build_seal(&table);
	cost(100, 1, s);
	CHECK_UINT(s[1].latency_ns, 0);
}

static void test_names(void)
{
	char text[EST_STAGE_NAME_BYTES];
	size_t count = 0;

	make();
	CHECK_INT(est_stage_name(NULL, 0, 0, text, NULL), EST_ERR_NULL);
	CHECK_INT(est_stage_name(table.words, 7, 0, text, NULL), EST_ERR_RANGE);
	CHECK_INT(est_stage_name(table.words, -1, 0, text, NULL), EST_ERR_RANGE);
	CHECK_INT(est_stage_name(table.words, EST_STAGE_NAMES_INPUTS, 0, text, &count),
	    EST_OK);
	CHECK_TEXT(text, "tokens");
	CHECK_UINT(count, 2);
	CHECK_INT(
	    est_stage_name(table.words, EST_STAGE_NAMES_INPUTS, 1, text, NULL), EST_OK);
	CHECK_TEXT(text, "a_name_of_thirty-two_characters_");
	CHECK_INT(
	    est_stage_name(table.words, EST_STAGE_NAMES_STAGES, 1, text, NULL), EST_OK);
	CHECK_TEXT(text, "decode");
	CHECK_INT(est_stage_name(table.words, EST_STAGE_NAMES_STAGES, 2, NULL, &count),
	    EST_ERR_NOT_FOUND);
	CHECK_UINT(count, 2);
}

static void test_filter(void)
{
	static uint32_t x[2 * 100];
	uint32_t accepted[5], naccepted = 0;
	struct est_guard guard = {.budget_ns = 4000, .mode = EST_GUARD_BOUND};
	struct est_admission a;

	make();
	for (uint32_t i = 0; i < 100; i++)
		x[2 * i] = i * 45; /* the last ones are outside, one is no model */
	x[2 * 99] = 5000;
	for (size_t n = 0; n <= 100; n += 9) {
		memset(accepted, 0xff, sizeof accepted);
		CHECK_INT(est_filter(table.words, x, n, 2, &guard, accepted), EST_OK);
		for (size_t i = 0; i < n; i++) {
			struct est_cost c;
			int status =
			    est_stage_cost(table.words, x + 2 * i, 2, NULL, &c);
			bool bit = accepted[i / 32] >> i % 32 & 1;

			a.verdict = EST_MEASURE;
			if (status == EST_OK)
				CHECK_INT(est_admit(&c, &guard, &a), EST_OK);
			CHECK(bit == (a.verdict == EST_ACCEPT));
			naccepted += bit;
		}
		for (size_t i = n; i < (n + 31) / 32 * 32; i++)
			CHECK(!(accepted[i / 32] >> i % 32 & 1));
		for (size_t i = (n + 31) / 32; i < 5; i++)
			CHECK(accepted[i] == UINT32_MAX);
	}
	CHECK(naccepted > 10 && naccepted < 300);
	accepted[0] = 7;
	CHECK_INT(est_filter(NULL, x, 1, 2, &guard, accepted), EST_ERR_NULL);
	CHECK_INT(est_filter(table.words, NULL, 1, 2, &guard, accepted), EST_ERR_NULL);
	CHECK_INT(est_filter(table.words, x, 1, 2, NULL, accepted), EST_ERR_NULL);
	CHECK_INT(est_filter(table.words, x, 1, 2, &guard, NULL), EST_ERR_NULL);
	CHECK_INT(est_filter(table.words, x, 1, 3, &guard, accepted), EST_ERR_COUNT);
	guard.mode = 9;
	CHECK_INT(est_filter(table.words, x, 1, 2, &guard, accepted), EST_ERR_RANGE);
	guard.mode = EST_GUARD_MARGIN;
	table.words[EST_H_DIRECTORY + 2 * EST_DIR_WORDS] = 77;
	CHECK_INT(est_filter(table.words, x, 1, 2, &guard, accepted), EST_ERR_ABSENT);
	CHECK_UINT(accepted[0], 7);
}

static int with(uint32_t at, uint32_t value)
{
	return build_with(&table, at, value);
}

/* Each part of the section that can be wrong. */
static void test_check(void)
{
	uint32_t at, input, first, second;

	make();
	at = table.words[EST_H_DIRECTORY + 2 * EST_DIR_WORDS + 1];
	input = at + EST_STAGES_INPUTS;
	first = input + 2 * EST_INPUT_WORDS;
	second = first + table.words[first + EST_STAGE_LENGTH];
	CHECK_INT(with(at, 2 | 2 << 8), EST_OK);
	CHECK_INT(with(at, 0 | 2 << 8), EST_ERR_TABLE);
	CHECK_INT(with(at, 9 | 2 << 8), EST_ERR_TABLE);
	CHECK_INT(with(at, 1 | 2 << 8), EST_ERR_TABLE);
	CHECK_INT(with(at, 2 | 1 << 8), EST_ERR_TABLE);
	CHECK_INT(with(at, 2 | 3 << 8), EST_ERR_TABLE);
	CHECK_INT(with(at, 2), EST_ERR_TABLE);
	CHECK_INT(with(at, 2 | 0x100002u << 8), EST_ERR_TABLE);
	CHECK_INT(with(at + EST_COST_ENERGY, at), EST_ERR_TABLE);
	CHECK_INT(with(at + EST_COST_INTERVAL, 4), EST_ERR_TABLE);
	CHECK_INT(with(at + EST_COST_INTERVAL, 1001u << 16), EST_ERR_TABLE);
	CHECK_INT(with(input + EST_INPUT_MIN, 4097), EST_ERR_TABLE);
	CHECK_INT(with(input + EST_INPUT_MIN, 4096), EST_OK);
	CHECK_INT(with(first, 2), EST_ERR_TABLE); /* the band */
	CHECK_INT(with(first + EST_STAGE_REPEAT, 2), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_REPEAT, 1), EST_OK);
	CHECK_INT(with(first + EST_STAGE_NPIECES, 0), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_NPIECES, 1), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_NPIECES, 3), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_NPIECES, 257), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_LENGTH, 0), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_LENGTH, UINT32_MAX), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_WORDS, 4), EST_ERR_TABLE);
	CHECK_INT(with(first + EST_STAGE_WORDS, 17), EST_ERR_TABLE);
	CHECK_INT(with(second + EST_STAGE_WORDS, UINT32_MAX), EST_ERR_TABLE);
}

int main(void)
{
	RUN(test_sums);
	RUN(test_outside);
	RUN(test_errors);
	RUN(test_extremes);
	RUN(test_names);
	RUN(test_filter);
	RUN(test_check);
	return test_end("lib_stage");
}
