/* clock_steps.c: timing and chains on a clock of its own, which steps and is taken
 * away, and on back-ends that cannot do all. */
#include "measure/chain.h"
#include "measure/clock.h"
#include "tests/unit/test.h"

static uint64_t passed_ns;
static bool steps; /* the two clocks part whenever the kernel runs */
static long preempted;
static double call_ns, busy_share;
static int ncalls, ended_at;
static int ended;

struct tick clock_now(void)
{
	return (struct tick){passed_ns, steps ? passed_ns / 2 : passed_ns};
}

double clock_ns(struct tick a, struct tick b)
{
	return (double)b.raw_ns - (double)a.raw_ns;
}

bool clock_stepped(struct tick a, struct tick b)
{
	return a.raw_ns - a.steady_ns != b.raw_ns - b.steady_ns;
}

double clock_busy_ns(void)
{
	return busy_share * (double)passed_ns;
}

long clock_preemptions(void)
{
	return preempted;
}

void clock_wait(double s)
{
	passed_ns += (uint64_t)(s * 1e9);
}

static void run(void *prepared)
{
	(void)prepared;
	passed_ns += (uint64_t)call_ns;
	if (++ncalls == ended_at)
		ended = 1;
}

static void *prepare(const struct kernel *k)
{
	static int it;
	return k->channels == 13 ? NULL : &it;
}

static void release(void *prepared)
{
	(void)prepared;
}

static bool feed(void *prepared, unsigned index, const void *producer)
{
	(void)prepared;
	(void)producer;
	return index == 0;
}

static void touch(void *prepared)
{
	(void)prepared;
}

static const struct backend whole = {.flops_most = UINT64_MAX,
    .prepare = prepare,
    .run = run,
    .release = release,
    .feed = feed,
    .touch = touch};

#define LAYER                                                                          \
	{                                                                              \
		.kind = KERNEL_ADD, .batch = 1, .channels = 8, .height = 2,            \
		.width = 2, .kernel = 1, .stride = 1, .groups = 1, .heads = 1          \
	}
static const struct chain_step layers[] = {{LAYER, {0, 0}}, {LAYER, {1, 1}}};

static void begin(double ns)
{
	call_ns = ns;
	steps = false;
	preempted = 0;
	busy_share = 1;
	ncalls = ended_at = ended = 0;
}

/* Samples during which the clock stepped are counted and not kept. */
static void test_samples(void)
{
	struct evictor e = evictor_new(1e6);
	struct timing t;
	const struct kernel k = LAYER;

	begin(3000);
	timing_begin(&t, &whole, &k, whole.prepare(&k));
	CHECK(t.calls * call_ns >= TIMING_SAMPLE_NS);
	CHECK(t.ncopies * call_ns >= TIMING_BATCH_NS);
	timing_sample(&t, &e);
	timing_warm(&t);
	timing_cold(&t, &e);
	CHECK(t.placed.n == 1 && t.warm.n == 1 && t.cold.n == 1 && t.clock_steps == 0);
	CHECK_NEAR(t.warm.ns[0], 3000, 1e-9);
	steps = true;
	timing_sample(&t, &e);
	timing_warm(&t);
	timing_cold(&t, &e);
	CHECK(t.placed.n == 1 && t.warm.n == 1 && t.cold.n == 1);
	CHECK_UINT(t.clock_steps, 3);
	timing_end(&t);
	/* one that steps from the first call on is timed by nothing, but ends */
	begin(3000);
	steps = true;
	timing_begin(&t, &whole, &k, whole.prepare(&k));
	timing_sample(&t, &e);
	CHECK_UINT(timing_main(&t)->n, 0);
	timing_end(&t);
	evictor_free(&e);
}

static const char *chained(
    const struct backend *b, const struct chain_step *s, struct chain_time *out)
{
	static const volatile int *const end = &ended;
	struct evictor e = evictor_new(1e6);
	const struct chain chain = {s, 2};
	const char *why = chain_run(b, &chain, &e, 0.01, end, out);

	evictor_free(&e);
	return why;
}

static void test_chain(void)
{
	static struct chain_time time;
	struct backend lacks = whole;
	struct chain_step odd[] = {layers[0], layers[1]};

	begin(1e6);
	CHECK(!chained(&whole, layers, &time));
	CHECK_UINT(time.nunfed, 1); /* its second input */
	CHECK(time.passes.n >= 5);
	CHECK_NEAR(time.passes.ns[0], 2e6, 1e-9);
	CHECK(!time.passes.preempted[0]);
	begin(1e6);
	steps = true;
	CHECK_TEXT(chained(&whole, layers, &time), "the clock stepped in each pass");
	begin(1e6);
	ended_at = 1;
	CHECK_TEXT(chained(&whole, layers, &time), "it was interrupted");
	odd[1].kernel.channels = 13;
	CHECK_TEXT(chained(&whole, odd, &time), "the back-end lacks a layer of it");
	lacks.flops_most = 1;
	CHECK_TEXT(chained(&lacks, layers, &time),
	    "the back-end would take too long over a layer of it");
	lacks.feed = NULL;
	CHECK_TEXT(chained(&lacks, layers, &time),
	    "the back-end cannot hand the output of a kernel to the next");
}

int main(void)
{
	RUN(test_samples);
	RUN(test_chain);
	return test_end("clock_steps");
}
