m4_dnl c_family.m4: the power modes of a board → est_FAMILY.c
m4_define(«cg_device», «#include "$1.h"
»)m4_dnl
m4_define(«cg_mode», «	{"$1", $2, $3, $4}, /* «$7» */
»)m4_dnl
/* cg_name
 *
 * Made by calgen from cg_source; do not edit.
 * Remake: ninja regen, or calgen tables -o generated --family cg_source --for calib/workloads -- calib
 * Ranking: cg_ranking
 * Dominated: cg_workloads
 * Modes left out: cg_missing
 */
#include "cg_symbol.h"

cg_devices«»m4_dnl

/* {mode, table that stands for it, power cap in mW, flags} */
static const struct est_mode modes[] = {
cg_modes«»m4_dnl
};

const struct est_family cg_symbol = {"cg_id", modes, cg_modes_count};
