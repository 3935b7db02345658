/* stage_name.c: est_stage_name.
 *
 * In: a checked table, an index.  Out: a name. */
#include "est_core.h"

int est_stage_name(
    const uint32_t *device, int names, size_t index, char *name, size_t *count)
{
	const uint32_t *words;
	uint32_t ninputs, n;

	if (!device)
		return EST_ERR_NULL;
	if (names != EST_STAGE_NAMES_INPUTS && names != EST_STAGE_NAMES_STAGES)
		return EST_ERR_RANGE;
	words = est_find_section(device, EST_SECTION_STAGES);
	if (!words)
		return EST_ERR_ABSENT;
	ninputs = words[EST_STAGES_COUNTS] & 0xff;
	n = names == EST_STAGE_NAMES_INPUTS ? ninputs : words[EST_STAGES_COUNTS] >> 8;
	if (count)
		*count = n;
	if (index >= n)
		return EST_ERR_NOT_FOUND;
	words += EST_STAGES_INPUTS;
	if (names == EST_STAGE_NAMES_INPUTS) {
		words += EST_INPUT_WORDS * index + EST_INPUT_NAME;
	} else {
		words += EST_INPUT_WORDS * ninputs;
		while (index--)
			words += words[EST_STAGE_LENGTH];
		words += EST_STAGE_NAME;
	}
	for (uint32_t i = 0; name && i < 4 * EST_STAGES_NAME_WORDS; i++)
		name[i] = (char)(words[i >> 2] >> 8 * (i & 3));
	if (name)
		name[EST_STAGE_NAME_BYTES - 1] = 0;
	return EST_OK;
}
