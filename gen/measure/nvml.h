/* nvml.h: the management library of an accelerator's driver, loaded at run time. */
#ifndef MEASURE_NVML_H
#define MEASURE_NVML_H

#include <stdbool.h>

/* Loads it, once, and finds the device at `bus_id` (NULL: the first); NULL, or in one
 * line why not. */
const char *nvml_open(const char *bus_id);

/* Of the open device; what it does not tell is NAN or "". */
struct nvml_state {
	char name[96], driver[48];
	double clock_hz, memory_clock_hz; /* of its processors and memory, now */
	double celsius, power_mw;
	double energy_uj;    /* since the driver was loaded */
	double throttled_ns; /* held back by power or heat, since then */
};
void nvml_read(struct nvml_state *to);
/* Only what is named; NAN where it does not tell. */
double nvml_energy_uj(void);
double nvml_power_mw(void);

#endif
