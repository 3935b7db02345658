/* NVIDIA Jetson AGX Orin, MAXN, legacy table
 *
 * Made by calgen from calib/jetson-orin-agx-maxn-legacy.json; do not edit.
 * Calibration: SHA-256 of its canonical form 46e729e5dcd958d7c7916e9d03fe3a06e521f7e57580e54a1cc5df2aa05198c7
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-maxn-legacy.json
 * Proven error: its curves 0.0932532 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_MAXN_LEGACY_H
#define EST_JETSON_ORIN_AGX_MAXN_LEGACY_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-maxn-legacy: 4040 bytes. */
#define EST_JETSON_ORIN_AGX_MAXN_LEGACY_WORDS 1010
extern const uint32_t est_jetson_orin_agx_maxn_legacy[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_maxn_legacy_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_maxn_legacy_vectors[];
extern const size_t est_jetson_orin_agx_maxn_legacy_nvectors;

#ifdef __cplusplus
}
#endif

#endif
