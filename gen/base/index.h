/* index.h: texts → numbers, by open addressing; time does not grow with their number.
 * Zero-initialise it; its memory is the arena's, the texts are the caller's. */
#ifndef BASE_INDEX_H
#define BASE_INDEX_H

#include "base/str.h"

struct index_slot;
struct index {
	struct index_slot *slots;
	size_t nslots, n;
};
/* The number of a text, SIZE_MAX: it has none. */
size_t index_of(const struct index *x, struct str text);
/* Gives it the number, below SIZE_MAX, unless it has one; returns the one that it has.
 */
size_t index_add(struct arena *a, struct index *x, struct str text, size_t number);

#endif
