/* csv.c: bytes of a stream → rows of fields.
 *
 * In: a stream.  Out: one row at a time, diagnostics.  Knows nothing of what a
 * column means. */
#include "input/csv.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/index.h"
#include "base/num.h"
#include "base/text.h"

struct csv {
	struct stream *stream;
	const char *path;
	char chunk[1 << 16];
	size_t at, n; /* unread part of the chunk */
	struct buf
	    row;      /* fields of the current row, quotes removed, one after another */
	size_t *ends; /* end of each field in `row` */
	size_t *columns; /* 1-based column where each field begins in the file */
	size_t nfields, room;
	struct arena arena; /* names */
	struct str *names;
	size_t nnames;
	size_t line; /* of the current row */
	size_t next_line;
	bool failed;
};

/* The next byte, or −1 at the end. */
static int next_byte(struct csv *c)
{
	if (c->at == c->n) {
		c->at = 0;
		c->n = stream_read(c->stream, c->chunk, sizeof c->chunk);
		if (c->n == 0) {
			c->failed = stream_failed(c->stream);
			return -1;
		}
	}
	return (unsigned char)c->chunk[c->at++];
}

static int peek_byte(struct csv *c)
{
	int b = next_byte(c);
	if (b >= 0)
		c->at--;
	return b;
}

void csv_diag(const struct csv *c, enum diag_id id, size_t i, const char *format, ...)
{
	struct buf text = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&text, format, args);
	va_end(args);
	diag_at(id, c->path, c->line, i < c->nfields ? c->columns[i] : 1, "%.*s",
	    (int)text.n, text.s);
	buf_free(&text);
}

static void end_field(struct csv *c, size_t next_column)
{
	c->ends[c->nfields++] = c->row.n;
	if (c->nfields == c->room) {
		c->room *= 2;
		c->ends = realloc(c->ends, c->room * sizeof *c->ends);
		c->columns = realloc(c->columns, c->room * sizeof *c->columns);
		if (!c->ends || !c->columns)
			fatal("out of memory");
	}
	c->columns[c->nfields] = next_column;
}

static bool refuse(struct csv *c, const char *what)
{
	csv_diag(c, DIAG_CSV_ROW, SIZE_MAX, "%s", what);
	c->failed = true;
	return false;
}

/* The inside of a quoted field, after its opening quote; `""` is one quote. */
static bool read_quoted(struct csv *c, size_t *column)
{
	for (;;) {
		int b = next_byte(c);
		++*column;
		if (b < 0)
			return refuse(c,
			    "a quoted field does not end before the file does; "
			    "close it with '\"'");
		if (b == '"' && peek_byte(c) != '"')
			return true;
		if (b == '"') {
			next_byte(c);
			++*column;
		}
		if (b == '\n')
			c->next_line++;
		buf_char(&c->row, (char)b);
		if (c->row.n > CSV_MAX_ROW)
			return refuse(
			    c, "a row is longer than 1 MiB; is a quote missing?");
	}
}

static bool is_text(struct csv *c)
{
	struct str row = buf_view(&c->row);

	if (row.n && memchr(row.s, 0, row.n))
		return refuse(c, "a NUL byte; this is not a text file");
	if (!utf8_valid(row))
		return refuse(c, "bytes that are not UTF-8; save the file as UTF-8");
	return true;
}

/* One row into c->row; false at the end of the file or after an error. */
static bool read_row(struct csv *c)
{
	size_t column = 0;
	bool quoted = false, any = false;
	buf_clear(&c->row);
	c->nfields = 0;
	c->columns[0] = 1;
	c->line = c->next_line;
	for (;;) {
		int b = next_byte(c);
		column++;
		if (b == '\r' && peek_byte(c) == '\n')
			continue;
		if (b < 0 && !any)
			return false;
		if (b < 0 || b == '\n') {
			end_field(c, 1);
			c->next_line++;
			return !c->failed && is_text(c);
		}
		any = true;
		size_t begin = c->nfields ? c->ends[c->nfields - 1] : 0;
		if (b == '"' && c->row.n == begin) {
			quoted = true;
			if (!read_quoted(c, &column))
				return false;
		} else if (b == ',') {
			quoted = false;
			end_field(c, column + 1);
			if (c->nfields >= CSV_MAX_FIELDS)
				return refuse(c, "more than 4096 fields in a row");
		} else if (quoted) {
			return refuse(c, "text after the closing quote of a field; "
					 "write a quote inside a field as '\"\"'");
		} else {
			buf_char(&c->row, (char)b);
			if (c->row.n > CSV_MAX_ROW)
				return refuse(c, "a row is longer than 1 MiB");
		}
	}
}

static bool is_blank(const struct csv *c)
{
	return c->nfields == 1 && c->row.n == 0;
}

static bool read_header(struct csv *c)
{
	if (!read_row(c)) {
		if (!c->failed)
			diag_file(DIAG_CSV_HEADER, c->path,
			    "the file is empty; the first row "
			    "must name the columns");
		return false;
	}
	c->nnames = c->nfields;
	c->names = ARENA_ARRAY(&c->arena, c->nnames, struct str);
	struct index names = {0};
	bool good = true;
	for (size_t i = 0; i < c->nnames; i++) {
		struct str name = csv_field(c, i);
		c->names[i] = str_copy(&c->arena, name);
		if (name.n == 0) {
			csv_diag(
			    c, DIAG_CSV_HEADER, i, "column %zu has no name", i + 1);
			good = false;
		}
		size_t first = index_add(&c->arena, &names, c->names[i], i);
		if (name.n && first != i) {
			csv_diag(c, DIAG_CSV_HEADER, i,
			    "column %zu is named '%s' as column %zu is; rename one",
			    i + 1, diag_quote(&c->arena, name), first + 1);
			good = false;
		}
	}
	return good;
}

struct csv *csv_open(const char *path)
{
	struct stream *stream = stream_open(path);
	return stream ? csv_open_stream(stream) : NULL;
}

/* Some programs begin a text with a mark of its encoding, which is no part of the first
 * name, quoted or not. */
static void skip_mark(struct stream *stream)
{
	char mark[3];

	if (str_begins(stream_peek(stream), STR("\xef\xbb\xbf")))
		stream_read(stream, mark, sizeof mark);
}

struct csv *csv_open_stream(struct stream *stream)
{
	struct csv *c = calloc(1, sizeof *c);
	if (!c)
		fatal("out of memory");
	c->stream = stream;
	c->path = stream_path(stream);
	c->room = 64;
	c->ends = calloc(c->room, sizeof *c->ends);
	c->columns = calloc(c->room, sizeof *c->columns);
	if (!c->ends || !c->columns)
		fatal("out of memory");
	c->next_line = 1;
	skip_mark(stream);
	if (!read_header(c)) {
		csv_close(c);
		return NULL;
	}
	return c;
}

void csv_close(struct csv *c)
{
	stream_close(c->stream);
	buf_free(&c->row);
	free(c->ends);
	free(c->columns);
	arena_free(&c->arena);
	free(c);
}

size_t csv_nfields(const struct csv *c)
{
	return c->nnames;
}

struct str csv_name(const struct csv *c, size_t i)
{
	return c->names[i];
}

size_t csv_find(const struct csv *c, const char *name)
{
	for (size_t i = 0; i < c->nnames; i++)
		if (str_is(c->names[i], name))
			return i;
	return SIZE_MAX;
}

bool csv_next(struct csv *c)
{
	do {
		if (!read_row(c))
			return false;
	} while (is_blank(c));
	if (c->nfields == c->nnames)
		return true;
	csv_diag(c, DIAG_CSV_ROW, SIZE_MAX,
	    "%zu fields where the header has %zu columns; is the row cut?", c->nfields,
	    c->nnames);
	c->failed = true;
	return false;
}

bool csv_failed(const struct csv *c)
{
	return c->failed;
}

size_t csv_line(const struct csv *c)
{
	return c->line;
}

struct str csv_field(const struct csv *c, size_t i)
{
	size_t begin = i ? c->ends[i - 1] : 0;
	/* an empty row has no buffer yet */
	return c->row.s ? (struct str){c->row.s + begin, c->ends[i] - begin} : STR("");
}

bool csv_number(struct csv *c, size_t i, double *value, bool *known)
{
	struct str text = csv_field(c, i);
	*known = text.n > 0;
	if (text.n == 0 || num_double(text, value))
		return true;
	*known = false;
	bool comma = memchr(text.s, ',', text.n) != NULL;
	csv_diag(c, DIAG_CSV_NUMBER, i, "'%s' in column '%s' is not a finite number%s",
	    diag_quote(&c->arena, text), diag_quote(&c->arena, c->names[i]),
	    comma ? "; write decimals with a point"
		  : "; leave a field empty for unknown");
	return false;
}
