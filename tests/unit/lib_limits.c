/* lib_limits.c: tables as large as the format allows, and larger: est_device_check
 * takes the first and refuses the second, and curves and steps of every length are
 * searched right. */
#include "lib/est_core.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

static struct build table;

static const uint32_t sure[EST_BAND_WORDS] = {0, 0, 65536, 65536};

/* Numbers of keys: both sides of the powers of two. */
static const uint32_t counts[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 16, 17, 31, 32, 33,
    63, 64, 65, 100, 127, 128, 129, 255, 256, 257, 400, 511, 512};
#define NCOUNTS (sizeof counts / sizeof counts[0])

/* Segment i holds FLOPs from 2^26 + i·7 on and takes i + 1 ns whatever they are:
 * the time tells which segment answered. */
static void test_segments(void)
{
	static struct build_line lines[EST_MAX_SEGMENTS];
	static const uint32_t authored[1] = {0};

	for (uint32_t k = 0; k < NCOUNTS; k++) {
		uint32_t n = counts[k];

		struct build_curve curve = {.shift = 20,
		    .beyond = UINT32_MAX,
		    .lines = lines,
		    .nlines = n,
		    .authored = authored,
		    .nauthored = 1};
		struct est_op op = {.count = 1, .launches = 1};
		uint32_t record = build_class(&table, sure, 3);
		struct est_cost cost;

		for (uint32_t i = 0; i < n; i++) {
			lines[i].key = i ? (27u << 26) + 7 * i : 0;
			lines[i].a = i + 1;
			lines[i].slope = 0;
		}
		table.words[record + EST_RECORD_COMPUTE] = build_curve(&table, &curve);
		build_end(&table);
		CHECK_INT(est_device_check(table.words, table.n), EST_OK);
		for (uint32_t i = 0; i < n; i++) {
			uint64_t x = ((uint64_t)1 << 27) + 14 * i;

			/* 2^27 + 2·(key − 27·2^26) is the first size of a key. */
			for (uint32_t side = 0; side < 2; side++) {
				uint64_t want = i + 1;

				op.flops = i ? x - side : 5 + side;
				if (i && side)
					want = i;
				want = (want * op.flops + (1u << 19)) >> 20;
				want = (want + 32) >> 6;
				CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
				CHECK_MSG(cost.latency_ns == want,
				    "n %" PRIu32 " i %" PRIu32, n, i);
			}
		}
	}
	CHECK_INT(est_device_check(table.words, table.n), EST_OK);
}

/* The same by launch steps, up to the most. */
static void test_steps(void)
{
	for (uint32_t k = 0; k < NCOUNTS; k++) {
		uint32_t n = counts[k];

		struct est_op op = {.count = 1, .launches = 1};
		uint32_t record = build_class(&table, sure, 3);
		struct est_cost cost;

		table.words[record + EST_RECORD_LAUNCH] = build_word(&table, n);
		for (uint32_t i = 0; i < n; i++) {
			build_word(&table, i ? (20u << 26) + (i << 16) : 0);
			build_word(&table, 64 * (i + 1));
		}
		build_end(&table);
		CHECK_INT(est_device_check(table.words, table.n), EST_OK);
		for (uint32_t i = 0; i < n; i++) {
			op.flops = ((uint64_t)1 << 20) + ((uint64_t)i << 10);
			CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
			CHECK_UINT(cost.latency_ns, i + 1);
			op.flops--;
			CHECK_INT(est_op_cost(table.words, &op, &cost), EST_OK);
			CHECK_UINT(cost.latency_ns, i ? i : 1);
		}
	}
}

static void test_sections(void)
{
	uint32_t last, support;

	build_class(&table, sure, 4);
	support = build_section(&table, EST_SECTION_SUPPORT);
	build_word(&table, 3 << 8);
	for (uint32_t i = 0; i < 4; i++)
		build_word(&table, 0);
	build_end(&table);
	last = EST_H_DIRECTORY + 3 * EST_DIR_WORDS;
	CHECK_INT(table.words[last], EST_SECTION_SUPPORT);
	/* The last section ends before the image, */
	CHECK_INT(build_with(&table, last + 2, 4), EST_ERR_TABLE);
	/* the directory behind it, */
	CHECK_INT(build_with(&table, EST_H_NSECTIONS, EST_MAX_SECTIONS), EST_ERR_TABLE);
	CHECK_INT(
	    build_with(&table, EST_H_NSECTIONS, EST_MAX_SECTIONS + 1), EST_ERR_TABLE);
	/* and the octaves of a support: the last word holds, no word more. */
	table.words[support - EST_RECORD_WORDS + EST_RECORD_SUPPORT] = support;
	CHECK_INT(build_with(&table, support, 3 << 8), EST_OK);
	CHECK_INT(build_with(&table, support, 4 << 8), EST_ERR_TABLE);
	CHECK_INT(build_with(&table, support, 64 << 8), EST_ERR_TABLE);
	/* A map that is too short for its precisions. */
	CHECK_INT(build_with(&table, table.words[EST_H_DIRECTORY + 1], 1 | 2 << 16),
	    EST_ERR_TABLE);
	/* A provenance that is too short. */
	CHECK_INT(build_with(&table, last, EST_SECTION_PROVENANCE), EST_OK);
	table.n -= 3;
	table.words[last + 2] -= 3;
	table.words[EST_H_WORDS] -= 3;
	table.words[support - EST_RECORD_WORDS + EST_RECORD_SUPPORT] = 0;
	CHECK_INT(build_with(&table, last, EST_SECTION_SUPPORT), EST_OK);
	CHECK_INT(build_with(&table, last, EST_SECTION_PROVENANCE), EST_ERR_TABLE);
}

/* How much a table holds of everything. */
struct limits {
	uint32_t classes, precisions, bands, sections, segments, steps, octaves;
	uint32_t inputs, stages, pieces, terms;
};
static const struct limits least = {1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1};

/* Keys that rise from 0, `stride` words apart. */
static void write_keys(uint32_t n, uint32_t stride)
{
	for (uint32_t i = 0; i < n; i++, table.n += stride)
		table.words[table.n] = i;
}

/* A record with a curve, launch steps and a support, in a section of its own. */
static uint32_t write_record(const struct limits *l)
{
	uint32_t at = build_section(&table, EST_SECTION_SUPPORT);
	uint32_t *record = table.words + at;

	table.n += EST_RECORD_WORDS;
	record[EST_RECORD_OUTSIDE] = at;
	record[EST_RECORD_COMPUTE] = build_word(&table, l->segments | 1 << 16);
	build_word(&table, 0);
	build_word(&table, 0);
	build_word(&table, UINT32_MAX);
	write_keys(l->segments, 1);
	table.n += 2 * l->segments + (l->segments + 3) / 4 + 1;
	record[EST_RECORD_LAUNCH] = build_word(&table, l->steps);
	write_keys(l->steps, 2);
	record[EST_RECORD_SUPPORT] = build_word(&table, l->octaves << 8);
	table.n += 1 + l->octaves;
	return at;
}

static void write_stages(const struct limits *l)
{
	build_stages(&table, l->inputs, l->stages);
	for (uint32_t i = 0; i < l->inputs; i++)
		build_input(&table, 0, 1, "x");
	for (uint32_t i = 0; i < l->stages; i++) {
		build_stage(&table, 0, EST_STAGE_ONCE, l->pieces,
		    l->pieces * EST_PIECE_WORDS(l->inputs, l->terms), "s");
		for (uint32_t k = 0; k < l->pieces; k++) {
			build_word(&table, l->terms);
			table.n += EST_PIECE_WORDS(l->inputs, l->terms) - 1;
		}
	}
}

/* What est_device_check says of a table of that size. */
static int status_of(const struct limits *l)
{
	uint32_t nsections = 4 + l->precisions, map, record;

	nsections = nsections > l->sections ? nsections : l->sections;
	build_start(&table, "limits", nsections);
	map = build_section(&table, EST_SECTION_CLASSES);
	build_word(&table, l->classes | l->precisions << 16);
	table.n += l->precisions;
	build_section(&table, EST_SECTION_UNCERTAINTY);
	build_word(&table, l->bands);
	for (uint32_t i = 0; i < l->bands; i++)
		build_all(&table, sure, EST_BAND_WORDS);
	record = write_record(l);
	for (uint32_t p = 0; p < l->precisions; p++) {
		uint32_t at = build_section(&table, EST_SECTION_COST);

		table.words[map + EST_CLASSES_COST + p] = at;
		build_word(&table, p);
		table.n += EST_COST_CLASSES - 1;
		for (uint32_t i = 0; i < l->classes; i++)
			build_word(&table, record);
	}
	write_stages(l);
	while (table.nsections < nsections) {
		build_section(&table, EST_SECTION_SUPPORT);
		build_word(&table, 0);
	}
	build_end(&table);
	return build_check(&table);
}

/* The most that fits, and one more; of some at least one is needed. */
static void test_limits(void)
{
#define LIMIT(what, most, needed)                                                      \
	do {                                                                           \
		struct limits l = least;                                               \
                                                                                       \
		l.what = (most);                                                       \
		CHECK_INT(status_of(&l), EST_OK);                                      \
		l.what = (most) + 1;                                                   \
		CHECK_INT(status_of(&l), EST_ERR_TABLE);                               \
		l.what = 0;                                                            \
		CHECK_INT(status_of(&l), (needed) ? EST_ERR_TABLE : EST_OK);           \
	} while (0)
	CHECK_INT(status_of(&least), EST_OK);
	LIMIT(classes, EST_MAX_CLASSES, false);
	LIMIT(precisions, EST_MAX_PRECISIONS, false);
	LIMIT(bands, 256, true);
	LIMIT(sections, EST_MAX_SECTIONS, false); /* never fewer than there are */
	LIMIT(segments, EST_MAX_SEGMENTS, true);
	LIMIT(steps, EST_MAX_STEPS, true);
	LIMIT(octaves, 64, false);
	LIMIT(inputs, EST_STAGE_INPUTS, true);
	LIMIT(stages, 32, true);
	LIMIT(pieces, 256, true);
	LIMIT(terms, 16, false);
#undef LIMIT
}

/* Two sections are the least. */
static void test_fewest_sections(void)
{
	struct est_info info;

	build_start(&table, "few", 2);
	build_section(&table, EST_SECTION_CLASSES);
	build_word(&table, 0);
	build_section(&table, EST_SECTION_UNCERTAINTY);
	build_word(&table, 1);
	build_all(&table, sure, EST_BAND_WORDS);
	build_end(&table);
	CHECK_INT(build_check(&table), EST_OK);
	CHECK_INT(build_with(&table, EST_H_NSECTIONS, 1), EST_ERR_TABLE);
	CHECK_INT(est_device_info(table.words, &info), EST_OK);
	CHECK_UINT(info.precisions, 0);
	CHECK_UINT(info.coverage_permille, 0);
}

/* More of what lies at the end of memory than there is: nothing is read beyond. */
static void test_cut(void)
{
	uint32_t stages, stage, end;

	CHECK_INT(status_of(&least), EST_OK);
	stages = table.words[EST_H_DIRECTORY + 4 * EST_DIR_WORDS + 1];
	CHECK_UINT(table.words[stages], 1 | 1 << 8);
	stage = stages + EST_STAGES_INPUTS + EST_INPUT_WORDS;
	end = table.n;
	CHECK_UINT(stage + table.words[stage + EST_STAGE_LENGTH], end);
	for (uint32_t n = 2; n < 200; n++) {
		CHECK_INT(
		    build_with(&table, stage + EST_STAGE_NPIECES, n), EST_ERR_TABLE);
		CHECK_INT(build_with(&table, stages, 1 | n << 8), EST_ERR_TABLE);
	}
	/* The section, and with it the image, ends at every word. */
	for (table.n = stages + 1; table.n < end; table.n++) {
		table.words[EST_H_DIRECTORY + 4 * EST_DIR_WORDS + 2] = table.n - stages;
		table.words[EST_H_WORDS] = table.n;
		build_seal(&table);
		CHECK_INT(build_check(&table), EST_ERR_TABLE);
	}
}

/* Words that stand before a good stage and are none: with it they are not two. */
static void test_displaced(void)
{
	static const struct {
		uint32_t word, repeat, npieces;
	} all[] = {
	    {0xff, 0, 1},           /* a band that does not exist */
	    {0, EST_STAGE_ONCE, 1}, /* more pieces than its length holds */
	    {0, 1, 20},             /* a length that its pieces do not fill */
	};

	for (uint32_t i = 0; i < sizeof all / sizeof all[0]; i++)
		for (uint32_t before = 0; before < 2; before++) {
			uint32_t words = all[i].npieces * EST_PIECE_WORDS(2, 0);

			build_class(&table, sure, 4);
			build_stages(&table, 2, 1 + before);
			build_input(&table, 0, 1, "x");
			build_input(&table, 0, 1, "y");
			if (before)
				build_word(&table, all[i].word);
			build_stage(
			    &table, 0, all[i].repeat, all[i].npieces, words, "s");
			table.n += words;
			build_end(&table);
			CHECK_INT(build_check(&table), before ? EST_ERR_TABLE : EST_OK);
		}
	/* As many stages as words. */
	build_class(&table, sure, 4);
	build_stages(&table, 1, 3);
	build_input(&table, 0, 1, "x");
	table.n += 3;
	build_end(&table);
	CHECK_INT(build_check(&table), EST_ERR_TABLE);
}

int main(void)
{
	RUN(test_segments);
	RUN(test_steps);
	RUN(test_sections);
	RUN(test_limits);
	RUN(test_fewest_sections);
	RUN(test_cut);
	RUN(test_displaced);
	return test_end("lib_limits");
}
