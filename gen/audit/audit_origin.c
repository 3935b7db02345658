/* audit_origin.c: where the numbers come from, and what the file says of itself.
 *
 * In: origins, sources and descriptions of both sides.  Out: changes.  Must not
 * know severities or reports. */
#include "audit/compare.h"

#include <stdlib.h>

static struct str kind_name(enum provenance kind)
{
	static const char *const names[] = {
	    [PROV_MEASURED] = "measured",
	    [PROV_FITTED] = "fitted",
	    [PROV_EXTRAPOLATED] = "extrapolated",
	    [PROV_LEGACY] = "legacy",
	};
	return str_of(names[kind]);
}

static bool same_origin(struct origin a, struct origin b)
{
	return a.kind == b.kind && a.n == b.n && str_eq(a.source, b.source);
}

static const struct json *origin_member(
    const struct calibration *cal, size_t at, const char *name)
{
	const struct json *provenance = audit_inherited(cal, at, "provenance");
	const struct json *m = audit_inner(provenance, name);
	return m ? m : provenance;
}

static void compare_origin(const struct audit_scope *s, struct origin before,
    size_t before_at, struct origin after, size_t after_at)
{
	audit_text(s, AUDIT_PROVENANCE_CHANGED, "provenance", kind_name(before.kind),
	    origin_member(s->before, before_at, "kind"), kind_name(after.kind),
	    origin_member(s->after, after_at, "kind"));
	audit_number(s, AUDIT_ROWS_CHANGED, "measurements", "rows", before.n,
	    origin_member(s->before, before_at, "n"), after.n,
	    origin_member(s->after, after_at, "n"));
	audit_text(s, AUDIT_SOURCE_CHANGED, "source", before.source,
	    origin_member(s->before, before_at, "source"), after.source,
	    origin_member(s->after, after_at, "source"));
}

void audit_compare_origin(const struct audit_scope *s, struct origin before,
    size_t before_at, struct origin after, size_t after_at, struct origin before_above,
    struct origin after_above)
{
	if (same_origin(before, before_above) && same_origin(after, after_above))
		return;
	compare_origin(s, before, before_at, after, after_at);
}

/* --- sources ---------------------------------------------------------------- */

static int by_key(const void *a, const void *b)
{
	const struct source *const *x = a, *const *y = b;
	return str_cmp((*x)->key, (*y)->key);
}

static const struct source **sorted(struct arena *a, const struct calibration *cal)
{
	const struct source **list =
	    ARENA_ARRAY(a, cal->nsources + 1, const struct source *);
	for (size_t i = 0; i < cal->nsources; i++)
		list[i] = &cal->sources[i];
	qsort(list, cal->nsources, sizeof *list, by_key);
	return list;
}

static void compare_source(
    const struct audit_scope *s, const struct source *b, const struct source *a)
{
	static const struct {
		const char *name;
		size_t offset;
	} members[] = {
	    {"title", offsetof(struct source, title)},
	    {"url", offsetof(struct source, url)},
	    {"licence", offsetof(struct source, licence)},
	    {"date", offsetof(struct source, date)},
	};
	const struct source *either = a ? a : b;
	for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
		const char *name = members[i].name;
		struct str none = {0};
		struct str was =
		    b ? *(const struct str *)((const char *)b + members[i].offset)
		      : none;
		struct str now =
		    a ? *(const struct str *)((const char *)a + members[i].offset)
		      : none;
		audit_text(s, AUDIT_SOURCE_CHANGED,
		    audit_format(s->audit, "%s of %.*s", name, (int)either->key.n,
			either->key.s),
		    was, b ? audit_member(s->before, b->at, name) : NULL, now,
		    a ? audit_member(s->after, a->at, name) : NULL);
	}
}

static void compare_sources(const struct audit_scope *s)
{
	struct arena *arena = s->audit->arena;
	const struct source **b = sorted(arena, s->before),
			    **a = sorted(arena, s->after);
	size_t nb = s->before->nsources, na = s->after->nsources;
	for (size_t i = 0, j = 0; i < nb || j < na;) {
		int order = i == nb ? 1 : j == na ? -1 : str_cmp(b[i]->key, a[j]->key);
		compare_source(s, order <= 0 ? b[i] : NULL, order >= 0 ? a[j] : NULL);
		i += order <= 0;
		j += order >= 0;
	}
}

/* --- the file about itself -------------------------------------------------- */

static void compare_regime(const struct audit_scope *s)
{
	const struct calibration *b = s->before, *a = s->after;
	audit_text(s, AUDIT_REGIME_CHANGED, "timed",
	    b->timed == TIMED_NODE_SUM ? STR("node_sum") : STR("end_to_end"),
	    audit_top(b, "timed"),
	    a->timed == TIMED_NODE_SUM ? STR("node_sum") : STR("end_to_end"),
	    audit_top(a, "timed"));
	const struct json *bb = audit_top(b, "batch"), *ab = audit_top(a, "batch");
	audit_number(s, AUDIT_REGIME_CHANGED, "smallest batch", "", b->batch_min,
	    audit_inner(bb, "min"), a->batch_min, audit_inner(ab, "min"));
	audit_number(s, AUDIT_REGIME_CHANGED, "largest batch", "", b->batch_max,
	    audit_inner(bb, "max"), a->batch_max, audit_inner(ab, "max"));
}

void audit_compare_metadata(const struct audit_scope *s)
{
	static const struct {
		const char *name;
		size_t offset;
	} members[] = {
	    {"family", offsetof(struct calibration, family)},
	    {"mode", offsetof(struct calibration, mode)},
	    {"variant", offsetof(struct calibration, variant)},
	    {"name", offsetof(struct calibration, name)},
	    {"notes", offsetof(struct calibration, notes)},
	    {"date", offsetof(struct calibration, date)},
	    {"tool", offsetof(struct calibration, tool)},
	};
	const struct calibration *b = s->before, *a = s->after;
	audit_text(s, AUDIT_DEVICE_RENAMED, "device id", b->device_id,
	    audit_top(b, "device_id"), a->device_id, audit_top(a, "device_id"));
	for (size_t i = 0; i < sizeof members / sizeof *members; i++)
		audit_text(s, AUDIT_METADATA_CHANGED, members[i].name,
		    *(const struct str *)((const char *)b + members[i].offset),
		    audit_top(b, members[i].name),
		    *(const struct str *)((const char *)a + members[i].offset),
		    audit_top(a, members[i].name));
	compare_regime(s);
	compare_sources(s);
	compare_origin(s, b->origin, b->root->at, a->origin, a->root->at);
}
