/* The fit against rows whose true cost is known, against an exhaustive search, and
 * on inputs that say little. */
#include "fit/cost.h"

#include <stdlib.h>

#include "fit/conformal.h"
#include "fit/crossval.h"
#include "fit/shapes.h"
#include "fit/support.h"
#include "fit/thin.h"
#include "tests/unit/test.h"

static struct arena arena;
static struct classes *classes;

static void add(struct cells *c, const char *network, int class_id, double flops,
    double bytes, double time_ns)
{
	struct cell_key key = {.network = str_of(network),
	    .mode = STR("m"),
	    .pattern = STR("Conv2d"),
	    .batch = 1,
	    .precision = 1,
	    .class_id = class_id,
	    .flops = (uint64_t)flops,
	    .bytes = (uint64_t)bytes};

	cell_add(c, cells_at(c, &key), 50, time_ns, 0, time_ns, time_ns);
}

static const struct fit_rows *rows_of(struct cells *c)
{
	cells_sort(c);
	return fit_rows_of(&arena, c, STR("m"), 1);
}

/* "na" … "nz", then "oa" …: families of their own. */
static const char *network(unsigned i)
{
	char name[3] = {(char)('n' + i / 26), (char)('a' + i % 26), 0};

	return arena_text(&arena, name, 2);
}

static double uniform(unsigned *state)
{
	*state = *state * 1103515245u + 12345u;
	return (double)(*state >> 8 & 0xffff) / 65536;
}

/* 40 rows for each of `n` networks: launch 20 µs, 1 ps per FLOP, 10 ps per byte;
 * `combine` as told, times off by up to `noise`. */
static struct cells known(unsigned n, enum combine combine, double noise)
{
	struct cells c = {.arena = &arena};
	unsigned state = 1;

	for (unsigned g = 0; g < n; g++)
		for (int i = 0; i < 40; i++) {
			double flops = floor(pow(10, 6 + 4 * uniform(&state)));
			double bytes = floor(pow(10, 5 + 4 * uniform(&state)));
			double work = flops * 1e-3, traffic = bytes * 1e-2;
			double t =
			    20000 + (combine == COMBINE_SUM ? work + traffic
							    : fmax(work, traffic));

			add(&c, network(g), 1, flops, bytes,
			    t * (1 + noise * (2 * uniform(&state) - 1)));
		}
	return c;
}

static void test_recovers(void)
{
	for (int combine = COMBINE_MAX; combine <= COMBINE_SUM; combine++) {
		struct cells c = known(8, (enum combine)combine, 0);
		const struct fit_rows *rows = rows_of(&c);
		struct fit_options options = FIT_OPTIONS_DEFAULT;
		struct precision_cost cost;
		struct fit_report report;

		CHECK(fit_cost(&arena, classes, rows, NULL, &options, &cost, &report));
		CHECK_INT(report.combine, combine);
		CHECK_MSG(report.mape < 0.01, "held-out error %g", report.mape);
		CHECK_INT(report.nnetworks, 8);
		CHECK_INT(report.nrows, 320);
		CHECK(cost.small_n);
		CHECK_INT(cost.graph_interval, INTERVAL_CONFORMAL);
	}
}

/* What was left out has no part in what predicts it: its times may be anything. */
static void test_no_leak(void)
{
	struct cells c = known(6, COMBINE_SUM, 0.1), d = known(6, COMBINE_SUM, 0.1);
	const struct fit_rows *a = rows_of(&c);
	struct fit_rows *b;

	cells_sort(&d);
	b = fit_rows_of(&arena, &d, STR("m"), 1);
	bool *held = ARENA_ARRAY(&arena, 6, bool);
	held[2] = true;
	for (size_t i = 0; i < b->n; i++)
		if (b->rows[i].network == 2) {
			b->rows[i].time_ns *= 1000;
			b->rows[i].log_time += log(1000);
		}
	struct fit_options options = FIT_OPTIONS_DEFAULT;
	struct precision_cost x, y;
	struct fit_report rx, ry;
	CHECK(fit_cost(&arena, classes, a, held, &options, &x, &rx));
	CHECK(fit_cost(&arena, classes, b, held, &options, &y, &ry));
	CHECK(rx.mape == ry.mape);
	CHECK(x.graph_quantile_hi == y.graph_quantile_hi);
	for (double f = 1e3; f < 1e12; f *= 7)
		CHECK(curve_time_ns(&x, &x.classes[1].compute, f) ==
		      curve_time_ns(&y, &y.classes[1].compute, f));
}

static void test_covers(void)
{
	struct cells c = known(24, COMBINE_SUM, 0.3);
	struct fit_options options = FIT_OPTIONS_DEFAULT;
	struct held_out *h =
	    crossval_leave_out(&arena, classes, rows_of(&c), &options, LEAVE_NETWORK);

	CHECK_INT(h->ntotals, 24);
	CHECK_MSG(h->mape < 0.1, "error %g", h->mape);
	double ops = (double)h->nops_covered / (double)h->nops;
	CHECK_MSG(ops > 0.87 && ops < 0.93, "operations %g", ops);
	CHECK_MSG(h->coverage > 0.8, "totals %g", h->coverage);
	CHECK_MSG(h->op_median_width < 1.5, "width %g", h->op_median_width);
}

static void test_monotone(void)
{
	struct cells c = {.arena = &arena};
	struct fit_options options = FIT_OPTIONS_DEFAULT;
	struct precision_cost cost;
	struct fit_report report;

	/* falls from 100 µs to 20 µs at 1e8 FLOPs */
	for (unsigned g = 0; g < 6; g++)
		for (int i = 0; i < 40; i++)
			add(&c, network(g), 1, pow(10, 6 + i / 10.0), 1000,
			    i < 20 ? 1e5 : 2e4 + 1000 * g);
	options.monotone = true;
	CHECK(fit_cost(&arena, classes, rows_of(&c), NULL, &options, &cost, &report));
	double last = 0;
	for (double f = 1; f < 1e13; f *= 1.01) {
		double t = curve_time_ns(&cost, &cost.classes[1].compute, f);

		CHECK_MSG(t >= last, "falls at %g FLOPs", f);
		last = t;
	}
	for (size_t i = 0; i < cost.classes[1].compute.nsegments; i++)
		CHECK(!cost.classes[1].compute.segments[i].acknowledges.n);
}

/* A class without rows takes its parent's curves and a launch time of its own. */
static void test_absent_class(void)
{
	struct cells c = known(6, COMBINE_SUM, 0.1);
	int conv = classes_find(classes, STR("conv2d"));
	int mbconv = classes_find(classes, STR("mbconv"));
	struct fit_options options = FIT_OPTIONS_DEFAULT;
	struct precision_cost cost;
	struct fit_report report;

	CHECK(fit_cost(&arena, classes, rows_of(&c), NULL, &options, &cost, &report));
	const struct class_cost *own = calibration_class(&cost, classes, conv);
	const struct class_cost *other = calibration_class(&cost, classes, mbconv);
	CHECK_INT(other->class_id, mbconv);
	CHECK_INT(other->origin.kind, PROV_EXTRAPOLATED);
	double ratio =
	    classes->info[mbconv].launch_weight / classes->info[conv].launch_weight;
	/* both in whole nanoseconds */
	CHECK_NEAR(other->launch[0].launch_ns, own->launch[0].launch_ns * ratio,
	    0.5 + 0.5 * ratio);
	CHECK(curve_time_ns(&cost, &own->compute, 1e8) ==
	      curve_time_ns(&cost, &other->compute, 1e8));
	struct prediction p;
	CHECK(predict_op(&cost, classes, mbconv, 100000000, 1000000, &p));
	CHECK(p.unsupported);
	CHECK(p.sd_shared >= 2 * 2 * own->uncertainty.sd_shared);
}

static void test_says_little(void)
{
	static const struct {
		const char *what;
		unsigned nnetworks;
		double flops, bytes, time_ns, growth;
	} cases[] = {
	    {"one network", 1, 1e6, 1e5, 1e5, 1.2},
	    {"two networks", 2, 1e6, 1e5, 1e5, 1.2},
	    {"equal times", 6, 1e6, 1e5, 1e5, 1},
	    {"no FLOPs", 6, 0, 1e4, 1e5, 1.2},
	    {"no bytes", 6, 1e6, 0, 1e5, 1.2},
	    {"neither", 6, 0, 0, 1e5, 1},
	    {"the largest sizes", 6, 1.8e19, 1.8e19, 1e7, 1},
	    {"short times", 6, 1, 1, 1, 1},
	};

	for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
		struct cells c = {.arena = &arena};
		struct fit_options options = FIT_OPTIONS_DEFAULT;
		struct precision_cost cost;
		struct fit_report report;

		for (unsigned i = 0; i < 30; i++) {
			double size = pow(cases[k].growth, i / 6 * 6);

			add(&c, network(i % cases[k].nnetworks), 1,
			    cases[k].flops * size, cases[k].bytes * size,
			    cases[k].time_ns * size);
		}
		const struct fit_rows *rows = rows_of(&c);
		CHECK(fit_cost(&arena, classes, rows, NULL, &options, &cost, &report));
		CHECK_INT(isnan(report.mape), cases[k].nnetworks == 1);
		CHECK(
		    (cost.graph_interval == INTERVAL_NONE) == (cases[k].nnetworks < 5));
		CHECK(cost.graph_quantile_hi > 0);
		for (size_t i = 0; i < cost.nclasses; i++) {
			const struct uncertainty *u = &cost.classes[i].uncertainty;

			CHECK_MSG(u->sd_independent > 0 && u->bound_hi > 1,
			    "%s: class %d", cases[k].what, cost.classes[i].class_id);
		}
		CHECK((cost.coverage > 0) == (cases[k].nnetworks >= 5));
		for (size_t i = 0; i < rows->n; i++) {
			const struct fit_row *r = &rows->rows[i];
			struct prediction p;

			CHECK(predict_op(
			    &cost, classes, r->class_id, r->flops, r->bytes, &p));
			CHECK_MSG(fabs(log(p.time_ns / r->time_ns)) < 0.7,
			    "%s: %g ns for %g", cases[k].what, p.time_ns, r->time_ns);
			CHECK(isfinite(p.sd_shared) && isfinite(p.sd_independent));
			CHECK(p.ratio_lo <= 1 && p.ratio_hi >= 1);
		}
	}
	struct cells none = {.arena = &arena};
	struct fit_options options = FIT_OPTIONS_DEFAULT;
	struct precision_cost cost;
	struct fit_report report;
	CHECK(
	    !fit_cost(&arena, classes, rows_of(&none), NULL, &options, &cost, &report));
}

static void test_families(void)
{
	CHECK(str_is(fit_family(STR("efficientnet_b0")), "efficientnet"));
	CHECK(str_is(fit_family(STR("ViT-b_16")), "ViT"));
	CHECK(str_is(fit_family(STR("3dnet")), "3dnet"));
	CHECK(str_is(fit_family(STR("mlp")), "mlp"));
}

static bool in(const struct support *s, double flops, double bytes)
{
	return support_holds(s, (uint64_t)flops, (uint64_t)bytes);
}

static void test_support(void)
{
	struct cells c = {.arena = &arena};

	add(&c, "na", 1, 1e8, 1e6, 1e5);
	add(&c, "nb", 1, 1e8, 2e6, 1e5);
	add(&c, "nb", 1, 1e10, 1e8, 1e5); /* alone */
	add(&c, "na", 1, 0, 1e4, 1e5);
	add(&c, "nc", 1, 0, 1e4, 1e5);
	const struct fit_rows *rows = rows_of(&c);
	bool *all = ARENA_ARRAY(&arena, rows->n, bool);
	memset(all, true, rows->n);
	struct support s = support_of(&arena, rows, all);
	CHECK(in(&s, 1e8, 1.5e6));
	/* half a decade from both: from 2e6 / 3.16 to 1e6 × 3.16 */
	CHECK(in(&s, 1e8, 6.5e5));
	CHECK(!in(&s, 1e8, 6.2e5));
	CHECK(in(&s, 1e8, 3.1e6));
	CHECK(!in(&s, 1e8, 3.2e6));
	CHECK(!in(&s, 1e7, 1e6));
	CHECK(!in(&s, 1e9, 1e6));
	CHECK(!in(&s, 1e10, 1e8));
	CHECK(in(&s, 0, 1e4));
	CHECK(in(&s, 0, 3.1e4));
	CHECK(!in(&s, 0, 3.3e4));
	struct support absent = {.present = false};
	CHECK(in(&absent, 1, 1));
}

/* Loss of a subset, written apart from thin.c. */
static double subset_loss(const struct thin *t, unsigned keep)
{
	double loss = 0, weight = t->penalty / (t->slack * t->slack);
	size_t i = 0;

	for (size_t j = 1; j < t->n; j++) {
		if (!(keep >> j & 1))
			continue;
		double a = exp(t->log_rate[i]), b = exp(t->log_rate[j]);
		for (size_t k = i + 1; k < j; k++) {
			double x = a + (b - a) * (double)(k - i) / (double)(j - i);

			loss += (t->information[k] + weight) *
				pow(log(x) - t->log_rate[k], 2);
		}
		loss += t->penalty;
		i = j;
	}
	return loss;
}

static void test_thin(void)
{
	unsigned state = 7;

	for (int round = 0; round < 50; round++) {
		double rate[11], information[11], best = INFINITY;
		struct thin t = {11, rate, information, 0.02 + uniform(&state), 0.5};
		bool keep[11];
		unsigned kept = 0;

		for (size_t i = 0; i < t.n; i++) {
			rate[i] = 3 * uniform(&state);
			information[i] = 10 * uniform(&state);
		}
		for (unsigned s = 0; s < 1u << 11; s++)
			if ((s & 1) && (s >> 10 & 1))
				best = fmin(best, subset_loss(&t, s));
		thin_knots(&t, keep);
		for (size_t i = 0; i < t.n; i++)
			kept |= (unsigned)keep[i] << i;
		CHECK((kept & 1) && (kept >> 10 & 1));
		CHECK_MSG(subset_loss(&t, kept) <= best * (1 + 1e-12), "%g for %g",
		    subset_loss(&t, kept), best);
	}
}

static void test_conformal(void)
{
	/* e: network 0 has 1, 3; network 1 has −1, 1; network 2 has 4.  By hand:
	 * within (1 + 1 + 1 + 1 + 0) / 2 = 2, means 2, 0, 4,
	 * between (4 + 0 + 16) / 3 − 2 (1/2 + 1/2 + 1) / 3 = 16/3 */
	const struct residual e[] = {{0, 1}, {0, 3}, {1, -1}, {1, 1}, {2, 4}};
	struct spread s = spread_of_residuals(e, 5);
	CHECK(fabs(s.independent - sqrt(2)) < 1e-15);
	CHECK(fabs(s.shared - sqrt(16.0 / 3)) < 1e-15);
	CHECK_INT(s.nnetworks, 3);
	CHECK(isnan(spread_of_residuals(e, 4).shared));

	enum quantile_kind kind;
	struct score few[] = {{0, 1}, {1, 2}, {2, 3}, {3, 4}};
	conformal_quantile(few, 4, 0.9, true, &kind);
	CHECK_INT(kind, QUANTILE_NONE);
	CHECK(conformal_quantile(NULL, 0, 0.9, true, &kind) == 0);
	CHECK_INT(kind, QUANTILE_NONE);
	/* networks weigh one, not rows: nine tenths are network 0's rows */
	struct score many[100];
	for (uint32_t i = 0; i < 100; i++)
		many[i] = (struct score){i < 90 ? 0 : i - 89, i < 90 ? 0.1 : i - 89};
	CHECK(conformal_quantile(many, 100, 0.9, false, &kind) == 9);
	CHECK_INT(kind, QUANTILE_SMALL);
	/* t(0.95, 10) = 1.812461 (R: qt(0.95, 10)); rms² = (0.01 + 385) / 11 */
	double guard = 1.8124611228 * sqrt(385.01 / 11 * (12.0 / 11));
	CHECK(fabs(conformal_quantile(many, 100, 0.9, true, &kind) - guard) < 1e-8);
	/* G = 19: rank ⌈20 · 0.9⌉ = 18 of 19 */
	struct score exact[19];
	for (uint32_t i = 0; i < 19; i++)
		exact[i] = (struct score){i, 19 - i};
	CHECK(conformal_quantile(exact, 19, 0.9, true, &kind) == 18);
	CHECK_INT(kind, QUANTILE_EXACT);
}

/* Every shape of the mode and precision is predicted once; those of others are not. */
static void test_shapes(void)
{
	struct cells c = known(12, COMBINE_SUM, 0.2);
	struct cell_key other = {.network = STR("na"),
	    .mode = STR("other"),
	    .batch = 1,
	    .precision = 1,
	    .class_id = 1,
	    .flops = 1000000,
	    .bytes = 1000};
	struct fit_options options = FIT_OPTIONS_DEFAULT;

	cell_add(&c, cells_at(&c, &other), 50, 1e9, 0, 1e9, 1e9);
	other.mode = STR("m");
	other.precision = 2;
	cell_add(&c, cells_at(&c, &other), 50, 1e9, 0, 1e9, 1e9);
	cells_sort(&c);
	const struct held_shapes *h =
	    shapes_leave_out(&arena, classes, &c, STR("m"), 1, &options, 10);
	CHECK_INT(h->n, 480);
	CHECK_MSG(h->median_ape < 0.2, "median %g", h->median_ape);
	CHECK(h->p90_ape > h->median_ape && fabs(h->bias) < 0.1);
	CHECK_MSG(h->coverage > h->nominal - 0.08 && h->coverage < 1, "covers %g",
	    h->coverage);
	CHECK(h->median_width > 1 && h->median_width < 2);
	/* the one of its mode: nothing is left to fit */
	h = shapes_leave_out(&arena, classes, &c, STR("other"), 1, &options, 10);
	CHECK_INT(h->n, 0);
	CHECK(isnan(h->median_ape) && isnan(h->p90_ape) && isnan(h->bias) &&
	      isnan(h->coverage));
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_shapes);
	RUN(test_recovers);
	RUN(test_no_leak);
	RUN(test_covers);
	RUN(test_monotone);
	RUN(test_absent_class);
	RUN(test_says_little);
	RUN(test_families);
	RUN(test_support);
	RUN(test_thin);
	RUN(test_conformal);
	return test_end("fit_cost");
}
