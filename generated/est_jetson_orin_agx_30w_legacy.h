/* NVIDIA Jetson AGX Orin, 30 W, legacy table
 *
 * Made by calgen from calib/jetson-orin-agx-30w-legacy.json; do not edit.
 * Calibration: SHA-256 of its canonical form 54aff2efc85ca0a61475c51d379437b9005de47f7b0dde428215f7583df89d53
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-30w-legacy.json
 * Proven error: its curves 0.0932520 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_30W_LEGACY_H
#define EST_JETSON_ORIN_AGX_30W_LEGACY_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-30w-legacy: 4040 bytes. */
#define EST_JETSON_ORIN_AGX_30W_LEGACY_WORDS 1010
extern const uint32_t est_jetson_orin_agx_30w_legacy[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_30w_legacy_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_30w_legacy_vectors[];
extern const size_t est_jetson_orin_agx_30w_legacy_nvectors;

#ifdef __cplusplus
}
#endif

#endif
