/* NVIDIA Jetson AGX Orin, 50 W, legacy table
 *
 * Made by calgen from calib/jetson-orin-agx-50w-legacy.json; do not edit.
 * Calibration: SHA-256 of its canonical form 72e05060ea36a8a8800557253913342599469f2a442c7fb91cf6749819ce412b
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-50w-legacy.json
 * Proven error: its curves 0.0932530 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_50W_LEGACY_H
#define EST_JETSON_ORIN_AGX_50W_LEGACY_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-50w-legacy: 4040 bytes. */
#define EST_JETSON_ORIN_AGX_50W_LEGACY_WORDS 1010
extern const uint32_t est_jetson_orin_agx_50w_legacy[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_50w_legacy_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_50w_legacy_vectors[];
extern const size_t est_jetson_orin_agx_50w_legacy_nvectors;

#ifdef __cplusplus
}
#endif

#endif
