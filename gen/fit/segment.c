/* segment.c: breaks of a continuous piecewise-linear least-squares curve.
 *
 * In: points.  Out: breaks, slopes, residual sum of squares.  Knows nothing of what
 * x and y are. */
#include "fit/segment.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

#define CANDIDATES 48
#define SAMPLES 17 /* ordinates at which value functions compete */
#define STEPS 40   /* Gauss-Newton steps at most */
#define STARTS 4

/* Points in order of x, about their means, with sums from the left. */
struct points {
	size_t n;
	const double *x, *y;
	double *s1, *sx, *sxx, *sy, *sxy, *syy; /* [i] = over points 0 … i − 1 */
	double x_mean, y_mean;
};

/* Least squares up to a knot as a function of the curve's value v there:
 * a·v² + 2·b·v + c, and where it came from. */
struct value {
	double a, b, c;
	size_t from_knot, from_value;
};

/* Candidate knots; knot 0 is the first x, the last one the last x. */
struct grid {
	size_t n;
	double at[CANDIDATES + 2];
	size_t first[CANDIDATES + 2]; /* first point at or beyond the knot */
};

struct layer { /* value functions at one knot with so many breaks before it */
	struct value *values;
	size_t n;
};

struct pair {
	double x, y;
};

static int compare_pairs(const void *a, const void *b)
{
	const struct pair *p = a, *q = b;
	if (p->x != q->x)
		return p->x < q->x ? -1 : 1;
	return (p->y > q->y) - (p->y < q->y);
}

static struct points sort_points(
    struct arena *a, const double *x, const double *y, size_t n)
{
	struct points p = {.n = n};
	struct pair *pairs = ARENA_ARRAY(a, n + 1, struct pair);
	double *px = ARENA_ARRAY(a, n + 1, double), *py = ARENA_ARRAY(a, n + 1, double);
	double **sums[] = {&p.s1, &p.sx, &p.sxx, &p.sy, &p.sxy, &p.syy};
	for (size_t i = 0; i < n; i++) {
		pairs[i] = (struct pair){x[i], y[i]};
		p.x_mean += x[i] / (double)n;
		p.y_mean += y[i] / (double)n;
	}
	qsort(pairs, n, sizeof *pairs, compare_pairs);
	for (size_t k = 0; k < 6; k++)
		*sums[k] = ARENA_ARRAY(a, n + 1, double);
	for (size_t i = 0; i < n; i++) {
		double u = px[i] = pairs[i].x - p.x_mean;
		double v = py[i] = pairs[i].y - p.y_mean;
		p.s1[i + 1] = p.s1[i] + 1;
		p.sx[i + 1] = p.sx[i] + u;
		p.sxx[i + 1] = p.sxx[i] + u * u;
		p.sy[i + 1] = p.sy[i] + v;
		p.sxy[i + 1] = p.sxy[i] + u * v;
		p.syy[i + 1] = p.syy[i] + v * v;
	}
	p.x = px;
	p.y = py;
	return p;
}

/* Knots at quantiles of the distinct x, so that dense stretches have more. */
static struct grid make_grid(const struct points *p)
{
	struct grid g = {0};
	size_t step = p->n / CANDIDATES + 1;
	for (size_t i = 0; i < p->n; i += step) {
		if (g.n && !(p->x[i] > g.at[g.n - 1]))
			continue;
		g.at[g.n] = p->x[i];
		g.first[g.n] = i;
		while (g.first[g.n] > 0 && p->x[g.first[g.n] - 1] >= p->x[i])
			g.first[g.n]--;
		g.n++;
	}
	if (p->x[p->n - 1] > g.at[g.n - 1]) {
		g.at[g.n] = p->x[p->n - 1];
		g.n++;
	}
	g.first[g.n - 1] = p->n; /* the last segment takes its end point */
	return g;
}

/* Squares of the points between knots j and l about the line from (t_j, v) to
 * (t_l, w), minimised over v: the value function at l. */
static bool extend(const struct points *p, const struct grid *g, size_t j, size_t l,
    const struct value *from, struct value *to)
{
	size_t lo = g->first[j], hi = g->first[l];
	double width = g->at[l] - g->at[j], t = g->at[j];
	if (hi < lo + 2)
		return false;
	double n = p->s1[hi] - p->s1[lo], sx = p->sx[hi] - p->sx[lo];
	double sxx = p->sxx[hi] - p->sxx[lo], sy = p->sy[hi] - p->sy[lo];
	double sxy = p->sxy[hi] - p->sxy[lo], syy = p->syy[hi] - p->syy[lo];
	/* r = (x − t) ÷ width */
	double r = (sx - n * t) / width;
	double rr = (sxx - 2 * t * sx + n * t * t) / (width * width);
	double ry = (sxy - t * sy) / width;
	double vv = n - 2 * r + rr, vw = r - rr, ww = rr, vy = sy - ry;
	double a = from->a + vv, b = from->b - vy;
	if (!(a > 1e-9))
		return false;
	to->a = ww - vw * vw / a;
	to->b = -ry - vw * b / a;
	to->c = from->c + syy - b * b / a;
	return true;
}

static double value_at(const struct value *q, double v)
{
	return (q->a * v + 2 * q->b) * v + q->c;
}

/* Keeps the value functions that win somewhere between lo and hi. */
static size_t prune(struct value *q, size_t n, double lo, double hi)
{
	bool keep[4 * CANDIDATES * SAMPLES] = {false};
	size_t kept = 0;
	BUG_IF(n > sizeof keep); /* a layer holds SAMPLES at most */
	for (size_t s = 0; s < SAMPLES; s++) {
		double v = lo + (hi - lo) * (double)s / (SAMPLES - 1);
		size_t best = 0;
		for (size_t i = 1; i < n; i++)
			if (value_at(&q[i], v) < value_at(&q[best], v))
				best = i;
		if (n)
			keep[best] = true;
	}
	for (size_t i = 0; i < n; i++)
		if (keep[i])
			q[kept++] = q[i];
	return kept;
}

/* Layers [breaks + 1][knot]: the last row ends at the last knot alone. */
static struct layer *make_layers(
    struct arena *a, const struct points *p, const struct grid *g, size_t nbreaks)
{
	struct layer *layers = ARENA_ARRAY(a, (nbreaks + 2) * g->n, struct layer);
	struct value *work =
	    ARENA_ARRAY(a, (size_t)CANDIDATES * SAMPLES * 4, struct value);
	double lo = p->y[0], hi = p->y[0];
	for (size_t i = 1; i < p->n; i++) {
		lo = fmin(lo, p->y[i]);
		hi = fmax(hi, p->y[i]);
	}
	layers[0].values = ARENA_NEW(a, struct value);
	layers[0].n = 1;
	for (size_t k = 1; k <= nbreaks + 1; k++) {
		for (size_t l = k; l < g->n; l++) {
			struct layer *to = &layers[k * g->n + l];
			size_t n = 0;
			if (k == nbreaks + 1 && l + 1 < g->n)
				continue;
			for (size_t j = k - 1; j < l; j++) {
				const struct layer *from = &layers[(k - 1) * g->n + j];
				for (size_t i = 0; i < from->n; i++) {
					if (!extend(
						p, g, j, l, &from->values[i], &work[n]))
						continue;
					work[n].from_knot = j;
					work[n].from_value = i;
					n++;
				}
			}
			if (k <= nbreaks)
				n = prune(work, n, lo, hi);
			to->values = ARENA_ARRAY(a, n + 1, struct value);
			to->n = n;
			if (n)
				memcpy(to->values, work, n * sizeof *work);
		}
	}
	return layers;
}

/* Solves the symmetric m × m system A z = b in place by Cholesky with a tiny ridge;
 * `inverse` (may be NULL) receives the diagonal of the inverse. */
static bool solve(double *A, double *b, size_t m, double *inverse)
{
	for (size_t i = 0; i < m; i++) {
		double whole = A[i * m + i];
		for (size_t j = 0; j <= i; j++) {
			double s = A[i * m + j];
			for (size_t k = 0; k < j; k++)
				s -= A[i * m + k] * A[j * m + k];
			if (i != j)
				A[i * m + j] = s / A[j * m + j];
			else if (s > 1e-12 * whole)
				A[i * m + i] = sqrt(s);
			else
				return false;
		}
	}
	for (size_t i = 0; i < m; i++) {
		for (size_t k = 0; k < i; k++)
			b[i] -= A[i * m + k] * b[k];
		b[i] /= A[i * m + i];
	}
	for (size_t i = m; i-- > 0;) {
		for (size_t k = i + 1; k < m; k++)
			b[i] -= A[k * m + i] * b[k];
		b[i] /= A[i * m + i];
	}
	for (size_t c = 0; inverse && c < m; c++) {
		double e[2 + 2 * SEGMENT_MAX_BREAKS] = {0}, sum = 0;
		e[c] = 1;
		for (size_t i = c; i < m; i++) {
			for (size_t k = c; k < i; k++)
				e[i] -= A[i * m + k] * e[k];
			e[i] /= A[i * m + i];
			sum += e[i] * e[i];
		}
		inverse[c] = sum;
	}
	return true;
}

#define MOST_COLUMNS (2 + 2 * SEGMENT_MAX_BREAKS)

/* Columns of the design at x: 1, x, (x − τ)+ …, and with `steps` −[x > τ] …. */
static size_t columns_at(
    double x, const double *breaks, size_t nbreaks, bool steps, double *c)
{
	size_t m = 0;
	c[m++] = 1;
	c[m++] = x;
	for (size_t k = 0; k < nbreaks; k++)
		c[m++] = x > breaks[k] ? x - breaks[k] : 0;
	for (size_t k = 0; steps && k < nbreaks; k++)
		c[m++] = x > breaks[k] ? -1 : 0;
	return m;
}

/* Linear least squares with the breaks given; returns the residual squares, or
 * INFINITY when the columns depend on each other. */
static double regress(const struct points *p, const double *breaks, size_t nbreaks,
    bool steps, double *z, double *inverse)
{
	double A[MOST_COLUMNS * MOST_COLUMNS] = {0}, c[MOST_COLUMNS], rss = 0;
	size_t m = 2 + nbreaks * (steps ? 2 : 1);
	memset(z, 0, m * sizeof *z);
	for (size_t i = 0; i < p->n; i++) {
		columns_at(p->x[i], breaks, nbreaks, steps, c);
		for (size_t r = 0; r < m; r++) {
			z[r] += c[r] * p->y[i];
			for (size_t s = 0; s <= r; s++)
				A[r * m + s] += c[r] * c[s];
		}
	}
	if (!solve(A, z, m, inverse))
		return INFINITY;
	for (size_t i = 0; i < p->n; i++) {
		double e = p->y[i];
		columns_at(p->x[i], breaks, nbreaks, steps, c);
		for (size_t r = 0; r < m; r++)
			e -= c[r] * z[r];
		rss += e * e;
	}
	return rss;
}

static bool ordered(const struct points *p, const double *breaks, size_t nbreaks)
{
	double before = p->x[0];
	for (size_t k = 0; k < nbreaks; k++) {
		if (!(breaks[k] > before))
			return false;
		before = breaks[k];
	}
	return before < p->x[p->n - 1];
}

/* Moves the breaks down the residual squares: the step of Muggeo, Statistics in
 * Medicine 22 (2003), halved until it helps. */
static double refine(const struct points *p, double *breaks, size_t nbreaks)
{
	double z[MOST_COLUMNS], trial[SEGMENT_MAX_BREAKS];
	double rss = regress(p, breaks, nbreaks, false, z, NULL);
	for (int step = 0; step < STEPS && nbreaks; step++) {
		if (isinf(regress(p, breaks, nbreaks, true, z, NULL)))
			break;
		double size = 1, better = rss, plain[MOST_COLUMNS];
		for (; size > 1e-3; size /= 2) {
			for (size_t k = 0; k < nbreaks; k++)
				trial[k] =
				    breaks[k] + size * z[2 + nbreaks + k] / z[2 + k];
			if (!ordered(p, trial, nbreaks))
				continue;
			better = regress(p, trial, nbreaks, false, plain, NULL);
			if (better < rss)
				break;
		}
		if (!(better < rss * (1 - 1e-12)))
			break;
		memcpy(breaks, trial, nbreaks * sizeof *breaks);
		rss = better;
	}
	return rss;
}

/* Slopes and errors at the final breaks, in the units of the caller. */
static void finish(const struct points *p, const double *breaks, size_t nbreaks,
    double rss, struct segmented *out)
{
	double z[MOST_COLUMNS], inverse[MOST_COLUMNS], n = (double)p->n;
	memset(out, 0, sizeof *out);
	out->nbreaks = nbreaks;
	out->rss = rss;
	out->bic = n * log(rss / n) + (2 + 2 * (double)nbreaks) * log(n);
	bool errors = !isinf(regress(p, breaks, nbreaks, true, z, inverse)) &&
		      p->n > 2 + 2 * nbreaks;
	double variance = rss / (n - 2 - 2 * (double)nbreaks);
	for (size_t k = 0; k < nbreaks; k++) {
		out->breaks[k] = breaks[k] + p->x_mean;
		out->breaks_se[k] =
		    errors ? sqrt(variance * inverse[2 + nbreaks + k]) / fabs(z[2 + k])
			   : (double)NAN;
	}
	regress(p, breaks, nbreaks, false, z, NULL);
	out->slopes[0] = z[1];
	out->intercept = p->y_mean + z[0] - z[1] * p->x_mean;
	for (size_t k = 0; k < nbreaks; k++)
		out->slopes[k + 1] = out->slopes[k] + z[2 + k];
}

/* The breaks of value function i at the last knot, walking back through layers. */
static void breaks_of(const struct layer *layers, const struct grid *g, size_t nbreaks,
    size_t i, double *breaks)
{
	size_t knot = g->n - 1;
	for (size_t k = nbreaks + 1; k > 0; k--) {
		const struct value *v = &layers[k * g->n + knot].values[i];
		knot = v->from_knot;
		i = v->from_value;
		if (k > 1)
			breaks[k - 2] = g->at[knot];
	}
}

bool segment_fit(struct arena *a, const double *x, const double *y, size_t n,
    size_t nbreaks, struct segmented *out)
{
	if (nbreaks > SEGMENT_MAX_BREAKS || n < 2 * (nbreaks + 1))
		return false;
	struct points p = sort_points(a, x, y, n);
	struct grid g = make_grid(&p);
	if (g.n < nbreaks + 2)
		return false;
	struct layer *layers = make_layers(a, &p, &g, nbreaks);
	struct layer *last = &layers[(nbreaks + 1) * g.n + g.n - 1];
	double best[SEGMENT_MAX_BREAKS], best_rss = INFINITY;
	bool *tried = ARENA_ARRAY(a, last->n + 1, bool);
	/* the best of the grid, then the next ones: their basins may be deeper */
	for (size_t start = 0; start < STARTS; start++) {
		double breaks[SEGMENT_MAX_BREAKS] = {0}, least = INFINITY;
		size_t chosen = last->n;
		for (size_t i = 0; i < last->n; i++) {
			const struct value *v = &last->values[i];
			double rss = v->a > 0 ? v->c - v->b * v->b / v->a : v->c;
			if (!tried[i] && rss < least) {
				least = rss;
				chosen = i;
			}
		}
		if (chosen == last->n)
			break;
		tried[chosen] = true;
		breaks_of(layers, &g, nbreaks, chosen, breaks);
		double rss = refine(&p, breaks, nbreaks);
		if (rss < best_rss) {
			best_rss = rss;
			memcpy(best, breaks, sizeof best);
		}
	}
	if (isinf(best_rss))
		return false;
	finish(&p, best, nbreaks, best_rss, out);
	return true;
}

bool segment_fit_bic(struct arena *a, const double *x, const double *y, size_t n,
    size_t most, struct segmented *out)
{
	struct segmented trial;
	bool any = false;
	for (size_t k = 0; k <= most; k++) {
		if (!segment_fit(a, x, y, n, k, &trial))
			continue;
		if (!any || trial.bic < out->bic)
			*out = trial;
		any = true;
	}
	return any;
}
