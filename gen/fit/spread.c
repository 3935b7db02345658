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
#define RATIO_MOST 65535.0
#define LEAST_SD 1e-3       /* the tables' own error */
#define LEAST_QUANTILE 1e-2 /* where no left-out network was off at all */
/* Networks that can tell what they have in common; below: twice the parent's. */
#define SHARED_NETWORKS 3
/* Rows of its class that a segment's own spread is pooled with, and the difference
 * of logarithms that makes it worth stating. */
#define SEGMENT_ROWS 10.0
#define SEGMENT_DIFFERENCE 0.5
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

/* The nearest ancestor that has a record; NULL for none. */
static struct class_cost *above(
    const struct classes *c, struct precision_cost *cost, int class_id)
{
	struct class_cost *up = NULL;

	for (int k = c->info[class_id].parent; k >= 0 && !up; k = c->info[k].parent)
		up = record(cost, k);
	return up;
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
		    (descendants ? !classes_descends(w->classes, r->class_id, class_id)
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
	const struct class_cost *parent = above(w->classes, cost, to->class_id);
	const struct uncertainty *up = parent ? &parent->uncertainty : NULL;
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
			const struct class_cost *up = above(w->classes, cost, id);

			if (done[id] || (up && !done[up->class_id]))
				continue;
			set_class(w, cost, &cost->classes[i]);
			done[id] = again = true;
		}
	}
}

/* The spread that the finished cost gives a row.  Its support may differ from that of
 * the fold that predicted the row; the factor is that of the fold. */
static bool spread_at(const struct work *w, const struct precision_cost *cost, size_t i,
    struct prediction *p)
{
	const struct fit_row *r = &w->rows->rows[i];
	const struct prediction *then = &w->held_out[i];

	if (then->time_ns <= 0 ||
	    !predict_op(cost, w->classes, r->class_id, r->flops, r->bytes, p))
		return false;
	double factor = (then->unsupported ? 2 : 1) / (p->unsupported ? 2.0 : 1.0);
	p->sd_shared *= factor;
	p->sd_independent *= factor;
	p->time_ns = then->time_ns;
	return true;
}

/* Whether the row lies in segment `k` of a curve whose term is the larger one, as that
 * term decides whose spread an operation has. */
static bool in_segment(const struct precision_cost *cost, const struct class_cost *to,
    bool memory, size_t k, const struct fit_row *r)
{
	const struct curve *curve = memory ? &to->memory : &to->compute;
	double x = memory ? (double)r->bytes : (double)r->flops;
	double work = curve_time_ns(cost, &to->compute, (double)r->flops);
	double traffic = curve_time_ns(cost, &to->memory, (double)r->bytes);

	return memory == (traffic > work) && fmax(work, traffic) > 0 &&
	       (k == 0 || x >= curve->segments[k].from) &&
	       (k == curve->nsegments - 1 || x < curve->segments[k].to);
}

/* The independent part of one segment, pooled with SEGMENT_ROWS rows of its class;
 * only where it differs, as each spread costs a table four words. */
static void set_segment(const struct work *w, const struct precision_cost *cost,
    const struct class_cost *to, bool memory, size_t k)
{
	const struct uncertainty *class = &to->uncertainty;
	struct segment *s = &(memory ? &to->memory : &to->compute)->segments[k];
	size_t n = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];
		const struct prediction *p = &w->held_out[i];

		if (p->time_ns <= 0 || r->class_id != to->class_id ||
		    !in_segment(cost, to, memory, k, r))
			continue;
		double e = r->log_time - log(p->time_ns);
		w->residuals[n++] =
		    (struct residual){r->network, p->unsupported ? e / 2 : e};
	}
	struct spread own = spread_of_residuals(w->residuals, n);
	if (own.nnetworks < SHARED_NETWORKS || own.df < SEGMENT_ROWS)
		return;
	double sd =
	    sqrt((own.df * own.independent * own.independent +
		     SEGMENT_ROWS * class->sd_independent * class->sd_independent) /
		 (own.df + SEGMENT_ROWS));
	if (fabs(log(sd / class->sd_independent)) < SEGMENT_DIFFERENCE)
		return;
	s->uncertainty = *class;
	s->uncertainty.sd_independent = num_round(fmax(sd, LEAST_SD), DIGITS);
}

static void set_segments(const struct work *w, struct precision_cost *cost)
{
	for (size_t i = 0; i < cost->nclasses; i++) {
		struct class_cost *to = &cost->classes[i];

		for (size_t k = 0; k < to->compute.nsegments; k++)
			set_segment(w, cost, to, false, k);
		for (size_t k = 0; k < to->memory.nsegments; k++)
			set_segment(w, cost, to, true, k);
	}
}

static void set_bounds(struct uncertainty *u, double q)
{
	double reach = q * hypot(u->sd_shared, u->sd_independent);

	/* Farther than a calibration may say, nothing is bounded in either case. */
	reach = fmin(reach, log(RATIO_MOST));
	u->bound_lo = num_round(exp(-reach), DIGITS);
	u->bound_hi = num_round(exp(reach), DIGITS);
}

/* Bounds of operations: one quantile of |e| ÷ sd for all classes. */
static enum quantile_kind bound_operations(
    struct work *w, double coverage, struct precision_cost *cost)
{
	enum quantile_kind kind;
	size_t n = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];
		struct prediction p;

		if (!spread_at(w, cost, i, &p))
			continue;
		double sd = hypot(p.sd_shared, p.sd_independent);
		double e = fabs(r->log_time - log(p.time_ns));
		w->scores[n++] = (struct score){r->network, e / sd};
	}
	double q = fmax(
	    conformal_quantile(w->scores, n, coverage, false, &kind), LEAST_QUANTILE);
	for (size_t i = 0; i < cost->nclasses; i++) {
		struct class_cost *to = &cost->classes[i];

		set_bounds(&to->uncertainty, q);
		for (size_t k = 0; k < to->compute.nsegments; k++)
			set_bounds(&to->compute.segments[k].uncertainty, q);
		for (size_t k = 0; k < to->memory.nsegments; k++)
			set_bounds(&to->memory.segments[k].uncertainty, q);
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
			struct prediction p;

			if (!spread_at(w, cost, i, &p))
				continue;
			predict_add(&sum, &p, w->rows->rows[i].count);
			measured += w->rows->rows[i].count * w->rows->rows[i].time_ns;
		}
		if (sum.time_ns > 0)
			w->scores[n++] = (struct score){total->network,
			    fabs(log(measured / sum.time_ns)) / predict_total_sd(&sum)};
	}
	double q = fmax(
	    conformal_quantile(w->scores, n, coverage, true, &kind), LEAST_QUANTILE);
	q = num_round(q, DIGITS);
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
	size_t n = rows->n + 1;

	w.residuals = malloc(n * sizeof *w.residuals);
	w.scores = malloc(n * sizeof *w.scores);
	if (!w.residuals || !w.scores)
		fatal("out of memory");
	set_classes(&w, cost);
	set_segments(&w, cost);
	enum quantile_kind kind = bound_operations(&w, coverage, cost);
	cost->op_interval = kind == QUANTILE_NONE ? INTERVAL_NONE : INTERVAL_CONFORMAL;
	bound_totals(&w, coverage, cost);
	free(w.residuals);
	free(w.scores);
}
