/* table_exact.c: libestimate on compiled tables against the calibration's own
 * formula in long double: every knot and its neighbours, the extremes, and
 * millions of sizes between. */
#include <stdlib.h>

#include "base/num.h"
#include "base/str.h"
#include "input/diag.h"
#include "lib/estimate.h"
#include "lib/table.h"
#include "model/calibration.h"
#include "table/key.h"
#include "table/table.h"
#include "tests/unit/test.h"

/* What the whole must keep (1 ns or 0.1 %), and how much a long double of 64
 * bits may add. */
#define RELATIVE 0.001L
#define SLACK 1e-12L

static struct arena arena;
static const struct classes *classes;
static size_t npoints;
static double worst_share; /* of the proven error, where counts hide rounding */

/* --- the oracle ------------------------------------------------------------ */

static long double unit_ns(
    const struct precision_cost *p, const struct curve *curve, long double value)
{
	switch (curve->quantity) {
	case QUANTITY_EFFICIENCY:
		return 1e9L / ((long double)p->peak_flops_per_s * value);
	case QUANTITY_BANDWIDTH_EFFICIENCY:
		return 1e9L / ((long double)p->peak_bandwidth_bytes_per_s * value);
	default:
		return value / 1000;
	}
}

static long double value_at(const struct segment *s, long double x)
{
	if (!(s->from > 0) || isinf(s->to))
		return s->start;
	long double t = (log2l(x) - log2l(s->from)) / (log2l(s->to) - log2l(s->from));
	return s->start + ((long double)s->end - s->start) * t;
}

/* NAN: refused. */
static long double term_ns(
    const struct precision_cost *p, const struct curve *curve, uint64_t size)
{
	long double x = size;
	if (!curve->present || size == 0)
		return 0;
	const struct segment *first = &curve->segments[0];
	const struct segment *last = &curve->segments[curve->nsegments - 1];
	if (x < first->from || x >= last->to) {
		bool low = x < first->from;
		enum policy policy = low ? curve->low : curve->high;
		if (policy == POLICY_REFUSE)
			return NAN;
		if (policy == POLICY_CLAMP)
			x = low ? first->from : last->to;
		return x * unit_ns(p, curve, low ? first->start : last->end);
	}
	const struct segment *s = first;
	while (x >= s->to)
		s++;
	return x * unit_ns(p, curve, value_at(s, x));
}

static long double launch_ns(const struct class_cost *cost, uint64_t flops)
{
	long double t = 0;
	for (size_t i = 0; i < cost->nlaunch; i++)
		if (i == 0 || (long double)flops >= cost->launch[i].from_flops)
			t = cost->launch[i].launch_ns;
	return t;
}

/* The record that serves, with the parent outside the support of a class. */
static long double exact_ns(const struct precision_cost *p,
    const struct class_cost *cost, const struct est_op *op)
{
	long double compute = term_ns(p, &cost->compute, op->flops);
	long double memory = term_ns(p, &cost->memory, op->bytes);
	long double work = compute + memory;
	if (cost->combine == COMBINE_MAX && !isnan(work))
		work = compute > memory ? compute : memory;
	return op->count * (op->launches * launch_ns(cost, op->flops) + work);
}

/* --- one comparison -------------------------------------------------------- */

struct subject {
	const struct calibration *cal;
	const struct precision_cost *p;
	const struct class_cost *cost; /* that answers */
	const struct table *t;
	uint16_t class_id;
};

static void say(const struct subject *s, const struct est_op *op, long double exact,
    const struct est_cost *cost)
{
	TEST_WRONG("%.*s class %u: %" PRIu64 " FLOP, %" PRIu64
		   " B, %u x %u: exact %.6Lf "
		   "ns, table %" PRIu64 " ns, flags %x",
	    (int)s->cal->device_id.n, s->cal->device_id.s, s->class_id, op->flops,
	    op->bytes, op->count, op->launches, exact, cost->latency_ns, cost->flags);
}

static void compare_energy(
    const struct subject *s, const struct est_op *op, const struct est_cost *cost)
{
	if (!s->p->has_energy || cost->energy_pj == UINT64_MAX)
		return;
	long double exact =
	    op->count * ((long double)op->flops * s->p->flop_energy_pj.value +
			    (long double)op->bytes * s->p->byte_energy_pj.value);
	if (s->cal->has_static_power)
		exact += (long double)cost->latency_ns * s->cal->static_power_mw.value;
	long double allowed = exact * RELATIVE > 1 ? exact * RELATIVE : 1;
	long double off = fabsl((long double)cost->energy_pj - exact);
	CHECK_MSG(off <= allowed, "energy of %" PRIu64 " FLOP, %" PRIu64 " B",
	    op->flops, op->bytes);
}

/* Times are kept in 1/64 ns in 64 bits, as is count · size. */
static bool may_saturate(const struct est_op *op, long double exact)
{
	long double size = op->flops > op->bytes ? op->flops : op->bytes;
	long double end = 18446744073709551616.0L;
	return exact > 0.998L * end / 64 || size * op->count >= end;
}

static void compare(const struct subject *s, uint64_t flops, uint64_t bytes,
    uint32_t count, uint32_t launches)
{
	struct est_op op = {
	    flops, bytes, launches, count, s->class_id, (uint16_t)s->p->precision};
	struct est_cost cost = {0};
	int status = est_op_cost(s->t->words, &op, &cost);
	long double exact = exact_ns(s->p, s->cost, &op);
	npoints++;
	if (isnan(exact)) {
		if (status != EST_ERR_RANGE)
			TEST_WRONG("status %d where the curve refuses", status);
		return;
	}
	if (status != EST_OK) {
		TEST_WRONG("status %d at %" PRIu64 " FLOP", status, flops);
		return;
	}
	if (cost.latency_ns == UINT64_MAX) {
		if (!may_saturate(&op, exact) || !(cost.flags & EST_FLAG_SATURATED))
			say(s, &op, exact, &cost);
		return;
	}
	long double off = fabsl((long double)cost.latency_ns - exact);
	long double allowed = exact * RELATIVE > 1 ? exact * RELATIVE : 1;
	if (off > allowed * (1 + SLACK))
		say(s, &op, exact, &cost);
	/* Above 10 ms the rounding is below 1e-7 of the whole: the rest is what the
	 * compiler claims to have proven. */
	if (exact > 1e7L) {
		long double error = (off - 0.52L) / exact;
		long double proven = s->t->error_ppb * 1e-9L;
		if (error > proven * (1 + SLACK))
			say(s, &op, exact, &cost);
		if (proven > 0 && error / proven > worst_share)
			worst_share = (double)(error / proven);
	}
	compare_energy(s, &op, &cost);
}

/* --- which points ---------------------------------------------------------- */

static uint64_t random_state = 88172645463325252u;

static uint64_t random_u64(void) /* xorshift64, Marsaglia 2003 */
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	return random_state ^= random_state << 17;
}

/* Any octave alike. */
static uint64_t random_size(void)
{
	uint64_t x = random_u64();
	return (x | (uint64_t)1 << 63) >> (random_u64() % 64);
}

/* Size x alone in either term and both, once and many times. */
static void compare_size(const struct subject *s, uint64_t x)
{
	compare(s, x, 0, 1, 1);
	compare(s, 0, x, 1, 1);
	compare(s, x, x, 1, 3);
	if (x < (uint64_t)1 << 32) {
		compare(s, x, 0, 1u << 24, 1);
		compare(s, 0, x, 1u << 24, 1);
	}
}

static void around(const struct subject *s, uint64_t x)
{
	for (uint64_t d = 0; d <= 4; d++)
		compare_size(s, x + d - 2); /* wraps to the other extreme: good */
}

static const uint32_t *record_of(const struct subject *s)
{
	const uint32_t *w = s->t->words;
	const uint32_t *map = w + w[EST_H_DIRECTORY + 1];
	const uint32_t *cost = w + map[EST_CLASSES_COST + (size_t)s->p->precision];
	return w + cost[EST_COST_CLASSES + s->class_id];
}

static void compare_knots(const struct subject *s, uint32_t at)
{
	const uint32_t *curve = s->t->words + at;
	if (at == 0)
		return;
	for (uint32_t i = 0; i < (curve[EST_CURVE_COUNTS] & 0xffff); i++)
		around(s, key_first(curve[EST_CURVE_KNOTS + i]));
	around(s, key_first(curve[EST_CURVE_LO]));
	around(s, key_first(curve[EST_CURVE_HI]));
}

static void compare_class(const struct subject *s, size_t nrandom)
{
	static const uint64_t extremes[] = {0, 1, 2, (uint64_t)1 << 26,
	    (uint64_t)1 << 27, (uint64_t)1 << 63, UINT64_MAX - 1, UINT64_MAX};
	const uint32_t *record = record_of(s);
	for (size_t i = 0; i < sizeof extremes / sizeof *extremes; i++)
		around(s, extremes[i]);
	compare_knots(s, record[EST_RECORD_COMPUTE]);
	compare_knots(s, record[EST_RECORD_MEMORY]);
	for (size_t i = 0; i < s->cost->nlaunch; i++)
		around(s, (uint64_t)s->cost->launch[i].from_flops);
	for (size_t i = 0; i < nrandom; i++)
		compare(s, random_size(), random_size(),
		    (uint32_t)(random_u64() >> 33 >> random_u64() % 31) + 1,
		    (uint32_t)(random_u64() % 7) + 1);
}

/* Every class that the file serves; support is another test's matter, so the
 * oracle wants none. */
static void compare_all(const struct calibration *cal, size_t nrandom)
{
	const struct table *t = table_compile(&arena, cal);
	if (!t) {
		TEST_WRONG("no table of %.*s", (int)cal->device_id.n, cal->device_id.s);
		return;
	}
	CHECK(est_device_check(t->words, t->nwords) == EST_OK);
	CHECK(t->error_ppb <= 941000);
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		for (size_t id = 0; id < classes->n; id++) {
			const struct class_cost *cost =
			    calibration_class(p, classes, (int)id);
			if (!cost || (cost->support.present && cost->outside_parent))
				continue;
			struct subject s = {cal, p, cost, t, (uint16_t)id};
			compare_class(&s, nrandom);
		}
	}
}

/* --- calibrations ---------------------------------------------------------- */

static const struct calibration *from_text(const char *name, const char *text)
{
	const struct src *src = src_from_text(&arena, name, str_of(text));
	struct json *root = json_parse(&arena, src, false);
	struct calibration *cal =
	    root ? calibration_from(&arena, classes, src, root) : NULL;
	CHECK_MSG(cal, "%s", name);
	return cal;
}

static void test_calib(void)
{
	const char *root = getenv("SRC");
	char path[4096];
	snprintf(path, sizeof path, "%s/calib", root ? root : ".");
	char *args[] = {path};
	static const char *const suffixes[] = {"-legacy.json", "-eager.json", NULL};
	struct src_list list;
	CHECK(src_expand(&arena, args, 1, suffixes, &list));
	CHECK(list.n >= 9);
	for (size_t i = 0; i < list.n; i++) {
		const struct calibration *cal =
		    calibration_load(&arena, classes, list.paths[i]);
		CHECK_MSG(cal, "%s", list.paths[i]);
		if (cal)
			compare_all(cal, 20000);
	}
}

#define HEAD                                                                           \
	"{\"format\":\"estimate-calibration\",\"schema_version\":\"1.0\","             \
	"\"device_id\":\"acme-x1-test\",\"family\":\"acme\",\"mode\":\"x1\","          \
	"\"variant\":\"test\",\"name\":\"Acme\",\"timed\":\"node_sum\","               \
	"\"date\":\"2026-01-02\",\"batch\":{\"min\":1,\"max\":8},"                     \
	"\"sources\":{\"c\":{\"title\":\"made up\"}},"                                 \
	"\"provenance\":{\"kind\":\"fitted\",\"n\":7,\"source\":\"c\"},"               \
	"\"precisions\":{\"fp32\":{"                                                   \
	"\"peak_flops_per_s\":{\"value\":1e12,\"source\":\"c\"},"                      \
	"\"peak_bandwidth_bytes_per_s\":{\"value\":1e11,\"source\":\"c\"},"            \
	"\"interval\":{\"operation\":\"none\",\"total\":\"none\","                     \
	"\"total_quantile_lo\":1.5,\"total_quantile_hi\":1.5},"                        \
	"\"uncertainty\":{\"sd_shared\":0.1,\"sd_independent\":0.2,"                   \
	"\"bound_lo\":0.5,\"bound_hi\":2},\"classes\":{\"generic\":{"
#define TAIL "}}}}}"
#define NO_LAUNCH "\"launch\":[{\"from_flops\":0,\"launch_ns\":0}],"

/* Both terms, sum, odd ends, all kinds of value, every policy. */
static void test_policies(void)
{
	static const char *const policies[] = {"hold", "clamp", "refuse"};
	for (size_t low = 0; low < 3; low++) {
		for (size_t high = 0; high < 3; high++) {
			struct buf text = {0};
			buf_printf(&text,
			    HEAD
			    "\"combine\":\"sum\",\"launch\":[{\"from_flops\":0,"
			    "\"launch_ns\":12.5},{\"from_flops\":1000,"
			    "\"launch_ns\":100}],\"compute\":{\"quantity\":"
			    "\"ps_per_flop\",\"below\":\"%s\",\"above\":\"%s\","
			    "\"segments\":[{\"from_flops\":1000,\"to_flops\":1e6,"
			    "\"start\":1000,\"end\":20,\"acknowledges\":\"a "
			    "fall\"},{\"from_flops\":1e6,"
			    "\"to_flops\":1e9,\"start\":20,\"end\":7}]},\"memory\":{"
			    "\"quantity\":\"bandwidth_efficiency\",\"below\":\"%s\","
			    "\"above\":\"%s\",\"segments\":[{\"from_bytes\":1000,"
			    "\"to_bytes\":1e6,\"start\":0.1,\"end\":0.7},"
			    "{\"from_bytes\":1e6,\"to_bytes\":1e9,\"start\":0.7,"
			    "\"end\":0.65}]}" TAIL,
			    policies[low], policies[high], policies[high],
			    policies[low]);
			const struct calibration *cal = from_text("policies", text.s);
			if (cal)
				compare_all(cal, 20000);
			buf_free(&text);
		}
	}
}

/* Sizes of many digits: continuous joints off the grid of keys. */
static void test_odd_joints(void)
{
	const struct calibration *cal = from_text("joints", HEAD
	    "\"combine\":\"max\"," NO_LAUNCH "\"compute\":{\"quantity\":"
	    "\"efficiency\",\"below\":\"hold\",\"above\":\"hold\",\"segments\":["
	    "{\"from_flops\":31622.776601,\"to_flops\":3162277660.168,\"start\":"
	    "0.02,\"end\":0.9,\"acknowledges\":\"a "
	    "fall\"},{\"from_flops\":3162277660.168,\"to_flops\":"
	    "123456789012345,\"start\":0.9,\"end\":0.5}]},\"memory\":{\"quantity\":"
	    "\"ps_per_byte\",\"below\":\"hold\",\"above\":\"hold\",\"segments\":["
	    "{\"from_bytes\":0,\"to_bytes\":7777777777,\"start\":3,\"end\":3},"
	    "{\"from_bytes\":7777777777,\"to_bytes\":99999999999,\"start\":3,"
	    "\"end\":5},{\"from_bytes\":99999999999,\"to_bytes\":null,\"start\":5,"
	    "\"end\":5}]}" TAIL);
	if (cal)
		compare_all(cal, 100000);
}

/* A term that is zero up to a size, and one that is absent. */
static void test_zero(void)
{
	const struct calibration *cal = from_text("zero",
	    HEAD "\"combine\":\"max\"," NO_LAUNCH "\"compute\":{\"quantity\":"
		 "\"ps_per_flop\",\"below\":\"hold\",\"above\":\"hold\",\"segments\":["
		 "{\"from_flops\":0,\"to_flops\":1e5,\"start\":0,\"end\":0},"
		 "{\"from_flops\":1e5,\"to_flops\":1e6,\"start\":2,\"end\":3,"
		 "\"acknowledges\":\"a jump\"},"
		 "{\"from_flops\":1e6,\"to_flops\":null,\"start\":3,\"end\":3}]}" TAIL);
	if (cal)
		compare_all(cal, 100000);
}

static double random_fraction(void)
{
	return (double)(random_u64() >> 11) / 9007199254740992.0;
}

/* A size of at most 27 bits, or any decimal, `ratio` times above `x` at most. */
static double random_above(double x, double ratio, bool exact)
{
	double y = x * (1.001 + (ratio - 1.001) * random_fraction()) + 1;
	return exact && y < 1.8e19 ? (double)key_first(key_of((uint64_t)y)) : y;
}

/* A curve that reads as a person might have written it at four in the morning. */
static void random_curve(struct buf *b, const char *unit, const char *quantity)
{
	static const char *const policies[] = {"hold", "clamp", "refuse"};
	size_t n = 1 + random_u64() % 10;
	double from = random_above(1, 1e4, true),
	       value = num_round(0.05 + 0.9 * random_fraction(), 9);
	const char *below = policies[random_u64() % 3];
	if (random_u64() % 2) {
		from = 0;
		below = "hold";
	}
	buf_printf(b,
	    "{\"quantity\":\"%s\",\"below\":\"%s\",\"above\":\"%s\","
	    "\"segments\":[",
	    quantity, below, policies[random_u64() % 3]);
	bool last = false;
	for (size_t i = 0; !last; i++) {
		last = i + 1 == n || from > 1e12;
		bool jump = random_u64() % 2 || last;
		double to = random_above(from + 3, random_u64() % 4 ? 50 : 1e4, jump);
		double end = from > 0 ? value * (0.3 + 1.5 * random_fraction()) : value;
		end = num_round(end < 1 ? end : 0.3, 9);
		buf_printf(b,
		    "%s{\"from_%s\":%.17g,\"to_%s\":%.17g,\"start\":%.17g,\"end\":"
		    "%.17g,\"acknowledges\":\"chance\"}",
		    i ? "," : "", unit, from, unit, to, value, end);
		value =
		    jump ? num_round(end * (0.2 + 0.8 * random_fraction()), 9) : end;
		from = to;
	}
	buf_text(b, "]}");
}

/* Chance finds what nobody thought of: what compiles keeps its promise. */
static void test_random(void)
{
	size_t ncompiled = 0;
	diag_set_quiet(true);
	for (int i = 0; i < 200; i++) {
		bool units = random_u64() % 2;
		struct buf text = {0};
		buf_text(&text, HEAD "\"combine\":\"sum\"," NO_LAUNCH "\"compute\":");
		random_curve(&text, "flops", units ? "ps_per_flop" : "efficiency");
		buf_text(&text, ",\"memory\":");
		random_curve(
		    &text, "bytes", units ? "ps_per_byte" : "bandwidth_efficiency");
		buf_text(&text, TAIL);
		const struct calibration *cal = from_text("random", text.s);
		if (cal) {
			compare_all(cal, 300);
			ncompiled++;
		}
		buf_free(&text);
	}
	CHECK(ncompiled == 200);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_calib);
	RUN(test_policies);
	RUN(test_odd_joints);
	RUN(test_zero);
	RUN(test_random);
	printf("%zu comparisons; the proven error was used to %.1f %%\n", npoints,
	    worst_share * 100);
	arena_free(&arena);
	return test_end("table_exact");
}
