m4_dnl c_index_header.m4: all devices → est_devices.h
m4_define(«cg_device», «extern const uint32_t $1[]; /* «$2» */
»)m4_dnl
/* Devices with a table here, and the list of all of them.
 *
 * Made by calgen from the files of calib/; do not edit.  Remake: ninja regen.
 */
#ifndef EST_DEVICES_H
#define EST_DEVICES_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

cg_devices«»m4_dnl

/* For est_device_find(); linking it links every table. */
extern const uint32_t *const est_devices_all[];
extern const size_t est_devices_all_n;

#ifdef __cplusplus
}
#endif

#endif
