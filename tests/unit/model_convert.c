/* model_convert.c: schema 1.0 → our schema: peaks, bin centres, meaning kept. */
#include "model/convert.h"

#include <stdlib.h>

#include "base/num.h"
#include "embed/embedded.h"
#include "input/diag.h"
#include "tests/unit/test.h"

static struct arena arena;
static const struct classes *classes;

/* Every entry of the list is found, and nothing else is. */
static void test_peaks(void)
{
	const struct embedded *file = embedded_find("calib/upstream/peaks.json");
	const struct json *root = file ? json_parse(&arena,
					     src_from_text(&arena, file->name,
						 (struct str){file->text, file->n}),
					     false)
				       : NULL;
	const struct json *peaks = root ? json_get(root, "peaks") : NULL;
	double peak;
	struct str source;

	CHECK(peaks && peaks->nitems >= 8);
	for (const struct json *p = peaks ? peaks->first : NULL; p; p = p->next) {
		struct str id = json_get(p, "hardware_id")->text;
		struct str precision = json_get(p, "precision")->text;

		CHECK(classes_precision(classes, precision) >= 0);
		CHECK(convert_find_peak(&arena, id, precision, &peak, &source));
		CHECK(peak > 1e9 && source.n);
	}
	CHECK(!convert_find_peak(&arena, STR("acme"), STR("fp32"), &peak, &source));
}

/* Converts and reads back. */
static const struct calibration *convert(const char *curve, double peak_flops_per_s)
{
	struct buf in = {0}, out = {0};

	buf_printf(&in,
	    "{\"schema_version\": \"1.0\", \"hardware_id\": \"Acme_X1__10W\", "
	    "\"precision\": \"FP32\", \"calibration_date\": \"2026-02-07T01:02:03\", "
	    "\"curves\": {\"generic\": %s}}",
	    curve);
	const struct src *src =
	    src_from_text(&arena, "test.json", str_copy(&arena, buf_view(&in)));
	const struct json *root = json_parse(&arena, src, false);
	struct convert_options how = {.peak_flops_per_s = peak_flops_per_s};
	const struct calibration *cal = NULL;

	if (root && convert_upstream(classes, src, root, &how, &out)) {
		src = src_from_text(
		    &arena, "converted", str_copy(&arena, buf_view(&out)));
		root = json_parse(&arena, src, false);
		cal = root ? calibration_from(&arena, classes, src, root) : NULL;
	}
	buf_free(&in);
	buf_free(&out);
	return cal;
}

static void test_identity(void)
{
	const struct calibration *cal = convert(
	    "{\"data_points\": [{\"flops\": 1e6, \"efficiency_mean\": 0.5}]}", 1e12);

	CHECK(cal);
	if (!cal)
		return;
	CHECK(str_is(cal->device_id, "acme-x1-10w-upstream"));
	CHECK(str_is(cal->family, "acme-x1"));
	CHECK(str_is(cal->mode, "10w"));
	CHECK(str_is(cal->date, "2026-02-07"));
	CHECK(cal->precisions[0].peak_flops_per_s == 1e12);
}

/* Between breakpoints linear in log FLOPs, held outside: upstream's meaning, where
 * no bin centre moves. */
static void test_meaning(void)
{
	const struct calibration *cal = convert(
	    "{\"fitted_curve\": {\"breakpoints\": [[2e6, 0.2], [2e8, 0.4]]}}", 1e12);

	CHECK(cal);
	if (!cal)
		return;
	const struct precision_cost *p = &cal->precisions[0];
	const struct curve *curve = &p->classes[0].compute;

	CHECK_NEAR(curve_time_ns(p, curve, 2e6), 2e6 / (1e3 * 0.2), 1e-6);
	CHECK_NEAR(curve_time_ns(p, curve, 2e7), 2e7 / (1e3 * 0.3), 1e-6);
	CHECK_NEAR(curve_time_ns(p, curve, 1e6), 1e6 / (1e3 * 0.2), 1e-6);
	CHECK_NEAR(curve_time_ns(p, curve, 1e9), 1e9 / (1e3 * 0.4), 1e-3);
	CHECK(p->classes[0].nlaunch == 0 && !p->classes[0].memory.present);
	/* work without FLOPs has no time here, and says so */
	CHECK(p->classes[0].support.present);
	CHECK(p->classes[0].support.zero_flops_bytes_lo >
	      p->classes[0].support.zero_flops_bytes_hi);
}

/* Lower edge × √10 in half-decades becomes the geometric mean of the edges; the
 * outer bins end where the measurements do. */
static void test_centres(void)
{
	const struct calibration *cal = convert(
	    "{\"fitted_curve\": {\"breakpoints\": [[33333.333333333336, 0.01], "
	    "[316227.76601683797, 0.02], [948683.2980505138, 0.03], [3162277.66, "
	    "0.04], [9486832.980505139, 0.05]]}, \"min_flops\": 400, "
	    "\"max_flops\": 4800000}",
	    1e12);
	static const double centres[] = {
	    6324.55532, 173205.081, 547722.558, 1732050.81, 3794733.19};

	CHECK(cal);
	if (!cal)
		return;
	const struct curve *curve = &cal->precisions[0].classes[0].compute;

	CHECK_UINT(curve->nsegments, 6);
	CHECK_NEAR(curve->segments[0].from, 400, 0);
	for (size_t i = 0; i < 5; i++)
		CHECK_NEAR(curve->segments[i].to, centres[i], 1e-3);
	CHECK_NEAR(curve->segments[5].to, 4800000, 0);
}

/* Spread: the wider of both ends; where nothing is known, the widest of the
 * curve, else 20 %. */
static void test_spread(void)
{
#define POINT(flops, std, n)                                                           \
	"{\"flops\": " flops ", \"efficiency_mean\": 0.5, \"efficiency_std\": " std    \
	", \"num_observations\": " n "}"
	const struct calibration *cal =
	    convert("{\"data_points\": [" POINT("2e6", "0.05", "9") ", " POINT(
			"4e6", "0.15", "4") ", " POINT("8e6", "0", "1") "]}",
		1e12);

	CHECK(cal);
	if (!cal)
		return;
	const struct segment *s = cal->precisions[0].classes[0].compute.segments;

	CHECK_NEAR(s[0].uncertainty.sd_shared, 0.3, 1e-9);
	CHECK_NEAR(s[1].uncertainty.sd_shared, 0.3, 1e-9);
	CHECK_UINT(s[0].origin.n, 4);
	CHECK_UINT(s[1].origin.n, 1);
	CHECK(s[1].acknowledges.n && !s[0].acknowledges.n);
	cal = convert("{\"data_points\": [" POINT("2e6", "0", "1") "]}", 1e12);
	CHECK(cal &&
	      cal->precisions[0].classes[0].compute.segments[0].uncertainty.sd_shared ==
		  0.2);
}

int main(void)
{
	classes = classes_builtin(&arena);
	diag_set_quiet(true);
	RUN(test_peaks);
	RUN(test_identity);
	RUN(test_meaning);
	RUN(test_centres);
	RUN(test_spread);
	arena_free(&arena);
	return test_end("model_convert");
}
