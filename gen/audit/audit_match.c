/* audit_match.c: which range of the new list is which range of the old one.
 *
 * In: two lists of touching ranges of sizes.  Out: partners, in order, so that
 * the sum of their overlaps is the largest: a knot that moved keeps the ranges on
 * both sides of it, and a range that was split goes on in its lower part.  Must not
 * know what the ranges hold. */
#include "audit/compare.h"

#include <math.h>

struct pair {
	size_t i, j;   /* overlapping ranges */
	double weight; /* overlap ÷ union in octaves, 1 more for the same start */
	size_t before; /* best predecessor in a chain, AUDIT_ALONE = none */
	double total;  /* of the best chain that ends here */
	size_t best;   /* best end of a chain among the pairs up to here */
};

/* Sizes in octaves; 0 is one octave below 1, and no end is 2^64. */
static double octave(double x)
{
	return x < 1 ? -1 : x > 0x1p64 ? 64 : log2(x);
}

static double overlap(double a0, double a1, double b0, double b1)
{
	double lo = fmax(octave(a0), octave(b0)), hi = fmin(octave(a1), octave(b1));
	double all = fmax(octave(a1), octave(b1)) - fmin(octave(a0), octave(b0));
	return hi > lo ? (hi - lo) / all : 0;
}

/* Walks both lists upwards: the pairs that overlap form a staircase, in which
 * both i and j never fall.  At most na + nb pairs. */
static size_t staircase(
    struct pair *pairs, const double *a, size_t na, const double *b, size_t nb)
{
	size_t n = 0, i = 0, j = 0;
	while (i < na && j < nb) {
		double w = overlap(a[i], a[i + 1], b[j], b[j + 1]);
		if (w > 0)
			pairs[n++] =
			    (struct pair){i, j, w + (a[i] == b[j]), AUDIT_ALONE, 0, 0};
		double end_a = a[i + 1], end_b = b[j + 1];
		if (end_a <= end_b)
			i++;
		if (end_b <= end_a)
			j++;
	}
	return n;
}

/* Pairs that a chain may hold before pair k are those with a smaller i and a
 * smaller j: a prefix of the staircase, so one running maximum is enough. */
static void chain(struct pair *pairs, size_t n)
{
	size_t first_i = 0, first_j = 0; /* first pair with the i, the j of k */
	for (size_t k = 0; k < n; k++) {
		if (pairs[first_i].i != pairs[k].i)
			first_i = k;
		if (pairs[first_j].j != pairs[k].j)
			first_j = k;
		size_t prefix = first_i < first_j ? first_i : first_j;
		pairs[k].total = pairs[k].weight;
		if (prefix > 0) {
			pairs[k].before = pairs[prefix - 1].best;
			pairs[k].total += pairs[pairs[k].before].total;
		}
		pairs[k].best =
		    k > 0 && pairs[pairs[k - 1].best].total >= pairs[k].total
			? pairs[k - 1].best
			: k;
	}
}

void audit_match(struct arena *a, const double *before, size_t nbefore,
    const double *after, size_t nafter, size_t *after_of, size_t *before_of)
{
	for (size_t i = 0; i < nbefore; i++)
		after_of[i] = AUDIT_ALONE;
	for (size_t j = 0; j < nafter; j++)
		before_of[j] = AUDIT_ALONE;
	struct pair *pairs = ARENA_ARRAY(a, nbefore + nafter + 1, struct pair);
	size_t n = staircase(pairs, before, nbefore, after, nafter);
	chain(pairs, n);
	for (size_t k = n ? pairs[n - 1].best : AUDIT_ALONE; k != AUDIT_ALONE;
	     k = pairs[k].before) {
		after_of[pairs[k].i] = pairs[k].j;
		before_of[pairs[k].j] = pairs[k].i;
	}
}
