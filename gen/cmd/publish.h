/* publish.h: what the commands share that write a calibration. */
#ifndef CMD_PUBLISH_H
#define CMD_PUBLISH_H

#include "cmd/cmd.h"
#include "model/calibration.h"

/* --id, or the name of the output: "calib/x1-10w.json" is "x1-10w". */
struct str publish_id(const struct args *args, const char *output);
/* What is written must be what is read without an error, and what has times must
 * compile: else a diagnostic, and false. */
bool publish_calibration(struct args *args, const struct classes *c,
    const struct calibration *cal, const char *output);

#endif
