/* order.h: do the tables of a board's modes rank them as the exact model does?
 *
 * Two modes are a tie where the exact values with the proven error of each table
 * around them touch; anywhere else the tables must rank them as the exact values
 * do. */
#ifndef TABLE_ORDER_H
#define TABLE_ORDER_H

#include "table/interval.h"
#include "table/table.h"

/* A mode: a calibration, and the image that was made of it. */
struct order_member {
	struct str name;
	const struct calibration *cal;
	const uint32_t *words;
	uint32_t power_cap_mw;
};

/* A pair that the tables rank otherwise than the exact model. */
struct order_wrong {
	size_t low, high; /* members; the exact value of `low` is the smaller */
	bool energy;      /* else latency */
	struct str what;  /* name of the workload; .n 0: the operation */
	struct est_op op; /* of the grid */
	struct iv exact_low, exact_high; /* with the proven errors */
	uint64_t table_low, table_high;  /* ns or pJ */
};

struct order {
	size_t nops, nworkloads; /* points of the grid; workloads × precisions */
	size_t npairs;           /* of modes, latency and energy apart */
	size_t nties;
	size_t nworkload_pairs, nworkload_ties; /* those of workloads, also above */
	size_t nunanswered;                     /* a mode gives no finite cost */
	size_t nwrong;
	struct order_wrong first; /* if nwrong */
};

/* Ranks the members over a grid of (class, precision, FLOPs, bytes) and over the
 * workloads in every precision that all members have. */
void order_prove(const struct order_member *members, size_t n, const struct classes *c,
    struct workload *const *workloads, size_t nworkloads, struct order *out);

/* What a mode is good for.  It is dominated by a workload in a precision if another
 * mode of no higher cap is no slower, by value and by bound, and takes no more energy
 * (and has the lower index, if all are equal): then it is the best under no deadline,
 * power cap or objective. */
struct order_use {
	size_t runs;  /* workloads × precisions that all modes have */
	size_t times; /* that dominate it */
	size_t by;    /* the one member that does so each time; SIZE_MAX: several */
};
bool order_is_dominated(const struct order_use *use);
void order_dominated(const struct order_member *members, size_t n,
    struct workload *const *workloads, size_t nworkloads, struct order_use *uses);

/* --- between order*.c -------------------------------------------------------- */

/* An exact value, give or take what a table may be off. */
struct order_value {
	bool known;
	struct iv latency_ns, energy_pj;
	double latency_error_ns, energy_error_pj;
	bool has_energy;
};
/* `flags`: of the table's answer, which says who answers outside the support. */
struct order_value order_exact(
    const struct order_member *m, const struct est_op *op, uint32_t flags);
/* Adds an operation of a graph; the sum begins as order_nothing(). */
struct order_value order_nothing(void);
void order_add(struct order_value *sum, const struct order_value *op);
/* With the errors around it. */
struct iv order_wide(struct iv exact, double error);

/* Precisions that all members have, as a mask. */
unsigned order_precisions(const struct order_member *members, size_t n);
/* The operations of a workload, in `precision`. */
struct est_op *order_ops(struct arena *a, const struct workload *w, unsigned precision);

#endif
