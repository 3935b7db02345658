/* audit_class.c: one operation class of one precision, on both sides or on one.
 *
 * In: class records.  Out: changes.  Must not know severities or reports. */
#include "audit/compare.h"

static struct str combine_name(enum combine c)
{
	return c == COMBINE_SUM ? STR("sum") : STR("max");
}

void audit_compare_class(const struct audit_scope *s)
{
	const struct class_cost *b = s->before_class, *a = s->after_class;
	struct audit_scope scope = *s;
	scope.part = "combine";
	audit_text(&scope, AUDIT_COMBINE_CHANGED, "combine", combine_name(b->combine),
	    audit_member(s->before, b->at, "combine"), combine_name(a->combine),
	    audit_member(s->after, a->at, "combine"));
	audit_compare_launch(s);
	audit_compare_curve(s, "compute", &b->compute, &a->compute);
	audit_compare_curve(s, "memory", &b->memory, &a->memory);
	audit_compare_support(s);
	audit_compare_origin(
	    s, b->origin, b->at, a->origin, a->at, s->before->origin, s->after->origin);
}

/* Who answers for a class that a side does not give. */
static struct audit_value substitute(
    const struct audit *audit, const struct class_cost *parent)
{
	if (!parent)
		return audit_value_text(STR("EST_ERR_CLASS"));
	struct str name = audit->classes->info[parent->class_id].name;
	return audit_value_text(
	    str_of(audit_format(audit, "answered by %.*s", (int)name.n, name.s)));
}

void audit_lone_class(const struct audit_scope *s)
{
	const struct class_cost *b = s->before_class, *a = s->after_class;
	const struct classes *classes = s->audit->classes;
	const struct class_cost *parent =
	    b ? calibration_class(s->after_precision, classes, b->class_id)
	      : calibration_class(s->before_precision, classes, a->class_id);
	struct audit_change *c =
	    audit_add(s, b ? AUDIT_CLASS_REMOVED : AUDIT_CLASS_ADDED, "class",
		b ? audit_node(s->before, b->at) : NULL,
		a ? audit_node(s->after, a->at) : NULL);
	struct audit_value own = audit_value_text(STR("own record"));
	c->before = b ? own : substitute(s->audit, parent);
	c->after = a ? own : substitute(s->audit, parent);
	if (!parent)
		return;
	c->latency = audit_effect_class(
	    s->before_precision, b ? b : parent, s->after_precision, a ? a : parent);
	struct audit_scope scope = *s;
	scope.part = "class";
	audit_add_curve(&scope, &c->latency);
}
