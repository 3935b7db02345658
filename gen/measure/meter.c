/* meter.c: the list of energy meters.
 *
 * Comes in: meters.h.  Goes out: a table.  Must not know: any of them. */
#include "measure/meter.h"

const struct meter *const meters[] = {
#define METER(name) &meter_##name,
#include "measure/meters.h"
#undef METER
};
const size_t nmeters = sizeof meters / sizeof *meters;
