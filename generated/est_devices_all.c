/* The list of all devices: an object of its own, so that who does not name it
 * does not link them.
 *
 * Made by calgen from the files of calib/; do not edit.  Remake: ninja regen.
 */
#include "est_devices.h"

const uint32_t *const est_devices_all[] = {
	est_i7_12700k_legacy, /* i7-12700k-legacy */
	est_jetson_orin_agx_15w_eager, /* jetson-orin-agx-15w-eager */
	est_jetson_orin_agx_15w_legacy, /* jetson-orin-agx-15w-legacy */
	est_jetson_orin_agx_30w_eager, /* jetson-orin-agx-30w-eager */
	est_jetson_orin_agx_30w_legacy, /* jetson-orin-agx-30w-legacy */
	est_jetson_orin_agx_50w_eager, /* jetson-orin-agx-50w-eager */
	est_jetson_orin_agx_50w_legacy, /* jetson-orin-agx-50w-legacy */
	est_jetson_orin_agx_maxn_eager, /* jetson-orin-agx-maxn-eager */
	est_jetson_orin_agx_maxn_legacy, /* jetson-orin-agx-maxn-legacy */
	NULL,
};
const size_t est_devices_all_n = 9;
