/* complete.h: shell completion from the command tables. */
#ifndef CMD_COMPLETE_H
#define CMD_COMPLETE_H

#include "cmd/cmd.h"

/* A script to be sourced by bash, or to stand in zsh's fpath as _calgen. */
void complete_bash(struct buf *b, const struct command *const *commands, size_t n);
void complete_zsh(struct buf *b, const struct command *const *commands, size_t n);

#endif
