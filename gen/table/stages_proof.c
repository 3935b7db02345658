/* stages_proof.c: the bound of the error of stage models, piece by piece.
 *
 * In: the terms of a piece, exact and as words.  Out: an upper bound of the error
 * relative to the time or the floor, over all integers of its box.  Must not know the
 * layout of the section.
 *
 * A term t becomes t·(1 + ρ): ρ comes from the rounding of its words, of the
 * logarithms and of the exponential, and is bounded once for the box.  Where all terms
 * are added, the sum errs by no more than its worst term.  Where some are subtracted,
 * the error Σ|ρ·t| stands against a difference, and the box is cut into smaller ones,
 * worst first, until the bound holds for all of them. */
#include "table/stages.h"

#include "lib/est_arith.h"
#include "lib/table.h"
#include "table/ilog.h"

#define BOXES 4096
/* Cutting ends where the bound is this near to that of a sum without subtraction. */
#define NEAR_ENOUGH 4.0
#define LN2_LO 0x1.62e42fefa39efp-1
#define LN2_HI 0x1.62e42fefa39f0p-1
/* 2^x beyond this counts as no bound. */
#define HUGE_LOG 1000.0

struct box {
	uint32_t lo[STAGES_MAX_INPUTS], hi[STAGES_MAX_INPUTS];
	double error, least_ns;
};

struct prover {
	const struct stage_set *set;
	const struct stage_piece *piece;
	struct iv log[STAGES_MAX_TERMS]; /* of |ns| */
	double rho[STAGES_MAX_TERMS];
	double largest_ns;
};

static double magnitude(double x)
{
	return x < 0 ? -x : x;
}

/* Encloses 2^x: the series of exp over a fraction of an octave, whose rest after 20
 * terms is below 2^-65, times a power of two. */
static struct iv power_of_two(double x)
{
	if (x < -HUGE_LOG)
		return (struct iv){0, 1e-300};
	if (x > HUGE_LOG)
		return (struct iv){1e300, 1e300};
	int64_t n = (int64_t)x;

	if ((double)n > x)
		n--;
	struct iv f = iv_mul(
	    iv_sub(iv_exact(x), iv_exact((double)n)), (struct iv){LN2_LO, LN2_HI});
	struct iv sum = iv_exact(1);

	for (int k = 20; k > 0; k--)
		sum = iv_add(iv_exact(1), iv_div(iv_mul(f, sum), iv_exact((double)k)));
	sum.hi += 1e-15;
	for (; n > 0; n--)
		sum = (struct iv){sum.lo * 2, sum.hi * 2};
	for (; n < 0; n++)
		sum = (struct iv){sum.lo / 2, sum.hi / 2};
	return sum;
}

static struct iv log_of(uint32_t x)
{
	return iv_q52(ilog2_u64_q52(x), ILOG_ERROR_Q52);
}

/* The exponent that is largest (`up`) or smallest over the box; false: the term is 0
 * there. */
static bool exponent(
    const struct prover *p, size_t k, const struct box *b, bool up, struct iv *out)
{
	const struct stage_term *t = &p->piece->terms[k];

	*out = p->log[k];
	for (size_t i = 0; i < p->set->ninputs; i++) {
		uint32_t x = (t->power[i] > 0) == up ? b->hi[i] : b->lo[i];

		if (t->power[i] == 0)
			continue;
		if (x == 0)
			return false;
		*out = iv_add(*out, iv_mul(iv_exact(t->power[i]), log_of(x)));
	}
	return true;
}

/* Encloses |term| over the box. */
static struct iv term_range(const struct prover *p, size_t k, const struct box *b)
{
	struct iv range = {0, 0}, e;

	if (exponent(p, k, b, true, &e))
		range.hi = power_of_two(e.hi).hi;
	if (exponent(p, k, b, false, &e))
		range.lo = power_of_two(e.lo).lo;
	return range;
}

static void bound(struct prover *p, struct box *b)
{
	double error = 0;
	struct iv time = {0, 0};

	for (size_t k = 0; k < p->piece->nterms; k++) {
		struct iv t = term_range(p, k, b);
		struct iv part = iv_mul(iv_exact(p->rho[k]), t);

		error = iv_add(iv_exact(error), iv_exact(part.hi)).hi;
		time = p->piece->terms[k].ns < 0 ? iv_sub(time, t) : iv_add(time, t);
		if (t.hi > p->largest_ns)
			p->largest_ns = t.hi;
	}
	b->least_ns = time.lo;
	double against = time.lo > p->set->floor_ns ? time.lo : p->set->floor_ns;

	b->error = iv_div(iv_exact(error), iv_exact(against)).hi;
}

/* How far the logarithm of a term is off, in octaves, and so how far the term is. */
static double rho(const struct prover *p, size_t k, const struct term_words *words)
{
	const struct stage_term *t = &p->piece->terms[k];
	const double q24 = 16777216, q25 = 33554432, q26 = 67108864;
	int32_t log = (int32_t)words->log;
	struct iv off = iv_sub(iv_exact((double)log / q24), p->log[k]);
	double octaves = iv_magnitude(off) + 1 / q26;

	for (size_t i = 0; i < p->set->ninputs; i++) {
		int32_t power = (int32_t)words->power[i];
		double exact = (double)power / q25;
		uint32_t hi = p->piece->max[i] > 1 ? p->piece->max[i] : 1;
		struct iv rest =
		    iv_mul(iv_sub(iv_exact(exact), iv_exact(t->power[i])), log_of(hi));
		struct iv log_error = iv_mul(
		    iv_exact(magnitude(exact)), iv_exact(EST_LOG2_ERROR_Q26 / q26));

		if (t->power[i] != 0)
			octaves += iv_magnitude(rest) + log_error.hi;
	}
	/* 2^d − 1 <= d·ln 2·(1 + d) for 0 <= d < 1, and 1 − 2^−d is less. */
	struct iv d = iv_mul(iv_exact(octaves * (1 + 1e-9)), iv_exact(LN2_HI));
	struct iv up = iv_mul(d, iv_add(iv_exact(1), iv_exact(octaves)));

	return iv_add(up, iv_exact(EST_EXP2_ERROR_Q31 / 1073741824.0)).hi;
}

/* The input whose halves differ most. */
static bool widest(const struct prover *p, const struct box *b, size_t *out)
{
	double most = 0;

	for (size_t i = 0; i < p->set->ninputs; i++) {
		double width = 0;

		for (size_t k = 0; k < p->piece->nterms; k++) {
			double power = magnitude(p->piece->terms[k].power[i]);
			double log = log_of(b->hi[i] + (b->hi[i] < UINT32_MAX)).hi -
				     log_of(b->lo[i] + (b->lo[i] < UINT32_MAX)).lo;

			if (power * log > width)
				width = power * log;
		}
		if (b->lo[i] < b->hi[i] && width > most) {
			most = width;
			*out = i;
		}
	}
	return most > 0;
}

/* Worst first: boxes[0] is the worst of n. */
static void sift_down(struct box *boxes, size_t n, size_t at)
{
	for (;;) {
		size_t child = 2 * at + 1;

		if (child >= n)
			return;
		if (child + 1 < n && boxes[child + 1].error > boxes[child].error)
			child++;
		if (boxes[at].error >= boxes[child].error)
			return;
		struct box swap = boxes[at];

		boxes[at] = boxes[child];
		boxes[child] = swap;
		at = child;
	}
}

static void sift_up(struct box *boxes, size_t at)
{
	while (at && boxes[(at - 1) / 2].error < boxes[at].error) {
		struct box swap = boxes[at];

		boxes[at] = boxes[(at - 1) / 2];
		boxes[(at - 1) / 2] = swap;
		at = (at - 1) / 2;
	}
}

/* Cuts the worst box until it is good enough or there is no room. */
static void refine(struct prover *p, struct box *boxes, double enough)
{
	size_t n = 1, i = 0;

	while (n < BOXES && boxes[0].error > enough && widest(p, &boxes[0], &i)) {
		struct box upper = boxes[0];
		uint32_t lo = upper.lo[i], hi = upper.hi[i];
		/* The geometric middle, since terms are powers. */
		double both = ((double)lo + 1) * ((double)hi + 1), root = hi;

		for (int step = 0; step < 60; step++)
			root = (root + both / root) / 2;
		uint32_t middle = (uint32_t)(root - 1); /* at least lo, below hi */

		boxes[0].hi[i] = middle;
		upper.lo[i] = middle + 1;
		bound(p, &boxes[0]);
		bound(p, &upper);
		sift_down(boxes, n, 0);
		boxes[n] = upper;
		sift_up(boxes, n++);
	}
}

struct stages_proof stages_prove(const struct stage_set *set,
    const struct stage_piece *piece, const struct term_words *words, double budget)
{
	static struct box boxes[BOXES];
	struct prover p = {.set = set, .piece = piece};
	double enough = 0;

	for (size_t k = 0; k < piece->nterms; k++) {
		int64_t log = ilog2_q52(magnitude(piece->terms[k].ns));

		p.log[k] = iv_q52(log, ILOG_ERROR_Q52);
		p.rho[k] = rho(&p, k, &words[k]);
		if (p.rho[k] > enough)
			enough = p.rho[k];
	}
	for (size_t i = 0; i < set->ninputs; i++) {
		boxes[0].lo[i] = piece->min[i];
		boxes[0].hi[i] = piece->max[i];
	}
	bound(&p, &boxes[0]);
	enough *= NEAR_ENOUGH;
	refine(&p, boxes, enough < budget ? enough : budget);
	return (struct stages_proof){boxes[0].error, p.largest_ns, boxes[0].least_ns};
}
