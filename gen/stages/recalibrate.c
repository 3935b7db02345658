/* recalibrate.c: source times, and target times of a sample in; target times of every
 * configuration out.  Never looks at a target time outside the sample.
 *
 * refit: ln(target ÷ prior) of each stage is a Gaussian process over the inputs.  The
 * prior is the stage's relative affine map of the source, as measured or half of that
 * and half of the source's trend, whichever the left-out samples prefer: steps that a
 * device takes at its own tile sizes may be no knowledge of another. */
#include "stages/recalibrate.h"

#include <math.h>
#include <string.h>

const char *const method_words[] = {
    "none", "global", "affine", "affine-relative", "refit", NULL};

#define CLEARLY 1.5 /* standard errors by which another method must beat refit */
#define FLOOR 0.05  /* of the smallest sampled time: predictions stay above it */

struct affine {
	double a, b, floor;
};

/* Least squares of y on a·x + b with weights w² (1 or 1 ÷ y), a >= 0; one point or
 * equal x: proportional. */
static struct affine fit_affine(
    const double *x, const double *y, size_t n, bool relative, size_t without)
{
	double sw = 0, sx = 0, sy = 0, sxx = 0, sxy = 0, det, smallest = INFINITY;
	struct affine f = {1, 0, 0};

	for (size_t i = 0; i < n; i++) {
		double w = relative ? 1 / (y[i] * y[i]) : 1;

		if (i == without)
			continue;
		sw += w;
		sx += w * x[i];
		sy += w * y[i];
		sxx += w * x[i] * x[i];
		sxy += w * x[i] * y[i];
		smallest = fmin(smallest, y[i]);
	}
	if (!(sw > 0))
		return f;
	f.floor = FLOOR * smallest;
	det = sw * sxx - sx * sx;
	if (!(det > 1e-12 * sw * sxx)) {
		f.a = sxy / sxx;
		return f;
	}
	f.a = (sw * sxy - sx * sy) / det;
	if (f.a < 0)
		f.a = 0;
	f.b = (sy - f.a * sx) / sw;
	return f;
}

static double apply(const struct affine *f, double x)
{
	return fmax(f->a * x + f->b, f->floor);
}

static void take(const struct pair *p, const double *from, const size_t *at, size_t n,
    size_t s, double *x, double *y)
{
	size_t m = p->target->nstages;

	for (size_t i = 0; i < n; i++) {
		x[i] = from[at[i] * m + s];
		y[i] = p->target->ns[at[i] * m + s];
	}
}

static void by_stage(struct arena *a, const struct pair *p, bool relative,
    const double *from, const size_t *at, size_t n, double *predicted, double *left_out)
{
	size_t m = p->target->nstages;
	double *x = ARENA_ARRAY(a, n, double), *y = ARENA_ARRAY(a, n, double);

	for (size_t s = 0; s < m; s++) {
		struct affine f;

		take(p, from, at, n, s, x, y);
		f = fit_affine(x, y, n, relative, SIZE_MAX);
		for (size_t i = 0; i < p->target->n; i++)
			predicted[i * m + s] = apply(&f, from[i * m + s]);
		for (size_t i = 0; left_out && i < n; i++) {
			f = fit_affine(x, y, n, relative, i);
			left_out[i * m + s] = apply(&f, x[i]);
		}
	}
}

/* Total of the times stages[nstages] at configuration i. */
static double total_of_row(const struct stage_data *d, const double *stages, size_t i)
{
	double sum = 0;

	for (size_t s = 0; s < d->nstages; s++) {
		int repeat = d->stages[s].repeat;

		sum += stages[s] *
		       (repeat < 0 ? 1 : d->x[i * d->ninputs + (size_t)repeat]);
	}
	return sum;
}

static double total_of(const struct stage_data *d, const double *ns, size_t i)
{
	return total_of_row(d, &ns[i * d->nstages], i);
}

/* The stages keep their shares of the source. */
static void scale_stages(const struct pair *p, const struct affine *f, size_t i,
    double total, double *stages)
{
	size_t m = p->target->nstages;

	for (size_t s = 0; s < m; s++)
		stages[s] = p->source[i * m + s] * apply(f, total) / total;
}

static void by_total(struct arena *a, const struct pair *p, const size_t *at, size_t n,
    double *predicted, double *left_out)
{
	const struct stage_data *d = p->target;
	double *x = ARENA_ARRAY(a, n, double), *y = ARENA_ARRAY(a, n, double);
	struct affine f;

	for (size_t i = 0; i < n; i++) {
		x[i] = total_of(d, p->source, at[i]);
		y[i] = d->total[at[i]];
	}
	f = fit_affine(x, y, n, true, SIZE_MAX);
	for (size_t i = 0; i < d->n; i++)
		scale_stages(
		    p, &f, i, total_of(d, p->source, i), &predicted[i * d->nstages]);
	for (size_t i = 0; left_out && i < n; i++) {
		f = fit_affine(x, y, n, true, i);
		scale_stages(p, &f, at[i], x[i], &left_out[i * d->nstages]);
	}
}

/* --- refit --- */

#define FEWEST 3 /* samples; with fewer the affine map is all */
#define MOST 300 /* that the process knows: its cost is their cube */

/* Shares of the stages in the time of the samples, Σ = how many independent functions
 * they amount to. */
static void share_weights(
    const struct stage_data *d, const size_t *at, size_t n, double *weight)
{
	double sum = 0, square = 0;

	for (size_t s = 0; s < d->nstages; s++) {
		int repeat = d->stages[s].repeat;

		for (size_t i = 0; i < n; i++) {
			double times =
			    repeat < 0 ? 1 : d->x[at[i] * d->ninputs + (size_t)repeat];

			weight[s] +=
			    d->ns[at[i] * d->nstages + s] * times / d->total[at[i]];
		}
		sum += weight[s];
	}
	for (size_t s = 0; s < d->nstages; s++)
		square += weight[s] / sum * (weight[s] / sum);
	for (size_t s = 0; s < d->nstages; s++)
		weight[s] /= sum * square;
}

/* One prior of the refit, and what it made of the samples. */
struct refit {
	double *predicted, *left_out;
	double error; /* of ln(measured ÷ left out), squares by weight */
};

/* `share` of the logarithm of the prior is the source as measured, the rest its trend;
 * below 1 the difference of the two is a feature beside. */
static struct refit refit_with(struct arena *a, const struct pair *p, double share,
    const size_t *at, size_t n, const double *weight)
{
	const struct stage_data *d = p->target;
	size_t m = d->nstages, all = d->n * m, known = n < MOST ? n : MOST;
	double *from = ARENA_ARRAY(a, all, double),
	       *rough = ARENA_ARRAY(a, all, double);
	double *value = ARENA_ARRAY(a, all, double), *y = ARENA_ARRAY(a, n * m, double);
	double *own = ARENA_ARRAY(a, n * m, double);
	struct gauss_space space = *p->space;
	struct gauss_kernel k;
	struct refit r = {
	    ARENA_ARRAY(a, all, double), ARENA_ARRAY(a, n * m, double), 0};

	for (size_t i = 0; i < all; i++) {
		rough[i] = log(p->source[i] / p->smooth[i]);
		from[i] = p->smooth[i] * exp(share * rough[i]);
	}
	by_stage(a, p, true, from, at, n, r.predicted, r.left_out);
	for (size_t i = 0; i < n; i++) {
		for (size_t s = 0; s < m; s++)
			y[i * m + s] =
			    log(d->ns[at[i] * m + s] / r.predicted[at[i] * m + s]);
	}
	space.extra = share < 1 ? rough : NULL;
	space.nextra = m;
	k = gauss_learn(a, &space, at, known, y, weight, m);
	if (gauss_predict(a, &space, &k, at, known, y, m, value, own)) {
		for (size_t i = 0; i < all; i++)
			r.predicted[i] *= exp(value[i]);
		/* Samples that the process does not know are left out by it. */
		for (size_t i = known * m; i < n * m; i++)
			own[i] = value[at[i / m] * m + i % m];
		for (size_t i = 0; i < n * m; i++)
			r.left_out[i] *= exp(own[i]);
	}
	for (size_t i = 0; i < n; i++) {
		for (size_t s = 0; s < m; s++) {
			double e = log(d->ns[at[i] * m + s] / r.left_out[i * m + s]);

			r.error += weight[s] * e * e;
		}
	}
	return r;
}

static void refit(struct arena *a, const struct pair *p, const size_t *at, size_t n,
    double *predicted, double *left_out)
{
	const struct stage_data *d = p->target;
	double *weight;
	struct refit half, whole;

	if (n < FEWEST) {
		by_stage(a, p, true, p->source, at, n, predicted, left_out);
		return;
	}
	weight = ARENA_ARRAY(a, d->nstages, double);
	share_weights(d, at, n, weight);
	half = refit_with(a, p, 0.5, at, n, weight);
	whole = refit_with(a, p, 1, at, n, weight);
	if (whole.error < half.error)
		half = whole;
	memcpy(predicted, half.predicted, d->n * d->nstages * sizeof *predicted);
	if (left_out)
		memcpy(left_out, half.left_out, n * d->nstages * sizeof *left_out);
}

void recalibrate(struct arena *a, const struct pair *p, enum method method,
    const size_t *at, size_t n, double *predicted, double *left_out)
{
	size_t m = p->target->nstages;

	switch (method) {
	case METHOD_GLOBAL:
		by_total(a, p, at, n, predicted, left_out);
		break;
	case METHOD_AFFINE:
	case METHOD_AFFINE_RELATIVE:
		by_stage(a, p, method == METHOD_AFFINE_RELATIVE, p->source, at, n,
		    predicted, left_out);
		break;
	case METHOD_REFIT:
		refit(a, p, at, n, predicted, left_out);
		break;
	default:
		memcpy(predicted, p->source, p->target->n * m * sizeof *predicted);
		for (size_t i = 0; left_out && i < n; i++)
			memcpy(&left_out[i * m], &p->source[at[i] * m],
			    m * sizeof *left_out);
	}
}

/* Whether `error` is below `refit` by more than the noise of the difference. */
static bool clearly_below(const double *error, const double *refit_error, size_t n)
{
	double mean = 0, square = 0;

	for (size_t i = 0; i < n; i++)
		mean += (refit_error[i] - error[i]) / (double)n;
	for (size_t i = 0; i < n; i++) {
		double d = refit_error[i] - error[i] - mean;

		square += d * d;
	}
	return n > 1 && mean > CLEARLY * sqrt(square / ((double)n - 1) / (double)n);
}

void recalibrate_all(struct arena *a, const struct pair *p, const size_t *at, size_t n,
    struct choice *choice)
{
	const struct stage_data *d = p->target;
	size_t m = d->nstages;
	double *of[NMETHODS];

	for (int method = 0; method < NMETHODS; method++) {
		double *own = ARENA_ARRAY(a, n * m, double);

		choice->predicted[method] = ARENA_ARRAY(a, d->n * m, double);
		choice->left_out[method] = own;
		choice->error[method] = 0;
		recalibrate(
		    a, p, (enum method)method, at, n, choice->predicted[method], own);
		of[method] = ARENA_ARRAY(a, n, double);
		for (size_t i = 0; i < n; i++) {
			double total = total_of_row(d, &own[i * m], at[i]);

			of[method][i] = fabs(total / d->total[at[i]] - 1);
			choice->error[method] += of[method][i] / (double)n;
		}
	}
	choice->best = METHOD_REFIT;
	for (int method = 0; method < METHOD_REFIT; method++) {
		if (clearly_below(of[method], of[METHOD_REFIT], n) &&
		    choice->error[method] < choice->error[choice->best])
			choice->best = (enum method)method;
	}
}
