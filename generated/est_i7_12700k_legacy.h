/* Intel Core i7-12700K, legacy table
 *
 * Made by calgen from calib/i7-12700k-legacy.json; do not edit.
 * Calibration: SHA-256 of its canonical form ef0fac74722ee5eff2ec5ee4728a50b4a7b9f636d5363d468b67acd16e9111f1
 * Remake: ninja regen, or calgen tables -o generated calib/i7-12700k-legacy.json
 * Proven error: its curves 0.0920159 %; a latency 0.1 % or 1 ns
 */
#ifndef EST_I7_12700K_LEGACY_H
#define EST_I7_12700K_LEGACY_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of i7-12700k-legacy: 824 bytes. */
#define EST_I7_12700K_LEGACY_WORDS 206
extern const uint32_t est_i7_12700k_legacy[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (est_i7_12700k_legacy_vectors.c). */
extern const struct est_vector est_i7_12700k_legacy_vectors[];
extern const size_t est_i7_12700k_legacy_nvectors;

#ifdef __cplusplus
}
#endif

#endif
