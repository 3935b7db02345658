/* publish.h: what a decoded table lacks to be a calibration that checks. */
#ifndef EXTRACT_PUBLISH_H
#define EXTRACT_PUBLISH_H

#include "model/calibration.h"

/* Names sources, joins what rounding parted, declares what the table does.
 * `cal` comes from table_decode; `error_ppb` is the table's proven error. */
void publish(struct arena *a, struct calibration *cal, uint32_t error_ppb);

#endif
