m4_dnl c_header.m4: one device → est_ID.h
m4_define(«cg_input», «#define cg_guard«»_INPUT_$1 $2
»)m4_dnl
m4_define(«cg_label», «#define cg_guard«»_LABEL_$1 $2 /* $3 */
»)m4_dnl
m4_define(«cg_label_code», «/* $1 also: $2 is $3 */
»)m4_dnl
m4_define(«cg_stage», «#define cg_guard«»_STAGE_$1 $2
»)m4_dnl
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
m4_ifelse(cg_stages_count, 0, , «
/* Inputs of est_stage_cost(), its stages, and vectors for est_stage_self_test(). */
#define cg_guard«»_NINPUTS cg_inputs_count
cg_inputs«»m4_dnl
cg_labels«»m4_dnl
#define cg_guard«»_NSTAGES cg_stages_count
cg_stages«»m4_dnl
extern const struct est_stage_vector cg_symbol«»_stage_vectors[];
extern const size_t cg_symbol«»_nstage_vectors;
»)m4_dnl

#ifdef __cplusplus
}
#endif

#endif
