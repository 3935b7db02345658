/* What curves mean, at and between knots and beyond their ends; and the totals
 * that the legacy table is known to give for measured networks. */
#include <stdlib.h>

#include "model/calibration.h"
#include "model/workload.h"
#include "tests/unit/test.h"

static struct arena arena;

static struct segment two[] = {
    {.from = 100, .to = 10000, .start = 0.1, .end = 0.3},
    {.from = 10000, .to = 1000000, .start = 0.5, .end = 0.25},
};
static const struct precision_cost peaks = {
    .peak_flops_per_s = 1e9, .peak_bandwidth_bytes_per_s = 2e9};

static double at(enum quantity quantity, enum policy policy, double x)
{
	struct curve curve = {.present = true,
	    .quantity = quantity,
	    .segments = two,
	    .nsegments = 2,
	    .low = policy,
	    .high = policy};

	return curve_time_ns(&peaks, &curve, x);
}

static void test_inside(void)
{
	/* 1e9 FLOP/s is 1 ns per FLOP at efficiency 1. */
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_HOLD, 100), 100 / 0.1, 1e-9);
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_HOLD, 1000), 1000 / 0.2, 1e-9);
	/* A boundary belongs to the segment above it. */
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_HOLD, 10000), 10000 / 0.5, 1e-9);
	CHECK_NEAR(
	    at(QUANTITY_EFFICIENCY, POLICY_HOLD, 9999.999999), 10000 / 0.3, 1e-3);
	CHECK_NEAR(
	    at(QUANTITY_BANDWIDTH_EFFICIENCY, POLICY_HOLD, 1000), 500 / 0.2, 1e-9);
	CHECK_NEAR(at(QUANTITY_PS_PER_FLOP, POLICY_HOLD, 1000), 1000 * 0.2e-3, 1e-12);
	CHECK_NEAR(at(QUANTITY_PS_PER_BYTE, POLICY_HOLD, 1000), 1000 * 0.2e-3, 1e-12);
	CHECK(at(QUANTITY_EFFICIENCY, POLICY_HOLD, 0) == 0);
	CHECK(at(QUANTITY_EFFICIENCY, POLICY_REFUSE, 0) == 0);
}

static void test_beyond(void)
{
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_HOLD, 10), 10 / 0.1, 1e-9);
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_CLAMP, 10), 100 / 0.1, 1e-9);
	CHECK(isnan(at(QUANTITY_EFFICIENCY, POLICY_REFUSE, 99.9)));
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_HOLD, 2e6), 2e6 / 0.25, 1e-3);
	CHECK_NEAR(at(QUANTITY_EFFICIENCY, POLICY_CLAMP, 2e6), 1e6 / 0.25, 1e-3);
	CHECK(isnan(at(QUANTITY_EFFICIENCY, POLICY_REFUSE, 1e6)));
	CHECK(!isnan(at(QUANTITY_EFFICIENCY, POLICY_REFUSE, 999999)));
}

static void test_launch(void)
{
	struct launch_step steps[] = {
	    {.from_flops = 0, .launch_ns = 3}, {.from_flops = 10, .launch_ns = 7}};
	struct class_cost cost = {.launch = steps, .nlaunch = 2};
	struct class_cost none = {0};

	CHECK(class_launch_ns(&cost, 0) == 3);
	CHECK(class_launch_ns(&cost, 9.5) == 3);
	CHECK(class_launch_ns(&cost, 10) == 7);
	CHECK(class_launch_ns(&none, 10) == 0);
}

/* Exact cost of a workload in ms. */
static double total_ms(const struct calibration *cal, const struct workload *w)
{
	double ns = 0;

	for (size_t i = 0; i < w->nops; i++) {
		const struct work_op *op = &w->ops[i];
		const struct precision_cost *p = &cal->precisions[0];
		const struct class_cost *cost =
		    calibration_class(p, cal->classes, op->class_id);
		double compute = curve_time_ns(p, &cost->compute, (double)op->flops);
		double memory = curve_time_ns(p, &cost->memory, (double)op->bytes);

		ns += op->count *
		      (op->launches * class_launch_ns(cost, (double)op->flops) +
			  (cost->combine == COMBINE_SUM ? compute + memory
							: fmax(compute, memory)));
	}
	return ns / 1e6;
}

static const char *file(const char *variable, const char *otherwise, const char *name)
{
	const char *root = getenv(variable);
	struct buf b = {0};
	const char *kept;

	buf_printf(&b, "%s/%s", root ? root : otherwise, name);
	kept = arena_text(&arena, b.s, b.n);
	buf_free(&b);
	return kept;
}

static void test_legacy_totals(void)
{
	static const struct {
		const char *path;
		double ms; /* the golden table beside the data, ±1 % */
	} golden[] = {
	    {"orin/50w/fp32/resnet18_b1.json", 6.30},
	    {"orin/50w/fp32/resnet50_b1.json", 16.60},
	    {"orin/50w/fp32/mobilenet_v2_b1.json", 14.45},
	};
	struct classes *c = classes_builtin(&arena);
	const struct calibration *cal;
	FILE *f = fopen(file("SHARED", "../shared/data", golden[0].path), "r");

	if (!f)
		TEST_SKIP("no measurements beside the checkout");
	fclose(f);
	cal = calibration_load(
	    &arena, c, file("SRC", ".", "calib/jetson-orin-agx-50w-legacy.json"));
	CHECK(cal);
	for (size_t i = 0; cal && i < 3; i++) {
		const char *path = file("SHARED", "../shared/data", golden[i].path);
		const struct workload *w = workload_read(&arena, c, path);

		CHECK(w);
		if (w)
			CHECK_NEAR(total_ms(cal, w), golden[i].ms, golden[i].ms * 0.01);
	}
}

int main(void)
{
	RUN(test_inside);
	RUN(test_beyond);
	RUN(test_launch);
	RUN(test_legacy_totals);
	arena_free(&arena);
	return test_end("model_curve");
}
