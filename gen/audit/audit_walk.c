/* audit_walk.c: every value below two JSON values that nobody else compares.
 *
 * In: the same part of two calibrations as JSON.  Out: a change per value that
 * differs, keyed by its path below the part; lists are matched by position.  Must not
 * know what a value means. */
#include <string.h>

#include "audit/compare.h"
#include "base/num.h"

struct walk {
	const struct audit_scope *scope;
	enum audit_rule rule;
	const char *const *known; /* members of the outermost object, NULL-terminated */
};

static bool is_known(const struct walk *w, struct str name)
{
	for (size_t i = 0; w->known && w->known[i]; i++)
		if (str_is(name, w->known[i]))
			return true;
	return false;
}

static struct str whole(const struct audit *audit, const struct json *v)
{
	struct buf b = {0};
	if (!v)
		return (struct str){0};
	if (v->kind == JSON_STRING)
		return v->text;
	json_canonical(&b, v);
	struct str text = str_copy(audit->arena, buf_view(&b));
	buf_free(&b);
	return text;
}

/* Different values, or a value on one side alone. */
static void leaf(
    const struct walk *w, const char *name, const struct json *b, const struct json *a)
{
	const struct audit *audit = w->scope->audit;
	double x, y;
	if (b && a && b->kind == JSON_NUMBER && a->kind == JSON_NUMBER &&
	    num_double(b->text, &x) && num_double(a->text, &y)) {
		audit_number(w->scope, w->rule, name, "", x, b, y, a);
		return;
	}
	struct buf was = {0}, is = {0};
	if (b)
		json_canonical(&was, b);
	if (a)
		json_canonical(&is, a);
	bool same = b && a && str_eq(buf_view(&was), buf_view(&is));
	buf_free(&was);
	buf_free(&is);
	if (same)
		return;
	struct audit_change *c = audit_add(w->scope, w->rule, name, b, a);
	c->before = audit_value_text(whole(audit, b));
	c->after = audit_value_text(whole(audit, a));
}

static const char *join(const struct audit *audit, const char *prefix, struct str name)
{
	return audit_format(
	    audit, "%s%s%.*s", prefix, prefix[0] ? "." : "", (int)name.n, name.s);
}

static void walk(
    const struct walk *w, const char *name, const struct json *b, const struct json *a);

/* Members of `x` that `y` has, too, in the order of x, then the lone ones of each:
 * changes are sorted by nobody, so the order hangs on the old file alone where
 * both have a member. */
static void walk_object(
    const struct walk *w, const char *name, const struct json *b, const struct json *a)
{
	const struct audit *audit = w->scope->audit;
	struct walk inner = *w;
	inner.known = NULL;
	for (const struct json *m = b->first; m; m = m->next)
		if (!is_known(w, m->name))
			walk(&inner, join(audit, name, m->name), m,
			    audit_inner(
				a, arena_text(audit->arena, m->name.s, m->name.n)));
	for (const struct json *m = a->first; m; m = m->next)
		if (!is_known(w, m->name) &&
		    !audit_inner(b, arena_text(audit->arena, m->name.s, m->name.n)))
			walk(&inner, join(audit, name, m->name), NULL, m);
}

static void walk_list(
    const struct walk *w, const char *name, const struct json *b, const struct json *a)
{
	const struct audit *audit = w->scope->audit;
	const struct json *x = b->first, *y = a->first;

	for (size_t i = 0; x || y; i++) {
		walk(w, audit_format(audit, "%s[%zu]", name, i), x, y);
		x = x ? x->next : NULL;
		y = y ? y->next : NULL;
	}
}

static void walk(
    const struct walk *w, const char *name, const struct json *b, const struct json *a)
{
	if (b && a && b->kind == JSON_OBJECT && a->kind == JSON_OBJECT)
		walk_object(w, name, b, a);
	else if (b && a && b->kind == JSON_ARRAY && a->kind == JSON_ARRAY)
		walk_list(w, name, b, a);
	else if (b || a)
		leaf(w, name, b, a);
}

void audit_walk(const struct audit_scope *s, enum audit_rule rule, const char *name,
    const struct json *before, const struct json *after, const char *const *known)
{
	struct walk w = {s, rule, known};
	walk(&w, name, before, after);
}
