/* lines.c: regions → table lines.
 *
 * In: exact regions.  Out: lines with rounded words and the proven error.  The
 * choice of knots is a matter of taste and is made in plain doubles; that the
 * result is good enough is the proof's business (proof.h). */
#include "table/lines.h"

#include <float.h>
#include <math.h>

#include "base/fail.h"
#include "lib/table.h"
#include "table/ilog.h"
#include "table/key.h"

/* With excess precision (x87) the knots would depend on the host. */
_Static_assert(FLT_EVAL_METHOD == 0, "calgen wants doubles that are doubles: -msse2");

#define LONG_Q6 (10000.0 * 64)
#define SLOPE_END 2147483648.0 /* slopes are int32 */

/* A run of integers of one region with its lines. */
struct stretch {
	const struct region *r;
	struct place first, last;
};

struct maker {
	struct lines *out;
	double unit;    /* 2^shift */
	bool too_steep; /* a slope did not fit: try a smaller shift */
};

static double log2_of(const struct place *p)
{
	return (double)p->log2_q52 / 4503599627370496.0;
}

static int64_t floor_int(double x)
{
	int64_t i = (int64_t)x;
	return (double)i > x ? i - 1 : i;
}

uint64_t lines_first(const struct lines *l, size_t i)
{
	return key_first(l->line[i].knot);
}

uint64_t lines_last(const struct lines *l, size_t i)
{
	return i + 1 < l->n ? key_first(l->line[i + 1].knot) - 1 : UINT64_MAX;
}

/* The line for p … q.  For a reciprocal c/e with e between e0 and e1, put
 * m = (e0 + e1)/2 and ρ = (e1 − e0)/(e0 + e1): of all lines, (1 + δ)·c·(2m −
 * e)/m² with δ = ρ²/(2 − ρ²) has the smallest relative error, δ, reached at
 * both ends (−δ) and in the middle (+δ). */
static struct line fit_line(struct maker *m, const struct region *r, uint32_t knot,
    const struct place *p, const struct place *q)
{
	struct line line = {.knot = knot, .authored = r->authored};
	double scale = iv_middle(r->scale) * m->unit;
	double e0 = iv_middle(p->value), e1 = iv_middle(q->value);
	double l0 = log2_of(p), l1 = log2_of(q);
	double middle = (e0 + e1) / 2, height = scale * middle, slope = 0;
	if (r->reciprocal) {
		double rho = (e1 - e0) / (e0 + e1);
		double lift = 2 / (2 - rho * rho); /* 1 + δ */
		height = scale * lift / middle;
		if (p->x < q->x)
			slope = -height * (e1 - e0) / (middle * (l1 - l0));
	} else if (p->x < q->x) {
		slope = scale * (e1 - e0) / (l1 - l0);
	}
	if (!(slope < SLOPE_END - 1 && slope > -SLOPE_END)) {
		m->too_steep = true;
		slope = 0;
	}
	line.slope = floor_int(slope + 0.5);
	/* `a` is chosen after the slope is rounded, at the middle of the line, so
	 * that the slope's rounding hurts both ends alike; what the library cuts
	 * off (proof.c, word_error) is centred. */
	double reach = (l0 + l1) / 2 - (double)(knot >> EST_KEY_MANTISSA_BITS);
	double centre = line.slope ? EST_RATE_ERROR_UNITS / 2.0 : 0;
	line.a = floor_int(height - (double)line.slope * reach + centre + 0.5);
	return line;
}

static void add_line(struct maker *m, struct line line)
{
	struct lines *out = m->out;
	/* A region that begins inside the last knot's key takes its place; the
	 * proof sees to it that nobody is hurt. */
	while (out->n && out->line[out->n - 1].knot >= line.knot)
		out->n--;
	if (out->n) {
		const struct line *last = &out->line[out->n - 1];
		if (last->slope == 0 && line.slope == 0 && last->a == line.a &&
		    last->authored == line.authored)
			return;
	}
	if (out->n >= LINES_MAX) {
		out->too_many = true;
		return;
	}
	out->line[out->n++] = line;
}

/* g^n by squaring. */
static double power(double g, unsigned n)
{
	double r = 1;
	for (; n; n >>= 1, g *= g)
		if (n & 1)
			r *= g;
	return r;
}

/* The n-th root of x > 0, by bisection down to neighbouring doubles. */
static double root(double x, unsigned n)
{
	double lo = x < 1 ? x : 1, hi = x < 1 ? 1 : x, mid;
	while (mid = lo + (hi - lo) / 2, lo < mid && mid < hi) {
		if (power(mid, n) < x)
			lo = mid;
		else
			hi = mid;
	}
	return lo;
}

/* Where line i of n begins: equal ratios of an efficiency give all lines the
 * same error and make neighbours meet; a time per unit needs one line, and
 * equal parts if rounding asks for more. */
static uint32_t inner_knot(
    const struct stretch *s, unsigned i, unsigned n, double ratio)
{
	double l0 = log2_of(&s->first), l1 = log2_of(&s->last);
	double t = (double)i / n;
	if (s->r->reciprocal) {
		double e0 = iv_middle(s->first.value), e1 = iv_middle(s->last.value);
		t = (e0 * power(ratio, i) - e0) / (e1 - e0);
	}
	return key_below(floor_int((l0 + t * (l1 - l0)) * 4503599627370496.0));
}

/* By what factor the value rises over the stretch. */
static double rise_of(const struct stretch *s)
{
	return iv_middle(s->last.value) / iv_middle(s->first.value);
}

/* Draws the stretch with n lines; whether each is proven to be in budget. */
static bool draw(struct maker *m, const struct stretch *s, unsigned n)
{
	bool good = true;
	uint32_t knot = key_of(s->first.x), end = key_of(s->last.x);
	unsigned shift = m->out->shift;
	double ratio = s->r->reciprocal ? root(rise_of(s), n) : 1;
	struct place p = s->first;
	for (unsigned i = 1; i <= n; i++) {
		uint32_t next = i < n ? inner_knot(s, i, n, ratio) : end;
		if (i < n && (next <= knot || next > end || key_first(next) <= p.x))
			continue;
		struct place q =
		    i < n ? region_place(s->r, key_first(next) - 1) : s->last;
		struct line line = fit_line(m, s->r, knot, &p, &q);
		double error = iv_magnitude(proof_line(&line, shift, s->r, &p, &q));
		good = good && error <= proof_budget(&p, &q);
		add_line(m, line);
		knot = next;
		if (i < n)
			p = region_place(s->r, q.x + 1);
	}
	return good;
}

/* The smallest number of lines that an efficiency needs when only the shape
 * counts: see fit_line, with the error δ that the budget allows. */
static unsigned fewest(const struct stretch *s)
{
	if (!s->r->reciprocal || s->r->flat)
		return 1;
	double budget = proof_budget(&s->first, &s->last);
	double rho = sqrt(2 * budget / (1 + budget)); /* the same on every host */
	double widest = (1 + rho) / (1 - rho), reach = widest;
	double rise = rise_of(s) < 1 ? 1 / rise_of(s) : rise_of(s);
	unsigned n = 1;
	for (; n < LINES_MAX && reach < rise; n++)
		reach *= widest;
	return n;
}

/* Draws with as many lines as it takes, from the fewest thinkable on. */
static void draw_best(struct maker *m, const struct stretch *s)
{
	size_t before = m->out->n;
	unsigned n = fewest(s), extra = 0;
	if (s->r->flat) {
		draw(m, s, 1);
		return;
	}
	while (!draw(m, s, n + extra) && extra < 8 + n && !m->too_steep) {
		m->out->n = before; /* see add_line: never below */
		extra++;
	}
}

/* The smallest size of the stretch from which on all times are long (the looser
 * budget); the bound used, size · least later time, rises with the size. */
static struct place long_from(const struct stretch *s)
{
	uint32_t lo = key_of(s->first.x), hi = key_of(s->last.x);
	struct place from = s->last;
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		uint64_t x = key_first(mid);
		struct place p = region_place(s->r, x < s->first.x ? s->first.x : x);
		if ((double)p.x * region_time_range(&p, &s->last).lo >= LONG_Q6) {
			hi = mid;
			from = p;
		} else {
			lo = mid + 1;
		}
	}
	return from;
}

static void draw_region(struct maker *m, const struct region *r, uint64_t first)
{
	struct stretch all = {r, region_place(r, first), region_place(r, r->last)};
	if (r->reciprocal && !r->flat) {
		struct stretch low = all, high = all;
		high.first = long_from(&all);
		if (high.first.x > first && high.first.x < r->last) {
			low.last = region_place(r, high.first.x - 1);
			if (fewest(&low) + fewest(&high) < fewest(&all)) {
				draw_best(m, &low);
				draw_best(m, &high);
				return;
			}
		}
	}
	draw_best(m, &all);
}

/* Where the lines of region `i` begin.  Below a curve the library holds the
 * rate at the key of its first size, so that the line there must be as good as
 * the shortest of those times wants it: the flat line below serves it too. */
static uint64_t begin(const struct region *regions, size_t i)
{
	uint64_t first = regions[i].first;
	if (i != 1 || !regions[0].flat || regions[1].flat ||
	    regions[0].authored != regions[1].authored)
		return first;
	uint32_t key = key_of(first);
	uint64_t next = key < UINT32_MAX ? key_first(key + 1) : first;
	/* Where keys are finer than integers, the next integer. */
	next = next > first ? next : first + 1;
	return next < regions[1].last ? next : first;
}

/* The largest shift that keeps every time per unit under 2^32 with a little
 * room for the lift of the lines; -1: there is none. */
static int widest_shift(const struct region *regions, size_t n)
{
	double slowest = 0;
	for (size_t i = 0; i < n; i++) {
		struct place first = region_place(&regions[i], regions[i].first);
		struct place last = region_place(&regions[i], regions[i].last);
		double t = region_time_range(&first, &last).hi;
		slowest = t > slowest ? t : slowest;
	}
	double limit = 4294967296.0 * 0.998;
	int shift = -1;
	for (; shift < 63 && slowest < limit; limit /= 2)
		shift++;
	return shift;
}

/* Line `i` over the integers from `first` to `last` of a region. */
static void prove_line(
    struct lines *l, size_t i, const struct region *r, uint64_t first, uint64_t last)
{
	struct place p = region_place(r, first), q = region_place(r, last);
	double error = iv_magnitude(proof_line(&l->line[i], l->shift, r, &p, &q));
	double budget = proof_budget(&p, &q);
	l->error = error > l->error ? error : l->error;
	if (error > budget &&
	    (!l->worst || error / budget > l->worst_error / l->worst_budget)) {
		l->worst = r;
		l->worst_error = error;
		l->worst_budget = budget;
		l->worst_from = first;
		l->worst_to = last;
	}
}

/* Every line against every region that it serves an integer of; also where a
 * knot's key begins before its region does. */
static void prove(struct lines *l, const struct region *regions, size_t n)
{
	l->error = 0;
	l->worst = NULL;
	for (size_t i = 0, j = 0; i < l->n && j < n;) {
		const struct region *r = &regions[j];
		uint64_t p = lines_first(l, i), q = lines_last(l, i);
		uint64_t first = p < r->first ? r->first : p;
		uint64_t last = q > r->last ? r->last : q;
		if (first <= last)
			prove_line(l, i, r, first, last);
		i += q <= r->last;
		j += q >= r->last;
	}
}

void lines_make(const struct region *regions, size_t n, struct lines *out)
{
	int shift = widest_shift(regions, n);
	out->too_slow = shift < 0;
	if (out->too_slow)
		return;
	struct maker m = {.out = out};
	do { /* a narrower word where a slope does not fit */
		m.too_steep = false;
		out->n = 0;
		out->too_many = false;
		out->shift = (unsigned)shift;
		m.unit = (double)((uint64_t)1 << shift);
		for (size_t i = 0; i < n; i++)
			draw_region(&m, &regions[i], begin(regions, i));
	} while (m.too_steep && shift-- > 0);
	prove(out, regions, n);
}
