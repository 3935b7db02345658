/* estimate.h: how long will this piece of neural-network work take on this
 * hardware, how much energy will it use, and how sure are we?
 *
 * Conventions, once for all functions:
 *  - A device is a table of words (table.h) made by calgen: a baked one
 *    (`extern const uint32_t est_jetson_orin_agx_50w_legacy[]`) or any other
 *    image.  Call est_device_check() once on a table that you did not build;
 *    every other function takes the table as checked.
 *  - Integers only, the same bits on every CPU.  No function allocates,
 *    recurses, writes anything but its outputs, or calls outside this library;
 *    all are reentrant and safe in an interrupt handler.
 *  - Return value: EST_OK, or a negative EST_ERR_*; after an error every
 *    output is exactly as it was.
 *  - Latency in nanoseconds, energy in picojoules, power in milliwatts, sizes
 *    in FLOPs (1 MAC = 2 FLOPs) and in bytes (inputs + outputs + weights).
 *  - Sums and products saturate at UINT64_MAX and set EST_FLAG_SATURATED; a time
 *    does from 2^58 ns on, and FLOPs or bytes times count from 2^64 on.
 *  - Q16 means the value times 65536.
 */
#ifndef ESTIMATE_H
#define ESTIMATE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define EST_VERSION "0.1.0"

/* Room for a device id and its NUL. */
#define EST_ID_BYTES 49

enum est_status {
	EST_OK = 0,
	EST_ERR_NULL = -1,       /* a pointer that must not be NULL is */
	EST_ERR_MAGIC = -2,      /* not a table */
	EST_ERR_ORDER = -3,      /* a table in the other byte order */
	EST_ERR_ABI = -4,        /* made for another table ABI */
	EST_ERR_LENGTH = -5,     /* longer than the buffer, or cut */
	EST_ERR_CRC = -6,        /* words damaged */
	EST_ERR_SECTION = -7,    /* needs a section that this library lacks */
	EST_ERR_TABLE = -8,      /* an offset, count, knot or bound is wrong */
	EST_ERR_CLASS = -9,      /* class id unknown to the table */
	EST_ERR_PRECISION = -10, /* no cost for this precision */
	EST_ERR_COUNT = -11,     /* count or launches is zero */
	EST_ERR_RANGE = -12,     /* outside a curve that refuses to extrapolate */
	EST_ERR_NOT_FOUND = -13, /* no device of that id in the list */
	EST_ERR_SELF_TEST = -14, /* a vector gave other bits */
	EST_ERR_ABSENT = -15     /* the table has no data to answer with */
};

/* Flags of a result; a total carries the flags of all its operations. */
#define EST_FLAG_EXTRAPOLATED_LOW 0x1u  /* below the first knot of a curve */
#define EST_FLAG_EXTRAPOLATED_HIGH 0x2u /* beyond the last */
#define EST_FLAG_CLAMPED 0x4u           /* ... and latency was held constant */
#define EST_FLAG_LEGACY 0x8u            /* rests on numbers without statistics */
#define EST_FLAG_UNSUPPORTED 0x10u      /* few or no measurements near; sd doubled */
#define EST_FLAG_SATURATED 0x20u        /* a value hit the end of its type */
#define EST_FLAG_FALLBACK 0x40u         /* answered by a parent class */
#define EST_FLAG_NO_ENERGY 0x80u        /* no energy data: energy is 0 */
#define EST_FLAG_SMALL_N 0x100u         /* bounds from 5 to 18 networks */

/* What latency_lo_ns … latency_hi_ns is. */
enum est_interval {
	EST_INTERVAL_NONE = 0,       /* no declared coverage */
	EST_INTERVAL_NOMINAL = 1,    /* assumed spread, not measured */
	EST_INTERVAL_PREDICTION = 2, /* of the next observation, by a distribution */
	EST_INTERVAL_CONFORMAL = 3   /* of the next observation, distribution-free */
};

/* Where a segment's numbers come from. */
enum est_provenance {
	EST_PROVENANCE_MEASURED = 0,
	EST_PROVENANCE_FITTED = 1,
	EST_PROVENANCE_EXTRAPOLATED = 2,
	EST_PROVENANCE_LEGACY = 3
};

/* Basis of an energy constant, best first. */
enum est_basis {
	EST_BASIS_MEASURED = 0,
	EST_BASIS_CALIBRATED = 1,
	EST_BASIS_COMPONENT = 2,
	EST_BASIS_EXTERNAL = 3,
	EST_BASIS_DERIVED = 4
};

/* What the timings behind a table were. */
enum est_timed { EST_TIMED_NODE_SUM = 0, EST_TIMED_END_TO_END = 1 };

/* One operation.  `class_id` and `precision` are EST_CLASS_* and
 * EST_PRECISION_* of est_classes.h. */
struct est_op {
	uint64_t flops;    /* 0 … UINT64_MAX; 0 for pooling, concat, copies */
	uint64_t bytes;    /* 0 … UINT64_MAX; 0 = unknown */
	uint32_t launches; /* kernel launches in one run of it, >= 1 */
	uint32_t count;    /* identical copies in sequence, >= 1 */
	uint16_t class_id;
	uint16_t precision;
};

/* What an operation or a graph costs. */
struct est_cost {
	uint64_t latency_ns;
	uint64_t latency_lo_ns; /* <= latency_ns */
	uint64_t latency_hi_ns; /* >= latency_ns */
	uint64_t energy_pj;     /* of the work, static share over latency_ns included */
	uint64_t energy_lo_pj;  /* lower constants; static power over latency_lo_ns */
	uint64_t energy_hi_pj;  /* upper constants; static power over latency_hi_ns */
	uint64_t sd_shared_ns; /* sd from errors that operations share: adds linearly */
	uint64_t variance_independent_ns2; /* the rest: adds; saturates at 4.29 s sd */
	uint32_t flags;
	uint16_t coverage_permille; /* declared coverage of lo … hi, 0 = none */
	uint8_t interval;           /* enum est_interval of lo … hi */
};

/* Which parts of the table made a cost (est_explain). */
struct est_explanation {
	uint64_t launch_ns;  /* the three terms, count included; */
	uint64_t compute_ns; /* the largest is the bound */
	uint64_t memory_ns;
	uint16_t class_used;      /* class id whose data answered */
	uint16_t compute_segment; /* authored segment, 0xffff = no curve */
	uint16_t memory_segment;
	uint8_t bound;      /* 0 launch, 1 compute, 2 memory */
	uint8_t combine;    /* 0 max, 1 sum */
	uint8_t provenance; /* enum est_provenance of the larger curve's segment */
	uint32_t n;         /* measurements behind it, 0 = unknown */
	uint32_t flags;     /* as est_cost.flags */
};

/* What a table is. */
struct est_info {
	char id[EST_ID_BYTES];
	uint8_t fingerprint[16]; /* of the calibration it was compiled from */
	uint32_t words;          /* size of the table, 4-byte words */
	uint32_t error_ppb;      /* proven worst relative error of its curves */
	uint32_t date;           /* yyyymmdd of the calibration, 0 = unknown */
	uint16_t nclasses;
	uint16_t precisions;           /* bit i: EST_PRECISION i is present */
	uint16_t coverage_permille;    /* of the first precision present */
	uint16_t batch_min, batch_max; /* 0 = unknown */
	uint8_t timed;                 /* enum est_timed */
};

/* A self-test vector: an operation and every bit of what it costs. */
struct est_vector {
	struct est_op op;
	struct est_cost cost;
	int32_t status; /* expected return; `cost` counts only if EST_OK */
};

/* Judges a table before its first use: magic, byte order, ABI, length against
 * `max_words`, CRC, directory, every offset, knots strictly rising, bounds and
 * counts in range.  `device[max_words]`, 4-aligned; may hold anything.
 * Errors: NULL, MAGIC, ORDER, ABI, LENGTH, CRC, SECTION, TABLE.
 * Cost: linear in the words of the table. */
int est_device_check(const uint32_t *device, size_t max_words);

/* Finds the device of id `id` (NUL-terminated) in `list[n]` and stores it.
 * Errors: NULL, NOT_FOUND.  Cost: linear in n. */
int est_device_find(
    const uint32_t *const *list, size_t n, const char *id, const uint32_t **device);

/* Describes a table.  Errors: NULL. */
int est_device_info(const uint32_t *device, struct est_info *info);

/* Costs one operation:
 *   latency = count · (launches · launch_time + combine(compute, memory))
 *   energy  = FLOPs · e_flop + bytes · e_byte + static power · latency
 * Errors: NULL, CLASS, PRECISION, COUNT, RANGE.
 * Cost: two binary searches of at most 9 steps, no division, no loop over the
 * input.  Source: roofline with launch overhead; the curves are the
 * calibration's. */
int est_op_cost(const uint32_t *device, const struct est_op *op, struct est_cost *cost);

/* Costs `ops[n]` run one after the other.  Latencies and energies of the work
 * add; the error that operations share adds linearly, the independent part as
 * variance; the interval is total·exp(±q·sigma/total) with the calibration's
 * quantiles q for totals, rounded outward.  Where the variance saturates the
 * independent sds are added instead; a spread beyond e^±10 is 0 … UINT64_MAX.
 * All operations should be of one precision: quantiles and static power of the
 * first are used.  n = 0 costs nothing.
 * Errors: NULL, and as est_op_cost at the first operation that has one.
 * Cost: n times est_op_cost, two integer square roots and three divisions. */
int est_graph_cost(
    const uint32_t *device, const struct est_op *ops, size_t n, struct est_cost *total);

/* Achieved FLOP/s of one operation over the table's reference peak, Q16
 * (above 65536 where the reference is not the fastest unit), launch included.
 * 0 for an operation without FLOPs.
 * Errors: as est_op_cost; ABSENT when the latency is 0 ns or the table knows no
 * peak. */
int est_efficiency(
    const uint32_t *device, const struct est_op *op, uint32_t *efficiency_q16);

/* Says which class, segment, bound and fallback produce the cost of `op`.
 * Errors: as est_op_cost. */
int est_explain(
    const uint32_t *device, const struct est_op *op, struct est_explanation *why);

/* Runs generated vectors (`est_<device>_vectors`) and compares every bit; a
 * firmware can call it at boot.  On EST_ERR_SELF_TEST `*failed` (if not NULL)
 * is the index of the first vector that differs.
 * Errors: NULL, SELF_TEST. */
int est_self_test(
    const uint32_t *device, const struct est_vector *vectors, size_t n, size_t *failed);

/* Name of a status for logs, never NULL: "EST_ERR_CLASS". */
const char *est_status_name(int status);

#ifdef __cplusplus
}
#endif

#endif
