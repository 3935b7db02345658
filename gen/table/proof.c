/* proof.c: the bound of DESIGN.md, "The proof", for one line of one table.
 *
 * In: a line as the table will hold it, the exact region.  Out: an enclosure of
 * the relative error over all its integers.  Must not choose lines. */
#include "table/proof.h"

#include "lib/table.h"

/* Three terms rounded to 1/64 ns (EST_TERM_ERROR_Q7 each; a launch's word is
 * exact) and their sum rounded to 1 ns are at most 0.52 ns off, clamps add 1e-6
 * (curve.c).  With t the whole time, 0.000466·t + 0.52 ns stays below
 * max(0.001·t, 1 ns) for every t, and 0.000941·t + 0.52 ns does from 9 µs on. */
#define BUDGET_SHORT 0.000465
#define BUDGET_LONG 0.00094
#define LONG_Q6 (10000.0 * 64)

struct setting {
	const struct line *line;
	const struct region *r;
	struct iv octave; /* of the knot */
	struct iv unit;   /* 2^shift */
};

/* u(L) in real arithmetic; a and slope are exact, their rounding is part of
 * the line and so needs no term of its own. */
static struct iv line_at(const struct setting *s, struct iv log2_x)
{
	struct iv a = iv_exact((double)s->line->a); /* |a| < 2^53 by construction */
	struct iv slope = iv_exact((double)s->line->slope);
	return iv_add(a, iv_mul(slope, iv_sub(log2_x, s->octave)));
}

/* Where the line is `at` and the curve has this value. */
static struct iv relative(const struct setting *s, struct iv at, struct iv value)
{
	struct iv u = iv_div(at, s->unit);
	struct iv ratio = s->r->reciprocal ? iv_div(iv_mul(u, value), s->r->scale)
					   : iv_div(u, iv_mul(s->r->scale, value));
	return iv_sub(ratio, iv_exact(1));
}

/* For an efficiency, ratio(L) = u(L)·value(L)/scale is a product of two lines:
 * a parabola, whose only inner extreme lies midway between their roots.  For a
 * time per unit it is a quotient of two lines: monotone, no inner extreme. */
static struct iv shape_error(
    const struct setting *s, const struct place *p, const struct place *q)
{
	struct iv e = iv_join(relative(s, line_at(s, p->log2), p->value),
	    relative(s, line_at(s, q->log2), q->value));
	const struct region *r = s->r;
	if (!r->reciprocal || r->flat || s->line->slope == 0)
		return e;
	struct iv value_root = iv_sub(
	    r->log_from, iv_div(iv_mul(iv_exact(r->start), r->log_width), r->rise));
	struct iv line_root = iv_sub(s->octave,
	    iv_div(iv_exact((double)s->line->a), iv_exact((double)s->line->slope)));
	struct iv vertex = iv_div(iv_add(value_root, line_root), iv_exact(2));
	if (iv_touches(vertex, iv_join(p->log2, q->log2)))
		e = iv_join(
		    e, relative(s, line_at(s, vertex), region_value(r, vertex)));
	return e;
}

/* By how many units of u the library's word lies off the line: it is
 * floor(a + slope·(L' − octave)) with L' off by less than EST_LOG2_ERROR_Q26
 * units, hence between u − EST_RATE_ERROR_UNITS − |slope|·error and
 * u + |slope|·error; without slope it is exact.  The products with size and
 * count are exact, their rounding to 1/64 ns is the budget's matter. */
static struct iv word_error(const struct line *line)
{
	if (line->slope == 0)
		return iv_exact(0);
	double slope = (double)(line->slope < 0 ? -line->slope : line->slope);
	struct iv log_error =
	    iv_mul(iv_exact(slope), iv_exact(EST_LOG2_ERROR_Q26 / 67108864.0));
	struct iv r = {-(double)EST_RATE_ERROR_UNITS - log_error.hi, log_error.hi};
	return iv_add(r, iv_exact(0));
}

struct iv proof_line(const struct line *line, unsigned shift, const struct region *r,
    const struct place *p, const struct place *q)
{
	const struct iv none = {-PROOF_NONE, PROOF_NONE};
	struct setting s = {line, r,
	    iv_exact((double)(line->knot >> EST_KEY_MANTISSA_BITS)),
	    iv_exact((double)((uint64_t)1 << shift))};
	if (region_zero(r))
		return line->a == 0 && line->slope == 0 ? iv_exact(0) : none;
	struct iv off = word_error(line);
	/* A line keeps between its ends, so these two tell that no word in between
	 * leaves 0 … 2^32 − 1, where its value modulo 2^32 is its value; a word is an
	 * integer, so above −1 is enough. */
	struct iv u = iv_add(iv_join(line_at(&s, p->log2), line_at(&s, q->log2)), off);
	if (!(u.lo > -1 && u.hi < 4294967296.0))
		return none;
	struct iv smallest = iv_mul(iv_exact(region_time_range(p, q).lo), s.unit);
	if (!(smallest.lo > 0))
		return none;
	return iv_add(shape_error(&s, p, q), iv_div(off, smallest));
}

double proof_budget(const struct place *p, const struct place *q)
{
	/* Every size is at least p, every rate at least the smallest. */
	struct iv size = iv_mul(iv_exact((double)p->x), iv_exact(1));
	struct iv least = iv_mul(size, iv_exact(region_time_range(p, q).lo));
	return least.lo >= LONG_Q6 ? BUDGET_LONG : BUDGET_SHORT;
}
