/* report_format.c: words and numbers that all reports for people share.
 *
 * In: parts of an audit.  Out: text that is safe on a terminal.  Must not know
 * the layout of a report. */
#include "audit/report_format.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "base/text.h"
#include "lib/estimate.h"

#define EVERYWHERE 1e-9   /* spread of a change that is the same at every size */
#define CONTEXT_COLUMNS 8 /* shown before the place where two texts differ */

void report_percent(struct buf *b, double relative)
{
	double percent = 100 * relative, size = fabs(percent);
	if (relative >= 9) { /* from ten times on nobody thinks in percent */
		buf_text(b, "×");
		num_print(b, num_round(1 + relative, 3));
		return;
	}
	if (size == 0) {
		buf_text(b, "0 %");
		return;
	}
	buf_char(b, percent > 0 ? '+' : '-');
	if (size < 0.001)
		buf_text(b, "<0.001");
	else
		num_print(b, num_round(size, size >= 10 ? 3 : 2));
	buf_text(b, " %");
}

/* Bytes at which two long texts begin to differ, less a few characters to find
 * the place by. */
static size_t difference_of(struct str a, struct str b)
{
	size_t n = 0, kept = 0;
	while (n < a.n && n < b.n && a.s[n] == b.s[n])
		n++;
	while (n > 0 &&
	       (kept < CONTEXT_COLUMNS || ((unsigned char)a.s[n] & 0xc0) == 0x80)) {
		n--;
		kept++;
	}
	return n;
}

static bool is_long(const struct audit_value *v)
{
	return v->kind == AUDIT_TEXT && v->text.n > REPORT_TEXT_COLUMNS;
}

/* Exact to nine digits, which is what calibrations are written with. */
static void print_number(struct buf *b, double x)
{
	static const char prefixes[] = "MGTPE";
	size_t i = 0;
	if (fabs(x) < 1e6 || fabs(x) >= 1e21) {
		num_print(b, x);
		return;
	}
	for (x /= 1e6; fabs(x) >= 1e3; x /= 1e3)
		i++;
	num_print(b, num_round(x, 9));
	buf_char(b, prefixes[i]);
}

static void print_value(struct buf *b, const struct audit_value *v, size_t skip)
{
	if (v->kind == AUDIT_NUMBER) {
		print_number(b, v->number);
	} else if (v->kind == AUDIT_TEXT) {
		struct str rest = {v->text.s + skip, v->text.n - skip};
		buf_text(b, skip ? "…" : "");
		text_safe(b, rest, REPORT_TEXT_COLUMNS - (skip > 0));
	} else {
		buf_text(b, "—");
	}
}

static size_t skip_of(const struct audit_change *c)
{
	return is_long(&c->before) && is_long(&c->after)
		   ? difference_of(c->before.text, c->after.text)
		   : 0;
}

void report_value(struct buf *b, const struct audit_change *c, bool after)
{
	print_value(b, after ? &c->after : &c->before, skip_of(c));
}

/* The unit once behind both. */
void report_values(struct buf *b, const struct audit_change *c)
{
	if (c->before.kind == AUDIT_NOTHING && c->after.kind == AUDIT_NOTHING)
		return;
	size_t skip = skip_of(c);
	print_value(b, &c->before, skip);
	buf_text(b, " → ");
	print_value(b, &c->after, skip);
	if (c->unit[0])
		buf_printf(b, " %s", c->unit);
}

static bool moves(const struct audit_effect *e)
{
	return e->known && (e->lowest != 0 || e->highest != 0);
}

void report_move(struct buf *b, const struct audit_effect *e)
{
	report_percent(b, e->worst);
	if (e->worst_at >= 0 && e->highest - e->lowest < EVERYWHERE) {
		buf_text(b, " throughout");
	} else if (e->worst_at >= 0) {
		buf_text(b, " at ");
		num_human(b, e->worst_at);
	}
	double other = e->worst > 0 ? e->lowest : e->highest;
	if (other != 0 && (other > 0) != (e->worst > 0)) {
		buf_text(b, ", to ");
		report_percent(b, other);
	}
}

/* One term of the latency, unless the change is one of whole operations. */
void report_effect(struct buf *b, const char *part, const struct audit_effect *e)
{
	static const char *const terms[] = {"launch", "compute", "memory"};
	const char *term = NULL;
	if (!moves(e))
		return;
	for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
		if (part && str_is(str_of(part), terms[i]))
			term = terms[i];
	buf_printf(b, "%s ", term ? term : "latency");
	buf_text(b, term ? "time " : "");
	report_move(b, e);
}

void report_extent(struct buf *b, const struct audit_effect *e)
{
	if (!e->known)
		return;
	if (e->highest > 0) {
		buf_text(b, "up to ");
		report_percent(b, e->highest);
	}
	if (e->lowest < 0) {
		buf_text(b, e->highest > 0 ? ", down to " : "down to ");
		report_percent(b, e->lowest);
	}
}

void report_group(struct buf *b, const struct audit_change *c)
{
	const struct str parts[] = {
	    c->precision, c->class_name, str_of(c->part ? c->part : "")};
	bool first = true;
	for (size_t i = 0; i < 3; i++) {
		if (parts[i].n == 0)
			continue;
		if (!first)
			buf_char(b, ' ');
		buf_str(b, parts[i]);
		first = false;
	}
	if (first)
		buf_text(b, "device");
}

void report_twins(struct buf *b, const struct audit_change *c)
{
	if (c->ntwins)
		buf_printf(
		    b, " and %zu more class%s", c->ntwins, c->ntwins == 1 ? "" : "es");
}

bool report_same_group(const struct audit_change *a, const struct audit_change *b)
{
	return a->device == b->device && str_eq(a->precision, b->precision) &&
	       str_eq(a->class_name, b->class_name) &&
	       strcmp(a->part ? a->part : "", b->part ? b->part : "") == 0;
}

void report_counts(struct buf *b, const size_t count[AUDIT_NSEVERITIES])
{
	bool first = true;
	for (size_t i = AUDIT_NSEVERITIES; i-- > 0;) {
		if (count[i] == 0)
			continue;
		buf_printf(b, "%s%zu %s%s", first ? "" : ", ", count[i],
		    audit_severity_name((enum audit_severity)i),
		    count[i] == 1 ? "" : "s");
		first = false;
	}
}

void report_count_device(const struct audit *audit, const struct audit_device *d,
    size_t count[AUDIT_NSEVERITIES])
{
	memset(count, 0, AUDIT_NSEVERITIES * sizeof *count);
	for (size_t i = 0; i < d->nchanges; i++)
		count[audit->changes[d->first + i].severity]++;
}

static size_t changed_devices(const struct audit *audit)
{
	size_t n = 0;
	for (size_t i = 0; i < audit->ndevices; i++)
		n += audit->devices[i].changed;
	return n;
}

void report_verdict(struct buf *b, const struct audit *audit)
{
	const char *s = audit->ndevices == 1 ? "" : "s";
	if (audit->nrefused)
		buf_printf(b, "BLOCKED: %zu waiver%s refused, ", audit->nrefused,
		    audit->nrefused == 1 ? "" : "s");
	if (audit->nchanges == 0) {
		buf_printf(b, "%co changes in %zu device%s",
		    audit->nrefused ? 'n' : 'N', audit->ndevices, s);
		return;
	}
	if (!audit->nrefused)
		buf_text(b, audit->blocked                          ? "BLOCKED: "
			    : audit->policy->fail_on == AUDIT_NEVER ? "Not judged: "
								    : "Passed: ");
	if (audit->nflips)
		buf_printf(b, "%zu decision%s flip%s, ", audit->nflips,
		    audit->nflips == 1 ? "" : "s", audit->nflips == 1 ? "s" : "");
	report_counts(b, audit->count);
	if (audit->nwaived)
		buf_printf(b, ", %zu of them waived", audit->nwaived);
	buf_text(b, " in ");
	if (audit->ndevices > 1)
		buf_printf(b, "%zu of ", changed_devices(audit));
	buf_printf(b, "%zu device%s (--fail-on %s)", audit->ndevices, s,
	    audit_severity_name(audit->policy->fail_on));
}

void report_side(struct buf *b, const struct audit_side *side)
{
	text_safe(b, str_of(side->name), TEXT_NO_LIMIT);
	buf_printf(b, ": %zu device%s", side->n, side->n == 1 ? "" : "s");
	if (side->nother)
		buf_printf(b, ", %zu other JSON file%s passed over", side->nother,
		    side->nother == 1 ? "" : "s");
}

void report_fingerprint(struct buf *b, const struct calibration *cal, size_t nbytes)
{
	if (!cal)
		buf_text(b, "—");
	for (size_t i = 0; cal && i < nbytes; i++)
		buf_printf(b, "%02x", cal->fingerprint[i]);
}

static void print_bytes(struct buf *b, const struct audit_table *t)
{
	if (t->words)
		buf_printf(b, "%zu B", 4 * t->words);
	else
		buf_text(b, "none");
}

void report_table(struct buf *b, const struct audit_device *d)
{
	long long grown =
	    4 * ((long long)d->after_table.words - (long long)d->before_table.words);
	if (grown != 0 || !d->after_table.words) {
		print_bytes(b, &d->before_table);
		buf_text(b, " → ");
	}
	print_bytes(b, &d->after_table);
	if (grown != 0)
		buf_printf(b, " (%+lld B)", grown);
}

static void print_error(struct buf *b, const struct audit_table *t)
{
	if (t->words) {
		num_print(b, num_round(t->error_ppb / 1e7, 3));
		buf_text(b, " %");
	} else {
		buf_text(b, "—");
	}
}

void report_error(struct buf *b, const struct audit_device *d)
{
	struct buf was = {0}, is = {0};
	print_error(&was, &d->before_table);
	print_error(&is, &d->after_table);
	if (!str_eq(buf_view(&was), buf_view(&is))) {
		buf_str(b, buf_view(&was));
		buf_text(b, " → ");
	}
	buf_str(b, buf_view(&is));
	buf_free(&was);
	buf_free(&is);
}

/* The unit that leaves one to three digits before the point. */
static void print_scaled(
    struct buf *b, uint64_t x, const char *const *units, size_t nunits)
{
	double value = (double)x;
	size_t i = 0;
	while (value >= 1000 && i + 1 < nunits) {
		value /= 1000;
		i++;
	}
	num_print(b, num_round(value, 4));
	buf_printf(b, " %s", units[i]);
}

void report_duration(struct buf *b, uint64_t ns)
{
	static const char *const units[] = {"ns", "µs", "ms", "s"};
	print_scaled(b, ns, units, 4);
}

void report_energy(struct buf *b, uint64_t pj)
{
	static const char *const units[] = {"pJ", "nJ", "µJ", "mJ", "J"};
	if (pj) /* 0: the table tells none */
		print_scaled(b, pj, units, 5);
	else
		buf_text(b, "unknown");
}

void report_decision(struct buf *b, const struct audit_run *run)
{
	if (!run->before_verdict)
		return;
	if (run->mode)
		buf_text(b, "best mode ");
	if (run->flip)
		buf_printf(b, "%s → ", run->before_verdict);
	buf_text(b, run->after_verdict);
	if (run->budget_ms > 0) {
		buf_text(b, " at ");
		num_print(b, run->budget_ms);
		buf_text(b, " ms");
	}
}

void report_run(struct buf *b, const struct audit_run *run)
{
	text_safe(b, run->workload, REPORT_TEXT_COLUMNS);
	if (run->before_verdict) {
		buf_text(b, ": ");
		report_decision(b, run);
	}
}

void report_location(struct buf *b, const struct audit_change *c)
{
	const struct audit_place *p = c->after_at.file ? &c->after_at : &c->before_at;
	if (!p->file)
		return;
	text_safe(b, str_of(p->file), TEXT_NO_LIMIT);
	buf_printf(b, ":%zu:%zu", p->line, p->column);
}

struct audit_effect report_device_effect(
    const struct audit *audit, const struct audit_device *d)
{
	struct audit_effect all = {0};
	for (size_t i = 0; i < d->ncurves; i++)
		audit_effect_join(&all, &audit->curves[d->first_curve + i].latency);
	return all;
}
