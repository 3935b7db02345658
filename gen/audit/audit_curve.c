/* audit_curve.c: knots and values of one class.
 *
 * In: two curves.  Out: changes per knot and value, each with the latency that it moves
 * over the sizes that it touches; one audit_curve over all sizes.  Must not know
 * severities or reports. */
#include "audit/compare.h"

#include <math.h>
#include <string.h>

#include "base/num.h"

struct quantity_name {
	const char *value, *unit, *size_unit, *from, *to;
};
static const struct quantity_name quantities[] = {
    [QUANTITY_EFFICIENCY] = {"efficiency", "", "FLOP", "from_flops", "to_flops"},
    [QUANTITY_PS_PER_FLOP] = {"time", "ps/FLOP", "FLOP", "from_flops", "to_flops"},
    [QUANTITY_BANDWIDTH_EFFICIENCY] = {"bandwidth efficiency", "", "byte", "from_bytes",
	"to_bytes"},
    [QUANTITY_PS_PER_BYTE] = {"time", "ps/byte", "byte", "from_bytes", "to_bytes"},
};
static const char *const policies[] = {
    [POLICY_HOLD] = "hold", [POLICY_CLAMP] = "clamp", [POLICY_REFUSE] = "refuse"};

/* Both curves of one part, and who is whose partner. */
struct pairing {
	struct audit_scope scope;
	struct audit_term before, after;
	size_t *after_of, *before_of;
	const struct quantity_name *name;
};

/* --- the curve as a whole ------------------------------------------------- */

static void compare_policy(
    const struct pairing *p, bool low, enum policy before, enum policy after)
{
	const char *member = low ? "below" : "above";
	enum audit_rule rule = after == POLICY_REFUSE    ? AUDIT_POLICY_REFUSES
			       : before == POLICY_REFUSE ? AUDIT_POLICY_ANSWERS
							 : AUDIT_POLICY_CHANGED;
	audit_text(&p->scope, rule,
	    low ? "below the first size" : "above the last size",
	    str_of(policies[before]),
	    audit_member(p->scope.before, p->before.curve->at, member),
	    str_of(policies[after]),
	    audit_member(p->scope.after, p->after.curve->at, member));
}

static struct audit_value end_value(double x)
{
	return isfinite(x) ? audit_value_number(x) : audit_value_text(STR("no end"));
}

/* The first or the last size that the curve was given for. */
static void compare_end(const struct pairing *p, bool low)
{
	const struct curve *bc = p->before.curve, *ac = p->after.curve;
	const struct segment *b = &bc->segments[low ? 0 : bc->nsegments - 1];
	const struct segment *a = &ac->segments[low ? 0 : ac->nsegments - 1];
	double before = low ? b->from : b->to, after = low ? a->from : a->to;
	if (before == after)
		return;
	const char *member = low ? p->name->from : p->name->to;
	enum audit_rule rule =
	    (after > before) == low ? AUDIT_RANGE_NARROWED : AUDIT_RANGE_WIDENED;
	struct audit_change *c =
	    audit_add(&p->scope, rule, low ? "lowest size" : "highest size",
		audit_member(p->scope.before, b->at, member),
		audit_member(p->scope.after, a->at, member));
	c->unit = p->name->size_unit;
	c->before = end_value(before);
	c->after = end_value(after);
	c->has_relative = before > 0 && isfinite(before) && isfinite(after);
	if (c->has_relative)
		c->relative = num_round(after / before - 1, 12);
	c->latency = audit_effect_curve(
	    p->before, p->after, fmin(before, after), fmax(before, after));
}

static void compare_quantity(const struct pairing *p)
{
	static const char *const names[] = {
	    [QUANTITY_EFFICIENCY] = "efficiency",
	    [QUANTITY_PS_PER_FLOP] = "ps_per_flop",
	    [QUANTITY_BANDWIDTH_EFFICIENCY] = "bandwidth_efficiency",
	    [QUANTITY_PS_PER_BYTE] = "ps_per_byte",
	};
	struct audit_change *c = audit_text(&p->scope, AUDIT_QUANTITY_CHANGED,
	    "quantity", str_of(names[p->before.curve->quantity]),
	    audit_member(p->scope.before, p->before.curve->at, "quantity"),
	    str_of(names[p->after.curve->quantity]),
	    audit_member(p->scope.after, p->after.curve->at, "quantity"));
	if (c)
		c->latency = audit_effect_curve(p->before, p->after, 0, INFINITY);
}

/* --- segments ------------------------------------------------------------- */

static double *edges_of(struct arena *a, const struct curve *c)
{
	double *edge = ARENA_ARRAY(a, c->nsegments + 1, double);
	for (size_t i = 0; i < c->nsegments; i++)
		edge[i] = c->segments[i].from;
	edge[c->nsegments] = c->segments[c->nsegments - 1].to;
	return edge;
}

static void match_segments(struct pairing *p)
{
	const struct curve *b = p->before.curve, *a = p->after.curve;
	struct arena *arena = p->scope.audit->arena;
	p->after_of = ARENA_ARRAY(arena, b->nsegments, size_t);
	p->before_of = ARENA_ARRAY(arena, a->nsegments, size_t);
	audit_match(arena, edges_of(arena, b), b->nsegments, edges_of(arena, a),
	    a->nsegments, p->after_of, p->before_of);
}

static struct audit_value segment_value(
    const struct audit *audit, const struct segment *s)
{
	struct buf b = {0};
	buf_text(&b, audit_size(audit, s->from));
	buf_text(&b, "…");
	if (isfinite(s->to))
		buf_text(&b, audit_size(audit, s->to));
	buf_printf(&b, " at %.4g", s->start);
	if (s->end != s->start)
		buf_printf(&b, "→%.4g", s->end);
	struct str text = str_copy(audit->arena, buf_view(&b));
	buf_free(&b);
	return audit_value_text(text);
}

/* A segment without a partner, on one side. */
static void lone_segment(const struct pairing *p, const struct segment *s, bool removed)
{
	struct audit_scope scope = p->scope;
	scope.has_range = true;
	scope.from = s->from;
	scope.to = s->to;
	struct audit_value value = segment_value(scope.audit, s);
	struct audit_change *c;
	if (removed) {
		c = audit_add(&scope, AUDIT_SEGMENT_REMOVED, "segment",
		    audit_node(scope.before, s->at), NULL);
		c->before = value;
	} else {
		c = audit_add(&scope, AUDIT_SEGMENT_ADDED, "segment", NULL,
		    audit_node(scope.after, s->at));
		c->after = value;
	}
	c->latency = audit_effect_curve(p->before, p->after, s->from, s->to);
}

/* Sizes that a pair of segments touches, from the first of the one before if
 * `with_lower`. */
static struct audit_scope range_of(
    const struct pairing *p, size_t i, size_t j, bool with_lower)
{
	const struct segment *b = p->before.curve->segments;
	const struct segment *a = p->after.curve->segments;
	struct audit_scope scope = p->scope;
	scope.has_range = true;
	scope.from = with_lower ? fmin(b[i - 1].from, a[j - 1].from)
				: fmin(b[i].from, a[j].from);
	scope.to = fmax(b[i].to, a[j].to);
	return scope;
}

/* Do the segments below (above) the pair belong together too? */
static bool lower_matched(const struct pairing *p, size_t i, size_t j)
{
	return i > 0 && j > 0 && p->after_of[i - 1] == j - 1;
}

static bool upper_matched(const struct pairing *p, size_t i, size_t j)
{
	return i + 1 < p->before.curve->nsegments && p->after_of[i + 1] == j + 1;
}

static bool continuous_below(const struct curve *c, size_t i)
{
	return c->segments[i - 1].end == c->segments[i].start;
}

static void compare_knot(const struct pairing *p, size_t i, size_t j)
{
	if (!lower_matched(p, i, j))
		return;
	const struct segment *b = &p->before.curve->segments[i];
	const struct segment *a = &p->after.curve->segments[j];
	struct audit_scope scope = range_of(p, i, j, true);
	struct audit_change *c =
	    audit_number(&scope, AUDIT_KNOT_MOVED, "knot", p->name->size_unit, b->from,
		audit_member(scope.before, b->at, p->name->from), a->from,
		audit_member(scope.after, a->at, p->name->from));
	if (c)
		c->latency =
		    audit_effect_curve(p->before, p->after, scope.from, scope.to);
}

static void compare_value(const struct pairing *p, const struct audit_scope *scope,
    const char *what, const char *member, double before, const struct segment *b,
    double after, const struct segment *a)
{
	struct audit_change *c = audit_number(scope, AUDIT_VALUE_CHANGED, what,
	    p->name->unit, before, audit_member(scope->before, b->at, member), after,
	    audit_member(scope->after, a->at, member));
	if (c)
		c->latency =
		    audit_effect_curve(p->before, p->after, scope->from, scope->to);
}

/* "efficiency", and over which sizes it is flat. */
static const char *flat_name(const struct pairing *p, const struct segment *s)
{
	const struct audit *audit = p->scope.audit;
	if (s->from > 0 && isfinite(s->to))
		return audit_format(audit, "%s %s…%s", p->name->value,
		    audit_size(audit, s->from), audit_size(audit, s->to));
	if (s->from > 0)
		return audit_format(
		    audit, "%s from %s", p->name->value, audit_size(audit, s->from));
	if (isfinite(s->to))
		return audit_format(
		    audit, "%s below %s", p->name->value, audit_size(audit, s->to));
	return p->name->value;
}

/* Values are compared where both segments have the same end, be it moved or not;
 * where an end belongs to a segment that came or went, that change tells it.  At a
 * knot without a jump the value is told once, by the segment above. */
static void compare_values(const struct pairing *p, size_t i, size_t j)
{
	const struct curve *bc = p->before.curve, *ac = p->after.curve;
	const struct segment *b = &bc->segments[i], *a = &ac->segments[j];
	const struct audit *audit = p->scope.audit;
	bool lower = lower_matched(p, i, j), upper = upper_matched(p, i, j);
	bool first = i == 0 && j == 0;
	bool last = i + 1 == bc->nsegments && j + 1 == ac->nsegments;
	bool flat = b->start == b->end && a->start == a->end;
	if (flat || first || lower || b->from == a->from) {
		bool joint =
		    lower && continuous_below(bc, i) && continuous_below(ac, j);
		struct audit_scope scope = range_of(p, i, j, joint);
		const char *what = flat
				       ? flat_name(p, a)
				       : audit_format(audit, "%s at %s", p->name->value,
					     audit_size(audit, a->from));
		compare_value(p, &scope, what, "start", b->start, b, a->start, a);
	}
	bool told_above =
	    upper && continuous_below(bc, i + 1) && continuous_below(ac, j + 1);
	if (!flat && !told_above && (last || upper || b->to == a->to)) {
		struct audit_scope scope = range_of(p, i, j, false);
		const char *what = audit_format(
		    audit, "%s below %s", p->name->value, audit_size(audit, a->to));
		compare_value(p, &scope, what, "end", b->end, b, a->end, a);
	}
}

static void compare_segments(const struct pairing *p, size_t i, size_t j)
{
	const struct segment *b = &p->before.curve->segments[i];
	const struct segment *a = &p->after.curve->segments[j];
	struct audit_scope scope = range_of(p, i, j, false);
	compare_knot(p, i, j);
	if (p->before.curve->quantity == p->after.curve->quantity)
		compare_values(p, i, j);
	audit_text(&scope, AUDIT_CAUSE_CHANGED, "acknowledges", b->acknowledges,
	    audit_member(scope.before, b->at, "acknowledges"), a->acknowledges,
	    audit_member(scope.after, a->at, "acknowledges"));
	const struct uncertainty *bu = &p->scope.before_class->uncertainty;
	const struct uncertainty *au = &p->scope.after_class->uncertainty;
	if (b->uncertainty.present || a->uncertainty.present)
		audit_compare_uncertainty(&scope,
		    b->uncertainty.present ? &b->uncertainty : bu,
		    a->uncertainty.present ? &a->uncertainty : au);
	audit_compare_origin(&scope, b->origin, b->at, a->origin, a->at,
	    p->scope.before_class->origin, p->scope.after_class->origin);
}

static void walk_segments(const struct pairing *p)
{
	const struct curve *b = p->before.curve, *a = p->after.curve;
	for (size_t i = 0, j = 0; i < b->nsegments || j < a->nsegments;) {
		if (i < b->nsegments && p->after_of[i] == AUDIT_ALONE)
			lone_segment(p, &b->segments[i++], true);
		else if (p->before_of[j] == AUDIT_ALONE)
			lone_segment(p, &a->segments[j++], false);
		else
			compare_segments(p, i++, j++);
	}
}

/* --- entries -------------------------------------------------------------- */

static void lone_curve(const struct audit_scope *s, const struct curve *c, bool removed)
{
	struct audit_value text = audit_value_text(str_of(audit_format(
	    s->audit, "%zu segment%s", c->nsegments, c->nsegments == 1 ? "" : "s")));
	if (removed)
		audit_add(
		    s, AUDIT_CURVE_REMOVED, "curve", audit_node(s->before, c->at), NULL)
		    ->before = text;
	else
		audit_add(
		    s, AUDIT_CURVE_ADDED, "curve", NULL, audit_node(s->after, c->at))
		    ->after = text;
}

void audit_compare_curve(const struct audit_scope *s, const char *part,
    const struct curve *b, const struct curve *a)
{
	struct pairing p = {.scope = *s,
	    .before = {s->before_precision, b},
	    .after = {s->after_precision, a}};
	p.scope.part = part;
	if (b->present != a->present) {
		lone_curve(&p.scope, b->present ? b : a, b->present);
		return;
	}
	if (!b->present)
		return;
	p.name = &quantities[a->quantity];
	struct audit_effect all = audit_effect_curve(p.before, p.after, 0, INFINITY);
	audit_add_curve(&p.scope, &all);
	compare_quantity(&p);
	compare_policy(&p, true, b->low, a->low);
	compare_policy(&p, false, b->high, a->high);
	compare_end(&p, true);
	match_segments(&p);
	walk_segments(&p);
	compare_end(&p, false);
}
