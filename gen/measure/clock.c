/* clock.c: reads the clocks and judges them.
 *
 * Comes in: nothing.  Goes out: nanoseconds.  Must not know: what is timed. */
#include "measure/clock.h"

#include <math.h>
#include <sys/resource.h>
#include <time.h>

#include "base/fail.h"

#ifdef CLOCK_MONOTONIC_RAW
#define RAW_CLOCK CLOCK_MONOTONIC_RAW
#else
#define RAW_CLOCK CLOCK_MONOTONIC
#endif

#define NS_PER_S UINT64_C(1000000000)

static uint64_t read_clock(clockid_t id)
{
	struct timespec t;
	if (clock_gettime(id, &t) != 0)
		fatal("this system has no steady clock");
	return (uint64_t)t.tv_sec * NS_PER_S + (uint64_t)t.tv_nsec;
}

struct tick clock_now(void)
{
	struct tick t;
	t.steady_ns = read_clock(CLOCK_MONOTONIC);
	t.raw_ns = read_clock(RAW_CLOCK);
	return t;
}

const char *clock_name(void)
{
	return RAW_CLOCK == CLOCK_MONOTONIC ? "CLOCK_MONOTONIC" : "CLOCK_MONOTONIC_RAW";
}

double clock_ns(struct tick a, struct tick b)
{
	return (double)b.raw_ns - (double)a.raw_ns;
}

bool clock_stepped(struct tick a, struct tick b)
{
	double raw = clock_ns(a, b);
	double steady = (double)b.steady_ns - (double)a.steady_ns;
	return raw < 0 || steady < 0 || fabs(raw - steady) > 1e6 + 0.01 * raw;
}

double clock_busy_ns(void)
{
	return (double)read_clock(CLOCK_PROCESS_CPUTIME_ID);
}

long clock_preemptions(void)
{
	struct rusage u;
	return getrusage(RUSAGE_SELF, &u) == 0 ? u.ru_nivcsw : -1;
}

void clock_wait(double s)
{
	struct timespec t = {(time_t)s, (long)((s - floor(s)) * 1e9)};
	nanosleep(&t, NULL);
}

double clock_overhead_ns(void)
{
	const int runs = 16, readings = 256;
	double least = INFINITY;
	for (int run = 0; run < runs; run++) {
		struct tick start = clock_now(), end = start;
		for (int i = 0; i < readings; i++)
			end = clock_now();
		double each = clock_ns(start, end) / readings;
		least = each < least ? each : least;
	}
	return least;
}
