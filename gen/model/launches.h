/* launches.h: kernel launches that a fused pattern stands for. */
#ifndef MODEL_LAUNCHES_H
#define MODEL_LAUNCHES_H

#include <stdint.h>

#include "base/str.h"

/* Operators of a fusion pattern: the names joined by `_`, and N of a final
 * `+Nmore`; an empty pattern is one. */
uint32_t launches_of_pattern(struct str pattern);

#endif
