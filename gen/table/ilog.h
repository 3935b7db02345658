/* ilog.h: logarithms without libm, the same on every host. */
#ifndef TABLE_ILOG_H
#define TABLE_ILOG_H

#include <stdint.h>

/* log2 of x > 0 (any finite double) in Q52 fixed point; the error is below
 * ILOG_ERROR_Q52 units. */
int64_t ilog2_q52(double x);
/* The same of an integer x >= 1, of which every bit counts. */
int64_t ilog2_u64_q52(uint64_t x);
#define ILOG_ERROR_Q52 2
#define ILOG_ONE ((int64_t)1 << 52)

#endif
