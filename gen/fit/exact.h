/* exact.h: sums that do not depend on their order.
 *
 * 256-bit unsigned fixed point with 64 fraction bits: each addend is cut to
 * 2^-64 on its own, after that the sum is integer arithmetic, which associates.
 * Any split of the data in any order ends in the same bits. */
#ifndef FIT_EXACT_H
#define FIT_EXACT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "fit/dd.h"

struct exact {
	uint64_t w[4]; /* low word first; value = integer / 2^64 */
};

/* Adds x, 0 <= x < 2^191 (BUG otherwise). */
void exact_add(struct exact *sum, struct dd x);
void exact_merge(struct exact *sum, const struct exact *other);
struct dd exact_value(const struct exact *sum);
/* The integer in hexadecimal without leading zeros, and back (false: not such a
 * text). */
void exact_print(struct buf *b, const struct exact *sum);
bool exact_read(struct str text, struct exact *sum);

#endif
