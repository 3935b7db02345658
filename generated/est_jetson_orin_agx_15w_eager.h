/* NVIDIA Jetson AGX Orin, 15 W, eager PyTorch, sum of nodes
 *
 * Made by calgen from calib/jetson-orin-agx-15w-eager.json; do not edit.
 * Calibration: SHA-256 of its canonical form 008f94cd1722e21e24407f5a54488db73dc11f2d47618391f5e150e2ce617855
 * Remake: ninja regen, or calgen tables -o generated calib/jetson-orin-agx-15w-eager.json
 * Proven error: its curves 0.0010125 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_JETSON_ORIN_AGX_15W_EAGER_H
#define EST_JETSON_ORIN_AGX_15W_EAGER_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of jetson-orin-agx-15w-eager: 11888 bytes. */
#define EST_JETSON_ORIN_AGX_15W_EAGER_WORDS 2972
extern const uint32_t est_jetson_orin_agx_15w_eager[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_jetson_orin_agx_15w_eager_vectors.c). */
extern const struct est_vector est_jetson_orin_agx_15w_eager_vectors[];
extern const size_t est_jetson_orin_agx_15w_eager_nvectors;

#ifdef __cplusplus
}
#endif

#endif
