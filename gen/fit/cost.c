/* cost.c: a fitted model → the records of a calibration.
 *
 * In: logs of launch times and rates on a grid.  Out: segments between the knots
 * that are worth keeping, launch steps, supports.  Knows nothing of how the model was
 * chosen and how good it is. */
#include "fit/cost.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/num.h"
#include "fit/support.h"

#define DIGITS 9 /* of fitted values, as everything downstream starts from them */
/* Fewer networks cannot tell what they have in common. */
#define POOLED 3
#define MOST_LAUNCH_NS 67108863.0 /* that a table can hold */

static double knot_size(int index, double step)
{
	return num_round(pow(10, index * step), 3);
}

static struct segment flat(double from, double to, double value)
{
	return (struct segment){.from = from, .to = to, .start = value, .end = value};
}

/* Time x·u(x) of a segment falls towards its end. */
static bool falls(const struct segment *s)
{
	return s->from > 0 && !isinf(s->to) &&
	       s->start > s->end * (1 + log(s->to / s->from));
}

/* Lifts what falls, left to right; what follows starts where it ends. */
static void make_monotone(struct segment *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (i)
			s[i].start = s[i - 1].end;
		while (falls(&s[i]))
			s[i].end = num_round(
			    s[i].start / (1 + log(s[i].to / s[i].from)) * (1 + 1e-8),
			    DIGITS);
	}
}

struct curve_source {
	const double *log_rate; /* at its knots */
	const uint8_t *knots;   /* on the grid */
	size_t n;
	int first;
	double step, scale;
	enum quantity quantity;
};

static struct curve curve_of(
    struct arena *a, const struct curve_source *from, bool monotone)
{
	struct curve curve = {.present = true, .quantity = from->quantity};
	double last = 0, value = 0; /* without a size that was measured: free */

	curve.segments = ARENA_ARRAY(a, from->n + 1, struct segment);
	for (size_t i = 0; i < from->n; i++) {
		double size = knot_size(from->first + from->knots[i], from->step);
		double before = value;

		/* ns → ps */
		value = num_round(exp(from->log_rate[i]) * from->scale * 1e3, DIGITS);
		if (i)
			curve.segments[curve.nsegments++] = (struct segment){
			    .from = last, .to = size, .start = before, .end = value};
		last = size;
	}
	/* beyond the ends the rate holds; a single knot is all there is */
	if (!curve.nsegments)
		curve.segments[curve.nsegments++] = flat(0, INFINITY, value);
	if (monotone)
		make_monotone(curve.segments, curve.nsegments);
	for (size_t i = 0; i < curve.nsegments; i++)
		if (falls(&curve.segments[i]))
			curve.segments[i].acknowledges =
			    STR("fitted: launch time and the other curve carry part of "
				"the time of small sizes");
	return curve;
}

/* The record of a class from the fit `f`, its own or that of an ancestor. */
static void class_of(struct arena *a, const struct fit_model *m,
    const struct fit_class *f, double launch_weight, struct class_cost *cost)
{
	size_t nu = f->knots.nu, nv = f->knots.nv;
	struct curve_source u = {f->kept + 1, f->knots.u, nu, m->grid.first_u,
	    FIT_STEP_FLOPS, f->scale, QUANTITY_PS_PER_FLOP};
	struct curve_source v = {f->kept + 1 + nu, f->knots.v, nv, m->grid.first_v,
	    FIT_STEP_BYTES, f->scale, QUANTITY_PS_PER_BYTE};
	double launch = exp(f->kept[0]) * launch_weight * f->scale;

	*cost = (struct class_cost){.combine = m->settings.combine,
	    .compute = curve_of(a, &u, m->settings.monotone),
	    .memory = curve_of(a, &v, m->settings.monotone),
	    .uncertainty = {.present = true, .bound_lo = 1, .bound_hi = 1},
	    .support = {.present = true, .zero_flops_bytes_lo = 1}, /* nothing */
	    .outside_parent = false,
	    .origin = {.kind = PROV_FITTED}};
	cost->launch = ARENA_NEW(a, struct launch_step);
	cost->nlaunch = 1;
	cost->launch[0].launch_ns =
	    round(fmin(launch, MOST_LAUNCH_NS)); /* tables: 1/64 ns */
}

/* Marks the rows of a class (`below`: and of its descendants); returns how many
 * networks they come from. */
static size_t mark(const struct classes *c, const struct fit_rows *rows,
    const bool *held, int class_id, bool below, bool *member)
{
	size_t nnetworks = 0;
	uint32_t last = UINT32_MAX;

	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];

		member[i] = !(held && held[r->network]) &&
			    (below ? classes_descends(c, r->class_id, class_id)
				   : r->class_id == class_id);
		nnetworks += member[i] && r->network != last;
		last = member[i] ? r->network : last;
	}
	return nnetworks;
}

/* The rows that speak for a class: its own; with fewer networks than POOLED those
 * that its parent is fitted to, as its fit leans on them. */
static void members(const struct classes *c, const struct fit_rows *rows,
    const bool *held, int class_id, bool *member)
{
	size_t n = mark(c, rows, held, class_id, false, member);

	if (!n)
		n = mark(c, rows, held, class_id, true, member);
	while (n < POOLED && c->info[class_id].parent >= 0) {
		class_id = c->info[class_id].parent;
		n = mark(c, rows, held, class_id, true, member);
	}
}

static uint32_t count_rows(const struct fit_rows *rows, const bool *held,
    const struct classes *c, int class_id)
{
	uint32_t n = 0;

	for (size_t i = 0; i < rows->n; i++)
		n += !(held && held[rows->rows[i].network]) &&
		     classes_descends(c, rows->rows[i].class_id, class_id);
	return n;
}

/* Cuts the octaves that lie below the compute curve, where a rate only holds.  Above,
 * the curve goes on for as long as a support can (FIT_BEYOND). */
static void cut_support(struct support *s, const struct curve *compute)
{
	double from = compute->segments[0].from;
	double to = compute->segments[compute->nsegments - 1].to;

	while (s->noctaves && ldexp(2, (int)s->first_octave) <= from) {
		s->first_octave++;
		s->octaves++;
		s->noctaves--;
	}
	BUG_IF(s->noctaves && ldexp(1, (int)(s->first_octave + s->noctaves - 1)) >= to);
}

/* A class without rows is its parent with a launch time of its own. */
static int fitted_ancestor(const struct classes *c, const struct fit_model *m, int k)
{
	while (k >= 0 && !m->classes[k].present)
		k = c->info[k].parent;
	return k;
}

void cost_of_model(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const bool *held, const struct fit_model *m,
    struct precision_cost *cost)
{
	bool *member = malloc(rows->n + 1);

	if (!member)
		fatal("out of memory");
	*cost = (struct precision_cost){.op_interval = INTERVAL_NONE};
	cost->classes = ARENA_ARRAY(a, c->n, struct class_cost);
	for (size_t k = 0; k < c->n; k++) {
		int from = fitted_ancestor(c, m, (int)k);
		struct class_cost *to = &cost->classes[cost->nclasses];

		if (from < 0 || (from != (int)k && c->info[from].launch_weight ==
						       c->info[k].launch_weight))
			continue;
		class_of(a, m, &m->classes[from], c->info[k].launch_weight, to);
		to->class_id = (int)k;
		cost->nclasses++;
		if (from != (int)k) {
			to->origin.kind = PROV_EXTRAPOLATED;
			continue;
		}
		members(c, rows, held, (int)k, member);
		to->support = support_of(a, rows, member);
		cut_support(&to->support, &to->compute);
		to->origin.n = count_rows(rows, held, c, (int)k);
	}
	free(member);
}
