/* snippet.h: a source line and the mark under it. */
#ifndef INPUT_SNIPPET_H
#define INPUT_SNIPPET_H

#include <stdbool.h>

#include "base/str.h"

/* Appends `line` and, below it, "^~~" under `length` bytes from `at` (which may
 * be the end of the line).  Lines longer than 120 columns are cut around it. */
void snippet(struct buf *b, struct str line, size_t at, size_t length, bool color);

#endif
