/* memo.h: lines that were made and proven for a curve, for the next curve that means
 * the same: two versions of a calibration have most curves in common. */
#ifndef TABLE_MEMO_H
#define TABLE_MEMO_H

#include "table/lines.h"

struct table_memo;

struct table_memo *memo_new(struct arena *a);
/* Makes the lines, or takes them from a curve of the same regions.  `memo` may be
 * NULL.  The regions must live as long as the memo. */
void memo_lines(
    struct table_memo *memo, const struct region *regions, size_t n, struct lines *out);

#endif
