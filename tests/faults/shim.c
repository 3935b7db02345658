/* shim.c: counts what a program asks of the machine and lets one request fail.
 *
 * In: FAULT_AT, the number of the request that fails (0: none); FAULT_INTERRUPTS, if
 * not empty: only requests that a signal can interrupt count, and that is how one
 * fails.  Out: FAULT_COUNT, a file that gets the number of requests and which one
 * failed.  Linked with --wrap, so that the requests of the program count and those
 * inside libc do not. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static unsigned long fail_at, nrequests;
static const char *failed = "none", *count_path;
static bool counting, interrupts;

int __real_atexit(void (*function)(void));

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
	interrupts = getenv("FAULT_INTERRUPTS") && *getenv("FAULT_INTERRUPTS");
	counting = __real_atexit(stop) == 0;
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

static bool can_be_interrupted(const char *what)
{
	static const char *const calls[] = {"read", "write", "poll", "waitpid"};

	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (strcmp(what, calls[i]) == 0)
			return true;
	return false;
}

/* Whether the request is the one that fails. */
static bool fails(const char *what, int error)
{
	if (!counting || (interrupts && !can_be_interrupted(what)) ||
	    __atomic_add_fetch(&nrequests, 1, __ATOMIC_RELAXED) != fail_at)
		return false;
	failed = what;
	errno = interrupts ? EINTR : error;
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
WRAP(int, poll, (struct pollfd * fds, nfds_t n, int ms), (fds, n, ms), ENOMEM, -1)
WRAP(pid_t, waitpid, (pid_t pid, int *status, int options), (pid, status, options),
    ECHILD, -1)
WRAP(int, lstat, (const char *path, struct stat *info), (path, info), EIO, -1)
WRAP(struct dirent *, readdir, (DIR * folder), (folder), EIO, NULL)
WRAP(int, atexit, (void (*function)(void)), (function), ENOMEM, -1)
WRAP(DIR *, opendir, (const char *path), (path), EMFILE, NULL)
WRAP(FILE *, fopen, (const char *path, const char *mode), (path, mode), EMFILE, NULL)
WRAP(FILE *, tmpfile, (void), (), EMFILE, NULL)
WRAP(int, fflush, (FILE * file), (file), ENOSPC, EOF)
WRAP(size_t, fread, (void *p, size_t size, size_t n, FILE *file), (p, size, n, file),
    EIO, 0)
WRAP(char *, realpath, (const char *path, char *out), (path, out), EIO, NULL)
WRAP(int, posix_spawn_file_actions_init, (posix_spawn_file_actions_t * actions),
    (actions), ENOMEM, ENOMEM)
WRAP(int, posix_spawn_file_actions_adddup2,
    (posix_spawn_file_actions_t * actions, int from, int to), (actions, from, to),
    ENOMEM, ENOMEM)
WRAP(int, posix_spawn_file_actions_addopen,
    (posix_spawn_file_actions_t * actions, int fd, const char *path, int flags,
	mode_t mode),
    (actions, fd, path, flags, mode), ENOMEM, ENOMEM)
WRAP(int, posix_spawnp,
    (pid_t * pid, const char *file, const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *attributes, char *const arguments[],
	char *const environment[]),
    (pid, file, actions, attributes, arguments, environment), EAGAIN, EAGAIN)

/* Its third argument is a number in all that calgen asks, or a pointer as long. */
int __real_fcntl(int fd, int what, ...);
int __wrap_fcntl(int fd, int what, ...);
int __wrap_fcntl(int fd, int what, ...)
{
	va_list args;

	va_start(args, what);
	long value = va_arg(args, long);
	va_end(args);
	return fails("fcntl", EBADF) ? -1 : __real_fcntl(fd, what, value);
}

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

/* Libraries: FAULT_LACKS names a library or a symbol that is not there, FAULT_REFUSES a
 * function that always answers with a status that is no success. */
static bool is_variable(const char *variable, const char *name)
{
	const char *value = getenv(variable);

	return value && strcmp(value, name) == 0;
}

static int refuse(void)
{
	return 1;
}

void *__real_dlopen(const char *path, int flags);
void *__wrap_dlopen(const char *path, int flags);
void *__wrap_dlopen(const char *path, int flags)
{
	return is_variable("FAULT_LACKS", path) ? NULL : __real_dlopen(path, flags);
}

void *__real_dlsym(void *library, const char *name);
void *__wrap_dlsym(void *library, const char *name);
void *__wrap_dlsym(void *library, const char *name)
{
	int (*function)(void) = refuse;
	void *address;

	if (is_variable("FAULT_LACKS", name))
		return NULL;
	if (!is_variable("FAULT_REFUSES", name))
		return __real_dlsym(library, name);
	memcpy(&address, &function, sizeof address);
	return address;
}
