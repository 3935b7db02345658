/* profile.c: cells and fitted times → statistics per class.
 *
 * In: sorted cells.  Out: numbers for people and rules.  Must not know: files,
 * how the fit was made. */
#include "fit/profile.h"

#include <math.h>
#include <stdlib.h>

#include "base/order.h"
#include "fit/dist.h"
#include "fit/lsq.h"
#include "model/classes.h"

#define OUTLIER_T 3.0

static double total_ns_of(const struct cell *cell)
{
	return moments_mean(&cell->ns) * (double)cell->ns.nsources;
}

/* The between part of the variance as that of k > 1 records, each n ÷ k timings. */
static double cv_of_records(const struct moments *m)
{
	double k = (double)m->nsources, n = (double)m->n;
	return sqrt(moments_between(m) * (n - 1) * k / (n * (k - 1))) / moments_mean(m);
}

/* Extent, noise and share of one class. */
static void describe(
    struct arena *a, const struct cells *cells, double all_ns, struct class_profile *p)
{
	double *cv = ARENA_ARRAY(a, cells->n + 1, double);
	double *record_cv = ARENA_ARRAY(a, cells->n + 1, double);
	double ns = 0;
	size_t ncv = 0, nrecord_cv = 0;
	const struct cell *before = NULL;
	for (size_t i = 0; i < cells->n; i++) {
		const struct cell *c = &cells->cells[i];
		if (c->key.class_id != p->class_id)
			continue;
		p->ncells++;
		p->nrecords += c->ns.nsources;
		/* cells are sorted by network first */
		p->nnetworks += !before || !str_eq(before->key.network, c->key.network);
		before = c;
		ns += total_ns_of(c);
		if (c->key.flops && (!p->flops_min || c->key.flops < p->flops_min))
			p->flops_min = c->key.flops;
		if (c->key.flops > p->flops_max)
			p->flops_max = c->key.flops;
		if (c->key.bytes && (!p->bytes_min || c->key.bytes < p->bytes_min))
			p->bytes_min = c->key.bytes;
		if (c->key.bytes > p->bytes_max)
			p->bytes_max = c->key.bytes;
		uint64_t df = c->ns.n - c->ns.nsources;
		if (df > 0) /* sd inside the records, without what lies between them */
			cv[ncv++] =
			    sqrt(dd_value(exact_value(&c->ns.within)) / (double)df) /
			    moments_mean(&c->ns);
		if (c->ns.nsources > 1)
			record_cv[nrecord_cv++] = cv_of_records(&c->ns);
	}
	p->time_share = all_ns > 0 ? ns / all_ns : 0;
	p->median_cv = order_median(cv, ncv);
	p->median_record_cv = order_median(record_cv, nrecord_cv);
}

/* Residuals of one class, and the plane through them that leverage is of. */
struct residuals {
	size_t n, ncolumns;
	size_t *cell;
	double *e, *log_t, *log_flops;
	struct lsq *plane;
};

static double log10_size(uint64_t x)
{
	return x ? log10((double)x) : 0;
}

static struct residuals collect(
    struct arena *a, const struct cells *cells, const double *fitted_ns, int class_id)
{
	struct residuals r = {.ncolumns = 3};
	r.cell = ARENA_ARRAY(a, cells->n + 1, size_t);
	r.e = ARENA_ARRAY(a, cells->n + 1, double);
	r.log_t = ARENA_ARRAY(a, cells->n + 1, double);
	r.log_flops = ARENA_ARRAY(a, cells->n + 1, double);
	struct dd *x = ARENA_ARRAY(a, 3 * cells->n + 1, struct dd);
	struct dd *y = ARENA_ARRAY(a, cells->n + 1, struct dd);
	for (size_t i = 0; i < cells->n; i++) {
		const struct cell *c = &cells->cells[i];
		if (c->key.class_id != class_id || !(fitted_ns[i] > 0))
			continue;
		r.cell[r.n] = i;
		r.log_t[r.n] = log(moments_mean(&c->ns));
		r.e[r.n] = r.log_t[r.n] - log(fitted_ns[i]);
		r.log_flops[r.n] = log10_size(c->key.flops);
		x[3 * r.n] = dd_of(1);
		x[3 * r.n + 1] = dd_of(r.log_flops[r.n]);
		x[3 * r.n + 2] = dd_of(log10_size(c->key.bytes));
		y[r.n] = dd_of(r.e[r.n]);
		r.n++;
	}
	r.plane = lsq_fit(a, x, y, NULL, r.n, r.ncolumns, true);
	return r;
}

static int compare_outliers(const void *a, const void *b)
{
	double x = fabs(((const struct outlier *)a)->studentised);
	double y = fabs(((const struct outlier *)b)->studentised);
	if (x != y)
		return x < y ? 1 : -1;
	size_t i = ((const struct outlier *)a)->cell,
	       j = ((const struct outlier *)b)->cell;
	return (i > j) - (i < j);
}

/* Externally studentised residuals and Cook's distances (Cook & Weisberg 1982). */
static void find_outliers(
    struct arena *a, const struct residuals *r, struct class_profile *p)
{
	const struct lsq *m = r->plane;
	double df = (double)m->df, rank = (double)m->rank;
	p->outliers = ARENA_ARRAY(a, r->n + 1, struct outlier);
	if (m->df < 2 || !(m->rss > 0))
		return;
	for (size_t i = 0; i < r->n; i++) {
		double h = m->leverage[i], e = m->residual[i], s2 = m->rss / df;
		if (h > p->max_leverage)
			p->max_leverage = h;
		if (!(h < 1 - 1e-9))
			continue;
		double without = (m->rss - e * e / (1 - h)) / (df - 1);
		double t = e / sqrt(fmax(without, 1e-300) * (1 - h));
		double cook = e * e * h / (rank * s2 * (1 - h) * (1 - h));
		if (cook > p->max_cook)
			p->max_cook = cook;
		if (fabs(t) > OUTLIER_T)
			p->outliers[p->noutliers++] =
			    (struct outlier){r->cell[i], r->e[i], t, h, cook};
	}
	qsort(p->outliers, p->noutliers, sizeof *p->outliers, compare_outliers);
}

/* F of what the fit leaves between cells over the spread inside them, both of
 * ln t (sd of ln t ≈ sd ÷ mean). */
static void lack_of_fit(
    const struct cells *cells, const struct residuals *r, struct class_profile *p)
{
	double between = 0, within = 0, nwithin = 0;
	for (size_t i = 0; i < r->n; i++) {
		const struct moments *m = &cells->cells[r->cell[i]].ns;
		double mean = moments_mean(m);
		between += (double)m->n * r->e[i] * r->e[i];
		within += moments_variance(m) * (double)(m->n - 1) / (mean * mean);
		nwithin += (double)(m->n - 1);
	}
	double nbetween = (double)r->n - (double)r->plane->rank;
	p->lack_of_fit_f = p->lack_of_fit_p = (double)NAN;
	if (nwithin > 0 && within > 0 && nbetween > 0) {
		p->lack_of_fit_f = between / nbetween / (within / nwithin);
		p->lack_of_fit_p = fisher_tail(p->lack_of_fit_f, nbetween, nwithin);
	}
}

static void judge_residuals(struct arena *a, const struct cells *cells,
    const double *fitted_ns, struct class_profile *p)
{
	struct residuals r = collect(a, cells, fitted_ns, p->class_id);
	double mean = 0, ss = 0, mean_t = 0, ss_t = 0, rss = 0;
	for (size_t i = 0; i < r.n; i++) {
		mean += r.e[i] / (double)r.n;
		mean_t += r.log_t[i] / (double)r.n;
	}
	for (size_t i = 0; i < r.n; i++) {
		ss += (r.e[i] - mean) * (r.e[i] - mean);
		ss_t += (r.log_t[i] - mean_t) * (r.log_t[i] - mean_t);
		rss += r.e[i] * r.e[i];
	}
	p->residual_mean = r.n ? mean : (double)NAN;
	p->residual_sd = r.n > 1 ? sqrt(ss / (double)(r.n - 1)) : (double)NAN;
	p->r_squared = ss_t > 0 ? 1 - rss / ss_t : (double)NAN;
	p->shapiro = shapiro_wilk(a, r.e, r.n);
	p->anderson = anderson_darling(a, r.e, r.n);
	p->breusch = breusch_pagan(r.e, r.log_flops, r.n, false);
	p->koenker = breusch_pagan(r.e, r.log_flops, r.n, true);
	find_outliers(a, &r, p);
	lack_of_fit(cells, &r, p);
}

size_t profile_classes(struct arena *a, const struct cells *cells,
    const double *fitted_ns, struct class_profile **out)
{
	bool seen[CLASSES_MAX] = {false};
	double all_ns = 0;
	size_t n = 0;
	for (size_t i = 0; i < cells->n; i++) {
		seen[cells->cells[i].key.class_id] = true;
		all_ns += total_ns_of(&cells->cells[i]);
	}
	*out = ARENA_ARRAY(a, CLASSES_MAX, struct class_profile);
	for (int id = 0; id < CLASSES_MAX; id++) {
		if (!seen[id])
			continue;
		struct class_profile *p = &(*out)[n++];
		p->class_id = id;
		describe(a, cells, all_ns, p);
		judge_residuals(a, cells, fitted_ns, p);
	}
	return n;
}

/* The total of one network, batch, precision and mode. */
struct total {
	const struct cell_key *key;
	double ns;
	uint64_t nrecords;
};

/* Per record, so that a network measured twice is no slower for it. */
static double per_record(const struct total *t)
{
	return t->ns / (double)t->nrecords;
}

static int compare_totals(const void *a, const void *b)
{
	const struct cell_key *x = ((const struct total *)a)->key;
	const struct cell_key *y = ((const struct total *)b)->key;
	int d = str_cmp(x->network, y->network);
	d = d ? d : str_cmp(x->mode, y->mode);
	d = d ? d : x->precision - y->precision;
	return d ? d : (x->batch > y->batch) - (x->batch < y->batch);
}

size_t profile_sentinels(
    struct arena *a, const struct cells *cells, struct sentinel **out)
{
	struct total *t = ARENA_ARRAY(a, cells->n + 1, struct total);
	size_t n = 0, nfound = 0;
	for (size_t i = 0; i < cells->n; i++)
		t[i] = (struct total){&cells->cells[i].key,
		    total_ns_of(&cells->cells[i]), cells->cells[i].ns.nsources};
	qsort(t, cells->n, sizeof *t, compare_totals);
	for (size_t i = 0; i < cells->n; i++) {
		if (n && compare_totals(&t[n - 1], &t[i]) == 0) {
			t[n - 1].ns += t[i].ns;
			t[n - 1].nrecords += t[i].nrecords;
		} else
			t[n++] = t[i];
	}
	*out = ARENA_ARRAY(a, n + 1, struct sentinel);
	for (size_t i = 1; i < n; i++) {
		const struct cell_key *x = t[i - 1].key, *y = t[i].key;
		if (str_eq(x->network, y->network) && str_eq(x->mode, y->mode) &&
		    x->precision == y->precision &&
		    per_record(&t[i - 1]) > per_record(&t[i]))
			(*out)[nfound++] = (struct sentinel){x->network, x->mode,
			    x->precision, x->batch, y->batch, per_record(&t[i - 1]),
			    per_record(&t[i])};
	}
	return nfound;
}
