/* lib_build.h: tables for the tests of libestimate, word by word.
 *
 * A table is written front to back: build_start, then per section
 * build_section and its words, then build_end.  Offsets that point forward are
 * patched: every function that writes returns the offset of its first word. */
#ifndef TESTS_UNIT_LIB_BUILD_H
#define TESTS_UNIT_LIB_BUILD_H

#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "lib/estimate.h"
#include "lib/table.h"

#define BUILD_WORDS 32768

struct build {
	uint32_t words[BUILD_WORDS];
	uint32_t n, nsections;
};

/* One line of a curve: u = a + slope · octaves since the octave of `key`. */
struct build_line {
	uint32_t key, a;
	int32_t slope;
	uint8_t authored;
};

struct build_curve {
	unsigned shift, low, high; /* policies */
	uint32_t first, beyond;    /* keys */
	const struct build_line *lines;
	uint32_t nlines;
	const uint32_t *authored;
	uint32_t nauthored;
};

static inline uint32_t build_word(struct build *b, uint32_t word)
{
	b->words[b->n] = word;
	return b->n++;
}

static inline uint32_t build_all(struct build *b, const uint32_t *words, uint32_t n)
{
	uint32_t at = b->n;

	for (uint32_t i = 0; i < n; i++)
		build_word(b, words[i]);
	return at;
}

/* The key of a size, from its definition. */
static inline uint32_t build_key(uint64_t x)
{
	uint32_t octave = 0;

	if (!x)
		return 0;
	while (x >> octave > 1)
		octave++;
	x = octave > 26 ? x >> (octave - 26) : x << (26 - octave);
	return octave << 26 | (uint32_t)(x & 0x3ffffff);
}

static inline void build_start(struct build *b, const char *id, uint32_t nsections)
{
	memset(b, 0, sizeof *b);
	b->words[EST_H_MAGIC] = EST_TABLE_MAGIC;
	b->words[EST_H_ABI] = EST_TABLE_ABI;
	b->words[EST_H_ERROR_PPB] = 900000;
	for (uint32_t i = 0; i < 4; i++)
		b->words[EST_H_FINGERPRINT + i] = 0x03020100u + 0x04040404u * i;
	for (uint32_t i = 0; id[i] && i < 4 * EST_ID_WORDS; i++)
		b->words[EST_H_ID + i / 4] |= (uint32_t)(unsigned char)id[i]
					      << i % 4 * 8;
	b->n = EST_H_DIRECTORY + EST_DIR_WORDS * nsections;
}

static inline uint32_t build_section(struct build *b, uint32_t kind)
{
	uint32_t *entry = b->words + EST_H_DIRECTORY + EST_DIR_WORDS * b->nsections;

	if (b->nsections)
		entry[-1] = b->n - entry[-2];
	entry[0] = kind;
	entry[1] = b->n;
	b->nsections++;
	return b->n;
}

/* CRC-32 by bytes, as the standard tells it. */
static inline uint32_t build_crc(const uint32_t *words, uint32_t n)
{
	uint32_t crc = 0xffffffffu;

	for (uint32_t i = 0; i < 4 * n; i++) {
		if (i / 4 == EST_H_CRC)
			continue;
		crc ^= words[i / 4] >> i % 4 * 8 & 0xff;
		for (int bit = 0; bit < 8; bit++)
			crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
	}
	return ~crc;
}

/* After a change of finished words. */
static inline void build_seal(struct build *b)
{
	b->words[EST_H_CRC] = build_crc(b->words, b->n);
}

static inline void build_end(struct build *b)
{
	uint32_t *entry = b->words + EST_H_DIRECTORY + EST_DIR_WORDS * b->nsections;

	entry[-1] = b->n - entry[-2];
	b->words[EST_H_NSECTIONS] = b->nsections;
	b->words[EST_H_WORDS] = b->n;
	build_seal(b);
}

static inline uint32_t build_curve(struct build *b, const struct build_curve *c)
{
	uint32_t at = build_word(b, c->nlines | c->nauthored << 16);

	build_word(b, c->shift | c->low << 8 | c->high << 10);
	build_word(b, c->first);
	build_word(b, c->beyond);
	for (uint32_t i = 0; i < c->nlines; i++)
		build_word(b, c->lines[i].key);
	for (uint32_t i = 0; i < c->nlines; i++) {
		build_word(b, c->lines[i].a);
		build_word(b, (uint32_t)c->lines[i].slope);
	}
	for (uint32_t i = 0; i < c->nlines; i++) {
		if (i % 4 == 0)
			build_word(b, 0);
		b->words[b->n - 1] |= (uint32_t)c->lines[i].authored << i % 4 * 8;
	}
	build_all(b, c->authored, c->nauthored);
	return at;
}

/* est_device_check on a copy of the words that ends where memory does: whoever reads a
 * word too many is killed.  The copy stands until the next one. */
static inline uint32_t *build_copy(const uint32_t *words, size_t n)
{
	static char *end;
	uint32_t *copy;

	if (!end) {
		size_t page = (size_t)sysconf(_SC_PAGESIZE), room = 4 * BUILD_WORDS;
		int zeros = open("/dev/zero", O_RDWR);
		char *memory;

		room += page - room % page;
		memory = mmap(
		    NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE, zeros, 0);
		if (memory == MAP_FAILED ||
		    mprotect(memory + room, page, PROT_NONE) != 0)
			abort();
		end = memory + room;
	}
	copy = (uint32_t *)(void *)end - n;
	memcpy(copy, words, 4 * n);
	return copy;
}

static inline int build_check(const struct build *b)
{
	return est_device_check(build_copy(b->words, b->n), b->n);
}

/* Status of the table with `value` at `at`, and the right CRC. */
static inline int build_with(struct build *b, uint32_t at, uint32_t value)
{
	uint32_t before = b->words[at];
	int status;

	b->words[at] = value;
	build_seal(b);
	status = build_check(b);
	b->words[at] = before;
	build_seal(b);
	return status;
}

/* The smallest table: one class, one precision, one band; its record is returned and
 * belongs to the third section, which is the last so far. */
static inline uint32_t build_class(
    struct build *b, const uint32_t band[EST_BAND_WORDS], uint32_t nsections)
{
	uint32_t map, cost;

	build_start(b, "one-class", nsections);
	map = build_section(b, EST_SECTION_CLASSES);
	build_word(b, 1 | 1 << 16);
	build_word(b, 0);
	build_section(b, EST_SECTION_UNCERTAINTY);
	build_word(b, 1);
	build_all(b, band, EST_BAND_WORDS);
	cost = build_section(b, EST_SECTION_COST);
	b->words[map + EST_CLASSES_COST] = cost;
	for (uint32_t i = 0; i < EST_COST_CLASSES; i++)
		build_word(b, 0);
	build_word(b, b->n + 1);
	cost = b->n;
	b->n += EST_RECORD_WORDS;
	b->words[cost + EST_RECORD_OUTSIDE] = cost;
	return cost;
}

/* --- stages ------------------------------------------------------------------ */

/* A section of stages; its inputs and stages follow. */
static inline uint32_t build_stages(struct build *b, uint32_t ninputs, uint32_t nstages)
{
	uint32_t at = build_section(b, EST_SECTION_STAGES);

	build_word(b, ninputs | nstages << 8);
	b->n += EST_STAGES_INPUTS - 1;
	return at;
}

static inline void build_name(struct build *b, const char *text)
{
	for (uint32_t i = 0; i < 4 * EST_STAGES_NAME_WORDS && text[i]; i++)
		b->words[b->n + i / 4] |= (uint32_t)(unsigned char)text[i] << i % 4 * 8;
	b->n += EST_STAGES_NAME_WORDS;
}

static inline void build_input(
    struct build *b, uint32_t least, uint32_t most, const char *name)
{
	build_word(b, least);
	build_word(b, most);
	build_name(b, name);
}

/* `words` of pieces follow. */
static inline uint32_t build_stage(struct build *b, uint32_t authored, uint32_t repeat,
    uint32_t npieces, uint32_t words, const char *name)
{
	uint32_t at = build_word(b, authored);

	build_word(b, repeat);
	build_word(b, npieces);
	build_word(b, EST_STAGE_WORDS + words);
	build_name(b, name);
	return at;
}

/* splitmix64: numbers of the random tests, from a seed. */
static inline uint64_t build_random(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15u;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return z ^ z >> 31;
}

/* Below n, which is far below 2^64. */
static inline uint32_t build_below(uint64_t *state, uint32_t n)
{
	return (uint32_t)(build_random(state) % n);
}

/* A size whose logarithm is uniform. */
static inline uint64_t build_size(uint64_t *state)
{
	return build_random(state) >> build_below(state, 64);
}

#endif
