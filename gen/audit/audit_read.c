/* audit_read.c: what a person names as OLD or NEW → one side of an audit.
 *
 * In: a file, a directory, or REV:path of either.  Out: calibrations by device id,
 * out of JSON, generated C tables or images; or the cells of a measurement
 * campaign.  Must not know what a comparison looks for. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "audit/compare.h"
#include "audit/ctable.h"
#include "extract/extract.h"
#include "fit/ingest.h"
#include "fit/summary.h"
#include "input/diag.h"
#include "input/git.h"
#include "model/family.h"
#include "model/measurement.h"

struct reading {
	struct arena *arena;
	const struct classes *classes;
	struct audit_side *side;
	size_t room;
	char **measured; /* paths of measurement files */
	size_t nmeasured;
};

static int by_id(const void *a, const void *b)
{
	const struct calibration *const *x = a, *const *y = b;
	int order = str_cmp((*x)->device_id, (*y)->device_id);
	return order ? order : strcmp((*x)->src->path, (*y)->src->path);
}

static void add(struct reading *r, struct calibration *cal)
{
	struct audit_side *side = r->side;
	if (!cal)
		return;
	if (side->n == r->room) {
		struct calibration **old = side->calibrations;
		r->room = 2 * r->room + 64;
		side->calibrations =
		    ARENA_ARRAY(r->arena, r->room, struct calibration *);
		if (side->n)
			memcpy(side->calibrations, old, side->n * sizeof *old);
	}
	side->calibrations[side->n++] = cal;
}

/* --- tables and images --------------------------------------------------------- */

static void add_tables(
    struct reading *r, const struct src *image, const struct ctable *source)
{
	const struct extract *x = extract_read(r->arena, r->classes, image, NULL, 0);
	for (size_t i = 0; x && i < x->n; i++) {
		const struct extract_table *t = &x->tables[i];
		if (!t->calibration)
			continue;
		if (!t->embedded) {
			struct audit_made *made =
			    ARENA_NEW(r->arena, struct audit_made);
			uint32_t *words =
			    ARENA_ARRAY(r->arena, t->nbytes / 4 + 1, uint32_t);
			memcpy(words, image->text.s + t->at, t->nbytes);
			*made = (struct audit_made){t->calibration, words,
			    t->nbytes / 4, source, r->side->made};
			r->side->made = made;
		}
		add(r, t->calibration);
	}
}

static void read_c(struct reading *r, const struct src *src)
{
	const struct ctable *t = ctable_read(r->arena, src);
	if (!t)
		return;
	struct str bytes = {arena_alloc(r->arena, 4 * t->n + 1), 4 * t->n};
	union {
		const char *in;
		char *out;
	} to = {bytes.s};
	memcpy(to.out, t->words, bytes.n);
	add_tables(r, src_from_text(r->arena, src->path, bytes), t);
}

/* --- files ----------------------------------------------------------------------- */

static void add_measured(struct reading *r, const char *path)
{
	if (r->nmeasured % 64 == 0) {
		char **more = ARENA_ARRAY(r->arena, r->nmeasured + 65, char *);
		if (r->nmeasured)
			memcpy(more, r->measured, r->nmeasured * sizeof *more);
		r->measured = more;
	}
	r->measured[r->nmeasured++] = arena_text(r->arena, path, strlen(path));
}

static void add_family(struct reading *r, struct family *family)
{
	struct audit_side *side = r->side;
	struct family **more =
	    ARENA_ARRAY(r->arena, side->nfamilies + 1, struct family *);
	for (size_t i = 0; i < side->nfamilies; i++)
		more[i] = side->families[i];
	if (family)
		more[side->nfamilies++] = family;
	side->families = more;
}

/* A directory of calibrations holds other JSON too: classes, schemas, workloads.
 * Bad JSON is an error wherever it stands: it may have been a calibration. */
static void read_json(struct reading *r, const struct src *src)
{
	const struct json *root = json_parse(r->arena, src, false);
	if (!root)
		return;
	bool ours = calibration_recognise(root);
	if (!ours && measurement_recognise(src->path))
		add_measured(r, src->path);
	else if (!ours && r->side->directory && family_recognise(root))
		add_family(r, family_from(r->arena, src, root));
	else if (!ours && r->side->directory)
		r->side->nother++;
	else
		add(r, calibration_from(r->arena, r->classes, src, root));
}

static bool is_json(struct str text)
{
	size_t i = 0;
	while (i < text.n && memchr(" \t\r\n", text.s[i], 4))
		i++;
	return i == text.n || text.s[i] == '{' || text.s[i] == '[';
}

static void read_one(struct reading *r, const char *path)
{
	bool sheet = path_ends(path, ".csv") || path_ends(path, ".csv.gz");
	if (sheet && r->side->directory) { /* no calibration is one */
		add_measured(r, path);
		return;
	}
	const struct src *src = src_load(r->arena, path);
	if (!src)
		return;
	if (summary_recognise(src->text))
		add_measured(r, path);
	else if (extract_recognise(src->text))
		add_tables(r, src, NULL);
	else if (ctable_recognise(src->text) ||
		 (!r->side->directory && path_ends(path, ".c")))
		read_c(r, src);
	else if (r->side->directory &&
		 (path_ends(path, ".c") || path_ends(path, ".sum")))
		r->side->nother++;
	else if (is_json(src->text) || !sheet)
		read_json(r, src);
	else
		add_measured(r, path);
}

/* --- a side ---------------------------------------------------------------------- */

static void read_cells(struct reading *r)
{
	struct ingest_filter filter = {.precision = -1};
	struct ingest_count count;
	struct audit_side *side = r->side;
	if (side->n) { /* measurements that lie beside calibrations */
		side->nother += r->nmeasured;
		return;
	}
	if (r->nmeasured)
		side->cells = ingest_all(
		    r->arena, r->classes, r->measured, r->nmeasured, &filter, &count);
}

/* The commit behind REV:path. */
static const char *revision_of(struct arena *a, const char *name)
{
	struct stat info;
	const char *colon = strchr(name, ':');
	struct buf commit = {0}, out = {0}, why = {0};
	const char *revision = NULL;
	if (!git_is_spec(name) || stat(name, &info) == 0)
		return NULL;
	buf_add(&commit, name, (size_t)(colon - name));
	buf_text(&commit, "^{commit}");
	const char *const args[] = {"rev-parse", "--verify", "--quiet",
	    arena_text(a, commit.s, commit.n), NULL};
	if (git_output(args, &out, &why) && out.n >= 40)
		revision = arena_text(a, out.s, 40);
	buf_free(&commit);
	buf_free(&out);
	buf_free(&why);
	return revision;
}

struct audit_side *audit_read(
    struct arena *a, const struct classes *c, const char *name)
{
	static const char *const suffixes[] = {
	    ".json", ".json.gz", ".c", ".sum", ".sum.gz", ".csv", ".csv.gz", NULL};
	struct audit_side *side = ARENA_NEW(a, struct audit_side);
	struct reading r = {.arena = a, .classes = c, .side = side};
	char *args[] = {arena_text(a, name, strlen(name))};
	size_t errors = diag_count(DIAG_ERROR);
	struct src_list list;
	side->name = name;
	if (!src_expand(a, args, 1, suffixes, &list))
		return NULL;
	side->directory = list.n != 1 || strcmp(list.paths[0], name) != 0;
	for (size_t i = 0; i < list.n; i++)
		read_one(&r, list.paths[i]);
	if (diag_count(DIAG_ERROR) != errors)
		return NULL;
	if (side->n)
		qsort(side->calibrations, side->n, sizeof *side->calibrations, by_id);
	calibration_check_all(side->calibrations, side->n);
	read_cells(&r);
	side->revision = revision_of(a, name);
	return diag_count(DIAG_ERROR) == errors ? side : NULL;
}
