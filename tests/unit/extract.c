/* extract.c: images that lie.  Whatever the bytes are, extract_read gives
 * calibrations or diagnostics; it is the sanitizers that fail this program. */
#include <stdlib.h>
#include <string.h>

#include "extract/embed.h"
#include "extract/extract.h"
#include "extract/place.h"
#include "input/diag.h"
#include "table/table.h"
#include "tests/unit/lib_build.h"
#include "tests/unit/test.h"

#define ROUNDS 3000
#define ELF_BYTES 4096

static struct arena arena;
static char elf[ELF_BYTES];
static size_t ntable;
static const struct calibration *cal;
static const struct table *t;
static const struct classes *classes;
static uint64_t state = 1;

static uint32_t pick(uint32_t below)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(state >> 33) % below;
}

/* A 64-bit ELF file of one section, .rodata, that holds the table from 1024 on, and
 * the names of its sections before it. */
static void make_elf(char *image, const uint32_t *words, size_t nwords)
{
	static const char names[] = "\0.rodata";
	memset(image, 0, ELF_BYTES);
	memcpy(image, "\177ELF\2\1\1", 7);
	image[40] = 64; /* sections from 64 on */
	image[58] = 64; /* bytes each */
	image[60] = 3;
	image[62] = 2; /* the names are section 2 */
	char *rodata = image + 128, *table = image + 192;
	rodata[0] = 1;
	rodata[4] = 1;
	rodata[25] = 4; /* 1024 */
	rodata[33] = 12;
	table[24] = (char)512 & 0x7f;
	table[25] = 2;
	memcpy(image + 512, names, sizeof names);
	memcpy(image + 1024, words, 4 * nwords);
}

static struct extract *read_bytes(struct arena *a, const char *bytes, size_t n)
{
	struct str text = str_copy(a, (struct str){bytes, n});
	return extract_read(a, classes, src_from_text(a, "image", text), NULL, 0);
}

static void test_sound(void)
{
	struct extract *found = read_bytes(&arena, elf, ELF_BYTES);
	CHECK(found && found->n == 1);
	if (found && found->n == 1)
		CHECK_TEXT(found->tables[0].where, "0x400, section .rodata");
}

/* Words of the table change, or numbers of the headers, or the image is cut. */
static void test_damaged(void)
{
	char bytes[ELF_BYTES];
	size_t ngood = 0, nrefused = 0;
	diag_set_quiet(true);
	for (size_t i = 0; i < ROUNDS; i++) {
		struct arena a = {0};
		size_t n = i % 3 == 2 ? pick(ELF_BYTES) + 1 : ELF_BYTES;
		memcpy(bytes, elf, sizeof bytes);
		for (size_t k = 0; k < 1 + pick(4); k++)
			bytes[i % 3 == 0 ? 1024 + pick((uint32_t)ntable) : pick(256)] =
			    (char)pick(256);
		struct extract *found = read_bytes(&a, bytes, n);
		ngood += found != NULL;
		nrefused += found == NULL;
		arena_free(&a);
	}
	/* a header of ELF is nobody's business, a word of the table is */
	CHECK(ngood > ROUNDS / 4 && nrefused > ROUNDS / 4);
}

/* Headers alone, of archives and ELF files of both widths and orders. */
static void test_places(void)
{
	char bytes[600];
	for (size_t i = 0; i < 20 * ROUNDS; i++) {
		struct buf b = {0};
		for (size_t k = 0; k < sizeof bytes; k++)
			bytes[k] = (char)(pick(3) ? pick(256) : 0);
		size_t n = pick(sizeof bytes) + 1;
		if (i % 2) {
			memcpy(bytes, "\177ELF", 4);
			bytes[4] = (char)(1 + pick(2));
			bytes[5] = (char)(1 + pick(2));
		} else {
			memcpy(bytes, "!<arch>\n", 8);
			memcpy(bytes + 8 + 48, "100       `\n", 12);
			memcpy(bytes + 8, i % 4 ? "/12 " : "#1/9", 4);
		}
		/* exactly as long as it says, so that a sanitizer sees the end */
		char *exact = malloc(n);
		if (exact) {
			memcpy(exact, bytes, n);
			place_print(&b, (struct str){exact, n}, pick((uint32_t)n));
		}
		CHECK(b.n > 2);
		free(exact);
		buf_free(&b);
	}
}

/* Each word another one, with a checksum that is right again: what the library takes is
 * decoded to a calibration that says so, or has its reason. */
static void test_other_words(void)
{
	size_t ntaken = 0;
	diag_set_quiet(true);
	for (size_t i = 1; i < t->nwords; i++) {
		uint32_t was = t->words[i];
		const uint32_t others[] = {0, was + 1, was ^ 0xff, was ^ 0xff00,
		    was ^ 0xff0000, was ^ 0xff000000, was * 16, was / 16};
		for (size_t k = 0; k < sizeof others / sizeof *others; k++) {
			struct arena a = {0};
			uint32_t *words = ARENA_ARRAY(&a, t->nwords, uint32_t);
			memcpy(words, t->words, 4 * t->nwords);
			words[i] = others[k];
			words[EST_H_CRC] = build_crc(words, (uint32_t)t->nwords);
			size_t errors = diag_count(DIAG_ERROR);
			struct extract *found =
			    read_bytes(&a, (const char *)words, 4 * t->nwords);
			CHECK(found || diag_count(DIAG_ERROR) > errors);
			for (size_t n = 0; found && n < found->n; n++) {
				CHECK(found->tables[n].calibration);
				CHECK(str_has(found->tables[n].json,
				    STR("Extracted from a compiled table")));
				ntaken++;
			}
			arena_free(&a);
		}
	}
	CHECK_MSG(ntaken > 500, "%zu", ntaken);
}

/* Records of calibrations behind a table, cut or with another head. */
static void test_records(void)
{
	struct buf record = {0};
	size_t nembedded = 0, ndecoded = 0;
	struct embed e;
	CHECK(embed_write(cal, EMBED_FINGERPRINT, &record));
	size_t head = record.n;
	CHECK(embed_parse(buf_view(&record), &e) && e.payload.n == 0);
	CHECK(!embed_parse(
	    STR("no record, and longer than the head of one would be"), &e));
#ifdef HAVE_ZLIB
	buf_clear(&record);
	CHECK(embed_write(cal, EMBED_JSON, &record));
#endif
	for (size_t i = 0; i < record.n + 8 * 20; i++) {
		struct arena a = {0};
		struct buf image = {0};
		buf_add(&image, (const char *)t->words, 4 * t->nwords);
		size_t at = image.n;
		buf_str(&image, buf_view(&record));
		if (i < record.n)
			image.n = at + i;
		else
			image.s[at + 8 + (i - record.n) / 20] =
			    (char)((i - record.n) % 20 * 13);
		struct extract *found = read_bytes(&a, image.s, image.n);
		for (size_t n = 0; found && n < found->n; n++) {
			nembedded += found->tables[n].embedded;
			ndecoded += !found->tables[n].embedded;
		}
		arena_free(&a);
		buf_free(&image);
	}
	CHECK(ndecoded > head);
#ifdef HAVE_ZLIB
	CHECK(nembedded > 0 && nembedded < 20);
#else
	CHECK(nembedded == 0);
#endif
	buf_free(&record);
}

/* More tables than an image may have, each with an id of its own. */
static void test_many(void)
{
	enum { MOST = 4096 };
	size_t words = t->nwords;
	struct arena a = {0};
	uint32_t *image = ARENA_ARRAY(&a, (MOST + 2) * words, uint32_t);
	for (size_t i = 0; i < MOST + 2; i++) {
		uint32_t *one = image + i * words;
		memcpy(one, t->words, 4 * words);
		/* the letters of "board" */
		for (size_t k = 0; k < 4; k++)
			((char *)&one[EST_H_ID])[k] = (char)('a' + (i >> 4 * k & 15));
		one[EST_H_CRC] = build_crc(one, (uint32_t)words);
	}
	struct extract *found = read_bytes(&a, (const char *)image, 4 * 20 * words);
	CHECK(found && found->n == 20);
	size_t errors = diag_count(DIAG_ERROR);
	found = read_bytes(&a, (const char *)image, 4 * (MOST + 2) * words);
	CHECK(!found && diag_count(DIAG_ERROR) > errors);
	arena_free(&a);
}

/* What looks like the text of an image at its first bytes alone. */
static void test_texts(void)
{
	static const char *const texts[] = {":10010000", ":10010000xyzxyz",
	    ":xyzxyzxyzxyz", "S00F", "S0xyzxyzxyzxyz",
	    "S1130000285F245F2212226A000424290008237C2A",
	    ":10010000214601360121470136007EFE09D2190140", "S00F000068656C6C6F"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct arena a = {0};
		CHECK_MSG(!read_bytes(&a, texts[i], strlen(texts[i])), "%s", texts[i]);
		arena_free(&a);
	}
}

int main(void)
{
	char path[4096];
	const char *source = getenv("SRC");
	classes = classes_builtin(&arena);
	snprintf(path, sizeof path, "%s/tests/cases/audit/in/base.json",
	    source ? source : ".");
	cal = calibration_load(&arena, classes, path);
	t = cal ? table_compile(&arena, cal) : NULL;
	if (!t || t->nwords > (ELF_BYTES - 1024) / 4)
		return 2;
	make_elf(elf, t->words, t->nwords);
	ntable = 4 * t->nwords;
	RUN(test_sound);
	RUN(test_damaged);
	RUN(test_places);
	RUN(test_texts);
	RUN(test_many);
	RUN(test_other_words);
	RUN(test_records);
	arena_free(&arena);
	return test_end("extract");
}
