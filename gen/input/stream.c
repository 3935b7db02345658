/* stream.c: in: a path; out: plain bytes in pieces.  Memory is one buffer and
 * zlib's window.  Knows nothing of what the bytes mean. */
#include "input/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef HAVE_ZLIB
#define ZLIB_CONST
#include <zlib.h>
#endif

#include "base/fail.h"
#include "input/diag.h"
#include "input/git.h"
#include "input/src.h"

#define RAW_BYTES ((size_t)64 << 10)

struct stream {
	char *path; /* as printed */
	int fd;
	bool is_git, is_gzip, ended, failed;
	struct git git;
	size_t size;
	uint64_t nread;
	const char *at, *end; /* unread part of raw */
	struct buf peeked;
	size_t npeeked; /* of those, already read */
#ifdef HAVE_ZLIB
	z_stream z;
	bool in_member; /* of a gzip file; there may be several */
#endif
	char raw[RAW_BYTES];
};

static void fail(struct stream *s)
{
	s->failed = s->ended = true;
}

/* The end of git's output: did it mean it? */
static void end_git(struct stream *s)
{
	struct buf why = {0};

	s->fd = -1;
	if (!git_end(&s->git, &why) && !s->failed) {
		diag_file(DIAG_INPUT_GIT, s->path, "no such file, and git says: %s",
		    buf_view(&why).s);
		fail(s);
	}
	s->is_git = false;
	buf_free(&why);
}

/* Bytes from the descriptor; 0 at the end or after an error. */
static size_t read_raw(struct stream *s, char *out, size_t room)
{
	while (s->fd >= 0) {
		ssize_t n =
		    read(s->fd, out, room < RAW_BYTES * 16 ? room : RAW_BYTES * 16);
		if (n > 0) {
			s->nread += (uint64_t)n;
			return (size_t)n;
		}
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			fatal("cannot read %s: %s", s->path, strerror(errno));
		if (s->is_git)
			end_git(s);
		break;
	}
	return 0;
}

static void fill(struct stream *s)
{
	s->at = s->raw;
	s->end = s->raw + read_raw(s, s->raw, RAW_BYTES);
}

bool stream_is_trouble(int error)
{
	return error == EMFILE || error == ENFILE || error == ENOMEM || error == EIO;
}

static bool open_path(struct stream *s, const char *path)
{
	struct stat info;

	if (strcmp(path, "-") == 0) {
		s->fd = dup(STDIN_FILENO);
	} else {
		s->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
		if (s->fd < 0 && errno == ENOENT && git_is_spec(path)) {
			/* The blob itself: git show prints a listing for a folder. */
			const char *const args[] = {"cat-file", "blob", path, NULL};
			if (!git_start(&s->git, args)) {
				diag_file(DIAG_INPUT_GIT, s->path,
				    "no such file, and no git that could find a "
				    "revision");
				return false;
			}
			s->fd = s->git.out;
			s->is_git = true;
			return true;
		}
	}
	if (s->fd < 0 || fstat(s->fd, &info) != 0) {
		if (stream_is_trouble(errno))
			fatal("cannot open %s: %s", s->path, strerror(errno));
		diag_file(DIAG_INPUT_OPEN, s->path, "cannot open: %s", strerror(errno));
		return false;
	}
	if (S_ISDIR(info.st_mode)) {
		diag_file(DIAG_INPUT_OPEN, s->path,
		    "is a directory, where a file is needed; name a file in it");
		return false;
	}
	if (S_ISREG(info.st_mode) && info.st_size > 0)
		s->size = (size_t)info.st_size;
	return true;
}

struct stream *stream_open(const char *path)
{
	struct stream *s = calloc(1, sizeof(*s));
	const char *shown = strcmp(path, "-") == 0 ? "<stdin>" : path;
	size_t n = strlen(shown) + 1;

	if (!s || !(s->path = malloc(n)))
		fatal("out of memory (%zu bytes)", sizeof(*s) + n);
	memcpy(s->path, shown, n);
	s->fd = -1;
	if (!open_path(s, path)) {
		stream_close(s);
		return NULL;
	}
	/* Two bytes tell gzip from everything else; a pipe may give one. */
	fill(s);
	if (s->end - s->at == 1)
		s->end += read_raw(s, s->raw + 1, RAW_BYTES - 1);
	s->is_gzip = s->end - s->at >= 2 && memcmp(s->at, "\x1f\x8b", 2) == 0;
	if (s->failed) {
		stream_close(s);
		return NULL;
	}
#ifndef HAVE_ZLIB
	if (s->is_gzip) {
		diag_file(DIAG_INPUT_GZIP, s->path,
		    "is gzip, and this calgen was built without zlib; use: gunzip -c "
		    "FILE | calgen … -");
		stream_close(s);
		return NULL;
	}
#endif
	return s;
}

#ifdef HAVE_ZLIB
static void bad_gzip(struct stream *s, const char *why)
{
	diag_file(DIAG_INPUT_GZIP, s->path, "broken gzip: %s (after %llu bytes of it)",
	    why, (unsigned long long)(s->nread - (uint64_t)(s->end - s->at)));
	fail(s);
}

/* Starts a member at the next byte; false at the end of the file. */
static bool begin_member(struct stream *s)
{
	if (s->at == s->end)
		fill(s);
	if (s->at == s->end) {
		s->ended = true;
		return false;
	}
	if (*s->at != '\x1f') {
		bad_gzip(s, "something else follows the compressed data");
		return false;
	}
	/* 16: a gzip header and trailer, whose CRC is checked. */
	if (inflateInit2(&s->z, 15 + 16) != Z_OK)
		fatal("out of memory (zlib)");
	s->in_member = true;
	return true;
}

static size_t read_gzip(struct stream *s, char *out, size_t room)
{
	size_t given = 0;

	if (room > RAW_BYTES * 16)
		room = RAW_BYTES * 16;
	while (given == 0) {
		if (!s->in_member && !begin_member(s))
			return 0;
		if (s->at == s->end)
			fill(s);
		if (s->at == s->end) {
			if (!s->failed)
				bad_gzip(s, "it ends early");
			return 0;
		}
		s->z.next_in = (const Bytef *)s->at;
		s->z.avail_in = (uInt)(s->end - s->at);
		s->z.next_out = (Bytef *)out;
		s->z.avail_out = (uInt)room;
		int status = inflate(&s->z, Z_NO_FLUSH);
		s->at = (const char *)s->z.next_in;
		given = room - s->z.avail_out;
		if (status == Z_MEM_ERROR)
			fatal("out of memory (zlib)");
		if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
			bad_gzip(s, s->z.msg ? s->z.msg : "the data is damaged");
			return 0;
		}
		if (status == Z_STREAM_END) {
			inflateEnd(&s->z);
			s->in_member = false;
		}
	}
	return given;
}
#endif

static size_t read_next(struct stream *s, char *out, size_t room)
{
	if (s->ended)
		return 0;
#ifdef HAVE_ZLIB
	if (s->is_gzip)
		return read_gzip(s, out, room);
#endif
	size_t n = (size_t)(s->end - s->at);
	if (n > 0) {
		n = n < room ? n : room;
		memcpy(out, s->at, n);
		s->at += n;
	} else {
		n = read_raw(s, out, room);
		s->ended |= n == 0;
	}
	return n;
}

size_t stream_read(struct stream *s, char *out, size_t room)
{
	size_t n = s->peeked.n - s->npeeked;
	BUG_IF(room == 0);
	if (n == 0)
		return read_next(s, out, room);
	n = n < room ? n : room;
	memcpy(out, s->peeked.s + s->npeeked, n);
	s->npeeked += n;
	return n;
}

struct str stream_peek(struct stream *s)
{
	char piece[STREAM_PEEK];
	size_t n;
	BUG_IF(s->npeeked);
	while (s->peeked.n < STREAM_PEEK && (n = read_next(s, piece, sizeof piece)))
		buf_add(&s->peeked, piece, n);
	return s->peeked.s ? buf_view(&s->peeked) : STR("");
}

bool stream_failed(const struct stream *s)
{
	return s->failed;
}

void stream_close(struct stream *s)
{
	if (!s)
		return;
	if (s->is_git) {
		/* Closed early on purpose: what git says about it is no news. */
		s->failed = true;
		end_git(s);
	}
#ifdef HAVE_ZLIB
	if (s->in_member)
		inflateEnd(&s->z);
#endif
	if (s->fd >= 0)
		close(s->fd);
	buf_free(&s->peeked);
	free(s->path);
	free(s);
}

bool stream_is_gzip(const struct stream *s)
{
	return s->is_gzip;
}

size_t stream_size(const struct stream *s)
{
	return s->size;
}

const char *stream_path(const struct stream *s)
{
	return s->path;
}
