/* out.h: results reach the disk whole or not at all. */
#ifndef BASE_OUT_H
#define BASE_OUT_H

#include <stdbool.h>

#include "base/str.h"

/* Writes `text` to `path` ("-": stdout): temporary file beside it, fsync,
 * rename.  Trouble is fatal and leaves the old file. */
void out_file(const char *path, struct str text);
/* Several files of one result: all temporaries are written and synced before
 * the first rename.  `path` as above, never "-". */
struct out_item {
	const char *path;
	struct str text;
};
void out_files(const struct out_item *items, size_t n);
/* The same, but a file that has these bytes already is left untouched, so that a
 * build sees no change. */
void out_files_if_changed(const struct out_item *items, size_t n);
/* Makes the folder of a result where there is none; trouble is fatal. */
void out_folder(const char *path);
/* A result too long for memory, in pieces; the old file is replaced at the close
 * ("-": stdout).  Trouble is fatal. */
struct out_stream;
struct out_stream *out_stream_open(const char *path);
void out_stream_add(struct out_stream *o, struct str text);
void out_stream_close(struct out_stream *o);
/* stdout with every error checked (a full disk is fatal). */
void out_stdout(struct str text);

#endif
