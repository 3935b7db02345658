/* workload_json.c: our workload JSON → rows, and which kind a JSON file is.
 *
 * Comes in: a path or a text; read as a stream, never as a tree.
 * Goes out: rows in the list of the caller.
 * Must not know: CSV, the inside of measurement files, devices. */
#include "input/jstream.h"
#include "model/workload_rows.h"

static const char *const top_members[] = {
    "format", "schema_version", "name", "notes", "ops"};
#define NTOP (sizeof(top_members) / sizeof(*top_members))
#define FORMAT "estimate-workload"
#define VERSION "1.0"

struct reader {
	struct work_list *list;
	struct jstream *j;
	struct arena *arena;
	bool ok;   /* no diagnostic yet about the meaning */
	bool over; /* the stream ended early; diagnosed */
	bool has_ops, has_version;
};

static void wrong(struct reader *r, enum diag_id id, struct span where,
    const char *format, ...) __attribute__((format(printf, 4, 5)));
static void wrong(
    struct reader *r, enum diag_id id, struct span where, const char *format, ...)
{
	struct buf b = {0};
	va_list args;

	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	diag(id, where, "%.*s", (int)b.n, b.s);
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

/* Passes over the value whose first event was `e`. */
static void pass(struct reader *r, enum jevent e)
{
	if ((e == JEVENT_OBJECT || e == JEVENT_ARRAY) && !jstream_skip(r->j))
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
	wrong(
	    r, DIAG_WRONG_TYPE, jstream_span(r->j), "%s must be %s", what, kinds[kind]);
	pass(r, e);
	return false;
}

static void unknown(struct reader *r, enum jevent e, const char *what,
    const char *const *names, size_t n)
{
	struct str name = jstream_name(r->j);

	wrong(r, DIAG_UNKNOWN_MEMBER, jstream_name_span(r->j), "%s has no member %s%s",
	    what, diag_quote(r->arena, name),
	    work_did_you_mean(r->arena, name, names, n));
	pass(r, e);
}

static struct jstream *work_open(const struct work_input *in)
{
	return in->src ? jstream_open_src(in->src) : jstream_open(in->path);
}

/* --- rows --------------------------------------------------------------------- */

static void read_member(
    struct reader *r, enum jevent e, struct work_op *op, unsigned *seen)
{
	enum work_member m = work_member_find(jstream_name(r->j));
	enum diag_id id;
	const char *why;

	if (m == WORK_NMEMBERS) {
		unknown(r, e, "an operation", work_member_names, WORK_NMEMBERS);
		return;
	}
	*seen |= 1u << m; /* there, even if its value is refused below */
	if (want(r, e, m <= WORK_PRECISION ? JEVENT_STRING : JEVENT_NUMBER,
		work_member_names[m]) &&
	    !work_set(r->list, op, m, jstream_text(r->j), &id, &why))
		wrong(r, id, jstream_span(r->j), "%s", why);
}

static void read_op(struct reader *r)
{
	struct work_op op = work_row();
	size_t line = jstream_line(r->j), column = jstream_column(r->j);
	bool before = r->ok;
	unsigned seen = 0;
	enum jevent e;

	r->ok = true;
	op.line = line;
	while ((e = step(r)) != JEVENT_OBJECT_END && !r->over)
		read_member(r, e, &op, &seen);
	for (int m = 0; m < WORK_NMEMBERS && !r->over; m++) {
		if (!work_required((enum work_member)m) || seen & 1u << m)
			continue;
		diag_at(DIAG_MISSING_MEMBER, jstream_path(r->j), line, column,
		    "the operation lacks \"%s\"", work_member_names[m]);
		r->ok = false;
	}
	if (r->ok && !r->over)
		work_add(r->list, &op);
	r->ok &= before;
}

/* --- the file ------------------------------------------------------------------ */

static void read_ops(struct reader *r, enum jevent e)
{
	r->has_ops = true;
	if (!want(r, e, JEVENT_ARRAY, "ops"))
		return;
	while ((e = step(r)) != JEVENT_ARRAY_END && !r->over)
		if (want(r, e, JEVENT_OBJECT, "an operation"))
			read_op(r);
}

static void read_version(struct reader *r, enum jevent e)
{
	r->has_version = true;
	if (!want(r, e, JEVENT_STRING, "schema_version"))
		return;
	struct str text = jstream_text(r->j);

	if (!str_is(text, VERSION))
		wrong(r, DIAG_SCHEMA_VERSION, jstream_span(r->j),
		    "schema_version %s; a workload has " VERSION
		    ", a measurement file 2.0",
		    diag_quote(r->arena, text));
}

static void read_format(struct reader *r, enum jevent e)
{
	if (want(r, e, JEVENT_STRING, "format") && !str_is(jstream_text(r->j), FORMAT))
		wrong(r, DIAG_WORKLOAD_FORMAT, jstream_span(r->j),
		    "format %s; a workload has \"" FORMAT "\"",
		    diag_quote(r->arena, jstream_text(r->j)));
}

static void read_top(struct reader *r, enum jevent e)
{
	struct str name = jstream_name(r->j);

	if (str_is(name, "ops"))
		read_ops(r, e);
	else if (str_is(name, "schema_version"))
		read_version(r, e);
	else if (str_is(name, "format"))
		read_format(r, e);
	else if (str_is(name, "notes"))
		want(r, e, JEVENT_STRING, "notes");
	else if (!str_is(name, "name"))
		unknown(r, e, "a workload", top_members, NTOP);
	else if (want(r, e, JEVENT_STRING, "name"))
		r->list->workload->name = str_copy(r->arena, jstream_text(r->j));
}

static void judge_file(struct reader *r)
{
	const char *path = jstream_path(r->j);

	if (!r->has_ops)
		diag_file(DIAG_WORKLOAD_FORMAT, path,
		    "neither \"ops\" (a workload) nor \"subgraphs\" (a measurement "
		    "file)");
	else if (!r->has_version)
		diag_file(
		    DIAG_MISSING_MEMBER, path, "the file lacks \"schema_version\"");
	r->ok &= r->has_ops && r->has_version;
}

enum work_kind workload_recognise(const struct work_input *in)
{
	struct jstream *j = work_open(in);
	enum work_kind kind = WORK_OURS;
	enum jevent e = j ? jstream_next(j) : JEVENT_ERROR;
	bool over = e != JEVENT_OBJECT;

	if (e == JEVENT_ERROR)
		kind = WORK_BROKEN;
	while (!over) {
		struct str name;

		e = jstream_next(j);
		name = jstream_name(j);
		if (e == JEVENT_ERROR)
			kind = WORK_BROKEN;
		else if (e != JEVENT_OBJECT_END &&
			 (str_is(name, "subgraphs") ||
			     (e == JEVENT_STRING && str_is(name, "schema_version") &&
				 str_is(jstream_text(j), "2.0"))))
			kind = WORK_MEASUREMENT;
		over =
		    kind != WORK_OURS || e == JEVENT_OBJECT_END || str_is(name, "ops");
		if (!over && (e == JEVENT_OBJECT || e == JEVENT_ARRAY) &&
		    !jstream_skip(j)) {
			kind = WORK_BROKEN;
			over = true;
		}
	}
	if (j)
		jstream_close(j);
	return kind;
}

bool workload_read_json(struct work_list *list, const struct work_input *in)
{
	struct reader r = {.list = list, .arena = list->arena, .ok = true};
	enum jevent e;

	r.j = work_open(in);
	if (!r.j)
		return false;
	e = step(&r);
	if (!r.over && want(&r, e, JEVENT_OBJECT, "a workload"))
		while ((e = step(&r)) != JEVENT_OBJECT_END && !r.over)
			read_top(&r, e);
	if (!r.over && step(&r) == JEVENT_END && r.ok)
		judge_file(&r);
	jstream_close(r.j);
	return r.ok && !r.over;
}
