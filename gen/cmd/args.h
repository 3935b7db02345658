/* args.h: between main.c and args.c. */
#ifndef CMD_ARGS_H
#define CMD_ARGS_H

#include "cmd/cmd.h"

extern const struct option args_common[];

/* Fills `args`; a usage error ends the program.  After --help only the options
 * are valid, the words are not counted. */
void args_parse(struct args *args, struct arena *arena, const struct command *command,
    char **argv, size_t argc);

#endif
