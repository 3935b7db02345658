/* NVIDIA Jetson AGX Orin, 30 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-30w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 7f01235a4746496c6ed367ac2b8ae39a3d5048228a7b9a7a6e4d8fc8da2d62c8
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-30w-eager.json
 * Proven error: its curves 0.0007856 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_30W_EAGER_H
#define EST_JETSON_ORIN_AGX_30W_EAGER_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-30w-eager: 11756 bytes. */
#define EST_JETSON_ORIN_AGX_30W_EAGER_WORDS 2939
extern const uint32_t est_jetson_orin_agx_30w_eager[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_30w_eager_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_30w_eager_vectors[];
extern const size_t est_jetson_orin_agx_30w_eager_nvectors;

#ifdef __cplusplus
}
#endif

#endif
