/* lib_override.c: pages that hold anything, torn at every word and with every bit
 * flipped: a good table is always in use, and the reason of the other is told. */
#include "lib/est_core.h"
#include "tests/unit/lib_random.h"
#include "tests/unit/test.h"

#define PAGE_WORDS (BUILD_WORDS + EST_PAGE_WORDS)

static struct build baked, image, other;
static uint32_t page[2][PAGE_WORDS];

static uint32_t date_at(const struct build *b)
{
	uint32_t at = EST_H_DIRECTORY;

	while (b->words[at] != EST_SECTION_PROVENANCE)
		at += EST_DIR_WORDS;
	return b->words[at + 1] + EST_PROVENANCE_DATE;
}

/* The smallest of some random tables. */
static void small_table(struct build *b, uint64_t from)
{
	static struct build one;

	b->n = UINT32_MAX;
	for (uint64_t seed = from; seed < from + 60; seed++) {
		random_table(&one, seed);
		if (one.n < b->n)
			*b = one;
	}
	CHECK_INT(est_device_check(b->words, b->n), EST_OK);
}

static void write_page(uint32_t *to, const struct build *b, uint32_t sequence)
{
	CHECK_INT(est_override_header(b->words, sequence, to), EST_OK);
	memcpy(to + EST_PAGE_WORDS, b->words, 4 * (size_t)b->n);
}

static struct est_override choose(const uint32_t *a, const uint32_t *b)
{
	struct est_override choice;

	memset(&choice, 0xa5, sizeof choice);
	CHECK_INT(est_override_select(baked.words, a, b, PAGE_WORDS, &choice), EST_OK);
	return choice;
}

static void test_check(void)
{
	uint32_t at, before;

	small_table(&baked, 0);
	small_table(&image, 1000);
	CHECK_INT(est_override_check(NULL, image.words, image.n), EST_ERR_NULL);
	CHECK_INT(est_override_check(baked.words, NULL, image.n), EST_ERR_NULL);
	CHECK_INT(est_override_check(baked.words, image.words, image.n), EST_OK);
	CHECK_INT(
	    est_override_check(baked.words, image.words, image.n - 1), EST_ERR_LENGTH);
	image.words[EST_H_ID] ^= 1;
	CHECK_INT(est_override_check(baked.words, image.words, image.n), EST_ERR_CRC);
	build_seal(&image);
	CHECK_INT(est_override_check(baked.words, image.words, image.n), EST_ERR_ID);
	image.words[EST_H_ID] ^= 1;
	at = date_at(&image);
	before = image.words[at];
	image.words[at] = before - 1;
	build_seal(&image);
	CHECK_INT(est_override_check(baked.words, image.words, image.n), EST_ERR_OLDER);
	image.words[at] = 0; /* unknown is older than a day */
	build_seal(&image);
	CHECK_INT(est_override_check(baked.words, image.words, image.n), EST_ERR_OLDER);
	image.words[at] = before + 1;
	build_seal(&image);
	CHECK_INT(est_override_check(baked.words, image.words, image.n), EST_OK);
	/* The other byte order. */
	for (uint32_t i = 0; i < image.n; i++)
		page[0][i] = image.words[i] >> 24 | (image.words[i] >> 8 & 0xff00) |
			     (image.words[i] & 0xff00) << 8 | image.words[i] << 24;
	CHECK_INT(est_override_check(baked.words, page[0], image.n), EST_ERR_ORDER);
}

static void test_choice(void)
{
	struct est_override c;

	small_table(&baked, 0);
	small_table(&image, 1000);
	small_table(&other, 2000);
	CHECK_INT(est_override_select(NULL, page[0], page[1], 9, &c), EST_ERR_NULL);
	CHECK_INT(
	    est_override_select(baked.words, page[0], page[1], 9, NULL), EST_ERR_NULL);
	CHECK_INT(est_override_header(NULL, 1, page[0]), EST_ERR_NULL);
	CHECK_INT(est_override_header(image.words, 1, NULL), EST_ERR_NULL);

	c = choose(NULL, NULL);
	CHECK(c.device == baked.words && c.page == EST_PAGE_BAKED);
	CHECK_INT(c.status[0], EST_ERR_NULL);
	CHECK_UINT(c.next_page, 0);
	CHECK_UINT(c.next_sequence, 1);

	memset(page, 0xff, sizeof page); /* erased flash */
	c = choose(page[0], page[1]);
	CHECK(c.device == baked.words);
	CHECK_INT(c.status[0], EST_ERR_MAGIC);
	CHECK_INT(c.status[1], EST_ERR_MAGIC);

	write_page(page[1], &image, 1);
	c = choose(page[0], page[1]);
	CHECK(c.device == page[1] + EST_PAGE_WORDS && c.page == 1);
	CHECK_INT(c.status[1], EST_OK);
	CHECK_UINT(c.sequence, 1);
	CHECK_UINT(c.next_page, 0);
	CHECK_UINT(c.next_sequence, 2);

	write_page(page[0], &other, c.next_sequence);
	c = choose(page[0], page[1]);
	CHECK(c.page == 0 && c.device == page[0] + EST_PAGE_WORDS);
	CHECK_UINT(c.next_page, 1);

	/* Sequence numbers go round. */
	write_page(page[0], &other, UINT32_MAX);
	write_page(page[1], &image, 0);
	CHECK_UINT(choose(page[0], page[1]).page, 1);
	CHECK_UINT(choose(page[1], page[0]).page, 0);
	write_page(page[1], &image, UINT32_MAX);
	CHECK_UINT(choose(page[0], page[1]).page, 0);
	page[0][1]++;
	CHECK_INT(choose(page[0], page[1]).status[0], EST_ERR_ABI);
	page[0][1]--;
	/* The header of another image. */
	memcpy(page[0] + EST_PAGE_WORDS, image.words, 4 * (size_t)image.n);
	c = choose(page[0], NULL);
	CHECK(c.device == baked.words);
	CHECK(c.status[0] == EST_ERR_LENGTH || c.status[0] == EST_ERR_CRC);
	CHECK_INT(est_override_select(
		      baked.words, page[1], NULL, EST_PAGE_WORDS + image.n - 1, &c),
	    EST_OK);
	CHECK_INT(c.status[0], EST_ERR_LENGTH);
	CHECK(c.device == baked.words);
}

/* Writes the words of a page one by one and looks after each. */
static void tear(
    const uint32_t *whole, uint32_t n, uint32_t (*place)(uint32_t, uint32_t))
{
	for (uint32_t done = 0; done < n; done++) {
		struct est_override c = choose(page[0], page[1]);

		/* Words that are already right may complete the page early. */
		if (memcmp(page[1], whole, 4 * (size_t)n) == 0)
			break;
		CHECK_MSG(c.page == 0, "%" PRIu32 " words written", done);
		CHECK(c.status[1] != EST_OK);
		CHECK_UINT(c.next_page, 1);
		page[1][place(done, n)] = whole[place(done, n)];
	}
	CHECK_UINT(choose(page[0], page[1]).page, 1);
}

static uint32_t upwards(uint32_t i, uint32_t n)
{
	(void)n;
	return i;
}

static uint32_t downwards(uint32_t i, uint32_t n)
{
	return n - 1 - i;
}

static uint32_t header_last(uint32_t i, uint32_t n)
{
	return (i + EST_PAGE_WORDS) % n;
}

static void test_torn(void)
{
	static uint32_t (*const places[])(uint32_t, uint32_t) = {
	    upwards, downwards, header_last};
	static uint32_t whole[PAGE_WORDS];
	uint32_t n;

	small_table(&baked, 0);
	small_table(&image, 1000);
	small_table(&other, 2000);
	write_page(page[0], &image, 5);
	write_page(whole, &other, 6);
	n = EST_PAGE_WORDS + other.n;
	for (size_t i = 0; i < 3; i++) {
		memset(page[1], 0xff, sizeof page[1]);
		tear(whole, n, places[i]); /* into an erased page */
		memset(page[1], 0, sizeof page[1]);
		tear(whole, n, places[i]);
	}
}

static void test_flips(void)
{
	uint32_t n;

	small_table(&baked, 0);
	small_table(&image, 1000);
	small_table(&other, 2000);
	write_page(page[0], &image, 5);
	write_page(page[1], &other, 6);
	n = EST_PAGE_WORDS + other.n;
	for (uint32_t bit = 0; bit < 32 * n; bit++) {
		struct est_override c;

		page[1][bit / 32] ^= 1u << bit % 32;
		c = choose(page[0], page[1]);
		CHECK_MSG(c.page == 0 && c.status[1] != EST_OK, "bit %" PRIu32, bit);
		page[1][bit / 32] ^= 1u << bit % 32;
	}
	CHECK_UINT(choose(page[0], page[1]).page, 1);
	printf("override: %" PRIu32 " bits of a page flipped, all refused\n", 32 * n);
}

int main(void)
{
	RUN(test_check);
	RUN(test_choice);
	RUN(test_torn);
	RUN(test_flips);
	return test_end("lib_override");
}
