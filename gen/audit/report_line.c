/* report_line.c: one line per change, like a compiler's, for editors and grep.
 *
 * In: an audit.  Out: `place: severity: device key: what old → new [rule]`. */
#include "audit/report.h"

#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/text.h"

static void print_change(
    struct buf *b, const struct audit *audit, const struct audit_change *c, bool full)
{
	size_t start = b->n;
	report_location(b, c);
	buf_text(b, b->n == start ? "" : ": ");
	buf_printf(b, "%s: ", c->waiver ? "waived" : audit_severity_name(c->severity));
	report_sentence(b, audit, c);
	if (full)
		buf_printf(b, ", %s: %s, %s", audit_significance_name(c->significance),
		    c->reason, c->fingerprint);
	report_waiver(b, c);
	buf_printf(b, " [%s]\n", audit_rule_name(c->rule));
}

static void print_notes(struct buf *out, const struct audit *audit)
{
	for (size_t i = 0; i < audit->nnotes; i++) {
		buf_text(out, "note: ");
		text_safe(out, str_of(audit->notes[i]), TEXT_NO_LIMIT);
		buf_char(out, '\n');
	}
}

void report_line(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	if (style->length == REPORT_BRIEF) {
		report_verdict(out, audit);
		buf_char(out, '\n');
		print_notes(out, audit);
		return;
	}
	for (size_t i = 0; i < audit->nchanges; i++)
		print_change(out, audit, audit->worst[i], style->length == REPORT_FULL);
	print_notes(out, audit);
}
