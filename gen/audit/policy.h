/* policy.h: who decides how bad a change is: rules and waivers from files. */
#ifndef AUDIT_POLICY_H
#define AUDIT_POLICY_H

#include "audit/audit.h"
#include "model/shape.h"

/* What a rules file says besides its entries. */
struct policy_given {
	bool has_fail_on;
	enum audit_severity fail_on;
};

/* Reads a rules file into the policy; false after diagnostics. */
bool policy_rules(struct arena *a, const char *path, struct audit_policy *policy,
    struct policy_given *given);
/* Adds the waivers of a file. */
bool policy_waivers(struct arena *a, const char *path, struct audit_policy *policy);
/* "2026-02-07" of the system clock, in UTC. */
struct str policy_system_day(struct arena *a);
bool policy_is_day(const char *text);

/* `pattern` over a JSON path: ? is one character, * any but dots, ** any. */
bool policy_glob(struct str pattern, struct str text);
/* Capability that is gone: nothing lowers it. */
bool policy_lost(enum audit_rule rule);
/* Severity of a change by thresholds, rules and tolerances; fills c->override. */
enum audit_severity policy_grade(const struct audit *audit, struct audit_change *c);
/* Looks for the waiver of a change that would block. */
const struct audit_waiver *policy_waiver(
    const struct audit_policy *policy, const struct audit_change *c);
/* Waivers that ended or were for nothing are errors, notes of the report, and block. */
void policy_judge_waivers(struct audit *audit);

/* A pattern that fits nothing of both sides is a warning and a note. */
void policy_judge_patterns(struct audit *audit);

extern const struct shape rules_shape, rules_entry_shape, waivers_shape, waiver_shape;

#endif
