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
	src->lines = ARENA_NEW(a, struct src_lines);
	src->lines->arena = a;
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

/* Where each line of the text begins, found when the first place is asked for. */
static void find_lines(const struct src *src)
{
	const char *text = src->text.s, *end = text + src->text.n, *p = text;
	struct src_lines *lines = src->lines;

	lines->begins = ARENA_ARRAY(lines->arena, count_lines(text, end) + 1, uint32_t);
	lines->begins[lines->n++] = 0;
	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL)
		lines->begins[lines->n++] = (uint32_t)(++p - text);
}

/* The last line that begins at `at` or before. */
static size_t line_of(const struct src_lines *lines, size_t at)
{
	size_t lo = 0, hi = lines->n;

	while (hi - lo > 1) {
		size_t mid = lo + (hi - lo) / 2;

		if (lines->begins[mid] <= at)
			lo = mid;
		else
			hi = mid;
	}
	return lo;
}

struct src_place src_place(const struct src *src, size_t at)
{
	const char *text = src->text.s, *newline;
	struct src_place place;
	size_t begin, end;

	if (at > src->text.n)
		at = src->text.n;
	if (src->lines) {
		if (!src->lines->n)
			find_lines(src);
		size_t line = line_of(src->lines, at);

		begin = src->lines->begins[line];
		end = line + 1 < src->lines->n ? src->lines->begins[line + 1] - 1
					       : src->text.n;
		place.line = src->lines_before + line + 1;
	} else {
		begin = at;
		while (begin > 0 && text[begin - 1] != '\n')
			begin--;
		newline = memchr(text + at, '\n', src->text.n - at);
		end = newline ? (size_t)(newline - text) : src->text.n;
		place.line = src->lines_before + count_lines(text, text + begin) + 1;
	}
	place.column = at - begin + 1;
	if (begin == 0)
		place.column += src->columns_before;
	place.text = (struct str){text + begin, end - begin};
	if (place.text.n && place.text.s[place.text.n - 1] == '\r')
		place.text.n--;
	return place;
}
