/* guard.c: predictions, measurements and budgets in, verdicts and their rates out.
 * The two modes are never mixed: margin knows no bound, bound no margin. */
#include "stages/guard.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"

enum verdict guard_by_margin(double predicted, double margin, double budget)
{
	return predicted * margin <= budget ? VERDICT_ACCEPT : VERDICT_REJECT;
}

enum verdict guard_by_bound(double lo, double hi, double budget, bool inside)
{
	if (!inside)
		return VERDICT_MEASURE;
	return hi <= budget  ? VERDICT_ACCEPT
	       : lo > budget ? VERDICT_REJECT
			     : VERDICT_MEASURE;
}

struct tally {
	struct guard_score score;
	size_t violating, accepted_violating, accepted_feasible, rejected_feasible;
	double work, lost;
};

static void count(struct tally *t, const struct guard_case *c, enum verdict v)
{
	bool fits = c->measured <= c->budget;

	t->score.n++;
	t->score.feasible += fits;
	t->violating += !fits;
	t->score.accepted += v == VERDICT_ACCEPT;
	t->score.rejected += v == VERDICT_REJECT;
	t->score.measure += v == VERDICT_MEASURE;
	t->accepted_violating += v == VERDICT_ACCEPT && !fits;
	t->accepted_feasible += v == VERDICT_ACCEPT && fits;
	t->rejected_feasible += v == VERDICT_REJECT && fits;
	if (fits) {
		t->work += c->measured;
		t->lost += v == VERDICT_ACCEPT ? 0 : c->measured;
	}
}

static double ratio(size_t part, size_t whole)
{
	return whole ? (double)part / (double)whole : (double)NAN;
}

static struct guard_score finish(struct tally *t)
{
	struct guard_score *s = &t->score;

	s->violation_rate = ratio(t->accepted_violating, s->accepted);
	s->violation_rate_unguarded = ratio(t->violating, s->n);
	s->false_accept = ratio(t->accepted_violating, s->n);
	s->false_reject = ratio(t->rejected_feasible, s->feasible);
	s->accepted_feasible = ratio(t->accepted_feasible, s->feasible);
	s->work_lost = t->work > 0 ? t->lost / t->work : (double)NAN;
	return *s;
}

struct guard_score guard_by_margin_score(
    const struct guard_case *c, size_t n, double margin)
{
	struct tally t = {0};

	for (size_t i = 0; i < n; i++)
		count(&t, &c[i], guard_by_margin(c[i].predicted, margin, c[i].budget));
	return finish(&t);
}

struct guard_score guard_by_bound_score(const struct guard_case *c, size_t n)
{
	struct tally t = {0};

	for (size_t i = 0; i < n; i++)
		count(&t, &c[i],
		    guard_by_bound(c[i].lo, c[i].hi, c[i].budget, c[i].inside));
	return finish(&t);
}

/* A violating request is accepted up to the margin budget ÷ predicted: the margin must
 * exceed that of all but the wished share of them. */
double guard_margin_for(const struct guard_case *c, size_t n, double wished)
{
	struct arena a = {0};
	double *margin = ARENA_ARRAY(&a, n + 1, double), result = (double)NAN;
	size_t violating = 0, allowed = (size_t)floor(wished * (double)n + 1e-9);

	for (size_t i = 0; i < n; i++) {
		if (c[i].measured > c[i].budget)
			margin[violating++] = c[i].budget / c[i].predicted;
	}
	if (n) {
		qsort(margin, violating, sizeof *margin, order_doubles);
		result = violating > allowed
			     ? nextafter(margin[violating - allowed - 1], INFINITY)
			     : 0;
	}
	arena_free(&a);
	return result;
}

static bool same_workload(
    const struct stage_data *d, const bool *knob, const double *x, const double *y)
{
	for (size_t c = 0; c < d->ninputs; c++) {
		if (!knob[c] && x[c] != y[c])
			return false;
	}
	return true;
}

static bool full(const struct stage_data *d, const bool *knob, const double *x)
{
	for (size_t c = 0; c < d->ninputs; c++) {
		if (knob[c] && x[c] != d->inputs[c].max)
			return false;
	}
	return true;
}

double guard_full_ns(
    const struct stage_data *d, const bool *knob, size_t i, bool *measured)
{
	double longest = 0;

	*measured = true;
	for (size_t k = 0; k < d->n; k++) {
		const double *x = &d->x[k * d->ninputs];

		if (!same_workload(d, knob, x, &d->x[i * d->ninputs]))
			continue;
		if (full(d, knob, x))
			return d->total[k];
		longest = fmax(longest, d->total[k]);
	}
	*measured = false;
	return longest;
}
