/* gauss.c: points and values in, posterior means and designs out.  Source: Rasmussen &
 * Williams 2006, 2.2, 5.4.1 (likelihood) and 5.4.2 (leaving one out).
 *
 * Known points are at most a few hundred, so everything is a dense Cholesky. */
#include "stages/gauss.h"

#include <math.h>
#include <string.h>

#include "stages/random.h"
#include "stages/solve.h"

static bool wide(const struct stage_input *in)
{
	return in->min >= 1 && in->max >= 4 * (double)in->min;
}

struct gauss_space *gauss_space_of(struct arena *a, const struct stage_data *d)
{
	struct gauss_space *p = ARENA_NEW(a, struct gauss_space);

	p->n = d->n;
	p->ninputs = d->ninputs;
	p->z = ARENA_ARRAY(a, d->n * d->ninputs, double);
	for (size_t c = 0; c < d->ninputs; c++) {
		const struct stage_input *in = &d->inputs[c];
		double lo = in->min, range = (double)in->max - lo;

		p->category[c] = in->nlabels > 0;
		for (size_t i = 0; i < d->n; i++) {
			double x = d->x[i * d->ninputs + c];
			double *z = &p->z[i * d->ninputs + c];

			*z = p->category[c] || !(range > 0) ? x
			     : wide(in) ? log(x / lo) / log((double)in->max / lo)
					: (x - lo) / range;
		}
	}
	return p;
}

#define OTHER_LABEL 1.0 /* distance of two labels, in lengths */

double gauss_covariance(const struct gauss_space *p, const struct gauss_kernel *k,
    size_t stage, size_t i, size_t j)
{
	const double *u = &p->z[i * p->ninputs], *v = &p->z[j * p->ninputs];
	double square = 0, product = 0, sum = k->constant * k->constant;

	for (size_t c = 0; c < p->ninputs; c++) {
		if (p->category[c]) {
			square += u[c] == v[c]
				      ? 0
				      : OTHER_LABEL / (k->length[c] * k->length[c]);
		} else {
			double d = (u[c] - v[c]) / k->length[c];

			square += d * d;
			product += (u[c] - 0.5) * (v[c] - 0.5);
		}
	}
	sum += k->slope * k->slope * product + k->wave * k->wave * exp(-square / 2);
	if (p->extra)
		sum += k->extra * k->extra * p->extra[i * p->nextra + stage] *
		       p->extra[j * p->nextra + stage];
	return sum;
}

/* Factor of the covariance of the known points. */
static bool factor_known(const struct gauss_space *p, const struct gauss_kernel *k,
    size_t stage, const size_t *at, size_t n, double *matrix)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t j = 0; j <= i; j++)
			matrix[i * n + j] = gauss_covariance(p, k, stage, at[i], at[j]);
		matrix[i * n + i] += k->noise * k->noise;
	}
	return cholesky_factor(matrix, n);
}

/* ln p(y) of all functions, by weight. */
static double likelihood(const struct gauss_space *p, const struct gauss_kernel *k,
    const size_t *at, size_t n, const double *y, const double *weight, size_t m,
    double *matrix, double *x)
{
	double sum = 0;

	for (size_t s = 0; s < m; s++) {
		double log_determinant = 0, quadratic = 0;

		if (s == 0 && !factor_known(p, k, s, at, n, matrix))
			return -INFINITY;
		for (size_t i = 0; i < n; i++)
			x[i] = y[i * m + s];
		cholesky_solve(matrix, n, x);
		for (size_t i = 0; i < n; i++) {
			quadratic += x[i] * y[i * m + s];
			log_determinant += 2 * log(matrix[i * n + i]);
		}
		sum -= weight[s] * (quadratic + log_determinant) / 2;
	}
	return sum;
}

/* Values that are tried, the middle one is where the prior stands. */
static const double lengths[] = {0.08, 0.15, 0.3, 0.6, 1.2};
static const double waves[] = {0.01, 0.03, 0.1, 0.2, 0.4};
static const double noises[] = {0.01, 0.025, 0.06, 0.12, 0.25};
static const double slopes[] = {0.03, 0.1, 0.3, 0.6, 1.2};
#define NTRIED 5
#define MIDDLE 2
#define LEARN_POINTS 60 /* of more known points a part decides */

struct dial {
	double *value;
	const double *tried;
	int now;
};

static double prior(const struct dial *dial, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum -= 0.5 * (dial[i].now - MIDDLE) * (dial[i].now - MIDDLE);
	return sum;
}

struct gauss_kernel gauss_learn(struct arena *a, const struct gauss_space *space,
    const size_t *at, size_t n, const double *y, const double *weight, size_t m)
{
	struct gauss_space inputs = *space;
	const struct gauss_space *p = &inputs;
	struct gauss_kernel k = {.constant = 1, .extra = 0.5};
	struct dial dial[STAGES_MAX_INPUTS + 3];
	size_t ndials = 0, known = n < LEARN_POINTS ? n : LEARN_POINTS;
	double *matrix = ARENA_ARRAY(a, known * known, double);
	double *x = ARENA_ARRAY(a, known, double), best;
	bool moved = true;

	inputs.extra = NULL; /* one factor serves all functions */
	dial[ndials++] = (struct dial){&k.wave, waves, MIDDLE};
	dial[ndials++] = (struct dial){&k.noise, noises, MIDDLE};
	dial[ndials++] = (struct dial){&k.slope, slopes, MIDDLE};
	for (size_t c = 0; c < p->ninputs; c++)
		dial[ndials++] = (struct dial){&k.length[c], lengths, MIDDLE};
	for (size_t i = 0; i < ndials; i++)
		*dial[i].value = dial[i].tried[dial[i].now];
	best =
	    likelihood(p, &k, at, known, y, weight, m, matrix, x) + prior(dial, ndials);
	for (int sweep = 0; sweep < 3 && moved; sweep++) {
		moved = false;
		for (size_t i = 0; i < ndials; i++) {
			int kept = dial[i].now;

			for (int v = 0; v < NTRIED; v++) {
				double value;

				if (v == kept)
					continue;
				dial[i].now = v;
				*dial[i].value = dial[i].tried[v];
				value = likelihood(
					    p, &k, at, known, y, weight, m, matrix, x) +
					prior(dial, ndials);
				if (value > best) {
					best = value;
					kept = v;
					moved = true;
				}
			}
			dial[i].now = kept;
			*dial[i].value = dial[i].tried[kept];
		}
	}
	return k;
}

/* One function: weights of the known values, and what each is without itself.  The
 * diagonal of the inverse is the sum of squares of a column of the factor's inverse. */
static void leave_one_out(const double *factor, size_t n, const double *y,
    const double *weights, size_t stride, double *column, double *left_out)
{
	for (size_t i = 0; i < n; i++) {
		double diagonal = 0;

		for (size_t r = i; r < n; r++) {
			double sum = r == i ? 1 : 0;

			for (size_t c = i; c < r; c++)
				sum -= factor[r * n + c] * column[c];
			column[r] = sum / factor[r * n + r];
			diagonal += column[r] * column[r];
		}
		left_out[i * stride] = y[i * stride] - weights[i] / diagonal;
	}
}

bool gauss_predict(struct arena *a, const struct gauss_space *p,
    const struct gauss_kernel *k, const size_t *at, size_t n, const double *y, size_t m,
    double *value, double *left_out)
{
	double *factor = ARENA_ARRAY(a, n * n, double);
	double *weights = ARENA_ARRAY(a, n * m, double);
	double *column = ARENA_ARRAY(a, n, double);

	for (size_t s = 0; s < m; s++) {
		double *w = &weights[s * n];

		if ((s == 0 || p->extra) && !factor_known(p, k, s, at, n, factor))
			return false;
		for (size_t i = 0; i < n; i++)
			w[i] = y[i * m + s];
		cholesky_solve(factor, n, w);
		if (left_out)
			leave_one_out(factor, n, &y[s], w, m, column, &left_out[s]);
	}
	for (size_t i = 0; i < p->n; i++) {
		for (size_t s = 0; s < m; s++)
			value[i * m + s] = 0;
		for (size_t j = 0; j < n; j++) {
			double c = 0;

			for (size_t s = 0; s < m; s++) {
				if (s == 0 || p->extra)
					c = gauss_covariance(p, k, s, i, at[j]);
				value[i * m + s] += c * weights[s * n + j];
			}
		}
	}
	return true;
}

/* --- design --- */

#define POOL 200     /* points among which a sample is chosen, at least */
#define DESIGNED 200 /* points that are chosen so; more are drawn from the rest */
#define TRIED 25     /* of which the best is the next */
#define DESIGN_NOISE 0.07

/* What the point adds to what is known, taken out of all covariances. */
static void condition(double *c, size_t n, size_t point, double noise)
{
	double own = c[point * n + point] + noise;

	for (size_t i = 0; i < n; i++) {
		double share = c[i * n + point] / own;

		for (size_t j = 0; i != point && j < n; j++)
			c[i * n + j] -= share * c[point * n + j];
	}
	for (size_t j = 0; j < n; j++)
		c[point * n + j] *= noise / own;
}

void gauss_design(
    struct arena *a, const struct gauss_space *p, uint64_t seed, size_t n, size_t *at)
{
	struct gauss_kernel k = {.constant = 1, .slope = 0.4, .wave = 0.12};
	struct random_state random = {seed};
	size_t npool = p->n < 3 * n ? p->n : 3 * n, *pool, *order;
	struct gauss_space inputs = *p;
	double *c, noise = DESIGN_NOISE * DESIGN_NOISE;

	inputs.extra = NULL;
	for (size_t i = 0; i < p->ninputs; i++)
		k.length[i] = lengths[MIDDLE];
	if (npool < POOL)
		npool = p->n < POOL ? p->n : POOL;
	order = ARENA_ARRAY(a, p->n, size_t);
	for (size_t i = 0; i < p->n; i++)
		order[i] = i;
	random_shuffle(&random, order, p->n);
	pool = order;
	c = ARENA_ARRAY(a, npool * npool, double);
	for (size_t i = 0; i < npool; i++) {
		for (size_t j = 0; j < npool; j++)
			c[i * npool + j] =
			    gauss_covariance(&inputs, &k, 0, pool[i], pool[j]);
	}
	for (size_t chosen = 0; chosen < n; chosen++) {
		double best = -1;
		size_t next = SIZE_MAX, tried = chosen < DESIGNED ? TRIED : 1;

		for (size_t t = 0; t < tried || next == SIZE_MAX; t++) {
			size_t i = random_below(&random, npool);
			double gain = 0;

			if (pool[i] == SIZE_MAX)
				continue;
			for (size_t j = 0; j < npool; j++)
				gain += c[i * npool + j] * c[i * npool + j];
			gain /= c[i * npool + i] + noise;
			if (gain > best) {
				best = gain;
				next = i;
			}
		}
		at[chosen] = pool[next];
		pool[next] = SIZE_MAX;
		if (chosen < DESIGNED)
			condition(c, npool, next, noise);
	}
}
