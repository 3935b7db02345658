/* NVIDIA Jetson AGX Orin, power modes of nvpmodel
 *
 * Made by calgen from calib/families/jetson-orin-agx.json; do not edit.
 * Remake: ninja regen, or calgen tables -o generated --family calib/families/jetson-orin-agx.json --for calib/workloads -- calib
 */
#ifndef EST_JETSON_ORIN_AGX_H
#define EST_JETSON_ORIN_AGX_H

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Modes of jetson-orin-agx by power cap: indices into its modes. */
#define EST_JETSON_ORIN_AGX_MODE_15W 0u /* 15w, 15000 mW */
#define EST_JETSON_ORIN_AGX_MODE_30W 1u /* 30w, 30000 mW */
#define EST_JETSON_ORIN_AGX_MODE_50W 2u /* 50w, 50000 mW, dominated in 7 of 8 */
#define EST_JETSON_ORIN_AGX_MODE_MAXN 3u /* maxn, 60000 mW */
#define EST_JETSON_ORIN_AGX_NMODES 4u

/* For est_mode_best(); linking it links the table of every mode. */
extern const struct est_family est_jetson_orin_agx;

#ifdef __cplusplus
}
#endif

#endif
