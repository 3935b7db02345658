m4_dnl c_header.m4: one device → est_ID.h
/* cg_name
 *
 * Made by calgen from cg_source; do not edit.
 * Calibration: SHA-256 of its canonical form cg_fingerprint
 * Remake: ninja regen, or calgen tables -o generated cg_source
 * Proven error: its curves cg_error_percent %; a latency 0.1 % or 1 ns
 */
#ifndef cg_guard«»_H
#define cg_guard«»_H

#include <stddef.h>
#include <stdint.h>

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The table of cg_id: cg_bytes bytes. */
#define cg_guard«»_WORDS cg_words
extern const uint32_t cg_symbol[];

/* Operations and what they cost on it, for est_self_test(); an object of its
 * own (cg_symbol«»_vectors.c). */
extern const struct est_vector cg_symbol«»_vectors[];
extern const size_t cg_symbol«»_nvectors;

#ifdef __cplusplus
}
#endif

#endif
