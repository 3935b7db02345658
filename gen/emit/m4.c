/* m4.c: the macro processor as a child between two pipes.
 *
 * In: text for its stdin.  Out: its stdout.  Must not know what the text means. */
#include "emit/m4.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/fail.h"

/* M4 in the environment names the program, as for other users of m4: GNU m4 is
 * gm4 where the system has one of its own. */
static char *program(void)
{
	static char name[] = "m4";
	char *chosen = getenv("M4");
	return chosen && *chosen ? chosen : name;
}

static void no_m4(void)
{
	fatal("cannot run %s: it is not in the PATH; install GNU m4 (vendor/bootstrap "
	      "build), or take the tables that stand in generated/",
	    program());
}

/* A pipe whose parent end `ours` (0 read, 1 write) the child does not inherit. */
static void open_pipe(int fds[2], int ours)
{
	if (pipe(fds) != 0)
		fatal("cannot make a pipe for m4: %s", strerror(errno));
	int flags = fcntl(fds[ours], F_GETFL);
	if (fcntl(fds[ours], F_SETFD, FD_CLOEXEC) != 0 || flags < 0 ||
	    fcntl(fds[ours], F_SETFL, flags | O_NONBLOCK) != 0)
		fatal("cannot set up a pipe for m4: %s", strerror(errno));
}

static pid_t spawn(int stdin_fd, int stdout_fd)
{
	/* -P: builtins are called m4_…, so that words of the data are none;
	 * -E -E: the first warning ends it. */
	char *argv[] = {program(), "-P", "-E", "-E", NULL};
	char *envp[] = {"LC_ALL=C", NULL};
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t defaults;
	pid_t pid;
	sigemptyset(&defaults);
	sigaddset(&defaults, SIGPIPE); /* calgen ignores it, m4 should not */
	if (posix_spawn_file_actions_init(&actions) != 0 ||
	    posix_spawn_file_actions_adddup2(&actions, stdin_fd, STDIN_FILENO) != 0 ||
	    posix_spawn_file_actions_adddup2(&actions, stdout_fd, STDOUT_FILENO) != 0 ||
	    posix_spawn_file_actions_addclose(&actions, stdin_fd) != 0 ||
	    posix_spawn_file_actions_addclose(&actions, stdout_fd) != 0 ||
	    posix_spawnattr_init(&attributes) != 0 ||
	    posix_spawnattr_setsigdefault(&attributes, &defaults) != 0 ||
	    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF) != 0)
		fatal("cannot set up m4: %s", strerror(errno));
	int error = posix_spawnp(&pid, argv[0], &actions, &attributes, argv, envp);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	if (error == ENOENT)
		no_m4();
	if (error != 0)
		fatal("cannot run m4: %s", strerror(error));
	return pid;
}

/* Sends what the pipe takes now; false: all is sent, or m4 reads no more (its
 * exit status tells why). */
static bool send_some(int fd, struct str input, size_t *sent)
{
	ssize_t n = write(fd, input.s + *sent, input.n - *sent);
	if (n < 0 && errno == EPIPE)
		return false;
	if (n < 0 && errno != EAGAIN && errno != EINTR)
		fatal("cannot write to m4: %s", strerror(errno));
	*sent += n > 0 ? (size_t)n : 0;
	return *sent < input.n;
}

/* Takes what is there; false: end of file. */
static bool receive_some(int fd, struct buf *out)
{
	char chunk[65536];
	ssize_t n = read(fd, chunk, sizeof chunk);
	if (n < 0 && errno != EAGAIN && errno != EINTR)
		fatal("cannot read from m4: %s", strerror(errno));
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
			fatal("cannot wait for m4: %s", strerror(errno));
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

void m4_run(struct str input, struct buf *out)
{
	int in[2], result[2], status;
	struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
	sigemptyset(&ignore.sa_mask);
	open_pipe(in, 1);
	open_pipe(result, 0);
	pid_t pid = spawn(in[0], result[1]);
	close(in[0]);
	close(result[1]);
	/* An m4 that stops reading must not end calgen without a word. */
	sigaction(SIGPIPE, &ignore, &before);
	exchange(in[1], result[0], input, out);
	sigaction(SIGPIPE, &before, NULL);
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			fatal("cannot wait for m4: %s", strerror(errno));
	if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
		no_m4();
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		fatal("%s failed; calgen needs GNU m4 1.4.6 or later (set M4 to its "
		      "name)",
		    program());
}
