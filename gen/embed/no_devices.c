/* no_devices.c: the device list of calgen-bare, which makes the first tables
 * and so cannot carry any.  Stands in for the generated est_devices_all.c and
 * est_families_all.c. */
#include <stddef.h>
#include <stdint.h>

extern const uint32_t *const est_devices_all[];
extern const size_t est_devices_all_n;

struct est_family;
extern const struct est_family *const est_families_all[];
extern const size_t est_families_all_n;

const uint32_t *const est_devices_all[] = {NULL};
const size_t est_devices_all_n = 0;
const struct est_family *const est_families_all[] = {NULL};
const size_t est_families_all_n = 0;
