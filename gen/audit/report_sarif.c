/* report_sarif.c: the audit in the Static Analysis Results Interchange Format.
 *
 * In: an audit.  Out: SARIF 2.1.0 (OASIS standard, errata 01), one run.  A waiver is
 * a suppression, the line of the generated C a related location. */
#include "audit/report.h"

#include <string.h>

#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/num.h"
#include "base/text.h"
#include "input/json.h"
#include "lib/estimate.h"

#define SCHEMA                                                                         \
	"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"          \
	"sarif-schema-2.1.0.json"

static const char *const levels[] = {"note", "warning", "error"};

static void quoted(struct buf *out, const char *before, struct str value)
{
	buf_text(out, before);
	json_quote(out, value);
}

/* A path as a URI reference (RFC 3986): what is not unreserved is %XX. */
static void uri(struct buf *b, const char *path)
{
	static const char plain[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789-._~/";
	if (path[0] == '/')
		buf_text(b, "file://");
	for (; *path; path++)
		if (strchr(plain, *path))
			buf_char(b, *path);
		else
			buf_printf(b, "%%%02X", (unsigned char)*path);
}

/* Brackets would be a link (section 3.11.6). */
static void message_text(struct buf *out, struct str s)
{
	struct buf b = {0};
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] == '[' || s.s[i] == ']' || s.s[i] == '\\')
			buf_char(&b, '\\');
		buf_char(&b, s.s[i]);
	}
	json_quote(out, buf_view(&b));
	buf_free(&b);
}

static void location(struct buf *out, struct audit_place at, const char *message)
{
	struct buf b = {0};
	buf_text(out, "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ");
	uri(&b, at.file);
	json_quote(out, buf_view(&b));
	buf_free(&b);
	if (at.file[0] != '/')
		buf_text(out, ", \"uriBaseId\": \"SRCROOT\"");
	buf_printf(out, "}, \"region\": {\"startLine\": %zu, \"startColumn\": %zu}}",
	    at.line, at.column);
	if (message)
		quoted(out, ", \"message\": {\"text\": ", str_of(message));
	buf_text(out, message ? "}}" : "}");
}

static void related(
    struct buf *out, const struct audit *audit, const struct audit_change *c, bool full)
{
	struct audit_place code = report_anchor_c(audit, c);
	bool old = full && c->before_at.file && c->after_at.file;
	if (!code.file && !old)
		return;
	buf_text(out, ", \"relatedLocations\": [");
	if (code.file)
		location(out, code, "the same value in the generated table");
	if (code.file && old)
		buf_text(out, ", ");
	if (old)
		location(out, c->before_at, "the value before");
	buf_char(out, ']');
}

static void suppression(struct buf *out, const struct audit_change *c)
{
	struct buf b = {0};
	if (!c->waiver)
		return;
	text_safe(&b, c->waiver->owner, TEXT_NO_LIMIT);
	buf_text(&b, " until ");
	text_safe(&b, c->waiver->expires, TEXT_NO_LIMIT);
	buf_text(&b, ": ");
	text_safe(&b, c->waiver->reason, TEXT_NO_LIMIT);
	quoted(out,
	    ", \"suppressions\": [{\"kind\": \"external\", \"status\": \"accepted\", "
	    "\"justification\": ",
	    buf_view(&b));
	buf_text(out, "}]");
	buf_free(&b);
}

static void properties(struct buf *out, const struct audit_change *c)
{
	quoted(out, ", \"properties\": {\"path\": ", str_of(c->path));
	quoted(out,
	    ", \"significance\": ", str_of(audit_significance_name(c->significance)));
	quoted(out, ", \"reason\": ", str_of(c->reason));
	if (c->has_relative) {
		buf_text(out, ", \"relative\": ");
		num_print(out, c->relative);
	}
	if (c->latency.known) {
		buf_text(out, ", \"latency\": ");
		num_print(out, c->latency.worst);
	}
	buf_char(out, '}');
}

static void result(
    struct buf *out, const struct audit *audit, const struct audit_change *c, bool full)
{
	struct audit_place at = report_anchor(audit, c);
	struct buf b = {0};
	quoted(out, "{\"ruleId\": ", str_of(audit_rule_name(c->rule)));
	buf_printf(out, ", \"ruleIndex\": %d, \"level\": \"%s\"", (int)c->rule,
	    levels[c->severity]);
	report_sentence(&b, audit, c);
	report_waiver(&b, c);
	buf_text(out, ", \"message\": {\"text\": ");
	message_text(out, buf_view(&b));
	buf_text(out, "}, \"locations\": [");
	location(out, at, NULL);
	buf_text(out, "], \"partialFingerprints\": {\"calgenAudit/v1\": ");
	json_quote(out, str_of(c->fingerprint));
	buf_char(out, '}');
	related(out, audit, c, full);
	suppression(out, c);
	if (full)
		properties(out, c);
	buf_char(out, '}');
	buf_free(&b);
}

static void rules(struct buf *out, const struct audit *audit)
{
	for (int i = 0; i < AUDIT_NRULES; i++) {
		enum audit_rule rule = (enum audit_rule)i;
		quoted(out,
		    i ? ",\n{\"id\": " : "\n{\"id\": ", str_of(audit_rule_name(rule)));
		quoted(out, ", \"shortDescription\": {\"text\": ",
		    str_of(audit_rule_title(rule)));
		quoted(out, "}, \"help\": {\"text\": ", str_of(audit_rule_help(rule)));
		buf_printf(out, "}, \"defaultConfiguration\": {\"level\": \"%s\"}}",
		    levels[audit->policy->rules[i].severity % AUDIT_NSEVERITIES]);
	}
}

void report_sarif(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	bool first = true;
	struct buf b = {0};
	quoted(out, "{\"$schema\": ", STR(SCHEMA));
	buf_text(out, ", \"version\": \"2.1.0\", \"runs\": [{\n\"tool\": {\"driver\": "
		      "{\"name\": \"calgen audit\", \"version\": \"" EST_VERSION
		      "\", \"rules\": [");
	rules(out, audit);
	buf_text(out,
	    "\n]}},\n\"columnKind\": \"utf16CodeUnits\",\n"
	    "\"originalUriBaseIds\": {\"SRCROOT\": {\"description\": {\"text\": "
	    "\"the checkout\"}}},\n");
	report_verdict(&b, audit);
	quoted(out, "\"properties\": {\"verdict\": ", buf_view(&b));
	buf_text(out, ", \"notes\": [");
	for (size_t i = 0; i < audit->nnotes; i++)
		quoted(out, i ? ", " : "", str_of(audit->notes[i]));
	buf_printf(out, "], \"gate\": \"%s\"},\n\"results\": [",
	    audit->blocked ? "blocked" : "passed");
	for (size_t i = 0; i < audit->nchanges; i++) {
		const struct audit_change *c = audit->worst[i];
		if (style->length == REPORT_BRIEF && !c->blocks)
			continue;
		buf_text(out, first ? "\n" : ",\n");
		first = false;
		result(out, audit, c, style->length == REPORT_FULL);
	}
	buf_text(out, first ? "]}]}\n" : "\n]}]}\n");
	buf_free(&b);
}
