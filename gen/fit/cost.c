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
#include "fit/thin.h"

#define DIGITS 9 /* of fitted values, as everything downstream starts from them */
/* A knot without data may be off by this log error before it is worth its words. */
#define SLACK 0.25
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
		if (isinf(s[i].to) || s[i].from <= 0)
			s[i].end = s[i].start;
		while (falls(&s[i]))
			s[i].end = num_round(
			    s[i].start / (1 + log(s[i].to / s[i].from)) * (1 + 1e-8),
			    DIGITS);
	}
}

struct curve_source {
	const double *log_rate, *information; /* at its knots */
	size_t n;
	int first;
	double step, scale;
	enum quantity quantity;
};

static struct curve curve_of(struct arena *a, const struct curve_source *from,
    const struct fit_class *f, bool monotone)
{
	struct curve curve = {.present = true, .quantity = from->quantity};
	bool keep[FIT_KNOTS_FLOPS];
	double last = 0, value = 0;
	struct thin thin = {.n = from->n,
	    .log_rate = from->log_rate,
	    .information = from->information,
	    .penalty = fmax(f->noise, 1e-6) * log((double)f->nrows + 1),
	    .slack = SLACK};

	if (!from->n) {
		/* nothing was measured with this size; its work is free */
		curve.segments = ARENA_NEW(a, struct segment);
		curve.segments[0] = flat(0, INFINITY, 0);
		curve.nsegments = 1;
		return curve;
	}
	thin_knots(&thin, keep);
	curve.segments = ARENA_ARRAY(a, from->n + 1, struct segment);
	for (size_t i = 0; i < from->n; i++) {
		double size = knot_size(from->first + (int)i, from->step);
		double before = value;

		if (!keep[i])
			continue;
		/* ns → ps */
		value = num_round(exp(from->log_rate[i]) * from->scale * 1e3, DIGITS);
		curve.segments[curve.nsegments] = curve.nsegments
						      ? (struct segment){.from = last,
							    .to = size,
							    .start = before,
							    .end = value}
						      : flat(0, size, value);
		curve.nsegments++;
		last = size;
	}
	curve.segments[curve.nsegments++] = flat(last, INFINITY, value);
	if (monotone)
		make_monotone(curve.segments, curve.nsegments);
	for (size_t i = 0; i < curve.nsegments; i++)
		if (falls(&curve.segments[i]))
			curve.segments[i].acknowledges =
			    STR("fitted: launch time and the other curve carry part of "
				"the time of small sizes");
	return curve;
}

static void class_of(struct arena *a, const struct fit_model *m, int class_id,
    const struct support *support, struct class_cost *cost)
{
	const struct fit_class *f = &m->classes[class_id];
	size_t nu = m->grid.nu, nv = m->grid.nv;
	struct curve_source u = {f->x + 1, f->information + 1, nu, m->grid.first_u,
	    FIT_STEP_FLOPS, f->scale, QUANTITY_PS_PER_FLOP};
	struct curve_source v = {f->x + 1 + nu, f->information + 1 + nu, nv,
	    m->grid.first_v, FIT_STEP_BYTES, f->scale, QUANTITY_PS_PER_BYTE};
	double launch = exp(f->x[0]) * f->launches * f->scale;

	*cost = (struct class_cost){.class_id = class_id,
	    .combine = m->settings.combine,
	    .compute = curve_of(a, &u, f, m->settings.monotone),
	    .memory = curve_of(a, &v, f, m->settings.monotone),
	    .uncertainty = {.present = true, .bound_lo = 1, .bound_hi = 1},
	    .support = *support,
	    .outside_parent = false,
	    .origin = {.kind = PROV_FITTED}};
	cost->launch = ARENA_NEW(a, struct launch_step);
	cost->nlaunch = 1;
	cost->launch[0].launch_ns = num_round(fmin(launch, MOST_LAUNCH_NS), DIGITS);
}

static bool descends(const struct classes *c, int class_id, int from)
{
	for (; class_id >= 0; class_id = c->info[class_id].parent)
		if (class_id == from)
			return true;
	return false;
}

/* The rows that a class was measured by: its own, else its descendants'. */
static size_t members(const struct classes *c, const struct fit_rows *rows,
    const bool *held, int class_id, bool *member)
{
	size_t own = 0, all = 0;

	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		bool in = !(held && held[r->network]);

		own += in && r->class_id == class_id;
		member[i] = in && descends(c, r->class_id, class_id);
		all += member[i];
	}
	if (!own)
		return all;
	for (size_t i = 0; i < rows->n; i++)
		member[i] = member[i] && rows->rows[i].class_id == class_id;
	return own;
}

void cost_of_model(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const bool *held, const struct fit_model *m,
    struct precision_cost *cost)
{
	bool *member = malloc(rows->n ? rows->n : 1);

	if (!member)
		fatal("out of memory");
	*cost = (struct precision_cost){.op_interval = INTERVAL_NONE};
	cost->classes = ARENA_ARRAY(a, c->n, struct class_cost);
	for (size_t k = 0; k < c->n; k++) {
		if (!m->classes[k].present)
			continue;
		struct class_cost *to = &cost->classes[cost->nclasses++];
		size_t n = members(c, rows, held, (int)k, member);
		struct support support = support_of(a, rows, member);

		class_of(a, m, (int)k, &support, to);
		to->origin.n = (uint32_t)(n < UINT32_MAX ? n : UINT32_MAX);
	}
	free(member);
}
