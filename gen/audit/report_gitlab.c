/* report_gitlab.c: the audit as a Code Quality report of GitLab, which becomes
 * annotations on the lines of a merge request.
 *
 * In: an audit.  Out: a JSON array of issues; source of the members: GitLab's
 * documentation of custom code quality tools.  A fingerprint names one issue. */
#include "audit/report.h"

#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/text.h"
#include "input/json.h"

static void text(struct buf *out, const char *name, struct str value)
{
	buf_printf(out, ", \"%s\": ", name);
	json_quote(out, value);
}

static void print_issue(struct buf *out, const struct audit *audit,
    const struct audit_change *c, struct audit_place at, const char *suffix, bool full)
{
	static const char *const severities[] = {"info", "minor", "critical"};
	struct buf b = {0};
	report_sentence(&b, audit, c);
	report_twins(&b, c);
	report_waiver(&b, c);
	if (full) {
		buf_printf(&b, ".  %s: ", audit_significance_name(c->significance));
		text_safe(&b, str_of(c->reason), TEXT_NO_LIMIT);
		buf_printf(&b, ".  %s", audit_rule_help(c->rule));
	}
	buf_text(out, "{\"type\": \"issue\"");
	text(out, "check_name", str_of(audit_rule_name(c->rule)));
	text(out, "description", buf_view(&b));
	buf_clear(&b);
	buf_printf(&b, "%s%s", c->fingerprint, suffix);
	text(out, "fingerprint", buf_view(&b));
	text(out, "severity",
	    str_of(c->blocks   ? "blocker"
		   : c->waiver ? "info"
			       : severities[c->severity]));
	buf_text(out, ", \"location\": {\"path\": ");
	json_quote(out, str_of(at.file));
	buf_printf(out, ", \"lines\": {\"begin\": %zu}}}", at.line);
	buf_free(&b);
}

static bool wanted(const struct audit_change *c, enum report_length length)
{
	return length == REPORT_FULL || (length == REPORT_BRIEF ? c->blocks : !c->twin);
}

void report_gitlab(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	bool full = style->length == REPORT_FULL, first = true;
	buf_char(out, '[');
	for (size_t i = 0; i < audit->nchanges; i++) {
		const struct audit_change *c = audit->worst[i];
		struct audit_place json = report_anchor(audit, c);
		struct audit_place code = report_anchor_c(audit, c);
		if (!wanted(c, style->length))
			continue;
		buf_text(out, first ? "\n" : ",\n");
		first = false;
		print_issue(out, audit, c, json, "", full);
		if (code.file) {
			buf_text(out, ",\n");
			print_issue(out, audit, c, code, "-c", full);
		}
	}
	buf_text(out, first ? "]\n" : "\n]\n");
}
