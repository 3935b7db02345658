/* audit_compare.c: what must hold for any two calibrations: nothing against itself
 * or against its own members in another order, and the same from the other side. */
#include <stdlib.h>

#include "audit/audit.h"
#include "input/diag.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;
static struct audit_policy policy;
static uint64_t state = 2862933555777941757u;

static uint64_t random_below(uint64_t n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state % n;
}

/* --- calibrations of random content ----------------------------------------- */

/* Members are collected, then written in an order that `shuffle` decides. */
struct members {
	struct buf list[16];
	size_t n;
};

static struct buf *member(struct members *m, const char *name)
{
	struct buf *b = &m->list[m->n++];
	*b = (struct buf){0};
	buf_printf(b, "\"%s\": ", name);
	return b;
}

static void write_members(struct buf *out, struct members *m, bool shuffle)
{
	buf_char(out, '{');
	for (size_t left = m->n, i; left > 0; left--) {
		i = shuffle ? left - 1 : 0;
		buf_str(out, buf_view(&m->list[i]));
		buf_text(out, left > 1 ? (shuffle ? " ,\n" : ", ") : "");
		buf_free(&m->list[i]);
		if (!shuffle)
			memmove(
			    &m->list[0], &m->list[1], (left - 1) * sizeof m->list[0]);
	}
	buf_char(out, '}');
}

static uint64_t pick(uint64_t *seed, uint64_t n)
{
	*seed = *seed * 6364136223846793005u + 1442695040888963407u;
	return (*seed >> 33) % n;
}

static void write_segments(struct buf *b, uint64_t *seed, bool compute, bool shuffle)
{
	static const char *const sizes[] = {"1000", "20000", "300000", "4000000"};
	size_t n = 2 + pick(seed, 3);
	buf_text(b, "[");
	for (size_t i = 0; i < n; i++) {
		struct members m = {.n = 0};
		unsigned value = 100 + (unsigned)pick(seed, 5) * 10;
		buf_text(member(&m, compute ? "from_flops" : "from_bytes"), sizes[i]);
		buf_text(member(&m, compute ? "to_flops" : "to_bytes"),
		    i + 1 == n ? (pick(seed, 2) ? "50000000" : "60000000")
			       : sizes[i + 1]);
		buf_printf(member(&m, "start"), "%u", value);
		buf_printf(
		    member(&m, "end"), "%u", value - (unsigned)pick(seed, 3) * 10);
		if (pick(seed, 4) == 0)
			buf_printf(member(&m, "provenance"),
			    "{\"kind\": \"measured\", \"n\": %u}",
			    2 + (unsigned)pick(seed, 3));
		buf_text(b, i ? ", " : "");
		write_members(b, &m, shuffle);
	}
	buf_text(b, "]");
}

static void write_curve(struct buf *b, uint64_t *seed, bool compute, bool shuffle)
{
	static const char *const policies[] = {"\"hold\"", "\"clamp\"", "\"refuse\""};
	struct members m = {.n = 0};
	buf_text(
	    member(&m, "quantity"), compute ? "\"ps_per_flop\"" : "\"ps_per_byte\"");
	buf_text(member(&m, "below"), policies[pick(seed, 3)]);
	buf_text(member(&m, "above"), policies[pick(seed, 3)]);
	write_segments(member(&m, "segments"), seed, compute, shuffle);
	write_members(b, &m, shuffle);
}

static void write_class(struct buf *b, uint64_t *seed, bool shuffle)
{
	struct members m = {.n = 0};
	buf_text(member(&m, "combine"), pick(seed, 2) ? "\"sum\"" : "\"max\"");
	struct buf *launch = member(&m, "launch");
	buf_printf(launch, "[{\"from_flops\": 0, \"launch_ns\": %u}",
	    1000 + (unsigned)pick(seed, 3));
	if (pick(seed, 2))
		buf_printf(launch, ", {\"launch_ns\": 500, \"from_flops\": %u}",
		    1000 + (unsigned)pick(seed, 3));
	buf_char(launch, ']');
	write_curve(member(&m, "compute"), seed, true, shuffle);
	if (pick(seed, 2))
		write_curve(member(&m, "memory"), seed, false, shuffle);
	if (pick(seed, 3) == 0)
		buf_printf(member(&m, "uncertainty"),
		    "{\"sd_shared\": 0.%u, \"sd_independent\": 0.2, \"bound_lo\": 0.5, "
		    "\"bound_hi\": 2}",
		    1 + (unsigned)pick(seed, 3));
	if (pick(seed, 3) == 0)
		buf_printf(member(&m, "support"),
		    "{\"zero_flops_bytes\": [%u, 2000000], \"first_octave\": %u, "
		    "\"bytes\": "
		    "[[1000, 50000], null, [2000, %u]]}",
		    500 + (unsigned)pick(seed, 2), 11 + (unsigned)pick(seed, 2),
		    90000 + (unsigned)pick(seed, 2));
	write_members(b, &m, shuffle);
}

static void write_precision(struct buf *b, uint64_t *seed, bool shuffle)
{
	static const char *const names[] = {"generic", "conv2d", "matmul", "attention"};
	struct members m = {.n = 0}, all = {.n = 0};
	buf_printf(member(&m, "peak_flops_per_s"),
	    "{\"value\": %u000000000, \"source\": \"s\"}",
	    900 + (unsigned)pick(seed, 3));
	buf_printf(member(&m, "interval"),
	    "{\"operation\": \"%s\", \"total\": \"conformal\", \"coverage\": 0.9, "
	    "\"total_quantile_lo\": 1.5, \"total_quantile_hi\": 1.%u}",
	    pick(seed, 2) ? "conformal" : "none", 5 + (unsigned)pick(seed, 3));
	buf_text(member(&m, "uncertainty"),
	    "{\"sd_shared\": 0.1, \"sd_independent\": 0.2, \"bound_lo\": 0.75, "
	    "\"bound_hi\": 1.25}");
	if (pick(seed, 2))
		buf_printf(member(&m, "energy"),
		    "{\"flop_pj\": {\"lower\": 1, \"value\": %u, \"upper\": 4, "
		    "\"basis\": "
		    "\"derived\", \"source\": \"s\"}, \"byte_pj\": {\"lower\": 10, "
		    "\"value\": 15, \"upper\": 20, \"basis\": \"external\", "
		    "\"source\": "
		    "\"s\"}}",
		    1 + (unsigned)pick(seed, 3));
	for (size_t i = 0; i < 4; i++)
		if (i == 0 || pick(seed, 3))
			write_class(member(&all, names[i]), seed, shuffle);
	write_members(member(&m, "classes"), &all, shuffle);
	write_members(b, &m, shuffle);
}

/* The same seed gives the same values, `shuffle` only their order. */
static struct audit_side *make_side(uint64_t seed, bool shuffle)
{
	struct members m = {.n = 0}, precisions = {.n = 0};
	struct buf b = {0};
	buf_text(member(&m, "format"), "\"estimate-calibration\"");
	buf_text(member(&m, "schema_version"), "\"1.0\"");
	buf_text(member(&m, "device_id"), "\"board-10w\"");
	buf_text(member(&m, "family"), "\"board\"");
	buf_text(member(&m, "mode"), "\"10w\"");
	buf_text(member(&m, "name"), pick(&seed, 2) ? "\"Board\"" : "\"Board, 10 W\"");
	buf_text(
	    member(&m, "timed"), pick(&seed, 2) ? "\"node_sum\"" : "\"end_to_end\"");
	buf_text(member(&m, "batch"), "{\"min\": 1, \"max\": 4}");
	buf_text(member(&m, "date"), "\"2026-01-02\"");
	buf_text(member(&m, "sources"), "{\"s\": {\"title\": \"S\"}}");
	buf_printf(member(&m, "provenance"),
	    "{\"kind\": \"fitted\", \"n\": %u, \"source\": \"s\"}",
	    100 + (unsigned)pick(&seed, 3));
	if (pick(&seed, 2))
		buf_text(member(&m, "static_power_mw"),
		    "{\"lower\": 1, \"value\": 2, \"upper\": 3, \"basis\": "
		    "\"derived\", "
		    "\"source\": \"s\"}");
	write_precision(member(&precisions, "fp32"), &seed, shuffle);
	if (pick(&seed, 2))
		write_precision(member(&precisions, "fp16"), &seed, shuffle);
	write_members(member(&m, "precisions"), &precisions, shuffle);
	write_members(&b, &m, shuffle);

	const struct src *src =
	    src_from_text(&arena, "made", str_copy(&arena, buf_view(&b)));
	const struct json *root = json_parse(&arena, src, false);
	struct calibration *cal =
	    root ? calibration_bind(&arena, classes, src, root) : NULL;
	buf_free(&b);
	struct audit_side *side = ARENA_NEW(&arena, struct audit_side);
	side->name = "made";
	side->calibrations = ARENA_NEW(&arena, struct calibration *);
	side->calibrations[0] = cal;
	side->n = cal ? 1 : 0;
	return side;
}

static const struct audit *compare(uint64_t before, uint64_t after, bool shuffle)
{
	const struct audit_side *b = make_side(before, false);
	const struct audit_side *a = make_side(after, shuffle);
	CHECK(b->n == 1 && a->n == 1);
	if (b->n != 1 || a->n != 1)
		return NULL;
	return audit_compare(&arena, classes, &policy, b, a, NULL, 0);
}

/* --- properties --------------------------------------------------------------- */

static void test_same(void)
{
	for (int round = 0; round < 100; round++) {
		uint64_t seed = random_below(UINT32_MAX);
		const struct audit *audit = compare(seed, seed, round & 1);
		CHECK_MSG(audit && audit->nchanges == 0 && !audit->blocked &&
			      !audit->devices[0].changed,
		    "seed %" PRIu64, seed);
		arena_free(&arena);
	}
}

static const char *mirrored(enum audit_rule rule)
{
	static const char *const pairs[][2] = {{"-removed", "-added"},
	    {"policy-refuses", "policy-answers"}, {"-narrowed", "-widened"},
	    {"-lost", "-answered"}};
	static char text[64];
	const char *name = audit_rule_name(rule);
	snprintf(text, sizeof text, "%s", name);
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		for (size_t k = 0; k < 2; k++) {
			size_t n = strlen(pairs[i][k]), length = strlen(name);
			if (length < n || strcmp(name + length - n, pairs[i][k]) != 0)
				continue;
			snprintf(text, sizeof text, "%.*s%s", (int)(length - n), name,
			    pairs[i][!k]);
			return text;
		}
	}
	return text;
}

static bool same_value(const struct audit_value *a, const struct audit_value *b)
{
	return a->kind == b->kind &&
	       (a->kind == AUDIT_NUMBER ? a->number == b->number
					: str_eq(a->text, b->text));
}

static bool is_mirror(const struct audit_change *c, const struct audit_change *back)
{
	return strcmp(audit_rule_name(back->rule), mirrored(c->rule)) == 0 &&
	       str_eq(c->precision, back->precision) &&
	       str_eq(c->class_name, back->class_name) &&
	       strcmp(c->part ? c->part : "", back->part ? back->part : "") == 0 &&
	       c->has_range == back->has_range &&
	       (!c->has_range || (c->from == back->from && c->to == back->to)) &&
	       same_value(&c->before, &back->after) &&
	       same_value(&c->after, &back->before) &&
	       c->before_at.line == back->after_at.line &&
	       c->after_at.line == back->before_at.line &&
	       c->latency.known == back->latency.known &&
	       fabs(fabs(log1p(c->latency.worst)) - fabs(log1p(back->latency.worst))) <
		   1e-6;
}

static void test_mirror(void)
{
	size_t all = 0;
	for (int round = 0; round < 300; round++) {
		uint64_t x = random_below(UINT32_MAX), y = random_below(UINT32_MAX);
		const struct audit *there = compare(x, y, false);
		const struct audit *back = compare(y, x, false);
		if (!there || !back)
			break;
		CHECK_MSG(there->nchanges == back->nchanges, "%zu there, %zu back",
		    there->nchanges, back->nchanges);
		bool *used = ARENA_ARRAY(&arena, back->nchanges + 1, bool);
		for (size_t i = 0; i < there->nchanges; i++) {
			const struct audit_change *c = &there->changes[i];
			size_t k = 0;
			while (k < back->nchanges &&
			       (used[k] || !is_mirror(c, &back->changes[k])))
				k++;
			CHECK_MSG(k < back->nchanges, "%s of %s %s has no mirror",
			    audit_rule_name(c->rule), c->path, c->member);
			if (k < back->nchanges)
				used[k] = true;
		}
		all += there->nchanges;
		arena_free(&arena);
	}
	CHECK(all > 3000);
}

/* A fingerprint names a change: two changes never share it, and the same change is
 * the same in a file whose members stand otherwise. */
static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char **fingerprints(const struct audit *audit)
{
	const char **list = ARENA_ARRAY(&arena, audit->nchanges + 1, const char *);
	for (size_t i = 0; i < audit->nchanges; i++)
		list[i] = audit->changes[i].fingerprint;
	if (audit->nchanges)
		qsort(list, audit->nchanges, sizeof *list, by_text);
	return list;
}

static void test_fingerprints(void)
{
	for (int round = 0; round < 100; round++) {
		uint64_t x = random_below(UINT32_MAX), y = random_below(UINT32_MAX);
		const struct audit *plain = compare(x, y, false);
		const struct audit *permuted = compare(x, y, true);
		if (!plain || !permuted)
			break;
		CHECK(plain->nchanges == permuted->nchanges);
		const char **a = fingerprints(plain), **b = fingerprints(permuted);
		for (size_t i = 0; i < plain->nchanges && i < permuted->nchanges; i++) {
			CHECK_TEXT(a[i], b[i]);
			CHECK_MSG(
			    i == 0 || strcmp(a[i - 1], a[i]) != 0, "%s twice", a[i]);
		}
		arena_free(&arena);
	}
}

/* Worst first: severities fall, and nothing is left out. */
static void test_order(void)
{
	for (int round = 0; round < 50; round++) {
		const struct audit *audit =
		    compare(random_below(UINT32_MAX), random_below(UINT32_MAX), false);
		if (!audit)
			break;
		size_t count[AUDIT_NSEVERITIES] = {0};
		for (size_t i = 0; i < audit->nchanges; i++) {
			count[audit->worst[i]->severity]++;
			CHECK(i == 0 || audit->worst[i - 1]->severity >=
					    audit->worst[i]->severity);
		}
		for (size_t i = 0; i < AUDIT_NSEVERITIES; i++)
			CHECK(count[i] == audit->count[i]);
		CHECK(audit->blocked == (count[AUDIT_ERROR] > 0));
		arena_free(&arena);
	}
}

int main(void)
{
	struct arena permanent = {0};
	diag_set_quiet(true);
	classes = classes_builtin(&permanent);
	audit_policy_default(&policy);
	RUN(test_same);
	RUN(test_mirror);
	RUN(test_fingerprints);
	RUN(test_order);
	arena_free(&arena);
	arena_free(&permanent);
	return test_end("audit_compare");
}
