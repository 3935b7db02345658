/* lib_admit.c: verdicts of the guardrail, each with the number it rests on. */
#include "lib/estimate.h"
#include "tests/unit/test.h"

#define MARGIN_1_1 72090u /* 1.1, rounded up */

static struct est_cost cost_of(uint64_t lo, uint64_t latency, uint64_t hi)
{
	struct est_cost cost = {
	    .latency_ns = latency, .latency_lo_ns = lo, .latency_hi_ns = hi};

	return cost;
}

static void judge(const struct est_cost *cost, uint8_t mode, uint32_t margin,
    uint64_t budget, int verdict, int decided_by, uint64_t bound)
{
	struct est_guard guard = {budget, margin, mode};
	struct est_admission a;

	CHECK_INT(est_admit(cost, &guard, &a), EST_OK);
	CHECK_INT(a.verdict, verdict);
	CHECK_INT(a.decided_by, decided_by);
	CHECK_UINT(a.bound_ns, bound);
}

static void test_bound(void)
{
	struct est_cost c = cost_of(900, 1000, 1200);

	judge(&c, EST_GUARD_BOUND, 0, 1200, EST_ACCEPT, EST_DECIDED_UPPER, 1200);
	judge(&c, EST_GUARD_BOUND, 0, 1199, EST_MEASURE, EST_DECIDED_UPPER, 1200);
	judge(&c, EST_GUARD_BOUND, 0, 900, EST_MEASURE, EST_DECIDED_UPPER, 1200);
	judge(&c, EST_GUARD_BOUND, 0, 899, EST_REJECT, EST_DECIDED_LOWER, 900);
	judge(&c, EST_GUARD_BOUND, 0, 0, EST_REJECT, EST_DECIDED_LOWER, 900);
	judge(&c, EST_GUARD_BOUND, UINT32_MAX, UINT64_MAX, EST_ACCEPT,
	    EST_DECIDED_UPPER, 1200);
	/* Outside the support nothing is sure, however large the budget. */
	c.flags = EST_FLAG_UNSUPPORTED;
	judge(
	    &c, EST_GUARD_BOUND, 0, UINT64_MAX, EST_MEASURE, EST_DECIDED_SUPPORT, 1200);
	judge(&c, EST_GUARD_BOUND, 0, 1, EST_MEASURE, EST_DECIDED_SUPPORT, 1200);
	c = cost_of(0, 0, 0);
	judge(&c, EST_GUARD_BOUND, 0, 0, EST_ACCEPT, EST_DECIDED_UPPER, 0);
	c.flags = EST_FLAG_UNSUPPORTED;
	judge(&c, EST_GUARD_BOUND, 0, 0, EST_MEASURE, EST_DECIDED_SUPPORT, 0);
}

static void test_margin(void)
{
	struct est_cost c = cost_of(0, 1000, UINT64_MAX);

	/* 1000 · 72090 / 65536 = 1100.006…, rounded up */
	judge(&c, EST_GUARD_MARGIN, MARGIN_1_1, 1101, EST_ACCEPT, EST_DECIDED_MARGIN,
	    1101);
	judge(&c, EST_GUARD_MARGIN, MARGIN_1_1, 1100, EST_REJECT, EST_DECIDED_MARGIN,
	    1101);
	judge(&c, EST_GUARD_MARGIN, 65536, 1000, EST_ACCEPT, EST_DECIDED_MARGIN, 1000);
	/* Never "measure": the two modes are not mixed. */
	c.flags = EST_FLAG_UNSUPPORTED;
	judge(&c, EST_GUARD_MARGIN, 65536, 999, EST_REJECT, EST_DECIDED_MARGIN, 1000);
	c.latency_ns = UINT64_MAX - 1;
	judge(&c, EST_GUARD_MARGIN, UINT32_MAX, UINT64_MAX - 1, EST_REJECT,
	    EST_DECIDED_MARGIN, UINT64_MAX);
}

static void test_errors(void)
{
	struct est_cost c = cost_of(1, 2, 3);
	struct est_guard guard = {0, 0, 2};
	struct est_admission a = {77, 7, 7};

	CHECK_INT(est_admit(NULL, &guard, &a), EST_ERR_NULL);
	CHECK_INT(est_admit(&c, NULL, &a), EST_ERR_NULL);
	CHECK_INT(est_admit(&c, &guard, NULL), EST_ERR_NULL);
	CHECK_INT(est_admit(&c, &guard, &a), EST_ERR_RANGE);
	CHECK(a.bound_ns == 77 && a.verdict == 7 && a.decided_by == 7);
}

int main(void)
{
	RUN(test_bound);
	RUN(test_margin);
	RUN(test_errors);
	return test_end("lib_admit");
}
