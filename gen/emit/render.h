/* render.h: facts and skeletons → texts, many with one run of m4. */
#ifndef EMIT_RENDER_H
#define EMIT_RENDER_H

#include "emit/fact.h"

/* Texts that are asked for: to start m4 costs as much as to make one. */
struct render {
	struct buf input;
	struct buf **outs;
	size_t n, room;
};

/* Asks for what skeleton gen/backend/NAME makes of the facts, and frees these;
 * `out` is an empty buffer that stays where it is until render_run. */
void render_add(
    struct render *r, struct facts *f, const char *skeleton, struct buf *out);
/* Makes all texts; afterwards nothing is asked for.  A macro that survives is
 * our bug. */
void render_run(struct render *r);

#endif
