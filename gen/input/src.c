/* src.c: in: a path; out: its text in memory, and places in it.  Knows nothing
 * of what the text means. */
#include "input/src.h"

#include <string.h>

#include "base/fail.h"
#include "input/diag.h"
#include "input/stream.h"

/* Reads what is left into `b`; false beyond `limit` or after an error. */
static bool read_rest(struct stream *s, struct buf *b, size_t limit)
{
	char piece[32768];

	for (;;) {
		size_t n = stream_read(s, piece, sizeof(piece));
		if (n == 0)
			return !stream_failed(s);
		buf_add(b, piece, n);
		if (b->n > limit) {
			diag_file(DIAG_INPUT_LIMIT, stream_path(s),
			    "%s %zu MiB, the most that is read whole",
			    stream_is_gzip(s) ? "inflates to more than"
					      : "has more than",
			    limit >> 20);
			return false;
		}
	}
}

/* A file whose size is known goes where it will stay. */
static bool read_sized(struct stream *s, char *text, size_t size, size_t *n)
{
	char beyond;

	*n = 0;
	while (*n < size) {
		size_t got = stream_read(s, text + *n, size - *n);
		if (got == 0)
			return !stream_failed(s);
		*n += got;
	}
	if (stream_read(s, &beyond, 1) != 0) {
		diag_file(DIAG_INPUT_OPEN, stream_path(s),
		    "grew while it was being read; try again");
		return false;
	}
	return !stream_failed(s);
}

static bool load(struct arena *a, struct stream *s, struct str *out)
{
	size_t size = stream_size(s);

	if (size > SRC_MAX_BYTES) {
		diag_file(DIAG_INPUT_LIMIT, stream_path(s),
		    "has %zu bytes; at most %zu are read whole", size, SRC_MAX_BYTES);
		return false;
	}
	if (size > 0 && !stream_is_gzip(s)) {
		char *text = arena_alloc(a, size + 1);
		out->s = text;
		if (!read_sized(s, text, size, &out->n))
			return false;
		text[out->n] = 0;
		return true;
	}
	struct buf b = {0};
	bool good =
	    read_rest(s, &b, stream_is_gzip(s) ? SRC_MAX_INFLATED : SRC_MAX_BYTES);
	if (good)
		*out = str_copy(a, buf_view(&b));
	buf_free(&b);
	return good;
}

struct src *src_load(struct arena *a, const char *path)
{
	struct stream *s = stream_open(path);
	struct str text;

	if (!s)
		return NULL;
	struct src *src = NULL;
	if (load(a, s, &text))
		src = src_from_text(a, stream_path(s), text);
	stream_close(s);
	return src;
}

struct src *src_from_text(struct arena *a, const char *path, struct str text)
{
	struct src *src = ARENA_NEW(a, struct src);

	BUG_IF(text.s[text.n] != 0);
	src->path = arena_text(a, path, strlen(path));
	src->text = text;
	src->mark = ARENA_NEW(a, struct src_mark);
	return src;
}

static size_t count_lines(const char *begin, const char *end)
{
	size_t n = 0;
	while ((begin = memchr(begin, '\n', (size_t)(end - begin))) != NULL) {
		begin++;
		n++;
	}
	return n;
}

/* How many lines of the text come before the one that begins at `begin`. */
static size_t lines_before(const struct src *src, size_t begin)
{
	const char *text = src->text.s;
	struct src_mark mark = {0, 0};
	if (src->mark)
		mark = *src->mark;
	if (mark.at <= begin)
		mark.lines += count_lines(text + mark.at, text + begin);
	else
		mark.lines -= count_lines(text + begin, text + mark.at);
	mark.at = begin;
	if (src->mark)
		*src->mark = mark;
	return mark.lines;
}

struct src_place src_place(const struct src *src, size_t at)
{
	const char *text = src->text.s;
	struct src_place place;

	if (at > src->text.n)
		at = src->text.n;
	size_t begin = at;
	while (begin > 0 && text[begin - 1] != '\n')
		begin--;
	place.line = src->lines_before + lines_before(src, begin) + 1;
	place.column = at - begin + 1;
	if (begin == 0)
		place.column += src->columns_before;

	const char *end = memchr(text + at, '\n', src->text.n - at);
	place.text.s = text + begin;
	place.text.n = end ? (size_t)(end - place.text.s) : src->text.n - begin;
	if (place.text.n && place.text.s[place.text.n - 1] == '\r')
		place.text.n--;
	return place;
}
