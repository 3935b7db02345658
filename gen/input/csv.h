/* csv.h: comma-separated rows as a stream.
 *
 * The dialect of the measurement files: a header row, commas, `.` decimals,
 * RFC 4180 quotes, CRLF or LF, an empty field is an unknown value.  Plain or gzip.
 * Memory is one row, whatever the file. */
#ifndef INPUT_CSV_H
#define INPUT_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "input/diag.h"
#include "input/stream.h"

#define CSV_MAX_ROW ((size_t)1 << 20) /* bytes of one row */
#define CSV_MAX_FIELDS 4096

struct csv;

/* Opens and reads the header.  Trouble, an empty file, a name twice or an empty
 * name are diagnostics, and NULL comes back. */
struct csv *csv_open(const char *path);
/* The same from an open stream, which is closed with it. */
struct csv *csv_open_stream(struct stream *stream);
void csv_close(struct csv *c);

size_t csv_nfields(const struct csv *c);
struct str csv_name(const struct csv *c, size_t i);
/* Column of that name, or SIZE_MAX. */
size_t csv_find(const struct csv *c, const char *name);

/* Reads the next row; false at the end or after a diagnosed error
 * (csv_failed).  A row with another number of fields than the header is an
 * error. */
bool csv_next(struct csv *c);
bool csv_failed(const struct csv *c);
/* Field of the current row; valid until the next csv_next. */
struct str csv_field(const struct csv *c, size_t i);
size_t csv_line(const struct csv *c); /* 1-based line where the row begins */
/* The field as a finite number.  Empty: *known is false.  Anything else is
 * diagnosed (a locale comma gets its own remedy), and false comes back. */
bool csv_number(struct csv *c, size_t i, double *value, bool *known);
/* A diagnostic at the row, `path:line:column: …` of field i. */
void csv_diag(const struct csv *c, enum diag_id id, size_t i, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
