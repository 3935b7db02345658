/* git.h: files of a revision, "REV:path", through the git command. */
#ifndef INPUT_GIT_H
#define INPUT_GIT_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/str.h"

/* "HEAD:calib/x.json": a revision, a colon, a path.  Says nothing about whether
 * they exist. */
bool git_is_spec(const char *path);

/* A running git whose output is read from `out`. */
struct git {
	pid_t pid;
	int out, err;
};
/* `args`: what follows "git", NULL-terminated.  false: there is no git. */
bool git_start(struct git *g, const char *const *args);
/* Closes, waits; false if git failed, with its first line in `why`. */
bool git_end(struct git *g, struct buf *why);
/* Runs git and appends its output; false as in git_end. */
bool git_output(const char *const *args, struct buf *output, struct buf *why);

#endif
