/* filter.h: another program as a filter: no shell, no temporary files. */
#ifndef BASE_FILTER_H
#define BASE_FILTER_H

#include <stdbool.h>

#include "base/str.h"

/* Runs argv[0] (looked up in the PATH) with `input` as its stdin and appends its
 * stdout to `out`; stderr is ours, the environment is `envp`.  *status is that of
 * waitpid().  false: there is no such program.  Other trouble is fatal.  SIGPIPE is
 * ignored when this is called: a child that stops reading does not end us. */
bool filter_run(char *const argv[], char *const envp[], struct str input,
    struct buf *out, int *status);

#endif
