/* curvefit.c: penalised robust fit of one class by Levenberg-Marquardt.
 *
 * In: weighted points on a grid, a prior.  Out: logarithms of launch time and
 * rates.  Knows nothing of networks, classes or what the prior means. */
#include "fit/curvefit.h"

#include <math.h>
#include <string.h>

#include "base/fail.h"

/* Beyond this |ln(measured / predicted)| a row pulls with constant force. */
#define HUBER 0.5
#define MOST_STEPS 60
#define LONGEST_STEP 2.0   /* in any logarithm */
#define DONE 1e-4          /* relative decrease of the objective … */
#define DONE_MONOTONE 1e-6 /* … which kinks make slow */
/* Weight of a violated monotonicity, in rows; cost.c removes what is left. */
#define MONOTONE_PULL 10.0

struct system {
	size_t n;
	double a[FIT_UNKNOWNS][FIT_UNKNOWNS]; /* lower triangle */
	double g[FIT_UNKNOWNS];               /* minus half the gradient */
	double objective;
};

size_t fit_unknowns(const struct fit_knots *k)
{
	return 1 + k->nu + k->nv;
}

struct fit_knots fit_knots_all(const struct fit_grid *g)
{
	struct fit_knots k = {.nu = g->nu, .nv = g->nv};

	for (size_t i = 0; i < g->nu; i++)
		k.u[i] = (uint8_t)i;
	for (size_t i = 0; i < g->nv; i++)
		k.v[i] = (uint8_t)i;
	return k;
}

static void cover(double log_size, double step, int *first, int *last)
{
	int lo = (int)floor(log_size / step);
	int hi = (int)ceil((log_size + FIT_BEYOND) / step);

	*first = lo < *first ? lo : *first;
	*last = hi > *last ? hi : *last;
}

struct fit_grid fit_grid_of(const struct fit_rows *rows, const bool *held)
{
	int u0 = INT16_MAX, u1 = INT16_MIN, v0 = INT16_MAX, v1 = INT16_MIN;

	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];

		if (held && held[r->network])
			continue;
		if (r->flops)
			cover(r->log_flops, FIT_STEP_FLOPS, &u0, &u1);
		if (r->bytes)
			cover(r->log_bytes, FIT_STEP_BYTES, &v0, &v1);
	}
	struct fit_grid g = {u0, v0, 0, 0};
	g.nu = u1 < u0 ? 0 : (size_t)(u1 - u0) + 1;
	g.nv = v1 < v0 ? 0 : (size_t)(v1 - v0) + 1;
	BUG_IF(g.nu > FIT_KNOTS_FLOPS || g.nv > FIT_KNOTS_BYTES);
	return g;
}

/* `at`: place on the grid. */
static void place(
    double at, const uint8_t *knots, size_t n, uint16_t *knot, double *part)
{
	size_t lo = 0, hi = n - 1;

	*knot = 0;
	*part = 0;
	if (n == 1 || at <= 0)
		return;
	while (hi - lo > 1) {
		size_t middle = (lo + hi) / 2;

		if (knots[middle] <= at)
			lo = middle;
		else
			hi = middle;
	}
	*knot = (uint16_t)lo;
	*part = fmin(1, (at - knots[lo]) / (knots[hi] - knots[lo]));
}

void fit_point_place(struct fit_point *p, const struct fit_grid *g,
    const struct fit_knots *k, const struct fit_row *row)
{
	p->flops = k->nu ? (double)row->flops : 0;
	p->bytes = k->nv ? (double)row->bytes : 0;
	if (p->flops > 0)
		place(row->log_flops / FIT_STEP_FLOPS - g->first_u, k->u, k->nu,
		    &p->knot_u, &p->part_u);
	if (p->bytes > 0)
		place(row->log_bytes / FIT_STEP_BYTES - g->first_v, k->v, k->nv,
		    &p->knot_v, &p->part_v);
}

/* Up to five terms of a prediction, each with the unknown that scales it. */
struct terms {
	size_t n, unknown[5];
	double time[5], sum;
};

static void add_term(struct terms *t, size_t unknown, double time)
{
	t->unknown[t->n] = unknown;
	t->time[t->n++] = time;
	t->sum += time;
}

static void predict(const struct curvefit *fit, const double *rates,
    const struct fit_point *p, struct terms *t)
{
	size_t u = 1 + p->knot_u, v = 1 + fit->knots.nu + p->knot_v;
	double u0 = 0, u1 = 0, v0 = 0, v1 = 0;

	t->n = 0;
	t->sum = 0;
	add_term(t, 0, p->launches * rates[0]);
	if (p->flops > 0) {
		u0 = p->flops * (1 - p->part_u) * rates[u];
		u1 = p->part_u > 0 ? p->flops * p->part_u * rates[u + 1] : 0;
	}
	if (p->bytes > 0) {
		v0 = p->bytes * (1 - p->part_v) * rates[v];
		v1 = p->part_v > 0 ? p->bytes * p->part_v * rates[v + 1] : 0;
	}
	bool both = fit->combine == COMBINE_SUM;
	if (both || u0 + u1 >= v0 + v1) {
		if (u0 > 0)
			add_term(t, u, u0);
		if (u1 > 0)
			add_term(t, u + 1, u1);
	}
	if (both || u0 + u1 < v0 + v1) {
		if (v0 > 0)
			add_term(t, v, v0);
		if (v1 > 0)
			add_term(t, v + 1, v1);
	}
}

double curvefit_time(
    const struct curvefit *fit, const double *rates, const struct fit_point *p)
{
	struct terms t;

	predict(fit, rates, p, &t);
	return t.sum;
}

/* Gauss-Newton terms of the rows: d ln p / d x_k = time_k / p. */
static void add_rows(struct system *s, const struct curvefit *fit,
    const struct fit_point *points, size_t n, const double *x)
{
	double rates[FIT_UNKNOWNS];
	struct terms t;

	for (size_t k = 0; k < s->n; k++)
		rates[k] = exp(x[k]);
	for (size_t i = 0; i < n; i++) {
		predict(fit, rates, &points[i], &t);
		double e = points[i].log_time - log(t.sum), w = points[i].weight;

		if (fabs(e) > HUBER) {
			s->objective += w * HUBER * (2 * fabs(e) - HUBER);
			w *= HUBER / fabs(e);
		} else {
			s->objective += w * e * e;
		}
		for (size_t k = 0; k < t.n; k++) {
			double d = w * t.time[k] / t.sum;

			s->g[t.unknown[k]] += d * e;
			for (size_t l = 0; l <= k; l++)
				s->a[t.unknown[k]][t.unknown[l]] +=
				    d * t.time[l] / t.sum;
		}
	}
}

/* weight · (x_i − prior)². */
static void add_pull(
    struct system *s, const double *x, size_t i, double prior, double weight)
{
	double d = x[i] - prior;

	s->objective += weight * d * d;
	s->a[i][i] += weight;
	s->g[i] -= weight * d;
}

/* weight · (x_i − x_j − difference)², i > j. */
static void add_tie(struct system *s, const double *x, size_t i, size_t j,
    double difference, double weight)
{
	double d = x[i] - x[j] - difference;

	s->objective += weight * d * d;
	s->a[i][i] += weight;
	s->a[j][j] += weight;
	s->a[i][j] -= weight;
	s->g[i] -= weight * d;
	s->g[j] += weight * d;
}

/* Terms of one curve; `first` is the unknown of its first knot.  A gap of several steps
 * of the grid is smoothed like as many equal changes. */
static void add_curve_terms(struct system *s, const struct curvefit *fit,
    const double *x, size_t first, const uint8_t *knots, size_t n, double step)
{
	for (size_t k = 0; k < n; k++) {
		size_t i = first + k;
		int before = k ? knots[k] - knots[k - 1] : 1;
		/* a segment's time x·u(x) does not fall up to its end when
		 * u_start / u_end <= 1 + ln(end / start) */
		double steepest = log(1 + step * before * log(10));

		add_pull(s, x, i, fit->prior[i], fit->pull);
		if (!k)
			continue;
		add_tie(s, x, i, i - 1, fit->prior[i] - fit->prior[i - 1],
		    fit->smooth / before);
		if (fit->monotone && x[i - 1] - x[i] > steepest)
			add_tie(s, x, i, i - 1, -steepest, MONOTONE_PULL);
	}
}

static void assemble(struct system *s, const struct curvefit *fit,
    const struct fit_point *points, size_t n, const double *x)
{
	s->n = fit_unknowns(&fit->knots);
	for (size_t i = 0; i < s->n; i++)
		memset(s->a[i], 0, s->n * sizeof s->a[i][0]);
	memset(s->g, 0, s->n * sizeof s->g[0]);
	s->objective = 0;
	add_rows(s, fit, points, n, x);
	add_pull(s, x, 0, fit->prior[0], fit->launch_pull);
	add_curve_terms(s, fit, x, 1, fit->knots.u, fit->knots.nu, FIT_STEP_FLOPS);
	add_curve_terms(
	    s, fit, x, 1 + fit->knots.nu, fit->knots.v, fit->knots.nv, FIT_STEP_BYTES);
}

/* Solves (A + damping · diagonal) step = g by Cholesky, A from its lower
 * triangle.  The pulls make A positive definite. */
static void solve(const struct system *s, double damping, double *step)
{
	static double l[FIT_UNKNOWNS][FIT_UNKNOWNS];

	for (size_t i = 0; i < s->n; i++) {
		double y = s->g[i];

		for (size_t j = 0; j <= i; j++) {
			double sum = s->a[i][j];

			if (i == j)
				sum += damping * (s->a[i][i] + 1e-3);
			for (size_t k = 0; k < j; k++)
				sum -= l[i][k] * l[j][k];
			if (i == j)
				l[i][i] = sqrt(sum > 0 ? sum : 1e-300);
			else
				l[i][j] = sum / l[j][j];
		}
		for (size_t k = 0; k < i; k++)
			y -= l[i][k] * step[k];
		step[i] = y / l[i][i];
	}
	for (size_t i = s->n; i-- > 0;) {
		double y = step[i];

		for (size_t k = i + 1; k < s->n; k++)
			y -= l[k][i] * step[k];
		step[i] = y / l[i][i];
	}
}

void curvefit_solve(
    const struct curvefit *fit, const struct fit_point *points, size_t n, double *x)
{
	static struct system pair[2]; /* large for a stack */
	struct system *now = &pair[0], *next = &pair[1];
	double damping = 1e-3, step[FIT_UNKNOWNS] = {0}, there[FIT_UNKNOWNS];
	double enough = fit->monotone ? DONE_MONOTONE : DONE;

	assemble(now, fit, points, n, x);
	for (int i = 0; i < MOST_STEPS; i++) {
		solve(now, damping, step);
		for (size_t k = 0; k < now->n; k++) {
			double d = fmax(-LONGEST_STEP, fmin(LONGEST_STEP, step[k]));

			there[k] = x[k] + d;
		}
		assemble(next, fit, points, n, there);
		/* written so that a NaN is a failed step */
		if (!(next->objective <= now->objective)) {
			damping *= 8;
			if (damping > 1e8)
				return;
			continue;
		}
		bool done = now->objective - next->objective <= enough * now->objective;
		memcpy(x, there, now->n * sizeof *x);
		struct system *old = now;

		now = next;
		next = old;
		damping *= 0.3;
		if (done)
			return;
	}
}
