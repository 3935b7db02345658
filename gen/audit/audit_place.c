/* audit_place.c: where a change stands: in the JSON that was given, and in the
 * generated C of the same device.
 *
 * In: changes with the JSON nodes of both values, C tables.  Out: their places.
 * Must not know how changes were found. */
#include <string.h>
#include <sys/stat.h>

#include "audit/compare.h"
#include "audit/ctable.h"
#include "lib/estimate.h"
#include "lib/table.h"
#include "table/locate.h"

/* --- C ------------------------------------------------------------------------- */

/* "calib/x.json" → "generated/est_<id>.c" beside that folder; NULL: not there. */
static const char *c_path(struct arena *a, const struct calibration *cal)
{
	static const char folder[] = "calib/";
	const char *path = cal->src->path, *at = NULL;
	struct buf b = {0};
	struct stat info;
	for (const char *s = path; (s = strstr(s, folder)) != NULL; s++)
		if (s == path || s[-1] == '/')
			at = s;
	if (!at || strchr(path, ':') || strchr(at + sizeof folder - 1, '/'))
		return NULL;
	buf_add(&b, path, (size_t)(at - path));
	buf_text(&b, "generated/est_");
	for (size_t i = 0; i < cal->device_id.n; i++)
		buf_char(&b, cal->device_id.s[i] == '-' ? '_' : cal->device_id.s[i]);
	buf_text(&b, ".c");
	path = arena_text(a, b.s, b.n);
	buf_free(&b);
	return stat(path, &info) == 0 && S_ISREG(info.st_mode) ? path : NULL;
}

/* Whether it is the table of this very calibration. */
static bool is_current(const struct ctable *t, const struct calibration *cal)
{
	struct est_info info;
	if (est_device_check(t->words, t->n) != EST_OK)
		return false;
	est_device_info(t->words, &info);
	return memcmp(info.fingerprint, cal->fingerprint, 16) == 0;
}

const struct ctable *audit_c_of(struct audit *audit, const struct calibration *cal)
{
	const char *path = cal ? c_path(audit->arena, cal) : NULL;
	const struct src *src = path ? src_load(audit->arena, path) : NULL;
	if (!src || !ctable_recognise(src->text) ||
	    ctable_abi(src->text) != EST_TABLE_ABI)
		return NULL;
	const struct ctable *t = ctable_read(audit->arena, src);
	return t && is_current(t, cal) ? t : NULL;
}

static enum locate_part part_of(const struct audit_change *c)
{
	static const struct {
		const char *part;
		enum locate_part where;
	} parts[] = {{"compute", LOCATE_COMPUTE}, {"memory", LOCATE_MEMORY},
	    {"launch", LOCATE_LAUNCH}, {"combine", LOCATE_CLASS},
	    {"support", LOCATE_SUPPORT}, {"uncertainty", LOCATE_UNCERTAINTY},
	    {"interval", LOCATE_INTERVAL}, {"energy", LOCATE_ENERGY},
	    {"power", LOCATE_ENERGY}, {"stages", LOCATE_STAGES},
	    {"stage", LOCATE_STAGES}, {"inputs", LOCATE_STAGES}};
	if (c->rule == AUDIT_PEAK_CHANGED)
		return strstr(c->member, "bandwidth") ? LOCATE_PEAK_BANDWIDTH
						      : LOCATE_PEAK_FLOPS;
	for (size_t i = 0; c->part && i < sizeof parts / sizeof *parts; i++)
		if (strcmp(c->part, parts[i].part) == 0)
			return parts[i].where;
	return LOCATE_TABLE;
}

/* The size at which the change begins to show. */
static double size_of(const struct audit_change *c)
{
	if (c->latency.known && c->latency.worst_at >= 0)
		return c->latency.worst_at;
	return c->has_range ? c->from : 0;
}

static struct audit_place c_place(
    const struct audit *audit, const struct ctable *t, const struct audit_change *c)
{
	if (!t)
		return (struct audit_place){0};
	struct locate key = {part_of(c),
	    c->precision.n ? classes_precision(audit->classes, c->precision) : -1,
	    c->class_name.n ? classes_find(audit->classes, c->class_name) : -1,
	    size_of(c)};
	struct src_place p = src_place(t->src, t->at[locate_word(t->words, key)]);
	return (struct audit_place){t->src->path, p.line, p.column};
}

/* --- JSON ------------------------------------------------------------------------ */

/* The value of the same path in another tree, or the nearest around it. */
static const struct json *same_path(const struct json *root, const struct json *v)
{
	if (!v->parent)
		return root;
	const struct json *outer = same_path(root, v->parent), *at = outer->first;
	const struct json *i = v->parent->first;
	if (v->parent->kind == JSON_OBJECT) {
		while (at && !str_eq(at->name, v->name))
			at = at->next;
	} else {
		for (; at && i != v; i = i->next)
			at = at->next;
	}
	return at ? at : outer;
}

/* What was decoded from a table has no text of its own: the place is that of the
 * JSON that was given, or of the C.  Of an image it is the line that calgen extract
 * prints. */
static void replace(const struct calibration *given, const struct audit_made *made,
    const struct json *node, struct audit_place c_at, struct audit_place *at)
{
	if (!made || !node)
		return;
	if (given) {
		struct src_place p =
		    src_place(given->src, same_path(given->root, node)->at);
		*at = (struct audit_place){given->src->path, p.line, p.column};
	} else if (made->source) {
		*at = c_at;
	}
}

void audit_places(struct audit *audit, struct audit_device *d)
{
	d->before_c = d->before_made ? d->before_made->source : NULL;
	d->after_c = d->after_made ? d->after_made->source : NULL;
	const struct calibration *before = d->before_made ? d->before_given : d->before;
	const struct calibration *after = d->after_made ? d->after_given : d->after;
	if (!d->before_c)
		d->before_c = audit_c_of(audit, before);
	if (!d->after_c)
		d->after_c = audit_c_of(audit, after);
}

void audit_place_changes(struct audit *audit, const struct audit_device *d)
{
	for (size_t i = 0; i < d->nchanges; i++) {
		struct audit_change *c = &audit->changes[d->first + i];
		if (c->before_node)
			c->before_c = c_place(audit, d->before_c, c);
		if (c->after_node)
			c->after_c = c_place(audit, d->after_c, c);
		replace(d->before_given, d->before_made, c->before_node, c->before_c,
		    &c->before_at);
		replace(d->after_given, d->after_made, c->after_node, c->after_c,
		    &c->after_at);
	}
}
