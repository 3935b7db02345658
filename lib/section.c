/* section.c: the sections of a table by their kind.
 *
 * In: a checked table, a kind.  Out: where its first section begins. */
#include "est_core.h"

const uint32_t *est_find_section(const uint32_t *device, uint32_t kind)
{
	const uint32_t *entry = device + EST_H_DIRECTORY;

	for (uint32_t n = device[EST_H_NSECTIONS]; n--; entry += EST_DIR_WORDS)
		if ((entry[0] & ~EST_SECTION_REQUIRED) == kind)
			return device + entry[1];
	return NULL;
}
