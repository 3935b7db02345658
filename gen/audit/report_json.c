/* report_json.c: the audit for programs; calib/schema/audit.schema.json is the
 * promise.  One change a line, so that two reports can be compared by line.
 *
 * In: an audit.  Out: JSON, whole whatever the style: programs choose themselves. */
#include "audit/report.h"

#include <math.h>

#include "audit/report_format.h"
#include "base/num.h"
#include "input/json.h"
#include "lib/estimate.h"

static void member(struct buf *b, const char *name)
{
	char last = b->n ? b->s[b->n - 1] : '{';
	if (last != '{' && last != '[')
		buf_text(b, ", ");
	json_quote(b, str_of(name));
	buf_text(b, ": ");
}

static void text(struct buf *b, const char *name, struct str s)
{
	member(b, name);
	json_quote(b, s);
}

static void number(struct buf *b, const char *name, double x)
{
	member(b, name);
	if (isfinite(x))
		num_print(b, x);
	else
		buf_text(b, "null");
}

static void whole(struct buf *b, const char *name, uint64_t x)
{
	member(b, name);
	buf_printf(b, "%llu", (unsigned long long)x);
}

static void value(struct buf *b, const char *name, const struct audit_value *v)
{
	if (v->kind == AUDIT_NUMBER) {
		number(b, name, v->number);
	} else if (v->kind == AUDIT_TEXT) {
		text(b, name, v->text);
	} else {
		member(b, name);
		buf_text(b, "null");
	}
}

static void optional_text(struct buf *b, const char *name, struct str s)
{
	if (s.n) {
		text(b, name, s);
	} else {
		member(b, name);
		buf_text(b, "null");
	}
}

static void effect(struct buf *b, const char *name, const struct audit_effect *e)
{
	member(b, name);
	if (!e->known) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	number(b, "worst", e->worst);
	number(b, "at", e->worst_at >= 0 ? e->worst_at : INFINITY);
	number(b, "lowest", e->lowest);
	number(b, "highest", e->highest);
	buf_char(b, '}');
}

static void place(struct buf *b, const char *name, const struct audit_place *p)
{
	member(b, name);
	if (!p->file) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	text(b, "file", str_of(p->file));
	whole(b, "line", p->line);
	whole(b, "column", p->column);
	buf_char(b, '}');
}

/* Elements of an array, one a line. */
static void open_list(struct buf *b, const char *name)
{
	buf_text(b, ",\n");
	json_quote(b, str_of(name));
	buf_text(b, ": [");
}

static void next_element(struct buf *b, bool first)
{
	buf_text(b, first ? "\n" : ",\n");
	buf_char(b, '{');
}

static void close_list(struct buf *b, bool empty)
{
	buf_text(b, empty ? "]" : "\n]");
}

static void key(struct buf *b, const struct audit *audit, const struct audit_change *c)
{
	text(b, "device", audit->devices[c->device].id);
	optional_text(b, "precision", c->precision);
	optional_text(b, "class", c->class_name);
	optional_text(b, "part", str_of(c->part ? c->part : ""));
	member(b, "range");
	if (c->has_range) {
		buf_char(b, '[');
		num_print(b, c->from);
		buf_text(b, ", ");
		if (isfinite(c->to))
			num_print(b, c->to);
		else
			buf_text(b, "null");
		buf_char(b, ']');
	} else {
		buf_text(b, "null");
	}
	text(b, "member", str_of(c->member));
}

static void change(
    struct buf *b, const struct audit *audit, const struct audit_change *c)
{
	text(b, "id", str_of(audit_rule_name(c->rule)));
	text(b, "fingerprint", str_of(c->fingerprint));
	text(b, "severity", str_of(audit_severity_name(c->severity)));
	key(b, audit, c);
	text(b, "path", str_of(c->path));
	value(b, "old", &c->before);
	value(b, "new", &c->after);
	optional_text(b, "unit", str_of(c->unit));
	number(b, "relative", c->has_relative ? c->relative : INFINITY);
	effect(b, "latency", &c->latency);
	text(b, "significance", str_of(audit_significance_name(c->significance)));
	text(b, "reason", str_of(c->reason));
	member(b, "location");
	buf_char(b, '{');
	place(b, "old", &c->before_at);
	place(b, "new", &c->after_at);
	buf_text(b, "}}");
}

static void side(struct buf *b, const char *name, const struct audit_side *s)
{
	buf_text(b, ",\n");
	json_quote(b, str_of(name));
	buf_text(b, ": {");
	text(b, "name", str_of(s->name));
	whole(b, "devices", s->n);
	whole(b, "other_files", s->nother);
	buf_char(b, '}');
}

static void summary(struct buf *b, const struct audit *audit)
{
	size_t changed = 0;
	for (size_t i = 0; i < audit->ndevices; i++)
		changed += audit->devices[i].changed;
	buf_text(b, ",\n\"summary\": {");
	whole(b, "changes", audit->nchanges);
	whole(b, "errors", audit->count[AUDIT_ERROR]);
	whole(b, "warnings", audit->count[AUDIT_WARNING]);
	whole(b, "infos", audit->count[AUDIT_INFO]);
	whole(b, "flips", audit->nflips);
	whole(b, "devices", audit->ndevices);
	whole(b, "devices_changed", changed);
	text(b, "fail_on", str_of(audit_severity_name(audit->policy->fail_on)));
	text(b, "gate", audit->blocked ? STR("blocked") : STR("passed"));
	buf_char(b, '}');
}

static void table(struct buf *b, const char *name, const struct calibration *cal,
    const struct audit_table *t)
{
	member(b, name);
	if (!cal) {
		buf_text(b, "null");
		return;
	}
	buf_text(b, "{");
	member(b, "fingerprint");
	buf_char(b, '"');
	report_fingerprint(b, cal, 16);
	buf_char(b, '"');
	member(b, "table_bytes");
	if (t->words)
		buf_printf(b, "%zu", 4 * t->words);
	else
		buf_text(b, "null");
	number(b, "proven_error", t->words ? t->error_ppb / 1e9 : INFINITY);
	buf_char(b, '}');
}

static void devices(struct buf *b, const struct audit *audit)
{
	bool first = true;
	open_list(b, "devices");
	for (size_t i = 0; i < audit->ndevices; i++) {
		const struct audit_device *d = &audit->devices[i];
		if (!d->changed)
			continue;
		next_element(b, first);
		first = false;
		text(b, "id", d->id);
		whole(b, "changes", d->nchanges);
		table(b, "old", d->before, &d->before_table);
		table(b, "new", d->after, &d->after_table);
		struct audit_effect e = report_device_effect(audit, d);
		effect(b, "latency", &e);
		buf_char(b, '}');
	}
	close_list(b, first);
}

static void curves(struct buf *b, const struct audit *audit)
{
	open_list(b, "curves");
	for (size_t i = 0; i < audit->ncurves; i++) {
		const struct audit_curve *c = &audit->curves[i];
		next_element(b, i == 0);
		text(b, "device", audit->devices[c->device].id);
		text(b, "precision", c->precision);
		text(b, "class", c->class_name);
		text(b, "part", str_of(c->part));
		effect(b, "latency", &c->latency);
		buf_char(b, '}');
	}
	close_list(b, audit->ncurves == 0);
}

static void run(struct buf *b, const struct audit *audit, const struct audit_run *r)
{
	bool answered = r->before_status == EST_OK && r->after_status == EST_OK;
	text(b, "device", audit->devices[r->device].id);
	text(b, "workload", r->workload);
	text(b, "old_status", str_of(est_status_name(r->before_status)));
	text(b, "new_status", str_of(est_status_name(r->after_status)));
	whole(b, "old_latency_ns", r->before_ns);
	whole(b, "new_latency_ns", r->after_ns);
	whole(b, "old_energy_pj", r->before_pj);
	whole(b, "new_energy_pj", r->after_pj);
	number(b, "relative",
	    answered && r->before_ns ? (double)r->after_ns / (double)r->before_ns - 1
				     : INFINITY);
	optional_text(
	    b, "old_verdict", str_of(r->before_verdict ? r->before_verdict : ""));
	optional_text(
	    b, "new_verdict", str_of(r->after_verdict ? r->after_verdict : ""));
	buf_char(b, '}');
}

static void runs(
    struct buf *b, const struct audit *audit, const char *name, bool flips_only)
{
	bool first = true;
	open_list(b, name);
	for (size_t i = 0; i < audit->nruns; i++) {
		if (flips_only && !audit->runs[i].flip)
			continue;
		next_element(b, first);
		first = false;
		run(b, audit, &audit->runs[i]);
	}
	close_list(b, first);
}

static void changes(struct buf *b, const struct audit *audit)
{
	open_list(b, "changes");
	for (size_t i = 0; i < audit->nchanges; i++) {
		next_element(b, i == 0);
		change(b, audit, &audit->changes[i]);
	}
	close_list(b, audit->nchanges == 0);
}

void report_json(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	(void)style;
	buf_text(out, "{\"format\": \"estimate-audit\", \"schema_version\": \"1.0\", "
		      "\"tool\": \"calgen " EST_VERSION "\"");
	side(out, "old", audit->before);
	side(out, "new", audit->after);
	summary(out, audit);
	member(out, "budget_ms");
	if (audit->policy->budget_ms > 0)
		num_print(out, audit->policy->budget_ms);
	else
		buf_text(out, "null");
	runs(out, audit, "flips", true);
	changes(out, audit);
	devices(out, audit);
	curves(out, audit);
	runs(out, audit, "workloads", false);
	buf_text(out, "\n}\n");
}
