/* points_read.c: files → points.
 *
 * In: CSV, or JSON of any shape.  Out: a point for every row, and for every object
 * that has both columns.  Must not know what they are used for. */
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "frontier/points.h"
#include "input/csv.h"
#include "input/json.h"

/* Columns that name a configuration, the best first. */
static const char *const id_columns[] = {"config_id", "id", "name"};
#define NIDS (sizeof id_columns / sizeof *id_columns)

/* The column of an end of the interval: "_lo" stands before the unit, which is what
 * follows the last underscore, as in latency_lo_ns; or at the end; or, for y, the
 * column has no more of a name than that: lo_ns. */
enum end_form { END_BEFORE_UNIT, END_LAST, END_ALONE, END_FORMS };

static void end_column(struct buf *b, const char *column, const char *end, int form)
{
	const char *unit = strrchr(column, '_');
	buf_clear(b);
	if (form == END_LAST || !unit)
		buf_printf(b, "%s_%s", column, end);
	else if (form == END_ALONE)
		buf_printf(b, "%s%s", end, unit);
	else
		buf_printf(b, "%.*s_%s%s", (int)(unit - column), column, end, unit);
}

/* --- JSON ------------------------------------------------------------------------- */

static bool number(const struct json *v, double *x)
{
	return v && v->kind == JSON_NUMBER && num_double(v->text, x);
}

/* The nearest scalar of that name in the object or around it. */
static const struct json *around(const struct json *object, const char *name)
{
	for (const struct json *o = object; o; o = o->parent) {
		const struct json *v =
		    o->kind == JSON_OBJECT ? json_get(o, name) : NULL;
		if (v && v->kind != JSON_ARRAY && v->kind != JSON_OBJECT &&
		    v->kind != JSON_NULL)
			return v;
	}
	return NULL;
}

static struct str scalar_text(const struct json *v)
{
	switch (v->kind) {
	case JSON_TRUE:
		return STR("true");
	case JSON_FALSE:
		return STR("false");
	default:
		return v->text;
	}
}

static void json_interval(
    struct points *p, const struct json *object, int k, struct point *point)
{
	struct buf name = {0};
	double lo, hi;
	for (int form = 0; form < END_FORMS - (k == AXIS_X); form++) {
		end_column(&name, p->axis[k].column, "lo", form);
		if (!number(json_get(object, name.s), &lo))
			continue;
		end_column(&name, p->axis[k].column, "hi", form);
		if (!number(json_get(object, name.s), &hi))
			continue;
		point->v[k].lo = fmin(lo, point->v[k].at);
		point->v[k].hi = fmax(hi, point->v[k].at);
		p->intervals[k] = true;
		break;
	}
	buf_free(&name);
}

/* An object with one of the columns, or with an unknown value in one. */
static bool json_point(struct arena *a, struct points *p, const struct json *object)
{
	const struct json *v[NAXES];
	struct point point = {0};
	bool known = true;
	for (int k = 0; k < NAXES; k++) {
		v[k] = json_get(object, p->axis[k].column);
		known = known && number(v[k], &point.v[k].at);
	}
	if (!v[AXIS_X] || !v[AXIS_Y])
		return false;
	if (!known) {
		p->nskipped++;
		return true;
	}
	for (int k = 0; k < NAXES; k++) {
		point.v[k].lo = point.v[k].hi = point.v[k].at;
		json_interval(p, object, k, &point);
	}
	const struct json *group =
	    p->group_first ? around(object, p->group_first) : NULL;
	if (!group && p->group_column)
		group = around(object, p->group_column);
	const struct json *id = NULL;
	for (size_t i = 0; i < NIDS && !id; i++)
		id = around(object, id_columns[i]);
	p->grouped = p->grouped || group;
	struct buf number_id = {0};
	buf_printf(&number_id, "%zu", p->n + 1);
	points_add(a, p, &point, group ? scalar_text(group) : STR("all"),
	    id ? scalar_text(id) : buf_view(&number_id));
	buf_free(&number_id);
	return true;
}

/* Depth first without recursion: an object that is a point is not entered. */
static void json_walk(struct arena *a, struct points *p, const struct json *root)
{
	const struct json *v = root;
	while (v) {
		bool leaf = v->kind == JSON_OBJECT ? json_point(a, p, v)
						   : v->kind != JSON_ARRAY;
		if (!leaf && v->first) {
			v = v->first;
			continue;
		}
		while (v != root && !v->next)
			v = v->parent;
		if (v == root)
			return;
		v = v->next;
	}
}

static struct src *read_whole(struct arena *a, struct stream *stream)
{
	struct buf text = {0};
	char chunk[65536];
	size_t n;
	while (text.n <= SRC_MAX_BYTES &&
	       (n = stream_read(stream, chunk, sizeof chunk)) > 0)
		buf_add(&text, chunk, n);
	struct src *src = NULL;
	if (text.n > SRC_MAX_BYTES)
		diag_file(DIAG_POINTS, stream_path(stream),
		    "more than %zu bytes of JSON; give a CSV, which is read row by row",
		    SRC_MAX_BYTES);
	else if (!stream_failed(stream))
		src = src_from_text(a, str_copy(a, str_of(stream_path(stream))).s,
		    str_copy(a, buf_view(&text)));
	buf_free(&text);
	stream_close(stream);
	return src;
}

static bool read_json(struct arena *a, struct points *p, struct stream *stream)
{
	struct arena text = {0};
	struct src *src = read_whole(&text, stream);
	struct json *root = src ? json_parse(&text, src, false) : NULL;
	size_t before = p->n + p->nskipped;
	if (root) {
		json_walk(a, p, root);
		if (p->n + p->nskipped == before)
			diag(DIAG_POINTS, json_span(src, root),
			    "no object here has both '%s' and '%s'; %s",
			    p->axis[AXIS_X].column, p->axis[AXIS_Y].column, p->remedy);
	}
	arena_free(&text);
	return root && p->n + p->nskipped > before;
}

/* --- CSV -------------------------------------------------------------------------- */

struct columns {
	size_t at[NAXES], lo[NAXES], hi[NAXES], group, id;
};

static bool find_columns(
    const struct points *p, const struct csv *csv, const char *path, struct columns *c)
{
	struct buf name = {0};
	bool good = true;
	for (int k = 0; k < NAXES; k++) {
		c->at[k] = csv_find(csv, p->axis[k].column);
		if (c->at[k] == SIZE_MAX) {
			diag_at(DIAG_POINTS, path, 1, 0, "no column '%s'",
			    p->axis[k].column);
			good = false;
		}
		c->lo[k] = c->hi[k] = SIZE_MAX;
		for (int form = 0;
		     form < END_FORMS - (k == AXIS_X) && c->hi[k] == SIZE_MAX; form++) {
			end_column(&name, p->axis[k].column, "lo", form);
			c->lo[k] = csv_find(csv, name.s);
			end_column(&name, p->axis[k].column, "hi", form);
			c->hi[k] = csv_find(csv, name.s);
			if (c->lo[k] == SIZE_MAX)
				c->hi[k] = SIZE_MAX;
		}
	}
	buf_free(&name);
	c->group = p->group_first ? csv_find(csv, p->group_first) : SIZE_MAX;
	if (c->group == SIZE_MAX && p->group_column)
		c->group = csv_find(csv, p->group_column);
	c->id = SIZE_MAX;
	for (size_t i = 0; i < NIDS && c->id == SIZE_MAX; i++)
		c->id = csv_find(csv, id_columns[i]);
	return good;
}

static void csv_row(
    struct arena *a, struct points *p, struct csv *csv, const struct columns *c)
{
	struct point point = {0};
	bool all_known = true, known;
	for (int k = 0; k < NAXES; k++) {
		double lo = 0, hi = 0;
		bool lo_known = false, hi_known = false;
		if (!csv_number(csv, c->at[k], &point.v[k].at, &known))
			return;
		all_known = all_known && known;
		point.v[k].lo = point.v[k].hi = point.v[k].at;
		if (c->hi[k] == SIZE_MAX)
			continue;
		if (!csv_number(csv, c->lo[k], &lo, &lo_known) ||
		    !csv_number(csv, c->hi[k], &hi, &hi_known))
			return;
		if (lo_known && hi_known) {
			point.v[k].lo = fmin(lo, point.v[k].at);
			point.v[k].hi = fmax(hi, point.v[k].at);
			p->intervals[k] = true;
		}
	}
	if (!all_known) {
		p->nskipped++;
		return;
	}
	struct buf row = {0};
	buf_printf(&row, "%zu", p->n + 1);
	points_add(a, p, &point,
	    c->group == SIZE_MAX ? STR("all") : csv_field(csv, c->group),
	    c->id == SIZE_MAX ? buf_view(&row) : csv_field(csv, c->id));
	buf_free(&row);
}

static bool read_csv(
    struct arena *a, struct points *p, struct stream *stream, const char *path)
{
	struct csv *csv = csv_open_stream(stream);
	struct columns c;
	if (!csv)
		return false;
	size_t before = diag_count(DIAG_ERROR);
	if (find_columns(p, csv, path, &c)) {
		p->grouped = p->grouped || c.group != SIZE_MAX;
		while (csv_next(csv))
			csv_row(a, p, csv, &c);
	}
	csv_close(csv);
	return diag_count(DIAG_ERROR) == before;
}

bool points_read(struct arena *a, struct points *p, const char *path)
{
	struct stream *stream = stream_open(path);
	if (!stream)
		return false;
	struct str head = stream_peek(stream);
	size_t i = 0;
	while (i < head.n && strchr(" \t\r\n", head.s[i]))
		i++;
	if (i < head.n && (head.s[i] == '{' || head.s[i] == '['))
		return read_json(a, p, stream);
	if (head.n == 0 && !stream_failed(stream)) {
		diag_file(DIAG_POINTS, stream_path(stream), "the file is empty; %s",
		    p->remedy);
		stream_close(stream);
		return false;
	}
	return read_csv(a, p, stream, path);
}
