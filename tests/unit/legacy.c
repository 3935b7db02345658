/* legacy.c: the committed legacy calibrations against the rules of the table that
 * they stand for, written down once more as formulas. */
#include <stdlib.h>

#include "input/diag.h"
#include "model/calibration.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;

static const struct calibration *load(const char *id)
{
	const char *root = getenv("SRC");
	struct buf path = {0};

	buf_printf(&path, "%s/calib/%s.json", root ? root : ".", id);
	const struct calibration *cal = calibration_load(&arena, classes, path.s);

	buf_free(&path);
	return cal;
}

static double ramp(double l, double l0, double l1, double e0, double e1)
{
	return e0 + (e1 - e0) * (l - l0) / (l1 - l0);
}

/* Four steps above 10^7.7: start and end of each ramp. */
struct large {
	double start[4], end[4];
};
static const struct large conv_bn = {
    {0.35 * 0.67, 0.73, 0.80, 4.50}, {(0.35 + 0.45) * 0.67, 0.80, 4.50, 5.00}};
static const struct large conv = {{0.60, 1.13, 1.30, 5.40}, {1.13, 1.30, 5.40, 5.60}};
static const struct large others = {{0.35, 0.60, 0.90, 1.40}, {0.80, 1.15, 1.40, 1.50}};

static double efficiency(const struct large *large, double flops)
{
	static const double edges[] = {7.7, 8.3, 8.7, 9.7, 10.3};
	double l = log10(flops);

	if (flops < 1e6)
		return 0.01;
	if (flops < 1e7)
		return ramp(l, 6, 7, 0.02, 0.06);
	if (l < 7.7)
		return ramp(l, 7, 7.7, 0.06, 0.20);
	for (int i = 0; i < 4; i++)
		if (l < edges[i + 1])
			return ramp(
			    l, edges[i], edges[i + 1], large->start[i], large->end[i]);
	return large->end[3];
}

static double efficiency_mbconv(double flops)
{
	double l = log10(flops);

	if (flops < 1e7)
		return 0.025;
	if (l < 7.48)
		return ramp(l, 7, 7.48, 0.025, 0.035);
	if (l < 7.7)
		return ramp(l, 7.48, 7.7, 0.035, 0.055);
	return l < 8.3 ? ramp(l, 7.7, 8.3, 0.055, 0.10) : 0.10;
}

static double bandwidth(double bytes)
{
	double l = log10(bytes);

	if (bytes < 1e4)
		return 0.3;
	if (bytes < 1e6)
		return ramp(l, 4, 6, 0.3, 0.5);
	return bytes < 1e7 ? ramp(l, 6, 7, 0.5, 0.6) : 0.7;
}

struct rule {
	const char *class;
	const struct large *large; /* NULL: depthwise or mbconv */
	/* launch, µs, below and from this size on */
	double flops[3], us[3];
};
static const struct rule rules[] = {
    {"generic", &others, {0}, {5}},
    {"matmul", &others, {0}, {5}},
    {"attention", &others, {0}, {5}},
    {"activation", &others, {0}, {5}},
    {"normalisation", &others, {0}, {5}},
    {"elementwise", &others, {0}, {5}},
    {"memory", &others, {0}, {15}},
    {"softmax", &others, {0}, {30}},
    {"index", &others, {0}, {25}},
    {"split", &others, {0}, {30}},
    {"window", &others, {0}, {50}},
    {"squeeze_excite", &conv, {0}, {200}},
    {"conv2d", &conv, {0, 1e6, 5e6}, {150, 100, 5}},
    {"conv2d_pointwise", &conv, {0, 1e6, 5e6}, {150, 100, 5}},
    {"conv2d_bn", &conv_bn, {0, 1e6, 5e6}, {150, 100, 5}},
    {"conv2d_bn_pointwise", &conv_bn, {0, 1e6, 5e6}, {150, 100, 5}},
    {"conv2d_bn_hardswish", &conv_bn, {0, 1e6}, {150, 100}},
    {"conv2d_depthwise", NULL, {0, 2e6}, {150, 75}},
    {"mbconv", NULL, {0}, {5}},
};
#define NRULES (sizeof(rules) / sizeof(*rules))

static double launch_ns(const struct rule *r, double flops)
{
	double us = r->us[0];

	for (int i = 1; i < 3; i++)
		if (r->us[i] > 0 && flops >= r->flops[i])
			us = r->us[i];
	return us * 1e3;
}

/* From 1 to 1e13 in steps of 0.1 %, and the decimal edges; the sizes between a
 * rounded edge and the integer written for it are the only ones left out. */
static void check_class(const struct precision_cost *p, const struct rule *rule)
{
	int id = classes_find(classes, str_of(rule->class));
	const struct class_cost *cost = calibration_class(p, classes, id);
	bool depthwise = !rule->large && strcmp(rule->class, "mbconv") != 0;

	CHECK_MSG(cost && cost->class_id == id, "%s", rule->class);
	if (!cost || cost->class_id != id)
		return;
	CHECK(cost->combine == COMBINE_MAX);
	for (double x = 1; x < 1e13; x *= 1.001) {
		double e = rule->large ? efficiency(rule->large, x)
			   : depthwise ? 0.03
				       : efficiency_mbconv(x);
		double b = rule->large ? bandwidth(x) : 0.02;
		double compute_ns = x / (p->peak_flops_per_s * e) * 1e9;
		double memory_ns = x / (p->peak_bandwidth_bytes_per_s * b) * 1e9;

		CHECK_MSG(
		    fabs(curve_time_ns(p, &cost->compute, x) / compute_ns - 1) < 1e-6,
		    "%s, %.17g FLOPs", rule->class, x);
		CHECK_MSG(
		    fabs(curve_time_ns(p, &cost->memory, x) / memory_ns - 1) < 1e-6,
		    "%s, %.17g bytes", rule->class, x);
		CHECK_MSG(class_launch_ns(cost, x) == launch_ns(rule, x),
		    "%s, launch of %.17g FLOPs", rule->class, x);
	}
	CHECK(class_launch_ns(cost, 1e6) == launch_ns(rule, 1e6));
	CHECK(class_launch_ns(cost, 2e6) == launch_ns(rule, 2e6));
	CHECK(class_launch_ns(cost, 5e6) == launch_ns(rule, 5e6));
	CHECK(class_launch_ns(cost, 0) == launch_ns(rule, 0));
}

static void test_orin(void)
{
	static const struct {
		const char *id;
		double clock_hz, factor, tdp_mw;
	} modes[] = {{"jetson-orin-agx-15w-legacy", 400e6, 0.25, 15000},
	    {"jetson-orin-agx-30w-legacy", 650e6, 0.35, 30000},
	    {"jetson-orin-agx-50w-legacy", 900e6, 0.26, 50000},
	    {"jetson-orin-agx-maxn-legacy", 1000e6, 0.50, 60000}};

	for (int m = 0; m < 4; m++) {
		const struct calibration *cal = load(modes[m].id);

		CHECK(cal && cal->nprecisions == 1);
		if (!cal)
			continue;
		const struct precision_cost *p = &cal->precisions[0];

		CHECK_NEAR(p->peak_flops_per_s,
		    16 * 256 * modes[m].clock_hz * modes[m].factor, 1);
		CHECK_NEAR(p->peak_bandwidth_bytes_per_s, 204.8e9, 0);
		CHECK_NEAR(cal->static_power_mw.value, 0.3 * modes[m].tdp_mw, 1e-6);
		CHECK_NEAR(p->classes[0].uncertainty.sd_shared, 0.2, 0);
		CHECK_UINT(p->nclasses, NRULES);
		for (size_t i = 0; i < NRULES; i++)
			check_class(p, &rules[i]);
	}
}

static void test_cpu(void)
{
	const struct calibration *cal = load("i7-12700k-legacy");

	CHECK(cal && cal->nprecisions == 1);
	if (!cal)
		return;
	const struct precision_cost *p = &cal->precisions[0];
	const struct class_cost *cost = calibration_class(p, classes, 0);

	for (double x = 1; x < 1e12; x *= 1.001) {
		double l = log10(x);
		double e = l < 6   ? 0.15
			   : l < 7 ? ramp(l, 6, 7, 0.15, 0.25)
			   : l < 8 ? ramp(l, 7, 8, 0.25, 0.70)
			   : l < 9 ? ramp(l, 8, 9, 0.70, 1.00)
				   : 1.00;

		CHECK_MSG(fabs(curve_time_ns(p, &cost->compute, x) / (x / (360 * e)) -
			       1) < 1e-6,
		    "%.17g FLOPs", x);
		CHECK_MSG(
		    fabs(curve_time_ns(p, &cost->memory, x) / (x / 37.5) - 1) < 1e-6,
		    "%.17g bytes", x);
	}
	CHECK(class_launch_ns(cost, 1) == 0);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_orin);
	RUN(test_cpu);
	arena_free(&arena);
	return test_end("legacy");
}
