/* override.c: est_override_check, est_override_header, est_override_select.
 *
 * In: a baked table, pages that may hold anything.  Out: the table to use.  What a
 * page holds between two calls is the business of its owner. */
#include "est_core.h"

#define PAGE_MAGIC 0x47505345u /* "ESPG", low byte first */
#define PAGE_VERSION 1u

/* Words of a header; word EST_H_CRC is the CRC of the others. */
#define PAGE_H_MAGIC 0u
#define PAGE_H_VERSION 1u
#define PAGE_H_SEQUENCE 2u
#define PAGE_H_WORDS 4u /* of the image */
#define PAGE_H_IMAGE 5u /* its CRC: a whole image of another time does not fit */

/* Day of the calibration, 0 = unknown. */
static uint32_t date_of(const uint32_t *device)
{
	const uint32_t *words = est_find_section(device, EST_SECTION_PROVENANCE);

	return words ? words[EST_PROVENANCE_DATE] : 0;
}

int est_override_check(const uint32_t *baked, const uint32_t *image, size_t max_words)
{
	int status;

	if (!baked)
		return EST_ERR_NULL;
	status = est_device_check(image, max_words);
	if (status != EST_OK)
		return status;
	for (uint32_t i = EST_H_ID; i < EST_H_ID + EST_ID_WORDS; i++)
		if (image[i] != baked[i])
			return EST_ERR_ID;
	return date_of(image) < date_of(baked) ? EST_ERR_OLDER : EST_OK;
}

int est_override_header(
    const uint32_t *image, uint32_t sequence, uint32_t header[EST_PAGE_WORDS])
{
	if (!image || !header)
		return EST_ERR_NULL;
	header[PAGE_H_MAGIC] = PAGE_MAGIC;
	header[PAGE_H_VERSION] = PAGE_VERSION;
	header[PAGE_H_SEQUENCE] = sequence;
	header[PAGE_H_WORDS] = image[EST_H_WORDS];
	header[PAGE_H_IMAGE] = image[EST_H_CRC];
	header[6] = 0;
	header[7] = 0;
	header[EST_H_CRC] = est_crc(header, EST_PAGE_WORDS);
	return EST_OK;
}

static int page_check(const uint32_t *baked, const uint32_t *page, size_t n)
{
	const uint32_t *image;

	if (!page)
		return EST_ERR_NULL;
	image = page + EST_PAGE_WORDS;
	if (n < EST_PAGE_WORDS + EST_H_DIRECTORY)
		return EST_ERR_LENGTH;
	if (page[PAGE_H_MAGIC] != PAGE_MAGIC)
		return EST_ERR_MAGIC;
	if (page[PAGE_H_VERSION] != PAGE_VERSION)
		return EST_ERR_ABI;
	if (est_crc(page, EST_PAGE_WORDS) != page[EST_H_CRC])
		return EST_ERR_CRC;
	if (page[PAGE_H_WORDS] != image[EST_H_WORDS])
		return EST_ERR_LENGTH;
	if (page[PAGE_H_IMAGE] != image[EST_H_CRC])
		return EST_ERR_CRC;
	return est_override_check(baked, image, n - EST_PAGE_WORDS);
}

int est_override_select(const uint32_t *baked, const uint32_t *page_a,
    const uint32_t *page_b, size_t page_words, struct est_override *choice)
{
	const uint32_t *page = NULL;

	if (!baked || !choice)
		return EST_ERR_NULL;
	choice->device = baked;
	choice->sequence = 0;
	choice->page = EST_PAGE_BAKED;
	for (uint8_t i = 0; i < 2; i++) {
		const uint32_t *next = i ? page_b : page_a;
		int status = page_check(baked, next, page_words);

		choice->status[i] = status;
		if (status != EST_OK ||
		    (page && (next[PAGE_H_SEQUENCE] - choice->sequence - 1) >> 31))
			continue;
		page = next;
		choice->page = i;
		choice->sequence = page[PAGE_H_SEQUENCE];
		choice->device = page + EST_PAGE_WORDS;
	}
	choice->next_page = choice->page == 0;
	choice->next_sequence = choice->sequence + 1;
	return EST_OK;
}
