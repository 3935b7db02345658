/* rules.c: any text → rules, waivers or measured noise of an audit, or a diagnostic.
 * The first byte chooses which. */
#include "tests/fuzz/fuzz.h"

#include "audit/audit.h"
#include "audit/policy.h"
#include "fit/noise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena kept;
	static const struct classes *classes;
	struct arena a = {0};
	struct audit_policy policy;
	struct policy_given given = {0};
	bool good;

	if (size == 0)
		return 0;
	if (!classes)
		classes = classes_builtin(&kept);
	const char *path = fuzz_file(fuzz_text(&a, data + 1, size - 1));
	size_t errors = diag_count(DIAG_ERROR);
	audit_policy_default(&policy);
	if (data[0] % 3 == 0)
		good = policy_rules(&a, path, &policy, &given);
	else if (data[0] % 3 == 1)
		good = policy_waivers(&a, path, &policy);
	else
		good = noise_read(&a, classes, path) != NULL;
	FUZZ_HOLDS(good != (diag_count(DIAG_ERROR) > errors));
	for (size_t i = 0; good && i < policy.nwaivers; i++)
		FUZZ_HOLDS(policy.waivers[i].owner.n && policy.waivers[i].reason.n);
	fuzz_end(&a);
	return 0;
}
