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

extern const uint32_t est_i7_12700k_legacy[]; /* i7-12700k-legacy */
extern const uint32_t est_jetson_orin_agx_15w_eager[]; /* jetson-orin-agx-15w-eager */
extern const uint32_t est_jetson_orin_agx_15w_legacy[]; /* jetson-orin-agx-15w-legacy */
extern const uint32_t est_jetson_orin_agx_30w_eager[]; /* jetson-orin-agx-30w-eager */
extern const uint32_t est_jetson_orin_agx_30w_legacy[]; /* jetson-orin-agx-30w-legacy */
extern const uint32_t est_jetson_orin_agx_50w_eager[]; /* jetson-orin-agx-50w-eager */
extern const uint32_t est_jetson_orin_agx_50w_legacy[]; /* jetson-orin-agx-50w-legacy */
extern const uint32_t est_jetson_orin_agx_maxn_eager[]; /* jetson-orin-agx-maxn-eager */
extern const uint32_t est_jetson_orin_agx_maxn_legacy[]; /* jetson-orin-agx-maxn-legacy */

/* For est_device_find(); linking it links every table. */
extern const uint32_t *const est_devices_all[];
extern const size_t est_devices_all_n;

#ifdef __cplusplus
}
#endif

#endif
