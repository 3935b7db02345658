/* key.h: sizes as the 32-bit keys of lib/table.h, and back. */
#ifndef TABLE_KEY_H
#define TABLE_KEY_H

#include <stdbool.h>
#include <stdint.h>

/* Key of a size: floor(log2 x) << 26 | the 26 bits below the leading one,
 * truncated; key(0) = 0. */
uint32_t key_of(uint64_t x);
/* The smallest integer >= 1 whose key is `key` or more. */
uint64_t key_first(uint32_t key);
/* log2 of the real size at which the key begins, Q52 (error as ilog.h). */
int64_t key_log2_q52(uint32_t key);
/* The largest key that begins at or below 2^(log2_q52 / 2^52), within the
 * error of ilog.h. */
uint32_t key_below(int64_t log2_q52);
/* The smallest integer >= x; false: there is none below 2^64. */
bool key_ceil(double x, uint64_t *out);

#endif
