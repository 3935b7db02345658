/* support.h: where a class was measured (statistics of the project: "Support"). */
#ifndef FIT_SUPPORT_H
#define FIT_SUPPORT_H

#include "fit/rows.h"
#include "model/model.h"

/* The support of a class from its rows `member[i]`: byte ranges per octave of FLOPs
 * within which at least two networks have rows within half a decade of both sizes. */
struct support support_of(
    struct arena *a, const struct fit_rows *rows, const bool *member);
bool support_holds(const struct support *s, uint64_t flops, uint64_t bytes);

#endif
