/* hierarchy.c: rows of all classes → one fit per class, root to leaves.
 *
 * In: rows, the tree of classes.  Out: fit_model.  Knows the weights of rows and
 * the priors; nothing of supports, intervals or calibrations. */
#include "fit/hierarchy.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/order.h"
#include "fit/thin.h"

/* Pulls are in rows: a prior with pull p counts like p rows that say so.  The error
 * of held-out networks is flat within a factor of three of each. */
#define SMOOTH 0.3
#define PULL 0.05
#define LAUNCH_PULL 300.0
/* A curve whose time must not fall cannot take over what the launch time misses. */
#define LAUNCH_PULL_MONOTONE 10.0

/* The floor: which of the sorted time ÷ size count as fast, and what a rate that
 * includes no launch time is of it. */
#define FLOOR_LAUNCH 0.05
#define FLOOR_FLOPS 0.02
#define FLOOR_BYTES 0.01
#define FLOOR_BYTES_FACTOR 0.7
/* Above the largest measured size the floor falls like this power of the size: what
 * was measured is mostly launch time there when all operations are small, and a rate
 * that holds would make ten times the work ten times as slow. */
#define FLOOR_POWER 0.7

/* A knot without data may be off by a factor of two before it is worth its words. */
#define SLACK 0.69
/* In units of BIC's price of a knot.  The fit that follows makes up for what a knot
 * said, so that the held-out error hardly sees a factor of four. */
#define KNOT_PRICE 2.0

struct work {
	struct fit_model *m;
	const struct classes *classes;
	const struct fit_rows *rows;
	const bool *held;
	const struct fit_model *start;
	double floor[FIT_UNKNOWNS];
	double *network_weight;
	struct fit_point *points;
	double *shares; /* count ÷ time of the total, by point */
};

/* The q-quantile of time ÷ size over the rows that have the size, from their order
 * by it; 0 = none. */
static double fast(const struct work *w, const uint32_t *order, bool flops, double q)
{
	size_t n = 0, k = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];

		n += (flops ? r->flops : r->bytes) > 0 &&
		     !(w->held && w->held[r->network]);
	}
	size_t rank = (size_t)(q * (double)n);
	for (size_t i = 0; n && i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[order[i]];

		if (w->held && w->held[r->network])
			continue;
		if (k++ == rank)
			return r->time_ns / (double)(flops ? r->flops : r->bytes);
	}
	return 0;
}

/* The same of time ÷ launch weight. */
static double fast_launch(const struct work *w, double *values, double q)
{
	size_t n = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];

		if (!(w->held && w->held[r->network]))
			values[n++] =
			    r->time_ns / w->classes->info[r->class_id].launch_weight;
	}
	qsort(values, n, sizeof *values, order_doubles);
	return values[(size_t)(q * (double)n)];
}

static void find_floor(struct work *w, double *values)
{
	const struct fit_grid *g = &w->m->grid;
	double u = fast(w, w->rows->by_flop_rate, true, FLOOR_FLOPS);
	double v = fast(w, w->rows->by_byte_rate, false, FLOOR_BYTES);
	double top_u = 0, top_v = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];

		if (w->held && w->held[r->network])
			continue;
		top_u = fmax(top_u, r->log_flops);
		top_v = fmax(top_v, r->log_bytes);
	}
	w->floor[0] = log(fast_launch(w, values, FLOOR_LAUNCH));
	for (size_t i = 0; i < g->nu; i++) {
		double at = (g->first_u + (int)i) * FIT_STEP_FLOPS;

		w->floor[1 + i] = log(u) - FLOOR_POWER * log(10) * fmax(0, at - top_u);
	}
	for (size_t i = 0; i < g->nv; i++) {
		double at = (g->first_v + (int)i) * FIT_STEP_BYTES;

		w->floor[1 + g->nu + i] = log(v * FLOOR_BYTES_FACTOR) -
					  FLOOR_POWER * log(10) * fmax(0, at - top_v);
	}
}

/* Which classes have rows of their own or below, and how many rows a network has. */
static void find_present(struct work *w)
{
	for (size_t k = 0; k < w->classes->n; k++)
		w->m->classes[k].present = false;
	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];

		if (w->held && w->held[r->network])
			continue;
		for (int k = r->class_id; k >= 0; k = w->classes->info[k].parent)
			w->m->classes[k].present = true;
		w->network_weight[r->network] += r->count;
	}
}

static size_t collect(struct work *w, int class_id, const struct fit_knots *knots)
{
	size_t n = 0;
	double sum = 0;

	for (size_t i = 0; i < w->rows->n; i++) {
		const struct fit_row *r = &w->rows->rows[i];
		const struct fit_total *total = &w->rows->totals[r->total];
		struct fit_point *p = &w->points[n];

		if ((w->held && w->held[r->network]) ||
		    !classes_descends(w->classes, r->class_id, class_id))
			continue;
		fit_point_place(p, &w->m->grid, knots, r);
		p->launches = w->classes->info[r->class_id].launch_weight;
		p->log_time = r->log_time;
		/* all rows of a network together weigh one: networks count, not the
		 * number of their operations */
		p->weight = r->weight / w->network_weight[r->network] /
			    (1 + r->labelled * w->m->settings.doubt);
		w->shares[n] = r->count / total->measured_ns;
		sum += p->weight;
		n++;
	}
	for (size_t i = 0; i < n; i++)
		w->points[i].weight *= (double)n / sum;
	return n;
}

/* Copies what the grids share of an older fit. */
static void warm_start(const struct work *w, int class_id, double *x)
{
	const struct fit_grid *to = &w->m->grid, *from;
	const struct fit_class *old;

	if (!w->start || !w->start->classes[class_id].present)
		return;
	from = &w->start->grid;
	old = &w->start->classes[class_id];
	x[0] = old->x[0];
	for (size_t i = 0; i < to->nu; i++) {
		long k = (long)i + to->first_u - from->first_u;

		if (k >= 0 && (size_t)k < from->nu)
			x[1 + i] = old->x[1 + k];
	}
	for (size_t i = 0; i < to->nv; i++) {
		long k = (long)i + to->first_v - from->first_v;

		if (k >= 0 && (size_t)k < from->nv)
			x[1 + to->nu + i] = old->x[1 + (long)from->nu + k];
	}
}

/* What the points say of each unknown, Σ w (d ln t / d x)², and the mean of w e². */
static double inform(const struct work *w, const struct curvefit *fit, size_t n,
    const double *x, double *information)
{
	double rates[FIT_UNKNOWNS], noise = 0;

	for (size_t k = 0; k < fit_unknowns(&fit->knots); k++) {
		rates[k] = exp(x[k]);
		information[k] = 0;
	}
	for (size_t i = 0; i < n; i++) {
		const struct fit_point *p = &w->points[i];
		double t = curvefit_time(fit, rates, p), e = p->log_time - log(t);
		size_t u = 1 + p->knot_u, v = 1 + fit->knots.nu + p->knot_v;

		noise += p->weight * e * e;
		if (p->flops > 0) {
			double share = p->flops / t;

			information[u] +=
			    p->weight * pow(share * (1 - p->part_u) * rates[u], 2);
			if (p->part_u > 0)
				information[u + 1] +=
				    p->weight *
				    pow(share * p->part_u * rates[u + 1], 2);
		}
		if (p->bytes > 0) {
			double share = p->bytes / t;

			information[v] +=
			    p->weight * pow(share * (1 - p->part_v) * rates[v], 2);
			if (p->part_v > 0)
				information[v + 1] +=
				    p->weight *
				    pow(share * p->part_v * rates[v + 1], 2);
		}
	}
	return noise / (double)n;
}

/* The knots worth keeping: BIC, by the quadratic expansion of the objective. */
static struct fit_knots keep_knots(
    const struct work *w, const struct curvefit *fit, size_t n, const double *x)
{
	double information[FIT_UNKNOWNS];
	bool keep[FIT_KNOTS_FLOPS];
	struct fit_knots kept = {0, 0, {0}, {0}};
	const struct fit_grid *g = &w->m->grid;
	double noise = inform(w, fit, n, x, information);
	struct thin thin = {.n = g->nu,
	    .log_rate = x + 1,
	    .information = information + 1,
	    .penalty = KNOT_PRICE * fmax(noise, 1e-6) * log((double)n + 1),
	    .slack = SLACK};

	thin_knots(&thin, keep);
	for (size_t i = 0; i < g->nu; i++)
		if (keep[i])
			kept.u[kept.nu++] = (uint8_t)i;
	thin.n = g->nv;
	thin.log_rate = x + 1 + g->nu;
	thin.information = information + 1 + g->nu;
	thin_knots(&thin, keep);
	for (size_t i = 0; i < g->nv; i++)
		if (keep[i])
			kept.v[kept.nv++] = (uint8_t)i;
	return kept;
}

/* Values of all knots → of those that are kept. */
static void pick(
    const struct fit_grid *g, const struct fit_knots *k, const double *from, double *to)
{
	to[0] = from[0];
	for (size_t i = 0; i < k->nu; i++)
		to[1 + i] = from[1 + k->u[i]];
	for (size_t i = 0; i < k->nv; i++)
		to[1 + k->nu + i] = from[1 + g->nu + k->v[i]];
}

/* The factor that halves the bias of the total, on the log scale, so that few wild rows
 * do not move it far. */
static double scale_of(
    const struct work *w, const struct curvefit *fit, size_t n, const double *x)
{
	double rates[FIT_UNKNOWNS], measured = 0, predicted = 0;

	for (size_t k = 0; k < fit_unknowns(&fit->knots); k++)
		rates[k] = exp(x[k]);
	for (size_t i = 0; i < n; i++) {
		measured += w->shares[i] * exp(w->points[i].log_time);
		predicted += w->shares[i] * curvefit_time(fit, rates, &w->points[i]);
	}
	return sqrt(measured / predicted);
}

static void solve_class(struct work *w, int class_id)
{
	struct fit_class *f = &w->m->classes[class_id];
	const struct fit_settings *set = &w->m->settings;
	int parent = w->classes->info[class_id].parent;
	/* the root stands in for classes without one, but is no prior: it mixes what
	 * has nothing in common */
	bool top = parent < 0 || w->classes->info[parent].parent < 0;
	const double *prior = top ? w->floor : w->m->classes[parent].x;
	double kept_prior[FIT_UNKNOWNS];
	struct curvefit fit = {.knots = fit_knots_all(&w->m->grid),
	    .combine = set->combine,
	    .smooth = SMOOTH * set->strength,
	    .pull = PULL * set->strength,
	    .launch_pull = set->monotone ? LAUNCH_PULL_MONOTONE : LAUNCH_PULL,
	    .monotone = set->monotone,
	    .prior = prior};
	size_t n = collect(w, class_id, &fit.knots);

	memcpy(f->x, prior, fit_unknowns(&fit.knots) * sizeof *f->x);
	warm_start(w, class_id, f->x);
	curvefit_solve(&fit, w->points, n, f->x);

	f->knots = keep_knots(w, &fit, n, f->x);
	pick(&w->m->grid, &f->knots, f->x, f->kept);
	pick(&w->m->grid, &f->knots, prior, kept_prior);
	fit.knots = f->knots;
	fit.prior = kept_prior;
	collect(w, class_id, &fit.knots);
	curvefit_solve(&fit, w->points, n, f->kept);
	f->scale = scale_of(w, &fit, n, f->kept);
}

/* Parents first; a tree needs no more than as many rounds as it is deep. */
static void solve_all(struct work *w)
{
	bool done[CLASSES_MAX] = {false};

	for (bool again = true; again;) {
		again = false;
		for (size_t k = 0; k < w->classes->n; k++) {
			int parent = w->classes->info[k].parent;

			if (done[k] || !w->m->classes[k].present ||
			    (parent >= 0 && !done[parent]))
				continue;
			solve_class(w, (int)k);
			done[k] = again = true;
		}
	}
}

bool fit_model_solve(struct fit_model *m, const struct classes *c,
    const struct fit_rows *rows, const bool *held, const struct fit_settings *settings,
    const struct fit_model *start)
{
	struct work w = {
	    .m = m, .classes = c, .rows = rows, .held = held, .start = start};
	size_t n = rows->n + 1;
	double *values = malloc(n * sizeof *values);

	w.network_weight = calloc(n, sizeof *w.network_weight);
	w.points = malloc(n * sizeof *w.points);
	w.shares = malloc(n * sizeof *w.shares);
	if (!values || !w.network_weight || !w.points || !w.shares)
		fatal("out of memory");
	m->settings = *settings;
	m->grid = fit_grid_of(rows, held);
	find_present(&w);
	bool any = m->classes[0].present;
	if (any) {
		find_floor(&w, values);
		solve_all(&w);
	}
	free(values);
	free(w.network_weight);
	free(w.points);
	free(w.shares);
	return any;
}
