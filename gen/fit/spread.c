/* spread.c: predictions of left-out networks → spreads and quantiles of a cost.
 *
 * In: rows with the predictions made without their network.  Out: the uncertainty of
 * every record, the quantiles of totals.  Knows nothing of how rates were fitted. */
#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"
#include "fit/conformal.h"
#include "fit/cost.h"

#define DIGITS 9
#define LEAST_SD 1e-3 /* the tables' own error */
/* Networks that can tell what they have in common; below: twice the parent's. */
#define SHARED_NETWORKS 3
/* Without any left-out network (one is not enough to leave it out). */
#define UNKNOWN_SD 0.5

struct work {
	const struct classes *classes;
	const struct fit_rows *rows;
	const struct prediction *held_out;
	struct residual *residuals;
	struct score *scores;
};

static struct class_cost *record(struct precision_cost *cost, int class_id)
{
	for (size_t i = 0; i < cost->nclasses; i++)
		if (cost->classes[i].class_id == class_id)
			return &cost->classes[i];
	return NULL;
}

static bool descends(const struct classes *c, int class_id, int from)
{
	for (; class_id >= 0; class_id = c->info[class_id].parent)
		if (class_id == from)
			return true;
	return false;
}

/* Residuals of the rows of a class, or of those and its descendants'.  Outside the
 * support sds are doubled, so residuals there count half. */
static struct spread class_spread(const struct work *w, int class_id, bool descendants)
{
	size_t n = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];
		const struct prediction *p = &w->held_out[i];

		if (p->time_ns <= 0 ||
		    (descendants ? !descends(w->classes, r->class_id, class_id)
				 : r->class_id != class_id))
			continue;
		double e = r->log_time - log(p->time_ns);
		w->residuals[n++] =
		    (struct residual){r->network, p->unsupported ? e / 2 : e};
	}
	return spread_of_residuals(w->residuals, n);
}

static void set_class(
    const struct work *w, struct precision_cost *cost, struct class_cost *to)
{
	int parent = w->classes->info[to->class_id].parent;
	const struct class_cost *above = parent < 0 ? NULL : record(cost, parent);
	const struct uncertainty *up = above ? &above->uncertainty : NULL;
	struct spread s = class_spread(w, to->class_id, false);
	struct uncertainty *u = &to->uncertainty;

	if (s.nnetworks < SHARED_NETWORKS)
		s = class_spread(w, to->class_id, true);
	u->sd_independent = s.df > 0 ? s.independent
			    : up     ? 2 * up->sd_independent
				     : UNKNOWN_SD;
	u->sd_shared = s.nnetworks >= SHARED_NETWORKS ? s.shared
		       : up                           ? 2 * up->sd_shared
						      : 2 * u->sd_independent;
	u->sd_independent = num_round(fmax(u->sd_independent, LEAST_SD), DIGITS);
	u->sd_shared = num_round(u->sd_shared, DIGITS);
}

/* Parents before children. */
static void set_classes(const struct work *w, struct precision_cost *cost)
{
	bool done[CLASSES_MAX] = {false};

	for (bool again = true; again;) {
		again = false;
		for (size_t i = 0; i < cost->nclasses; i++) {
			int id = cost->classes[i].class_id;
			int parent = w->classes->info[id].parent;

			if (done[id] || (parent >= 0 && !done[parent]))
				continue;
			set_class(w, cost, &cost->classes[i]);
			done[id] = again = true;
		}
	}
}

static const struct uncertainty *spread_at(
    const struct work *w, struct precision_cost *cost, const struct prediction *p)
{
	const struct class_cost *to = NULL;

	for (int id = p->class_id; id >= 0 && !to; id = w->classes->info[id].parent)
		to = record(cost, id);
	BUG_IF(!to);
	return &to->uncertainty;
}

/* Bounds of operations: one quantile of |e| ÷ sd for all classes. */
static enum quantile_kind bound_operations(
    struct work *w, double coverage, struct precision_cost *cost)
{
	enum quantile_kind kind;
	size_t n = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];
		const struct prediction *p = &w->held_out[i];

		if (p->time_ns <= 0)
			continue;
		const struct uncertainty *u = spread_at(w, cost, p);
		double sd = hypot(u->sd_shared, u->sd_independent);
		double e = fabs(r->log_time - log(p->time_ns));
		w->scores[n++] =
		    (struct score){r->network, e / (p->unsupported ? 2 * sd : sd)};
	}
	double q = conformal_quantile(w->scores, n, coverage, false, &kind);
	for (size_t i = 0; i < cost->nclasses; i++) {
		struct uncertainty *u = &cost->classes[i].uncertainty;
		double reach = q * hypot(u->sd_shared, u->sd_independent);

		u->bound_lo = num_round(exp(-reach), DIGITS);
		u->bound_hi = num_round(exp(reach), DIGITS);
	}
	return kind;
}

/* Totals: a quantile of |ln(measured ÷ predicted)| ÷ the total's relative sd. */
static void bound_totals(struct work *w, double coverage, struct precision_cost *cost)
{
	enum quantile_kind kind;
	size_t n = 0;

	for (size_t k = 0; k < w->rows->ntotals; k++) {
		const struct fit_total *total = &w->rows->totals[k];
		struct predicted_total sum = {0};
		double measured = 0;

		for (size_t i = total->first; i < total->first + total->n; i++) {
			struct prediction p = w->held_out[i];

			if (p.time_ns <= 0)
				continue;
			const struct uncertainty *u = spread_at(w, cost, &p);
			double twice = p.unsupported ? 2 : 1;

			p.sd_shared = u->sd_shared * twice;
			p.sd_independent = u->sd_independent * twice;
			predict_add(&sum, &p, w->rows->rows[i].count);
			measured += w->rows->rows[i].count * w->rows->rows[i].time_ns;
		}
		if (sum.time_ns > 0)
			w->scores[n++] = (struct score){total->network,
			    fabs(log(measured / sum.time_ns)) / predict_total_sd(&sum)};
	}
	double q =
	    num_round(conformal_quantile(w->scores, n, coverage, true, &kind), DIGITS);
	cost->graph_quantile_lo = cost->graph_quantile_hi = q;
	cost->small_n = kind == QUANTILE_SMALL;
	cost->graph_interval =
	    kind == QUANTILE_NONE ? INTERVAL_NONE : INTERVAL_CONFORMAL;
	cost->coverage = kind == QUANTILE_NONE ? 0 : coverage;
}

void cost_spread(const struct classes *c, const struct fit_rows *rows,
    const struct prediction *held_out, double coverage, struct precision_cost *cost)
{
	struct work w = {.classes = c, .rows = rows, .held_out = held_out};
	size_t n = rows->n ? rows->n : 1;

	w.residuals = malloc(n * sizeof *w.residuals);
	w.scores = malloc(n * sizeof *w.scores);
	if (!w.residuals || !w.scores)
		fatal("out of memory");
	set_classes(&w, cost);
	enum quantile_kind kind = bound_operations(&w, coverage, cost);
	cost->op_interval = kind == QUANTILE_NONE ? INTERVAL_NONE : INTERVAL_CONFORMAL;
	bound_totals(&w, coverage, cost);
	free(w.residuals);
	free(w.scores);
}
