/* order.c: in: numbers; out: the same in order, and their middle. */
#include "base/order.h"

#include <math.h>
#include <stdlib.h>

int order_doubles(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

double order_median(double *x, size_t n)
{
	qsort(x, n, sizeof *x, order_doubles);
	return n ? (x[(n - 1) / 2] + x[n / 2]) / 2 : (double)NAN;
}
