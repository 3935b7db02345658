/* find.c: est_device_find.
 *
 * In: an id, checked tables.  Out: the table of that id. */
#include "est_core.h"

/* Compares with the id of a table, which is padded with NULs. */
static bool same_id(const uint32_t *words, const char *id)
{
	for (uint32_t i = 0; i < 4 * EST_ID_WORDS; i++) {
		uint32_t c = words[EST_H_ID + (i >> 2)] >> 8 * (i & 3) & 0xff;

		if (c != (unsigned char)id[i])
			return false;
		if (!c)
			return true;
	}
	return !id[4 * EST_ID_WORDS];
}

int est_device_find(
    const uint32_t *const *list, size_t n, const char *id, const uint32_t **device)
{
	if (!id || !device || (!list && n))
		return EST_ERR_NULL;
	for (size_t i = 0; i < n; i++) {
		if (same_id(list[i], id)) {
			*device = list[i];
			return EST_OK;
		}
	}
	return EST_ERR_NOT_FOUND;
}
