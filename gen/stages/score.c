/* score.c: predictions and measurements in, errors out. */
#include "stages/score.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"

double score_quantile(const double *sorted, size_t n, double level)
{
	double at = level * (double)(n - 1);
	size_t below = (size_t)at;

	if (below + 1 >= n)
		return sorted[n - 1];
	return sorted[below] +
	       (at - (double)below) * (sorted[below + 1] - sorted[below]);
}

struct stage_error score_errors(
    const double *predicted, const double *measured, size_t n, size_t stride)
{
	struct stage_error e = {
	    .present = n > 0, .configurations = (uint32_t)n, .r_squared = (double)NAN};
	struct arena a = {0};
	double *absolute = ARENA_ARRAY(&a, n, double);
	double *relative = ARENA_ARRAY(&a, n, double);
	double mean = 0, residual = 0, total = 0;

	for (size_t i = 0; i < n; i++)
		mean += measured[i * stride] / (double)n;
	for (size_t i = 0; i < n; i++) {
		double y = measured[i * stride], d = predicted[i * stride] - y;

		absolute[i] = fabs(d);
		relative[i] = fabs(d) / y;
		e.mae_ns += absolute[i] / (double)n;
		e.mape += relative[i] / (double)n;
		residual += d * d;
		total += (y - mean) * (y - mean);
	}
	if (n) {
		qsort(absolute, n, sizeof *absolute, order_doubles);
		qsort(relative, n, sizeof *relative, order_doubles);
		e.p95_abs_ns = score_quantile(absolute, n, 0.95);
		e.p95_ape = score_quantile(relative, n, 0.95);
	}
	if (total > 1e-24 * mean * mean * (double)n)
		e.r_squared = 1 - residual / total;
	arena_free(&a);
	return e;
}
