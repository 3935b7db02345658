/* report_github.c: the audit as workflow commands of GitHub Actions, which become
 * annotations on the line of the calibration and on that of the generated C.
 *
 * In: an audit.  Out: lines `::error file=…,line=…::text`.  Source of the syntax and
 * its escapes: GitHub's documentation of workflow commands. */
#include "audit/report.h"

#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/text.h"

/* A forge shows ten of each level a step; the rest would only be noise. */
#define SHOWN 50

/* What would end a command or begin another one. */
static void escape(struct buf *b, struct str s, bool property)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		if (c == '%' || c == '\r' || c == '\n' ||
		    (property && (c == ':' || c == ',')))
			buf_printf(b, "%%%02X", (unsigned char)c);
		else
			buf_char(b, c);
	}
}

static void property(struct buf *out, const char *name, struct str value)
{
	struct buf b = {0};
	text_safe(&b, value, TEXT_NO_LIMIT);
	buf_printf(out, "%s=", name);
	escape(out, buf_view(&b), true);
	buf_free(&b);
}

static void annotate(struct buf *out, const struct audit *audit,
    const struct audit_change *c, struct audit_place at, bool full)
{
	static const char *const levels[] = {"notice", "warning", "error"};
	struct buf text = {0};
	buf_printf(out, "::%s ", levels[c->waiver ? AUDIT_INFO : c->severity]);
	property(out, "file", str_of(at.file));
	buf_printf(out, ",line=%zu,col=%zu,", at.line, at.column);
	property(out, "title", str_of(audit_rule_title(c->rule)));
	buf_text(out, "::");
	report_sentence(&text, audit, c);
	report_twins(&text, c);
	report_waiver(&text, c);
	buf_printf(&text, " [%s %s]", audit_rule_name(c->rule), c->fingerprint);
	if (full) {
		buf_printf(&text, "\n%s: ", audit_significance_name(c->significance));
		text_safe(&text, str_of(c->reason), TEXT_NO_LIMIT);
		buf_printf(&text, "\n%s", audit_rule_help(c->rule));
	}
	escape(out, buf_view(&text), false);
	buf_char(out, '\n');
	buf_free(&text);
}

static bool wanted(const struct audit_change *c, enum report_length length)
{
	if (length == REPORT_BRIEF)
		return c->blocks;
	return length == REPORT_FULL || (c->severity > AUDIT_INFO && !c->twin);
}

static void print_flips(struct buf *out, const struct audit *audit)
{
	for (size_t i = 0; i < audit->nruns; i++) {
		struct buf text = {0};
		if (!audit->runs[i].flip)
			continue;
		text_safe(
		    &text, audit->devices[audit->runs[i].device].id, TEXT_NO_LIMIT);
		buf_char(&text, ' ');
		report_run(&text, &audit->runs[i]);
		buf_text(out, "::warning title=decision flips::");
		escape(out, buf_view(&text), false);
		buf_char(out, '\n');
		buf_free(&text);
	}
}

static void print_notes(struct buf *out, const struct audit *audit)
{
	for (size_t i = 0; i < audit->nnotes; i++) {
		struct buf text = {0};
		text_safe(&text, str_of(audit->notes[i]), TEXT_NO_LIMIT);
		bool refused = i >= audit->nnotes - audit->nrefused;
		buf_printf(out,
		    "::%s title=calibration audit::", refused ? "error" : "notice");
		escape(out, buf_view(&text), false);
		buf_char(out, '\n');
		buf_free(&text);
	}
}

void report_github(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	struct buf verdict = {0};
	size_t shown = 0, all = 0;
	report_verdict(&verdict, audit);
	buf_printf(
	    out, "::%s title=calibration audit::", audit->blocked ? "error" : "notice");
	escape(out, buf_view(&verdict), false);
	buf_char(out, '\n');
	buf_free(&verdict);
	print_notes(out, audit);
	print_flips(out, audit);
	for (size_t i = 0; i < audit->nchanges; i++) {
		const struct audit_change *c = audit->worst[i];
		bool full = style->length == REPORT_FULL;
		struct audit_place code = report_anchor_c(audit, c);
		if (!wanted(c, style->length) || (all++ >= SHOWN && !full))
			continue;
		shown++;
		annotate(out, audit, c, report_anchor(audit, c), full);
		if (code.file)
			annotate(out, audit, c, code, full);
	}
	if (all > shown)
		buf_printf(out,
		    "::notice title=calibration audit::%zu more changes are left out "
		    "(--full)\n",
		    all - shown);
}
