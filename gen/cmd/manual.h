/* manual.h: calgen(1) from the command tables. */
#ifndef CMD_MANUAL_H
#define CMD_MANUAL_H

#include "cmd/cmd.h"

/* The page in mdoc. */
void manual_page(struct buf *b, const struct command *const *commands, size_t n);

#endif
