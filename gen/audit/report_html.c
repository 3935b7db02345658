/* report_html.c: the audit as one page that needs nothing else: worst first, the
 * curves drawn, tables that sort where scripts run.
 *
 * In: an audit.  Out: HTML by way of html.h.  Must not know how a part looks. */
#include "audit/report.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "audit/html.h"
#include "audit/report_format.h"
#include "audit/report_parts.h"
#include "audit/report_plot.h"
#include "base/num.h"
#include "base/text.h"
#include "lib/estimate.h"

#define WORST_CHANGES 12
#define NORMAL_CHANGES 500
#define NORMAL_ROWS 500
#define BRIEF_FIGURES 2
#define OPEN_FIGURES 12
#define NORMAL_FIGURES 60

struct page {
	const struct audit *audit;
	enum report_length length;
	struct arena row;    /* texts of the fields of one row */
	struct buf sections; /* markup */
	struct buf links;
};

static struct str keep(struct page *p, struct buf *b)
{
	struct str s = str_copy(&p->row, buf_view(b));
	buf_free(b);
	*b = (struct buf){0};
	return s;
}

/* Sorts as a number. */
static struct str number(struct page *p, double x)
{
	struct buf b = {0};
	if (isfinite(x))
		num_print(&b, x);
	return keep(p, &b);
}

static struct str percent(struct page *p, bool known, double x)
{
	struct buf b = {0};
	if (known)
		report_percent(&b, x);
	return keep(p, &b);
}

static struct str safe(struct page *p, struct str s)
{
	struct buf b = {0};
	text_safe(&b, s, TEXT_NO_LIMIT);
	return keep(p, &b);
}

static void paragraph(struct buf *out, struct str text)
{
	html_part(
	    out, "paragraph", (struct html_field[]){HTML_TEXT("text", text), HTML_END});
}

static void add_section(
    struct page *p, const char *id, const char *title, struct buf *body)
{
	html_part(&p->links, "link",
	    (struct html_field[]){HTML_TEXT("id", str_of(id)),
		HTML_TEXT("text", str_of(title)), HTML_END});
	html_part(&p->sections, "section",
	    (struct html_field[]){HTML_TEXT("id", str_of(id)),
		HTML_TEXT("title", str_of(title)), HTML_MARKUP("body", body),
		HTML_END});
	buf_free(body);
	*body = (struct buf){0};
}

static void wrap(struct buf *out, const char *part, struct buf *rows)
{
	html_part(
	    out, part, (struct html_field[]){HTML_MARKUP("rows", rows), HTML_END});
	buf_free(rows);
	*rows = (struct buf){0};
}

/* Of tables in the order of the devices. */
static size_t rows_shown(const struct page *p)
{
	return p->length == REPORT_FULL ? SIZE_MAX : NORMAL_ROWS;
}

/* "12 more changes: --full shows them". */
static void left_out(struct buf *body, size_t n, const char *what)
{
	struct buf b = {0};
	if (!n)
		return;
	buf_printf(&b, "%zu more %s%s left out; --full shows all.", n, what,
	    n == 1 ? " is" : "s are");
	paragraph(body, buf_view(&b));
	buf_free(&b);
}

/* --- changes ------------------------------------------------------------------ */

static struct str value(struct page *p, const struct audit_change *c, bool after)
{
	struct buf b = {0};
	const struct audit_value *v = after ? &c->after : &c->before;
	report_value(&b, c, after);
	if (c->unit[0] && v->kind == AUDIT_NUMBER)
		buf_printf(&b, " %s", c->unit);
	return keep(p, &b);
}

static void detail(struct page *p, struct buf *out, const char *name, struct str text)
{
	if (text.n)
		html_part(out, "detail",
		    (struct html_field[]){HTML_TEXT("name", str_of(name)),
			HTML_TEXT("value", safe(p, text)), HTML_END});
}

static void extra_details(struct page *p, struct buf *out, const struct audit_change *c)
{
	struct buf b = {0};
	struct audit_place code = report_anchor_c(p->audit, c);
	if (code.file) {
		buf_printf(&b, "%s:%zu", code.file, code.line);
		detail(p, out, "generated", keep(p, &b));
	}
	detail(p, out, "path", str_of(c->path));
	if (c->energy.known && (c->energy.lowest != 0 || c->energy.highest != 0)) {
		report_percent(&b, c->energy.worst);
		detail(p, out, "energy", keep(p, &b));
	}
	if (c->waiver) {
		report_waiver(&b, c);
		struct str said = keep(p, &b);
		said.s += 2; /* "; " */
		said.n -= 2;
		detail(p, out, "waiver", said);
	}
}

static struct str where(struct page *p, const struct audit_change *c)
{
	struct buf b = {0};
	if (p->audit->ndevices > 1) {
		text_safe(&b, p->audit->devices[c->device].id, TEXT_NO_LIMIT);
		buf_char(&b, ' ');
	}
	report_group(&b, c);
	if (p->length != REPORT_FULL)
		report_twins(&b, c);
	return keep(p, &b);
}

static double number_of(const struct audit_value *v)
{
	return v->kind == AUDIT_NUMBER ? v->number : NAN;
}

static void change_row(struct page *p, struct buf *out, const struct audit_change *c)
{
	static const char *const names[] = {"info", "warning", "error"};
	static const char *const ranks[] = {"2", "1", "0"};
	struct buf extra = {0}, place = {0}, effect = {0};
	extra_details(p, &extra, c);
	report_location(&place, c);
	report_effect(&effect, c->part, &c->latency);
	html_part(out, "change",
	    (struct html_field[]){HTML_TEXT("severity", str_of(names[c->severity])),
		HTML_TEXT("severity_sort", str_of(ranks[c->severity])),
		HTML_TEXT("mark", str_of(c->waiver ? "waived" : names[c->severity])),
		HTML_TEXT("where", where(p, c)),
		HTML_TEXT("member", safe(p, str_of(c->member))),
		HTML_TEXT("rule", str_of(audit_rule_name(c->rule))),
		HTML_TEXT("title", str_of(audit_rule_title(c->rule))),
		HTML_TEXT("help", str_of(audit_rule_help(c->rule))),
		HTML_TEXT("place", keep(p, &place)), HTML_MARKUP("extra", &extra),
		HTML_TEXT("reason", safe(p, str_of(c->reason))),
		HTML_TEXT("fingerprint", str_of(c->fingerprint)),
		HTML_TEXT("old", value(p, c, false)),
		HTML_TEXT("old_sort", number(p, number_of(&c->before))),
		HTML_TEXT("new", value(p, c, true)),
		HTML_TEXT("new_sort", number(p, number_of(&c->after))),
		HTML_TEXT("relative", percent(p, c->has_relative, c->relative)),
		HTML_TEXT(
		    "relative_sort", number(p, c->has_relative ? c->relative : NAN)),
		HTML_TEXT("effect", keep(p, &effect)),
		HTML_TEXT("effect_sort",
		    number(p, c->latency.known ? c->latency.worst : NAN)),
		HTML_TEXT(
		    "significance", str_of(audit_significance_name(c->significance))),
		HTML_END});
	buf_free(&extra);
	arena_free(&p->row);
}

/* The first ones, or all of them; a twin counts when all are asked for. */
static void add_changes(
    struct page *p, const char *id, const char *title, size_t most, bool tell_rest)
{
	const struct audit *audit = p->audit;
	struct buf rows = {0}, body = {0};
	size_t shown = 0, all = 0;
	for (size_t i = 0; i < audit->nchanges; i++) {
		const struct audit_change *c = audit->worst[i];
		if (p->length != REPORT_FULL && c->twin)
			continue;
		if (all++ < most) {
			change_row(p, &rows, c);
			shown++;
		}
	}
	wrap(&body, "changes", &rows);
	if (tell_rest)
		left_out(&body, all - shown, "change");
	add_section(p, id, title, &body);
}

static void add_all_changes(struct page *p)
{
	if (p->audit->nchanges > WORST_CHANGES && p->length != REPORT_BRIEF)
		add_changes(p, "changes", "All changes",
		    p->length == REPORT_FULL ? SIZE_MAX : NORMAL_CHANGES, true);
}

static void add_worst_changes(struct page *p)
{
	size_t n = p->audit->nchanges;
	bool some = n > WORST_CHANGES;
	if (n)
		add_changes(p, "worst", some ? "Worst changes" : "Changes",
		    WORST_CHANGES, p->length == REPORT_BRIEF);
}

/* --- decisions and workloads
 * ---------------------------------------------------------- */

static double ratio(uint64_t before, uint64_t after)
{
	return before ? (double)after / (double)before - 1 : NAN;
}

static struct str cost(struct page *p, int status, uint64_t ns)
{
	struct buf b = {0};
	if (status == EST_OK)
		report_duration(&b, ns);
	else
		buf_text(&b, est_status_name(status));
	return keep(p, &b);
}

static void run_row(struct page *p, struct buf *out, const struct audit_run *r)
{
	struct buf decision = {0};
	bool both = r->before_status == EST_OK && r->after_status == EST_OK;
	double relative = both ? ratio(r->before_ns, r->after_ns) : NAN;
	double energy = both ? ratio(r->before_pj, r->after_pj) : NAN;
	report_decision(&decision, r);
	html_part(out, "run",
	    (struct html_field[]){HTML_TEXT("workload", safe(p, r->workload)),
		HTML_TEXT("device", safe(p, p->audit->devices[r->device].id)),
		HTML_TEXT("decision", keep(p, &decision)),
		HTML_TEXT("old", cost(p, r->before_status, r->before_ns)),
		HTML_TEXT("old_ns", number(p, (double)r->before_ns)),
		HTML_TEXT("new", cost(p, r->after_status, r->after_ns)),
		HTML_TEXT("new_ns", number(p, (double)r->after_ns)),
		HTML_TEXT("relative", percent(p, isfinite(relative), relative)),
		HTML_TEXT("relative_sort", number(p, relative)),
		HTML_TEXT("energy", percent(p, isfinite(energy), energy)),
		HTML_TEXT("energy_sort", number(p, energy)), HTML_END});
	arena_free(&p->row);
}

static void add_runs(struct page *p, const char *id, const char *title, bool flips)
{
	struct buf rows = {0}, body = {0};
	size_t all = 0, most = flips ? SIZE_MAX : rows_shown(p);
	for (size_t i = 0; i < p->audit->nruns; i++)
		if (p->audit->runs[i].flip == flips && all++ < most)
			run_row(p, &rows, &p->audit->runs[i]);
	if (rows.n == 0)
		return;
	wrap(&body, "flips", &rows);
	left_out(&body, all > most ? all - most : 0, "workload");
	add_section(p, id, title, &body);
}

/* --- curves -------------------------------------------------------------------------
 */

static int farthest_first(const void *x, const void *y)
{
	const struct audit_curve *a = *(const struct audit_curve *const *)x;
	const struct audit_curve *b = *(const struct audit_curve *const *)y;
	double fa = fabs(log1p(a->latency.worst)), fb = fabs(log1p(b->latency.worst));
	return fa != fb ? (fa > fb ? -1 : 1) : (a > b) - (a < b);
}

static void figures(const struct page *p, struct buf *out,
    const struct audit_curve *const *list, size_t n)
{
	struct buf items = {0};
	for (size_t i = 0; i < n; i++)
		report_plot(&items, p->audit, list[i]);
	html_part(out, "figures",
	    (struct html_field[]){HTML_MARKUP("items", &items), HTML_END});
	buf_free(&items);
}

static void add_curves(struct page *p)
{
	const struct audit *audit = p->audit;
	size_t n = audit->ncurves;
	const struct audit_curve **list =
	    ARENA_ARRAY(audit->arena, n + 1, const struct audit_curve *);
	size_t most = p->length == REPORT_BRIEF    ? BRIEF_FIGURES
		      : p->length == REPORT_NORMAL ? NORMAL_FIGURES
						   : SIZE_MAX;
	struct buf body = {0}, rest = {0}, text = {0};
	if (n == 0)
		return;
	for (size_t i = 0; i < n; i++)
		list[i] = &audit->curves[i];
	qsort(list, n, sizeof *list, farthest_first);
	size_t shown = n < most ? n : most;
	size_t open =
	    p->length == REPORT_FULL || shown < OPEN_FIGURES ? shown : OPEN_FIGURES;
	html_part(&body, "legend", (struct html_field[]){HTML_END});
	figures(p, &body, list, open);
	if (shown > open) {
		figures(p, &rest, list + open, shown - open);
		buf_printf(&text, "%zu more curves", shown - open);
		html_part(&body, "more",
		    (struct html_field[]){HTML_TEXT("text", buf_view(&text)),
			HTML_MARKUP("body", &rest), HTML_END});
	}
	left_out(&body, n - shown, "curve");
	buf_free(&rest);
	buf_free(&text);
	add_section(p, "curves", "Curves, farthest first", &body);
}

/* --- devices
 * --------------------------------------------------------------------------- */

static void device_row(struct page *p, struct buf *out, const struct audit_device *d)
{
	struct buf changes = {0}, latency = {0}, print = {0}, table = {0}, error = {0};
	size_t count[AUDIT_NSEVERITIES];
	struct audit_effect e = report_device_effect(p->audit, d);
	report_count_device(p->audit, d, count);
	report_counts(&changes, count);
	report_extent(&latency, &e);
	report_fingerprint(&print, d->before, 6);
	buf_text(&print, " → ");
	report_fingerprint(&print, d->after, 6);
	report_table(&table, d);
	report_error(&error, d);
	html_part(out, "device",
	    (struct html_field[]){HTML_TEXT("id", safe(p, d->id)),
		HTML_TEXT("changes", keep(p, &changes)),
		HTML_TEXT("latency", keep(p, &latency)),
		HTML_TEXT("calibration", keep(p, &print)),
		HTML_TEXT("table", keep(p, &table)),
		HTML_TEXT("error", keep(p, &error)), HTML_END});
	arena_free(&p->row);
}

static void add_devices(struct page *p)
{
	struct buf rows = {0}, body = {0};
	size_t all = 0, most = rows_shown(p);
	for (size_t i = 0; i < p->audit->ndevices; i++)
		if (p->audit->devices[i].changed && all++ < most)
			device_row(p, &rows, &p->audit->devices[i]);
	if (rows.n == 0)
		return;
	wrap(&body, "devices", &rows);
	left_out(&body, all > most ? all - most : 0, "device");
	add_section(p, "devices", "Devices", &body);
}

/* --- the page
 * ------------------------------------------------------------------------------ */

static void fact(struct buf *out, const char *name, struct str text)
{
	if (text.n)
		html_part(out, "fact",
		    (struct html_field[]){HTML_TEXT("name", str_of(name)),
			HTML_TEXT("value", text), HTML_END});
}

static void facts(struct page *p, struct buf *out)
{
	const struct audit *audit = p->audit;
	struct buf b = {0};
	report_flash(&b, audit);
	fact(out, "memory", keep(p, &b));
	if (audit->policy->today.n)
		fact(out, "judged on", safe(p, audit->policy->today));
	if (audit->policy->noise_path)
		fact(out, "noise", safe(p, str_of(audit->policy->noise_path)));
}

static void notes(struct page *p, struct buf *out)
{
	struct buf items = {0};
	for (size_t i = 0; i < p->audit->nnotes; i++)
		html_part(&items, "note",
		    (struct html_field[]){
			HTML_TEXT("text", safe(p, str_of(p->audit->notes[i]))),
			HTML_END});
	if (items.n)
		html_part(out, "notes",
		    (struct html_field[]){HTML_MARKUP("items", &items), HTML_END});
	buf_free(&items);
}

static void print_page(struct page *p, struct buf *out)
{
	const struct audit *audit = p->audit;
	struct buf verdict = {0}, title = {0}, old = {0}, new = {0};
	struct buf more_facts = {0}, more_notes = {0};
	report_verdict(&verdict, audit);
	buf_printf(&title, "Audit: %.*s", (int)verdict.n, verdict.s);
	report_side_at(&old, audit->before);
	report_side_at(&new, audit->after);
	facts(p, &more_facts);
	notes(p, &more_notes);
	html_page(out,
	    (struct html_field[]){HTML_TEXT("title", buf_view(&title)),
		HTML_TEXT("verdict", buf_view(&verdict)),
		HTML_TEXT("gate", str_of(audit->blocked              ? "blocked"
					 : audit->count[AUDIT_ERROR] ? "noted"
								     : "passed")),
		HTML_TEXT("old", buf_view(&old)), HTML_TEXT("new", buf_view(&new)),
		HTML_MARKUP("facts", &more_facts), HTML_MARKUP("notes", &more_notes),
		HTML_MARKUP("links", &p->links), HTML_MARKUP("sections", &p->sections),
		HTML_TEXT("version", STR(EST_VERSION)), HTML_END});
	buf_free(&verdict);
	buf_free(&title);
	buf_free(&old);
	buf_free(&new);
	buf_free(&more_facts);
	buf_free(&more_notes);
}

void report_html(
    const struct audit *audit, const struct report_style *style, struct buf *out)
{
	struct page p = {.audit = audit, .length = style->length};
	add_runs(&p, "decisions", "Decisions that flip", true);
	add_worst_changes(&p);
	add_curves(&p);
	if (style->length != REPORT_BRIEF)
		add_runs(&p, "workloads", "Workloads", false);
	add_devices(&p);
	add_all_changes(&p);
	if (p.sections.n == 0)
		paragraph(&p.sections, STR("Nothing differs."));
	print_page(&p, out);
	buf_free(&p.sections);
	buf_free(&p.links);
	arena_free(&p.row);
}
