/* bind_precision.c: the cost of one precision: peaks, intervals, and the classes
 * by their names. */
#include <stdlib.h>

#include "input/diag.h"
#include "model/bind.h"

const char *const interval_words[] = {
    "none", "nominal", "prediction", "conformal", NULL};

struct peak {
	double value;
	struct str source;
};

#define PEAK_FIELDS(unit_text)                                                         \
	FIELD(struct peak, "value", FIELD_NUMBER, value, .flags = FIELD_REQUIRED,      \
	    .min = 1, .max = 1e19, .unit = (unit_text)),                               \
	    FIELD(struct peak, "source", FIELD_CALL, source, .flags = FIELD_REQUIRED,  \
		.call = bind_source, .def = "source_key")

static const struct field peak_flops_fields[] = {PEAK_FIELDS("FLOP/s")};
static const struct shape peak_flops_shape = {
    .name = "peak_flops", .what = "a peak", FIELDS(peak_flops_fields)};
static const struct field peak_bandwidth_fields[] = {PEAK_FIELDS("byte/s")};
static const struct shape peak_bandwidth_shape = {
    .name = "peak_bandwidth", .what = "a peak", FIELDS(peak_bandwidth_fields)};

static void read_peak_flops(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;
	struct peak peak = {0};

	shape_read(r, &peak_flops_shape, v, &peak);
	p->peak_flops_per_s = peak.value;
	p->peak_flops_source = peak.source;
}

static void read_peak_bandwidth(struct reader *r, const struct json *v, void *at)
{
	struct precision_cost *p = at;
	struct peak peak = {0};

	shape_read(r, &peak_bandwidth_shape, v, &peak);
	p->peak_bandwidth_bytes_per_s = peak.value;
	p->peak_bandwidth_source = peak.source;
}

static const struct field interval_fields[] = {
    FIELD(struct precision_cost, "operation", FIELD_WORD, op_interval,
	.flags = FIELD_REQUIRED, .words = interval_words),
    FIELD(struct precision_cost, "total", FIELD_WORD, graph_interval,
	.flags = FIELD_REQUIRED, .words = interval_words),
    FIELD(struct precision_cost, "coverage", FIELD_NUMBER, coverage,
	.flags = FIELD_ABOVE | FIELD_BELOW, .max = 1),
    FIELD(struct precision_cost, "total_quantile_lo", FIELD_NUMBER, graph_quantile_lo,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct precision_cost, "total_quantile_hi", FIELD_NUMBER, graph_quantile_hi,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct precision_cost, "small_n", FIELD_BOOL, small_n, .flags = 0),
};
static const struct shape interval_shape = {
    .name = "interval", .what = "an interval", FIELDS(interval_fields)};

static void read_precision_uncertainty(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;

	(void)at;
	shape_read(r, &uncertainty_shape, v, &b->precision_uncertainty);
}

static int by_class_id(const void *a, const void *b)
{
	const struct class_cost *x = a, *y = b;

	return (x->class_id > y->class_id) - (x->class_id < y->class_id);
}

static void read_classes(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;
	struct precision_cost *p = at;
	const struct classes *c = b->cal->classes;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	p->classes = ARENA_ARRAY(r->a, v->nitems, struct class_cost);
	for (const struct json *m = v->first; m; m = m->next) {
		int id = classes_find(c, m->name);
		struct class_cost *cost = &p->classes[p->nclasses];

		if (id < 0) {
			const char **known = ARENA_ARRAY(r->a, c->n + 1, const char *);

			for (size_t i = 0; i < c->n; i++)
				known[i] = arena_text(
				    r->a, c->info[i].name.s, c->info[i].name.n);
			bind_unknown_name(r, DIAG_UNKNOWN_CLASS, m, "class", known);
			id = 0; /* read on, for the problems inside */
		}
		cost->class_id = id;
		shape_read(r, &class_cost_shape, m, cost);
		p->nclasses++;
	}
	if (p->nclasses == 0) {
		r->nerrors++;
		diag(DIAG_MISSING_MEMBER, json_span(r->src, v),
		    "classes is empty; give at least one");
	}
	qsort(p->classes, p->nclasses, sizeof p->classes[0], by_class_id);
}

static void begin_precision(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;
	struct precision_cost *p = at;

	p->at = v->at;
	b->precision_uncertainty = b->file_uncertainty;
}

static const struct field precision_fields[] = {
    {.name = "peak_flops_per_s",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED | FIELD_NULL,
	.call = read_peak_flops,
	.shape = &peak_flops_shape,
	.def = "peak_flops"},
    {.name = "peak_bandwidth_bytes_per_s",
	.kind = FIELD_CALL,
	.flags = FIELD_NULL,
	.call = read_peak_bandwidth,
	.shape = &peak_bandwidth_shape,
	.def = "peak_bandwidth"},
    FIELD(struct precision_cost, "efficiency_above_one", FIELD_TEXT,
	efficiency_above_one, .flags = 0),
    {.name = "interval", .kind = FIELD_OBJECT, .flags = 0, .shape = &interval_shape},
    {.name = "uncertainty",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_precision_uncertainty,
	.shape = &uncertainty_shape,
	.def = "uncertainty"},
    {.name = "energy",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = bind_energy,
	.shape = &energy_shape,
	.def = "energy"},
    FIELD(struct precision_cost, "observed_mfu", FIELD_LIST, mfus, .flags = 0,
	.shape = &mfu_shape, .count = offsetof(struct precision_cost, nmfus)),
    FIELD(struct precision_cost, "stated_limits", FIELD_LIST, limits, .flags = 0,
	.shape = &stated_limit_shape,
	.count = offsetof(struct precision_cost, nlimits)),
    {.name = "classes",
	.kind = FIELD_CALL,
	.flags = 0,
	.call = read_classes,
	.shape = &class_cost_shape,
	.def = "classes"},
};

/* Without classes it is a record of energies and limits, which has no times. */
static void end_precision(struct reader *r, const struct json *v, void *at)
{
	const struct json *classes = json_get(v, "classes");
	const char *lacks = classes && !json_get(v, "interval")  ? "interval"
			    : !classes && !json_get(v, "energy") ? "classes"
								 : NULL;

	(void)at;
	if (!lacks)
		return;
	r->nerrors++;
	diag(DIAG_MISSING_MEMBER, (struct span){r->src, v->at, v->at + 1},
	    "a precision lacks \"%s\"; add it", lacks);
}

const struct shape precision_shape = {.name = "precision",
    .what = "a precision",
    FIELDS(precision_fields),
    .begin = begin_precision,
    .end = end_precision};
