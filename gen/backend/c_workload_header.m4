m4_dnl c_workload_header.m4: one workload → est_workload_NAME.h
/* cg_name
 *
 * Made by calgen from cg_source; do not edit.
 * Remake: calgen tables --workloads -o DIR cg_source
 */
#ifndef cg_guard«»_H
#define cg_guard«»_H

#include "estimate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* For est_graph_cost(). */
#define cg_guard«»_NOPS cg_ops_count
extern const struct est_op cg_symbol[cg_ops_count];

#ifdef __cplusplus
}
#endif

#endif
