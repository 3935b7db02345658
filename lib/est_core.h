/* est_core.h: how one operation is costed.  Private: callers of the library
 * include estimate.h.
 *
 * op ─▶ est_place (record) ─▶ est_launch, est_term (times) ─▶ est_add (sums of
 * latency, spread, work energy) ─▶ est_finish (interval, static energy, flags)
 *
 * The bodies stand here: on 64-bit hosts every caller inlines them, elsewhere
 * core.c holds the one copy. */
#ifndef EST_CORE_H
#define EST_CORE_H

#include <stdbool.h>
#include <stddef.h>

#include "est_arith.h"
#include "estimate.h"
#include "table.h"

/* Limits of a table beyond those of its fields (est_device_check): they keep a
 * search at 9 steps and the check of the worst table short. */
#define EST_MAX_SECTIONS 64u
#define EST_MAX_CLASSES 256u
#define EST_MAX_PRECISIONS 16u
#define EST_MAX_SEGMENTS 512u
#define EST_MAX_STEPS 512u

/* est_place.segment where no curve gave a term. */
#define EST_NO_SEGMENT 0xffffu
/* est_place.flags: a curve refuses to extrapolate. */
#define EST_REFUSED 0x80000000u

/* Where the numbers of one operation stand in a table. */
struct est_place {
	const uint32_t *record; /* class record that answers */
	uint32_t flags;         /* EST_FLAG_* so far */
	uint32_t authored;      /* EST_AUTHORED word of the last term */
	uint32_t segment;       /* and the index of its authored segment */
	uint64_t time;          /* of the operation, ns (est_times) */
};

/* An unfinished cost holds sums over operations: latency, both spreads, and as
 * energies the parts without static power.  Two fields hold other things until
 * est_finish(), so that no second struct lies on small stacks:
 *   latency_lo_ns  sum of the independent sds, ns
 *   latency_hi_ns  ratios of the bounds to the latency, Q16: lower | upper << 32
 *                  (est_add: those of the last operation)
 */

#if EST_64BIT
#define EST_CORE static inline __attribute__((always_inline))
#define EST_CORE_PART EST_CORE
#else
#define EST_CORE
#define EST_CORE_PART static __attribute__((noinline)) /* small frames */
#endif

/* Cost section of a precision that the table has. */
static inline const uint32_t *est_section(const uint32_t *device, uint32_t precision)
{
	return device +
	       device[device[EST_H_DIRECTORY + 1] + EST_CLASSES_COST + precision];
}

/* Finds the record.  Errors: CLASS, PRECISION, COUNT. */
EST_CORE int est_place(
    const uint32_t *device, const struct est_op *op, struct est_place *place);

/* Times in 1/64 ns, launches and count included; UINT64_MAX = saturated.
 * est_term: memory = 1 selects the curve over bytes. */
EST_CORE uint64_t est_launch(
    const uint32_t *device, const struct est_op *op, const struct est_place *place);
EST_CORE uint64_t est_term(const uint32_t *device, const struct est_op *op,
    struct est_place *place, uint32_t memory);

/* Adds `op` to the unfinished `sum`; if `fresh`, sets `sum` to `op` alone and
 * finishes it.  Errors: as est_op_cost, and `sum` is as it was. */
EST_CORE int est_add(
    const uint32_t *device, const struct est_op *op, struct est_cost *sum, int fresh);

/* Finishes `sum`; `shift` selects the kind of interval: 0 operation, 8 graph. */
EST_CORE int est_finish(const uint32_t *device, const uint32_t *section,
    struct est_cost *sum, uint32_t shift);

/* Finishes the sum of a graph or a request: the interval of totals by the quantiles in
 * `words`, a section that begins as one of costs. */
int est_total(const uint32_t *device, const uint32_t *words, struct est_cost *sum);

/* The first section of a kind, or NULL. */
const uint32_t *est_find_section(const uint32_t *device, uint32_t kind);

/* CRC-32 of words[n] but word EST_H_CRC, where a table keeps it. */
uint32_t est_crc(const uint32_t *words, uint32_t n);

/* est_graph_cost in the memory of the caller: after an error `sum` holds anything. */
int est_graph(
    const uint32_t *device, const struct est_op *ops, size_t n, struct est_cost *sum);

/* A request to the stage models of a table. */
struct est_request {
	const uint32_t *device, *section;
	const uint32_t *x; /* its inputs */
};
/* How many inputs it has. */
static inline uint32_t est_ninputs(const struct est_request *r)
{
	return r->section[EST_STAGES_COUNTS] & 0xff;
}
/* Errors: ABSENT, COUNT. */
int est_request(const uint32_t *device, size_t ninputs, struct est_request *r);
/* Its stages added up for est_total(); after an error `sum` holds anything. */
int est_stages(
    const struct est_request *r, struct est_cost *stages, struct est_cost *sum);

/* Adds place->time, its spread and the flags, unfinished; reads no more of place. */
EST_CORE void est_add_spread(
    const uint32_t *band, struct est_place *place, struct est_cost *sum);

/* 1/64 ns → ns, half up; a saturated time stays UINT64_MAX. */
EST_CORE uint64_t est_round_q6(uint64_t time_q6);

/* The band that an EST_AUTHORED word names. */
static inline const uint32_t *est_band(const uint32_t *device, uint32_t authored)
{
	return device + device[EST_H_DIRECTORY + EST_DIR_WORDS + 1] + 1 +
	       EST_BAND_WORDS * EST_AUTHORED_BAND(authored);
}

/* The 64-bit members of a cost as an array: three times, three energies in the same
 * order, two spreads. */
#define EST_SUM_ENERGY 3u
#define EST_SUMS 8u
typedef char est_sums_are_an_array[offsetof(struct est_cost, energy_pj) == 8 * 3 &&
					   offsetof(struct est_cost, flags) == 8 * 8
				       ? 1
				       : -1];

static inline uint64_t *est_sums(struct est_cost *cost)
{
	return (uint64_t *)(void *)cost;
}

EST_CORE void est_clear(struct est_cost *cost); /* sums and flags */
EST_CORE void est_copy(struct est_cost *to, struct est_cost *from);

#if EST_64BIT || defined(EST_CORE_BODIES)
#include "est_place.h"
#include "est_term.h"
#include "est_sum.h"
#endif

#endif
