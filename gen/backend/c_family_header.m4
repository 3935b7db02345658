m4_dnl c_family_header.m4: the power modes of a board → est_FAMILY.h
m4_define(«cg_mode», «#define cg_guard«»_MODE_$5 $6 /* «$7» */
»)m4_dnl
/* cg_name
 *
 * Made by calgen from cg_source; do not edit.
 * Remake: ninja regen, or calgen tables -o generated --family cg_source --for calib/workloads -- calib
 */
#ifndef cg_guard«»_H
#define cg_guard«»_H

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Modes of cg_id by power cap: indices into its modes. */
cg_modes«»m4_dnl
#define cg_guard«»_NMODES cg_modes_count«»u

/* For est_mode_best(); linking it links the table of every mode. */
extern const struct est_family cg_symbol;

#ifdef __cplusplus
}
#endif

#endif
