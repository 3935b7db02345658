/* audit_effect.c: the farthest change of latency against every size tried. */
#include "audit/compare.h"
#include "tests/unit/test.h"

#define SIZES 3000 /* tried one by one */
#define NSEGMENTS 4

static uint64_t state = 1181783497276652981u;

static uint64_t random_below(uint64_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state % n;
}

static double random_value(void)
{
	return 0.01 + (double)random_below(1000) / 400;
}

/* Curves of either kind, with jumps, gaps at the ends, and every policy. */
static void random_curve(struct curve *c, struct segment *segments)
{
	*c = (struct curve){.present = true,
	    .quantity = random_below(2) ? QUANTITY_EFFICIENCY : QUANTITY_PS_PER_FLOP,
	    .segments = segments,
	    .nsegments = 1 + random_below(NSEGMENTS),
	    .low = (enum policy)random_below(3),
	    .high = (enum policy)random_below(3)};
	double from = (double)random_below(3);
	for (size_t i = 0; i < c->nsegments; i++) {
		double to = from + 1 + (double)random_below(SIZES / 3);
		struct segment *s = &segments[i];
		*s = (struct segment){.from = from, .to = to, .start = random_value()};
		s->end = from > 0 && random_below(3) ? random_value() : s->start;
		from = to;
	}
	if (random_below(3) == 0) {
		segments[c->nsegments - 1].to = INFINITY;
		segments[c->nsegments - 1].end = segments[c->nsegments - 1].start;
	}
}

struct extremes {
	double lowest, highest;
	bool known;
};

static struct extremes try_all(
    struct audit_term before, struct audit_term after, double from, double to)
{
	struct extremes e = {0, 0, false};
	for (double x = from; x < to; x++) {
		double b = curve_time_ns(before.precision, before.curve, x);
		double a = curve_time_ns(after.precision, after.curve, x);
		if (isnan(a) || isnan(b))
			continue;
		double change = a / b - 1;
		if (!e.known || change < e.lowest)
			e.lowest = change;
		if (!e.known || change > e.highest)
			e.highest = change;
		e.known = true;
	}
	return e;
}

/* Where a clamp meets a ramp the ratio may turn between the tried sizes; elsewhere
 * the extremes are exact. */
static bool exact(const struct curve *c)
{
	return c->low != POLICY_CLAMP && c->high != POLICY_CLAMP;
}

static double last_of(const struct curve *b, const struct curve *a)
{
	double last =
	    fmax(b->segments[b->nsegments - 1].to, a->segments[a->nsegments - 1].to);
	return fmin(last, 2 * SIZES);
}

static void test_random_curves(void)
{
	struct precision_cost pb = {.peak_flops_per_s = 1e12},
			      pa = {.peak_flops_per_s = 8e11};
	struct segment segments[2][NSEGMENTS];
	struct curve b, a;
	unsigned compared = 0;
	for (int round = 0; round < 1500; round++) {
		random_curve(&b, segments[0]);
		random_curve(&a, segments[1]);
		double first = fmax(1, fmin(b.segments[0].from, a.segments[0].from));
		double from = first + (double)random_below(20);
		double to = from + 1 + (double)random_below((uint64_t)last_of(&b, &a));
		to = fmin(to, last_of(&b, &a));
		struct audit_term before = {&pb, &b}, after = {&pa, &a};
		struct audit_effect e = audit_effect_curve(before, after, from, to);
		struct extremes all = try_all(before, after, from, to);
		CHECK_MSG(e.known == all.known, "round %d: %g…%g", round, from, to);
		if (!e.known || !all.known)
			continue;
		bool precise = exact(&a) && exact(&b);
		double room = 1e-8 * (1 + fabs(all.lowest) + fabs(all.highest));
		CHECK_MSG(
		    e.lowest >= all.lowest - room && e.highest <= all.highest + room,
		    "round %d: %g…%g beyond %g…%g", round, e.lowest, e.highest,
		    all.lowest, all.highest);
		if (precise)
			CHECK_MSG(fabs(e.lowest - all.lowest) <= room &&
				      fabs(e.highest - all.highest) <= room,
			    "round %d: %g…%g, not %g…%g", round, e.lowest, e.highest,
			    all.lowest, all.highest);
		CHECK_MSG(
		    e.worst == e.lowest || e.worst == e.highest, "round %d", round);
		struct audit_effect back = audit_effect_curve(after, before, from, to);
		CHECK_MSG(
		    fabs((1 + back.worst) * (1 + e.worst) - 1) < 1e-6 ||
			fabs(fabs(log1p(back.worst)) - fabs(log1p(e.worst))) < 1e-6,
		    "round %d: %g there, %g back", round, e.worst, back.worst);
		compared++;
	}
	CHECK(compared > 1000);
}

static void test_same_curve(void)
{
	struct precision_cost p = {.peak_flops_per_s = 1e12};
	struct segment segments[NSEGMENTS];
	struct curve c;
	for (int round = 0; round < 100; round++) {
		random_curve(&c, segments);
		struct audit_term t = {&p, &c};
		struct audit_effect e = audit_effect_curve(t, t, 0, INFINITY);
		CHECK(e.known && e.lowest == 0 && e.highest == 0);
	}
}

/* An efficiency against a time per unit: with a constant peak the ratio is
 * (1 + t)(2 − t) for t = 0 … 1 along the logarithm; its top 2.25 is at t = 1/2. */
static void test_vertex(void)
{
	struct precision_cost p = {.peak_flops_per_s = 1e12};
	struct segment old = {.from = 100, .to = 1000000, .start = 1, .end = 2};
	struct segment new = {.from = 100, .to = 1000000, .start = 2, .end = 1};
	struct curve b = {.present = true,
	    .quantity = QUANTITY_EFFICIENCY,
	    .segments = &old,
	    .nsegments = 1};
	struct curve a = {.present = true,
	    .quantity = QUANTITY_PS_PER_FLOP,
	    .segments = &new,
	    .nsegments = 1};
	struct audit_effect e = audit_effect_curve(
	    (struct audit_term){&p, &b}, (struct audit_term){&p, &a}, 0, INFINITY);
	CHECK_NEAR(e.highest, 1.25, 1e-8);
	CHECK_NEAR(e.worst_at, 10000, 10);
}

static void test_unknown_peaks(void)
{
	struct precision_cost none = {0}, p = {.peak_flops_per_s = 1e12};
	struct segment old = {.from = 0, .to = INFINITY, .start = 0.5, .end = 0.5};
	struct segment new = {.from = 0, .to = INFINITY, .start = 0.25, .end = 0.25};
	struct curve b = {.present = true, .segments = &old, .nsegments = 1};
	struct curve a = {.present = true, .segments = &new, .nsegments = 1};
	struct audit_effect e = audit_effect_curve((struct audit_term){&none, &b},
	    (struct audit_term){&none, &a}, 0, INFINITY);
	CHECK(e.known);
	CHECK_NEAR(e.worst, 1, 1e-12);
	e = audit_effect_curve(
	    (struct audit_term){&none, &b}, (struct audit_term){&p, &a}, 0, INFINITY);
	CHECK(!e.known);
}

static void test_launch(void)
{
	struct launch_step old[] = {
	    {.launch_ns = 100}, {.from_flops = 1000, .launch_ns = 50}};
	struct launch_step new[] = {
	    {.launch_ns = 100}, {.from_flops = 2000, .launch_ns = 60}};
	struct class_cost b = {.launch = old, .nlaunch = 2},
			  a = {.launch = new, .nlaunch = 2};
	struct audit_effect e = audit_effect_launch(&b, &a, 0, INFINITY);
	CHECK_NEAR(e.highest, 1, 1e-12);
	CHECK_NEAR(e.worst_at, 1000, 0);
	CHECK_NEAR(e.lowest, 0, 0);
	e = audit_effect_launch(&b, &a, 2000, INFINITY);
	CHECK_NEAR(e.highest, 0.2, 1e-9);
}

int main(void)
{
	RUN(test_random_curves);
	RUN(test_same_curve);
	RUN(test_vertex);
	RUN(test_unknown_peaks);
	RUN(test_launch);
	return test_end("audit_effect");
}
