/* limit.c: energy per MAC, TDP and peak → the share of the peak that the power
 * sustains; a process node → energy per MAC.
 *
 * In: a calibration, physics.h.  Out: limits.  Must not know how they are shown. */
#include "model/limit.h"

#include <math.h>

#include "input/diag.h"

#define W_PER_MW 1e-3
#define J_PER_PJ 1e-12

static double mac_pj(const struct precision_cost *p, enum bound_name bound)
{
	const struct bounded *b = &p->flop_energy_pj;

	return 2 * (bound == BOUND_LOWER      ? b->lower
		       : bound == BOUND_UPPER ? b->upper
					      : b->value);
}

/* spec: limit = TDP / (energy_per_mac × peak_macs_per_second). */
static double share(double tdp_mw, double pj, double macs_per_s)
{
	return tdp_mw * W_PER_MW / (pj * J_PER_PJ * macs_per_s);
}

struct limit limit_of(const struct calibration *cal, const struct precision_cost *p,
    enum bound_name bound)
{
	const struct bounded *b = &p->flop_energy_pj;
	struct limit l = {.energy_pj_per_mac = mac_pj(p, bound),
	    .basis = bound == BOUND_LOWER   ? b->lower_basis
		     : bound == BOUND_UPPER ? b->upper_basis
					    : b->basis,
	    .source = bound == BOUND_LOWER   ? b->lower_source
		      : bound == BOUND_UPPER ? b->upper_source
					     : b->source,
	    .limit = NAN,
	    .as_published = NAN,
	    .sustained_flops_per_s = NAN};

	if (cal->tdp_mw > 0 && p->peak_flops_per_s > 0 && l.energy_pj_per_mac > 0) {
		l.limit =
		    share(cal->tdp_mw, l.energy_pj_per_mac, p->peak_flops_per_s / 2);
		l.as_published =
		    share(cal->tdp_mw, l.energy_pj_per_mac, p->peak_flops_per_s);
		l.sustained_flops_per_s = fmin(1, l.limit) * p->peak_flops_per_s;
	}
	return l;
}

double limit_energy_below_pj(
    const struct calibration *cal, const struct precision_cost *p, double mfu)
{
	return cal->tdp_mw * W_PER_MW / (mfu * p->peak_flops_per_s / 2 * J_PER_PJ);
}

/* An efficiency is a utilisation only where nothing is added to its time. */
static double class_mfu(const struct class_cost *cost)
{
	const struct curve *curve = &cost->compute;
	double most = NAN;

	if (!curve->present || curve->quantity != QUANTITY_EFFICIENCY ||
	    cost->combine != COMBINE_MAX)
		return NAN;
	for (size_t i = 0; i < curve->nsegments; i++) {
		const struct segment *s = &curve->segments[i];

		if (s->origin.kind == PROV_MEASURED || s->origin.kind == PROV_FITTED)
			most = fmax(most, fmax(s->start, s->end));
	}
	return most;
}

double limit_observed_mfu(const struct precision_cost *p, const char **from)
{
	double most = NAN;

	*from = NULL;
	for (size_t i = 0; i < p->nmfus; i++)
		if (!(p->mfus[i].upper <= most)) {
			most = p->mfus[i].upper;
			*from = "records";
		}
	for (size_t i = 0; i < p->nclasses; i++) {
		double mfu = class_mfu(&p->classes[i]);
		if (mfu > 0 && !(mfu <= most)) {
			most = mfu;
			*from = "curves";
		}
	}
	return most;
}

/* --- by node --- */

/* Lower and upper stay at the value where their column has nothing. */
static bool tensor_energy(const struct physics *physics, double node_nm,
    struct str precision, struct bounded *b)
{
	bool listed[MAC_COLUMNS];
	double pj[MAC_COLUMNS], scale = 1;
	bool same_class = physics_lists(&physics->tensor_precisions, precision);

	if (!same_class) /* energies of other precisions by their ratio on an ALU */
		scale = physics_precision_scale(physics, precision) /
			physics_precision_scale(
			    physics, physics->tensor_precisions.names[0]);
	for (int i = 0; i < MAC_COLUMNS; i++)
		pj[i] = scale * physics_tensor_mac_pj(
				    physics, node_nm, (enum mac_column)i, &listed[i]);
	if (!isfinite(pj[MAC_CALIBRATED]))
		return false;
	b->value = pj[MAC_CALIBRATED];
	b->basis =
	    listed[MAC_CALIBRATED] && same_class ? BASIS_CALIBRATED : BASIS_DERIVED;
	b->lower = isfinite(pj[MAC_COMPONENT]) ? pj[MAC_COMPONENT] : b->value;
	b->lower_basis =
	    listed[MAC_COMPONENT] && same_class ? BASIS_COMPONENT : BASIS_DERIVED;
	b->upper = isfinite(pj[MAC_EXTERNAL]) ? pj[MAC_EXTERNAL] : b->value;
	b->upper_basis =
	    listed[MAC_EXTERNAL] && same_class ? BASIS_EXTERNAL : BASIS_DERIVED;
	b->lower /= 2;
	b->value /= 2;
	b->upper /= 2;
	return true;
}

static bool alu_energy(const struct physics *physics, double node_nm,
    struct str precision, struct bounded *b)
{
	bool listed;
	double scale = physics_precision_scale(physics, precision);
	double pj = scale * physics_alu_pj(physics, node_nm, &listed);

	if (!isfinite(pj))
		return false;
	b->lower = b->value = b->upper = pj;
	b->basis = b->lower_basis = b->upper_basis =
	    listed && scale == 1 ? BASIS_COMPONENT : BASIS_DERIVED;
	return true;
}

bool limit_energy_of_node(const struct physics *physics, double node_nm,
    enum mac_unit unit, struct str precision, struct bounded *flop_pj)
{
	*flop_pj = (struct bounded){.source = STR(PHYSICS_SOURCE),
	    .lower_source = STR(PHYSICS_SOURCE),
	    .upper_source = STR(PHYSICS_SOURCE)};
	return unit == UNIT_TENSOR ? tensor_energy(physics, node_nm, precision, flop_pj)
				   : alu_energy(physics, node_nm, precision, flop_pj);
}

void limit_refuse_node(struct span where, double node_nm)
{
	double lo_nm, hi_nm;

	physics_node_range(physics_builtin(), &lo_nm, &hi_nm);
	diag(DIAG_PROCESS_NODE, where,
	    "no energy is known at %.9g nm; nodes from %.9g to %.9g nm are", node_nm,
	    lo_nm, hi_nm);
}
