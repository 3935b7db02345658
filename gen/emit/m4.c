/* m4.c: the macro processor as a filter.
 *
 * In: text for its stdin.  Out: its stdout.  Must not know what the text means. */
#include "emit/m4.h"

#include <stdlib.h>
#include <sys/wait.h>

#include "base/fail.h"
#include "base/filter.h"

/* M4 in the environment names the program, as for other users of m4: GNU m4 is
 * gm4 where the system has one of its own. */
static char *program(void)
{
	static char name[] = "m4";
	char *chosen = getenv("M4");
	return chosen && *chosen ? chosen : name;
}

void m4_run(struct str input, struct buf *out)
{
	/* -P: builtins are called m4_…, so that words of the data are none;
	 * -E -E: the first warning ends it. */
	char *argv[] = {program(), "-P", "-E", "-E", NULL};
	char *envp[] = {"LC_ALL=C", NULL};
	int status;
	if (!filter_run(argv, envp, input, out, &status))
		fatal("cannot run %s: it is not in the PATH; install GNU m4 "
		      "(vendor/bootstrap build), or take the tables that stand in "
		      "generated/",
		    program());
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		fatal("%s failed; calgen needs GNU m4 1.4.6 or later (set M4 to its "
		      "name)",
		    program());
}
