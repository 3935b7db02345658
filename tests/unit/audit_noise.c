/* audit_noise.c: the noise model against campaigns whose noise is known, and the
 * patterns of rules files. */
#include <math.h>

#include "audit/audit.h"
#include "audit/policy.h"
#include "fit/noise.h"
#include "tests/unit/test.h"

#define NETWORKS 12
#define KEYS 20
#define SD_RUN 0.12
#define SD_KEY 0.04

static struct arena arena;
static const struct classes *classes;
static uint64_t state = 88172645463325252u;

static double uniform(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (double)(state >> 11) / 9007199254740992.0;
}

/* Box and Muller. */
static double normal(void)
{
	return sqrt(-2 * log(1 - uniform())) * cos(6.283185307179586 * uniform());
}

/* What is multiplied: one class in all runs, one run, or nothing. */
struct shift {
	int class_id, network; /* -1: any */
	double factor;
};
static const struct shift none = {-1, -1, 1};

/* Classes 1 to 4 in turn. */
static int class_of(int key)
{
	return 1 + key % 4;
}

static struct cells *campaign(struct shift s)
{
	static char names[NETWORKS][8];
	struct cells *c = ARENA_NEW(&arena, struct cells);
	c->arena = &arena;
	for (int n = 0; n < NETWORKS; n++) {
		double run = SD_RUN / sqrt(2) * normal();
		snprintf(names[n], sizeof names[n], "net%02d", n);
		for (int k = 0; k < KEYS; k++) {
			struct cell_key key = {.network = str_of(names[n]),
			    .mode = STR("10w"),
			    .pattern = STR("p"),
			    .batch = 1,
			    .precision = 1,
			    .class_id = class_of(k),
			    .flops = 1000u * (unsigned)(k + 1),
			    .bytes = 64};
			double ns =
			    1e5 * (k + 1) * exp(run + SD_KEY / sqrt(2) * normal());
			if ((s.class_id < 0 || s.class_id == key.class_id) &&
			    (s.network < 0 || s.network == n))
				ns *= s.factor;
			cell_add(c, cells_at(c, &key), 50, ns, 0.01 * ns, 0.9 * ns,
			    1.1 * ns);
		}
	}
	cells_sort(c);
	cells_settle(c);
	return c;
}

static struct noise *learned(void)
{
	struct noise_pairs p = noise_match(&arena, campaign(none), campaign(none));
	for (int i = 0; i < 3; i++) {
		struct noise_pairs more =
		    noise_match(&arena, campaign(none), campaign(none));
		noise_join(&arena, &p, &more);
	}
	return noise_learn(&arena, classes, &p);
}

static void test_variances(void)
{
	const struct noise *n = learned();
	CHECK_INT(n->nclasses, 4);
	CHECK_INT(n->all.runs, 4 * NETWORKS);
	CHECK_INT(n->all.keys, 4 * NETWORKS * KEYS);
	CHECK_MSG(fabs(n->all.sd_run / SD_RUN - 1) < 0.3, "%g", n->all.sd_run);
	CHECK_MSG(fabs(n->all.sd_key / SD_KEY - 1) < 0.1, "%g", n->all.sd_key);
	CHECK_MSG(n->naive > 0.5, "%g", n->naive);
	for (size_t i = 0; i < n->nclasses; i++)
		CHECK(fabs(n->classes[i].sd_run / n->all.sd_run - 1) < 0.3);
}

static void test_power(void)
{
	const struct noise *n = learned();
	double d = noise_detectable(&n->all), before = 0;
	CHECK_NEAR(noise_power(&n->all, 0), NOISE_LEVEL, 1e-9);
	CHECK_NEAR(noise_power(&n->all, d), NOISE_POWER, 1e-3);
	for (int i = 0; i < 20; i++) {
		double p = noise_power(&n->all, i * d / 5);
		CHECK(p > before || p > 0.9999999);
		CHECK_NEAR(p, noise_power(&n->all, -i * d / 5), 1e-12);
		before = p;
	}
}

static const struct audit *compared(
    const struct noise *noise, struct cells *before, struct cells *after)
{
	struct audit_policy *policy = ARENA_NEW(&arena, struct audit_policy);
	struct audit_side *sides = ARENA_ARRAY(&arena, 2, struct audit_side);
	audit_policy_default(policy);
	policy->noise = noise;
	sides[0] = (struct audit_side){.name = "before", .cells = before};
	sides[1] = (struct audit_side){.name = "after", .cells = after};
	return audit_compare(&arena, classes, policy, &sides[0], &sides[1], NULL, 0);
}

/* On campaigns that it was not learned from. */
static void test_unchanged(void)
{
	const struct noise *n = learned();
	size_t flagged = 0, all = 0;
	for (int i = 0; i < 20; i++) {
		const struct audit *a = compared(n, campaign(none), campaign(none));
		flagged += a->campaign->nflagged;
		all += a->campaign->nkeys;
		CHECK(!a->blocked);
	}
	CHECK_INT(all, 20 * NETWORKS * KEYS);
	CHECK_MSG((double)flagged / (double)all < 0.02, "%zu of %zu", flagged, all);
}

/* Twice the minimum detectable shift of a class is found in it, and nowhere else. */
static void test_class_shift(void)
{
	const struct noise *n = learned();
	for (int up = 0; up < 2; up++) {
		for (size_t c = 0; c < n->nclasses; c++) {
			double d = 2 * noise_detectable(&n->classes[c]);
			struct shift s = {n->classes[c].class_id, -1, exp(up ? d : -d)};
			const struct audit *a =
			    compared(n, campaign(none), campaign(s));
			size_t right = 0, wrong = 0;
			for (size_t i = 0; i < a->campaign->nkeys; i++) {
				const struct audit_key *k = &a->campaign->keys[i];
				bool mine = k->before->key.class_id == s.class_id;
				bool found =
				    k->significance == (up ? AUDIT_UP : AUDIT_DOWN);
				right += mine && found;
				wrong += !mine && k->significance != AUDIT_SAME &&
					 k->significance != AUDIT_AMBIGUOUS;
			}
			CHECK_MSG(
			    right >= NETWORKS * KEYS / 4 * 95 / 100, "%zu", right);
			CHECK_MSG(wrong <= 6, "%zu", wrong);
			CHECK(a->blocked);
		}
	}
}

/* A run that moved alone is one event. */
static void test_run_shift(void)
{
	const struct noise *n = learned();
	double d = 2 * noise_detectable(&n->all);
	struct shift s = {-1, 5, exp(d)};
	const struct audit *a = compared(n, campaign(none), campaign(s));
	size_t runs = 0;
	CHECK_INT(a->campaign->nruns_flagged, 1);
	CHECK_MSG(a->campaign->nflagged <= 3, "%zu", a->campaign->nflagged);
	for (size_t i = 0; i < a->nchanges; i++)
		runs += a->changes[i].rule == AUDIT_RUN_SHIFTED;
	CHECK_INT(runs, 1);
	CHECK(!a->blocked);
	for (int c = 1; c <= 4; c++) {
		struct shift of_class = {c, -1, exp(d)};
		struct noise_pairs p =
		    noise_match(&arena, campaign(none), campaign(of_class));
		const double *shift = noise_run_shifts(&arena, &p);
		for (size_t i = 0; i < p.nruns; i++)
			CHECK_MSG(fabs(shift[i]) < 5 * SD_RUN, "%g", shift[i]);
	}
}

static void test_mirror(void)
{
	const struct noise *n = learned();
	struct shift s = {2, -1, 3};
	struct cells *x = campaign(none), *y = campaign(s);
	const struct audit *a = compared(n, x, y), *b = compared(n, y, x);
	CHECK_INT(a->nchanges, b->nchanges);
	CHECK_INT(a->campaign->nflagged, b->campaign->nflagged);
	for (size_t i = 0; i < a->campaign->nkeys; i++) {
		const struct audit_key *p = &a->campaign->keys[i];
		const struct audit_key *q = &b->campaign->keys[i];
		CHECK_NEAR(p->ratio, -q->ratio, 1e-12);
		CHECK(p->before == q->after && p->after == q->before);
		CHECK((p->significance == AUDIT_UP) == (q->significance == AUDIT_DOWN));
		CHECK(
		    (p->significance == AUDIT_SAME) == (q->significance == AUDIT_SAME));
	}
	for (size_t i = 0; i < a->nchanges && i < b->nchanges; i++) {
		CHECK_INT(a->changes[i].rule, b->changes[i].rule);
		CHECK_INT(a->changes[i].severity, b->changes[i].severity);
	}
	const struct audit *same = compared(n, x, x);
	CHECK_INT(same->nchanges, 0);
	CHECK_INT(same->campaign->nflagged, 0);
	CHECK_INT(same->campaign->nnaive, 0);
}

static void test_glob(void)
{
	static const struct {
		const char *pattern, *text;
		bool fits;
	} cases[] = {{"a.b", "a.b", true}, {"a.b", "a.bc", false}, {"", "", true},
	    {"*", "", true}, {"*", "abc", true}, {"*", "a.b", false},
	    {"**", "a.b", true}, {"a.*", "a.b", true}, {"a.*", "a.b.c", false},
	    {"a.**", "a.b.c", true}, {"a.**.c", "a.b.b.c", true},
	    {"a.*.c", "a.b.c", true}, {"a.*.c", "a.b.b.c", false}, {"a?c", "abc", true},
	    {"a?c", "ac", false}, {"*b*d", "abcbd", true}, {"*b*d", "abcbde", false},
	    {"**b*", "a.b.c", false}, {"**b**", "a.b.c", true},
	    {"segments[*].end", "segments[12].end", true},
	    {"value-*", "value-changed", true}, {"value-*", "knot-moved", false}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		CHECK_MSG(policy_glob(str_of(cases[i].pattern),
			      str_of(cases[i].text)) == cases[i].fits,
		    "%s over %s", cases[i].pattern, cases[i].text);
}

/* A pattern of many stars does not take forever. */
static void test_hostile_glob(void)
{
	struct buf pattern = {0}, text = {0};
	for (int i = 0; i < 2000; i++) {
		buf_text(&pattern, i % 2 ? "*a" : "**a");
		buf_text(&text, "aaaa.aa");
	}
	buf_text(&pattern, "b");
	CHECK(!policy_glob(buf_view(&pattern), buf_view(&text)));
	buf_free(&pattern);
	buf_free(&text);
}

/* Campaigns that are equal to the last digit: whatever differs at all is real. */
static void test_no_noise(void)
{
	struct noise n = {.all = {.class_id = -1, .df = 5}};

	noise_settle(&n.all);
	CHECK(noise_power(&n.all, 0) == 0 && noise_power(&n.all, 0.01) == 1);
	CHECK(noise_judge(&n, 3, 0, 0, 1).p == 1);
	CHECK(noise_judge(&n, 3, 0.01, 0, 1).p == 0);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_no_noise);
	RUN(test_variances);
	RUN(test_power);
	RUN(test_unchanged);
	RUN(test_class_shift);
	RUN(test_run_shift);
	RUN(test_mirror);
	RUN(test_glob);
	RUN(test_hostile_glob);
	arena_free(&arena);
	return test_end("audit_noise");
}
