/* src_expand.c: in: arguments; out: the files they stand for, in an order that
 * no file system decides. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "input/diag.h"
#include "input/git.h"
#include "input/src.h"
#include "input/stream.h"

/* Folders in folders; deeper is a mistake or a trap. */
#define MAX_FOLDERS 32

struct names {
	const char **items;
	size_t n, room;
};

struct expansion {
	struct arena *arena;
	const char *const *suffixes;
	struct names files;
	bool good;
};

static void add_name(struct arena *a, struct names *names, const char *name)
{
	if (names->n == names->room) {
		size_t room = names->room ? names->room * 2 : 64;
		const char **items = ARENA_ARRAY(a, room, const char *);
		if (names->n)
			memcpy(items, names->items, names->n * sizeof(*items));
		names->items = items;
		names->room = room;
	}
	names->items[names->n++] = name;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort_names(struct names *names, size_t from)
{
	if (names->n > from)
		qsort(names->items + from, names->n - from, sizeof(*names->items),
		    by_name);
}

static bool has_suffix(const struct expansion *e, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; e->suffixes[i]; i++) {
		size_t k = strlen(e->suffixes[i]);
		if (n > k && strcmp(name + n - k, e->suffixes[i]) == 0)
			return true;
	}
	return false;
}

static const char *join(struct arena *a, const char *folder, const char *name)
{
	size_t n = strlen(folder), k = strlen(name);
	bool slash = folder[n - 1] != '/';
	char *path = arena_alloc(a, n + slash + k + 1);

	memcpy(path, folder, n);
	if (slash)
		path[n] = '/';
	memcpy(path + n + slash, name, k);
	return path;
}

static void fail(struct expansion *e, const char *path, const char *what, int error)
{
	if (stream_is_trouble(error))
		fatal("%s: %s: %s", path, what, strerror(error));
	diag_file(DIAG_INPUT_OPEN, path, "%s: %s", what, strerror(error));
	e->good = false;
}

/* Everything in `folder` that does not begin with a dot, sorted. */
static bool list_folder(struct expansion *e, const char *folder, struct names *names)
{
	DIR *dir = opendir(folder);

	if (!dir) {
		fail(e, folder, "cannot open the directory", errno);
		return false;
	}
	for (;;) {
		errno = 0;
		const struct dirent *entry = readdir(dir);
		if (!entry)
			break;
		if (entry->d_name[0] != '.')
			add_name(
			    e->arena, names, join(e->arena, folder, entry->d_name));
	}
	int error = errno;
	closedir(dir);
	if (error)
		fail(e, folder, "cannot read the directory", error);
	/* Sorted here already, so that diagnostics have an order. */
	sort_names(names, 0);
	return error == 0;
}

/* Depth is bounded by MAX_FOLDERS; links to folders are not followed. */
static void expand_folder(struct expansion *e, const char *folder, unsigned depth)
{
	struct names names = {0};
	struct stat info;

	if (depth > MAX_FOLDERS) {
		diag_file(DIAG_INPUT_OPEN, folder, "lies in more than %d folders",
		    MAX_FOLDERS);
		e->good = false;
		return;
	}
	if (!list_folder(e, folder, &names))
		return;
	for (size_t i = 0; i < names.n; i++) {
		const char *path = names.items[i];
		if (lstat(path, &info) != 0)
			fail(e, path, "cannot look at", errno);
		else if (S_ISDIR(info.st_mode))
			expand_folder(e, path, depth + 1);
		else if (has_suffix(e, path) && stat(path, &info) == 0 &&
			 S_ISREG(info.st_mode))
			add_name(e->arena, &e->files, path);
	}
}

/* Whether `spec` is a tree of its revision; the reader says what else is
 * wrong with it. */
static bool is_git_folder(const char *spec)
{
	const char *const args[] = {"cat-file", "-t", spec, NULL};
	struct buf type = {0}, why = {0};
	bool tree = git_output(args, &type, &why) && str_is(buf_view(&type), "tree\n");

	buf_free(&type);
	buf_free(&why);
	return tree;
}

static void expand_git_folder(struct expansion *e, const char *spec)
{
	const char *const args[] = {
	    "ls-tree", "-r", "-z", "--name-only", "--full-tree", spec, NULL};
	struct buf list = {0}, why = {0};

	if (!git_output(args, &list, &why)) {
		diag_file(DIAG_INPUT_GIT, spec, "git says: %s", buf_view(&why).s);
		e->good = false;
	}
	for (size_t i = 0; i < list.n; i += strlen(list.s + i) + 1) {
		const char *name = list.s + i;
		if (name[0] != '.' && !strstr(name, "/.") && has_suffix(e, name))
			add_name(e->arena, &e->files, join(e->arena, spec, name));
	}
	buf_free(&list);
	buf_free(&why);
}

static void expand(struct expansion *e, const char *arg)
{
	struct stat info;
	size_t before = e->files.n;

	if (strcmp(arg, "-") != 0 && stat(arg, &info) == 0 && S_ISDIR(info.st_mode)) {
		expand_folder(e, arg, 1);
	} else if (strcmp(arg, "-") != 0 && stat(arg, &info) != 0 && errno == ENOENT &&
		   git_is_spec(arg) && is_git_folder(arg)) {
		expand_git_folder(e, arg);
	} else {
		add_name(e->arena, &e->files, arg);
		return;
	}
	sort_names(&e->files, before);
	if (e->good && e->files.n == before) {
		diag_file(DIAG_INPUT_OPEN, arg, "has no file named *%s in it",
		    e->suffixes[0]);
		e->good = false;
	}
}

bool src_expand(struct arena *a, char *const *args, size_t nargs,
    const char *const *suffixes, struct src_list *out)
{
	struct expansion e = {.arena = a, .suffixes = suffixes, .good = true};

	BUG_IF(!suffixes[0]);
	for (size_t i = 0; i < nargs; i++)
		expand(&e, args[i]);
	out->paths = e.files.items;
	out->n = e.files.n;
	return e.good;
}
