/* Results on disk: whole or not at all. */
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/out.h"
#include "tests/unit/test.h"

static char folder[] = "out_test_XXXXXX";

static const char *path_of(const char *name)
{
	static char paths[4][200];
	static unsigned i;

	snprintf(paths[i = (i + 1) % 4], sizeof(paths[0]), "%s/%s", folder, name);
	return paths[i];
}

static void check_content(const char *name, const char *want)
{
	char text[256] = "";
	FILE *f = fopen(path_of(name), "r");

	if (f) {
		text[fread(text, 1, sizeof(text) - 1, f)] = 0;
		fclose(f);
	}
	CHECK_TEXT(text, want);
}

/* Files in the folder that are temporaries. */
static unsigned count_strays(void)
{
	DIR *dir = opendir(folder);
	unsigned n = 0;

	for (const struct dirent *e; dir && (e = readdir(dir));)
		n += strstr(e->d_name, ".tmp") != NULL;
	if (dir)
		closedir(dir);
	return n;
}

/* Exit status of `run` in a process of its own, its stderr thrown away. */
static int status_of(void (*run)(void))
{
	int status = -1;

	fflush(stdout);
	pid_t child = fork();
	if (child == 0) {
		int null = open("/dev/null", O_WRONLY);
		if (null >= 0)
			dup2(null, STDERR_FILENO);
		run();
		_exit(0);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void test_replace(void)
{
	struct stat info;

	umask(027);
	out_file(path_of("a"), STR("one"));
	check_content("a", "one");
	CHECK(stat(path_of("a"), &info) == 0);
	CHECK_UINT(info.st_mode & 0777, 0640);
	CHECK(chmod(path_of("a"), 0604) == 0);
	out_file(path_of("a"), STR("two"));
	check_content("a", "two");
	CHECK(stat(path_of("a"), &info) == 0);
	CHECK_UINT(info.st_mode & 0777, 0604);
	CHECK_UINT(count_strays(), 0);
}

/* Returns whether file "b" was replaced. */
static bool replaced(struct str text)
{
	const char *b = path_of("b"), *c = path_of("c");
	struct out_item items[] = {{b, text}, {c, STR("same")}};
	struct stat before = {0}, after;
	bool old = stat(b, &before) == 0;

	out_files_if_changed(items, 2);
	CHECK(stat(b, &after) == 0);
	CHECK_UINT((uint64_t)after.st_size, text.n);
	return !old || before.st_ino != after.st_ino;
}

static void test_if_changed(void)
{
	CHECK(replaced(STR("text")));
	CHECK(!replaced(STR("text")));
	CHECK(replaced(STR("texT")));
	CHECK(replaced(STR("tex")));
	CHECK(replaced(STR("")));
	CHECK(!replaced(STR("")));
	check_content("c", "same");
}

/* The link stays, what it names is replaced. */
static void test_link(void)
{
	struct stat info;

	out_file(path_of("target"), STR("old"));
	CHECK(symlink("target", path_of("link")) == 0);
	out_file(path_of("link"), STR("new"));
	CHECK(lstat(path_of("link"), &info) == 0 && S_ISLNK(info.st_mode));
	check_content("target", "new");
	/* ... or made, where it is not there yet */
	CHECK(unlink(path_of("target")) == 0);
	out_file(path_of("link"), STR("made"));
	CHECK(lstat(path_of("link"), &info) == 0 && S_ISLNK(info.st_mode));
	check_content("target", "made");
}

/* Names of temporaries that somebody else has are left alone. */
static void test_taken(void)
{
	char taken[20][200];

	for (int i = 0; i < 20; i++) {
		snprintf(taken[i], sizeof(taken[i]), "%s.tmp%ld-%d", path_of("a"),
		    (long)getpid(), i);
		fclose(fopen(taken[i], "w"));
	}
	out_file(path_of("a"), STR("mine"));
	check_content("a", "mine");
	CHECK_UINT(count_strays(), 20);
	for (int i = 0; i < 20; i++)
		CHECK(unlink(taken[i]) == 0);
}

/* Two that are open at once, closed in the order of their opening. */
static void test_streams(void)
{
	struct out_stream *x = out_stream_open(path_of("x"));
	struct out_stream *y = out_stream_open(path_of("y"));
	struct out_stream *null = out_stream_open("/dev/null");

	out_stream_add(x, STR("1"));
	out_stream_add(y, STR("2"));
	out_stream_add(null, STR("3"));
	out_stream_add(x, STR("4"));
	out_stream_close(x);
	out_stream_close(y);
	out_stream_close(null);
	check_content("x", "14");
	check_content("y", "2");
	CHECK_UINT(count_strays(), 0);
}

static void test_several(void)
{
	const char *x = path_of("x"), *y = path_of("y");
	struct out_item items[] = {{x, STR("1")}, {y, STR("2")}};

	out_files(items, 2);
	check_content("x", "1");
	check_content("y", "2");
	CHECK_UINT(count_strays(), 0);
}

static void write_one_bad(void)
{
	const char *good = path_of("x"), *bad = path_of("none/y");
	struct out_item items[] = {{good, STR("changed")}, {bad, STR("2")}};

	out_files(items, 2);
}

static void write_beyond_limit(void)
{
	static char text[100000];
	struct rlimit limit = {4096, 4096};

	memset(text, 'x', sizeof(text));
	setrlimit(RLIMIT_FSIZE, &limit);
	out_file(path_of("x"), (struct str){text, sizeof(text)});
}

static void write_full_device(void)
{
	out_file("/dev/full", STR("x"));
}

static void write_folder(void)
{
	out_file(folder, STR("x"));
}

static void write_in_file(void)
{
	out_folder(path_of("x"));
}

static void write_full_stdout(void)
{
	int full = open("/dev/full", O_WRONLY);

	if (full >= 0)
		dup2(full, STDOUT_FILENO);
	out_file("-", STR("x"));
}

/* Exit 2, the old file as it was, nothing left behind. */
static void test_trouble(void)
{
	out_file(path_of("x"), STR("old"));
	CHECK_INT(status_of(write_one_bad), 2);
	CHECK_INT(status_of(write_beyond_limit), 2);
	CHECK_INT(status_of(write_folder), 2);
	CHECK_INT(status_of(write_in_file), 2);
	check_content("x", "old");
	CHECK_UINT(count_strays(), 0);
	if (access("/dev/full", W_OK) == 0) {
		CHECK_INT(status_of(write_full_device), 2);
		CHECK_INT(status_of(write_full_stdout), 2);
		CHECK(access("/dev/full", W_OK) == 0);
	}
}

/* A device is written in place, not replaced by a file. */
static void test_device(void)
{
	struct stat info;

	struct out_item item = {"/dev/null", STR("")};

	out_file("/dev/null", STR("x"));
	out_files_if_changed(&item, 1);
	CHECK(stat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
}

int main(void)
{
	if (!mkdtemp(folder))
		return 1;
	RUN(test_replace);
	RUN(test_if_changed);
	RUN(test_link);
	RUN(test_taken);
	RUN(test_streams);
	RUN(test_several);
	RUN(test_trouble);
	RUN(test_device);
	static const char *const names[] = {"a", "b", "c", "link", "target", "x", "y"};
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		unlink(path_of(names[i]));
	rmdir(folder);
	return test_end("base_out");
}
