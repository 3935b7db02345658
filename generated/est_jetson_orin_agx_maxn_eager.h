/* NVIDIA Jetson AGX Orin, MAXN, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-maxn-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form d43a62df8d6b8dc8965668af79a1c91be7f7dde291352499d923fbb84dcf57fe
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-maxn-eager.json
 * Proven error: its curves 0.0010034 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_MAXN_EAGER_H
#define EST_JETSON_ORIN_AGX_MAXN_EAGER_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-maxn-eager: 11652 bytes. */
#define EST_JETSON_ORIN_AGX_MAXN_EAGER_WORDS 2913
extern const uint32_t est_jetson_orin_agx_maxn_eager[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_maxn_eager_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_maxn_eager_vectors[];
extern const size_t est_jetson_orin_agx_maxn_eager_nvectors;

#ifdef __cplusplus
}
#endif

#endif
