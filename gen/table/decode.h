/* decode.h: table image → calibration, for people who have no JSON of it.
 *
 * What a table holds comes back: identity, curves at their authored segments,
 * launch steps, spread, support, energy.  Values are the table's, rounded to
 * four digits (its proven error is 0.1 %); names, notes, sources are not in it. */
#ifndef TABLE_DECODE_H
#define TABLE_DECODE_H

#include "model/stages.h"

/* `words` passed est_device_check.  `c` is the list of classes of this calgen; a
 * class id beyond it is left out. */
struct calibration *table_decode(
    struct arena *a, const struct classes *c, const uint32_t *words);

/* Parts: an entry of the bands section, an EST_AUTHORED word, a section of stages. */
struct uncertainty decode_band(const uint32_t *bands, uint32_t index);
struct origin decode_origin(const struct calibration *cal, uint32_t authored);
const struct stage_set *decode_stages(struct arena *a, const struct calibration *cal,
    const uint32_t *bands, const uint32_t *words);

#endif
