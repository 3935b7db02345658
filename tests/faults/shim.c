/* shim.c: counts what a program asks of the machine and lets one request fail.
 *
 * In: FAULT_AT, the number of the request that fails (0: none).  Out: FAULT_COUNT, a
 * file that gets the number of requests and which one failed.  Linked with --wrap, so
 * that the requests of the program count and those inside libc do not. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static unsigned long fail_at, nrequests;
static const char *failed = "none", *count_path;
static bool counting;

static void stop(void)
{
	counting = false;
}

/* From the first line of the program until it ends, and not what a library does before
 * and after it, the counters of `ninja coverage` say. */
int __real_main(int argc, char **argv);
int __wrap_main(int argc, char **argv);
int __wrap_main(int argc, char **argv)
{
	const char *at = getenv("FAULT_AT");

	fail_at = at ? strtoul(at, NULL, 10) : 0;
	count_path = getenv("FAULT_COUNT");
	counting = atexit(stop) == 0;
	return __real_main(argc, argv);
}

__attribute__((destructor)) static void end(void)
{
	char line[128];
	int fd = count_path ? open(count_path, O_WRONLY | O_CREAT | O_TRUNC, 0666) : -1;

	if (fd < 0)
		return;
	int n = snprintf(line, sizeof line, "%lu %s\n", nrequests, failed);
	if (write(fd, line, (size_t)n) != n)
		abort();
	close(fd);
}

/* Whether the request is the one that fails. */
static bool fails(const char *what, int error)
{
	if (!counting || __atomic_add_fetch(&nrequests, 1, __ATOMIC_RELAXED) != fail_at)
		return false;
	failed = what;
	errno = error;
	return true;
}

#define WRAP(type, name, parameters, arguments, error, failure)                        \
	type __real_##name parameters;                                                 \
	type __wrap_##name parameters;                                                 \
	type __wrap_##name parameters                                                  \
	{                                                                              \
		if (fails(#name, error))                                               \
			return failure;                                                \
		return __real_##name arguments;                                        \
	}

WRAP(void *, malloc, (size_t n), (n), ENOMEM, NULL)
WRAP(void *, calloc, (size_t n, size_t size), (n, size), ENOMEM, NULL)
WRAP(void *, realloc, (void *p, size_t n), (p, n), ENOMEM, NULL)
WRAP(int, posix_memalign, (void **p, size_t align, size_t n), (p, align, n), ENOMEM,
    ENOMEM)
WRAP(ssize_t, read, (int fd, void *p, size_t n), (fd, p, n), EIO, -1)
WRAP(ssize_t, write, (int fd, const void *p, size_t n), (fd, p, n), ENOSPC, -1)
WRAP(ssize_t, pwrite, (int fd, const void *p, size_t n, off_t at), (fd, p, n, at),
    ENOSPC, -1)
WRAP(int, ftruncate, (int fd, off_t n), (fd, n), EIO, -1)
WRAP(int, fsync, (int fd), (fd), EIO, -1)
WRAP(int, rename, (const char *from, const char *to), (from, to), EIO, -1)
WRAP(int, mkdir, (const char *path, mode_t mode), (path, mode), ENOSPC, -1)
WRAP(char *, mkdtemp, (char *path), (path), ENOSPC, NULL)
WRAP(int, fstat, (int fd, struct stat *info), (fd, info), EIO, -1)
WRAP(int, dup, (int fd), (fd), EMFILE, -1)
WRAP(int, pipe, (int fd[2]), (fd), EMFILE, -1)
WRAP(DIR *, opendir, (const char *path), (path), EMFILE, NULL)
WRAP(FILE *, fopen, (const char *path, const char *mode), (path, mode), EMFILE, NULL)
WRAP(FILE *, tmpfile, (void), (), EMFILE, NULL)
WRAP(char *, realpath, (const char *path, char *out), (path, out), EIO, NULL)
WRAP(int, posix_spawnp,
    (pid_t * pid, const char *file, const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *attributes, char *const arguments[],
	char *const environment[]),
    (pid, file, actions, attributes, arguments, environment), EAGAIN, EAGAIN)

/* The descriptor is gone all the same, as POSIX allows. */
int __real_close(int fd);
int __wrap_close(int fd);
int __wrap_close(int fd)
{
	bool fail = fails("close", EIO);
	int status = __real_close(fd);

	if (fail)
		errno = EIO;
	return fail ? -1 : status;
}

int __real_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...);
int __wrap_open(const char *path, int flags, ...)
{
	mode_t mode = 0;
	va_list args;

	if (flags & O_CREAT) {
		va_start(args, flags);
		mode = va_arg(args, mode_t);
		va_end(args);
	}
	if (fails("open", EMFILE))
		return -1;
	return __real_open(path, flags, mode);
}
