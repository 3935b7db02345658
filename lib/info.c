/* info.c: est_device_info.
 *
 * In: a checked table.  Out: what it says about itself. */
#include "est_core.h"

static uint8_t byte_of(const uint32_t *words, uint32_t i)
{
	return (uint8_t)(words[i >> 2] >> 8 * (i & 3));
}

int est_device_info(const uint32_t *device, struct est_info *info)
{
	const uint32_t *map, *entry;
	uint32_t i;

	if (!device || !info)
		return EST_ERR_NULL;
	for (i = 0; i < EST_ID_BYTES - 1; i++)
		info->id[i] = (char)byte_of(device + EST_H_ID, i);
	info->id[i] = 0;
	for (i = 0; i < 16; i++)
		info->fingerprint[i] = byte_of(device + EST_H_FINGERPRINT, i);
	info->words = device[EST_H_WORDS];
	info->error_ppb = device[EST_H_ERROR_PPB];

	map = device + device[EST_H_DIRECTORY + 1];
	info->nclasses = (uint16_t)map[EST_CLASSES_COUNTS];
	info->precisions = 0;
	info->coverage_permille = 0;
	for (i = map[EST_CLASSES_COUNTS] >> 16; i--;) {
		uint32_t at = map[EST_CLASSES_COST + i];

		if (!at)
			continue;
		info->precisions = (uint16_t)(info->precisions | 1u << i);
		info->coverage_permille =
		    (uint16_t)(device[at + EST_COST_INTERVAL] >> 16 & 0x3ff);
	}

	info->date = 0;
	info->timed = 0;
	info->batch_min = 0;
	info->batch_max = 0;
	entry = device + EST_H_DIRECTORY;
	for (i = device[EST_H_NSECTIONS]; i--; entry += EST_DIR_WORDS) {
		if ((entry[0] & ~EST_SECTION_REQUIRED) == EST_SECTION_PROVENANCE) {
			const uint32_t *words = device + entry[1];

			info->date = words[EST_PROVENANCE_DATE];
			info->timed = (uint8_t)words[EST_PROVENANCE_TIMED];
			info->batch_min = (uint16_t)words[EST_PROVENANCE_BATCH];
			info->batch_max = (uint16_t)(words[EST_PROVENANCE_BATCH] >> 16);
		}
	}
	return EST_OK;
}
