/* out.c: in: finished results; out: files that are complete or untouched.
 * A regular file is replaced by renaming a synced temporary beside it; a
 * device or pipe is written in place. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "base/out.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/fail.h"

/* One file on its way. */
struct pending {
	const char *path; /* as the caller gave it, for messages */
	char *target;     /* what is replaced: `path` with links resolved */
	char *temporary;  /* NULL: written in place */
	bool written;     /* the temporary exists */
	struct str text;
};

struct batch {
	struct arena arena;
	struct pending *items;
	size_t n;
	struct batch *before;
};

/* What is on its way, the newest first: whoever ends the run (fatal, in the middle of
 * a stream, say) leaves no temporary behind. */
static struct batch *unfinished;

static void remove_temporaries(void)
{
	for (const struct batch *b = unfinished; b; b = b->before)
		for (size_t i = 0; i < b->n; i++)
			if (b->items[i].written)
				unlink(b->items[i].temporary);
	unfinished = NULL;
}

static void begin(struct batch *batch)
{
	static bool registered;

	if (!registered && atexit(remove_temporaries) != 0)
		fatal("out of memory");
	registered = true;
	batch->before = unfinished;
	unfinished = batch;
}

static void end(struct batch *batch)
{
	struct batch **link = &unfinished;

	while (*link != batch)
		link = &(*link)->before;
	*link = batch->before;
	arena_free(&batch->arena);
}

static _Noreturn void give_up(const char *what, const char *path, int error)
{
	fatal("cannot %s %s: %s", what, path, strerror(error));
}

/* 0 or an errno value. */
static int write_all(int fd, struct str text)
{
	while (text.n) {
		ssize_t n = write(fd, text.s, text.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		text.s += n;
		text.n -= (size_t)n;
	}
	return 0;
}

/* fsync where the file system knows it. */
static int sync_file(int fd)
{
	if (fsync(fd) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS)
		return 0;
	return errno;
}

/* A file-size limit is to be an error of write, not the end of the process with
 * a temporary left behind. */
static void limit_is_an_error(void)
{
	struct sigaction ignore;

	memset(&ignore, 0, sizeof(ignore));
	ignore.sa_handler = SIG_IGN;
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGXFSZ, &ignore, NULL);
}

/* Decides where the text of `p` goes. */
static void resolve(struct batch *batch, struct pending *p)
{
	struct stat info;

	p->target = arena_text(&batch->arena, p->path, strlen(p->path));
	if (stat(p->path, &info) != 0) {
		/* A dangling link: let open create what it names. */
		if (lstat(p->path, &info) == 0)
			return;
	} else if (S_ISDIR(info.st_mode)) {
		give_up("write", p->path, EISDIR);
	} else if (!S_ISREG(info.st_mode)) {
		return;
	} else {
		char *real = realpath(p->path, NULL);
		if (!real)
			give_up("write", p->path, errno);
		p->target = arena_text(&batch->arena, real, strlen(real));
		free(real);
	}
	size_t room = strlen(p->target) + 48;
	p->temporary = arena_alloc(&batch->arena, room);
}

/* Creates the temporary; the mode is the old file's, or what umask leaves. */
static int open_temporary(struct pending *p)
{
	static unsigned count;
	size_t room = strlen(p->target) + 48;
	struct stat old;

	for (unsigned tries = 0; tries < 1000; tries++) {
		snprintf(p->temporary, room, "%s.tmp%ld-%u", p->target, (long)getpid(),
		    count++);
		int fd =
		    open(p->temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd < 0 && errno == EEXIST)
			continue;
		if (fd >= 0) {
			p->written = true;
			/* Best effort: not being the owner is no reason to fail. */
			if (stat(p->target, &old) == 0)
				fchmod(fd, old.st_mode & 0777);
		}
		return fd;
	}
	errno = EEXIST;
	return -1;
}

static void write_pending(struct pending *p)
{
	int fd = p->temporary
		     ? open_temporary(p)
		     : open(p->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		give_up("create", p->path, errno);
	int error = write_all(fd, p->text);
	if (!error && p->temporary)
		error = sync_file(fd);
	if (close(fd) != 0 && !error)
		error = errno;
	if (error)
		give_up("write", p->path, error);
}

void out_files(const struct out_item *items, size_t n)
{
	struct batch batch = {0};

	limit_is_an_error();
	batch.items = ARENA_ARRAY(&batch.arena, n, struct pending);
	batch.n = n;
	begin(&batch);
	for (size_t i = 0; i < n; i++) {
		batch.items[i].path = items[i].path;
		batch.items[i].text = items[i].text;
		resolve(&batch, &batch.items[i]);
	}
	for (size_t i = 0; i < n; i++)
		if (batch.items[i].temporary)
			write_pending(&batch.items[i]);
	for (size_t i = 0; i < n; i++) {
		struct pending *p = &batch.items[i];
		if (!p->temporary)
			write_pending(p);
		else if (rename(p->temporary, p->target) != 0)
			give_up("replace", p->path, errno);
		else
			p->written = false;
	}
	end(&batch);
}

void out_file(const char *path, struct str text)
{
	if (strcmp(path, "-") == 0) {
		out_stdout(text);
		return;
	}
	out_files(&(struct out_item){path, text}, 1);
}

/* A batch of one whose text comes piece by piece. */
struct out_stream {
	struct batch batch;
	struct pending item;
	int fd; /* -1: standard output */
};

struct out_stream *out_stream_open(const char *path)
{
	struct out_stream *o = calloc(1, sizeof(*o));

	if (!o)
		fatal("out of memory");
	limit_is_an_error();
	o->batch.items = &o->item;
	o->batch.n = 1;
	o->item.path = path;
	o->fd = -1;
	begin(&o->batch);
	if (strcmp(path, "-") == 0)
		return o;
	resolve(&o->batch, &o->item);
	o->fd = o->item.temporary
		    ? open_temporary(&o->item)
		    : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (o->fd < 0)
		give_up("create", path, errno);
	return o;
}

void out_stream_add(struct out_stream *o, struct str text)
{
	if (o->fd < 0) {
		out_stdout(text);
		return;
	}
	int error = write_all(o->fd, text);
	if (error)
		give_up("write", o->item.path, error);
}

void out_stream_close(struct out_stream *o)
{
	if (o->fd >= 0) {
		int error = o->item.temporary ? sync_file(o->fd) : 0;
		if (close(o->fd) != 0 && !error)
			error = errno;
		if (error)
			give_up("write", o->item.path, error);
		if (o->item.temporary && rename(o->item.temporary, o->item.target) != 0)
			give_up("replace", o->item.path, errno);
		o->item.written = false;
	}
	end(&o->batch);
	free(o);
}

static bool same_bytes(const char *path, struct str text)
{
	char piece[16384];
	struct stat info;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	bool same = fd >= 0 && fstat(fd, &info) == 0 && S_ISREG(info.st_mode) &&
		    (uintmax_t)info.st_size == text.n;

	while (same && text.n) {
		ssize_t n = read(fd, piece, sizeof(piece));
		if (n < 0 && errno == EINTR)
			continue;
		same = n > 0 && (size_t)n <= text.n &&
		       memcmp(piece, text.s, (size_t)n) == 0;
		if (same) {
			text.s += n;
			text.n -= (size_t)n;
		}
	}
	if (fd >= 0)
		close(fd);
	return same;
}

void out_folder(const char *path)
{
	struct stat st;
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return;
	if (mkdir(path, 0777) != 0)
		fatal("cannot make the folder %s: %s", path, strerror(errno));
}

void out_files_if_changed(const struct out_item *items, size_t n)
{
	struct arena arena = {0};
	struct out_item *changed = ARENA_ARRAY(&arena, n, struct out_item);
	size_t nchanged = 0;

	for (size_t i = 0; i < n; i++)
		if (!same_bytes(items[i].path, items[i].text))
			changed[nchanged++] = items[i];
	out_files(changed, nchanged);
	arena_free(&arena);
}

void out_stdout(struct str text)
{
	limit_is_an_error();
	/* Whatever went through stdio before stands before. */
	int error = fflush(stdout) == 0 ? write_all(STDOUT_FILENO, text) : errno;
	if (error)
		fatal("cannot write standard output: %s", strerror(error));
}
