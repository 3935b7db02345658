/* rails.c: rails.json in; which of the rails of a log make up the board out.
 *
 * Names no board: all of it is data. */
#include "model/rails.h"

#include "base/fail.h"
#include "embed/embedded.h"
#include "model/shapes.h"

struct raw {
	struct rails rails;
	struct str ignored;
};

static const struct field total_fields[] = {
    FIELD(struct rail_total, "rail", FIELD_TEXT, name, .flags = FIELD_REQUIRED),
    FIELD(struct rail_total, "source", FIELD_TEXT, source, .flags = FIELD_REQUIRED),
};
static const struct shape total_shape = {.name = "rail_total",
    .what = "a total rail",
    FIELDS(total_fields),
    .size = sizeof(struct rail_total)};

static const struct field sum_fields[] = {
    FIELD(struct rail_sum, "rails", FIELD_CALL, rails, .flags = FIELD_REQUIRED,
	.call = shape_names, .def = "rail_names"),
    FIELD(struct rail_sum, "parts", FIELD_CALL, parts, .flags = FIELD_REQUIRED,
	.call = shape_names, .def = "rail_names"),
    FIELD(struct rail_sum, "source", FIELD_TEXT, source, .flags = FIELD_REQUIRED),
};
static const struct shape sum_shape = {.name = "rail_sum",
    .what = "a sum of rails",
    FIELDS(sum_fields),
    .size = sizeof(struct rail_sum)};

static const struct field source_fields[] = {
    FIELD(struct raw, "title", FIELD_TEXT, ignored, .flags = FIELD_REQUIRED),
    FIELD(struct raw, "url", FIELD_TEXT, ignored, .flags = 0),
};
static const struct shape source_shape = {
    .name = "source", .what = "a source", FIELDS(source_fields)};

static void read_sources(struct reader *r, const struct json *v, void *at)
{
	struct raw ignored;

	(void)at;
	if (!shape_is(r, v, JSON_OBJECT))
		return;
	for (const struct json *m = v->first; m; m = m->next)
		shape_read(r, &source_shape, m, &ignored);
}

static const char *const format_words[] = {"estimate-rails", NULL};

static const struct field root_fields[] = {
    SHAPE_HEAD(format_words, "schema_version"),
    FIELD(struct raw, "notes", FIELD_TEXT, ignored, .flags = 0),
    FIELD(struct raw, "sources", FIELD_CALL, ignored, .flags = FIELD_REQUIRED,
	.call = read_sources, .shape = &source_shape, .def = "sources"),
    FIELD(struct raw, "totals", FIELD_LIST, rails.totals, .flags = FIELD_REQUIRED,
	.shape = &total_shape, .count = offsetof(struct raw, rails.ntotals)),
    FIELD(struct raw, "sums", FIELD_LIST, rails.sums, .flags = FIELD_REQUIRED,
	.shape = &sum_shape, .count = offsetof(struct raw, rails.nsums)),
};
const struct shape rails_shape = {
    .name = "rails", .what = "a file of power rails", FIELDS(root_fields)};

struct rails *rails_read(struct arena *a, const struct src *src)
{
	const struct json *root = json_parse(a, src, false);
	struct reader r = {.a = a, .src = src};
	struct raw *raw = ARENA_NEW(a, struct raw);

	if (!root)
		return NULL;
	shape_read(&r, &rails_shape, root, raw);
	return r.nerrors ? NULL : &raw->rails;
}

const struct rails *rails_builtin(void)
{
	static struct arena arena;
	static const struct rails *r;

	if (!r) {
		const char *path = "calib/physics/rails.json";
		const struct embedded *file = embedded_find(path);

		BUG_IF(!file);
		r = rails_read(&arena,
		    src_from_text(&arena, path, (struct str){file->text, file->n}));
		BUG_IF(!r);
	}
	return r;
}

static size_t find(const struct str *names, size_t n, struct str name)
{
	size_t i = 0;

	while (i < n && !str_eq(names[i], name))
		i++;
	return i;
}

static size_t present(const struct rail_sum *s, const struct str *names, size_t n)
{
	size_t found = 0;

	for (size_t i = 0; i < s->rails.n; i++)
		found += find(names, n, s->rails.names[i]) < n;
	return found;
}

/* The sum of which most rails are there. */
static const struct rail_sum *best_sum(
    const struct rails *r, const struct str *names, size_t n)
{
	const struct rail_sum *best = NULL;
	size_t most = 0;

	for (size_t i = 0; i < r->nsums; i++) {
		size_t found = present(&r->sums[i], names, n);

		if (found > most) {
			most = found;
			best = &r->sums[i];
		}
	}
	return best;
}

bool rails_is_part(const struct rails *r, struct str name)
{
	for (size_t i = 0; i < r->nsums; i++) {
		const struct name_list *parts = &r->sums[i].parts;

		if (find(parts->names, parts->n, name) < parts->n)
			return true;
	}
	return false;
}

enum rails_found rails_judge(const struct rails *r, const struct str *names, size_t n,
    bool *counted, struct str *missing)
{
	const struct rail_sum *sum;

	for (size_t i = 0; i < n; i++)
		counted[i] = false;
	for (size_t i = 0; i < r->ntotals; i++) {
		size_t at = find(names, n, r->totals[i].name);

		if (at == n)
			continue;
		counted[at] = true;
		return RAILS_TOTAL;
	}
	sum = best_sum(r, names, n);
	if (!sum)
		return RAILS_UNKNOWN;
	for (size_t i = 0; i < sum->rails.n; i++) {
		size_t at = find(names, n, sum->rails.names[i]);

		*missing = sum->rails.names[i];
		if (at == n)
			return RAILS_LACKING;
		counted[at] = true;
	}
	return RAILS_SUM;
}
