/* estimate_text.c: costs → tables for people.
 *
 * In: what the library answered.  Out: aligned text.  Must not compute. */
#include "audit/report_columns.h"
#include "base/num.h"
#include "base/text.h"
#include "cmd/estimate.h"

#define NAME_COLUMNS 40

static void cell(struct columns *t, struct buf *text)
{
	columns_cell(t, buf_view(text), NULL);
	buf_clear(text);
}

static void title(const struct estimates *e, struct columns *t, const char *text)
{
	columns_cell(t, str_of(text), e->color ? "1" : NULL);
}

/* "6.30 ms", with the unit that suits. */
static void add_time(struct buf *b, uint64_t ns)
{
	double x = (double)ns;
	if (ns < 1000)
		buf_printf(b, "%u ns", (unsigned)ns);
	else if (x < 1e6)
		buf_printf(b, "%.2f µs", x / 1e3);
	else if (x < 1e9)
		buf_printf(b, "%.2f ms", x / 1e6);
	else
		buf_printf(b, "%.2f s", x / 1e9);
}

static void add_energy(struct buf *b, const struct est_cost *c)
{
	if (c->flags & EST_FLAG_NO_ENERGY) {
		buf_text(b, "unknown");
		return;
	}
	double joules = (double)c->energy_pj * 1e-12;
	if (joules < 1e-3)
		buf_printf(b, "%.3g µJ", joules * 1e6);
	else if (joules < 1)
		buf_printf(b, "%.3g mJ", joules * 1e3);
	else
		buf_printf(b, "%.4g J", joules);
}

static void add_interval(struct buf *b, const struct est_cost *c)
{
	add_time(b, c->latency_lo_ns);
	buf_text(b, " … ");
	add_time(b, c->latency_hi_ns);
}

/* Rows of a measurement file are timed one by one: their sum says nothing
 * about an estimate of the time from end to end. */
static void add_measured(
    const struct estimates *e, struct buf *b, uint64_t measured_ns, uint64_t latency_ns)
{
	if (measured_ns == 0) {
		buf_text(b, "-");
		return;
	}
	add_time(b, measured_ns);
	if (e->device.timed == EST_TIMED_NODE_SUM) {
		double off = (double)latency_ns / (double)measured_ns - 1;
		buf_printf(b, " (%+.0f %%)", off * 100);
	}
}

static void add_flags(struct buf *b, uint32_t flags)
{
	const char *name;
	while ((name = estimate_flag(&flags)) != NULL)
		buf_printf(b, "%s%s", b->n ? " " : "", name);
}

static void add_heading(const struct estimates *e, struct buf *out)
{
	/* A bound is rounded up. */
	unsigned error_e6 = (e->device.error_ppb + 999) / 1000;
	buf_printf(out, "%s: table error at most %u.%04u %%", e->device.id,
	    error_e6 / 10000, error_e6 % 10000);
	if (e->n && e->list[0].total.coverage_permille) {
		const struct est_cost *c = &e->list[0].total;
		buf_text(out, ", intervals cover ");
		num_human(out, c->coverage_permille / 10.0);
		buf_printf(out, " %% (%s)", estimate_interval(c->interval));
	} else {
		buf_text(out, ", no declared coverage");
	}
	if (e->has_budget) {
		buf_text(out, ", budget ");
		add_time(out, e->budget_ns);
	}
	buf_text(out, "\n\n");
}

static void add_totals(const struct estimates *e, struct buf *out)
{
	struct columns t = {.arena = e->arena};
	struct buf text = {0};
	bool measured = false;
	for (size_t i = 0; i < e->n; i++)
		measured = measured || e->list[i].work->measured_ns;
	columns_row(&t);
	title(e, &t, "workload");
	title(e, &t, "latency");
	title(e, &t, "interval");
	title(e, &t, "energy");
	if (measured)
		title(e, &t, "nodes measured");
	if (e->has_budget)
		title(e, &t, "verdict");
	title(e, &t, "flags");
	for (size_t i = 0; i < e->n; i++) {
		const struct estimate *x = &e->list[i];
		columns_row(&t);
		text_safe(&text, x->work->name, NAME_COLUMNS);
		cell(&t, &text);
		add_time(&text, x->total.latency_ns);
		cell(&t, &text);
		add_interval(&text, &x->total);
		cell(&t, &text);
		add_energy(&text, &x->total);
		cell(&t, &text);
		if (measured) {
			add_measured(
			    e, &text, x->work->measured_ns, x->total.latency_ns);
			cell(&t, &text);
		}
		if (e->has_budget)
			title(e, &t, estimate_verdict(x->verdict));
		add_flags(&text, x->total.flags);
		cell(&t, &text);
	}
	columns_print(&t, out);
	buf_free(&text);
}

static void add_op(
    struct columns *t, const struct estimates *e, const struct estimate *x, size_t i)
{
	const struct work_op *op = &x->work->ops[i];
	const struct est_explanation *why = &x->why[i];
	struct str class_name = e->classes->info[op->class_id].name;
	struct str used = e->classes->info[why->class_used].name;
	struct buf text = {0};
	columns_row(t);
	text_safe(&text, op->name, NAME_COLUMNS);
	cell(t, &text);
	buf_str(&text, class_name);
	if (!str_eq(class_name, used))
		buf_printf(&text, " (as %.*s)", (int)used.n, used.s);
	cell(t, &text);
	num_human(&text, (double)op->flops);
	buf_text(&text, " / ");
	num_human(&text, (double)op->bytes);
	cell(t, &text);
	add_time(&text, x->ops[i].latency_ns);
	cell(t, &text);
	buf_printf(&text, "%s, %s", estimate_bound(why->bound),
	    estimate_provenance(why->provenance));
	if (why->n)
		buf_printf(&text, ", n = %u", why->n);
	cell(t, &text);
	if (x->work->measured_ns) {
		add_measured(e, &text, op->measured_ns, x->ops[i].latency_ns);
		cell(t, &text);
	}
	add_flags(&text, x->ops[i].flags);
	cell(t, &text);
	buf_free(&text);
}

static void add_ops(
    const struct estimates *e, const struct estimate *x, struct buf *out)
{
	struct columns t = {.arena = e->arena};
	buf_char(out, '\n');
	text_safe(out, x->work->name, NAME_COLUMNS);
	buf_text(out, ":\n");
	columns_row(&t);
	title(e, &t, "operation");
	title(e, &t, "class");
	title(e, &t, "FLOPs / bytes");
	title(e, &t, "latency");
	title(e, &t, "bound by");
	if (x->work->measured_ns)
		title(e, &t, "measured");
	title(e, &t, "flags");
	for (size_t i = 0; i < x->work->nops; i++)
		add_op(&t, e, x, i);
	columns_print(&t, out);
}

void estimate_text(const struct estimates *e, bool with_ops, struct buf *out)
{
	add_heading(e, out);
	add_totals(e, out);
	for (size_t i = 0; with_ops && i < e->n; i++)
		add_ops(e, &e->list[i], out);
}
