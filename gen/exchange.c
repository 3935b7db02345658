/* exchange.c: exchange A B: two names of one file system change places in one step, so
 * that whoever looks, and whenever the run is killed, sees the old or the new.
 * Exit 1: this system cannot. */
#define _DEFAULT_SOURCE /* syscall */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXCHANGE 2u /* RENAME_EXCHANGE of linux/fs.h */

int main(int argc, char **argv)
{
	if (argc != 3) {
		fputs("usage: exchange A B\n", stderr);
		return 2;
	}
#ifdef SYS_renameat2
	if (syscall(SYS_renameat2, AT_FDCWD, argv[1], AT_FDCWD, argv[2], EXCHANGE) == 0)
		return 0;
	fprintf(stderr, "exchange: %s\n", strerror(errno));
#endif
	return 1;
}
