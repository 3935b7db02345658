/* policy_grade.c: thresholds, then the rules of the user, then what noise excuses.
 *
 * In: a change whose values and significance stand.  Out: its severity, and which
 * entry decided it.  Must not know files. */
#include <math.h>

#include "audit/compare.h"
#include "audit/policy.h"
#include "input/diag.h"

bool policy_lost(enum audit_rule rule)
{
	switch (rule) {
	case AUDIT_DEVICE_REMOVED:
	case AUDIT_PRECISION_REMOVED:
	case AUDIT_CLASS_REMOVED:
	case AUDIT_CURVE_REMOVED:
	case AUDIT_TABLE_REMOVED:
	case AUDIT_STAGE_REMOVED:
	case AUDIT_STAGES_REMOVED:
		return true;
	default:
		return false;
	}
}

static bool fits(const struct audit *audit, const struct audit_override *o,
    const struct audit_change *c)
{
	return o->rules[c->rule] &&
	       (o->path.n == 0 || policy_glob(o->path, str_of(c->path))) &&
	       (o->device.n == 0 ||
		   policy_glob(o->device, audit->devices[c->device].id));
}

/* Of each thing that entries say, the last one that says it counts. */
static struct audit_override merged(const struct audit *audit, struct audit_change *c)
{
	struct audit_override all = {.relative = -1, .absolute = -1, .error_from = -1};
	for (size_t i = 0; i < audit->policy->noverrides; i++) {
		const struct audit_override *o = &audit->policy->overrides[i];
		if (!fits(audit, o, c))
			continue;
		c->override = o;
		if (o->has_severity) {
			all.has_severity = true;
			all.severity = o->severity;
		}
		if (o->relative >= 0)
			all.relative = o->relative;
		if (o->absolute >= 0)
			all.absolute = o->absolute;
		if (o->error_from >= 0)
			all.error_from = o->error_from;
	}
	return all;
}

/* The noise of the 12th digit must not decide what is written as 0.05. */
static bool at_most(double x, double bound)
{
	return x <= bound * (1 + 1e-9) + 1e-12;
}

static bool tolerated(const struct audit_change *c, const struct audit_override *o)
{
	bool numbers = c->before.kind == AUDIT_NUMBER && c->after.kind == AUDIT_NUMBER;
	if (o->relative >= 0 && audit_has_size(c) &&
	    at_most(audit_size_of_change(c), log1p(o->relative)))
		return true;
	return o->absolute >= 0 && numbers &&
	       at_most(fabs(c->after.number - c->before.number), o->absolute);
}

static enum audit_severity by_rules(const struct audit_policy *policy,
    const struct audit_override *o, const struct audit_change *c)
{
	bool grave = o->error_from >= 0 && audit_has_size(c) &&
		     !at_most(audit_size_of_change(c), log1p(o->error_from));
	if (tolerated(c, o))
		return AUDIT_INFO;
	if (grave)
		return AUDIT_ERROR;
	if (o->has_severity)
		return o->severity;
	enum audit_severity base = audit_grade(policy, c);
	if (o->error_from >= 0 && base == AUDIT_ERROR)
		return policy->rules[c->rule].severity;
	return base;
}

/* A change of latency that a rerun of the same board could show blocks nobody. */
static enum audit_severity excused(
    const struct audit_change *c, enum audit_severity severity)
{
	if (!c->test.known && c->rule == AUDIT_OPERATION_SHIFTED &&
	    audit_size_of_change(c) < log1p(AUDIT_MAJOR))
		return AUDIT_INFO; /* nobody knows its noise */
	if (!c->test.known)
		return severity;
	if (c->significance == AUDIT_SAME ||
	    (c->significance == AUDIT_AMBIGUOUS && c->rule == AUDIT_OPERATION_SHIFTED))
		return AUDIT_INFO;
	if (c->significance == AUDIT_AMBIGUOUS && severity > AUDIT_WARNING)
		return AUDIT_WARNING;
	return severity;
}

/* --- patterns ----------------------------------------------------------------------
 */

static bool path_in(struct str pattern, const struct json *v)
{
	struct buf b = {0};
	json_path(&b, v);
	bool found = policy_glob(pattern, buf_view(&b));
	buf_free(&b);
	if (v->kind == JSON_OBJECT || v->kind == JSON_ARRAY)
		for (const struct json *m = v->first; m && !found; m = m->next)
			found = path_in(pattern, m);
	return found;
}

static bool path_on(struct str pattern, const struct calibration *cal)
{
	return cal && cal->root && path_in(pattern, cal->root);
}

/* A value need not have changed for a pattern to mean it. */
static bool means_path(const struct audit *audit, const struct audit_override *o)
{
	for (size_t i = 0; i < audit->nchanges; i++)
		if (policy_glob(o->path, str_of(audit->changes[i].path)))
			return true;
	for (size_t i = 0; i < audit->ndevices; i++)
		if (path_on(o->path, audit->devices[i].before) ||
		    path_on(o->path, audit->devices[i].after))
			return true;
	return false;
}

static bool means_device(const struct audit *audit, const struct audit_override *o)
{
	for (size_t i = 0; i < audit->ndevices; i++)
		if (policy_glob(o->device, audit->devices[i].id))
			return true;
	return false;
}

static void unused(struct audit *audit, const struct audit_override *o,
    const char *member, struct str pattern, const char *what)
{
	const struct json *v = json_get(o->node, member);
	struct str shown = str_of(diag_quote(audit->arena, pattern));
	diag(DIAG_RULE_UNUSED, json_span(o->src, v),
	    "no %s of both sides fits \"%.*s\"; this rule does nothing", what,
	    (int)shown.n, shown.s);
	audit_note(audit, "rule without effect: no %s of both sides fits \"%.*s\"",
	    what, (int)shown.n, shown.s);
}

void policy_judge_patterns(struct audit *audit)
{
	for (size_t i = 0; i < audit->policy->noverrides; i++) {
		const struct audit_override *o = &audit->policy->overrides[i];
		if (o->path.n && !means_path(audit, o))
			unused(audit, o, "path", o->path, "path");
		if (o->device.n && !means_device(audit, o))
			unused(audit, o, "device", o->device, "device");
	}
}

enum audit_severity policy_grade(const struct audit *audit, struct audit_change *c)
{
	c->lost = policy_lost(c->rule);
	if (c->lost)
		return AUDIT_ERROR;
	struct audit_override o = merged(audit, c);
	return excused(c, by_rules(audit->policy, &o, c));
}
