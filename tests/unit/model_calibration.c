/* Reading, inheritance, writing and reading again, fingerprints, and the class
 * that answers. */
#include <stdlib.h>

#include "input/diag.h"
#include "model/calibration.h"
#include "tests/unit/test.h"

static struct arena arena;
static struct classes *classes;

#define HEAD                                                                           \
	"{\"format\": \"estimate-calibration\", \"schema_version\": \"1.0\","          \
	" \"device_id\": \"board-10w-a\", \"family\": \"board\", \"mode\": \"10w\","   \
	" \"variant\": \"a\", \"name\": \"Board \\u2122 \\\"A\\\"\","                  \
	" \"notes\": \"n\", \"timed\": \"end_to_end\","                                \
	" \"batch\": {\"min\": 1, \"max\": 64}, \"date\": \"2024-02-29\","             \
	" \"tool\": \"t\", \"tdp_mw\": 10000,"                                         \
	" \"sources\": {\"s\": {\"title\": \"S\", \"url\": \"u\", \"licence\": \"l\"," \
	" \"date\": \"2025-01-31\"}, \"t\": {\"title\": \"T\"}},"                      \
	" \"provenance\": {\"kind\": \"fitted\", \"n\": 7, \"source\": \"s\"},"

#define SPREAD(sd)                                                                     \
	"{\"sd_shared\": " #sd ", \"sd_independent\": 0.2, \"bound_lo\": 0.5,"         \
	" \"bound_hi\": 1.75}"

static const char full[] = HEAD " \"uncertainty\": " SPREAD(
    0.1) ","
	 " \"static_power_mw\": {\"lower\": 1, \"value\": 2.5, \"upper\": 3,"
	 " \"basis\": \"external\", \"source\": \"t\"},"
	 " \"precisions\": {"
	 "  \"fp16\": {\"peak_flops_per_s\": null,"
	 "   \"interval\": {\"operation\": \"none\", \"total\": \"none\","
	 "    \"total_quantile_lo\": 0, \"total_quantile_hi\": 0},"
	 "   \"classes\": {\"generic\": {\"combine\": \"max\", \"launch\": []}}},"
	 "  \"fp32\": {\"peak_flops_per_s\": {\"value\": 1e12, \"source\": \"s\"},"
	 "   \"peak_bandwidth_bytes_per_s\": {\"value\": 1e11, \"source\": \"t\"},"
	 "   \"efficiency_above_one\": \"why\","
	 "   \"interval\": {\"operation\": \"conformal\", \"total\": \"prediction\","
	 "    \"coverage\": 0.9, \"total_quantile_lo\": 1.5, \"total_quantile_hi\": "
	 "1.7,"
	 "    \"small_n\": true},"
	 "   \"uncertainty\": " SPREAD(
	     0.3) ","
		  "   \"energy\": {\"flop_pj\": {\"lower\": 1, \"value\": 1.9, "
		  "\"upper\": 2,"
		  "    \"basis\": \"derived\", \"source\": \"s\"}, \"byte_pj\": "
		  "{\"lower\": 10,"
		  "    \"value\": 15, \"upper\": 20, \"basis\": \"measured\", "
		  "\"source\": \"s\"}},"
		  "   \"classes\": {"
		  "    \"conv2d\": {\"combine\": \"sum\","
		  "     \"provenance\": {\"kind\": \"measured\", \"n\": 30, "
		  "\"source\": \"t\"},"
		  "     \"uncertainty\": " SPREAD(
		      0.4) ","
			   "     \"launch\": [{\"from_flops\": 0, \"launch_ns\": 10.5},"
			   "      {\"from_flops\": 1000, \"launch_ns\": 20,"
			   "       \"provenance\": {\"kind\": \"extrapolated\"}}],"
			   "     \"compute\": {\"quantity\": \"ps_per_flop\", "
			   "\"below\": \"clamp\","
			   "      \"above\": \"refuse\", \"segments\": ["
			   "       {\"from_flops\": 1, \"to_flops\": 1024, \"start\": "
			   "3, \"end\": 2,"
			   "        \"acknowledges\": \"c\"},"
			   "       {\"from_flops\": 1024, \"to_flops\": null, "
			   "\"start\": 2, \"end\": 2,"
			   "        \"provenance\": {\"kind\": \"legacy\", \"n\": 2},"
			   "        \"uncertainty\": " SPREAD(
			       0.5) "}]},"
				    "     \"memory\": {\"quantity\": \"ps_per_byte\", "
				    "\"below\": \"hold\","
				    "      \"above\": \"hold\", \"segments\": "
				    "[{\"from_bytes\": 0,"
				    "       \"to_bytes\": null, \"start\": 0, \"end\": "
				    "0}]},"
				    "     \"support\": {\"zero_flops_bytes\": null, "
				    "\"first_octave\": 14,"
				    "      \"bytes\": [[1000, 50000], null, [2000, "
				    "90000.5]]},"
				    "     \"outside_support\": \"parent\"},"
				    "    \"generic\": {\"combine\": \"max\", "
				    "\"launch\": [{\"from_flops\": 0,"
				    "     \"launch_ns\": 5}]}}}}}";

static struct calibration *bind(struct str text)
{
	const struct src *src = src_from_text(&arena, "test.json", text);
	const struct json *root = json_parse(&arena, src, false);

	return root ? calibration_bind(&arena, classes, src, root) : NULL;
}

static struct str written(const struct calibration *cal)
{
	struct buf b = {0};
	struct str kept;

	calibration_write(cal, &b);
	kept = str_copy(&arena, buf_view(&b));
	buf_free(&b);
	return kept;
}

static void test_read(void)
{
	const struct calibration *cal = bind(STR(full));
	const struct precision_cost *p;
	const struct class_cost *conv;

	CHECK(cal);
	if (!cal)
		return;
	CHECK_INT(cal->nprecisions, 2);
	CHECK(cal->timed == TIMED_END_TO_END && cal->batch_max == 64);
	CHECK(cal->static_power_mw.value == 2.5);
	CHECK(cal->precisions[1].peak_flops_per_s == 0);
	p = &cal->precisions[0]; /* by id: fp32 is 1, fp16 is 3 */
	CHECK(p->precision == 1 && cal->precisions[1].precision == 3);
	CHECK_INT(p->nclasses, 2);
	conv = &p->classes[1]; /* by id: generic is 0 */
	CHECK(conv->combine == COMBINE_SUM && conv->outside_parent);
	CHECK(conv->memory.quantity == QUANTITY_PS_PER_BYTE);
	CHECK(isinf(conv->compute.segments[1].to));
	CHECK(conv->support.octaves[1].bytes_lo > conv->support.octaves[1].bytes_hi);
	CHECK(conv->support.octaves[2].bytes_hi == 90000.5);
}

/* file → precision → class → segment; n never, the source always. */
static void test_inheritance(void)
{
	const struct calibration *cal = bind(STR(full));
	const struct class_cost *conv, *generic;

	CHECK(cal);
	if (!cal)
		return;
	conv = &cal->precisions[0].classes[1];
	generic = &cal->precisions[0].classes[0];
	CHECK(cal->precisions[1].classes[0].uncertainty.sd_shared == 0.1);
	CHECK(generic->uncertainty.sd_shared == 0.3);
	CHECK(conv->uncertainty.sd_shared == 0.4);
	CHECK(!conv->compute.segments[0].uncertainty.present);
	CHECK(conv->compute.segments[1].uncertainty.sd_shared == 0.5);
	CHECK(generic->origin.kind == PROV_FITTED && generic->origin.n == 7);
	CHECK(conv->launch[0].origin.kind == PROV_MEASURED);
	CHECK_INT(conv->launch[0].origin.n, 30);
	CHECK(conv->launch[1].origin.kind == PROV_EXTRAPOLATED);
	CHECK_INT(conv->launch[1].origin.n, 0);
	CHECK(str_is(conv->launch[1].origin.source, "t"));
	CHECK(conv->compute.segments[1].origin.kind == PROV_LEGACY);
	CHECK_INT(conv->compute.segments[1].origin.n, 2);
}

static void test_round_trip(void)
{
	const struct calibration *cal = bind(STR(full)), *again;
	struct str first, second;

	CHECK(cal);
	if (!cal)
		return;
	first = written(cal);
	again = bind(first);
	CHECK(again);
	if (!again)
		return;
	second = written(again);
	CHECK(str_eq(first, second));
	/* One segment a line, as DESIGN.md shows. */
	CHECK(str_has(first,
	    STR("\n              {\"from_flops\": 1, \"to_flops\": 1024, \"start\": 3, "
		"\"end\": 2, \"acknowledges\": \"c\"},\n")));
	/* What the first model had, the second has. */
	CHECK(again->precisions[0].classes[1].origin.n == 30);
	CHECK(again->precisions[1].classes[0].uncertainty.sd_shared == 0.1);
	CHECK(again->precisions[0].small_n && again->precisions[0].coverage == 0.9);
	CHECK(str_eq(again->name, cal->name));
}

static void test_fingerprint(void)
{
	const struct calibration *cal = bind(STR(full)), *same, *other;
	char text[sizeof full];
	char *number;

	CHECK(cal);
	if (!cal)
		return;
	/* Spelling and white space do not count, a value does. */
	memcpy(text, full, sizeof full);
	number = strstr(text, "1e12");
	memcpy(number, "1E12", 4);
	same = bind(str_of(text));
	CHECK(same && memcmp(same->fingerprint, cal->fingerprint, 32) == 0);
	memcpy(number, "2e12", 4);
	other = bind(str_of(text));
	CHECK(other && memcmp(other->fingerprint, cal->fingerprint, 32) != 0);
}

static void test_class(void)
{
	const struct calibration *cal = bind(STR(full));
	const struct precision_cost *p = &cal->precisions[0];
	int conv = classes_find(classes, STR("conv2d"));

	CHECK_INT(calibration_class(p, classes, conv)->class_id, conv);
	CHECK_INT(calibration_class(
		      p, classes, classes_find(classes, STR("conv2d_bn_pointwise")))
		      ->class_id,
	    conv);
	CHECK_INT(calibration_class(p, classes, classes_find(classes, STR("softmax")))
		      ->class_id,
	    0);
}

/* Any prefix of a file: a diagnostic, never a calibration and never a crash. */
static void test_cut(void)
{
	diag_set_quiet(true);
	diag_set_limit(0);
	for (size_t n = 0; n + 1 < sizeof full - 1; n += 7) {
		size_t before = diag_count(DIAG_ERROR);

		CHECK_MSG(!bind(str_copy(&arena, (struct str){full, n})) &&
			      diag_count(DIAG_ERROR) > before,
		    "%zu bytes", n);
	}
}

/* One byte changed, anywhere: a diagnostic or a calibration that the checks and
 * the writer can live with. */
static void test_corrupt(void)
{
	static const char bytes[] = "\"{}[],:0-9e.\\ x\x01\xff";
	struct arena kept = arena;
	size_t good = 0, bad = 0;

	diag_set_quiet(true);
	diag_set_limit(0);
	for (size_t i = 0; i < sizeof full - 1; i++) {
		char *text;
		const struct calibration *cal;
		size_t before = diag_count(DIAG_ERROR);

		arena = (struct arena){0};
		text = arena_text(&arena, full, sizeof full - 1);
		text[i] = bytes[i % (sizeof bytes - 1)];
		cal = bind((struct str){text, sizeof full - 1});
		if (cal) {
			calibration_check(cal);
			CHECK_MSG(bind(written(cal)), "byte %zu", i);
			good++;
		} else {
			CHECK_MSG(diag_count(DIAG_ERROR) > before, "byte %zu", i);
			bad++;
		}
		arena_free(&arena);
	}
	arena = kept;
	CHECK(good > 0 && bad > good);
}

/* All that a file may say of energies, and records without times. */
static const char energies[] =
    "{\"format\": \"estimate-calibration\", \"schema_version\": \"1.0\",\n"
    "  \"device_id\": \"x1\", \"family\": \"x1\", \"name\": \"X1\",\n"
    "  \"timed\": \"end_to_end\", \"tdp_mw\": 9000,\n"
    "  \"sources\": {\"s\": {\"title\": \"made up\"}, \"t\": {\"title\": \"too\"}},\n"
    "  \"provenance\": {\"kind\": \"legacy\", \"source\": \"s\"},\n"
    "  \"static_power_mw\": {\"lower\": 1, \"value\": 2, \"upper\": 3,\n"
    "    \"basis\": \"measured\", \"source\": \"s\", \"n\": 4},\n"
    "  \"static_power_convention\": \"active\", \"process_node_nm\": 8,\n"
    "  \"memory_type\": \"lpddr5\", \"precisions\": {\n"
    "  \"fp32\": {\"peak_flops_per_s\": null, \"peak_bandwidth_bytes_per_s\": null,\n"
    "    \"energy\": {\"flop_pj\": {\"lower\": 1, \"value\": 2, \"upper\": 3,\n"
    "      \"basis\": \"derived\", \"source\": \"s\", \"lower_basis\": \"component\",\n"
    "      \"lower_source\": \"t\", \"upper_basis\": \"external\"},\n"
    "      \"byte_pj\": {\"lower\": 1, \"value\": 2, \"upper\": 3,\n"
    "      \"basis\": \"derived\", \"source\": \"s\"},\n"
    "      \"level_pj\": {\"l2\": {\"lower\": 1, \"value\": 2, \"upper\": 3,\n"
    "      \"basis\": \"derived\", \"source\": \"t\"}}}},\n"
    "  \"fp16\": {\"peak_flops_per_s\": {\"value\": 7, \"source\": \"s\"},\n"
    "    \"peak_bandwidth_bytes_per_s\": null,\n"
    "    \"energy\": {\"mac_pj\": {\"lower\": 1, \"value\": 2.5, \"upper\": 3,\n"
    "      \"basis\": \"derived\", \"source\": \"s\"}, \"mac_unit\": \"alu\",\n"
    "      \"derivation\": {\"limit\": 0.5, \"as_published\": true,\n"
    "      \"lower_pj\": 1, \"upper_pj\": 3, \"source\": \"s\"}},\n"
    "    \"observed_mfu\": [{\"lower\": 0.1, \"upper\": 0.2, \"source\": \"s\"}],\n"
    "    \"stated_limits\": [{\"bound\": \"upper\", \"value\": 0.5,\n"
    "      \"as_published\": true, \"source\": \"s\"}]},\n"
    "  \"int8\": {\"peak_flops_per_s\": null, \"peak_bandwidth_bytes_per_s\": null,\n"
    "    \"energy\": {\"mac_unit\": \"tensor\"}}}}";

static struct str canonical(struct str text)
{
	const struct json *root =
	    json_parse(&arena, src_from_text(&arena, "test.json", text), false);
	struct buf b = {0};
	struct str kept;

	CHECK(root);
	if (root)
		json_canonical(&b, root);
	kept = str_copy(&arena, buf_view(&b));
	buf_free(&b);
	return kept;
}

/* Written again, nothing is lost and nothing is added. */
static void test_energy(void)
{
	const struct calibration *cal = bind(STR(energies));

	CHECK(cal);
	if (!cal)
		return;
	CHECK(str_eq(canonical(STR(energies)), canonical(written(cal))));
	CHECK_NEAR(cal->precisions[1].flop_energy_pj.value, 1.25, 0);
	CHECK_NEAR(cal->precisions[1].byte_energy_pj.value, 8, 0);
	/* INT8 of a tensor unit at 8 nm: 1.65 pJ x 1.5, and a quarter of FP16's */
	CHECK_NEAR(cal->precisions[2].flop_energy_pj.value, 1.65 * 1.5 / 4 / 2, 1e-12);
	CHECK_INT(cal->precisions[2].flop_energy_pj.basis, BASIS_DERIVED);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_read);
	RUN(test_inheritance);
	RUN(test_round_trip);
	RUN(test_fingerprint);
	RUN(test_class);
	RUN(test_cut);
	RUN(test_corrupt);
	RUN(test_energy);
	arena_free(&arena);
	return test_end("model_calibration");
}
