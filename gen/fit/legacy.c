/* legacy.c: rows of one mode and precision → efficiency curves over FLOPs.
 *
 * In: rows, a peak.  Out: a cost whose compute curves are efficiencies, with spreads
 * from networks left out.  Must not know: files, where the peak comes from. */
#include "fit/legacy.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"
#include "base/order.h"
#include "fit/support.h"

#define DIGITS 9 /* of fitted values, as everything downstream starts from them */
#define SQRT10 3.1622776601683795
#define FIRST_EDGE 100000u        /* no finer bins below, as upstream has it */
#define BINS_MAX 30               /* to 10^19 and beyond: all of 64 bits */
#define MOST_LAUNCH_NS 67108863.0 /* that a table can hold */

double legacy_peak(const struct legacy_options *o, int precision)
{
	for (size_t i = 0; o->like && i < o->like->nprecisions; i++) {
		const struct precision_cost *p = &o->like->precisions[i];
		if (p->precision == precision && p->peak_flops_per_s > 0)
			return p->peak_flops_per_s;
	}
	return o->peak_flops_per_s;
}

/* --- bins ------------------------------------------------------------------- */

/* Fills edges[BINS_MAX]: where each bin begins. */
static void fill_edges(uint64_t *edges)
{
	edges[0] = 0;
	edges[1] = FIRST_EDGE;
	/* 3·10^18 × 10 / 3 = 10^19 < 2^64 is the last */
	for (size_t i = 2; i < BINS_MAX; i++)
		edges[i] = i % 2 ? edges[i - 1] / 3 * 10 : edges[i - 1] * 3;
}

static size_t bin_of(const uint64_t *edges, uint64_t flops)
{
	size_t k = BINS_MAX - 1;
	while (flops < edges[k])
		k--;
	return k;
}

/* Σ of FLOPs ÷ time over the records of a row, per ns.  Records beyond those that a
 * cell keeps are taken to be like these. */
static double sum_of_rates(const struct fit_row *r)
{
	const struct cell *cell = r->cell;
	double sum = 0;
	for (uint32_t i = 0; i < cell->nsamples; i++)
		sum += (double)r->flops / cell->samples[i].mean_ns;
	return sum / (double)cell->nsamples * r->count;
}

size_t legacy_bins(struct arena *a, const struct fit_rows *rows, const bool *member,
    double peak_flops_per_s, bool upstream, struct legacy_bin **out)
{
	uint64_t edges[BINS_MAX];
	double n[BINS_MAX] = {0}, rate[BINS_MAX] = {0}, least = INFINITY, most = 0;
	size_t nbins = 0;
	fill_edges(edges);
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		if (!member[i] || !r->flops)
			continue;
		size_t k = bin_of(edges, r->flops);
		n[k] += r->count;
		rate[k] += sum_of_rates(r);
		least = fmin(least, (double)r->flops);
		most = fmax(most, (double)r->flops);
	}
	*out = ARENA_ARRAY(a, BINS_MAX, struct legacy_bin);
	for (size_t k = 0; k < BINS_MAX; k++) {
		if (n[k] <= 0)
			continue;
		struct legacy_bin *b = &(*out)[nbins++];
		double lo = (double)edges[k];
		double hi = k + 1 < BINS_MAX ? (double)edges[k + 1] : 3 * lo;
		*b = (struct legacy_bin){.lo = lo, .hi = hi, .n = n[k]};
		b->efficiency =
		    num_round(rate[k] / n[k] * 1e9 / peak_flops_per_s, DIGITS);
		b->centre = upstream ? (lo > 0 ? lo * SQRT10 : hi / 3)
				     : sqrt(fmax(lo, least) * fmin(hi, most));
		b->centre = num_round(b->centre, DIGITS);
	}
	return nbins;
}

/* --- curves ----------------------------------------------------------------- */

/* Time x ÷ e(x), e linear in ln x, falls where e is below its slope: from the start
 * until e reaches it.  Says so in `acknowledges`. */
static void acknowledge(struct arena *a, struct segment *s)
{
	struct buf b = {0};
	double slope =
	    s->start == s->end ? 0 : (s->end - s->start) / log(s->to / s->from);
	if (slope > s->start) {
		double until = fmin(s->to, s->from * exp(1 - s->start / slope));
		buf_text(&b, "latency falls from ");
		num_human(&b, s->from);
		buf_text(&b, " to ");
		num_human(&b, until);
		buf_text(&b, " FLOPs between the means of two bins");
	}
	if (s->origin.n == 1)
		buf_printf(&b, "%sa bin with one row", b.n ? "; " : "");
	if (b.n)
		s->acknowledges = str_copy(a, buf_view(&b));
	buf_free(&b);
}

static void add_segment(struct arena *a, struct curve *curve,
    const struct legacy_bin *from, const struct legacy_bin *to)
{
	struct segment *s = &curve->segments[curve->nsegments++];
	/* of two bins, the one that is known less */
	double n = from && to ? fmin(from->n, to->n) : from ? from->n : to->n;
	*s = (struct segment){.from = from ? from->centre : 0,
	    .to = to ? to->centre : INFINITY,
	    .start = from ? from->efficiency : to->efficiency,
	    .end = to ? to->efficiency : from->efficiency};
	s->origin.kind = PROV_FITTED;
	s->origin.n = n < 4e9 ? (uint32_t)n : UINT32_MAX;
	acknowledge(a, s);
}

static struct curve curve_of(struct arena *a, const struct legacy_bin *bins, size_t n)
{
	struct curve curve = {.present = n > 0, .quantity = QUANTITY_EFFICIENCY};
	curve.segments = ARENA_ARRAY(a, n + 1, struct segment);
	for (size_t i = 0; n && i <= n; i++)
		add_segment(
		    a, &curve, i ? &bins[i - 1] : NULL, i < n ? &bins[i] : NULL);
	return curve;
}

/* Mean time of the records without FLOPs; 0 if there are none. */
static double launch_ns(const struct fit_rows *rows, const bool *member)
{
	double ns = 0, n = 0;
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		if (member[i] && !r->flops) {
			ns += r->time_ns * r->count;
			n += r->count;
		}
	}
	/* whole: tables hold them in 1/64 ns */
	return n > 0 ? round(fmin(ns / n, MOST_LAUNCH_NS)) : 0;
}

/* Work without FLOPs takes its launch time; with FLOPs the curve has it all, unless
 * there is none.  A table does not tell 1 FLOP from none. */
static void set_launch(struct arena *a, struct class_cost *k, double ns)
{
	k->launch = ARENA_ARRAY(a, 2, struct launch_step);
	if (ns <= 0)
		return;
	k->launch[k->nlaunch++] = (struct launch_step){.launch_ns = ns};
	if (k->compute.present)
		k->launch[k->nlaunch++] = (struct launch_step){.from_flops = 2};
}

/* The rows of a class: its own, else those of its descendants.  Returns their
 * records. */
static double members(const struct classes *c, const struct fit_rows *rows,
    const bool *held, int class_id, bool *member)
{
	double n = 0;
	for (int below = 0; below < 2 && n <= 0; below++) {
		for (size_t i = 0; i < rows->n; i++) {
			const struct fit_row *r = &rows->rows[i];
			member[i] = !(held && held[r->network]) &&
				    (below ? classes_descends(c, r->class_id, class_id)
					   : r->class_id == class_id);
			n += member[i] ? r->count : 0;
		}
	}
	return n;
}

static bool above_one(const struct precision_cost *cost)
{
	for (size_t i = 0; i < cost->nclasses; i++)
		for (size_t k = 0; k < cost->classes[i].compute.nsegments; k++)
			if (cost->classes[i].compute.segments[k].start > 1)
				return true;
	return false;
}

/* Curves and launch times of the rows that `held` leaves; no spreads. */
static void fit_curves(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const bool *held, const struct legacy_options *o,
    struct precision_cost *cost)
{
	bool *member = malloc(rows->n + 1);
	double any_launch_ns = 0;
	if (!member)
		fatal("out of memory");
	*cost = (struct precision_cost){.op_interval = INTERVAL_NONE};
	cost->precision = rows->rows[0].cell->key.precision;
	cost->peak_flops_per_s = legacy_peak(o, cost->precision);
	cost->classes = ARENA_ARRAY(a, c->n, struct class_cost);
	for (size_t i = 0; i < rows->n; i++)
		member[i] = !(held && held[rows->rows[i].network]);
	any_launch_ns = launch_ns(rows, member);
	for (size_t id = 0; id < c->n; id++) {
		struct legacy_bin *bins;
		double n = members(c, rows, held, (int)id, member);
		if (n <= 0)
			continue;
		struct class_cost *k = &cost->classes[cost->nclasses++];
		size_t nbins = legacy_bins(
		    a, rows, member, cost->peak_flops_per_s, o->upstream_bins, &bins);
		double own_ns = launch_ns(rows, member);
		*k = (struct class_cost){.class_id = (int)id,
		    .combine = COMBINE_MAX,
		    .compute = curve_of(a, bins, nbins),
		    .uncertainty = {.present = true, .bound_lo = 1, .bound_hi = 1},
		    .support = support_of(a, rows, member),
		    .origin = {
			.kind = PROV_FITTED, .n = n < 4e9 ? (uint32_t)n : UINT32_MAX}};
		set_launch(a, k, own_ns > 0 ? own_ns : any_launch_ns);
	}
	if (above_one(cost))
		cost->efficiency_above_one =
		    STR("rows ran faster than the reference peak that efficiencies "
			"are fractions of");
	free(member);
}

/* --- spread ----------------------------------------------------------------- */

static void predict_network(const struct classes *c, const struct fit_rows *rows,
    const struct precision_cost *cost, size_t network, struct prediction *p)
{
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		if (r->network == network &&
		    !predict_op(cost, c, r->class_id, r->flops, r->bytes, &p[i]))
			p[i].time_ns = 0;
	}
}

/* Predicts every network that is not held by the others; one alone by itself, whose
 * intervals then declare nothing. */
static void predict_left_out(const struct classes *c, const struct fit_rows *rows,
    const bool *held, size_t nnetworks, const struct legacy_options *o,
    struct prediction *p)
{
	bool *without = calloc(rows->nnetworks + 1, sizeof *without);
	if (!without)
		fatal("out of memory");
	for (size_t g = 0; g < rows->nnetworks; g++)
		without[g] = held && held[g];
	for (size_t g = 0; g < rows->nnetworks; g++) {
		struct arena scratch = {0};
		struct precision_cost cost;
		if (without[g])
			continue;
		without[g] = nnetworks > 1;
		fit_curves(&scratch, c, rows, without, o, &cost);
		predict_network(c, rows, &cost, g, p);
		without[g] = false;
		arena_free(&scratch);
	}
	free(without);
}

static void report_totals(struct arena *a, const struct fit_rows *rows,
    const struct prediction *p, struct fit_report *report)
{
	double *errors = ARENA_ARRAY(a, rows->ntotals + 1, double);
	double sum = 0;
	size_t n = 0;
	for (size_t k = 0; k < rows->ntotals; k++) {
		const struct fit_total *total = &rows->totals[k];
		double ns = 0;
		for (size_t i = total->first; i < total->first + total->n; i++)
			ns += p[i].time_ns * rows->rows[i].count;
		if (ns <= 0)
			continue;
		errors[n] = fabs(ns / total->measured_ns - 1);
		sum += errors[n++];
	}
	qsort(errors, n, sizeof *errors, order_doubles);
	bool any = n && report->nnetworks > 1;
	report->mape = any ? sum / (double)n : (double)NAN;
	report->worst_ape = any ? errors[n - 1] : (double)NAN;
	report->median_ape =
	    any ? (errors[(n - 1) / 2] + errors[n / 2]) / 2 : (double)NAN;
}

bool fit_legacy(struct arena *a, const struct classes *c, const struct fit_rows *rows,
    const bool *held, const struct fit_options *options, struct precision_cost *cost,
    struct fit_report *report)
{
	*report = (struct fit_report){.combine = COMBINE_MAX};
	for (size_t i = 0; i < rows->nnetworks; i++)
		report->nnetworks += !(held && held[i]);
	for (size_t i = 0; i < rows->n; i++)
		report->nrows += !(held && held[rows->rows[i].network]);
	for (size_t i = 0; i < rows->ntotals; i++)
		report->ntotals += !(held && held[rows->totals[i].network]);
	if (report->nrows == 0)
		return false;
	struct prediction *p = calloc(rows->n, sizeof *p);
	if (!p)
		fatal("out of memory");
	fit_curves(a, c, rows, held, options->legacy, cost);
	predict_left_out(c, rows, held, report->nnetworks, options->legacy, p);
	report_totals(a, rows, p, report);
	cost_spread(c, rows, p, options->coverage, cost);
	free(p);
	return true;
}
