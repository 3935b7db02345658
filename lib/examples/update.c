/* update.c: a newer table over the air, in two pages of flash beside the baked one.
 *
 *   update NEW.est NEWER.est      images of calgen tables --format image
 *
 * The flash is simulated: it is erased to ones, written word by word, and the power may
 * fail at any of them.  Whatever happens, the next boot finds a sound table. */
#include <stdio.h>
#include <string.h>

#include "est_jetson_orin_agx_30w_eager.h"
#include "est_workload_resnet18_b1.h"
#include "estimate.h"

#define BAKED est_jetson_orin_agx_30w_eager

enum { PAGE_WORDS = 8192 };

static uint32_t flash[2][PAGE_WORDS];

/* Words that are written before the power fails. */
static size_t power_left;

static void flash_erase(uint32_t *page)
{
	memset(page, 0xff, PAGE_WORDS * sizeof *page);
}

static void flash_write(uint32_t *to, const uint32_t *words, size_t n)
{
	for (; n && power_left; n--, power_left--)
		*to++ = *words++;
}

/* What every boot begins with. */
static struct est_override boot(void)
{
	struct est_override choice;

	est_override_select(BAKED, flash[0], flash[1], PAGE_WORDS, &choice);
	return choice;
}

/* Writes `image[words]` that came over the air into the page that is not in use. */
static int update(const uint32_t *image, size_t words)
{
	struct est_override choice = boot();
	uint32_t header[EST_PAGE_WORDS];
	uint32_t *page = flash[choice.next_page];
	int status = est_override_check(choice.device, image, words);

	if (status != EST_OK)
		return status;
	if (words > PAGE_WORDS - EST_PAGE_WORDS)
		return EST_ERR_LENGTH;
	est_override_header(image, choice.next_sequence, header);
	flash_erase(page);
	flash_write(page, header, EST_PAGE_WORDS);
	flash_write(page + EST_PAGE_WORDS, image, words);
	return EST_OK;
}

static void report(const char *what)
{
	static const char *const pages[] = {"page A", "page B", "the baked table"};
	struct est_override choice = boot();
	struct est_cost cost;

	est_graph_cost(choice.device, est_workload_resnet18_b1,
	    EST_WORKLOAD_RESNET18_B1_NOPS, &cost);
	printf("%-28s %-16s A %-13s B %-13s ResNet-18 %.2f ms\n", what,
	    pages[choice.page], est_status_name(choice.status[0]) + 4,
	    est_status_name(choice.status[1]) + 4, (double)cost.latency_ns / 1e6);
}

/* Reads an image; returns its words, 0 if it cannot. */
static size_t receive(const char *path, uint32_t *image)
{
	FILE *file = fopen(path, "rb");
	size_t words = file ? fread(image, sizeof *image, PAGE_WORDS, file) : 0;

	if (file)
		fclose(file);
	return words;
}

/* The update, with the power failing after every number of words there is. */
static int try_all_cuts(const uint32_t *image, size_t words)
{
	static uint32_t before[PAGE_WORDS];
	struct est_override old = boot(), now;
	uint32_t *page = flash[old.next_page];
	size_t kept = 0, total = EST_PAGE_WORDS + words;

	memcpy(before, page, sizeof before);
	for (size_t cut = 0; cut <= total; cut += cut < total - 16 ? 16 : 1) {
		memcpy(page, before, sizeof before);
		power_left = cut;
		update(image, words);
		now = boot();
		if (cut < total ? now.page != old.page || now.sequence != old.sequence
				: now.page != old.next_page)
			return 0;
		kept += cut < total;
	}
	printf("%u places to cut the power: the old table stood after each\n",
	    (unsigned)kept);
	return 1;
}

int main(int argc, char **argv)
{
	static uint32_t first[PAGE_WORDS], second[PAGE_WORDS];
	size_t nfirst, nsecond;
	int status;

	if (argc != 3 || !(nfirst = receive(argv[1], first)) ||
	    !(nsecond = receive(argv[2], second)))
		return fputs("usage: update NEW.est NEWER.est\n", stderr), 2;
	flash_erase(flash[0]);
	flash_erase(flash[1]);
	report("from the factory");
	power_left = nfirst / 3;
	update(first, nfirst);
	report("power cut while writing");
	power_left = SIZE_MAX;
	update(first, nfirst);
	report("update, once more");
	update(second, nsecond);
	report("a newer one");
	status = update(first, nfirst);
	printf("the older one again: refused, %s\n", est_status_name(status));
	second[nsecond / 2] ^= 1u << 7;
	status = update(second, nsecond);
	printf("a bit lost on the way: refused, %s\n", est_status_name(status));
	second[nsecond / 2] ^= 1u << 7;
	flash[1][PAGE_WORDS / 8] ^= 1;
	report("a bit lost in the flash");
	return try_all_cuts(second, nsecond) ? 0 : 1;
}
