/* stages.c: exact semantics of stage models, in double: for checks, fits and
 * reports, not for tables. */
#include "model/stages.h"

#include <math.h>

int stages_input(const struct stage_set *set, struct str name)
{
	for (size_t i = 0; i < set->ninputs; i++) {
		if (str_eq(set->inputs[i].name, name))
			return (int)i;
	}
	return -1;
}

bool stages_inside(const struct stage_set *set, const double *x)
{
	for (size_t i = 0; i < set->ninputs; i++) {
		if (!(x[i] >= set->inputs[i].min && x[i] <= set->inputs[i].max))
			return false;
	}
	return true;
}

const struct stage_piece *stages_piece(
    const struct stage_set *set, const struct stage *s, const double *x)
{
	for (size_t p = 0; p < s->npieces; p++) {
		const struct stage_piece *piece = &s->pieces[p];
		bool holds = true;

		for (size_t i = 0; i < set->ninputs && holds; i++) {
			double at = fmax(x[i], set->inputs[i].min);

			at = fmin(at, set->inputs[i].max);
			holds = at >= piece->min[i] && at <= piece->max[i];
		}
		if (holds)
			return piece;
	}
	return NULL;
}

double stages_time_ns(
    const struct stage_set *set, const struct stage *s, const double *x)
{
	const struct stage_piece *piece = stages_piece(set, s, x);
	double sum = 0;

	if (!piece)
		return (double)NAN;
	for (size_t k = 0; k < piece->nterms; k++) {
		double value = piece->terms[k].ns;

		for (size_t i = 0; i < set->ninputs; i++) {
			if (piece->terms[k].power[i] != 0)
				value *= pow(x[i], piece->terms[k].power[i]);
		}
		sum += value;
	}
	return sum;
}
