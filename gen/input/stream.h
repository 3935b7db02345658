/* stream.h: the bytes of an input, from a file, standard input or a revision,
 * inflated if they are gzip, in pieces. */
#ifndef INPUT_STREAM_H
#define INPUT_STREAM_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct stream; /* opaque; fixed size whatever the file */

/* `path`: a file, "-", or "REV:path" where no such file exists.  NULL:
 * diagnosed. */
struct stream *stream_open(const char *path);
/* Up to `room` bytes, at least 1; 0 = end, or an error that is diagnosed. */
size_t stream_read(struct stream *s, char *out, size_t room);
/* The first bytes that stream_read will give: at least STREAM_PEEK unless there are
 * fewer.  For telling formats apart, before the first read. */
#define STREAM_PEEK 4096
struct str stream_peek(struct stream *s);
bool stream_failed(const struct stream *s);
void stream_close(struct stream *s);

bool stream_is_gzip(const struct stream *s);
/* Bytes that a regular file has, 0 if unknown. */
size_t stream_size(const struct stream *s);
/* As printed: "<stdin>" for "-".  Lives as long as the stream. */
const char *stream_path(const struct stream *s);

/* Whether a path cannot be opened because of the machine, not of the path. */
bool stream_is_trouble(int error);

#endif
