/* physics.h: energies by process node, memory and precision, read from
 * calib/physics/constants.json: what a calibration may refer to instead of a
 * number of its own. */
#ifndef MODEL_PHYSICS_H
#define MODEL_PHYSICS_H

#include <stdbool.h>

#include "model/shape.h"

/* One value of a table over the process node; `pj` 0: not listed. */
enum mac_column { MAC_COMPONENT, MAC_CALIBRATED, MAC_EXTERNAL, MAC_COLUMNS };
struct mac_row {
	const struct json *json;
	double node_nm, pj[MAC_COLUMNS];
	struct str source;
};
struct node_row { /* a scale, or an energy in pJ */
	const struct json *json;
	double node_nm, value;
	struct str source;
};
struct named_row { /* of a memory type (pJ per byte) or a precision (scale) */
	const struct json *json;
	struct str name;
	double value;
	struct str source;
};
struct named_list {
	struct named_row *rows;
	size_t n;
};
struct node_list {
	struct node_row *rows;
	size_t n;
};

struct physics {
	const struct src *src;
	double reference_node_nm;
	struct mac_row *macs;
	size_t nmacs;
	struct node_list scale, alu;
	struct named_list precision_scale, memory;
	struct name_list tensor_precisions, derived_only;
};

/* Reads and judges the file; NULL after diagnostics. */
struct physics *physics_read(struct arena *a, const struct src *src);
/* The one that this calgen was built with; read once. */
const struct physics *physics_builtin(void);

/* Whether something is known of the node, and the range where it is. */
bool physics_has_node(const struct physics *p, double node_nm);
void physics_node_range(const struct physics *p, double *lo_nm, double *hi_nm);
/* pJ of a tensor MAC of the 16-bit class; *listed: the table has it, else it is
 * derived by the scale.  NAN: outside the nodes, or a column without a value at the
 * reference node. */
double physics_tensor_mac_pj(
    const struct physics *p, double node_nm, enum mac_column column, bool *listed);
/* pJ of one FP32 FLOP of an ALU; NAN outside the nodes of the table. */
double physics_alu_pj(const struct physics *p, double node_nm, bool *listed);
/* Energy of a precision ÷ that of FP32; NAN: not known. */
double physics_precision_scale(const struct physics *p, struct str precision);
/* pJ per byte; NAN: not known. */
double physics_memory_pj(const struct physics *p, struct str type);
/* Whether `name` stands in the list. */
bool physics_lists(const struct name_list *list, struct str name);

#endif
