/* audit_spread.c: how sure the answers are: uncertainty, intervals, support.
 *
 * In: bands, declarations and supports of both sides.  Out: changes.  Must not
 * know severities or reports. */
#include "audit/compare.h"

#include <string.h>

void audit_compare_uncertainty(const struct audit_scope *s,
    const struct uncertainty *before, const struct uncertainty *after)
{
	static const struct {
		const char *name, *text;
		size_t offset;
	} members[] = {
	    {"sd_shared", "shared sd", offsetof(struct uncertainty, sd_shared)},
	    {"sd_independent", "independent sd",
		offsetof(struct uncertainty, sd_independent)},
	    {"bound_lo", "lower bound ÷ estimate",
		offsetof(struct uncertainty, bound_lo)},
	    {"bound_hi", "upper bound ÷ estimate",
		offsetof(struct uncertainty, bound_hi)},
	};
	for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
		const char *name = members[i].name;
		double b, a;
		memcpy(&b, (const char *)before + members[i].offset, sizeof b);
		memcpy(&a, (const char *)after + members[i].offset, sizeof a);
		audit_number(s, AUDIT_UNCERTAINTY_CHANGED, members[i].text, "", b,
		    audit_member(s->before, before->at, name), a,
		    audit_member(s->after, after->at, name));
	}
}

/* --- declared intervals ---------------------------------------------------- */

static const char *interval_name(enum interval i)
{
	static const char *const names[] = {
	    [INTERVAL_NONE] = "none",
	    [INTERVAL_NOMINAL] = "nominal",
	    [INTERVAL_PREDICTION] = "prediction",
	    [INTERVAL_CONFORMAL] = "conformal",
	};
	return names[i];
}

static void compare_kind(const struct audit_scope *s, const char *member,
    enum interval before, const struct json *before_node, enum interval after,
    const struct json *after_node)
{
	enum audit_rule rule = after == INTERVAL_NONE    ? AUDIT_INTERVAL_REMOVED
			       : before == INTERVAL_NONE ? AUDIT_INTERVAL_ADDED
							 : AUDIT_INTERVAL_CHANGED;
	audit_text(s, rule, member, str_of(interval_name(before)), before_node,
	    str_of(interval_name(after)), after_node);
}

static const struct json *declared(
    const struct calibration *cal, const struct precision_cost *p, const char *name)
{
	return audit_inner(audit_member(cal, p->at, "interval"), name);
}

void audit_compare_interval(const struct audit_scope *s)
{
	const struct precision_cost *before = s->before_precision;
	const struct precision_cost *after = s->after_precision;
	struct audit_scope scope = *s;
	scope.part = "interval";
#define BOTH(name) declared(s->before, before, name), declared(s->after, after, name)
	const struct json *nodes[][2] = {{BOTH("operation")}, {BOTH("total")},
	    {BOTH("coverage")}, {BOTH("total_quantile_lo")},
	    {BOTH("total_quantile_hi")}, {BOTH("small_n")}};
#undef BOTH
	compare_kind(&scope, "of an operation", before->op_interval, nodes[0][0],
	    after->op_interval, nodes[0][1]);
	compare_kind(&scope, "of a total", before->graph_interval, nodes[1][0],
	    after->graph_interval, nodes[1][1]);
	audit_number(&scope, AUDIT_INTERVAL_CHANGED, "coverage", "", before->coverage,
	    nodes[2][0], after->coverage, nodes[2][1]);
	audit_number(&scope, AUDIT_INTERVAL_CHANGED, "lower quantile of totals", "",
	    before->graph_quantile_lo, nodes[3][0], after->graph_quantile_lo,
	    nodes[3][1]);
	audit_number(&scope, AUDIT_INTERVAL_CHANGED, "upper quantile of totals", "",
	    before->graph_quantile_hi, nodes[4][0], after->graph_quantile_hi,
	    nodes[4][1]);
	audit_text(&scope, AUDIT_INTERVAL_CHANGED, "from fewer than 19 groups",
	    before->small_n ? STR("yes") : STR("no"), nodes[5][0],
	    after->small_n ? STR("yes") : STR("no"), nodes[5][1]);
}

/* --- support ---------------------------------------------------------------- */

#define OCTAVES 64 /* sizes are below 2^64 */

/* Bytes inside the support at one octave of FLOPs; -1: without FLOPs. */
static struct support_octave octave_of(const struct support *s, int octave)
{
	struct support_octave none = {1, 0};
	if (!s->present)
		return (struct support_octave){0, 0x1p64};
	if (octave < 0)
		return (struct support_octave){
		    s->zero_flops_bytes_lo, s->zero_flops_bytes_hi};
	size_t i = (size_t)octave - s->first_octave;
	return octave >= (int)s->first_octave && i < s->noctaves ? s->octaves[i] : none;
}

static bool is_none(struct support_octave o)
{
	return o.bytes_lo > o.bytes_hi;
}

static bool same_octave(struct support_octave a, struct support_octave b)
{
	return (is_none(a) && is_none(b)) ||
	       (a.bytes_lo == b.bytes_lo && a.bytes_hi == b.bytes_hi);
}

static bool within(struct support_octave inner, struct support_octave outer)
{
	return is_none(inner) ||
	       (outer.bytes_lo <= inner.bytes_lo && inner.bytes_hi <= outer.bytes_hi);
}

static struct audit_value octave_value(
    const struct audit *audit, struct support_octave o)
{
	if (is_none(o))
		return audit_value_text(STR("none"));
	if (o.bytes_hi >= 0x1p64)
		return audit_value_text(STR("everything"));
	return audit_value_text(str_of(audit_format(audit, "%s…%s",
	    audit_size(audit, o.bytes_lo), audit_size(audit, o.bytes_hi))));
}

/* One change for the whole support, told by its first octave that differs. */
static void compare_ranges(const struct audit_scope *s)
{
	const struct class_cost *before = s->before_class, *after = s->after_class;
	bool narrower = false, wider = false;
	int first = OCTAVES, ndiffer = 0;
	for (int o = -1; o < OCTAVES; o++) {
		struct support_octave b = octave_of(&before->support, o);
		struct support_octave a = octave_of(&after->support, o);
		if (same_octave(b, a))
			continue;
		if (ndiffer++ == 0)
			first = o;
		narrower |= !within(b, a);
		wider |= !within(a, b);
	}
	if (ndiffer == 0)
		return;
	enum audit_rule rule = !wider      ? AUDIT_SUPPORT_NARROWED
			       : !narrower ? AUDIT_SUPPORT_WIDENED
					   : AUDIT_SUPPORT_CHANGED;
	const char *where = first < 0
				? "bytes without FLOPs"
				: audit_format(s->audit, "bytes at 2^%d FLOPs", first);
	if (ndiffer > 1)
		where = audit_format(s->audit, "%s and %d more octave%s", where,
		    ndiffer - 1, ndiffer == 2 ? "" : "s");
	struct audit_change *c =
	    audit_add(s, rule, where, audit_member(s->before, before->at, "support"),
		audit_member(s->after, after->at, "support"));
	c->before = octave_value(s->audit, octave_of(&before->support, first));
	c->after = octave_value(s->audit, octave_of(&after->support, first));
	c->unit = "byte";
}

void audit_compare_support(const struct audit_scope *s)
{
	const struct class_cost *before = s->before_class, *after = s->after_class;
	struct audit_scope scope = *s;
	scope.part = "support";
	compare_ranges(&scope);
	audit_text(&scope, AUDIT_OUTSIDE_CHANGED, "outside the support",
	    before->outside_parent ? STR("parent class") : STR("the class itself"),
	    audit_member(s->before, before->at, "outside_support"),
	    after->outside_parent ? STR("parent class") : STR("the class itself"),
	    audit_member(s->after, after->at, "outside_support"));
}
