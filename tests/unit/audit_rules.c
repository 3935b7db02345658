/* audit_rules.c: the table of rules in gen/audit/README.md is that of audit_rules.h,
 * row by row. */
#include <stdlib.h>

#include "audit/audit.h"
#include "audit/policy.h"
#include "input/src.h"
#include "tests/unit/test.h"

static struct arena arena;

static void add_row(struct buf *b, const struct audit_policy *policy, enum audit_rule r)
{
	buf_printf(b, "| `%s` | %s | %s | %s |\n", audit_rule_name(r),
	    policy_lost(r) ? "error, always"
			   : audit_severity_name(policy->rules[r].severity),
	    audit_rule_title(r), audit_rule_help(r));
}

static void test_table(void)
{
	const char *root = getenv("SRC");
	struct buf path = {0}, rows = {0};
	struct audit_policy policy;
	audit_policy_default(&policy);
	for (int r = 0; r < AUDIT_NRULES; r++)
		add_row(&rows, &policy, (enum audit_rule)r);
	buf_printf(&path, "%s/gen/audit/README.md", root ? root : ".");
	const struct src *src = src_load(&arena, path.s);
	CHECK_MSG(src, "%s", path.s);
	if (src)
		CHECK_MSG(str_has(src->text, buf_view(&rows)),
		    "gen/audit/README.md wants these rows:\n%.*s", (int)rows.n, rows.s);
	buf_free(&path);
	buf_free(&rows);
}

/* Names are what rules and waivers are written with. */
static void test_names(void)
{
	for (int r = 0; r < AUDIT_NRULES; r++) {
		const char *name = audit_rule_name((enum audit_rule)r);
		for (int k = 0; k < r; k++)
			CHECK_MSG(
			    !str_is(str_of(name), audit_rule_name((enum audit_rule)k)),
			    "%s", name);
	}
}

int main(void)
{
	RUN(test_table);
	RUN(test_names);
	arena_free(&arena);
	return test_end("audit_rules");
}
