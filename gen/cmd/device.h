/* device.h: --device and --mode → a baked table. */
#ifndef CMD_DEVICE_H
#define CMD_DEVICE_H

#include "table/decode.h"

/* The baked device that `name` means: an id, or a family whose mode `mode` (NULL:
 * its only one, in any case) has one variant, or one that the family declares to
 * stand for it.  NULL after a diagnostic that says what there is. */
const uint32_t *device_named(
    struct arena *a, const struct classes *c, const char *name, const char *mode);

#endif
