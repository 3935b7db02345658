/* clock.h: a clock for short times that knows when it lies. */
#ifndef MEASURE_CLOCK_H
#define MEASURE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* Two clocks, because one that steps or is slewed alone cannot be noticed. */
struct tick {
	uint64_t raw_ns;    /* unslewed where the system has such a clock */
	uint64_t steady_ns; /* CLOCK_MONOTONIC */
};

struct tick clock_now(void);
const char *clock_name(void); /* of raw_ns */
/* Time from a to b by the raw clock. */
double clock_ns(struct tick a, struct tick b);
/* Whether one of them stepped between a and b: they went back, or apart by more
 * than 1 % and 1 ms (slewing is at most 0.05 %). */
bool clock_stepped(struct tick a, struct tick b);
/* Time that the threads of this process have run, added up. */
double clock_busy_ns(void);
/* Times that the CPU was taken from them, −1: the system does not tell. */
long clock_preemptions(void);
/* Sleeps; a signal ends it early. */
void clock_wait(double s);
/* Time that one reading takes: the least mean of several runs. */
double clock_overhead_ns(void);

#endif
