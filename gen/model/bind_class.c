/* bind_class.c: the cost of one class: launch steps, curves with their
 * segments, uncertainty, support.  Values come out as written; their sense is
 * judged by check. */
#include <math.h>

#include "input/diag.h"
#include "model/bind.h"

const char *const policy_words[] = {"hold", "clamp", "refuse", NULL};
const char *const combine_words[] = {"max", "sum", NULL};
const char *const quantity_words[] = {
    "efficiency", "ps_per_flop", "bandwidth_efficiency", "ps_per_byte", NULL};
const char *const outside_words[] = {"self", "parent", NULL};

static const char *const compute_words[] = {"efficiency", "ps_per_flop", NULL};
static const char *const memory_words[] = {"bandwidth_efficiency", "ps_per_byte", NULL};

/* --- curves --- */

static void begin_segment(struct reader *r, const struct json *v, void *at)
{
	const struct bind *b = r->user;
	struct segment *s = at;

	s->at = v->at;
	s->to = INFINITY;
	s->origin = b->class->origin;
}

#define SEGMENT_FIELDS(from_name, to_name, unit_text)                                  \
	FIELD(struct segment, from_name, FIELD_NUMBER, from, .flags = FIELD_REQUIRED,  \
	    .max = FLOPS_OR_BYTES_MAX, .unit = (unit_text)),                           \
	    FIELD(struct segment, to_name, FIELD_NUMBER, to,                           \
		.flags = FIELD_REQUIRED | FIELD_NULL, .max = FLOPS_OR_BYTES_MAX,       \
		.unit = (unit_text)),                                                  \
	    FIELD(struct segment, "start", FIELD_NUMBER, start,                        \
		.flags = FIELD_REQUIRED, .max = 1e9),                                  \
	    FIELD(struct segment, "end", FIELD_NUMBER, end, .flags = FIELD_REQUIRED,   \
		.max = 1e9),                                                           \
	    FIELD(                                                                     \
		struct segment, "acknowledges", FIELD_TEXT, acknowledges, .flags = 0), \
	    FIELD(struct segment, "provenance", FIELD_CALL, origin, .flags = 0,        \
		.call = bind_provenance, .shape = &provenance_shape,                   \
		.def = "provenance"),                                                  \
	    FIELD(struct segment, "uncertainty", FIELD_OBJECT, uncertainty,            \
		.flags = 0, .shape = &uncertainty_shape)

static const struct field flops_segment_fields[] = {
    SEGMENT_FIELDS("from_flops", "to_flops", "FLOPs")};
static const struct shape flops_segment_shape = {.name = "flops_segment",
    .what = "a segment",
    FIELDS(flops_segment_fields),
    .size = sizeof(struct segment),
    .begin = begin_segment};

static const struct field bytes_segment_fields[] = {
    SEGMENT_FIELDS("from_bytes", "to_bytes", "bytes")};
static const struct shape bytes_segment_shape = {.name = "bytes_segment",
    .what = "a segment",
    FIELDS(bytes_segment_fields),
    .size = sizeof(struct segment),
    .begin = begin_segment};

static void begin_curve(struct reader *r, const struct json *v, void *at)
{
	struct curve *curve = at;

	(void)r;
	curve->present = true;
	curve->at = v->at;
}

static void read_memory_quantity(struct reader *r, const struct json *v, void *at)
{
	enum quantity *quantity = at;
	unsigned word;

	if (shape_word(r, v, memory_words, &word))
		*quantity = word ? QUANTITY_PS_PER_BYTE : QUANTITY_BANDWIDTH_EFFICIENCY;
}

#define CURVE_FIELDS(item_shape)                                                       \
	FIELD(struct curve, "below", FIELD_WORD, low, .flags = FIELD_REQUIRED,         \
	    .words = policy_words),                                                    \
	    FIELD(struct curve, "above", FIELD_WORD, high, .flags = FIELD_REQUIRED,    \
		.words = policy_words),                                                \
	    FIELD(struct curve, "segments", FIELD_LIST, segments,                      \
		.flags = FIELD_REQUIRED, .shape = &(item_shape),                       \
		.count = offsetof(struct curve, nsegments))

static const struct field compute_fields[] = {
    FIELD(struct curve, "quantity", FIELD_WORD, quantity, .flags = FIELD_REQUIRED,
	.words = compute_words),
    CURVE_FIELDS(flops_segment_shape),
};
static const struct shape compute_shape = {.name = "compute",
    .what = "a compute curve",
    FIELDS(compute_fields),
    .begin = begin_curve};

static const struct field memory_fields[] = {
    FIELD(struct curve, "quantity", FIELD_CALL, quantity, .flags = FIELD_REQUIRED,
	.call = read_memory_quantity, .def = "memory_quantity"),
    CURVE_FIELDS(bytes_segment_shape),
};
static const struct shape memory_shape = {.name = "memory",
    .what = "a memory curve",
    FIELDS(memory_fields),
    .begin = begin_curve};

/* --- launch --- */

static void begin_launch(struct reader *r, const struct json *v, void *at)
{
	const struct bind *b = r->user;
	struct launch_step *step = at;

	step->at = v->at;
	step->origin = b->class->origin;
}

static const struct field launch_fields[] = {
    FIELD(struct launch_step, "from_flops", FIELD_NUMBER, from_flops,
	.flags = FIELD_REQUIRED | FIELD_BELOW, .max = FLOPS_OR_BYTES_MAX,
	.unit = "FLOPs"),
    /* 1/64 ns in 32 bits */
    FIELD(struct launch_step, "launch_ns", FIELD_NUMBER, launch_ns,
	.flags = FIELD_REQUIRED, .max = 67108863, .unit = "ns"),
    FIELD(struct launch_step, "provenance", FIELD_CALL, origin, .flags = 0,
	.call = bind_provenance, .shape = &provenance_shape, .def = "provenance"),
};
static const struct shape launch_shape = {.name = "launch_step",
    .what = "a launch step",
    FIELDS(launch_fields),
    .size = sizeof(struct launch_step),
    .begin = begin_launch};

/* --- support --- */

/* [lo, hi] in bytes, or null for nothing: lo > hi. */
static void read_pair(struct reader *r, const struct json *v, double *lo, double *hi)
{
	static const struct field number = {
	    .name = "bytes", .max = FLOPS_OR_BYTES_MAX, .unit = "bytes"};
	double x, y;

	*lo = 1;
	*hi = 0;
	if (v->kind == JSON_NULL || !shape_is(r, v, JSON_ARRAY))
		return;
	if (v->nitems != 2) {
		r->nerrors++;
		diag(DIAG_WRONG_TYPE, json_span(r->src, v),
		    "%s has %zu values; write [lowest bytes, highest bytes] or null",
		    shape_label(r->a, v), (size_t)v->nitems);
		return;
	}
	if (!shape_number(r, v->first, &number, &x) ||
	    !shape_number(r, v->first->next, &number, &y))
		return;
	if (x > y) {
		r->nerrors++;
		diag(DIAG_OUT_OF_RANGE, json_span(r->src, v),
		    "%s begins above its end; write [lowest bytes, highest bytes]",
		    shape_label(r->a, v));
		return;
	}
	*lo = x;
	*hi = y;
}

static void read_zero_flops(struct reader *r, const struct json *v, void *at)
{
	struct support *s = at;

	read_pair(r, v, &s->zero_flops_bytes_lo, &s->zero_flops_bytes_hi);
}

static void read_octaves(struct reader *r, const struct json *v, void *at)
{
	struct support *s = at;
	size_t room = 64 - s->first_octave;

	if (!shape_is(r, v, JSON_ARRAY))
		return;
	if (v->nitems > room) {
		r->nerrors++;
		diag(DIAG_OUT_OF_RANGE, json_span(r->src, v),
		    "bytes has %zu octaves from octave %u; FLOPs end at octave 63",
		    (size_t)v->nitems, s->first_octave);
		return;
	}
	s->octaves = ARENA_ARRAY(r->a, v->nitems, struct support_octave);
	for (const struct json *i = v->first; i; i = i->next) {
		struct support_octave *o = &s->octaves[s->noctaves++];

		read_pair(r, i, &o->bytes_lo, &o->bytes_hi);
	}
}

static void begin_support(struct reader *r, const struct json *v, void *at)
{
	struct support *s = at;

	(void)r;
	s->present = true;
	s->at = v->at;
}

static const struct field support_fields[] = {
    {.name = "zero_flops_bytes",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = read_zero_flops,
	.def = "bytes_range"},
    FIELD(struct support, "first_octave", FIELD_U32, first_octave,
	.flags = FIELD_REQUIRED, .max = 63),
    {.name = "bytes",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = read_octaves,
	.def = "octaves"},
};
static const struct shape support_shape = {.name = "support",
    .what = "a support",
    FIELDS(support_fields),
    .begin = begin_support};

/* --- class --- */

static void begin_class(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;
	struct class_cost *cost = at;

	cost->at = v->at;
	cost->origin = b->cal->origin;
	cost->uncertainty = b->precision_uncertainty;
	b->class = cost;
}

static void end_class(struct reader *r, const struct json *v, void *at)
{
	const struct class_cost *cost = at;

	if (cost->uncertainty.present)
		return;
	r->nerrors++;
	diag(DIAG_MISSING_MEMBER, json_name_span(r->src, v),
	    "class %s has no \"uncertainty\", nor has its precision or the file; add "
	    "one",
	    diag_quote(r->a, v->name));
}

static void read_outside(struct reader *r, const struct json *v, void *at)
{
	bool *parent = at;
	unsigned word;

	if (shape_word(r, v, outside_words, &word))
		*parent = word == 1;
}

static const struct field class_cost_fields[] = {
    FIELD(struct class_cost, "provenance", FIELD_CALL, origin, .flags = 0,
	.call = bind_provenance, .shape = &provenance_shape, .def = "provenance"),
    FIELD(struct class_cost, "uncertainty", FIELD_OBJECT, uncertainty, .flags = 0,
	.shape = &uncertainty_shape),
    FIELD(struct class_cost, "combine", FIELD_WORD, combine, .flags = FIELD_REQUIRED,
	.words = combine_words),
    FIELD(struct class_cost, "launch", FIELD_LIST, launch,
	.flags = FIELD_REQUIRED | FIELD_EMPTY, .shape = &launch_shape,
	.count = offsetof(struct class_cost, nlaunch)),
    FIELD(struct class_cost, "compute", FIELD_OBJECT, compute, .flags = 0,
	.shape = &compute_shape),
    FIELD(struct class_cost, "memory", FIELD_OBJECT, memory, .flags = 0,
	.shape = &memory_shape),
    FIELD(struct class_cost, "support", FIELD_OBJECT, support, .flags = 0,
	.shape = &support_shape),
    FIELD(struct class_cost, "outside_support", FIELD_CALL, outside_parent, .flags = 0,
	.call = read_outside, .def = "outside_support"),
};
const struct shape class_cost_shape = {.name = "class_cost",
    .what = "a class",
    FIELDS(class_cost_fields),
    .begin = begin_class,
    .end = end_class};
