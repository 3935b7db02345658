/* adapt.c: est_adapt_init, est_adapt_seal, est_adapt_check, est_adapt_observe,
 * est_adapt_correct.
 *
 * In: what the table said, what the clock said.  Out: a correction a·x + b per
 * group, as its ratio to x at two sizes.  Knows nothing of tables.
 *
 * The ratio of a·x + b to x is linear in 1/x: with the pivot P it is
 * (1 − z)·large + z·small, z = P / x, and below the pivot z = 1.  Both are kept as
 * logarithms inside the declared range, so every ratio between them is inside, too.
 * A group holds what differs from all groups together; both are moved by the clipped
 * error of the logarithm, each by its share of the ratio, in steps of about n^(−5/8)
 * (stochastic approximation of Huber's location: H. Robbins and S. Monro 1951,
 * P. Huber 1964).  Sums of members are taken modulo 2^32, so that no words in a
 * state can make them overflow. */
#include <stdbool.h>

#include "est_core.h"

#define WORDS ((uint32_t)(sizeof(struct est_adapt) / 4))
/* Layout 1, and how many words it has. */
#define MAGIC (0x44410000u | 1u << 12 | WORDS)

/* Logarithms to base 2 in Q24. */
#define OCTAVE ((int32_t)1 << 24)
#define OCTAVES_MAX 7
/* Errors are clipped here; two octaves higher at the first observation, half as much
 * at each doubling of their number.  From the eighth on an error beyond FAR, which is
 * rather the sample's than the table's, counts an eighth. */
#define CLIP (OCTAVE / 4)
#define CLIP_FIRST (2 * OCTAVE)
#define FAR (2 * OCTAVE)
#define FAR_FROM 3u /* log2 of observations */
/* Room that the rounding of est_exp2 needs inside the range. */
#define INSIDE 64
/* The largest mean error of a group that is trusted. */
#define SPREAD_TRUSTED (OCTAVE / 2)
/* Observations of all groups together, and of a group before its own errors count. */
#define SEEN_TRUSTED 32u
#define SEEN_OWN 8u

#define OUT_OF_LINE static __attribute__((noinline)) /* small code */

typedef char est_adapt_is_words[sizeof(struct est_adapt) % 4 == 0 ? 1 : -1];

/* What one observation says. */
struct lesson {
	int32_t log;    /* of the predicted time */
	int32_t error;  /* of the corrected one, clipped: what is left to be learned */
	int32_t size;   /* of the error before that, at most an octave */
	uint32_t small; /* how much of the correction is that of small times, Q16 */
};

OUT_OF_LINE int judge(const struct est_adapt *state, uint32_t group)
{
	if (!state)
		return EST_ERR_NULL;
	if (state->magic != MAGIC || group >= EST_ADAPT_GROUPS)
		return EST_ERR_STATE;
	return EST_OK;
}

/* a + b inside ±limit. */
OUT_OF_LINE int32_t add_limited(int32_t a, int32_t b, int32_t limit)
{
	int32_t sum = (int32_t)((uint32_t)a + (uint32_t)b);

	if (sum > limit)
		return limit;
	return sum < -limit ? -limit : sum;
}

/* *x += step / 2^shift, to the nearest (it must not pull to one side), inside
 * ±limit. */
OUT_OF_LINE void move(int32_t *x, int32_t step, uint32_t shift, int32_t limit)
{
	uint32_t negative = -((uint32_t)step >> 31), size;

	size = ((uint32_t)step ^ negative) - negative;
	size = (size + (1u << shift >> 1)) >> shift;
	*x = add_limited(*x, (int32_t)((size ^ negative) - negative), limit);
}

/* log2 of 1 … 2^58, Q24; −1 for other numbers. */
OUT_OF_LINE int32_t log_of(uint64_t x)
{
	if ((x - 1) >> 58)
		return -1;
	return (int32_t)(est_log(x) >> 2);
}

/* 2^(a + b) inside the range, Q24. */
static uint32_t side(const struct est_adapt *state, int32_t a, int32_t b)
{
	return est_exp2(
	    (uint32_t)(OCTAVES_MAX * OCTAVE - add_limited(a, b, state->limit)) << 2);
}

/* The ratio of corrected to predicted time, Q24; fills in lesson->small. */
OUT_OF_LINE uint32_t ratio_of(
    const struct est_adapt *state, uint32_t group, struct lesson *lesson)
{
	const struct est_adapt_group *g = &state->group[group];
	uint32_t z = 65536, large, small;

	if (g->seen && lesson->log > g->pivot)
		z = est_exp2(((uint32_t)lesson->log - (uint32_t)g->pivot) << 2) >> 15;
	lesson->small = z;
	large = side(state, state->all.large, g->large);
	small = side(state, state->all.small, g->small);
	return (uint32_t)((est_wide(large, 65536 - z) + est_wide(small, z)) >> 16);
}

/* floor(log2(observations + 1)). */
OUT_OF_LINE uint32_t doublings(const struct est_adapt_group *g)
{
	uint32_t seen = (uint16_t)g->seen;

	return est_key((uint64_t)seen + 1) >> 26;
}

/* Moves one group by the lesson, and leaves of it what it has not learned. */
OUT_OF_LINE void learn(
    const struct est_adapt *state, struct est_adapt_group *g, struct lesson *lesson)
{
	uint32_t shift = doublings(g), step, small = lesson->small >> 6;
	int32_t error = lesson->error >> 6;

	if (shift > state->forget)
		shift = state->forget;
	if (!g->seen)
		g->pivot = lesson->log;
	step = shift * 5 >> 3;
	/* Q18 · Q10 = Q28.  At small times the ratio at large ones learns, too: pairs
	 * of one size are rather a factor than an offset.  In full it would let
	 * outliers through. */
	move(&g->large, error * (int32_t)(1024 - small / 4), 4 + step, state->limit);
	move(&g->small, error * (int32_t)small, 4 + step, state->limit);
	move(&g->spread, (int32_t)((uint32_t)lesson->size - (uint32_t)g->spread), shift,
	    OCTAVE);
	/* One time in eight lies below the pivot. */
	move(&g->pivot, lesson->log < g->pivot ? -7 * OCTAVE : OCTAVE, 3 + shift,
	    64 * OCTAVE);
	if (g->seen < 0xffff)
		g->seen++;
	move(&lesson->error, -lesson->error, step, CLIP + CLIP_FIRST);
}

int est_adapt_init(struct est_adapt *state, uint32_t range_q16, uint32_t forget)
{
	volatile uint32_t *words = (volatile uint32_t *)(void *)state;

	if (!state)
		return EST_ERR_NULL;
	if (range_q16 <= 0x10000 || range_q16 > EST_ADAPT_RANGE_MAX ||
	    forget > EST_ADAPT_FORGET_MAX)
		return EST_ERR_RANGE;
	for (uint32_t i = WORDS; i--;)
		words[i] = 0;
	state->magic = MAGIC;
	state->limit = log_of(range_q16) - 16 * OCTAVE - INSIDE;
	state->forget = forget - 1; /* 0: never reached */
	return est_adapt_seal(state);
}

int est_adapt_seal(struct est_adapt *state)
{
	int status = judge(state, 0);

	if (status == EST_OK)
		state->crc = est_crc((const uint32_t *)(const void *)state, WORDS);
	return status;
}

int est_adapt_check(const struct est_adapt *state, size_t bytes)
{
	int status;

	if (bytes < sizeof *state)
		return EST_ERR_LENGTH;
	status = judge(state, 0);
	if (status != EST_OK)
		return status;
	if (est_crc((const uint32_t *)(const void *)state, WORDS) != state->crc)
		return EST_ERR_CRC;
	/* Beyond, shifts would leave their types. */
	return (uint32_t)state->limit >> 27 | (state->forget + 1) >> 4 ? EST_ERR_STATE
								       : EST_OK;
}

int est_adapt_observe(struct est_adapt *state, uint32_t group, uint64_t predicted_ns,
    uint64_t observed_ns)
{
	struct lesson lesson;
	int32_t error, clip;
	uint32_t known;
	int status = judge(state, group);

	if (status != EST_OK)
		return status;
	lesson.log = log_of(predicted_ns);
	error = log_of(observed_ns);
	/* A time of 0 or one that saturated has no logarithm to learn from. */
	if ((lesson.log | error) < 0)
		return EST_ERR_RANGE;
	error -= lesson.log;
	error -= log_of(ratio_of(state, group, &lesson)) - 24 * OCTAVE;
	known = doublings(&state->all);
	clip = CLIP + (CLIP_FIRST >> known);
	lesson.error = add_limited(error, 0, clip);
	error = error < 0 ? -error : error;
	if (known >= FAR_FROM && error > FAR)
		lesson.error >>= 3;
	lesson.size = add_limited(error, 0, OCTAVE);
	learn(state, &state->all, &lesson);
	learn(state, &state->group[group], &lesson);
	return EST_OK;
}

int est_adapt_correct(
    const struct est_adapt *state, uint32_t group, struct est_cost *cost)
{
	const struct est_adapt_group *g;
	struct lesson lesson;
	uint32_t ratio;
	int status = cost ? judge(state, group) : EST_ERR_NULL;

	if (status != EST_OK)
		return status;
	lesson.log = log_of(cost->latency_ns);
	ratio = ratio_of(state, group, &lesson);
	/* A time beyond its type stays there. */
	if (cost->flags & EST_FLAG_SATURATED)
		ratio = 1u << 24;
	/* Times, shared sd, and the variance twice: members of est_sums(). */
	for (uint32_t list = 0x1776210; list > 1; list >>= 4) {
		uint64_t *x = est_sums(cost) + (list & 15);

		*x = est_scale_nearest(*x, ratio, 24);
	}
	if (cost->latency_hi_ns == UINT64_MAX)
		cost->flags |= EST_FLAG_SATURATED;
	/* What had a declared coverage is nominal now, none stays none. */
	cost->interval = cost->interval != EST_INTERVAL_NONE;
	g = &state->group[group];
	if (g->seen < SEEN_OWN)
		g = &state->all;
	if (state->all.seen < SEEN_TRUSTED || g->spread > SPREAD_TRUSTED)
		cost->flags |= EST_FLAG_ADAPTING;
	return EST_OK;
}
