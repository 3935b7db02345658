/* audit_rules.c: the table of rules, and the judgement that it stands for.
 *
 * In: a change with its values.  Out: how bad it is.  Must not know how it was
 * found, or how it is printed. */
#include "audit/compare.h"

#include <math.h>

static const struct {
	const char *name, *title, *help;
	enum audit_severity severity;
	double minor, major;
} rules[] = {
#define AUDIT_RULE(id, name, severity, minor, major, title, help)                      \
	[AUDIT_##id] = {name, title, help, severity, minor, major},
#include "audit/audit_rules.h"
#undef AUDIT_RULE
};

const char *audit_rule_name(enum audit_rule rule)
{
	return rules[rule].name;
}

const char *audit_rule_title(enum audit_rule rule)
{
	return rules[rule].title;
}

const char *audit_rule_help(enum audit_rule rule)
{
	return rules[rule].help;
}

const char *audit_severity_name(enum audit_severity severity)
{
	static const char *const names[] = {"info", "warning", "error", "never"};
	return names[severity];
}

const char *audit_significance_name(enum audit_significance significance)
{
	static const char *const names[] = {
	    [AUDIT_NO_DATA] = "no-data",
	    [AUDIT_SAME] = "same",
	    [AUDIT_UP] = "up",
	    [AUDIT_DOWN] = "down",
	    [AUDIT_AMBIGUOUS] = "ambiguous",
	};
	return names[significance];
}

void audit_policy_default(struct audit_policy *policy)
{
	*policy =
	    (struct audit_policy){.fail_on = AUDIT_ERROR, .effect_floor = AUDIT_MINOR};
	for (size_t i = 0; i < AUDIT_NRULES; i++) {
		policy->rules[i].severity = rules[i].severity;
		policy->rules[i].minor = rules[i].minor;
		policy->rules[i].major = rules[i].major;
	}
}

bool audit_has_size(const struct audit_change *c)
{
	return c->latency.known || c->has_relative ||
	       (c->before.kind == AUDIT_NUMBER && c->after.kind == AUDIT_NUMBER);
}

double audit_size_of_change(const struct audit_change *c)
{
	if (!audit_has_size(c))
		return 0;
	if (!c->latency.known && !c->has_relative)
		return INFINITY; /* from 0 */
	double relative = c->latency.known ? c->latency.worst : c->relative;
	return relative > -1 ? fabs(log1p(relative)) : INFINITY;
}

enum audit_severity audit_grade(
    const struct audit_policy *policy, const struct audit_change *c)
{
	double size = audit_size_of_change(c);
	double major = policy->rules[c->rule].major;
	if (audit_has_size(c) && size < log1p(policy->rules[c->rule].minor))
		return AUDIT_INFO;
	if (isfinite(major) && size >= log1p(major))
		return AUDIT_ERROR;
	return policy->rules[c->rule].severity;
}
