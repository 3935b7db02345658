/* tables_power.h: calgen tables --family --export. */
#ifndef CMD_TABLES_POWER_H
#define CMD_TABLES_POWER_H

#include "emit/power.h"
#include "model/family.h"
#include "table/order.h"

/* What the modes draw, by their tables: over the workloads in the first precision that
 * all modes have, or without any at the full rate of their peaks.  NULL after a
 * diagnostic: a mode without energy. */
struct emit_power *tables_power(struct arena *a, const struct family *f,
    const struct order_member *members, size_t n, const bool *dominated,
    struct workload *const *workloads, size_t nworkloads);

#endif
