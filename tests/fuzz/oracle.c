/* oracle.c: any table that est_device_check accepts, and any operation → the library
 * must answer what an oracle in long double makes of the same words. */
#include "tests/fuzz/table.h"
#include "tests/unit/lib_oracle.h"

static void compare(const uint32_t *device, const struct est_op *op)
{
	struct oracle o = oracle_op(device, op);
	struct est_cost cost, before;

	memset(&cost, 0xa5, sizeof cost);
	memcpy(&before, &cost, sizeof cost);
	FUZZ_HOLDS(est_op_cost(device, op, &cost) == o.status);
	if (o.status != EST_OK) {
		FUZZ_HOLDS(memcmp(&cost, &before, sizeof cost) == 0);
		return;
	}
	if (o.saturated)
		FUZZ_HOLDS(
		    cost.latency_ns == UINT64_MAX && cost.flags & EST_FLAG_SATURATED);
	else if (!o.unsure)
		FUZZ_HOLDS(
		    fabsl((long double)cost.latency_ns - o.latency_ns) <= o.tolerance);
	if (!o.authored_unsure)
		FUZZ_HOLDS((cost.flags & ~EST_FLAG_SATURATED) == o.flags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct table_input in;

	if (!table_input(&in, data, size))
		return 0;
	if (est_device_check(in.words, in.nwords) == EST_OK) {
		const uint32_t *map = in.words + in.words[EST_H_DIRECTORY + 1];
		struct est_op op = table_op(in.arguments);

		compare(in.words, &op);
		op.precision = 0;
		for (uint32_t i = 0; i < (map[0] & 0xffff) && i < 64; i++) {
			op.class_id = (uint16_t)i;
			compare(in.words, &op);
		}
	}
	free(in.words);
	return 0;
}
