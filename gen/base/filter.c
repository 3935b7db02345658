/* filter.c: a child between two pipes.
 *
 * In: text for its stdin.  Out: its stdout.  Must not know what the text means. */
#include "base/filter.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/fail.h"

/* A pipe that a child inherits nothing of but what it gets as its own; `ours` (0 read,
 * 1 write) does not wait. */
static void open_pipe(int fds[2], int ours)
{
	if (pipe(fds) != 0)
		fatal("cannot make a pipe for a child: %s", strerror(errno));
	if (fcntl(fds[0], F_SETFD, FD_CLOEXEC) != 0 ||
	    fcntl(fds[1], F_SETFD, FD_CLOEXEC) != 0 ||
	    fcntl(fds[ours], F_SETFL, O_NONBLOCK) != 0)
		fatal("cannot set up a pipe for a child: %s", strerror(errno));
}

/* -1: there is no such program. */
static pid_t spawn(char *const argv[], char *const envp[], int stdin_fd, int stdout_fd)
{
	posix_spawn_file_actions_t actions;
	pid_t pid;
	int error = posix_spawn_file_actions_init(&actions);
	if (!error)
		error =
		    posix_spawn_file_actions_adddup2(&actions, stdin_fd, STDIN_FILENO);
	if (!error)
		error = posix_spawn_file_actions_adddup2(
		    &actions, stdout_fd, STDOUT_FILENO);
	if (!error)
		error = posix_spawnp(&pid, argv[0], &actions, NULL, argv, envp);
	if (error != 0 && error != ENOENT)
		fatal("cannot run %s: %s", argv[0], strerror(error));
	posix_spawn_file_actions_destroy(&actions);
	return error ? -1 : pid;
}

/* Sends what the pipe takes now; false: all is sent, or it reads no more (its
 * exit status tells why). */
static bool send_some(int fd, struct str input, size_t *sent)
{
	ssize_t n = write(fd, input.s + *sent, input.n - *sent);
	if (n < 0 && errno == EPIPE)
		return false;
	if (n < 0 && errno != EAGAIN && errno != EINTR)
		fatal("cannot write to a child: %s", strerror(errno));
	*sent += n > 0 ? (size_t)n : 0;
	return *sent < input.n;
}

/* Takes what is there; false: end of file. */
static bool receive_some(int fd, struct buf *out)
{
	char chunk[65536];
	ssize_t n = read(fd, chunk, sizeof chunk);
	if (n < 0 && errno != EAGAIN && errno != EINTR)
		fatal("cannot read from a child: %s", strerror(errno));
	if (n > 0)
		buf_add(out, chunk, (size_t)n);
	return n != 0;
}

/* Writes and reads at the same time, so that neither side can wait for the
 * other with both pipes full. */
static void exchange(int to, int from, struct str input, struct buf *out)
{
	struct pollfd fds[2] = {{to, POLLOUT, 0}, {from, POLLIN, 0}};
	size_t sent = 0;
	while (fds[1].fd >= 0) {
		if (poll(fds, 2, -1) < 0) {
			if (errno == EINTR)
				continue;
			fatal("cannot wait for a child: %s", strerror(errno));
		}
		if (fds[0].fd >= 0 && fds[0].revents && !send_some(to, input, &sent)) {
			close(to);
			fds[0].fd = -1;
		}
		if (fds[1].revents && !receive_some(from, out))
			fds[1].fd = -1;
	}
	if (fds[0].fd >= 0)
		close(to);
	close(from);
}

bool filter_run(char *const argv[], char *const envp[], struct str input,
    struct buf *out, int *status)
{
	int in[2], result[2];
	open_pipe(in, 1);
	open_pipe(result, 0);
	pid_t pid = spawn(argv, envp, in[0], result[1]);
	close(in[0]);
	close(result[1]);
	if (pid < 0) {
		close(in[1]);
		close(result[0]);
		return false;
	}
	exchange(in[1], result[0], input, out);
	while (waitpid(pid, status, 0) < 0)
		if (errno != EINTR)
			fatal("cannot wait for %s: %s", argv[0], strerror(errno));
	/* Some spawn first and look for the program then. */
	return !(WIFEXITED(*status) && WEXITSTATUS(*status) == 127);
}
