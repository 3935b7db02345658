/* simulate.h: made-up requests of a multimodal model, by seed. */
#ifndef STAGES_SIMULATE_H
#define STAGES_SIMULATE_H

#include <stdint.h>

#include "base/str.h"

/* CSV of n requests over a grid of vision tokens, text tokens, top-k, active blocks,
 * tasks and output tokens, with their four stages in ms. */
void simulate_requests(struct buf *out, size_t n, uint64_t seed);

#endif
