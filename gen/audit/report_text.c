/* report_text.c: the audit for a person at a terminal.  The verdict first, then
 * decisions, the worst changes, and all changes by device, precision and class.
 *
 * In: an audit.  Out: aligned text.  Must not know how changes were found. */
#include "audit/report.h"

#include "audit/report_columns.h"
#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/num.h"
#include "base/text.h"
#include "lib/estimate.h"

#define WORST_SHOWN 5
#define GROUP_SHOWN 12 /* of one class and part, unless --full */

struct printer {
	const struct audit *audit;
	const struct report_style *style;
	struct buf *out;
};

static const char *color_of(const struct printer *p, enum audit_severity severity)
{
	static const char *const colors[] = {"36", "33", "1;31"};
	return p->style->color ? colors[severity] : NULL;
}

static const char *bold(const struct printer *p)
{
	return p->style->color ? "1" : NULL;
}

static void cell(struct columns *t, struct buf *b)
{
	columns_cell(t, buf_view(b), NULL);
	buf_clear(b);
}

/* severity, rule, [where,] member, old → new, relative, latency[, location] */
static void change_row(const struct printer *p, struct columns *t,
    const struct audit_change *c, bool with_key)
{
	struct buf b = {0};
	columns_row(t);
	buf_printf(
	    &b, "    %s", c->waiver ? "waived" : audit_severity_name(c->severity));
	columns_cell(
	    t, buf_view(&b), color_of(p, c->waiver ? AUDIT_INFO : c->severity));
	buf_clear(&b);
	columns_cell(t, str_of(audit_rule_name(c->rule)), NULL);
	if (with_key) {
		if (p->audit->ndevices > 1) {
			text_safe(&b, p->audit->devices[c->device].id, TEXT_NO_LIMIT);
			buf_char(&b, ' ');
		}
		report_group(&b, c);
		report_twins(&b, c);
		cell(t, &b);
	}
	text_safe(&b, str_of(c->member), REPORT_TEXT_COLUMNS);
	cell(t, &b);
	report_values(&b, c);
	cell(t, &b);
	if (c->has_relative)
		report_percent(&b, c->relative);
	cell(t, &b);
	report_effect(&b, c->part, &c->latency);
	cell(t, &b);
	if (!with_key)
		report_location(&b, c);
	report_waiver(&b, c);
	cell(t, &b);
	buf_free(&b);
}

/* What --full adds below a change. */
static void change_details(struct columns *t, const struct audit_change *c)
{
	struct buf b = {0};
	buf_text(&b, "      ");
	text_safe(&b, str_of(c->path[0] ? c->path : "(no JSON value)"), TEXT_NO_LIMIT);
	buf_printf(&b, "  %s: %s  %s", audit_significance_name(c->significance),
	    c->reason, c->fingerprint);
	columns_line(t, buf_view(&b), NULL);
	buf_clear(&b);
	buf_printf(
	    &b, "      %s: %s", audit_rule_title(c->rule), audit_rule_help(c->rule));
	columns_line(t, buf_view(&b), NULL);
	buf_free(&b);
}

/* --- sections --------------------------------------------------------------- */

/* What else a reader must know before the changes. */
static void print_facts(const struct printer *p)
{
	const struct audit *audit = p->audit;
	struct buf b = {0};
	report_flash(&b, audit);
	if (b.n)
		buf_printf(p->out, "  %.*s\n", (int)b.n, b.s);
	buf_free(&b);
	if (audit->policy->today.n)
		buf_printf(p->out, "  judged on %.*s\n", (int)audit->policy->today.n,
		    audit->policy->today.s);
	for (size_t i = 0; i < audit->nnotes; i++) {
		buf_text(p->out, "  note: ");
		text_safe(p->out, str_of(audit->notes[i]), TEXT_NO_LIMIT);
		buf_char(p->out, '\n');
	}
}

static void print_head(const struct printer *p)
{
	struct buf b = {0};
	report_verdict(&b, p->audit);
	const char *color = !p->style->color         ? NULL
			    : p->audit->blocked      ? "1;31"
			    : p->audit->nchanges > 0 ? "1;33"
						     : "1;32";
	columns_colored(p->out, buf_view(&b), color);
	buf_char(p->out, '\n');
	buf_free(&b);
	buf_text(p->out, "  old ");
	report_side_at(p->out, p->audit->before);
	buf_text(p->out, "\n  new ");
	report_side_at(p->out, p->audit->after);
	buf_char(p->out, '\n');
	print_facts(p);
}

static void heading(const struct printer *p, const char *title)
{
	buf_char(p->out, '\n');
	columns_colored(p->out, str_of(title), bold(p));
	buf_char(p->out, '\n');
}

static void run_row(
    const struct printer *p, struct columns *t, const struct audit_run *run)
{
	struct buf b = {0};
	columns_row(t);
	buf_text(&b, "  ");
	report_run(&b, run);
	cell(t, &b);
	text_safe(&b, p->audit->devices[run->device].id, TEXT_NO_LIMIT);
	cell(t, &b);
	if (run->before_status == EST_OK && run->after_status == EST_OK) {
		report_duration(&b, run->before_ns);
		buf_text(&b, " → ");
		report_duration(&b, run->after_ns);
		cell(t, &b);
		if (run->before_ns)
			report_percent(
			    &b, (double)run->after_ns / (double)run->before_ns - 1);
		cell(t, &b);
		if (run->before_pj || run->after_pj) {
			report_energy(&b, run->before_pj);
			buf_text(&b, " → ");
			report_energy(&b, run->after_pj);
		}
		cell(t, &b);
		if (run->before_pj && run->after_pj)
			report_percent(
			    &b, (double)run->after_pj / (double)run->before_pj - 1);
		cell(t, &b);
	} else {
		buf_printf(&b, "%s → %s", est_status_name(run->before_status),
		    est_status_name(run->after_status));
		cell(t, &b);
	}
	buf_free(&b);
}

static void print_runs(const struct printer *p, const char *title, bool flips)
{
	struct columns t = {.arena = p->audit->arena};
	for (size_t i = 0; i < p->audit->nruns; i++)
		if (p->audit->runs[i].flip == flips)
			run_row(p, &t, &p->audit->runs[i]);
	if (t.nrows == 0)
		return;
	heading(p, title);
	columns_print(&t, p->out);
}

static void print_worst(const struct printer *p)
{
	struct columns t = {.arena = p->audit->arena};
	for (size_t i = 0; i < p->audit->nchanges && t.nrows < WORST_SHOWN; i++) {
		const struct audit_change *c = p->audit->worst[i];
		if (c->severity > AUDIT_INFO && !c->twin)
			change_row(p, &t, c, true);
	}
	if (t.nrows == 0)
		return;
	heading(p, "Worst");
	columns_print(&t, p->out);
}

static void print_device_head(const struct printer *p, const struct audit_device *d)
{
	size_t count[AUDIT_NSEVERITIES];
	buf_char(p->out, '\n');
	struct buf id = {0};
	text_safe(&id, d->id, TEXT_NO_LIMIT);
	columns_colored(p->out, buf_view(&id), bold(p));
	buf_free(&id);
	buf_text(p->out, "  ");
	report_count_device(p->audit, d, count);
	report_counts(p->out, count);
	struct audit_effect e = report_device_effect(p->audit, d);
	if (e.known && (e.lowest != 0 || e.highest != 0)) {
		buf_text(p->out, ", latency ");
		report_extent(p->out, &e);
	}
	buf_text(p->out, "\n  calibration ");
	report_fingerprint(p->out, d->before, 6);
	buf_text(p->out, " → ");
	report_fingerprint(p->out, d->after, 6);
	if (d->before_table.words || d->after_table.words) {
		buf_text(p->out, ", table ");
		report_table(p->out, d);
		buf_text(p->out, ", proven error ");
		report_error(p->out, d);
	}
	buf_char(p->out, '\n');
}

/* Changes of one precision, class and part. */
struct group {
	const struct audit_change *list;
	size_t n;
	const struct group *copy_of; /* has the same changes in another class */
};

/* "  latency over all sizes ▁▃▇ (scale -40 % to +67 %)": new ÷ old.  The scale is
 * that of the picture, the same way up and down, and no second change. */
static void spark(struct buf *b, const struct audit_curve *curve)
{
	struct buf picture = {0};
	double low = 0, high = 0;
	report_spark(&picture, curve, &low, &high);
	if (high > 0) {
		buf_printf(b, "  latency over all sizes %.*s (scale ", (int)picture.n,
		    picture.s);
		report_percent(b, num_round(low, 9));
		buf_text(b, " to ");
		report_percent(b, num_round(high, 9));
		buf_char(b, ')');
	}
	buf_free(&picture);
}

/* "  fp32 conv2d_bn compute", and over all sizes where rows tell only parts. */
static void group_line(
    const struct printer *p, struct columns *t, const struct group *g)
{
	struct buf b = {0};
	buf_text(&b, "  ");
	report_group(&b, g->list);
	const struct audit_curve *curve = report_curve_of(p->audit, g->list);
	if (curve && g->n > 1) {
		buf_text(&b, ", over all sizes ");
		report_move(&b, &curve->latency);
	}
	if (curve)
		spark(&b, curve);
	columns_line(t, buf_view(&b), bold(p));
	buf_free(&b);
}

static const struct audit_change *first_of(const struct audit_change *c)
{
	return c->twin ? c->twin : c;
}

static bool all_twins(const struct group *a, const struct group *b)
{
	for (size_t i = 0; i < a->n && i < b->n; i++)
		if (first_of(&a->list[i]) != first_of(&b->list[i]))
			return false;
	return a->n == b->n;
}

static void find_copies(struct group *groups, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < i && groups[i].list->twin && !groups[i].copy_of;
		     k++)
			if (all_twins(&groups[i], &groups[k]))
				groups[i].copy_of = &groups[k];
}

/* "    the same in conv2d, matmul": groups after `g` that are copies of it. */
static void copies_line(
    struct columns *t, const struct group *g, const struct group *end)
{
	struct buf b = {0};
	for (const struct group *other = g + 1; other < end; other++) {
		if (other->copy_of != g)
			continue;
		buf_text(&b, b.n ? ", " : "    the same in ");
		buf_str(&b, other->list->class_name);
	}
	if (b.n)
		columns_line(t, buf_view(&b), NULL);
	buf_free(&b);
}

static void print_group(
    const struct printer *p, struct columns *t, const struct group *g)
{
	bool full = p->style->length == REPORT_FULL;
	group_line(p, t, g);
	for (size_t i = 0; i < g->n && (full || i < GROUP_SHOWN); i++) {
		change_row(p, t, &g->list[i], false);
		if (full)
			change_details(t, &g->list[i]);
	}
	if (!full && g->n > GROUP_SHOWN) {
		struct buf b = {0};
		buf_printf(&b, "    … %zu more (--full)", g->n - GROUP_SHOWN);
		columns_line(t, buf_view(&b), NULL);
		buf_free(&b);
	}
}

static void print_device(const struct printer *p, const struct audit_device *d)
{
	struct columns t = {.arena = p->audit->arena};
	bool full = p->style->length == REPORT_FULL;
	const struct audit_change *list = p->audit->changes + d->first;
	struct group *groups =
	    ARENA_ARRAY(p->audit->arena, d->nchanges + 1, struct group);
	size_t ngroups = 0;
	for (size_t i = 0; i < d->nchanges; i++) {
		if (i == 0 || !report_same_group(&list[i - 1], &list[i]))
			groups[ngroups++] = (struct group){.list = &list[i]};
		groups[ngroups - 1].n++;
	}
	if (!full)
		find_copies(groups, ngroups);
	print_device_head(p, d);
	for (size_t i = 0; i < ngroups; i++) {
		if (groups[i].copy_of)
			continue;
		print_group(p, &t, &groups[i]);
		copies_line(&t, &groups[i], groups + ngroups);
	}
	columns_print(&t, p->out);
}

void report_text(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	struct printer p = {audit, style, out};
	print_head(&p);
	if (audit->nchanges == 0)
		return;
	print_runs(&p, "Decisions that flip", true);
	if (style->length == REPORT_BRIEF || audit->nchanges > WORST_SHOWN)
		print_worst(&p);
	for (size_t i = 0; i < audit->ndevices; i++) {
		if (!audit->devices[i].changed)
			continue;
		if (style->length == REPORT_BRIEF)
			print_device_head(&p, &audit->devices[i]);
		else
			print_device(&p, &audit->devices[i]);
	}
	print_runs(&p, "Workloads", false);
}
