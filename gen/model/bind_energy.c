/* bind_energy.c: what a calibration says of energy: constants with bounds, energy per
 * FLOP or MAC and per byte, given or taken from the process node and the memory type,
 * and what is known of the utilisation.
 *
 * Whether it makes sense together is check's business. */
#include <math.h>

#include "input/diag.h"
#include "model/bind.h"
#include "model/limit.h"
#include "model/physics.h"

const char *const basis_words[] = {
    "measured", "calibrated", "component", "external", "derived", NULL};
const char *const convention_words[] = {"unstated", "idle", "active", NULL};
const char *const mac_unit_words[] = {"tensor", "alu", NULL};
const char *const bound_words[] = {"lower", "realistic", "upper", NULL};

/* --- constants with bounds --- */

static void begin_bounded(struct reader *r, const struct json *v, void *at)
{
	struct bounded *b = at;

	(void)r;
	b->at = v->at;
}

/* A bound that says nothing of its origin has that of the value. */
static void end_bounded(struct reader *r, const struct json *v, void *at)
{
	struct bounded *b = at;

	(void)r;
	if (!json_get(v, "lower_basis"))
		b->lower_basis = b->basis;
	if (!json_get(v, "upper_basis"))
		b->upper_basis = b->basis;
	if (!json_get(v, "lower_source"))
		b->lower_source = b->source;
	if (!json_get(v, "upper_source"))
		b->upper_source = b->source;
}

#define BASIS_FIELD(name, member, needed)                                              \
	FIELD(struct bounded, name, FIELD_WORD, member, .flags = (needed),             \
	    .words = basis_words)
#define SOURCE_FIELD(type, name, member, needed)                                       \
	FIELD(struct type, name, FIELD_CALL, member, .flags = (needed),                \
	    .call = bind_source, .def = "source_key")
#define BOUNDED_FIELDS(unit_text, largest)                                             \
	FIELD(struct bounded, "lower", FIELD_NUMBER, lower, .flags = FIELD_REQUIRED,   \
	    .max = (largest), .unit = (unit_text)),                                    \
	    FIELD(struct bounded, "value", FIELD_NUMBER, value,                        \
		.flags = FIELD_REQUIRED, .max = (largest), .unit = (unit_text)),       \
	    FIELD(struct bounded, "upper", FIELD_NUMBER, upper,                        \
		.flags = FIELD_REQUIRED, .max = (largest), .unit = (unit_text)),       \
	    BASIS_FIELD("basis", basis, FIELD_REQUIRED),                               \
	    SOURCE_FIELD(bounded, "source", source, FIELD_REQUIRED),                   \
	    BASIS_FIELD("lower_basis", lower_basis, 0),                                \
	    SOURCE_FIELD(bounded, "lower_source", lower_source, 0),                    \
	    BASIS_FIELD("upper_basis", upper_basis, 0),                                \
	    SOURCE_FIELD(bounded, "upper_source", upper_source, 0),                    \
	    FIELD(struct bounded, "n", FIELD_U32, n, .flags = 0, .max = UINT32_MAX)

static const struct field power_fields[] = {BOUNDED_FIELDS("mW", 1e9)};
const struct shape power_shape = {.name = "power",
    .what = "a power",
    FIELDS(power_fields),
    .begin = begin_bounded,
    .end = end_bounded};

/* Q16 in 32 bits. */
#define ENERGY_MOST_PJ 65535.0

static const struct field energy_term_fields[] = {BOUNDED_FIELDS("pJ", ENERGY_MOST_PJ)};
const struct shape energy_term_shape = {.name = "energy_term",
    .what = "an energy",
    FIELDS(energy_term_fields),
    .begin = begin_bounded,
    .end = end_bounded};

/* --- energy of a precision --- */

static void read_levels(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	p->levels = ARENA_ARRAY(r->a, v->nitems, struct energy_level);
	for (const struct json *m = v->first; m; m = m->next) {
		struct energy_level *level = &p->levels[p->nlevels++];

		level->name = m->name;
		shape_read(r, &energy_term_shape, m, &level->byte_pj);
	}
}

static void begin_derivation(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;

	(void)r;
	p->derivation.at = v->at;
}

static const struct field derivation_fields[] = {
    FIELD(struct precision_cost, "limit", FIELD_NUMBER, derivation.limit,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1e6),
    FIELD(struct precision_cost, "as_published", FIELD_BOOL, derivation.as_published,
	.flags = 0),
    FIELD(struct precision_cost, "lower_pj", FIELD_NUMBER, derivation.lower_pj,
	.flags = FIELD_REQUIRED, .max = ENERGY_MOST_PJ, .unit = "pJ"),
    FIELD(struct precision_cost, "upper_pj", FIELD_NUMBER, derivation.upper_pj,
	.flags = FIELD_REQUIRED, .max = ENERGY_MOST_PJ, .unit = "pJ"),
    SOURCE_FIELD(precision_cost, "source", derivation.source, FIELD_REQUIRED),
};
static const struct shape derivation_shape = {.name = "energy_derivation",
    .what = "a derivation",
    FIELDS(derivation_fields),
    .begin = begin_derivation};

static const struct field energy_fields[] = {
    FIELD(struct precision_cost, "flop_pj", FIELD_OBJECT, flop_energy_pj, .flags = 0,
	.shape = &energy_term_shape),
    FIELD(struct precision_cost, "mac_pj", FIELD_OBJECT, flop_energy_pj, .flags = 0,
	.shape = &energy_term_shape),
    FIELD(struct precision_cost, "mac_unit", FIELD_WORD, mac_unit, .flags = 0,
	.words = mac_unit_words),
    FIELD(struct precision_cost, "byte_pj", FIELD_OBJECT, byte_energy_pj, .flags = 0,
	.shape = &energy_term_shape),
    {.name = "level_pj",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_levels,
	.shape = &energy_term_shape,
	.def = "energy_levels"},
    {.name = "derivation",
	.kind = FIELD_OBJECT,
	.flags = 0,
	.shape = &derivation_shape},
};
const struct shape energy_shape = {
    .name = "energy", .what = "the energy of a precision", FIELDS(energy_fields)};

static void lacks(struct reader *r, const struct json *v, const char *what)
{
	r->nerrors++;
	diag(DIAG_MISSING_MEMBER, (struct span){r->src, v->at, v->at + 1},
	    "the energy of a precision lacks %s; add it", what);
}

/* A MAC is two FLOPs: halving is exact. */
static void mac_to_flop(struct bounded *b)
{
	b->lower /= 2;
	b->value /= 2;
	b->upper /= 2;
}

static void bind_mac_unit(
    struct reader *r, const struct json *v, struct precision_cost *p)
{
	const struct calibration *cal = ((struct bind *)r->user)->cal;
	const struct json *unit = json_get(v, "mac_unit");
	const struct classes *c = cal->classes;
	/* an unknown precision was reported; any will do to read on */
	struct str precision = c->precision[p->precision < 0 ? 0 : p->precision];
	const struct physics *physics = physics_builtin();

	p->energy_form = ENERGY_BY_NODE;
	if (!(cal->process_node_nm > 0)) {
		lacks(r, v,
		    "\"process_node_nm\" of the file, from which mac_unit takes "
		    "the energy");
		return;
	}
	if (!physics_has_node(physics, cal->process_node_nm)) {
		r->nerrors++;
		limit_refuse_node(json_span(r->src, unit), cal->process_node_nm);
		return;
	}
	if (limit_energy_of_node(physics, cal->process_node_nm, p->mac_unit, precision,
		&p->flop_energy_pj)) {
		p->flop_energy_pj.at = unit->at;
		return;
	}
	r->nerrors++;
	diag(DIAG_ENERGY_UNKNOWN, json_span(r->src, unit),
	    "no energy of %.*s on a %s unit is known at %.9g nm; give mac_pj with its "
	    "basis",
	    (int)precision.n, precision.s, mac_unit_words[p->mac_unit],
	    cal->process_node_nm);
}

static void bind_byte_energy(
    struct reader *r, const struct json *v, struct precision_cost *p)
{
	const struct calibration *cal = ((struct bind *)r->user)->cal;
	double pj;

	if (json_get(v, "byte_pj"))
		return;
	p->byte_by_memory = true;
	if (!cal->memory_type.n) {
		lacks(r, v, "\"byte_pj\", and the file names no \"memory_type\"");
		return;
	}
	pj = physics_memory_pj(physics_builtin(), cal->memory_type);
	p->byte_energy_pj = (struct bounded){.lower = pj,
	    .value = pj,
	    .upper = pj,
	    .basis = BASIS_EXTERNAL,
	    .lower_basis = BASIS_EXTERNAL,
	    .upper_basis = BASIS_EXTERNAL,
	    .source = STR(PHYSICS_SOURCE),
	    .lower_source = STR(PHYSICS_SOURCE),
	    .upper_source = STR(PHYSICS_SOURCE),
	    .at = v->at};
}

void bind_energy(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;
	bool flop, mac, unit;

	p->has_energy = true;
	shape_read(r, &energy_shape, v, p);
	if (v->kind != JSON_OBJECT)
		return;
	flop = json_get(v, "flop_pj") != NULL;
	mac = json_get(v, "mac_pj") != NULL;
	unit = json_get(v, "mac_unit") != NULL;
	p->has_mac_unit = unit;
	if (flop + mac + unit == 0) {
		lacks(r, v, "\"flop_pj\", \"mac_pj\" or \"mac_unit\"");
	} else if (flop && mac) {
		r->nerrors++;
		diag(DIAG_ENERGY_TWICE, (struct span){r->src, v->at, v->at + 1},
		    "flop_pj and mac_pj say the same; keep one");
	} else if (!flop && !mac) {
		bind_mac_unit(r, v, p);
	} else if (mac) {
		p->energy_form = ENERGY_PER_MAC;
		mac_to_flop(&p->flop_energy_pj);
	}
	bind_byte_energy(r, v, p);
}

void bind_memory_type(struct reader *r, const struct json *v, void *at)
{
	const struct physics *physics = physics_builtin();
	const char **known;
	struct str *type = at;

	if (!shape_text(r, v, type) || isfinite(physics_memory_pj(physics, *type)))
		return;
	known = ARENA_ARRAY(r->a, physics->memory.n + 1, const char *);
	for (size_t i = 0; i < physics->memory.n; i++)
		known[i] = arena_text(r->a, physics->memory.rows[i].name.s,
		    physics->memory.rows[i].name.n);
	unsigned ignored;
	(void)shape_word(r, v, known, &ignored);
}

/* --- utilisation --- */

static void begin_mfu(struct reader *r, const struct json *v, void *at)
{
	struct mfu *m = at;

	(void)r;
	m->at = v->at;
}

static const struct field mfu_fields[] = {
    FIELD(struct mfu, "lower", FIELD_NUMBER, lower,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1),
    FIELD(struct mfu, "upper", FIELD_NUMBER, upper,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1),
    SOURCE_FIELD(mfu, "source", source, FIELD_REQUIRED),
};
const struct shape mfu_shape = {.name = "mfu",
    .what = "an observed utilisation",
    FIELDS(mfu_fields),
    .size = sizeof(struct mfu),
    .begin = begin_mfu};

static void begin_limit(struct reader *r, const struct json *v, void *at)
{
	struct stated_limit *l = at;

	(void)r;
	l->at = v->at;
}

static const struct field limit_fields[] = {
    FIELD(struct stated_limit, "bound", FIELD_WORD, bound, .flags = FIELD_REQUIRED,
	.words = bound_words),
    FIELD(struct stated_limit, "value", FIELD_NUMBER, value,
	.flags = FIELD_REQUIRED | FIELD_ABOVE, .max = 1e6),
    FIELD(struct stated_limit, "as_published", FIELD_BOOL, as_published, .flags = 0),
    SOURCE_FIELD(stated_limit, "source", source, FIELD_REQUIRED),
};
const struct shape stated_limit_shape = {.name = "stated_limit",
    .what = "a stated limit",
    FIELDS(limit_fields),
    .size = sizeof(struct stated_limit),
    .begin = begin_limit};
