/* The list of all families: an object of its own, so that who does not name it
 * does not link them.
 *
 * Made by calgen from the files of calib/families/; do not edit.  Remake: ninja
 * regen.
 */
#include "est_families.h"

const struct est_family *const est_families_all[] = {
	&est_jetson_orin_agx, /* jetson-orin-agx */
	NULL,
};
const size_t est_families_all_n = 1;
