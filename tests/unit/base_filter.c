/* base_filter.c: other programs as filters: those that read late, not at all or more
 * than a pipe holds, and those that are not there. */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

#include "base/filter.h"
#include "tests/unit/test.h"

static struct buf big;

static bool run(const char *script, struct str input, struct buf *out, int *status)
{
	char *argv[] = {"sh", "-c", (char *)(uintptr_t)script, NULL};
	char *envp[] = {NULL};

	buf_clear(out);
	return filter_run(argv, envp, input, out, status);
}

static void test_through(void)
{
	struct buf out = {0};
	int status;

	CHECK(run("exec cat", buf_view(&big), &out, &status));
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	CHECK(str_eq(buf_view(&out), buf_view(&big)));
	CHECK(run("exec cat", STR(""), &out, &status) && out.n == 0);
	buf_free(&out);
}

/* A child that does not read ends the writing, not us; its status tells why. */
static void test_ends(void)
{
	struct buf out = {0};
	int status;

	CHECK(run("echo said; exit 3", buf_view(&big), &out, &status));
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	CHECK_TEXT(buf_view(&out).s, "said\n");
	CHECK(run("exec 0<&-; echo deaf; sleep 0.2", buf_view(&big), &out, &status));
	CHECK_TEXT(buf_view(&out).s, "deaf\n");
	CHECK(run("exec >&-; cat >/dev/null", buf_view(&big), &out, &status) &&
	      out.n == 0);
	CHECK(run("kill -KILL $$", buf_view(&big), &out, &status));
	CHECK(WIFSIGNALED(status));
	buf_free(&out);
}

static void test_absent(void)
{
	char *argv[] = {"no-such-program-at-all", NULL}, *envp[] = {NULL};
	struct buf out = {0};
	int status;

	CHECK(!filter_run(argv, envp, STR("x"), &out, &status));
	CHECK(!run("exit 127", STR("x"), &out, &status)); /* what a late search says */
	buf_free(&out);
}

int main(void)
{
	signal(SIGPIPE, SIG_IGN);
	for (int i = 0; i < 200000; i++)
		buf_printf(&big, "%d\n", i);
	RUN(test_through);
	RUN(test_ends);
	RUN(test_absent);
	buf_free(&big);
	return test_end("base_filter");
}
