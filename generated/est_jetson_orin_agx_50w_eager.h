/* NVIDIA Jetson AGX Orin, 50 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-50w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form f0da67b41979539efe46ec098e8f85020b855e1c1b75456dbd9b0231e2af8914
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-50w-eager.json
 * Proven error: its curves 0.0009461 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_50W_EAGER_H
#define EST_JETSON_ORIN_AGX_50W_EAGER_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-50w-eager: 12864 bytes. */
#define EST_JETSON_ORIN_AGX_50W_EAGER_WORDS 3216
extern const uint32_t est_jetson_orin_agx_50w_eager[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_50w_eager_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_50w_eager_vectors[];
extern const size_t est_jetson_orin_agx_50w_eager_nvectors;

#ifdef __cplusplus
}
#endif

#endif
