/* audit_read.c: what a person names as OLD or NEW → calibrations by device id.
 *
 * In: a file, a directory, or REV:path of either.  Out: one side of an audit.  Must
 * not know what a comparison looks for. */
#include "audit/audit.h"

#include <stdlib.h>
#include <string.h>

#include "input/diag.h"

static int by_id(const void *a, const void *b)
{
	const struct calibration *const *x = a, *const *y = b;
	int order = str_cmp((*x)->device_id, (*y)->device_id);
	return order ? order : strcmp((*x)->src->path, (*y)->src->path);
}

/* A directory of calibrations holds other JSON too: classes, schemas, workloads.
 * Bad JSON is an error wherever it stands: it may have been a calibration. */
static void read_one(
    struct arena *a, const struct classes *c, const char *path, struct audit_side *side)
{
	const struct src *src = src_load(a, path);
	const struct json *root = src ? json_parse(a, src, false) : NULL;
	if (!root)
		return;
	if (side->directory && !calibration_recognise(root)) {
		side->nother++;
		return;
	}
	struct calibration *cal = calibration_from(a, c, src, root);
	if (cal)
		side->calibrations[side->n++] = cal;
}

struct audit_side *audit_read(
    struct arena *a, const struct classes *c, const char *name)
{
	static const char *const suffixes[] = {".json", ".json.gz", NULL};
	struct audit_side *side = ARENA_NEW(a, struct audit_side);
	char *args[] = {arena_text(a, name, strlen(name))};
	size_t errors = diag_count(DIAG_ERROR);
	struct src_list list;
	side->name = name;
	if (!src_expand(a, args, 1, suffixes, &list))
		return NULL;
	side->directory = list.n != 1 || strcmp(list.paths[0], name) != 0;
	side->calibrations = ARENA_ARRAY(a, list.n + 1, struct calibration *);
	for (size_t i = 0; i < list.n; i++)
		read_one(a, c, list.paths[i], side);
	if (diag_count(DIAG_ERROR) != errors)
		return NULL;
	if (side->n)
		qsort(side->calibrations, side->n, sizeof *side->calibrations, by_id);
	calibration_check_all(side->calibrations, side->n);
	return diag_count(DIAG_ERROR) == errors ? side : NULL;
}
