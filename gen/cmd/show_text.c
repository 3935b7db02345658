/* show_text.c: rows of a calibration as an aligned table or as Markdown, for
 * reading: SI prefixes and three or four digits. */
#include <math.h>

#include "base/num.h"
#include "base/text.h"
#include "cmd/show.h"
#include "model/bind.h"

enum column {
	COLUMN_CLASS,
	COLUMN_SIZE,
	COLUMN_EFFICIENCY,
	COLUMN_RATE,
	COLUMN_LAUNCH,
	COLUMN_INTERVAL,
	COLUMN_PROVENANCE,
	COLUMN_EXAMPLE,
	COLUMN_NOTES,
	NCOLUMNS
};
static const char *const titles[NCOLUMNS] = {"class", "size", "efficiency",
    "GFLOP/s | GB/s", "launch", "interval", "provenance", "example", "notes"};

/* --- cells ----------------------------------------------------------------------- */

void show_time(struct buf *b, double ns)
{
	static const struct {
		double ns;
		const char *name;
	} units[] = {{1e9, "s"}, {1e6, "ms"}, {1e3, "µs"}, {1, "ns"}};
	size_t i = 0;

	while (i < 3 && ns < units[i].ns)
		i++;
	num_print(b, num_round(ns / units[i].ns, 3));
	buf_printf(b, " %s", units[i].name);
}

static void rate(struct buf *b, const struct show_row *row)
{
	num_print(b, num_round(row->rate_start / 1e9, 4));
	if (row->rate_end == row->rate_start)
		return;
	buf_text(b, "→");
	num_print(b, num_round(row->rate_end / 1e9, 4));
}

static void range(struct buf *b, double start, double end, const char *arrow)
{
	num_human(b, start);
	if (end == start)
		return;
	buf_text(b, arrow);
	num_human(b, end);
}

static void size(struct buf *b, const struct show_row *row)
{
	const struct segment *s = row->segment;

	num_human(b, s->from);
	buf_text(b, "…");
	if (isinf(s->to))
		buf_text(b, "∞");
	else
		num_human(b, s->to);
	buf_text(b, row->compute ? " FLOP" : " B");
}

static void provenance(struct buf *b, const struct origin *o)
{
	buf_text(b, provenance_words[o->kind]);
	if (o->n)
		buf_printf(b, ", n %u", o->n);
}

/* What is unknown is a dash. */
static void cell(struct buf *b, const struct show_row *row, enum column column)
{
	switch (column) {
	case COLUMN_CLASS:
		text_safe(b, row->class, TEXT_NO_LIMIT);
		break;
	case COLUMN_SIZE:
		size(b, row);
		break;
	case COLUMN_EFFICIENCY:
		if (row->efficiency_start > 0)
			range(b, row->efficiency_start, row->efficiency_end, "→");
		break;
	case COLUMN_RATE:
		if (row->rate_start > 0)
			rate(b, row);
		break;
	case COLUMN_LAUNCH:
		if (!row->has_launch)
			break;
		show_time(b, row->launch_lo_ns);
		if (row->launch_hi_ns > row->launch_lo_ns) {
			buf_text(b, "…");
			show_time(b, row->launch_hi_ns);
		}
		break;
	case COLUMN_INTERVAL:
		buf_text(b, "×");
		range(b, num_round(row->uncertainty.bound_lo, 3),
		    num_round(row->uncertainty.bound_hi, 3), "…");
		break;
	case COLUMN_PROVENANCE:
		provenance(b, &row->segment->origin);
		break;
	case COLUMN_EXAMPLE:
		if (!(row->example_size > 0))
			break;
		num_human(b, num_round(row->example_size, 3));
		buf_text(b, ": ");
		show_time(b, row->example_ns);
		break;
	default: /* COLUMN_NOTES */
		text_safe(b, row->segment->acknowledges, TEXT_NO_LIMIT);
		break;
	}
	if (!b->n && column != COLUMN_NOTES)
		buf_char(b, '-');
}

/* --- head ------------------------------------------------------------------------ */

static void peak(struct buf *b, const char *what, double value, const char *unit)
{
	buf_text(b, what);
	if (value > 0) {
		num_print(b, num_round(value / 1e9, 6));
		buf_text(b, unit);
	} else {
		buf_text(b, "unknown");
	}
}

static void bounded(
    struct buf *b, const struct bounded *x, double scale, const char *unit)
{
	num_print(b, num_round(x->value / scale, 4));
	buf_printf(b, " %s (", unit);
	num_print(b, num_round(x->lower / scale, 4));
	buf_text(b, "…");
	num_print(b, num_round(x->upper / scale, 4));
	buf_printf(b, ", %s)", basis_words[x->basis]);
}

/* Classes that have no data of their own, by who answers for them. */
static void fallbacks(
    struct buf *b, const struct show *s, const struct precision_cost *p)
{
	const struct classes *c = s->cal->classes;
	for (size_t parent = 0; parent <= c->n; parent++) {
		size_t n = 0;

		for (size_t id = 0; id < c->n; id++) {
			const struct class_cost *by = calibration_class(p, c, (int)id);

			if ((by ? (size_t)by->class_id : c->n) != parent ||
			    id == parent)
				continue;
			if (n++)
				buf_text(b, ", ");
			else if (by)
				buf_printf(b,
				    "; as %.*s: ", (int)c->info[parent].name.n,
				    c->info[parent].name.s);
			else
				buf_text(b, "; without an answer: ");
			buf_str(b, c->info[id].name);
		}
	}
}

static void precision_line(
    struct buf *b, const struct show *s, const struct precision_cost *p)
{
	buf_str(b, s->cal->classes->precision[p->precision]);
	peak(b, ": peak ", p->peak_flops_per_s, " GFLOP/s");
	peak(b, ", bandwidth ", p->peak_bandwidth_bytes_per_s, " GB/s");
	buf_printf(b, "; interval %s", interval_words[p->op_interval]);
	if (p->coverage > 0) {
		buf_text(b, ", coverage ");
		num_print(b, p->coverage);
	}
	if (p->has_energy) {
		buf_text(b, "; energy ");
		bounded(b, &p->flop_energy_pj, 1, "pJ/FLOP");
		buf_text(b, ", ");
		bounded(b, &p->byte_energy_pj, 1, "pJ/B");
	}
	fallbacks(b, s, p);
}

static void head(
    const struct show *s, struct buf *out, const char *before, const char *after)
{
	const struct calibration *cal = s->cal;
	struct buf b = {0};

	buf_printf(&b, "%s, fingerprint ",
	    cal->timed == TIMED_END_TO_END ? "end to end" : "sum of nodes");
	for (size_t i = 0; i < 16; i++)
		buf_printf(&b, "%02x", cal->fingerprint[i]);
	if (cal->date.n)
		buf_printf(&b, ", %.*s", (int)cal->date.n, cal->date.s);
	if (cal->has_static_power) {
		buf_text(&b, ", static power ");
		bounded(&b, &cal->static_power_mw, 1000, "W");
	}
	buf_printf(out, "%s%.*s%s", before, (int)b.n, b.s, after);
	for (size_t i = 0; i < cal->nprecisions; i++) {
		buf_clear(&b);
		precision_line(&b, s, &cal->precisions[i]);
		buf_printf(out, "%s%.*s%s", before, (int)b.n, b.s, after);
	}
	if (s->decoded)
		buf_printf(out,
		    "%sread from a table: values to four digits, no notes%s", before,
		    after);
	buf_clear(&b);
	text_safe(&b, cal->notes, TEXT_NO_LIMIT);
	if (b.n)
		buf_printf(out, "%s%.*s%s", before, (int)b.n, b.s, after);
	buf_free(&b);
}

static void title(const struct show *s, struct buf *out)
{
	text_safe(out, s->cal->device_id, TEXT_NO_LIMIT);
	if (s->cal->name.n) {
		buf_text(out, ": ");
		text_safe(out, s->cal->name, TEXT_NO_LIMIT);
	}
}

/* --- tables ----------------------------------------------------------------------- */

static void pad(struct buf *out, size_t n)
{
	while (n--)
		buf_char(out, ' ');
}

static void operations_text(const struct show *s, struct buf *out)
{
	size_t widths[NCOLUMNS];
	struct buf b = {0};

	for (int c = 0; c < NCOLUMNS; c++) {
		widths[c] = text_width(str_of(titles[c]));
		for (size_t r = 0; r < s->nrows; r++) {
			buf_clear(&b);
			cell(&b, &s->rows[r], (enum column)c);
			if (text_width(buf_view(&b)) > widths[c])
				widths[c] = text_width(buf_view(&b));
		}
	}
	for (size_t r = 0; r <= s->nrows; r++) { /* 0: the titles */
		if (r && (r == 1 || !str_eq(s->rows[r - 1].precision,
					s->rows[r - 2].precision))) {
			buf_str(out, s->rows[r - 1].precision);
			buf_char(out, '\n');
		}
		for (int c = 0; c < NCOLUMNS; c++) {
			buf_clear(&b);
			if (r)
				cell(&b, &s->rows[r - 1], (enum column)c);
			else
				buf_text(&b, titles[c]);
			buf_str(out, buf_view(&b));
			if (c < COLUMN_NOTES)
				pad(out, widths[c] - text_width(buf_view(&b)) + 2);
		}
		while (out->s[out->n - 1] == ' ')
			out->n--;
		buf_char(out, '\n');
	}
	buf_free(&b);
}

void show_text(const struct show *s, struct buf *out)
{
	title(s, out);
	buf_char(out, '\n');
	head(s, out, "", "\n");
	if (s->nrows || !s->cal->stages)
		operations_text(s, out);
	if (s->cal->stages)
		show_stages_text(s->cal->stages, out);
}

void show_markdown(const struct show *s, struct buf *out)
{
	struct buf b = {0};

	buf_text(out, "# ");
	title(s, &b);
	text_markdown(out, buf_view(&b));
	buf_text(out, "\n\n");
	buf_clear(&b);
	head(s, &b, "", "\n");
	for (size_t at = 0, end; at < b.n; at = end + 1) {
		for (end = at; b.s[end] != '\n'; end++)
			;
		buf_text(out, "- ");
		text_markdown(out, (struct str){b.s + at, end - at});
		buf_char(out, '\n');
	}
	for (size_t r = 0; r < s->nrows; r++) {
		const struct show_row *row = &s->rows[r];

		if (!r || !str_eq(row->precision, row[-1].precision)) {
			buf_printf(out, "\n## %.*s\n\n", (int)row->precision.n,
			    row->precision.s);
			for (int c = 0; c < NCOLUMNS; c++) {
				buf_text(out, "| ");
				text_markdown(out, str_of(titles[c]));
				buf_char(out, ' ');
			}
			buf_text(out, "|\n");
			for (int c = 0; c < NCOLUMNS; c++)
				buf_text(out, "|---");
			buf_text(out, "|\n");
		}
		for (int c = 0; c < NCOLUMNS; c++) {
			buf_clear(&b);
			cell(&b, row, (enum column)c);
			buf_text(out, "| ");
			text_markdown(out, buf_view(&b));
			buf_char(out, ' ');
		}
		buf_text(out, "|\n");
	}
	if (s->cal->stages)
		show_stages_markdown(s->cal->stages, out);
	buf_free(&b);
}
