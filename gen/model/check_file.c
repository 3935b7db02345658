/* check_file.c: checks of what surrounds the curves: identity, constants with
 * bounds, intervals, launch steps, spreads. */
#include <math.h>

#include "base/num.h"
#include "model/calibration.h"
#include "model/check.h"

/* --- file --- */

bool check_device_id(struct check *k)
{
	const struct calibration *cal = k->cal;
	struct buf id = {0};
	bool good;

	buf_str(&id, cal->family);
	if (cal->mode.n) {
		buf_char(&id, '-');
		buf_str(&id, cal->mode);
	}
	if (cal->variant.n) {
		buf_char(&id, '-');
		buf_str(&id, cal->variant);
	}
	good = str_eq(buf_view(&id), cal->device_id);
	if (!good)
		diag(DIAG_DEVICE_ID, check_root_span(cal, "device_id"),
		    "device_id is \"%s\", but family, mode and variant make \"%s\"",
		    diag_quote(k->scratch, cal->device_id),
		    diag_quote(k->scratch, buf_view(&id)));
	buf_free(&id);
	return good;
}

bool check_batch_order(struct check *k)
{
	const struct calibration *cal = k->cal;

	if (cal->batch_min <= cal->batch_max)
		return true;
	diag(DIAG_BATCH_ORDER, check_root_span(cal, "batch"),
	    "batch runs from %u down to %u; exchange min and max", cal->batch_min,
	    cal->batch_max);
	return false;
}

/* `factor`: of the values in the file to those of the model. */
static bool in_order(struct check *k, enum diag_id id, const char *name,
    const struct bounded *b, double factor)
{
	struct buf text = {0};

	if (b->lower <= b->value && b->value <= b->upper)
		return true;
	num_print(&text, factor * b->value);
	buf_text(&text, " is outside its bounds ");
	num_print(&text, factor * b->lower);
	buf_text(&text, " … ");
	num_print(&text, factor * b->upper);
	diag(id, check_span(k, b->at, "value"), "%s %.*s; keep lower <= value <= upper",
	    name, (int)text.n, text.s);
	buf_free(&text);
	return false;
}

bool check_power_order(struct check *k)
{
	return !k->cal->has_static_power ||
	       in_order(
		   k, DIAG_POWER_ORDER, "static_power_mw", &k->cal->static_power_mw, 1);
}

bool check_power_above_tdp(struct check *k)
{
	const struct calibration *cal = k->cal;

	if (!cal->has_static_power || !(cal->tdp_mw > 0) ||
	    cal->static_power_mw.upper <= cal->tdp_mw)
		return true;
	diag(DIAG_POWER_ABOVE_TDP, check_span(k, cal->static_power_mw.at, "upper"),
	    "static power of up to %.9g mW is above the TDP of %.9g mW; correct one",
	    cal->static_power_mw.upper, cal->tdp_mw);
	return false;
}

/* --- precision --- */

bool check_energy_order(struct check *k)
{
	const struct precision_cost *p = k->precision;
	bool flop, byte;

	if (!p->has_energy)
		return true;
	flop = p->energy_form == ENERGY_PER_MAC
		   ? in_order(k, DIAG_ENERGY_ORDER, "mac_pj", &p->flop_energy_pj, 2)
		   : in_order(k, DIAG_ENERGY_ORDER, "flop_pj", &p->flop_energy_pj, 1);
	byte = in_order(k, DIAG_ENERGY_ORDER, "byte_pj", &p->byte_energy_pj, 1);
	return flop && byte;
}

/* A kind other than none is a claim about a coverage; none makes no claim. */
bool check_interval_coverage(struct check *k)
{
	const struct precision_cost *p = k->precision;
	bool claims =
	    p->op_interval != INTERVAL_NONE || p->graph_interval != INTERVAL_NONE;
	const char *problem = NULL;

	if (claims && !(p->coverage > 0))
		problem =
		    "an interval of a named kind covers a share; give \"coverage\"";
	else if (!claims && p->coverage > 0)
		problem =
		    "a coverage belongs to an interval, but both kinds are \"none\"";
	else if (p->graph_interval != INTERVAL_NONE &&
		 (!(p->graph_quantile_lo > 0) || !(p->graph_quantile_hi > 0)))
		problem = "an interval of totals needs quantiles above 0";
	if (problem)
		diag(DIAG_INTERVAL_COVERAGE, check_span(k, p->at, "interval"), "%s",
		    problem);
	return !problem;
}

static bool has_above_one(const struct curve *curve)
{
	if (!curve->present || (curve->quantity != QUANTITY_EFFICIENCY &&
				   curve->quantity != QUANTITY_BANDWIDTH_EFFICIENCY))
		return false;
	for (size_t i = 0; i < curve->nsegments; i++) {
		if (curve->segments[i].start > 1 || curve->segments[i].end > 1)
			return true;
	}
	return false;
}

bool check_cause_needless(struct check *k)
{
	const struct precision_cost *p = k->precision;

	if (!p->efficiency_above_one.n)
		return true;
	for (size_t i = 0; i < p->nclasses; i++) {
		if (has_above_one(&p->classes[i].compute) ||
		    has_above_one(&p->classes[i].memory))
			return true;
	}
	diag(DIAG_CAUSE_NEEDLESS, check_span(k, p->at, "efficiency_above_one"),
	    "no efficiency exceeds 1 here; remove the declared cause");
	return false;
}

/* --- class --- */

/* The first whole FLOPs of a step, as a table tells them apart: 0 as 1. */
static double first_whole(double from_flops)
{
	return from_flops > 1 ? ceil(from_flops) : 1;
}

bool check_launch_order(struct check *k)
{
	const struct class_cost *cost = k->class;
	bool good = true;

	if (cost->nlaunch && cost->launch[0].from_flops > 0) {
		diag(DIAG_LAUNCH_ORDER, check_span(k, cost->launch[0].at, "from_flops"),
		    "%s: the first launch step begins at %s; begin at 0",
		    check_where(k), check_exact(k, cost->launch[0].from_flops));
		good = false;
	}
	for (size_t i = 1; i < cost->nlaunch; i++) {
		double from = cost->launch[i].from_flops;
		double before = cost->launch[i - 1].from_flops;

		if (first_whole(from) > first_whole(before))
			continue;
		if (from > before) {
			diag(DIAG_LAUNCH_ORDER,
			    check_span(k, cost->launch[i].at, "from_flops"),
			    "%s: a launch step at %s leaves nothing to the one at %s: "
			    "FLOPs are whole, and a table takes 0 as 1; drop one",
			    check_where(k), check_exact(k, from),
			    check_exact(k, before));
			good = false;
			continue;
		}
		diag(DIAG_LAUNCH_ORDER, check_span(k, cost->launch[i].at, "from_flops"),
		    "%s: a launch step at %s stands after one at %s; order them by "
		    "size",
		    check_where(k), check_exact(k, from), check_exact(k, before));
		good = false;
	}
	return good;
}

bool check_launch_inexact(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->class->nlaunch; i++) {
		const struct launch_step *step = &k->class->launch[i];
		double x = step->from_flops;

		if (knot_below(x) == x)
			continue;
		diag(DIAG_LAUNCH_INEXACT, check_span(k, step->at, "from_flops"),
		    "%s: a launch step at %.17g FLOPs needs more than the 27 bits of a "
		    "table knot; move it to %.17g or %.17g",
		    check_where(k), x, knot_below(x), knot_above(x));
		good = false;
	}
	return good;
}

/* Calls `judge` for the spread of the class and of each segment that has one. */
static bool each_uncertainty(struct check *k,
    bool (*judge)(struct check *k, const struct uncertainty *u, const struct origin *o))
{
	const struct curve *curves[] = {&k->class->compute, &k->class->memory};
	bool good = judge(k, &k->class->uncertainty, &k->class->origin);

	for (size_t c = 0; c < 2; c++) {
		for (size_t i = 0; i < curves[c]->nsegments; i++) {
			const struct segment *s = &curves[c]->segments[i];

			if (s->uncertainty.present &&
			    !judge(k, &s->uncertainty, &s->origin))
				good = false;
		}
	}
	return good;
}

static bool bounds_hold(
    struct check *k, const struct uncertainty *u, const struct origin *o)
{
	(void)o;
	if (u->bound_lo <= 1 && u->bound_hi >= 1)
		return true;
	if (check_first_at(k, DIAG_BOUNDS_WITHOUT_ESTIMATE, u->at))
		diag(DIAG_BOUNDS_WITHOUT_ESTIMATE, check_span(k, u->at, NULL),
		    "the bounds ×%.9g … ×%.9g do not contain the estimate, ×1; they "
		    "are measured ÷ predicted: keep bound_lo <= 1 <= bound_hi",
		    u->bound_lo, u->bound_hi);
	return false;
}

bool check_bounds_without_estimate(struct check *k)
{
	return each_uncertainty(k, bounds_hold);
}

static bool has_spread(
    struct check *k, const struct uncertainty *u, const struct origin *o)
{
	if (u->sd_shared > 0 || u->sd_independent > 0)
		return true;
	if (check_first_at(k, DIAG_ZERO_SPREAD, u->at))
		diag(DIAG_ZERO_SPREAD, check_span(k, u->at, NULL),
		    "%s: no spread at all, with n = %u; repeat the measurement, or "
		    "state the sd that you assume",
		    check_where(k), (unsigned)o->n);
	return false;
}

bool check_zero_spread(struct check *k)
{
	return each_uncertainty(k, has_spread);
}

bool check_outside_parent(struct check *k)
{
	const struct classes *c = k->cal->classes;
	int parent = c->info[k->class->class_id].parent;

	if (!k->class->outside_parent ||
	    (parent >= 0 && calibration_class(k->precision, c, parent)))
		return true;
	diag(DIAG_OUTSIDE_PARENT, check_span(k, k->class->at, "outside_support"),
	    "%s: no parent class is given to answer outside the support; give one, or "
	    "write \"self\"",
	    check_where(k));
	return false;
}
