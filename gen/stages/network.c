/* network.c: a pair of devices and a sample in, a neural network's times out.  There
 * to be compared with, not to be written: its weights have no place in a calibration.
 * Source of the training rule: Kingma & Ba 2015 (Adam). */
#include "stages/network.h"

#include <math.h>
#include <string.h>

#include "stages/random.h"

#define HIDDEN 16
#define EPOCHS 1500
#define RATE 0.01
#define DECAY 1e-3
#define BETA1 0.9
#define BETA2 0.999

struct layer {
	size_t in, out;
	double *w, *g, *m, *v; /* (in + 1) × out: value, gradient, moments */
	double *x, *y, *d;     /* in, out, gradient of out */
};

struct network {
	struct layer layer[3];
	size_t step;
};

static void make_layer(
    struct arena *a, struct layer *l, size_t in, size_t out, struct random_state *r)
{
	size_t n = (in + 1) * out;

	*l = (struct layer){.in = in, .out = out};
	l->w = ARENA_ARRAY(a, n, double);
	l->g = ARENA_ARRAY(a, n, double);
	l->m = ARENA_ARRAY(a, n, double);
	l->v = ARENA_ARRAY(a, n, double);
	l->y = ARENA_ARRAY(a, out, double);
	l->d = ARENA_ARRAY(a, out, double);
	for (size_t i = 0; i < in * out; i++)
		l->w[i] = random_normal(r) / sqrt((double)in);
}

static const double *forward(struct network *net, double *x)
{
	for (size_t k = 0; k < 3; k++) {
		struct layer *l = &net->layer[k];

		l->x = x;
		for (size_t o = 0; o < l->out; o++) {
			double sum = l->w[l->in * l->out + o];

			for (size_t i = 0; i < l->in; i++)
				sum += l->w[i * l->out + o] * x[i];
			l->y[o] = k < 2 ? tanh(sum) : sum;
		}
		x = l->y;
	}
	return x;
}

/* The gradient of the last output is in layer[2].d. */
static void backward(struct network *net)
{
	for (size_t k = 3; k-- > 0;) {
		struct layer *l = &net->layer[k];
		double *below = k ? net->layer[k - 1].d : NULL;

		for (size_t i = 0; below && i < l->in; i++)
			below[i] = 0;
		for (size_t o = 0; o < l->out; o++) {
			double d = l->d[o] * (k < 2 ? 1 - l->y[o] * l->y[o] : 1);

			l->g[l->in * l->out + o] += d;
			for (size_t i = 0; i < l->in; i++) {
				l->g[i * l->out + o] += d * l->x[i];
				if (below)
					below[i] += d * l->w[i * l->out + o];
			}
		}
	}
}

static void update(struct network *net)
{
	double step = (double)++net->step;
	double fix1 = 1 - pow(BETA1, step), fix2 = 1 - pow(BETA2, step);

	for (size_t k = 0; k < 3; k++) {
		struct layer *l = &net->layer[k];

		for (size_t i = 0; i < (l->in + 1) * l->out; i++) {
			double g = l->g[i] + (i < l->in * l->out ? DECAY * l->w[i] : 0);

			l->m[i] = BETA1 * l->m[i] + (1 - BETA1) * g;
			l->v[i] = BETA2 * l->v[i] + (1 - BETA2) * g * g;
			l->w[i] -=
			    RATE * (l->m[i] / fix1) / (sqrt(l->v[i] / fix2) + 1e-8);
			l->g[i] = 0;
		}
	}
}

/* Inputs of every configuration, about −1 … 1: z, words one by one, ln of the source.
 */
static double *features(struct arena *a, const struct pair *p, size_t *width)
{
	const struct stage_data *d = p->target;
	double *x, lo = INFINITY, hi = -INFINITY;
	struct stage_data *source = stage_data_like(a, d);

	memcpy(source->ns, p->source, d->n * d->nstages * sizeof *source->ns);
	stage_data_total(source);
	*width = 1;
	for (size_t c = 0; c < d->ninputs; c++)
		*width += d->inputs[c].nlabels ? d->inputs[c].nlabels : 1;
	x = ARENA_ARRAY(a, d->n * *width, double);
	for (size_t i = 0; i < d->n; i++) {
		lo = fmin(lo, log(source->total[i]));
		hi = fmax(hi, log(source->total[i]));
	}
	for (size_t i = 0; i < d->n; i++) {
		double *row = &x[i * *width];

		for (size_t c = 0; c < d->ninputs; c++) {
			double z = p->space->z[i * d->ninputs + c];

			if (d->inputs[c].nlabels) {
				row[(size_t)z] = 1;
				row += d->inputs[c].nlabels;
			} else
				*row++ = 2 * z - 1;
		}
		*row = hi > lo ? 2 * (log(source->total[i]) - lo) / (hi - lo) - 1 : 0;
	}
	return x;
}

void network_recalibrate(struct arena *a, const struct pair *p, uint64_t seed,
    const size_t *at, size_t n, double *predicted)
{
	const struct stage_data *d = p->target;
	size_t m = d->nstages, width;
	struct random_state random = {seed};
	double *x = features(a, p, &width), *mean = ARENA_ARRAY(a, m, double);
	double *ratio = ARENA_ARRAY(a, n * m, double);
	struct network net = {.step = 0};

	make_layer(a, &net.layer[0], width, HIDDEN, &random);
	make_layer(a, &net.layer[1], HIDDEN, HIDDEN, &random);
	make_layer(a, &net.layer[2], HIDDEN, m, &random);
	for (size_t k = 0; k < n * m; k++) {
		size_t i = at[k / m] * m + k % m;

		ratio[k] = log(d->ns[i] / p->source[i]);
		mean[k % m] += ratio[k] / (double)n;
	}
	for (int epoch = 0; epoch < EPOCHS; epoch++) {
		for (size_t k = 0; k < n; k++) {
			const double *y = forward(&net, &x[at[k] * width]);

			for (size_t s = 0; s < m; s++)
				net.layer[2].d[s] =
				    (y[s] + mean[s] - ratio[k * m + s]) / (double)n;
			backward(&net);
		}
		update(&net);
	}
	for (size_t i = 0; i < d->n; i++) {
		const double *y = forward(&net, &x[i * width]);

		for (size_t s = 0; s < m; s++)
			predicted[i * m + s] =
			    p->source[i * m + s] * exp(y[s] + mean[s]);
	}
}
