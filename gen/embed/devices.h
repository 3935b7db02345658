/* devices.h: the devices and families that this calgen was linked with.  calgen-bare
 * has none (no_devices.c); calgen has those of the generated index. */
#ifndef EMBED_DEVICES_H
#define EMBED_DEVICES_H

#include <stddef.h>
#include <stdint.h>

extern const uint32_t *const est_devices_all[];
extern const size_t est_devices_all_n;

/* Families of power modes among them. */
struct est_family;
extern const struct est_family *const est_families_all[];
extern const size_t est_families_all_n;

#endif
