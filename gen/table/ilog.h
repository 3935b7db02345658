/* ilog.h: logarithms without libm, the same on every host. */
#ifndef TABLE_ILOG_H
#define TABLE_ILOG_H

#include <stdint.h>

/* log2 of x > 0 (any finite double) in Q52 fixed point; the error is below
 * ILOG_ERROR_Q52 units. */
int64_t ilog2_q52(double x);
#define ILOG_ERROR_Q52 2

#endif
