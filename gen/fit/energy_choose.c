/* energy_choose.c: rows → the model that predicts groups left out best, its intervals
 * and what it is worth on groups that nothing was chosen on.
 *
 * In: rows by group.  Out: struct energy_fit, struct energy_held.  Must not know
 * files. */
#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/order.h"
#include "fit/energy.h"

/* A hundredth means that the precisions lean on each other like 1 % of the rows; the
 * error is flat within a factor of ten. */
static const double pulls[] = {0, 0.001, 0.01, 0.1, 1, INFINITY};
#define DEFAULT_PULL 0.01
#define NPULLS (sizeof pulls / sizeof *pulls)
#define RESAMPLES 400
#define SEED UINT64_C(0x9e3779b97f4a7c15)

static double *zeroed(size_t n)
{
	double *p = calloc(n + 1, sizeof *p);
	if (!p)
		fatal("out of memory");
	return p;
}

static bool is_held(const bool *held, size_t group)
{
	return held && held[group];
}

/* Leaves each group that is not held out of the others; ratio[row] = ln(measured ÷
 * predicted), NAN where nothing is left to predict from. */
static void leave_each(
    const struct energy_rows *rows, const bool *held, double pull, double *ratio)
{
	double *weight = zeroed(rows->ngroups);
	for (size_t g = 0; g < rows->ngroups; g++) {
		struct energy_model m;
		if (is_held(held, g))
			continue;
		for (size_t k = 0; k < rows->ngroups; k++)
			weight[k] = k != g && !is_held(held, k);
		energy_solve(&m, rows, weight, pull);
		for (size_t i = 0; i < rows->n; i++)
			if (rows->rows[i].group == g)
				ratio[i] = log(rows->rows[i].energy_j /
					       energy_predict(&m, &rows->rows[i]));
	}
	free(weight);
}

/* Mean over groups of their mean absolute relative error. */
static double group_error(
    const struct energy_rows *rows, const bool *held, const double *ratio)
{
	double *sum = zeroed(rows->ngroups), *n = zeroed(rows->ngroups);
	double total = 0, groups = 0;
	for (size_t i = 0; i < rows->n; i++) {
		size_t g = rows->rows[i].group;
		if (is_held(held, g))
			continue;
		sum[g] += fabs(exp(-ratio[i]) - 1);
		n[g]++;
	}
	for (size_t g = 0; g < rows->ngroups; g++) {
		if (!(n[g] > 0))
			continue;
		total += sum[g] / n[g];
		groups++;
	}
	free(sum);
	free(n);
	return total / groups;
}

static size_t groups_left(const struct energy_rows *rows, const bool *held)
{
	size_t n = 0;
	for (size_t g = 0; g < rows->ngroups; g++)
		n += !is_held(held, g);
	return n;
}

/* With a tie the precisions rather agree. */
static double choose_pull(
    const struct energy_rows *rows, const bool *held, double *ratio)
{
	double best = INFINITY, chosen = DEFAULT_PULL;
	if (groups_left(rows, held) < 3)
		return chosen;
	for (size_t i = 0; i < NPULLS; i++) {
		leave_each(rows, held, pulls[i], ratio);
		double error = group_error(rows, held, ratio);
		if (error <= best) {
			best = error;
			chosen = pulls[i];
		}
	}
	return chosen;
}

static void find_quantile(struct energy_fit *f, const struct energy_rows *rows,
    const bool *held, double *ratio)
{
	struct score *scores = calloc(rows->n + 1, sizeof *scores);
	size_t n = 0;
	if (!scores)
		fatal("out of memory");
	f->kind = QUANTILE_NONE;
	f->quantile = 0;
	if (groups_left(rows, held) >= 2) {
		leave_each(rows, held, f->model.pull, ratio);
		for (size_t i = 0; i < rows->n; i++)
			if (!is_held(held, rows->rows[i].group))
				scores[n++] =
				    (struct score){rows->rows[i].group, fabs(ratio[i])};
		f->quantile =
		    conformal_quantile(scores, n, ENERGY_COVERAGE, true, &f->kind);
	}
	free(scores);
}

/* --- intervals of the coefficients --------------------------------------------------
 */

/* splitmix64 (Steele, Lea & Flood 2014): the same on every machine. */
static uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static struct energy_interval percentiles(double *values, size_t n)
{
	if (n == 0)
		return (struct energy_interval){0, INFINITY};
	qsort(values, n, sizeof *values, order_doubles);
	size_t lo = (size_t)(0.05 * (double)(n - 1) + 0.5);
	size_t hi = (size_t)(0.95 * (double)(n - 1) + 0.5);
	return (struct energy_interval){values[lo], values[hi]};
}

/* Whole groups are drawn again: rows of one group err together. */
static void resample(struct energy_fit *f, const struct energy_rows *rows)
{
	size_t columns = 2 + PRECISIONS_MAX;
	double *weight = zeroed(rows->ngroups);
	double *values = zeroed(columns * RESAMPLES);
	size_t n[2 + PRECISIONS_MAX] = {0};
	uint64_t state = SEED;
	for (size_t k = 0; k < RESAMPLES; k++) {
		struct energy_model m;
		for (size_t g = 0; g < rows->ngroups; g++)
			weight[g] = 0;
		for (size_t g = 0; g < rows->ngroups; g++)
			weight[next_random(&state) % rows->ngroups]++;
		energy_solve(&m, rows, weight, f->model.pull);
		values[n[0]++] = m.static_w;
		values[RESAMPLES + n[1]++] = m.byte_j;
		for (size_t p = 0; p < PRECISIONS_MAX; p++)
			if (m.seen[p])
				values[(2 + p) * RESAMPLES + n[2 + p]++] = m.flop_j[p];
	}
	f->static_w = percentiles(values, n[0]);
	f->byte_j = percentiles(values + RESAMPLES, n[1]);
	for (size_t p = 0; p < PRECISIONS_MAX; p++)
		f->flop_j[p] = percentiles(values + (2 + p) * RESAMPLES, n[2 + p]);
	free(weight);
	free(values);
}

void energy_fit(struct energy_fit *f, const struct energy_rows *rows, const bool *held,
    bool intervals)
{
	double *ratio = zeroed(rows->n), *weight = zeroed(rows->ngroups);
	double pull = choose_pull(rows, held, ratio);
	*f = (struct energy_fit){0};
	for (size_t g = 0; g < rows->ngroups; g++)
		weight[g] = !is_held(held, g);
	for (size_t i = 0; i < rows->n; i++) {
		if (is_held(held, rows->rows[i].group))
			continue;
		f->nrows[rows->rows[i].precision]++;
		f->n++;
	}
	energy_solve(&f->model, rows, weight, pull);
	find_quantile(f, rows, held, ratio);
	if (intervals)
		resample(f, rows);
	free(ratio);
	free(weight);
}

/* --- held out ------------------------------------------------------------------------
 */

static struct energy_held *new_held(struct arena *a, size_t n)
{
	struct energy_held *h = ARENA_NEW(a, struct energy_held);
	h->predicted_j = ARENA_ARRAY(a, n + 1, double);
	h->baseline_j = ARENA_ARRAY(a, n + 1, double);
	h->lo_j = ARENA_ARRAY(a, n + 1, double);
	h->hi_j = ARENA_ARRAY(a, n + 1, double);
	h->nominal = ENERGY_COVERAGE;
	return h;
}

/* Energies come with nine digits, and bounds of a perfect fit have no width. */
#define ROUNDING 1e-9

bool energy_inside(const struct energy_held *h, size_t i, double energy_j)
{
	return energy_j >= h->lo_j[i] * (1 - ROUNDING) &&
	       energy_j <= h->hi_j[i] * (1 + ROUNDING);
}

static void summarise(struct energy_held *h, const struct energy_rows *rows)
{
	double *errors = zeroed(rows->n), *widths = zeroed(rows->n);
	for (size_t i = 0; i < rows->n; i++) {
		double energy = rows->rows[i].energy_j;
		errors[i] = fabs(h->predicted_j[i] / energy - 1);
		h->mape += errors[i] / (double)rows->n;
		h->baseline_mape +=
		    fabs(h->baseline_j[i] / energy - 1) / (double)rows->n;
		h->worst_ape = fmax(h->worst_ape, errors[i]);
		if (!(h->lo_j[i] > 0 && h->lo_j[i] <= h->hi_j[i]))
			continue;
		h->ncovered += energy_inside(h, i, energy);
		widths[h->nwith_interval++] = sqrt(h->hi_j[i] / h->lo_j[i]);
	}
	h->median_ape = order_median(errors, rows->n);
	h->median_width = order_median(widths, h->nwith_interval);
	h->coverage =
	    h->nwith_interval ? (double)h->ncovered / (double)h->nwith_interval : NAN;
	free(errors);
	free(widths);
}

/* Mean over the other groups of their mean power. */
static double mean_power_w(const struct energy_rows *rows, size_t without)
{
	double *sum = zeroed(rows->ngroups), *n = zeroed(rows->ngroups);
	double total = 0;
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		sum[r->group] += r->energy_j / r->latency_s;
		n[r->group]++;
	}
	for (size_t g = 0; g < rows->ngroups; g++)
		total += g == without ? 0 : sum[g] / n[g];
	free(sum);
	free(n);
	return total / (double)(rows->ngroups - 1);
}

static void predict_group(struct energy_held *h, const struct energy_rows *rows,
    size_t g, const struct energy_fit *f)
{
	double power_w = mean_power_w(rows, g), q = f->quantile;
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		if (r->group != g)
			continue;
		double energy = energy_predict(&f->model, r);
		h->predicted_j[i] = energy;
		h->baseline_j[i] = power_w * r->latency_s;
		h->lo_j[i] = f->kind == QUANTILE_NONE ? 1 : energy * exp(-q);
		h->hi_j[i] = f->kind == QUANTILE_NONE ? 0 : energy * exp(q);
	}
}

struct energy_held *energy_leave_out(struct arena *a, const struct energy_rows *rows)
{
	struct energy_held *h = new_held(a, rows->n);
	bool *held = ARENA_ARRAY(a, rows->ngroups + 1, bool);
	if (rows->ngroups < 2)
		return NULL;
	for (size_t g = 0; g < rows->ngroups; g++) {
		struct energy_fit f;
		held[g] = true;
		energy_fit(&f, rows, held, false);
		predict_group(h, rows, g, &f);
		held[g] = false;
	}
	h->has_baseline = true;
	summarise(h, rows);
	return h;
}

/* --- a calibration
 * -------------------------------------------------------------------- */

#define J_PER_PJ 1e-12
#define W_PER_MW 1e-3

static double with_bound(const struct precision_cost *p, const struct calibration *cal,
    const struct energy_row *r, enum bound_name bound)
{
#define PICK(b)                                                                        \
	(bound == BOUND_LOWER      ? (b)->lower                                        \
	    : bound == BOUND_UPPER ? (b)->upper                                        \
				   : (b)->value)
	double static_w =
	    cal->has_static_power ? PICK(&cal->static_power_mw) * W_PER_MW : 0;
	return static_w * r->latency_s + (PICK(&p->flop_energy_pj) * r->flops +
					     PICK(&p->byte_energy_pj) * r->bytes) *
					     J_PER_PJ;
#undef PICK
}

struct energy_held *energy_of_calibration(
    struct arena *a, const struct energy_rows *rows, const struct calibration *cal)
{
	struct energy_held *h = new_held(a, rows->n);
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		const struct precision_cost *p = NULL;
		for (size_t k = 0; k < cal->nprecisions; k++)
			if (cal->precisions[k].precision == r->precision &&
			    cal->precisions[k].has_energy)
				p = &cal->precisions[k];
		if (!p)
			return NULL;
		h->predicted_j[i] = with_bound(p, cal, r, BOUND_REALISTIC);
		h->lo_j[i] = with_bound(p, cal, r, BOUND_LOWER);
		h->hi_j[i] = with_bound(p, cal, r, BOUND_UPPER);
		h->baseline_j[i] = NAN;
	}
	summarise(h, rows);
	return h;
}
