/* src.h: an input file in memory, and where a byte stands in it. */
#ifndef INPUT_SRC_H
#define INPUT_SRC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Text of one input.  `text` is followed by a NUL sentinel that is not part of
 * it.  Gzip is recognised by content and inflated. */
struct src {
	const char *path; /* as the user gave it; "<stdin>" for "-" */
	struct str text;
	/* Nonzero only where `text` is a window of a larger stream: what stood
	 * before it. */
	size_t lines_before, columns_before;
	/* Where its lines begin; NULL: a window, whose lines are counted anew. */
	struct src_lines {
		struct arena *arena;
		uint32_t *begins;
		size_t n;
	} * lines;
};

/* A stretch of bytes of one source; both ends are offsets, `end` beyond. */
struct span {
	const struct src *src;
	size_t at, end;
};

/* Limits that keep hostile input bounded. */
#define SRC_MAX_BYTES ((size_t)1 << 30)      /* a file read whole */
#define SRC_MAX_INFLATED ((size_t)256 << 20) /* a gzip member read whole */
#define SRC_MAX_RATIO 1100u                  /* deflate cannot do better: 1032 */

/* Reads `path` ("-": stdin; "REV:path": git show, when no such file exists)
 * whole into `a`.  A file that cannot be opened or read, a directory, a broken
 * or oversized gzip are diagnostics (diag.h), and NULL comes back. */
struct src *src_load(struct arena *a, const char *path);
/* Wraps text that is already there (tests, embedded tables). */
struct src *src_from_text(struct arena *a, const char *path, struct str text);

/* 1-based line and column (bytes) of an offset, and the line's text. */
struct src_place {
	size_t line, column;
	struct str text;
};
struct src_place src_place(const struct src *src, size_t at);

/* Expands arguments: files stay, directories (also "REV:directory") become
 * their regular files with one of `suffixes` (".json", ".json.gz", …;
 * NULL-terminated), recursively in byte order of the names; names that begin
 * with a dot are passed over.  Trouble is a diagnostic. */
struct src_list {
	const char **paths;
	size_t n;
};
bool src_expand(struct arena *a, char *const *args, size_t nargs,
    const char *const *suffixes, struct src_list *out);

#endif
