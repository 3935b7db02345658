/* thin.c: optimal segmentation of a fitted curve, continuous, over its knots.
 *
 * In: log rates with their information.  Out: which knots stay.  The loss is the
 * quadratic expansion of the fit's objective about its minimum; with the penalty
 * noise × ln(rows) per knot the minimum is that of BIC. */
#include "fit/thin.h"

#include <math.h>

#include "base/fail.h"

#define MOST 128

/* Loss of the knots strictly between i and j when only i and j stay; any number above
 * `enough` when it is above. */
static double bridge(
    const struct thin *t, const double *rate, size_t i, size_t j, double enough)
{
	double weight = t->penalty / (t->slack * t->slack), sum = 0;

	for (size_t k = i + 1; k < j && sum <= enough; k++) {
		double part = (double)(k - i) / (double)(j - i);
		double e = log(rate[i] + (rate[j] - rate[i]) * part) - t->log_rate[k];

		sum += (t->information[k] + weight) * e * e;
	}
	return sum;
}

void thin_knots(const struct thin *t, bool *keep)
{
	double best[MOST], rate[MOST];
	size_t from[MOST];

	BUG_IF(t->n > MOST);
	if (!t->n)
		return;
	for (size_t k = 0; k < t->n; k++)
		rate[k] = exp(t->log_rate[k]);
	best[0] = 0;
	for (size_t j = 1; j < t->n; j++) {
		best[j] = INFINITY;
		for (size_t i = j; i-- > 0;) { /* near ones first: they are good */
			double before = best[i] + t->penalty;
			double loss = before + bridge(t, rate, i, j, best[j] - before);

			if (loss < best[j]) {
				best[j] = loss;
				from[j] = i;
			}
		}
	}
	for (size_t k = 0; k < t->n; k++)
		keep[k] = false;
	keep[0] = true;
	for (size_t k = t->n - 1; k > 0; k = from[k])
		keep[k] = true;
}
