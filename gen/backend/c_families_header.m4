m4_dnl c_families_header.m4: all families → est_families.h
m4_define(«cg_family», «extern const struct est_family $1; /* «$2» */
»)m4_dnl
/* Families of power modes, and the list of all of them.
 *
 * Made by calgen from the files of calib/families/; do not edit.  Remake: ninja
 * regen.
 */
#ifndef EST_FAMILIES_H
#define EST_FAMILIES_H

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

cg_families«»m4_dnl

/* Linking it links every table that stands for a mode. */
extern const struct est_family *const est_families_all[];
extern const size_t est_families_all_n;

#ifdef __cplusplus
}
#endif

#endif
