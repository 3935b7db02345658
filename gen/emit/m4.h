/* m4.h: runs GNU m4 as a filter: no shell, no temporary files. */
#ifndef EMIT_M4_H
#define EMIT_M4_H

#include "base/str.h"

/* Appends to `out` what `m4 -P -E -E` makes of `input`.  No m4, or one that
 * fails, is fatal. */
void m4_run(struct str input, struct buf *out);

#endif
