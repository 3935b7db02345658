/* machine_board.h: the part of a machine's state that boards have. */
#ifndef MEASURE_MACHINE_BOARD_H
#define MEASURE_MACHINE_BOARD_H

#include "measure/machine.h"

/* Adds to the throttle events that are there. */
void machine_board_read(struct arena *a, struct machine *m, const char *root);

#endif
