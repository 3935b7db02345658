m4_dnl c_index.m4: all devices → est_devices_all.c
m4_define(«cg_device», «	$1, /* «$2» */
»)m4_dnl
/* The list of all devices: an object of its own, so that who does not name it
 * does not link them.
 *
 * Made by calgen from the files of calib/; do not edit.  Remake: ninja regen.
 */
#include "est_devices.h"

const uint32_t *const est_devices_all[] = {
cg_devices«»m4_dnl
	NULL,
};
const size_t est_devices_all_n = cg_devices_count;
