/* waiver.h: between policy_rules.c and policy_waivers.c: waivers may stand in
 * either file. */
#ifndef AUDIT_WAIVER_H
#define AUDIT_WAIVER_H

#include "audit/policy.h"

/* Appends them; the same fingerprint twice is an error. */
bool waivers_add(struct arena *a, struct audit_policy *policy,
    const struct audit_waiver *list, size_t n);

#endif
