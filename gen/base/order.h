/* order.h: doubles in order. */
#ifndef BASE_ORDER_H
#define BASE_ORDER_H

#include <stddef.h>

/* For qsort. */
int order_doubles(const void *a, const void *b);
/* Sorts x[n] and returns its median; NAN if n = 0. */
double order_median(double *x, size_t n);

#endif
