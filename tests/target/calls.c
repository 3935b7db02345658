/* calls.c: a firmware's boot test, and more: checks tables, runs their vectors, and
 * makes the calls of calls.h.
 *
 * Exits with 0; 1 for a bad table, 2 for a vector with other bits, 3 for a function
 * that never succeeds, 4 for results whose sum is not SUM.  Prints the sum; where there
 * is a clock of instructions (-DCLOCK, start.h) first `FUNCTION LEAST MOST` of each
 * function.  With a C library it is an ordinary program, that prints the functions, one
 * line a call, so that what callgrind counted can be told apart. */
#include "estimate.h"
#include "table.h"

#include "calls.h"
#include "start.h"

static int self_tests(void)
{
	size_t failed;

	if (est_device_check(OPS_DEVICE, SIZE_MAX / 4) != EST_OK ||
	    est_device_check(STAGE_DEVICE, SIZE_MAX / 4) != EST_OK ||
	    est_device_check(est_jetson_orin_agx_50w_legacy, SIZE_MAX / 4) != EST_OK)
		return 1;
	if (OPS_NVECTORS < 100 || est_jetson_orin_agx_50w_legacy_nvectors < 100 ||
	    STAGE_NVECTORS < SELF_TEST)
		return 1;
	if (est_self_test(OPS_DEVICE, OPS_VECTORS, OPS_NVECTORS, &failed) != EST_OK ||
	    est_self_test(est_jetson_orin_agx_50w_legacy,
		est_jetson_orin_agx_50w_legacy_vectors,
		est_jetson_orin_agx_50w_legacy_nvectors, &failed) != EST_OK ||
	    est_stage_self_test(STAGE_DEVICE, STAGE_VECTORS, STAGE_NVECTORS, &failed) !=
		EST_OK)
		return 2;
	return 0;
}

static int make_calls(struct state *s)
{
	uint32_t empty = 0;

	for (uint32_t i = 0; i < sizeof calls / sizeof *calls; i++) {
		uint32_t least = UINT32_MAX, most = 0;

		for (uint32_t n = calls[i].times; n--;) {
			uint32_t before, took;
			int status;

			calls[i].prepare(s);
			s->found = STAGE_DEVICE;
			before = clock_now();
			status = calls[i].call(s);
			took = clock_since(before);
			mix_results(s, status);
			each_call(calls[i].name, status == EST_OK);
			if (status != EST_OK)
				continue;
			least = took < least ? took : least;
			most = took > most ? took : most;
		}
		if (least > most)
			return 3;
		if (!i)
			empty = least;
		else
			each_function(calls[i].name, least - empty, most - empty);
	}
	return 0;
}

static int test(void)
{
	struct state s;
	volatile unsigned char *bytes = (volatile unsigned char *)&s;
	int status = self_tests();

	for (size_t i = 0; i < sizeof s; i++)
		bytes[i] = 0;
	if (!status)
		status = make_calls(&s);
	if (!status)
		say_sum((uint32_t)(s.sum >> 32 ^ s.sum));
#ifdef SUM
	if (!status && (uint32_t)(s.sum >> 32 ^ s.sum) != SUM)
		status = 4;
#endif
	return status;
}

START(test)
