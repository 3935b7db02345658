/* physics.c: constants.json in, energies by node, memory and precision out.
 *
 * In: the file.  Out: values, monotone over the node; diagnostics.  Names no
 * hardware: all of it is data.  Must not know calibrations. */
#include "model/physics.h"

#include <math.h>

#include "base/fail.h"
#include "base/num.h"
#include "embed/embedded.h"
#include "input/diag.h"
#include "input/json.h"
#include "model/shapes.h"

/* What the shape fills. */
struct raw {
	struct physics *physics;
	struct str notes;
	double reference_node_nm;
	struct mac_row *macs;
	size_t nmacs;
	struct node_row *scale, *alu;
	size_t nscale, nalu;
	struct named_row *precision_scale, *memory;
	size_t nprecision_scale, nmemory;
	struct name_list tensor_precisions, derived_only;
	const struct json *sources;
};

#define NODE_MOST_NM 1000.0
#define PJ_MOST 65535.0

static void keep_json(struct reader *r, const struct json *v, void *at)
{
	const struct json **stored = at;

	(void)r;
	*stored = v;
}

/* A key of "sources", which stands anywhere in the file. */
static void read_source(struct reader *r, const struct json *v, void *at)
{
	const struct json *root = v;
	const struct json *sources;
	struct str *key = at;
	char *name;

	if (!shape_text(r, v, key))
		return;
	while (root->parent)
		root = root->parent;
	sources = json_get(root, "sources");
	name = arena_text(r->a, key->s, key->n);
	if (sources && json_get(sources, name))
		return;
	r->nerrors++;
	diag(DIAG_UNKNOWN_SOURCE, json_span(r->src, v),
	    "source \"%s\" is not in \"sources\"; add it there with its title",
	    diag_quote(r->a, *key));
}

#define NODE_FIELD(type)                                                               \
	FIELD(struct type, "node_nm", FIELD_NUMBER, node_nm,                           \
	    .flags = FIELD_REQUIRED | FIELD_ABOVE, .max = NODE_MOST_NM, .unit = "nm")
#define SOURCE_FIELD(type)                                                             \
	FIELD(struct type, "source", FIELD_CALL, source, .flags = FIELD_REQUIRED,      \
	    .call = read_source, .def = "source_key")
#define PJ_FIELD(type, name, member, needed)                                           \
	FIELD(struct type, name, FIELD_NUMBER, member,                                 \
	    .flags = (needed) | FIELD_ABOVE, .max = PJ_MOST, .unit = "pJ")

static const struct field mac_fields[] = {
    NODE_FIELD(mac_row),
    PJ_FIELD(mac_row, "component_pj", pj[MAC_COMPONENT], 0),
    PJ_FIELD(mac_row, "calibrated_pj", pj[MAC_CALIBRATED], 0),
    PJ_FIELD(mac_row, "external_pj", pj[MAC_EXTERNAL], 0),
    SOURCE_FIELD(mac_row),
};
static const struct shape mac_shape = {.name = "tensor_mac_row",
    .what = "a row of tensor_mac",
    FIELDS(mac_fields),
    .size = sizeof(struct mac_row),
    .begin = keep_json};

static const struct field scale_fields[] = {
    NODE_FIELD(node_row),
    FIELD(struct node_row, "scale", FIELD_NUMBER, value,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1000),
    SOURCE_FIELD(node_row),
};
static const struct shape scale_shape = {.name = "node_scale_row",
    .what = "a row of node_scale",
    FIELDS(scale_fields),
    .size = sizeof(struct node_row),
    .begin = keep_json};

static const struct field alu_fields[] = {
    NODE_FIELD(node_row),
    PJ_FIELD(node_row, "fp32_pj", value, FIELD_REQUIRED),
    SOURCE_FIELD(node_row),
};
static const struct shape alu_shape = {.name = "alu_op_row",
    .what = "a row of alu_op",
    FIELDS(alu_fields),
    .size = sizeof(struct node_row),
    .begin = keep_json};

static const struct field precision_fields[] = {
    FIELD(struct named_row, "precision", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    FIELD(struct named_row, "scale", FIELD_NUMBER, value,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1000),
    SOURCE_FIELD(named_row),
};
static const struct shape precision_shape = {.name = "precision_scale_row",
    .what = "a row of precision_scale",
    FIELDS(precision_fields),
    .size = sizeof(struct named_row),
    .begin = keep_json};

static const struct field memory_fields[] = {
    FIELD(struct named_row, "type", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    PJ_FIELD(named_row, "byte_pj", value, FIELD_REQUIRED),
    SOURCE_FIELD(named_row),
};
static const struct shape memory_shape = {.name = "memory_row",
    .what = "a row of memory",
    FIELDS(memory_fields),
    .size = sizeof(struct named_row),
    .begin = keep_json};

static const struct field source_fields[] = {
    FIELD(struct named_row, "title", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    FIELD(struct named_row, "url", FIELD_TEXT, source, .flags = 0),
    FIELD(struct named_row, "licence", FIELD_TEXT, source, .flags = 0),
};
static const struct shape source_shape = {
    .name = "source", .what = "a source", FIELDS(source_fields)};

static void read_sources(struct reader *r, const struct json *v, void *at)
{
	struct named_row ignored;

	(void)at;
	if (!shape_is(r, v, JSON_OBJECT))
		return;
	for (const struct json *m = v->first; m; m = m->next)
		shape_read(r, &source_shape, m, &ignored);
}

static const char *const format_words[] = {"estimate-physics", NULL};

#define LIST(name, member, list_shape)                                                 \
	FIELD(struct raw, name, FIELD_LIST, member, .flags = FIELD_REQUIRED,           \
	    .shape = &(list_shape), .count = offsetof(struct raw, n##member))

static const struct field root_fields[] = {
    SHAPE_HEAD(format_words, "schema_version"),
    FIELD(struct raw, "notes", FIELD_TEXT, notes, .flags = 0),
    FIELD(struct raw, "sources", FIELD_CALL, sources, .flags = FIELD_REQUIRED,
	.call = read_sources, .shape = &source_shape, .def = "sources"),
    FIELD(struct raw, "reference_node_nm", FIELD_NUMBER, reference_node_nm,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = NODE_MOST_NM, .unit = "nm"),
    LIST("tensor_mac", macs, mac_shape),
    FIELD(struct raw, "tensor_precisions", FIELD_CALL, tensor_precisions,
	.flags = FIELD_REQUIRED, .call = shape_names, .def = "precision_names"),
    LIST("node_scale", scale, scale_shape),
    LIST("alu_op", alu, alu_shape),
    LIST("precision_scale", precision_scale, precision_shape),
    FIELD(struct raw, "derived_only", FIELD_CALL, derived_only, .flags = FIELD_REQUIRED,
	.call = shape_names, .def = "precision_names"),
    LIST("memory", memory, memory_shape),
};
const struct shape physics_shape = {
    .name = "physics", .what = "a file of physical constants", FIELDS(root_fields)};

/* --- judging ---------------------------------------------------------------------- */

/* A table over the node: nodes rise, and what they cost does not fall. */
static void judge_step(struct reader *r, const struct json *v, const char *name,
    double below_nm, double node_nm, double below, double value)
{
	if (!(node_nm > below_nm)) {
		r->nerrors++;
		diag(DIAG_ENERGY_NODES, json_span(r->src, v),
		    "%s: %.9g nm stands after %.9g nm; order the nodes, each once",
		    name, node_nm, below_nm);
	} else if (value < below) {
		r->nerrors++;
		diag(DIAG_ENERGY_NODES, json_span(r->src, v),
		    "%s falls from %.9g at %.9g nm to %.9g at %.9g nm; the larger node "
		    "costs no less",
		    name, below, below_nm, value, node_nm);
	}
}

static void judge_list(struct reader *r, const struct node_list *list, const char *name)
{
	for (size_t i = 1; i < list->n; i++)
		judge_step(r, list->rows[i].json, name, list->rows[i - 1].node_nm,
		    list->rows[i].node_nm, list->rows[i - 1].value,
		    list->rows[i].value);
}

static const char *const column_names[] = {
    "component_pj", "calibrated_pj", "external_pj"};

static void judge_macs(struct reader *r, const struct physics *p)
{
	for (int column = 0; column < MAC_COLUMNS; column++) {
		double below_nm = 0, below = 0;
		for (size_t i = 0; i < p->nmacs; i++) {
			const struct mac_row *row = &p->macs[i];
			if (!(row->pj[column] > 0))
				continue;
			judge_step(r, row->json, column_names[column], below_nm,
			    row->node_nm, below, row->pj[column]);
			below_nm = row->node_nm;
			below = row->pj[column];
		}
	}
	for (size_t i = 0; i < p->nmacs; i++) {
		const struct mac_row *row = &p->macs[i];
		if ((row->pj[MAC_COMPONENT] > 0 && row->pj[MAC_CALIBRATED] > 0 &&
			row->pj[MAC_COMPONENT] > row->pj[MAC_CALIBRATED]) ||
		    (row->pj[MAC_EXTERNAL] > 0 &&
			row->pj[MAC_EXTERNAL] < row->pj[MAC_CALIBRATED])) {
			r->nerrors++;
			diag(DIAG_ENERGY_ORDER, json_span(r->src, row->json),
			    "at %.9g nm the bounds are out of order; keep component <= "
			    "calibrated <= external",
			    row->node_nm);
		}
	}
}

static void judge_reference(
    struct reader *r, const struct physics *p, const struct json *root)
{
	bool listed;
	if (isfinite(physics_tensor_mac_pj(
		p, p->reference_node_nm, MAC_CALIBRATED, &listed)) &&
	    listed)
		return;
	r->nerrors++;
	diag(DIAG_ENERGY_NODES, json_span(r->src, json_get(root, "reference_node_nm")),
	    "tensor_mac has no calibrated value at the reference node, %.9g nm; add it",
	    p->reference_node_nm);
}

struct physics *physics_read(struct arena *a, const struct src *src)
{
	const struct json *root = json_parse(a, src, false);
	struct reader r = {.a = a, .src = src};
	struct raw raw = {0};
	struct physics *p = ARENA_NEW(a, struct physics);

	if (!root)
		return NULL;
	shape_read(&r, &physics_shape, root, &raw);
	if (r.nerrors)
		return NULL;
	*p = (struct physics){.src = src,
	    .reference_node_nm = raw.reference_node_nm,
	    .macs = raw.macs,
	    .nmacs = raw.nmacs,
	    .scale = {raw.scale, raw.nscale},
	    .alu = {raw.alu, raw.nalu},
	    .precision_scale = {raw.precision_scale, raw.nprecision_scale},
	    .memory = {raw.memory, raw.nmemory},
	    .tensor_precisions = raw.tensor_precisions,
	    .derived_only = raw.derived_only};
	judge_list(&r, &p->scale, "node_scale");
	judge_list(&r, &p->alu, "alu_op");
	judge_macs(&r, p);
	if (!r.nerrors)
		judge_reference(&r, p, root);
	return r.nerrors ? NULL : p;
}

const struct physics *physics_builtin(void)
{
	static struct arena arena; /* for good: every calibration may ask */
	static const struct physics *p;

	if (!p) {
		const char *path = "calib/physics/constants.json";
		const struct embedded *file = embedded_find(path);

		BUG_IF(!file);
		p = physics_read(&arena,
		    src_from_text(&arena, path, (struct str){file->text, file->n}));
		BUG_IF(!p);
	}
	return p;
}

/* --- values ------------------------------------------------------------------------
 */

/* Linear in nm between two rows; NAN outside them. */
static double interpolate(const struct node_list *list, double node_nm, bool *listed)
{
	*listed = false;
	for (size_t i = 0; i < list->n; i++) {
		const struct node_row *row = &list->rows[i];
		if (row->node_nm == node_nm) {
			*listed = true;
			return row->value;
		}
		if (i && node_nm < row->node_nm && node_nm > row[-1].node_nm) {
			double share = (node_nm - row[-1].node_nm) /
				       (row->node_nm - row[-1].node_nm);
			return row[-1].value + share * (row->value - row[-1].value);
		}
	}
	return NAN;
}

void physics_node_range(const struct physics *p, double *lo_nm, double *hi_nm)
{
	*lo_nm = p->scale.rows[0].node_nm;
	*hi_nm = p->scale.rows[p->scale.n - 1].node_nm;
}

bool physics_has_node(const struct physics *p, double node_nm)
{
	double lo_nm, hi_nm;
	physics_node_range(p, &lo_nm, &hi_nm);
	return node_nm >= lo_nm && node_nm <= hi_nm;
}

/* The listed values were rounded, so that the scaled ones next to them may pass
 * them; holding between keeps the energy monotone in the node. */
static double held_between(
    const struct physics *p, double node_nm, enum mac_column column, double pj)
{
	for (size_t i = 0; i < p->nmacs; i++) {
		double at = p->macs[i].pj[column];
		if (!(at > 0))
			continue;
		if (p->macs[i].node_nm < node_nm)
			pj = fmax(pj, at);
		else
			pj = fmin(pj, at);
	}
	return pj;
}

double physics_tensor_mac_pj(
    const struct physics *p, double node_nm, enum mac_column column, bool *listed)
{
	double reference = NAN;
	bool at_knot;

	*listed = false;
	for (size_t i = 0; i < p->nmacs; i++) {
		if (!(p->macs[i].pj[column] > 0))
			continue;
		if (p->macs[i].node_nm == node_nm) {
			*listed = true;
			return p->macs[i].pj[column];
		}
		if (p->macs[i].node_nm == p->reference_node_nm)
			reference = p->macs[i].pj[column];
	}
	return held_between(
	    p, node_nm, column, reference * interpolate(&p->scale, node_nm, &at_knot));
}

double physics_alu_pj(const struct physics *p, double node_nm, bool *listed)
{
	return interpolate(&p->alu, node_nm, listed);
}

static double named(const struct named_list *list, struct str name)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->rows[i].name, name))
			return list->rows[i].value;
	return NAN;
}

double physics_precision_scale(const struct physics *p, struct str precision)
{
	return named(&p->precision_scale, precision);
}

double physics_memory_pj(const struct physics *p, struct str type)
{
	return named(&p->memory, type);
}

bool physics_lists(const struct name_list *list, struct str name)
{
	for (size_t i = 0; i < list->n; i++)
		if (str_eq(list->names[i], name))
			return true;
	return false;
}
