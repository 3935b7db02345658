/* counters.c: linked into calgen for `ninja coverage` (gen.sh).  A run whose files may
 * only be so large could not write its counters whole, and would spoil those of every
 * run before it, which lie in the same file: it counts for nothing. */
#include <stdlib.h>
#include <sys/resource.h>

__attribute__((constructor(101))) static void spare_the_counters(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
		setenv("LLVM_PROFILE_FILE", "/dev/null", 1);
}
