/* bind_stages.c: the stage models of a calibration: inputs, stages, their pieces
 * and terms.  Values come out as written, each piece with a range of every input;
 * their sense is judged by check_stages. */
#include <math.h>

#include "input/diag.h"
#include "model/bind.h"
#include "model/stages.h"

/* --- inputs --- */

static void read_labels(struct reader *r, const struct json *v, void *at)
{
	struct stage_input *input = at;

	if (!shape_is(r, v, JSON_ARRAY))
		return;
	input->labels = ARENA_ARRAY(r->a, v->nitems, struct str);
	for (const struct json *i = v->first; i; i = i->next)
		(void)shape_text(r, i, &input->labels[input->nlabels++]);
	if (!input->nlabels) {
		r->nerrors++;
		diag(DIAG_MISSING_MEMBER, json_span(r->src, v),
		    "labels is empty; give at least one, or min and max of a number");
		return;
	}
	input->max = (uint32_t)(input->nlabels - 1);
}

static void begin_input(struct reader *r, const struct json *v, void *at)
{
	struct stage_input *input = at;

	(void)r;
	input->at = v->at;
}

/* A number needs its range; a category has it by its labels. */
static void end_input(struct reader *r, const struct json *v, void *at)
{
	const char *ends[] = {"min", "max"};
	bool category = json_get(v, "labels") != NULL;

	(void)at;
	for (size_t i = 0; i < 2; i++) {
		if (!json_get(v, ends[i]) == category)
			continue;
		r->nerrors++;
		diag(DIAG_MISSING_MEMBER, (struct span){r->src, v->at, v->at + 1},
		    "an input has either \"labels\" or \"min\" and \"max\"; %s \"%s\"",
		    category ? "remove" : "add", ends[i]);
	}
}

static const struct field input_fields[] = {
    FIELD(struct stage_input, "name", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    FIELD(struct stage_input, "min", FIELD_U32, min, .flags = 0, .max = UINT32_MAX),
    FIELD(struct stage_input, "max", FIELD_U32, max, .flags = 0, .max = UINT32_MAX),
    {.name = "labels", .kind = FIELD_CALL, .call = read_labels, .def = "stage_labels"},
};
static const struct shape input_shape = {.name = "stage_input",
    .what = "an input",
    FIELDS(input_fields),
    .size = sizeof(struct stage_input),
    .begin = begin_input,
    .end = end_input};

static const char **input_names(struct reader *r, const struct stage_set *set)
{
	const char **known = ARENA_ARRAY(r->a, set->ninputs + 1, const char *);

	for (size_t i = 0; i < set->ninputs; i++)
		known[i] =
		    arena_text(r->a, set->inputs[i].name.s, set->inputs[i].name.n);
	return known;
}

/* Index of the input that member `m` is called by, or −1 with a diagnostic. */
static int input_of(struct reader *r, const struct json *m)
{
	const struct bind *b = r->user;
	int i = stages_input(b->stages, m->name);

	if (i < 0)
		bind_unknown_name(
		    r, DIAG_STAGE_INPUT, m, "known input", input_names(r, b->stages));
	return i < STAGES_MAX_INPUTS ? i : -1; /* too many: reported already */
}

/* --- terms and pieces --- */

static const struct field power_field = {
    .min = -STAGES_MAX_POWER, .max = STAGES_MAX_POWER};

static void read_powers(struct reader *r, const struct json *v, void *at)
{
	struct stage_term *term = at;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	for (const struct json *m = v->first; m; m = m->next) {
		int i = input_of(r, m);
		double ignored;

		(void)shape_number(
		    r, m, &power_field, i < 0 ? &ignored : &term->power[i]);
	}
}

static void begin_term(struct reader *r, const struct json *v, void *at)
{
	struct stage_term *term = at;

	(void)r;
	term->at = v->at;
}

static const struct field term_fields[] = {
    FIELD(struct stage_term, "ns", FIELD_NUMBER, ns, .flags = FIELD_REQUIRED,
	.min = -STAGES_MAX_NS, .max = STAGES_MAX_NS, .unit = "ns"),
    {.name = "powers", .kind = FIELD_CALL, .call = read_powers, .def = "stage_powers"},
};
static const struct shape term_shape = {.name = "stage_term",
    .what = "a term",
    FIELDS(term_fields),
    .size = sizeof(struct stage_term),
    .begin = begin_term};

static const struct field bound_field = {.min = 0, .max = UINT32_MAX};

static void read_range(
    struct reader *r, const struct json *v, uint32_t *min, uint32_t *max)
{
	double ends[2] = {0, 0};
	size_t n = 0;

	if (!shape_is(r, v, JSON_ARRAY))
		return;
	for (const struct json *i = v->first; i && n < 2; i = i->next, n++) {
		if (!shape_number(r, i, &bound_field, &ends[n]))
			return;
	}
	if (v->nitems == 2 && ends[0] == floor(ends[0]) && ends[1] == floor(ends[1])) {
		*min = (uint32_t)ends[0]; /* <= UINT32_MAX by bound_field */
		*max = (uint32_t)ends[1];
		return;
	}
	r->nerrors++;
	diag(DIAG_WRONG_TYPE, json_span(r->src, v),
	    "the range of an input is two whole numbers, smallest and largest");
}

static void read_where(struct reader *r, const struct json *v, void *at)
{
	struct stage_piece *piece = at;

	if (!shape_is(r, v, JSON_OBJECT))
		return;
	for (const struct json *m = v->first; m; m = m->next) {
		int i = input_of(r, m);
		uint32_t ignored[2];

		read_range(r, m, i < 0 ? &ignored[0] : &piece->min[i],
		    i < 0 ? &ignored[1] : &piece->max[i]);
	}
}

static void begin_piece(struct reader *r, const struct json *v, void *at)
{
	const struct bind *b = r->user;
	struct stage_piece *piece = at;

	piece->at = v->at;
	for (size_t i = 0; i < b->stages->ninputs && i < STAGES_MAX_INPUTS; i++) {
		piece->min[i] = b->stages->inputs[i].min;
		piece->max[i] = b->stages->inputs[i].max;
	}
}

/* One list of at most `max` items. */
static void limit_items(
    struct reader *r, const struct json *v, const char *name, size_t max)
{
	const struct json *list = json_get(v, name);

	if (!list || list->kind != JSON_ARRAY || list->nitems <= max)
		return;
	r->nerrors++;
	diag(DIAG_STAGE_LIMIT, json_span(r->src, list),
	    "%s has %zu items; a table holds at most %zu", name, (size_t)list->nitems,
	    max);
}

static void end_piece(struct reader *r, const struct json *v, void *at)
{
	(void)at;
	limit_items(r, v, "terms", STAGES_MAX_TERMS);
}

static const struct field piece_fields[] = {
    {.name = "where", .kind = FIELD_CALL, .call = read_where, .def = "stage_where"},
    FIELD(struct stage_piece, "terms", FIELD_LIST, terms, .flags = FIELD_REQUIRED,
	.shape = &term_shape, .count = offsetof(struct stage_piece, nterms)),
};
static const struct shape piece_shape = {.name = "stage_piece",
    .what = "a piece",
    FIELDS(piece_fields),
    .size = sizeof(struct stage_piece),
    .begin = begin_piece,
    .end = end_piece};

/* --- stages --- */

static void begin_error(struct reader *r, const struct json *v, void *at)
{
	struct stage_error *e = at;

	(void)r;
	(void)v;
	e->present = true;
	e->r_squared = (double)NAN;
}

#define ERROR_NS_MAX 1e18

static const struct field error_fields[] = {
    FIELD(struct stage_error, "configurations", FIELD_U32, configurations,
	.flags = FIELD_REQUIRED, .max = UINT32_MAX),
    FIELD(struct stage_error, "mae_ns", FIELD_NUMBER, mae_ns, .flags = FIELD_REQUIRED,
	.max = ERROR_NS_MAX, .unit = "ns"),
    FIELD(struct stage_error, "mape", FIELD_NUMBER, mape, .flags = FIELD_REQUIRED,
	.max = ERROR_NS_MAX),
    FIELD(struct stage_error, "p95_abs_ns", FIELD_NUMBER, p95_abs_ns,
	.flags = FIELD_REQUIRED, .max = ERROR_NS_MAX, .unit = "ns"),
    FIELD(struct stage_error, "p95_ape", FIELD_NUMBER, p95_ape, .flags = FIELD_REQUIRED,
	.max = ERROR_NS_MAX),
    FIELD(struct stage_error, "r_squared", FIELD_NUMBER, r_squared, .flags = 0,
	.min = -ERROR_NS_MAX, .max = 1),
};
static const struct shape error_shape = {.name = "stage_error",
    .what = "an error",
    FIELDS(error_fields),
    .begin = begin_error};

static void read_repeat(struct reader *r, const struct json *v, void *at)
{
	const struct bind *b = r->user;
	struct str name;
	struct stage *s = at;

	if (!shape_text(r, v, &name))
		return;
	s->repeat = stages_input(b->stages, name);
	if (s->repeat >= 0)
		return;
	r->nerrors++;
	diag(DIAG_STAGE_INPUT, json_span(r->src, v),
	    "repeat is \"%s\", which is no input; name one of \"inputs\"",
	    diag_quote(r->a, name));
}

static void begin_stage(struct reader *r, const struct json *v, void *at)
{
	const struct bind *b = r->user;
	struct stage *s = at;

	s->at = v->at;
	s->repeat = -1;
	s->origin = b->cal->origin;
}

static void end_stage(struct reader *r, const struct json *v, void *at)
{
	(void)at;
	limit_items(r, v, "pieces", STAGES_MAX_PIECES);
}

static void read_stage_provenance(struct reader *r, const struct json *v, void *at)
{
	struct stage *s = at;

	bind_provenance(r, v, &s->origin);
}

static const struct field stage_fields[] = {
    FIELD(struct stage, "name", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    {.name = "repeat", .kind = FIELD_CALL, .call = read_repeat, .def = "stage_repeat"},
    {.name = "provenance",
	.kind = FIELD_CALL,
	.call = read_stage_provenance,
	.shape = &provenance_shape,
	.def = "provenance"},
    FIELD(struct stage, "uncertainty", FIELD_OBJECT, uncertainty,
	.flags = FIELD_REQUIRED, .shape = &uncertainty_shape),
    FIELD(struct stage, "held_out", FIELD_OBJECT, held_out, .flags = 0,
	.shape = &error_shape),
    FIELD(struct stage, "pieces", FIELD_LIST, pieces, .flags = FIELD_REQUIRED,
	.shape = &piece_shape, .count = offsetof(struct stage, npieces)),
};
static const struct shape stage_shape = {.name = "stage",
    .what = "a stage",
    FIELDS(stage_fields),
    .size = sizeof(struct stage),
    .begin = begin_stage,
    .end = end_stage};

/* --- the set --- */

static const struct field interval_fields[] = {
    FIELD(struct stage_set, "stage", FIELD_WORD, stage_interval,
	.flags = FIELD_REQUIRED, .words = interval_words),
    FIELD(struct stage_set, "total", FIELD_WORD, total_interval,
	.flags = FIELD_REQUIRED, .words = interval_words),
    FIELD(struct stage_set, "coverage", FIELD_NUMBER, coverage,
	.flags = FIELD_ABOVE | FIELD_BELOW, .max = 1),
    FIELD(struct stage_set, "total_quantile_lo", FIELD_NUMBER, total_quantile_lo,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct stage_set, "total_quantile_hi", FIELD_NUMBER, total_quantile_hi,
	.flags = FIELD_REQUIRED, .max = SD_MAX),
    FIELD(struct stage_set, "small_n", FIELD_BOOL, small_n, .flags = 0),
};
static const struct shape stage_interval_shape = {
    .name = "stage_interval", .what = "an interval", FIELDS(interval_fields)};

static void read_interval(struct reader *r, const struct json *v, void *at)
{
	shape_read(r, &stage_interval_shape, v, at);
}

static void begin_transfer(struct reader *r, const struct json *v, void *at)
{
	struct stage_transfer *t = at;

	(void)r;
	(void)v;
	t->present = true;
}

#define SEED_MAX 9007199254740992.0 /* 2^53: any JSON reader keeps it */

static const struct field transfer_fields[] = {
    FIELD(struct stage_transfer, "source", FIELD_CALL, source, .flags = FIELD_REQUIRED,
	.call = bind_source, .def = "source_key"),
    FIELD(struct stage_transfer, "method", FIELD_TEXT, method, .flags = FIELD_REQUIRED),
    FIELD(struct stage_transfer, "samples", FIELD_U32, samples, .flags = FIELD_REQUIRED,
	.max = UINT32_MAX),
    FIELD(struct stage_transfer, "seed", FIELD_U64, seed, .flags = 0, .max = SEED_MAX),
};
static const struct shape transfer_shape = {.name = "stage_transfer",
    .what = "a transfer",
    FIELDS(transfer_fields),
    .begin = begin_transfer};

static void begin_stages(struct reader *r, const struct json *v, void *at)
{
	struct bind *b = r->user;

	b->stages = at;
	b->stages->at = v->at;
	limit_items(r, v, "inputs", STAGES_MAX_INPUTS);
	limit_items(r, v, "stages", STAGES_MAX);
}

static const struct field stages_fields[] = {
    FIELD(struct stage_set, "inputs", FIELD_LIST, inputs, .flags = FIELD_REQUIRED,
	.shape = &input_shape, .count = offsetof(struct stage_set, ninputs)),
    FIELD(struct stage_set, "floor_ns", FIELD_NUMBER, floor_ns, .flags = FIELD_REQUIRED,
	.min = 1, .max = 1e15, .unit = "ns"),
    {.name = "interval",
	.kind = FIELD_CALL,
	.flags = FIELD_REQUIRED,
	.call = read_interval,
	.shape = &stage_interval_shape,
	.def = "stage_interval"},
    FIELD(struct stage_set, "held_out", FIELD_OBJECT, held_out, .flags = 0,
	.shape = &error_shape),
    FIELD(struct stage_set, "transfer", FIELD_OBJECT, transfer, .flags = 0,
	.shape = &transfer_shape),
    FIELD(struct stage_set, "stages", FIELD_LIST, stages, .flags = FIELD_REQUIRED,
	.shape = &stage_shape, .count = offsetof(struct stage_set, nstages)),
};
const struct shape stages_shape = {.name = "stages",
    .what = "a set of stages",
    FIELDS(stages_fields),
    .begin = begin_stages};

void bind_stages(struct reader *r, const struct json *v, void *at)
{
	struct calibration *cal = at;
	struct stage_set *set = ARENA_NEW(r->a, struct stage_set);

	shape_read(r, &stages_shape, v, set);
	cal->stages = set;
}
