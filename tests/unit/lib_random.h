/* lib_random.h: random valid tables and operations, from a seed.
 *
 * Everything that a table may hold occurs: absent terms, launch steps, support
 * with a parent outside, every policy, zero rates, no energy. */
#ifndef TESTS_UNIT_LIB_RANDOM_H
#define TESTS_UNIT_LIB_RANDOM_H

#include <math.h>

#include "tests/unit/lib_build.h"

#define RANDOM_BANDS 5
#define RANDOM_LINES 40

static inline uint32_t random_key(uint64_t *seed)
{
	/* Sizes of at most 27 bits, so that a key is a size. */
	return build_key(build_size(seed));
}

/* Octaves from the octave of `key` to `key` itself. */
static inline long double random_octaves(uint32_t key)
{
	return log2l(1 + (long double)(key & 0x3ffffff) * 0x1p-26L);
}

static inline uint32_t random_curve(struct build *b, uint64_t *seed)
{
	struct build_line lines[RANDOM_LINES];
	uint32_t authored[3];
	struct build_curve c = {.shift = 20 + build_below(seed, 30),
	    .low = build_below(seed, 4) % 3,
	    .high = build_below(seed, 4) % 3,
	    .beyond = UINT32_MAX,
	    .lines = lines,
	    .authored = authored,
	    .nauthored = 1 + build_below(seed, 3)};
	uint32_t want = 1 + build_below(seed, RANDOM_LINES), key = 0;

	if (build_below(seed, 2)) {
		c.first = random_key(seed);
		c.beyond = random_key(seed);
		if (c.first >= c.beyond) {
			c.first = 0;
			c.beyond = UINT32_MAX;
		}
	}
	for (uint32_t i = 0; i < c.nauthored; i++)
		authored[i] = EST_AUTHORED(build_below(seed, RANDOM_BANDS),
		    build_below(seed, 4), build_below(seed, 1000));
	while (c.nlines < want) {
		struct build_line *line = &lines[c.nlines++];
		uint32_t step = (build_below(seed, 1u << 27) << 1) + 1;
		uint32_t next = UINT32_MAX - key > step ? key + step : UINT32_MAX;
		long double from = 4096 + build_below(seed, 1u << 31) * 1.9L;
		long double to = 4096 + build_below(seed, 1u << 31) * 1.9L;
		long double span = (long double)(next >> 26) + random_octaves(next) -
				   (long double)(key >> 26) - random_octaves(key);
		long double slope = (to - from) / span;

		line->key = key;
		line->authored = (uint8_t)build_below(seed, c.nauthored);
		line->a = build_below(seed, 8) ? (uint32_t)from : 0;
		line->slope = 0;
		if (line->a && build_below(seed, 3) && c.nlines < want &&
		    fabsl(slope) < 2e9L) {
			line->slope = (int32_t)slope;
			line->a = (uint32_t)(int64_t)(from - (long double)line->slope *
								 random_octaves(key));
		}
		key = next;
		if (key == UINT32_MAX)
			break;
	}
	return build_curve(b, &c);
}

static inline uint32_t random_launch(struct build *b, uint64_t *seed)
{
	uint32_t n = 1 + build_below(seed, 5), at = build_word(b, n), key = 0;

	for (uint32_t i = 0; i < n; i++) {
		build_word(b, key);
		build_word(
		    b, (uint32_t)(build_random(seed) >> (32 + build_below(seed, 32))));
		key += 1 + build_below(seed, 1u << 29);
	}
	return at;
}

static inline uint32_t random_support(struct build *b, uint64_t *seed)
{
	uint32_t first = build_below(seed, 30), n = build_below(seed, 64 - first);
	uint32_t at = build_word(b, first | n << 8);

	for (uint32_t i = 0; i < n + 1; i++) {
		uint32_t lo = build_below(seed, 65536), hi = build_below(seed, 65536);

		build_word(b, lo | hi << 16);
	}
	return at;
}

/* Classes of one precision; returns the section. */
static inline uint32_t random_cost(
    struct build *b, uint64_t *seed, uint32_t precision, uint32_t nclasses)
{
	uint32_t cost = build_section(b, EST_SECTION_COST), first;

	build_word(b, precision);
	build_word(b, (uint32_t)build_random(seed));
	build_word(b, build_below(seed, 3) ? build_below(seed, 1000) : 0);
	build_word(b, 0);
	build_word(b, 0);
	build_word(b, 0);
	build_word(b, build_below(seed, 200000));
	build_word(b, build_below(seed, 200000));
	build_word(b, build_below(seed, 4) | build_below(seed, 4) << 8 |
			  build_below(seed, 1001) << 16 | build_below(seed, 2) << 31);
	first = b->n + nclasses;
	for (uint32_t i = 0; i < nclasses; i++)
		build_word(b, build_below(seed, 8) ? first + EST_RECORD_WORDS * i : 0);
	b->n += EST_RECORD_WORDS * nclasses;
	for (uint32_t i = 0; i < nclasses; i++) {
		uint32_t *record = b->words + first + EST_RECORD_WORDS * i;

		record[EST_RECORD_FLAGS] =
		    build_below(seed, 2) |
		    EST_AUTHORED(build_below(seed, RANDOM_BANDS), build_below(seed, 4),
			build_below(seed, 9))
			<< 8;
		record[EST_RECORD_COMPUTE] =
		    build_below(seed, 6) ? random_curve(b, seed) : 0;
		record[EST_RECORD_MEMORY] =
		    build_below(seed, 6) ? random_curve(b, seed) : 0;
		record[EST_RECORD_LAUNCH] =
		    build_below(seed, 4) ? random_launch(b, seed) : 0;
		record[EST_RECORD_SUPPORT] =
		    build_below(seed, 2) ? random_support(b, seed) : 0;
		record[EST_RECORD_OUTSIDE] =
		    first + EST_RECORD_WORDS * build_below(seed, nclasses);
		record[EST_RECORD_OWNER] = build_below(seed, 4) ? i : 0;
	}
	return cost;
}

static inline void random_table(struct build *b, uint64_t seed)
{
	uint32_t nclasses = 1 + build_below(&seed, 6), map, cost[2];
	uint32_t nprecisions = 1 + build_below(&seed, 2);

	build_start(b, "random-table", 4 + nprecisions);
	map = build_section(b, EST_SECTION_CLASSES);
	build_word(b, nclasses | nprecisions << 16);
	b->n += nprecisions;
	build_section(b, EST_SECTION_UNCERTAINTY);
	build_word(b, RANDOM_BANDS);
	for (uint32_t i = 0; i < RANDOM_BANDS; i++) {
		build_word(b, build_below(&seed, 65536));
		build_word(b, build_below(&seed, 100000));
		build_word(b, build_below(&seed, 65537));
		build_word(b, 65536 + build_below(&seed, i ? 200000 : 1));
	}
	for (uint32_t i = 0; i < nprecisions; i++) {
		cost[i] = random_cost(b, &seed, i, nclasses);
		b->words[map + EST_CLASSES_COST + i] =
		    build_below(&seed, 8) || !i ? cost[i] : 0;
	}
	build_section(b, EST_SECTION_ENERGY);
	for (uint32_t i = 0; i < nprecisions; i++) {
		b->words[cost[i] + EST_COST_ENERGY] = build_below(&seed, 4) ? b->n : 0;
		for (uint32_t j = 0; j < EST_ENERGY_BASIS; j++)
			build_word(
			    b, j % 3 ? b->words[b->n - 1] + build_below(&seed, 100000)
				     : build_below(&seed, 1000000));
		build_word(b, EST_BASIS_DERIVED);
	}
	build_section(b, EST_SECTION_PROVENANCE);
	build_word(b, 20260207);
	build_word(b, EST_TIMED_NODE_SUM);
	build_word(b, 1 | 64 << 16);
	build_end(b);
}

/* Sizes of every magnitude, the ends of the range among them. */
static inline uint64_t random_size(uint64_t *seed)
{
	static const uint64_t ends[] = {0, 1, 2, (uint64_t)1 << 63, UINT64_MAX,
	    UINT32_MAX, (uint64_t)UINT32_MAX + 1};

	return build_below(seed, 16) ? build_size(seed) : ends[build_below(seed, 7)];
}

static inline void random_op(struct est_op *op, uint64_t *seed)
{
	op->flops = random_size(seed);
	op->bytes = random_size(seed);
	op->launches = build_below(seed, 4) ? 1 + build_below(seed, 4)
					    : (uint32_t)build_size(seed);
	op->count = build_below(seed, 4) ? 1 : (uint32_t)build_size(seed);
	op->class_id = (uint16_t)build_below(seed, 7);
	op->precision = (uint16_t)build_below(seed, build_below(seed, 8) ? 2 : 3);
}

#endif
