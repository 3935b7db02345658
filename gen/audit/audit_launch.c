/* audit_launch.c: launch steps of one class.
 *
 * In: two lists of steps over FLOPs.  Out: changes per step, each with the launch
 * time that it moves.  Must not know severities or reports. */
#include "audit/compare.h"

#include <math.h>

static double *launch_edges(struct arena *a, const struct class_cost *c)
{
	double *edge = ARENA_ARRAY(a, c->nlaunch + 1, double);
	for (size_t i = 0; i < c->nlaunch; i++)
		edge[i] = c->launch[i].from_flops;
	edge[c->nlaunch] = INFINITY;
	return edge;
}

static void lone_step(
    const struct audit_scope *s, const struct launch_step *step, bool removed)
{
	const struct audit *audit = s->audit;
	struct audit_value text = audit_value_text(str_of(audit_format(audit,
	    "%.6g ns from %s", step->launch_ns, audit_size(audit, step->from_flops))));
	struct audit_change *c;
	if (removed) {
		c = audit_add(s, AUDIT_LAUNCH_REMOVED, "step",
		    audit_node(s->before, step->at), NULL);
		c->before = text;
	} else {
		c = audit_add(s, AUDIT_LAUNCH_ADDED, "step", NULL,
		    audit_node(s->after, step->at));
		c->after = text;
	}
	c->latency =
	    audit_effect_launch(s->before_class, s->after_class, s->from, s->to);
}

static void compare_step(const struct audit_scope *s, const struct launch_step *b,
    const struct launch_step *a)
{
	struct audit_change *c = audit_number(s, AUDIT_KNOT_MOVED, "launch step",
	    "FLOP", b->from_flops, audit_member(s->before, b->at, "from_flops"),
	    a->from_flops, audit_member(s->after, a->at, "from_flops"));
	if (c)
		c->latency = audit_effect_launch(
		    s->before_class, s->after_class, s->from, s->to);
	const char *what = "launch time";
	if (a->from_flops > 0)
		what = audit_format(s->audit, "launch time from %s",
		    audit_size(s->audit, a->from_flops));
	c = audit_number(s, AUDIT_LAUNCH_CHANGED, what, "ns", b->launch_ns,
	    audit_member(s->before, b->at, "launch_ns"), a->launch_ns,
	    audit_member(s->after, a->at, "launch_ns"));
	if (c)
		c->latency = audit_effect_launch(
		    s->before_class, s->after_class, s->from, s->to);
	audit_compare_origin(s, b->origin, b->at, a->origin, a->at,
	    s->before_class->origin, s->after_class->origin);
}

void audit_compare_launch(const struct audit_scope *s)
{
	const struct class_cost *before = s->before_class, *after = s->after_class;
	struct arena *arena = s->audit->arena;
	struct audit_scope scope = *s;
	scope.part = "launch";
	struct audit_effect all = audit_effect_launch(before, after, 0, INFINITY);
	audit_add_curve(&scope, &all);
	double *b = launch_edges(arena, before), *a = launch_edges(arena, after);
	size_t *after_of = ARENA_ARRAY(arena, before->nlaunch + 1, size_t);
	size_t *before_of = ARENA_ARRAY(arena, after->nlaunch + 1, size_t);
	audit_match(arena, b, before->nlaunch, a, after->nlaunch, after_of, before_of);
	scope.has_range = true;
	for (size_t i = 0, j = 0; i < before->nlaunch || j < after->nlaunch;) {
		if (i < before->nlaunch && after_of[i] == AUDIT_ALONE) {
			scope.from = b[i];
			scope.to = b[i + 1];
			lone_step(&scope, &before->launch[i++], true);
		} else if (before_of[j] == AUDIT_ALONE) {
			scope.from = a[j];
			scope.to = a[j + 1];
			lone_step(&scope, &after->launch[j++], false);
		} else {
			scope.from = fmin(b[i], a[j]);
			scope.to = fmax(b[i + 1], a[j + 1]);
			compare_step(&scope, &before->launch[i++], &after->launch[j++]);
		}
	}
}
