/* help.h: usage texts. */
#ifndef CMD_HELP_H
#define CMD_HELP_H

#include "cmd/cmd.h"

void help_command(struct buf *b, const struct command *command);
void help_program(struct buf *b, const struct command *const *commands, size_t n);

#endif
