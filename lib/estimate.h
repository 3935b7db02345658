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
	EST_ERR_ABSENT = -15,    /* the table has no data to answer with */
	EST_ERR_POWER = -16,     /* no mode within the power cap */
	EST_ERR_DEADLINE = -17,  /* no mode keeps the deadline */
	EST_ERR_GOAL = -18,      /* an objective or a judge that does not exist */
	EST_ERR_MODEL = -19,     /* a stage model gave a time below 0 */
	EST_ERR_STATE = -20,     /* not a state of est_adapt, or of another layout */
	EST_ERR_ID = -21,        /* an override for another device */
	EST_ERR_OLDER = -22      /* an override older than the baked table */
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
#define EST_FLAG_ADAPTING 0x200u        /* corrected by too few observations to trust */

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

/* Runs generated vectors (`est_<device>_vectors`, in libestimate_vectors.a) and
 * compares every bit; a firmware can call it at boot.  On EST_ERR_SELF_TEST
 * `*failed` (if not NULL) is the index of the first vector that differs.
 * Errors: NULL, SELF_TEST. */
int est_self_test(
    const uint32_t *device, const struct est_vector *vectors, size_t n, size_t *failed);

/* --- overrides ----------------------------------------------------------------- */

/* A page of flash or RAM that holds a newer table: a header of EST_PAGE_WORDS words,
 * then the image that `calgen tables --format image` writes.  With two pages one of
 * them stands while the other is written: whatever is lost of it, the old one, or the
 * baked table, is used.  A page needs no order of writing. */
#define EST_PAGE_WORDS 8u
#define EST_PAGE_BAKED 2u

/* What est_override_select() found. */
struct est_override {
	const uint32_t *device; /* the table to use */
	int32_t status[2];      /* of page A and B: EST_OK, or why it is not used */
	uint32_t sequence;      /* of the page in use; 0 for the baked table */
	uint32_t next_sequence; /* for the header of the next page */
	uint8_t page;           /* in use: 0 = A, 1 = B, EST_PAGE_BAKED */
	uint8_t next_page;      /* to write next: the one that is not in use */
};

/* Judges `image[max_words]`, 4-aligned, whatever it holds, as a successor of the
 * checked table `baked`: all that est_device_check() judges, the same device id, and a
 * calibration that is not of an earlier day.  A good image is used in place of the
 * baked table, where it lies.
 * Errors: as est_device_check; ID; OLDER.  Cost: linear in the words. */
int est_override_check(const uint32_t *baked, const uint32_t *image, size_t max_words);

/* Makes the header of a page with the checked table `image`.  Errors: NULL. */
int est_override_header(
    const uint32_t *image, uint32_t sequence, uint32_t header[EST_PAGE_WORDS]);

/* Chooses between two pages of `page_words` words each (NULL: there is none) and the
 * baked table: of the good pages the one written last, by sequence numbers modulo
 * 2^32; without one the baked table.  An erased page says MAGIC, a torn one CRC or
 * LENGTH, one with another header EST_ERR_ABI.
 * Errors: NULL.  Cost: linear in the words of both pages. */
int est_override_select(const uint32_t *baked, const uint32_t *page_a,
    const uint32_t *page_b, size_t page_words, struct est_override *choice);

/* --- energy and power modes ------------------------------------------------ */

/* Energy of a cost over its latency: its average power in mW, to the nearest,
 * UINT32_MAX from 4.29 MW on.
 * Errors: NULL; ABSENT without energy data, for a latency of 0 and for saturated
 * values.  Cost: 64 steps of shift and subtract, no division. */
int est_average_power(const struct est_cost *cost, uint32_t *power_mw);

/* Energy · latency of a cost in nJ·µs (10^6 pJ·ns), to the nearest, from a product
 * of 128 bits; UINT64_MAX where it ends.
 * Errors: NULL; ABSENT without energy data.
 * Cost: 128 steps of shift and subtract, no division. */
int est_energy_delay(const struct est_cost *cost, uint64_t *product_nj_us);

/* Modes of a family, at most. */
#define EST_MAX_MODES 32u

/* est_mode.flags: under no deadline, power cap and objective is this mode the best
 * for any workload that it was compiled with: another one of no higher cap is no
 * slower, by value and by bound, and takes no more energy. */
#define EST_MODE_DOMINATED 0x1u

/* One power mode of a board. */
struct est_mode {
	const char *name;       /* "30w" */
	const uint32_t *device; /* table that stands for it */
	uint32_t power_cap_mw;  /* that the board keeps to in it */
	uint32_t flags;         /* EST_MODE_* */
};

/* The modes of one board: a generated `est_<family>` (est_<family>.h), or any other
 * set of tables. */
struct est_family {
	const char *name;
	const struct est_mode *modes; /* modes[nmodes], by power cap, lowest first */
	uint32_t nmodes;              /* 1 … EST_MAX_MODES */
};

/* What the chosen mode has least of. */
enum est_objective {
	EST_LEAST_ENERGY = 0,      /* among equals, latency */
	EST_LEAST_LATENCY = 1,     /* among equals, energy */
	EST_LEAST_ENERGY_DELAY = 2 /* their product, compared in 128 bits */
};

/* Which latency the deadline is held against. */
enum est_judge {
	EST_BY_VALUE = 0,           /* latency_ns */
	EST_BY_BOUND = 1,           /* latency_hi_ns; where no interval is declared
				     * no deadline is kept by bound */
	EST_BY_BOUND_ELSE_VALUE = 2 /* by bound; by value if no mode keeps it so */
};

/* What is wanted of a mode. */
struct est_goal {
	uint64_t deadline_ns;   /* latency at most; UINT64_MAX = any */
	uint32_t power_cap_mw;  /* cap of the mode at most; UINT32_MAX = any */
	uint8_t objective;      /* enum est_objective, of latency_ns and energy_pj */
	uint8_t judge;          /* enum est_judge */
	uint8_t skip_dominated; /* 1: do not even cost EST_MODE_DOMINATED */
};

/* The answer. */
struct est_choice {
	struct est_cost cost; /* of the graph in the chosen mode */
	uint64_t slack_ns;    /* deadline − the latency it was held against */
	uint32_t slack_mw;    /* power cap of the goal − that of the mode */
	uint32_t costed;      /* bit i: costs[i] is what the graph costs in mode i */
	uint8_t mode;         /* index in family.modes */
	uint8_t judged;       /* what kept the deadline: EST_BY_VALUE or EST_BY_BOUND */
};

/* Finds the mode that serves `goal` best for `ops[n]` run one after the other: of
 * the modes within the power cap that keep the deadline the one with the least of
 * the objective; of equals the one of the lower index.  A mode whose table cannot
 * cost the graph is left out, and so is one without energy data where the objective
 * is energy or energy-delay; choice.costed tells.  What it takes to switch modes is
 * not counted.
 * `costs[family.nmodes]`: memory for the costs of all modes, also written where the
 * call fails.
 * Errors: NULL; COUNT (no modes, or too many); GOAL; POWER (no mode within the
 * power cap); the error of est_graph_cost in the first mode within it, if none
 * can cost the graph; ABSENT (no energy data in those that can); DEADLINE (none
 * keeps it).  Never a mode that breaks a limit.
 * Cost: est_graph_cost for every mode within the power cap. */
int est_mode_best(const struct est_family *family, const struct est_op *ops, size_t n,
    const struct est_goal *goal, struct est_cost *costs, struct est_choice *choice);

/* --- admission --------------------------------------------------------------- */

/* What a cost is judged by; the two are never mixed. */
enum est_guard_mode {
	EST_GUARD_BOUND = 0, /* accept iff latency_hi_ns <= budget, reject iff
			      * latency_lo_ns > budget, else measure; outside the
			      * support (EST_FLAG_UNSUPPORTED) measure */
	EST_GUARD_MARGIN = 1 /* accept iff latency_ns · margin <= budget, else reject */
};

/* A guardrail. */
struct est_guard {
	uint64_t budget_ns;  /* 0 … UINT64_MAX */
	uint32_t margin_q16; /* 72090 = 1.1; only EST_GUARD_MARGIN reads it */
	uint8_t mode;        /* enum est_guard_mode */
};

enum est_verdict { EST_ACCEPT = 0, EST_REJECT = 1, EST_MEASURE = 2 };

/* What the verdict rests on. */
enum est_decided {
	EST_DECIDED_UPPER = 0,  /* latency_hi_ns */
	EST_DECIDED_LOWER = 1,  /* latency_lo_ns */
	EST_DECIDED_MARGIN = 2, /* latency_ns · margin, rounded up */
	EST_DECIDED_SUPPORT = 3 /* nothing was measured near; bound_ns is the upper */
};

struct est_admission {
	uint64_t bound_ns;  /* the latency that was held against the budget */
	uint8_t verdict;    /* enum est_verdict */
	uint8_t decided_by; /* enum est_decided */
};

/* Judges the cost of an operation, a graph or a request.
 * Errors: NULL, RANGE (a mode that does not exist).
 * Cost: one multiplication.  Source: the guardrail of admission control, with a
 * margin or with the interval of the prediction. */
int est_admit(const struct est_cost *cost, const struct est_guard *guard,
    struct est_admission *admission);

/* --- stages of a request --------------------------------------------------------- */

/* Inputs that a request has at most: tokens, blocks, a task … */
#define EST_STAGE_INPUTS 8u

/* Costs one request by the stage models of a table: `inputs[ninputs]` in the order of
 * the calibration (est_<device>.h names them, est_stage_name() tells).  `stages`, if
 * not NULL, receives a cost per stage (also where the call fails), repetitions
 * included, with the interval of one stage; `total` that of the request.  Energies are
 * 0 (EST_FLAG_NO_ENERGY). Inside the support of all inputs the time of a stage differs
 * from its model by at most the proven error of the table, relative to the time or to
 * the declared floor, whichever is more.  Outside it the piece nearest to the inputs
 * answers at the inputs themselves, the spreads are doubled, and the flags
 * EXTRAPOLATED_LOW or _HIGH and UNSUPPORTED say so. Errors: NULL; ABSENT (no stage
 * models); COUNT (another number of inputs); MODEL (a model gives a time below 0).
 * Cost: a logarithm per input, an exponential and a multiplication per power for each
 * term, and the divisions of est_graph_cost.
 * Source: sums of power laws, fitted per stage. */
int est_stage_cost(const uint32_t *device, const uint32_t *inputs, size_t ninputs,
    struct est_cost *stages, struct est_cost *total);

/* Name of input or stage `index`, NUL-terminated, and how many there are.  `names` is
 * EST_STAGE_NAMES_INPUTS or EST_STAGE_NAMES_STAGES; `name[EST_STAGE_NAME_BYTES]` and
 * `count` may be NULL.
 * Errors: NULL; RANGE (`names` is neither); ABSENT (no stage models); NOT_FOUND (no
 * such index; `count` is set all the same). */
#define EST_STAGE_NAME_BYTES 33
enum est_stage_names { EST_STAGE_NAMES_INPUTS = 0, EST_STAGE_NAMES_STAGES = 1 };
int est_stage_name(
    const uint32_t *device, int names, size_t index, char *name, size_t *count);

/* A self-test vector: a request and every bit of what it costs. */
struct est_stage_vector {
	uint32_t inputs[EST_STAGE_INPUTS]; /* as many as the table has, then 0 */
	struct est_cost total;
	int32_t status; /* expected return; `total` counts only if EST_OK */
};

/* Runs generated vectors (`est_<device>_stage_vectors`) as est_self_test() does.
 * Errors: NULL, ABSENT (no stage models), SELF_TEST. */
int est_stage_self_test(const uint32_t *device, const struct est_stage_vector *vectors,
    size_t n, size_t *failed);

/* Judges `configurations[n · ninputs]`, one request after the other: bit i & 31 of
 * `accepted[i / 32]` is 1 if request i is accepted by `guard`, and 0 if it is to be
 * rejected or measured, which est_admit() tells, or if a model gives it no time.
 * `accepted[(n + 31) / 32]`.
 * Errors: NULL, RANGE (mode of the guard), and ABSENT and COUNT as est_stage_cost.
 * Cost: n times est_stage_cost; no memory of its own. */
int est_filter(const uint32_t *device, const uint32_t *configurations, size_t n,
    size_t ninputs, const struct est_guard *guard, uint32_t *accepted);

/* --- learning on the device ---------------------------------------------------- */

/* Groups that a state corrects apart: class ids, stages, or what you like. */
#define EST_ADAPT_GROUPS 32u
/* The widest correction, Q16: 1/128 … 128. */
#define EST_ADAPT_RANGE_MAX (128u << 16)
/* The longest memory: 2^15 observations. */
#define EST_ADAPT_FORGET_MAX 15u

/* What a group learned; its members are nobody else's business. */
struct est_adapt_group {
	int32_t large, small; /* log2 of the ratio at large and at small times, Q24 */
	int32_t pivot;        /* log2 of the time below which `small` holds, Q24 */
	int32_t spread;       /* mean error, octaves, Q24, clipped at 1 */
	uint32_t seen;        /* observations, up to 65535 */
};

/* A learned correction: fixed size, no pointers, no padding, so that it can be
 * copied, compared and saved as it is. */
struct est_adapt {
	uint32_t magic; /* layout and size */
	uint32_t forget;
	int32_t limit;              /* log2 of the range, Q24 */
	uint32_t crc;               /* of all other words, by est_adapt_seal() */
	struct est_adapt_group all; /* what all groups have in common */
	struct est_adapt_group group[EST_ADAPT_GROUPS];
};

/* Begins a state that corrects nothing yet.  A correction a·x + b keeps within
 * x / range … x · range for every x; `range_q16` is 65537 … EST_ADAPT_RANGE_MAX.
 * With `forget` = 1 … 15 the last 2^forget observations count most, so that the
 * state follows a board that changes; 0 = all of them (in fact the last 2^15).
 * Errors: NULL, RANGE. */
int est_adapt_init(struct est_adapt *state, uint32_t range_q16, uint32_t forget);

/* Takes one pair: what the table predicted (uncorrected) and what was observed, ns,
 * each 1 … 2^58.  Two boards that take the same pairs in the same order hold the
 * same bits.  An error of the logarithm counts at most as a quarter of an octave
 * (the first ones more), so that no sample breaks what was learned.
 * Errors: NULL; STATE (also a group that does not exist); RANGE (a time that cannot
 * be, the pair is left out).
 * Cost: constant: four logarithms and three exponentials, no division.
 * Source: stochastic approximation (Robbins and Monro 1951) of Huber's location
 * (1964), of the ratio at large and at small times. */
int est_adapt_observe(struct est_adapt *state, uint32_t group, uint64_t predicted_ns,
    uint64_t observed_ns);

/* Corrects latency_ns of `cost` by a·x + b of its group and scales its bounds and
 * spreads alike; the energies stay, and an interval that was one of predictions
 * becomes nominal.  Sets EST_FLAG_ADAPTING while the state is not trustworthy: fewer
 * than 32 pairs, or observations that disagree with it by over half an octave in the
 * mean.  A group without pairs is corrected by what all groups have in common.
 * Pairs of one size cannot tell a factor from an offset, and count mostly as a factor:
 * after 200 pairs of 1 ms that took 2 ms, 10 ms become 17 ms, with no flag.
 * Errors: NULL, STATE.  Cost: constant. */
int est_adapt_correct(
    const struct est_adapt *state, uint32_t group, struct est_cost *cost);

/* Seals a state before it is saved.  Errors: NULL, STATE.
 * Cost: linear in its words, 32 steps each. */
int est_adapt_seal(struct est_adapt *state);

/* Judges a state that was loaded from `bytes` of memory, whatever they hold: one
 * that was cut, changed after the last est_adapt_seal(), or is no state.
 * Errors: NULL, LENGTH, STATE, CRC. */
int est_adapt_check(const struct est_adapt *state, size_t bytes);

/* Name of a status for logs, never NULL: "EST_ERR_CLASS". */
const char *est_status_name(int status);

#ifdef __cplusplus
}
#endif

#endif
