/* tegrastats.c: any text → mean powers or a diagnostic.  The first byte chooses what
 * the user asks for. */
#include "tests/fuzz/fuzz.h"

#include "fit/power_log.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const totals[] = {NULL, "VDD_IN", "VDD_GPU_SOC+VDD_CPU_CV"};
	struct arena a = {0};

	if (size == 0)
		return 0;
	struct power_options options = {.interval_s = data[0] & 1 ? 0.5 : 0};
	const char *total = totals[data[0] / 2 % 3];
	if (total)
		options.total = str_of(total);
	size_t errors = diag_count(DIAG_ERROR);
	const struct power_log *log =
	    power_log_read(&a, fuzz_file(fuzz_text(&a, data + 1, size - 1)), &options);
	FUZZ_HOLDS(log || diag_count(DIAG_ERROR) > errors);
	for (size_t i = 0; log && i < log->nrails; i++) {
		const struct power_rail *rail = &log->rails[i];
		FUZZ_HOLDS(rail->min_mw <= rail->mean_mw * (1 + 1e-12) + 1e-9);
		FUZZ_HOLDS(rail->mean_mw <= rail->max_mw * (1 + 1e-12) + 1e-9);
	}
	fuzz_end(&a);
	return 0;
}
