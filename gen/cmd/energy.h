/* energy.h: `calgen fit` and `calgen validate` with --form energy. */
#ifndef CMD_ENERGY_H
#define CMD_ENERGY_H

#include "cmd/cmd.h"

/* `output`: path of the calibration; `device_id`: its id without --like. */
int energy_fit_command(struct args *args, const char *output, struct str device_id);
int energy_validate_command(struct args *args);

#endif
