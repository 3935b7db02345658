/* lines.c: regions → table lines.
 *
 * In: exact regions.  Out: lines with rounded words and the proven error.  The
 * choice of knots is a matter of taste and is made in plain doubles; that the
 * result is good enough is the proof's business (proof.h). */
#include "table/lines.h"

#include <float.h>

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
	uint64_t first, last;
};

struct maker {
	struct lines *out;
	double unit;    /* 2^shift */
	bool too_steep; /* a slope did not fit: try a smaller shift */
};

static double log2_of(uint64_t x)
{
	return (double)ilog2_u64_q52(x) / 4503599627370496.0;
}

static double value_at(const struct region *r, uint64_t x)
{
	return iv_middle(region_value(r, region_log2(x)));
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
static struct line fit_line(
    struct maker *m, const struct region *r, uint32_t knot, uint64_t p, uint64_t q)
{
	struct line line = {.knot = knot, .authored = r->authored};
	double scale = iv_middle(r->scale) * m->unit;
	double e0 = value_at(r, p), e1 = value_at(r, q);
	double l0 = log2_of(p), l1 = log2_of(q);
	double middle = (e0 + e1) / 2, height = scale * middle, slope = 0;
	if (r->reciprocal) {
		double rho = (e1 - e0) / (e0 + e1);
		double lift = 2 / (2 - rho * rho); /* 1 + δ */
		height = scale * lift / middle;
		if (p < q)
			slope = -height * (e1 - e0) / (middle * (l1 - l0));
	} else if (p < q) {
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

/* The n-th root of x > 0, by bisection. */
static double root(double x, unsigned n)
{
	double lo = x < 1 ? x : 1, hi = x < 1 ? 1 : x;
	for (int i = 0; i < 80; i++) {
		double mid = lo + (hi - lo) / 2;
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
static uint32_t inner_knot(const struct stretch *s, unsigned i, unsigned n)
{
	double l0 = log2_of(s->first), l1 = log2_of(s->last);
	double t = (double)i / n;
	if (s->r->reciprocal) {
		double e0 = value_at(s->r, s->first), e1 = value_at(s->r, s->last);
		double e = e0 * power(root(e1 / e0, n), i);
		t = (e - e0) / (e1 - e0);
	}
	return key_below(floor_int((l0 + t * (l1 - l0)) * 4503599627370496.0));
}

/* Draws the stretch with n lines; whether each is proven to be in budget. */
static bool draw(struct maker *m, const struct stretch *s, unsigned n)
{
	bool good = true;
	uint32_t knot = key_of(s->first), end = key_of(s->last);
	unsigned shift = m->out->shift;
	uint64_t p = s->first;
	for (unsigned i = 1; i <= n; i++) {
		uint32_t next = i < n ? inner_knot(s, i, n) : end;
		if (i < n && (next <= knot || next > end || key_first(next) <= p))
			continue;
		uint64_t q = i < n ? key_first(next) - 1 : s->last;
		struct line line = fit_line(m, s->r, knot, p, q);
		double error = iv_magnitude(proof_line(&line, shift, s->r, p, q));
		good = good && error <= proof_budget(s->r, p, q);
		add_line(m, line);
		knot = next;
		p = q + 1;
	}
	return good;
}

/* The smallest number of lines that an efficiency from e0 to e1 needs when only
 * the shape counts. */
static unsigned fewest(const struct stretch *s)
{
	if (!s->r->reciprocal || s->r->flat)
		return 1;
	double e0 = value_at(s->r, s->first), e1 = value_at(s->r, s->last);
	double budget = proof_budget(s->r, s->first, s->last);
	for (unsigned n = 1; n < LINES_MAX; n++) {
		double g = root(e1 / e0, n);
		double rho = (g - 1) / (g + 1);
		if (rho * rho / (2 - rho * rho) <= budget)
			return n;
	}
	return LINES_MAX;
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

/* The smallest size of the region from which on all times are long (the looser
 * budget); the bound used, size · least later time, rises with the size. */
static uint64_t long_from(const struct region *r)
{
	uint32_t lo = key_of(r->first), hi = key_of(r->last);
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		uint64_t x = key_first(mid);
		x = x < r->first ? r->first : x;
		if ((double)x * region_time_range(r, x, r->last).lo >= LONG_Q6)
			hi = mid;
		else
			lo = mid + 1;
	}
	uint64_t x = key_first(lo);
	return x < r->first ? r->first : x;
}

static void draw_region(struct maker *m, const struct region *r, uint64_t first)
{
	struct stretch all = {r, first, r->last};
	uint64_t cut = r->reciprocal && !r->flat ? long_from(r) : first;
	if (cut > first && cut < r->last) {
		struct stretch low = {r, first, cut - 1}, high = {r, cut, r->last};
		if (fewest(&low) + fewest(&high) < fewest(&all)) {
			draw_best(m, &low);
			draw_best(m, &high);
			return;
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
		double t =
		    region_time_range(&regions[i], regions[i].first, regions[i].last)
			.hi;
		slowest = t > slowest ? t : slowest;
	}
	double limit = 4294967296.0 * 0.998;
	int shift = -1;
	for (; shift < 63 && slowest < limit; limit /= 2)
		shift++;
	return shift;
}

/* Every line against every region that it serves an integer of; also where a
 * knot's key begins before its region does. */
static void prove(struct lines *l, const struct region *regions, size_t n)
{
	double worst = 0;
	l->error = 0;
	l->worst = NULL;
	for (size_t i = 0, j = 0; i < l->n && j < n;) {
		const struct region *r = &regions[j];
		uint64_t p = lines_first(l, i), q = lines_last(l, i);
		uint64_t last = q;
		p = p < r->first ? r->first : p;
		q = q > r->last ? r->last : q;
		if (p <= q) {
			double e =
			    iv_magnitude(proof_line(&l->line[i], l->shift, r, p, q));
			double budget = proof_budget(r, p, q);
			l->error = e > l->error ? e : l->error;
			if (e > budget && e / budget > worst) {
				worst = e / budget;
				l->worst = r;
				l->worst_error = e;
				l->worst_budget = budget;
				l->worst_from = p;
				l->worst_to = q;
			}
		}
		if (last <= r->last)
			i++;
		if (last >= r->last)
			j++;
	}
}

void lines_make(
    struct arena *a, const struct region *regions, size_t n, struct lines *out)
{
	int shift = widest_shift(regions, n);
	*out = (struct lines){.line = ARENA_ARRAY(a, LINES_MAX, struct line)};
	if (shift < 0) {
		out->too_slow = true;
		return;
	}
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
