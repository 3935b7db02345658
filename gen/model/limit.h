/* limit.h: what energy per MAC and TDP allow of a peak, and the energy of a MAC by
 * process node. */
#ifndef MODEL_LIMIT_H
#define MODEL_LIMIT_H

#include "model/model.h"
#include "model/physics.h"

/* Stands for a source where the numbers come from calib/physics. */
#define PHYSICS_SOURCE "calib/physics/constants.json"

/* One bound of the energy of a MAC and what follows from it. */
struct limit {
	double energy_pj_per_mac;
	enum basis basis;
	struct str source;
	double limit;        /* TDP ÷ (energy of a MAC × peak MAC/s); NAN: unknown */
	double as_published; /* the same with the peak's FLOPs counted as MACs */
	double sustained_flops_per_s; /* min(1, limit) × peak; NAN: unknown */
};
struct limit limit_of(const struct calibration *cal, const struct precision_cost *p,
    enum bound_name bound);

/* The largest utilisation that was observed: of the records, and of curves whose
 * efficiencies were measured or fitted as such; NAN: none.  *from names it. */
double limit_observed_mfu(const struct precision_cost *p, const char **from);
/* Energy of a MAC below which a utilisation keeps it: TDP ÷ (MFU × peak MAC/s). */
double limit_energy_below_pj(
    const struct calibration *cal, const struct precision_cost *p, double mfu);

/* Energy per FLOP with bounds for a unit at a node; false: not known. */
bool limit_energy_of_node(const struct physics *physics, double node_nm,
    enum mac_unit unit, struct str precision, struct bounded *flop_pj);
/* The diagnostic for a node outside the table; `where` may be empty. */
void limit_refuse_node(struct span where, double node_nm);

#endif
