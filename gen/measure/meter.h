/* meter.h: what tells energy or power.  One file each, listed in meters.h. */
#ifndef MEASURE_METER_H
#define MEASURE_METER_H

#include <stdbool.h>
#include <stddef.h>

#define METER_CHANNELS 32

/* Where it looks. */
struct meter_place {
	const char *system_root; /* before /sys */
	const char *bus_id;      /* of the accelerator in use; NULL: the first */
};

struct meter_channel {
	char name[64];   /* "package-0", "VDD_IN" */
	bool counted;    /* belongs to the total; others are parts of one that does */
	double wraps_uj; /* a counter begins again after so many; 0: never */
};

/* What an open meter says about itself; NAN: it does not say. */
struct meter_info {
	char what[160]; /* where the numbers come from */
	bool counter;   /* channels count µJ; else they show mW */
	double update_s;
	double resolution; /* least difference that counts: µJ or mW */
	struct meter_channel channel[METER_CHANNELS];
	size_t nchannels;
};

enum meter_side { METER_HOST = 1, METER_ACCELERATOR = 2 }; /* bits: what it sees */

struct meter {
	const char *name, *summary;
	unsigned sees; /* METER_… */
	/* NULL, or in one line why there is none here. */
	const char *(*open)(const struct meter_place *place, struct meter_info *info);
	/* Every channel now; false when the meter does not answer. */
	bool (*read)(double *values);
};

/* In the order of preference. */
extern const struct meter *const meters[];
extern const size_t nmeters;

#define METER(name) extern const struct meter meter_##name;
#include "measure/meters.h"
#undef METER

#endif
