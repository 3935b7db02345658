/* physics.h: what `calgen physics` found (cmd_physics.c, physics_*.c). */
#ifndef CMD_PHYSICS_H
#define CMD_PHYSICS_H

#include "model/limit.h"

/* One bound of the energy of one precision of one device. */
struct physics_row {
	const struct calibration *cal;
	const struct precision_cost *precision;
	enum bound_name bound;
	struct limit limit;
	double observed_mfu;    /* NAN: none */
	const char *mfu_from;   /* "records", "curves", NULL */
	double software_gap;    /* min(1, limit) − observed; NAN */
	double energy_below_pj; /* of a MAC, by the observed utilisation; NAN */
	const char *verdict;
};

/* What is known of one node, without a device. */
struct physics_node_row {
	struct str precision;
	enum mac_unit unit;
	struct bounded flop_pj;
};

struct physics_report {
	const struct classes *classes;
	struct physics_row *rows; /* NBOUNDS each precision, by device */
	size_t nrows;
	double node_nm; /* 0: none was asked for */
	struct physics_node_row *nodes;
	size_t nnodes;
	struct str *passed_over; /* ids of devices without TDP, energy or peak */
	size_t npassed_over;
};

void physics_text(const struct physics_report *r, struct buf *out);
void physics_json(const struct physics_report *r, struct buf *out);

#endif
