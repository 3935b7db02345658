/* rival.c: held-out totals of a new fit beside those of an old calibration.
 *
 * In: rows, both.  Out: who is nearer, network by network.  Must not know: what is
 * done about it. */
#include "fit/rival.h"

#include <math.h>

#include "base/fail.h"

/* What a calibration says of a total; 0 if it cannot answer every row. */
static double total_by(const struct classes *c, const struct fit_rows *rows,
    const struct fit_total *t, const struct precision_cost *cost)
{
	double ns = 0;
	for (size_t i = t->first; i < t->first + t->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		struct prediction p;
		if (!predict_op(cost, c, r->class_id, r->flops, r->bytes, &p))
			return 0;
		ns += r->count * p.time_ns;
	}
	return ns;
}

static const struct fit_total *total_of(
    const struct fit_rows *rows, const struct held_total *h)
{
	for (size_t i = 0; i < rows->ntotals; i++)
		if (rows->totals[i].batch == h->batch &&
		    str_eq(rows->networks[rows->totals[i].network], h->network))
			return &rows->totals[i];
	BUG("a held-out total without rows");
}

static bool is_fitted(const struct precision_cost *p)
{
	for (size_t i = 0; i < p->nclasses; i++)
		if (p->classes[i].origin.kind == PROV_FITTED)
			return true;
	return false;
}

static double error_of(double measured_ns, double predicted_ns)
{
	return fabs(predicted_ns / measured_ns - 1);
}

struct rivalry rivalry_judge(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const struct held_out *held,
    const struct precision_cost *fresh, const struct precision_cost *old)
{
	struct rivalry r = {.ntotals = held->ntotals, .seen = is_fitted(old)};
	double old_sum = 0, new_sum = 0;
	size_t n = 0;
	r.totals = ARENA_ARRAY(a, held->ntotals + 1, struct rival_total);
	for (size_t i = 0; i < held->ntotals; i++) {
		const struct held_total *h = &held->totals[i];
		struct rival_total *t = &r.totals[i];
		*t = (struct rival_total){h->network, h->batch, h->measured_ns,
		    total_by(c, rows, total_of(rows, h), old),
		    r.seen ? total_by(c, rows, total_of(rows, h), fresh)
			   : h->predicted_ns,
		    false};
		if (t->old_ns <= 0) {
			r.nunanswered++;
			continue;
		}
		double was = error_of(t->measured_ns, t->old_ns);
		double is = error_of(t->measured_ns, t->new_ns);
		bool inside = t->measured_ns >= h->lo_ns && t->measured_ns <= h->hi_ns;
		t->worse = is > was && !inside;
		old_sum += was;
		new_sum += is;
		n++;
	}
	r.old_mape = n ? old_sum / (double)n : (double)NAN;
	r.new_mape = n ? new_sum / (double)n : (double)NAN;
	/* written values have 9 digits: less than a millionth is no difference */
	r.loses = n && r.new_mape > r.old_mape + 1e-6;
	return r;
}
