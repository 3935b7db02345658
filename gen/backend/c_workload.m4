m4_dnl c_workload.m4: one workload → est_workload_NAME.c
m4_define(«cg_op», «	$1, /* «$2» */
»)m4_dnl
/* cg_name: cg_ops_count operations
 *
 * Made by calgen from cg_source; do not edit.
 * Remake: calgen tables --workloads -o DIR cg_source
 */
#include "cg_symbol.h"

#include "est_classes.h"

/* {flops, bytes, launches, count, class, precision} */
const struct est_op cg_symbol[cg_ops_count] = {
cg_ops«»m4_dnl
};
