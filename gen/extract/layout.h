/* layout.h: a JSON tree on lines that people and diff can read. */
#ifndef EXTRACT_LAYOUT_H
#define EXTRACT_LAYOUT_H

#include "input/json.h"

/* The values and names of the canonical form, hence its fingerprint; what fits on a
 * line stands on one. */
void layout(struct buf *b, const struct json *root);

#endif
