/* report_junit.c: the audit as a test run: a suite per device, a case per change,
 * which fails when it hits the gate.
 *
 * In: an audit.  Out: JUnit XML, as the usual readers of CI systems take it. */
#include "audit/report.h"

#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/text.h"

static void attribute(struct buf *out, const char *name, struct buf *value)
{
	buf_printf(out, " %s=\"", name);
	text_xml(out, buf_view(value));
	buf_char(out, '"');
	buf_clear(value);
}

static void details(
    struct buf *b, const struct audit *audit, const struct audit_change *c)
{
	struct audit_place code = report_anchor_c(audit, c);
	struct buf text = {0};
	report_location(&text, c);
	if (text.n)
		buf_char(&text, '\n');
	if (code.file) {
		text_safe(&text, str_of(code.file), TEXT_NO_LIMIT);
		buf_printf(&text, ":%zu\n", code.line);
	}
	if (c->path[0]) {
		text_safe(&text, str_of(c->path), TEXT_NO_LIMIT);
		buf_char(&text, '\n');
	}
	buf_printf(&text, "%s: ", audit_significance_name(c->significance));
	text_safe(&text, str_of(c->reason), TEXT_NO_LIMIT);
	buf_printf(
	    &text, "\nfingerprint %s\n%s\n", c->fingerprint, audit_rule_help(c->rule));
	text_xml(b, buf_view(&text));
	buf_free(&text);
}

static void print_case(
    struct buf *out, const struct audit *audit, const struct audit_change *c, bool full)
{
	struct buf b = {0};
	struct audit_place at = report_anchor(audit, c);
	buf_text(out, "    <testcase");
	text_safe(&b, audit->devices[c->device].id, TEXT_NO_LIMIT);
	attribute(out, "classname", &b);
	report_group(&b, c);
	buf_text(&b, ": ");
	text_safe(&b, str_of(c->member), TEXT_NO_LIMIT);
	buf_printf(&b, " [%s %s]", audit_rule_name(c->rule), c->fingerprint);
	attribute(out, "name", &b);
	text_safe(&b, str_of(at.file), TEXT_NO_LIMIT);
	attribute(out, "file", &b);
	buf_printf(out, " line=\"%zu\"", at.line);
	buf_char(out, '>');
	report_sentence(&b, audit, c);
	report_waiver(&b, c);
	if (c->blocks) {
		buf_printf(
		    out, "\n      <failure type=\"%s\"", audit_rule_name(c->rule));
		attribute(out, "message", &b);
		buf_char(out, '>');
		details(out, audit, c);
		buf_text(out, "</failure>\n    ");
	} else if (c->waiver) {
		buf_text(out, "\n      <skipped");
		attribute(out, "message", &b);
		buf_text(out, "/>\n    ");
	} else if (full) {
		buf_text(out, "\n      <system-out>");
		text_xml(out, buf_view(&b));
		buf_char(out, '\n');
		details(out, audit, c);
		buf_text(out, "</system-out>\n    ");
	}
	buf_text(out, "</testcase>\n");
	buf_free(&b);
}

/* Decisions are cases, too: one that flips fails where its change blocks. */
static bool shown(const struct audit_change *c, const struct report_style *style)
{
	return style->length != REPORT_BRIEF || c->blocks;
}

static void print_suite(struct buf *out, const struct audit *audit,
    const struct audit_device *d, const struct report_style *style)
{
	struct buf b = {0};
	size_t ntests = 1, nfailed = 0, nskipped = 0;
	for (size_t i = 0; i < d->nchanges; i++) {
		const struct audit_change *c = &audit->changes[d->first + i];
		ntests += shown(c, style);
		nfailed += c->blocks;
		nskipped += !c->blocks && c->waiver && shown(c, style);
	}
	buf_text(out, "  <testsuite");
	text_safe(&b, d->id, TEXT_NO_LIMIT);
	attribute(out, "name", &b);
	buf_printf(out,
	    " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%zu\">\n", ntests,
	    nfailed, nskipped);
	text_safe(&b, d->id, TEXT_NO_LIMIT);
	buf_text(out, "    <testcase");
	attribute(out, "classname", &b);
	buf_printf(
	    out, " name=\"compared: %s\"/>\n", d->changed ? "changed" : "unchanged");
	for (size_t i = 0; i < d->nchanges; i++)
		if (shown(&audit->changes[d->first + i], style))
			print_case(out, audit, &audit->changes[d->first + i],
			    style->length == REPORT_FULL);
	buf_text(out, "  </testsuite>\n");
	buf_free(&b);
}

/* A suite of its own, because a report may have no device; its case fails where
 * waivers do, so that what reads cases alone fails with them. */
static void print_notes(struct buf *out, const struct audit *audit)
{
	struct buf b = {0};
	int refused = audit->nrefused != 0;
	if (audit->nnotes == 0)
		return;
	buf_printf(out,
	    "  <testsuite name=\"notes\" tests=\"%d\" failures=\"%d\" "
	    "errors=\"0\">\n",
	    refused, refused);
	if (refused)
		buf_printf(out,
		    "    <testcase classname=\"policy\" name=\"waivers hold\">"
		    "<failure message=\"%zu refused\"/></testcase>\n",
		    audit->nrefused);
	buf_text(out, "    <system-out>");
	for (size_t i = 0; i < audit->nnotes; i++) {
		text_safe(&b, str_of(audit->notes[i]), TEXT_NO_LIMIT);
		buf_char(&b, '\n');
	}
	text_xml(out, buf_view(&b));
	buf_text(out, "</system-out>\n  </testsuite>\n");
	buf_free(&b);
}

void report_junit(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	struct buf b = {0};
	size_t ntests = audit->nrefused != 0, nfailed = ntests;
	for (size_t i = 0; i < audit->nchanges; i++) {
		ntests += shown(&audit->changes[i], style);
		nfailed += audit->changes[i].blocks;
	}
	buf_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
	report_verdict(&b, audit);
	attribute(out, "name", &b);
	buf_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\">\n",
	    ntests + audit->ndevices, nfailed);
	print_notes(out, audit);
	for (size_t i = 0; i < audit->ndevices; i++)
		print_suite(out, audit, &audit->devices[i], style);
	buf_text(out, "</testsuites>\n");
	buf_free(&b);
}
