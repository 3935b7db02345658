/* gauge.h: a meter, read over a stretch of time. */
#ifndef MEASURE_GAUGE_H
#define MEASURE_GAUGE_H

#include "measure/meter.h"

/* A meter that changes more seldom is none. */
#define GAUGE_UPDATE_MOST_S 0.25

struct gauge_reading {
	double s, total_uj; /* of the counted channels */
	double part_uj[METER_CHANNELS];
};

struct gauge {
	const struct meter *meter;
	struct meter_info info; /* update_s is finite; resolution NAN: not known */
	double sampling_s;      /* of power; 0: a counter is read at both ends */
	struct gauge_run *run;  /* between begin and end */
};

/* Opens the meter and watches it for a moment: how often its numbers change, and by
 * how little.  NULL, or in one line why it cannot be used. */
const char *gauge_open(
    struct gauge *g, const struct meter *m, const struct meter_place *place);
void gauge_begin(struct gauge *g);
/* false: the meter fell silent meanwhile. */
bool gauge_end(struct gauge *g, struct gauge_reading *out);
/* From one reading of a counter to a later one, over its end. */
double gauge_counted(double before, double after, double wraps_uj);

#endif
