/* report_json.c: the audit for programs; calib/schema/audit.schema.json is the
 * promise.  One change a line, so that two reports can be compared by line.
 *
 * In: an audit.  Out: JSON; a brief one has only the changes that block,
 * the rest is whole whatever the style. */
#include "audit/report.h"

#include <math.h>

#include "audit/report_format.h"
#include "base/num.h"
#include "fit/noise.h"
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

static void test(struct buf *b, const struct audit_test *t)
{
	member(b, "test");
	if (!t->known) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	number(b, "sd", t->sd);
	number(b, "df", t->df);
	number(b, "z", t->z);
	number(b, "p", t->p);
	number(b, "detectable", t->detectable);
	buf_char(b, '}');
}

static void waiver(struct buf *b, const struct audit_waiver *w)
{
	member(b, "waiver");
	if (!w) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	text(b, "owner", w->owner);
	text(b, "reason", w->reason);
	text(b, "expires", w->expires);
	buf_char(b, '}');
}

static void truth(struct buf *b, const char *name, bool value)
{
	member(b, name);
	buf_text(b, value ? "true" : "false");
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
	effect(b, "energy", &c->energy);
	text(b, "significance", str_of(audit_significance_name(c->significance)));
	text(b, "reason", str_of(c->reason));
	test(b, &c->test);
	truth(b, "lost", c->lost);
	truth(b, "blocks", c->blocks);
	waiver(b, c->waiver);
	member(b, "location");
	buf_char(b, '{');
	place(b, "old", &c->before_at);
	place(b, "new", &c->after_at);
	place(b, "old_generated", &c->before_c);
	place(b, "new_generated", &c->after_c);
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
	optional_text(b, "revision", str_of(s->revision ? s->revision : ""));
	member(b, "operations");
	if (s->cells)
		buf_printf(b, "%zu", s->cells->n);
	else
		buf_text(b, "null");
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
	whole(b, "waived", audit->nwaived);
	whole(b, "waivers_refused", audit->nrefused);
	whole(b, "flips", audit->nflips);
	whole(b, "devices", audit->ndevices);
	whole(b, "devices_changed", changed);
	text(b, "fail_on", str_of(audit_severity_name(audit->policy->fail_on)));
	text(b, "gate", audit->blocked ? STR("blocked") : STR("passed"));
	whole(b, "old_flash_bytes", audit->before_flash_bytes);
	whole(b, "new_flash_bytes", audit->after_flash_bytes);
	whole(b, "ram_bytes", 0); /* tables are constant data */
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
	text(b, "decision", r->mode ? STR("mode") : STR("admission"));
	number(b, "budget_ms", r->budget_ms > 0 ? r->budget_ms : INFINITY);
	text(b, "old_status", str_of(est_status_name(r->before_status)));
	text(b, "new_status", str_of(est_status_name(r->after_status)));
	whole(b, "old_latency_ns", r->before_ns);
	whole(b, "new_latency_ns", r->after_ns);
	whole(b, "old_latency_lo_ns", r->before_lo_ns);
	whole(b, "old_latency_hi_ns", r->before_hi_ns);
	whole(b, "new_latency_lo_ns", r->after_lo_ns);
	whole(b, "new_latency_hi_ns", r->after_hi_ns);
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
		const struct audit_run *r = &audit->runs[i];
		bool first_budget =
		    !(r->budget_ms > 0) || r->budget_ms == audit->policy->budget_ms;
		if (flips_only ? !r->flip : r->mode || !first_budget)
			continue;
		next_element(b, first);
		first = false;
		run(b, audit, &audit->runs[i]);
	}
	close_list(b, first);
}

/* --- what the judgement rests on ---------------------------------------------- */

static void noise(struct buf *b, const struct audit_policy *policy)
{
	const struct noise *n = policy->noise;
	buf_text(b, ",\n\"noise\": ");
	if (!n) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	text(b, "file", str_of(policy->noise_path));
	number(b, "level", NOISE_LEVEL);
	number(b, "df", n->all.df);
	number(b, "detectable_up", expm1(noise_detectable(&n->all)));
	number(b, "detectable_down", expm1(-noise_detectable(&n->all)));
	number(b, "effect_floor", policy->effect_floor);
	buf_char(b, '}');
}

static void notes(struct buf *b, const struct audit *audit)
{
	buf_text(b, ",\n\"notes\": [");
	for (size_t i = 0; i < audit->nnotes; i++) {
		buf_text(b, i ? ", " : "");
		json_quote(b, str_of(audit->notes[i]));
	}
	buf_char(b, ']');
}

static void operation(
    struct buf *b, const struct audit *audit, const struct audit_key *k)
{
	const struct cell_key *key = &k->before->key;
	text(b, "network", key->network);
	whole(b, "batch", key->batch);
	text(b, "mode", key->mode);
	text(b, "precision", audit->classes->precision[key->precision]);
	text(b, "class", audit->classes->info[key->class_id].name);
	text(b, "pattern", key->pattern);
	whole(b, "flops", key->flops);
	whole(b, "bytes", key->bytes);
	number(b, "old_ns", k->before_ns);
	number(b, "new_ns", k->after_ns);
	number(b, "relative", expm1(k->ratio));
	text(b, "significance", str_of(audit_significance_name(k->significance)));
	text(b, "reason", str_of(k->reason));
	truth(b, "naive", k->naive);
	test(b, &k->test);
	buf_char(b, '}');
}

static void share(struct buf *b, const char *name, size_t part, size_t all)
{
	number(b, name, all ? (double)part / (double)all : INFINITY);
}

static void campaign(struct buf *b, const struct audit *audit)
{
	const struct audit_campaign *c = audit->campaign;
	buf_text(b, ",\n\"campaign\": ");
	if (!c) {
		buf_text(b, "null");
		return;
	}
	buf_char(b, '{');
	whole(b, "operations", c->nkeys);
	whole(b, "flagged", c->nflagged);
	share(b, "flagged_share", c->nflagged, c->nkeys);
	whole(b, "naive", c->nnaive);
	share(b, "naive_share", c->nnaive, c->nkeys);
	whole(b, "runs", c->nruns);
	whole(b, "runs_flagged", c->nruns_flagged);
	member(b, "power");
	buf_char(b, '[');
	for (size_t i = 0; i < c->npowers; i++) {
		buf_text(b, i ? ", {" : "{");
		number(b, "detectable_times", c->powers[i].times);
		number(b, "found", c->powers[i].found);
		buf_char(b, '}');
	}
	buf_char(b, ']');
	open_list(b, "list");
	for (size_t i = 0; i < c->nkeys; i++) {
		next_element(b, i == 0);
		operation(b, audit, &c->keys[i]);
	}
	close_list(b, c->nkeys == 0);
	buf_char(b, '}');
}

static void changes(struct buf *b, const struct audit *audit, bool brief)
{
	bool first = true;
	open_list(b, "changes");
	for (size_t i = 0; i < audit->nchanges; i++) {
		if (brief && !audit->changes[i].blocks)
			continue;
		next_element(b, first);
		first = false;
		change(b, audit, &audit->changes[i]);
	}
	close_list(b, first);
}

void report_json(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
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
	member(out, "today");
	if (audit->policy->today.n)
		json_quote(out, audit->policy->today);
	else
		buf_text(out, "null");
	noise(out, audit->policy);
	notes(out, audit);
	runs(out, audit, "flips", true);
	changes(out, audit, style->length == REPORT_BRIEF);
	devices(out, audit);
	curves(out, audit);
	runs(out, audit, "workloads", false);
	campaign(out, audit);
	buf_text(out, "\n}\n");
}
