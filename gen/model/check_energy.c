/* check_energy.c: checks of energies, power and limits: where they come from, that
 * MACs are not taken for FLOPs, that nothing runs faster than its power allows. */
#include <math.h>

#include "base/fail.h"
#include "base/num.h"
#include "model/check.h"
#include "model/limit.h"

/* mac_unit was refused already where it was read. */
bool check_process_node(struct check *k)
{
	double node_nm = k->cal->process_node_nm;

	if (!(node_nm > 0) || physics_has_node(physics_builtin(), node_nm))
		return true;
	limit_refuse_node(check_root_span(k->cal, "process_node_nm"), node_nm);
	return false;
}

/* --- where a number comes from --- */

static bool has_data(struct check *k, const char *name, const struct bounded *b)
{
	bool measured = b->basis == BASIS_MEASURED ||
			b->lower_basis == BASIS_MEASURED ||
			b->upper_basis == BASIS_MEASURED;

	/* a table image keeps the basis and forgets n */
	if (!measured || b->n || !k->cal->root)
		return true;
	diag(DIAG_MEASURED_WITHOUT_DATA,
	    check_span(k, b->at, b->basis == BASIS_MEASURED ? "basis" : NULL),
	    "%s is \"measured\", but by nothing; give \"n\", the number of "
	    "measurements, "
	    "or another basis",
	    name);
	return false;
}

bool check_power_without_data(struct check *k)
{
	return !k->cal->has_static_power ||
	       has_data(k, "static_power_mw", &k->cal->static_power_mw);
}

static const char *const form_names[] = {"flop_pj", "mac_pj", "mac_unit"};

bool check_measured_without_data(struct check *k)
{
	const struct precision_cost *p = k->precision;
	bool good = true;

	if (!p->has_energy)
		return true;
	good &= has_data(k, form_names[p->energy_form], &p->flop_energy_pj);
	good &= has_data(k, "byte_pj", &p->byte_energy_pj);
	for (size_t i = 0; i < p->nlevels; i++)
		good &= has_data(k, diag_quote(k->scratch, p->levels[i].name),
		    &p->levels[i].byte_pj);
	return good;
}

bool check_energy_not_derived(struct check *k)
{
	const struct precision_cost *p = k->precision;
	const struct bounded *b = &p->flop_energy_pj;
	struct str name = k->cal->classes->precision[p->precision];

	if (!p->has_energy || b->basis == BASIS_DERIVED ||
	    (b->basis == BASIS_MEASURED && b->n) || !k->cal->root ||
	    !physics_lists(&physics_builtin()->derived_only, name))
		return true;
	diag(DIAG_ENERGY_NOT_DERIVED, check_span(k, b->at, "basis"),
	    "nobody has measured the energy of %.*s: its basis is \"derived\", or "
	    "\"measured\" with your own n",
	    (int)name.n, name.s);
	return false;
}

/* --- MACs and FLOPs --- */

/* As near as two roundings of one constant are. */
#define SAME_CONSTANT 0.02

static bool about(double x, double y)
{
	return y > 0 && fabs(x / y - 1) < SAME_CONSTANT;
}

/* The constant of the node that `pj` repeats: energies of the tensor MAC, or of the
 * FLOP of an ALU.  NAN: none. */
static double repeated_mac(
    const struct check *k, const struct physics *physics, double pj)
{
	bool listed;

	for (int i = 0; i < MAC_COLUMNS; i++) {
		double mac = physics_tensor_mac_pj(
		    physics, k->cal->process_node_nm, (enum mac_column)i, &listed);
		if (about(pj, mac))
			return mac;
	}
	return NAN;
}

static double repeated_flop(const struct check *k, const struct physics *physics,
    struct str precision, double pj)
{
	bool listed;
	double flop = physics_precision_scale(physics, precision) *
		      physics_alu_pj(physics, k->cal->process_node_nm, &listed);

	return about(pj, flop) ? flop : NAN;
}

bool check_mac_flop_mixup(struct check *k)
{
	const struct precision_cost *p = k->precision;
	const struct physics *physics = physics_builtin();
	struct str name = k->cal->classes->precision[p->precision];
	double pj = p->flop_energy_pj.value, mac = NAN, flop = NAN;
	bool tensor = p->has_mac_unit
			  ? p->mac_unit == UNIT_TENSOR
			  : physics_lists(&physics->tensor_precisions, name);

	if (!p->has_energy || p->energy_form == ENERGY_BY_NODE ||
	    !(k->cal->process_node_nm > 0))
		return true;
	if (p->energy_form == ENERGY_PER_FLOP && tensor)
		mac = repeated_mac(k, physics, pj);
	if (p->energy_form == ENERGY_PER_MAC && !tensor)
		flop = repeated_flop(k, physics, name, 2 * pj);
	if (isfinite(mac))
		diag(DIAG_MAC_FLOP_MIXUP, check_span(k, p->flop_energy_pj.at, "value"),
		    "flop_pj %.9g is the energy of a MAC at %.9g nm, and a MAC is two "
		    "FLOPs; call it mac_pj, or write %.9g",
		    pj, k->cal->process_node_nm, pj / 2);
	if (isfinite(flop))
		diag(DIAG_MAC_FLOP_MIXUP, check_span(k, p->flop_energy_pj.at, "value"),
		    "mac_pj %.9g is the energy of a FLOP at %.9g nm, and a MAC is two "
		    "FLOPs; call it flop_pj, or write %.9g",
		    2 * pj, k->cal->process_node_nm, 4 * pj);
	return isnan(mac) && isnan(flop);
}

/* --- limits --- */

bool check_mfu_order(struct check *k)
{
	const struct precision_cost *p = k->precision;
	bool good = true;

	for (size_t i = 0; i < p->nmfus; i++) {
		if (p->mfus[i].lower <= p->mfus[i].upper)
			continue;
		diag(DIAG_MFU_ORDER, check_span(k, p->mfus[i].at, NULL),
		    "an observed utilisation from %.9g down to %.9g; exchange them",
		    p->mfus[i].lower, p->mfus[i].upper);
		good = false;
	}
	return good;
}

/* The place of the record that gives the largest utilisation. */
static size_t place_of_mfu(const struct precision_cost *p, double mfu)
{
	size_t i = 0;
	while (p->mfus[i].upper != mfu) /* it is one of them */
		BUG_IF(++i == p->nmfus);
	return p->mfus[i].at;
}

/* Right in both ways to count: energy per MAC cannot be higher than what the work
 * that was seen leaves. */
bool check_mfu_above_limit(struct check *k)
{
	const struct precision_cost *p = k->precision;
	const char *from;
	double mfu = limit_observed_mfu(p, &from);
	struct limit l = limit_of(k->cal, p, BOUND_REALISTIC);

	if (!p->has_energy || !(mfu > l.limit))
		return true;
	diag(DIAG_MFU_ABOVE_LIMIT, check_span(k, place_of_mfu(p, mfu), NULL),
	    "an observed utilisation of %.4g (%s) is above the physics limit of %.4g: "
	    "at "
	    "%.9g pJ per MAC the TDP would not carry it; the energy is below %.4g pJ",
	    mfu, from, l.limit, l.energy_pj_per_mac,
	    limit_energy_below_pj(k->cal, p, mfu));
	return false;
}

/* Stated limits are rounded to whole percents. */
#define STATED_ROUNDING 0.0051

static bool limit_agrees(const struct check *k, const struct stated_limit *stated)
{
	struct limit l = limit_of(k->cal, k->precision, stated->bound);
	double here = stated->as_published ? l.as_published : l.limit;
	double other = stated->as_published ? l.limit : l.as_published;
	struct span span = check_span(k, stated->at, "value");

	if (isnan(here) || fabs(stated->value - here) <= STATED_ROUNDING)
		return true;
	if (fabs(stated->value - other) <= STATED_ROUNDING)
		diag(DIAG_MAC_FLOP_MIXUP, span,
		    "a limit of %.4g %s; %s \"as_published\"", stated->value,
		    stated->as_published
			? "is that of MACs against MACs"
			: "comes out only when the peak's FLOPs are counted as MACs; "
			  "it is 2 times that",
		    stated->as_published ? "remove" : "correct it, or mark it");
	else
		diag(DIAG_LIMIT_DISAGREES, span,
		    "a stated limit of %.4g, but TDP, energy and peak give %.4g",
		    stated->value, here);
	return false;
}

bool check_limit_disagrees(struct check *k)
{
	const struct precision_cost *p = k->precision;
	bool good = true;

	for (size_t i = 0; i < p->nlimits; i++)
		good &= limit_agrees(k, &p->limits[i]);
	return good;
}

bool check_derivation_disagrees(struct check *k)
{
	const struct precision_cost *p = k->precision;
	const struct derivation *d = &p->derivation;
	double pj = 2 * p->flop_energy_pj.value, implied;

	if (!(d->limit > 0))
		return true;
	implied = limit_energy_below_pj(k->cal, p, d->limit);
	if (!(implied > 0 && isfinite(implied))) /* no TDP or no peak */
		return true;
	if (d->as_published)
		implied /= 2;
	if (d->lower_pj <= implied && implied <= d->upper_pj &&
	    about(pj, (d->lower_pj + d->upper_pj) / 2))
		return true;
	diag(DIAG_DERIVATION_DISAGREES, check_span(k, d->at, NULL),
	    "a limit of %.4g gives %.4g pJ per MAC; the range %.9g … %.9g must hold "
	    "it, "
	    "and its middle be the value, %.9g",
	    d->limit, implied, d->lower_pj, d->upper_pj, pj);
	return false;
}
