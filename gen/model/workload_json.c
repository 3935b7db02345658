/* workload_json.c: our workload JSON and measurement files (schema 2.0) → rows.
 *
 * Comes in: a path; the file is read as a stream, never as a tree.
 * Goes out: rows in the list of the caller.  Must not know: CSV, devices. */
#include <inttypes.h>

#include "base/num.h"
#include "input/jstream.h"
#include "model/workload_rows.h"

#define NS_PER_MS 1e6
#define FOREIGN_MAX 16

struct place {
	size_t line, column;
};

struct reader {
	struct work_list *list;
	struct jstream *j;
	struct arena *arena;
	bool ok;   /* no diagnostic yet about the meaning */
	bool over; /* the stream ended early; diagnosed */
	struct str model;
	uint64_t batch; /* 0 = unknown */
	int precision;  /* of a measurement file, -1 = not seen */
	bool has_ops, has_subgraphs, has_version;
	/* Members that a workload does not have: refused once "ops" shows that
	 * it is one; a measurement file may have any. */
	struct foreign {
		struct str name;
		struct place at;
	} foreign[FOREIGN_MAX];
	size_t nforeign;
};

static struct place here(const struct reader *r)
{
	return (struct place){jstream_line(r->j), jstream_column(r->j)};
}

static void wrong(struct reader *r, enum diag_id id, struct place at,
    const char *format, ...) __attribute__((format(printf, 4, 5)));
static void wrong(
    struct reader *r, enum diag_id id, struct place at, const char *format, ...)
{
	struct buf b = {0};
	va_list args;

	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	diag_at(id, jstream_path(r->j), at.line, at.column, "%.*s", (int)b.n, b.s);
	buf_free(&b);
	r->ok = false;
}

/* Every step goes through here, so that a broken file ends all loops. */
static enum jevent step(struct reader *r)
{
	enum jevent e = jstream_next(r->j);

	if (e == JEVENT_ERROR)
		r->over = true;
	return e;
}

static bool opens(enum jevent e)
{
	return e == JEVENT_OBJECT || e == JEVENT_ARRAY;
}

/* Passes over the value whose first event was `e`. */
static void pass(struct reader *r, enum jevent e)
{
	if (opens(e) && !jstream_skip(r->j))
		r->over = true;
}

static bool want(struct reader *r, enum jevent e, enum jevent kind, const char *what)
{
	static const char *const kinds[] = {[JEVENT_OBJECT] = "an object",
	    [JEVENT_ARRAY] = "an array",
	    [JEVENT_NUMBER] = "a number",
	    [JEVENT_STRING] = "a string"};

	if (e == kind)
		return true;
	wrong(r, DIAG_WRONG_TYPE, here(r), "%s must be %s", what, kinds[kind]);
	pass(r, e);
	return false;
}

/* --- our own rows --------------------------------------------------------- */

static void read_member(
    struct reader *r, enum jevent e, struct work_op *op, unsigned *seen)
{
	struct str name = jstream_name(r->j);
	enum work_member m = work_member_find(name);
	enum diag_id id;
	const char *why;

	if (m == WORK_NMEMBERS) {
		wrong(r, DIAG_UNKNOWN_MEMBER, here(r),
		    "an operation has no member %s%s", diag_quote(r->arena, name),
		    work_did_you_mean(
			r->arena, name, work_member_names, WORK_NMEMBERS));
		pass(r, e);
		return;
	}
	*seen |= 1u << m; /* there, even if its value is refused below */
	if (!want(r, e, m <= WORK_PRECISION ? JEVENT_STRING : JEVENT_NUMBER,
		work_member_names[m]))
		return;
	if (!work_set(r->list, op, m, jstream_text(r->j), &id, &why))
		wrong(r, id, here(r), "%s", why);
}

static void read_op(struct reader *r)
{
	struct work_op op = work_row();
	struct place at = here(r);
	unsigned seen = 0;
	enum jevent e;
	bool before = r->ok;

	r->ok = true;
	op.line = at.line;
	while ((e = step(r)) != JEVENT_OBJECT_END && !r->over)
		read_member(r, e, &op, &seen);
	for (int m = 0; m < WORK_NMEMBERS && !r->over; m++)
		if (work_required((enum work_member)m) && !(seen & 1u << m))
			wrong(r, DIAG_MISSING_MEMBER, at, "the operation lacks \"%s\"",
			    work_member_names[m]);
	if (r->ok && !r->over)
		work_add(r->list, &op);
	r->ok &= before;
}

/* --- rows of a measurement file -------------------------------------------- */

struct subgraph {
	struct work_op op;
	struct str operation_type;
	struct place flops_at;
	bool has_flops;
};

static void read_size(struct reader *r, enum jevent e, const char *what, uint64_t *out)
{
	if (!want(r, e, JEVENT_NUMBER, what))
		return;
	if (!work_size(jstream_text(r->j), out))
		wrong(r, DIAG_OUT_OF_RANGE, here(r),
		    "%s is %s; it must lie between 0 and %" PRIu64, what,
		    diag_quote(r->arena, jstream_text(r->j)), UINT64_MAX);
}

/* Only the mean of the latency, in milliseconds. */
static void read_latency(struct reader *r, enum jevent e, uint64_t *ns)
{
	if (e == JEVENT_NULL || !want(r, e, JEVENT_OBJECT, "measured_latency"))
		return;
	while ((e = step(r)) != JEVENT_OBJECT_END && !r->over) {
		double ms;

		if (!str_is(jstream_name(r->j), "mean")) {
			pass(r, e);
			continue;
		}
		if (e == JEVENT_NULL ||
		    !want(r, e, JEVENT_NUMBER, "measured_latency.mean"))
			continue;
		if (!num_double(jstream_text(r->j), &ms) || !(ms >= 0 && ms <= 1e12)) {
			wrong(r, DIAG_OUT_OF_RANGE, here(r),
			    "measured_latency.mean is %s ms; it must lie between 0 and "
			    "1e12",
			    diag_quote(r->arena, jstream_text(r->j)));
			continue;
		}
		*ns = (uint64_t)(ms * NS_PER_MS + 0.5);
	}
}

static void read_first_node(struct reader *r, enum jevent e, struct str *name)
{
	if (e != JEVENT_ARRAY) {
		pass(r, e);
		return;
	}
	while ((e = step(r)) != JEVENT_ARRAY_END && !r->over) {
		if (e == JEVENT_STRING && !name->n)
			*name = str_copy(r->arena, jstream_text(r->j));
		pass(r, e);
	}
}

static void read_subgraph_member(struct reader *r, enum jevent e, struct subgraph *s)
{
	struct str name = jstream_name(r->j);

	if (str_is(name, "fusion_pattern")) {
		if (want(r, e, JEVENT_STRING, "fusion_pattern"))
			s->op.pattern = str_copy(r->arena, jstream_text(r->j));
	} else if (str_is(name, "operation_type")) {
		if (want(r, e, JEVENT_STRING, "operation_type"))
			s->operation_type = str_copy(r->arena, jstream_text(r->j));
	} else if (str_is(name, "flops")) {
		s->has_flops = true;
		read_size(r, e, "flops", &s->op.flops);
	} else if (str_is(name, "total_bytes")) {
		if (e != JEVENT_NULL) /* unknown */
			read_size(r, e, "total_bytes", &s->op.bytes);
	} else if (str_is(name, "measured_latency")) {
		read_latency(r, e, &s->op.measured_ns);
	} else if (str_is(name, "node_names")) {
		read_first_node(r, e, &s->op.name);
	} else {
		pass(r, e); /* recomputed or not needed: formats.md, traps */
	}
}

/* The precision of the file comes later if it is written later. */
static void read_subgraph(struct reader *r)
{
	struct subgraph s = {.op = work_row()};
	struct place at = here(r);
	enum jevent e;
	bool before = r->ok;

	r->ok = true;
	s.op.line = at.line;
	while ((e = step(r)) != JEVENT_OBJECT_END && !r->over)
		read_subgraph_member(r, e, &s);
	if (!r->over && !s.has_flops)
		wrong(r, DIAG_MISSING_MEMBER, at, "the subgraph lacks \"flops\"");
	if (!s.op.name.n)
		s.op.name = s.op.pattern;
	if (r->ok && !r->over) {
		s.op.class_id = classes_match(r->list->classes, s.operation_type,
		    s.op.pattern, (double)s.op.flops, (double)s.op.bytes);
		work_add(r->list, &s.op);
	}
	r->ok &= before;
}

/* --- the file --------------------------------------------------------------- */

static void read_rows(
    struct reader *r, enum jevent e, const char *what, void (*row)(struct reader *))
{
	if (!want(r, e, JEVENT_ARRAY, what))
		return;
	while ((e = step(r)) != JEVENT_ARRAY_END && !r->over)
		if (want(r, e, JEVENT_OBJECT, "an operation"))
			row(r);
}

static void read_version(struct reader *r, enum jevent e)
{
	struct str text = jstream_text(r->j);

	r->has_version = true;
	if (!want(r, e, JEVENT_STRING, "schema_version"))
		return;
	if (!str_is(text, "1.0") && !str_is(text, "2.0"))
		wrong(r, DIAG_SCHEMA_VERSION, here(r),
		    "schema_version %s; a workload has 1.0, a measurement file 2.0",
		    diag_quote(r->arena, text));
}

static void read_precision(struct reader *r, enum jevent e)
{
	if (!want(r, e, JEVENT_STRING, "precision"))
		return;
	struct str text = jstream_text(r->j);

	r->precision = classes_precision(r->list->classes, text);
	if (r->precision < 0)
		wrong(r, DIAG_UNKNOWN_PRECISION, here(r),
		    "no precision %s in calib/classes.json%s",
		    diag_quote(r->arena, text),
		    work_precision_hint(r->arena, r->list->classes, text));
}

static const char *const own_members[] = {
    "format", "schema_version", "name", "notes", "ops"};
#define NOWN (sizeof(own_members) / sizeof(*own_members))

static void note_foreign(struct reader *r)
{
	struct str name = jstream_name(r->j);

	for (size_t i = 0; i < NOWN; i++)
		if (str_is(name, own_members[i]))
			return;
	if (r->nforeign < FOREIGN_MAX)
		r->foreign[r->nforeign++] =
		    (struct foreign){str_copy(r->arena, name), here(r)};
}

static void read_top(struct reader *r, enum jevent e)
{
	struct str name = jstream_name(r->j);

	note_foreign(r);
	if (str_is(name, "ops")) {
		r->has_ops = true;
		read_rows(r, e, "ops", read_op);
	} else if (str_is(name, "subgraphs")) {
		r->has_subgraphs = true;
		read_rows(r, e, "subgraphs", read_subgraph);
	} else if (str_is(name, "schema_version")) {
		read_version(r, e);
	} else if (str_is(name, "precision")) {
		read_precision(r, e);
	} else if (str_is(name, "batch_size")) {
		if (e != JEVENT_NULL) /* unknown */
			read_size(r, e, "batch_size", &r->batch);
	} else if (str_is(name, "name")) {
		if (want(r, e, JEVENT_STRING, "name"))
			r->list->workload->name =
			    str_copy(r->arena, jstream_text(r->j));
	} else if (str_is(name, "model")) {
		if (want(r, e, JEVENT_STRING, "model"))
			r->model = str_copy(r->arena, jstream_text(r->j));
	} else {
		pass(r, e);
	}
}

/* "resnet18", 4 → "resnet18_b4", as the files are called. */
static void name_measurement(struct reader *r)
{
	struct buf b = {0};

	if (!r->model.n)
		return;
	buf_str(&b, r->model);
	if (r->batch)
		buf_printf(&b, "_b%" PRIu64, r->batch);
	r->list->workload->name = str_copy(r->arena, buf_view(&b));
	buf_free(&b);
}

static void finish(struct reader *r)
{
	const char *path = jstream_path(r->j);
	struct workload *w = r->list->workload;

	if (r->has_ops == r->has_subgraphs) {
		diag_file(DIAG_WORKLOAD_FORMAT, path,
		    r->has_ops ? "both \"ops\" and \"subgraphs\""
			       : "neither \"ops\" (a workload) nor \"subgraphs\" (a "
				 "measurement file)");
		r->ok = false;
		return;
	}
	if (!r->has_version) {
		diag_file(
		    DIAG_MISSING_MEMBER, path, "the file lacks \"schema_version\"");
		r->ok = false;
	}
	for (size_t i = 0; r->has_ops && i < r->nforeign; i++)
		wrong(r, DIAG_UNKNOWN_MEMBER, r->foreign[i].at,
		    "a workload has no member %s%s",
		    diag_quote(r->arena, r->foreign[i].name),
		    work_did_you_mean(r->arena, r->foreign[i].name, own_members, NOWN));
	if (!r->has_subgraphs)
		return;
	if (r->precision < 0 && r->ok) {
		diag_file(DIAG_MISSING_MEMBER, path, "the file lacks \"precision\"");
		r->ok = false;
	}
	for (size_t i = 0; i < w->nops; i++)
		w->ops[i].precision = r->precision;
	name_measurement(r);
}

bool workload_read_json(struct work_list *list, const char *path)
{
	struct reader r = {
	    .list = list, .arena = list->arena, .ok = true, .precision = -1};
	enum jevent e;

	r.j = jstream_open(path);
	if (!r.j)
		return false;
	e = step(&r);
	if (!r.over && want(&r, e, JEVENT_OBJECT, "a workload"))
		while ((e = step(&r)) != JEVENT_OBJECT_END && !r.over)
			read_top(&r, e);
	while (!r.over && (e = step(&r)) != JEVENT_END) /* text after the value */
		pass(&r, e);
	if (!r.over && r.ok)
		finish(&r);
	jstream_close(r.j);
	return r.ok && !r.over;
}
