/* calibration.c: any text → a calibration or a diagnostic.  What is accepted is
 * written and read again to the same text, its table is accepted by the library,
 * and every class of it has a cost. */
#include "tests/fuzz/fuzz.h"

#include "input/json.h"
#include "model/calibration.h"
#include "table/table.h"

static void cost_all(const uint32_t *device)
{
	struct est_info info;
	struct est_cost cost;

	FUZZ_HOLDS(est_device_info(device, &info) == EST_OK);
	for (unsigned class_id = 0; class_id < info.nclasses; class_id++)
		for (unsigned shift = 0; shift < 64; shift += 21) {
			struct est_op op = {.flops = UINT64_MAX >> shift,
			    .bytes = UINT64_C(1) << shift,
			    .launches = 1,
			    .count = 1,
			    .class_id = (uint16_t)class_id};

			for (op.precision = 0; op.precision < 16; op.precision++)
				if (est_op_cost(device, &op, &cost) == EST_OK)
					FUZZ_HOLDS(
					    cost.latency_lo_ns <= cost.latency_ns &&
					    cost.latency_ns <= cost.latency_hi_ns);
		}
}

static void use(struct arena *a, const struct classes *classes, struct calibration *cal)
{
	struct buf text = {0}, again_text = {0};
	size_t errors;

	calibration_write(cal, &text);
	const struct src *src =
	    src_from_text(a, "written", str_copy(a, buf_view(&text)));
	const struct json *root = json_parse(a, src, false);
	FUZZ_HOLDS(root);
	const struct calibration *again = calibration_from(a, classes, src, root);
	FUZZ_HOLDS(again);
	calibration_write(again, &again_text);
	FUZZ_HOLDS(str_eq(buf_view(&text), buf_view(&again_text)));
	buf_free(&text);
	buf_free(&again_text);
	if (!calibration_has_times(cal))
		return;
	errors = diag_count(DIAG_ERROR);
	const struct table *t = table_compile(a, cal);
	FUZZ_HOLDS(t || diag_count(DIAG_ERROR) > errors);
	if (!t)
		return;
	FUZZ_HOLDS(est_device_check(t->words, t->nwords) == EST_OK);
	cost_all(t->words);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena kept;
	static const struct classes *classes;
	struct arena a = {0};

	if (!classes)
		classes = classes_builtin(&kept);
	const struct src *src = src_from_text(&a, "input", fuzz_text(&a, data, size));
	size_t errors = diag_count(DIAG_ERROR);
	const struct json *root = json_parse(&a, src, false);
	struct calibration *cal =
	    root ? calibration_from(&a, classes, src, root) : NULL;
	FUZZ_HOLDS(cal || diag_count(DIAG_ERROR) > errors);
	if (cal)
		use(&a, classes, cal);
	fuzz_end(&a);
	return 0;
}
