/* report_markdown.c: the audit as the comment of a pull request.  The first line
 * is a marker by which a script finds its own comment again; the whole stays
 * within the limit of a comment: worst first, and what is left out is counted.
 *
 * In: an audit.  Out: GitHub-flavoured Markdown. */
#include "audit/report.h"

#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "base/num.h"
#include "base/text.h"
#include "lib/estimate.h"

#define COMMENT_BYTES 65535 /* characters allowed; bytes are never fewer */
#define TAIL_BYTES 512      /* kept for the closing lines */
#define FIRST_SHOWN 10      /* changes outside the folded part */
#define CURVES_SHOWN 24

static const char marker[] = "<!-- calgen-audit -->\n";

struct printer {
	const struct audit *audit;
	struct buf *out;
	size_t room; /* bytes that rows may fill */
};

/* Empties `b`. */
static void cell(struct buf *row, struct buf *b)
{
	buf_text(row, " ");
	text_markdown(row, buf_view(b));
	buf_text(row, " |");
	buf_clear(b);
}

static bool fits(const struct printer *p, const struct buf *row)
{
	return p->out->n + row->n <= p->room;
}

/* Appends the row if there is room for it; empties it. */
static bool add_row(const struct printer *p, struct buf *row)
{
	bool good = fits(p, row);
	if (good)
		buf_str(p->out, buf_view(row));
	buf_clear(row);
	return good;
}

static void change_row(
    struct buf *row, const struct audit *audit, const struct audit_change *c, bool full)
{
	static const char *const marks[] = {"info", "warning", "**error**"};
	struct buf b = {0};
	buf_printf(row, "| %s | %s |", c->waiver ? "waived" : marks[c->severity],
	    audit_rule_name(c->rule));
	text_safe(&b, audit->devices[c->device].id, REPORT_TEXT_COLUMNS);
	cell(row, &b);
	report_group(&b, c);
	if (!full)
		report_twins(&b, c);
	buf_text(&b, ": ");
	text_safe(&b, str_of(c->member), REPORT_TEXT_COLUMNS);
	cell(row, &b);
	report_values(&b, c);
	cell(row, &b);
	if (c->has_relative)
		report_percent(&b, c->relative);
	cell(row, &b);
	report_effect(&b, c->part, &c->latency);
	cell(row, &b);
	report_location(&b, c);
	report_waiver(&b, c);
	cell(row, &b);
	if (full) {
		buf_printf(
		    &b, "%s: %s", audit_significance_name(c->significance), c->reason);
		cell(row, &b);
		buf_text(&b, c->fingerprint);
		cell(row, &b);
	}
	buf_char(row, '\n');
	buf_free(&b);
}

static void change_head(struct buf *b, bool full)
{
	buf_printf(b,
	    "\n| severity | change | device | where | old → new | relative | effect | "
	    "place |%s\n|---|---|---|---|---|--:|--:|---|%s\n",
	    full ? " significance | fingerprint |" : "", full ? "---|---|" : "");
}

/* The first rows openly, the rest folded; the same change in several classes is
 * one row unless `full`.  Returns how many rows found no room. */
static size_t changes(const struct printer *p, bool brief, bool full)
{
	const struct audit *audit = p->audit;
	size_t all = 0, shown = 0;
	struct buf row = {0};
	for (size_t i = 0; i < audit->nchanges; i++)
		all += full || !audit->worst[i]->twin;
	buf_text(p->out, "\n### Changes, worst first\n");
	change_head(p->out, full);
	for (size_t i = 0; i < audit->nchanges; i++) {
		if (!full && audit->worst[i]->twin)
			continue;
		if (shown == FIRST_SHOWN) {
			if (brief)
				break;
			buf_printf(&row, "\n<details><summary>%zu more</summary>\n",
			    all - shown);
			change_head(&row, full);
		}
		change_row(&row, audit, audit->worst[i], full);
		if (!add_row(p, &row))
			break;
		shown++;
	}
	if (shown > FIRST_SHOWN)
		buf_text(p->out, "\n</details>\n");
	buf_free(&row);
	return all - shown;
}

static void run_row(
    struct buf *row, const struct audit *audit, const struct audit_run *r)
{
	struct buf b = {0};
	bool answered = r->before_status == EST_OK && r->after_status == EST_OK;
	buf_char(row, '|');
	text_safe(&b, r->workload, REPORT_TEXT_COLUMNS);
	cell(row, &b);
	text_safe(&b, audit->devices[r->device].id, REPORT_TEXT_COLUMNS);
	cell(row, &b);
	report_decision(&b, r);
	cell(row, &b);
	if (answered) {
		report_duration(&b, r->before_ns);
		buf_text(&b, " → ");
		report_duration(&b, r->after_ns);
	}
	cell(row, &b);
	if (answered && r->before_ns)
		report_percent(&b, (double)r->after_ns / (double)r->before_ns - 1);
	cell(row, &b);
	if (answered && (r->before_pj || r->after_pj)) {
		report_energy(&b, r->before_pj);
		buf_text(&b, " → ");
		report_energy(&b, r->after_pj);
	}
	cell(row, &b);
	if (answered && r->before_pj && r->after_pj)
		report_percent(&b, (double)r->after_pj / (double)r->before_pj - 1);
	cell(row, &b);
	buf_char(row, '\n');
	buf_free(&b);
}

static size_t runs(const struct printer *p, const char *title, bool flips)
{
	const struct audit *audit = p->audit;
	struct buf row = {0};
	size_t shown = 0, all = 0;
	for (size_t i = 0; i < audit->nruns; i++) {
		if (audit->runs[i].flip != flips)
			continue;
		if (all++ == 0)
			buf_printf(&row,
			    "\n### %s\n\n| workload | device | decision | latency | "
			    "relative "
			    "| energy | relative |\n|---|---|---|--:|--:|--:|--:|\n",
			    title);
		run_row(&row, audit, &audit->runs[i]);
		shown += add_row(p, &row);
	}
	buf_free(&row);
	return all - shown;
}

static void device_row(
    struct buf *row, const struct audit *audit, const struct audit_device *d)
{
	struct buf b = {0};
	size_t count[AUDIT_NSEVERITIES];
	buf_char(row, '|');
	text_safe(&b, d->id, REPORT_TEXT_COLUMNS);
	cell(row, &b);
	report_count_device(audit, d, count);
	report_counts(&b, count);
	cell(row, &b);
	struct audit_effect e = report_device_effect(audit, d);
	report_extent(&b, &e);
	cell(row, &b);
	report_fingerprint(&b, d->before, 6);
	buf_text(&b, " → ");
	report_fingerprint(&b, d->after, 6);
	cell(row, &b);
	report_table(&b, d);
	cell(row, &b);
	report_error(&b, d);
	cell(row, &b);
	buf_char(row, '\n');
	buf_free(&b);
}

static size_t devices(const struct printer *p)
{
	const struct audit *audit = p->audit;
	struct buf row = {0};
	size_t shown = 0, all = 0;
	buf_text(&row,
	    "\n### Devices\n\n| device | changes | latency | calibration | table "
	    "| proven error |\n|---|---|--:|---|--:|--:|\n");
	for (size_t i = 0; i < audit->ndevices; i++) {
		if (!audit->devices[i].changed)
			continue;
		all++;
		device_row(&row, audit, &audit->devices[i]);
		shown += add_row(p, &row);
	}
	buf_free(&row);
	return all - shown;
}

/* A line each: what else a reviewer must know. */
static void facts(const struct printer *p)
{
	const struct audit *audit = p->audit;
	struct buf b = {0};
	report_flash(&b, audit);
	if (audit->policy->today.n)
		buf_printf(&b, "%sjudged on %.*s", b.n ? "; " : "",
		    (int)audit->policy->today.n, audit->policy->today.s);
	if (b.n) {
		buf_text(p->out, "\n");
		text_markdown(p->out, buf_view(&b));
		buf_char(p->out, '\n');
	}
	for (size_t i = 0; i < audit->nnotes && p->out->n < COMMENT_BYTES / 4; i++) {
		buf_clear(&b);
		text_safe(&b, str_of(audit->notes[i]), 8 * REPORT_TEXT_COLUMNS);
		buf_text(p->out, i ? "- " : "\n- ");
		text_markdown(p->out, buf_view(&b));
		buf_char(p->out, '\n');
	}
	buf_free(&b);
}

static void head(const struct printer *p)
{
	struct buf b = {0};
	buf_text(p->out, marker);
	buf_text(p->out, "## Calibration audit\n\n**");
	report_verdict(&b, p->audit);
	text_markdown(p->out, buf_view(&b));
	buf_clear(&b);
	buf_text(p->out, "**\n\nold ");
	report_side_at(&b, p->audit->before);
	text_markdown(p->out, buf_view(&b));
	buf_clear(&b);
	buf_text(p->out, "  \nnew ");
	report_side_at(&b, p->audit->after);
	text_markdown(p->out, buf_view(&b));
	buf_char(p->out, '\n');
	facts(p);
	buf_free(&b);
}

static void curve_row(struct buf *row, const struct audit *audit,
    const struct audit_change *c, const struct audit_curve *curve, struct buf *picture,
    double low, double high)
{
	struct buf b = {0};
	buf_char(row, '|');
	if (audit->ndevices > 1) {
		text_safe(&b, audit->devices[c->device].id, REPORT_TEXT_COLUMNS);
		buf_char(&b, ' ');
	}
	report_group(&b, c);
	cell(row, &b);
	cell(row, picture);
	report_percent(&b, num_round(low, 9));
	buf_text(&b, " … ");
	report_percent(&b, num_round(high, 9));
	cell(row, &b);
	report_move(&b, &curve->latency);
	cell(row, &b);
	buf_char(row, '\n');
	buf_free(&b);
}

static bool seen(
    const struct audit_curve *const *list, size_t n, const struct audit_curve *curve)
{
	for (size_t i = 0; i < n; i++)
		if (list[i] == curve)
			return true;
	return false;
}

/* The farthest curves in pictures of one line. */
static void curves(const struct printer *p)
{
	const struct audit *audit = p->audit;
	struct buf row = {0}, b = {0};
	const struct audit_curve *tried[CURVES_SHOWN];
	size_t ntried = 0, shown = 0;
	buf_text(&row,
	    "\n<details><summary>Curves: new ÷ old over the sizes</summary>\n\n"
	    "| curve | new ÷ old | scale | farthest |\n|---|---|---|--:|\n");
	for (size_t i = 0; i < audit->nchanges && ntried < CURVES_SHOWN; i++) {
		const struct audit_change *c = audit->worst[i];
		const struct audit_curve *curve = report_curve_of(audit, c);
		double low = 0, high = 0;
		if (!curve || seen(tried, ntried, curve))
			continue;
		tried[ntried++] = curve;
		report_spark(&b, curve, &low, &high);
		curve_row(&row, audit, c, curve, &b, low, high);
		if (!add_row(p, &row))
			break;
		shown++;
	}
	if (shown)
		buf_text(p->out, "\n</details>\n");
	buf_free(&row);
	buf_free(&b);
}

static void left_out(const struct printer *p, size_t n, const char *what)
{
	if (n > 0)
		buf_printf(
		    p->out, "\n%zu %s%s left out.\n", n, what, n == 1 ? "" : "s");
}

void report_markdown(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	/* Decisions and devices may fill half of the comment, so that changes always
	 * find room. */
	struct printer p = {audit, out, COMMENT_BYTES / 4};
	bool brief = style->length == REPORT_BRIEF, full = style->length == REPORT_FULL;
	head(&p);
	if (audit->nchanges == 0)
		return;
	size_t flips = runs(&p, "Decisions that flip", true);
	p.room = COMMENT_BYTES / 3;
	size_t others = runs(&p, "Workloads", false);
	p.room = COMMENT_BYTES / 2;
	size_t folded = devices(&p);
	p.room = COMMENT_BYTES * 2 / 3;
	if (!brief)
		curves(&p);
	p.room = COMMENT_BYTES - TAIL_BYTES;
	size_t rest = changes(&p, brief, full);
	left_out(&p, rest, "change");
	left_out(&p, folded, "device");
	left_out(&p, flips, "decision");
	left_out(&p, others, "workload");
}
