/* git.c: in: "REV:path"; out: what git prints.  git is spawned directly: no
 * shell sees the text, and text that looks like an option is no spec. */
#include "input/git.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/fail.h"

extern char **environ;

bool git_is_spec(const char *path)
{
	const char *colon = strchr(path, ':');

	return colon && colon != path && colon[1] && path[0] != '-';
}

static void open_pipe(int fds[2])
{
	if (pipe(fds) != 0)
		fatal("cannot make a pipe: %s", strerror(errno));
	for (int i = 0; i < 2; i++)
		fcntl(fds[i], F_SETFD, FD_CLOEXEC);
}

/* The environment, but messages in English whoever runs it. */
static char **plain_environment(struct arena *a)
{
	size_t n = 0, k = 0;

	while (environ[n])
		n++;
	char **plain = ARENA_ARRAY(a, n + 2, char *);
	for (size_t i = 0; i < n; i++)
		if (strncmp(environ[i], "LC_ALL=", 7) != 0)
			plain[k++] = environ[i];
	plain[k] = arena_text(a, "LC_ALL=C", 8);
	return plain;
}

bool git_start(struct git *g, const char *const *args)
{
	enum { MAX_ARGS = 8 };
	char *argv[MAX_ARGS + 2] = {"git"};
	posix_spawn_file_actions_t actions;
	struct arena scratch = {0};
	int out[2], err[2];

	for (size_t i = 0; args[i]; i++) {
		BUG_IF(i == MAX_ARGS);
		/* posix_spawn takes char * for history's sake; it changes nothing. */
		memcpy(&argv[i + 1], &args[i], sizeof(*argv));
	}
	open_pipe(out);
	open_pipe(err);
	int error = posix_spawn_file_actions_init(&actions);
	if (!error)
		error = posix_spawn_file_actions_addopen(
		    &actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	if (!error)
		error =
		    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
	if (!error)
		error =
		    posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO);
	if (!error)
		error = posix_spawnp(
		    &g->pid, "git", &actions, NULL, argv, plain_environment(&scratch));
	if (error && error != ENOENT)
		fatal("cannot run git: %s", strerror(error));
	posix_spawn_file_actions_destroy(&actions);
	arena_free(&scratch);
	close(out[1]);
	close(err[1]);
	if (error) {
		close(out[0]);
		close(err[0]);
		return false;
	}
	g->out = out[0];
	g->err = err[0];
	return true;
}

bool git_end(struct git *g, struct buf *why)
{
	char text[1024];
	size_t n = 0;
	int status;

	/* Ends a git that still writes. */
	close(g->out);
	while (n < sizeof(text)) {
		ssize_t got = read(g->err, text + n, sizeof(text) - n);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		n += (size_t)got;
	}
	close(g->err);
	while (waitpid(g->pid, &status, 0) < 0)
		if (errno != EINTR)
			fatal("cannot wait for git: %s", strerror(errno));
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return true;
	const char *end = n ? memchr(text, '\n', n) : NULL;
	struct str line = {text, end ? (size_t)(end - text) : n};
	if (str_begins(line, STR("fatal: "))) {
		line.s += 7;
		line.n -= 7;
	}
	buf_str(why, line.n ? line : STR("git failed without a reason"));
	return false;
}

bool git_output(const char *const *args, struct buf *output, struct buf *why)
{
	char piece[16384];
	struct git g;

	if (!git_start(&g, args)) {
		buf_text(why, "git is not installed");
		return false;
	}
	for (;;) {
		ssize_t n = read(g.out, piece, sizeof(piece));
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			fatal("cannot read from git: %s", strerror(errno));
		if (n == 0)
			break;
		buf_add(output, piece, (size_t)n);
	}
	return git_end(&g, why);
}
