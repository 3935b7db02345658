/* coverage.c: cells → map of class and size, and the plan.
 *
 * In: sorted cells and their fitted times.  Out: bins.  Must not know: files,
 * devices. */
#include "fit/coverage.h"

#include <math.h>
#include <stdlib.h>

#include "model/classes.h"

/* A cell seen as a point of the map. */
struct point {
	int class_id, half_decade;
	bool by_bytes;
	size_t group; /* network and batch: what a total is of */
	struct str network;
	double share, residual, bytes;
	uint64_t nrecords;
};

static int half_decade_of(uint64_t size)
{
	return size ? (int)floor(2 * log10((double)size) + 1e-12) : 0;
}

static int compare_points(const void *a, const void *b)
{
	const struct point *x = a, *y = b;
	if (x->class_id != y->class_id)
		return x->class_id < y->class_id ? -1 : 1;
	if (x->by_bytes != y->by_bytes)
		return x->by_bytes ? 1 : -1;
	if (x->half_decade != y->half_decade)
		return x->half_decade < y->half_decade ? -1 : 1;
	if (x->group != y->group)
		return x->group < y->group ? -1 : 1;
	return (x->bytes > y->bytes) - (x->bytes < y->bytes);
}

static bool same_group(const struct cell_key *a, const struct cell_key *b)
{
	return str_eq(a->network, b->network) && a->batch == b->batch &&
	       a->precision == b->precision && str_eq(a->mode, b->mode);
}

/* Cells as points; a group's shares sum to 1.  Returns the number of groups. */
static size_t make_points(
    const struct cells *cells, const double *fitted_ns, struct point *points)
{
	size_t ngroups = 0;
	for (size_t from = 0, to; from < cells->n; from = to, ngroups++) {
		double total = 0;
		for (to = from; to < cells->n && same_group(&cells->cells[from].key,
						     &cells->cells[to].key);
		     to++)
			total += dd_value(exact_value(&cells->cells[to].ns.sum)) /
				 (double)cells->cells[to].ns.n *
				 (double)cells->cells[to].ns.nsources;
		for (size_t i = from; i < to; i++) {
			const struct cell *c = &cells->cells[i];
			double mean = moments_mean(&c->ns);
			points[i] = (struct point){.class_id = c->key.class_id,
			    .by_bytes = c->key.flops == 0,
			    .group = ngroups,
			    .network = c->key.network,
			    .share = mean * (double)c->ns.nsources / total,
			    .residual = fitted_ns[i] > 0 ? log(mean / fitted_ns[i])
							 : (double)NAN,
			    .bytes = (double)c->key.bytes,
			    .nrecords = c->ns.nsources};
			points[i].half_decade = half_decade_of(
			    points[i].by_bytes ? c->key.bytes : c->key.flops);
		}
	}
	return ngroups;
}

/* The bin of points[from … to), all of one class, kind and half-decade. */
static struct coverage_bin make_bin(
    const struct point *points, size_t from, size_t to, size_t ngroups)
{
	const struct point *p = &points[from];
	struct coverage_bin b = {.class_id = p->class_id,
	    .by_bytes = p->by_bytes,
	    .half_decade = p->half_decade,
	    .median_bytes = points[from + (to - from) / 2].bytes};
	double share = 0;
	size_t nresiduals = 0;
	for (size_t i = from; i < to; i++) {
		bool begins = i == from || points[i - 1].group != points[i].group;
		share = begins ? points[i].share : share + points[i].share;
		if (i + 1 == to || points[i + 1].group != points[i].group) {
			b.time_share += share / (double)ngroups;
			b.square_share += share * share / (double)ngroups;
		}
		/* groups of one network are neighbours */
		b.nnetworks +=
		    i == from || !str_eq(points[i - 1].network, points[i].network);
		b.nrecords += points[i].nrecords;
		if (!isnan(points[i].residual)) {
			b.residual_rms += points[i].residual * points[i].residual;
			nresiduals++;
		}
	}
	b.residual_rms =
	    nresiduals ? sqrt(b.residual_rms / (double)nresiduals) : (double)NAN;
	return b;
}

size_t coverage_map(struct arena *a, const struct cells *cells, const double *fitted_ns,
    struct coverage_bin **out)
{
	struct point *points = ARENA_ARRAY(a, cells->n + 1, struct point);
	size_t ngroups = make_points(cells, fitted_ns, points), n = 0;
	/* 20 decades of each kind are all that 64 bits hold */
	struct coverage_bin *bins =
	    ARENA_ARRAY(a, CLASSES_MAX * 2 * 40 + 1, struct coverage_bin);
	qsort(points, cells->n, sizeof *points, compare_points);
	for (size_t from = 0, to; from < cells->n; from = to) {
		const struct point *p = &points[from];
		for (to = from; to < cells->n && points[to].class_id == p->class_id &&
				points[to].by_bytes == p->by_bytes &&
				points[to].half_decade == p->half_decade;
		     to++)
			;
		/* the empty bins since the last one of this class and kind */
		while (n && bins[n - 1].class_id == p->class_id &&
		       bins[n - 1].by_bytes == p->by_bytes &&
		       bins[n - 1].half_decade + 1 < p->half_decade) {
			bins[n] = (struct coverage_bin){.class_id = p->class_id,
			    .by_bytes = p->by_bytes,
			    .half_decade = bins[n - 1].half_decade + 1,
			    .residual_rms = (double)NAN};
			n++;
		}
		bins[n++] = make_bin(points, from, to, ngroups);
	}
	*out = bins;
	return n;
}

/* Pooled residual variance of a class. */
static double class_variance(const struct coverage_bin *bins, size_t n, int class_id)
{
	double sum = 0, weight = 0;
	for (size_t i = 0; i < n; i++) {
		if (bins[i].class_id != class_id || isnan(bins[i].residual_rms))
			continue;
		sum += (double)bins[i].nrecords * bins[i].residual_rms *
		       bins[i].residual_rms;
		weight += (double)bins[i].nrecords;
	}
	return weight > 0 ? sum / weight : 0;
}

/* The bin itself, or the next that has rows: an empty bin is a hole inside a range, so
 * there is one on either side. */
static const struct coverage_bin *measured(const struct coverage_bin *bin, int step)
{
	while (!bin->nrecords)
		bin += step;
	return bin;
}

/* What the bin contributes to the variance of ln(total) per unit of variance of its
 * level. */
static double square_share(const struct coverage_bin *bin)
{
	return fmin(measured(bin, -1)->square_share, measured(bin, 1)->square_share);
}

static double level_variance(size_t nnetworks)
{
	return nnetworks ? 1 / (double)nnetworks : 4;
}

static int compare_plans(const void *a, const void *b)
{
	const struct next_measurement *x = a, *y = b;
	if (x->gain != y->gain)
		return x->gain < y->gain ? 1 : -1;
	if (x->class_id != y->class_id)
		return x->class_id < y->class_id ? -1 : 1;
	return (x->size > y->size) - (x->size < y->size);
}

size_t coverage_plan(struct arena *a, const struct coverage_bin *bins, size_t nbins,
    size_t most, struct next_measurement **out)
{
	struct next_measurement *plan =
	    ARENA_ARRAY(a, nbins + 1, struct next_measurement);
	double whole = 0;
	for (size_t i = 0; i < nbins; i++) {
		const struct coverage_bin *b = &bins[i];
		double unit =
		    class_variance(bins, nbins, b->class_id) * square_share(b);
		whole += unit * level_variance(b->nnetworks);
		plan[i] = (struct next_measurement){.class_id = b->class_id,
		    .by_bytes = b->by_bytes,
		    .size = pow(10, 0.5 * b->half_decade + 0.25),
		    .bytes = measured(b, -1)->median_bytes,
		    .nrecords = b->nrecords,
		    .nnetworks = b->nnetworks,
		    .gain = unit * (level_variance(b->nnetworks) -
				       level_variance(b->nnetworks + 1))};
	}
	for (size_t i = 0; i < nbins; i++)
		plan[i].gain_share = whole > 0 ? plan[i].gain / whole : 0;
	qsort(plan, nbins, sizeof *plan, compare_plans);
	*out = plan;
	return nbins < most ? nbins : most;
}
