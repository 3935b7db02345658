/* machine.h: what the machine says about itself, before and after. */
#ifndef MEASURE_MACHINE_H
#define MEASURE_MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* A unit with a clock of its own: a GPU, memory. */
struct machine_clock {
	struct str name, governor;
	double hz, min_hz, max_hz;
};
struct machine_zone {
	struct str name;
	double celsius;
};

/* What runs the kernels, where that is not the CPU. */
struct machine_accelerator {
	struct str name, driver;
	double clock_hz, memory_clock_hz, celsius, power_mw;
	double
	    throttled_ns; /* held back by power or heat, since the driver was loaded */
};

/* What cannot be read is NAN, -1 or "": a container shows little. */
struct machine {
	struct str cpu, system, governor, frequency_driver;
	struct str board, release, power_mode; /* "15W", as the board names it */
	int cpus;                              /* online */
	double load_1min;
	double frequency_min_hz, frequency_max_hz; /* over the CPUs, now */
	double temperature_max_c;                  /* over the thermal zones */
	double throttle_events;                    /* of CPUs and board, since boot */
	double cooling_steps;                      /* by which units are slowed now */
	struct machine_clock *clocks;
	struct machine_zone *zones;
	size_t nclocks, nzones;
	struct machine_accelerator accelerator; /* name.n = 0: none */
	double memory_bytes, last_cache_bytes;
	struct str date; /* UTC, ISO 8601 */
};

/* `root` stands before /proc and /sys ("": this machine's). */
struct machine machine_read(struct arena *a, const char *root);
/* Whether something held it back between two states. */
bool machine_throttled(const struct machine *before, const struct machine *after);
/* One JSON object; unknown members are null. */
void machine_json(struct buf *b, const struct machine *m);
/* "Acme X1 (3 GHz)" → "acme-x1-3-ghz"; "unknown-cpu" for none. */
struct str machine_slug(struct arena *a, struct str cpu);
/* Why a run from `before` to `after` on `threads` threads is not to be trusted, in
 * words that go into the file: "loaded", "throttled", "slowed", "mode-changed"; `sink`
 * gets each. */
void machine_labels(const struct machine *before, const struct machine *after,
    unsigned threads, void (*sink)(void *context, const char *label), void *context);

#endif
