/* show_stages.c: the stage models of a calibration as a table: a row per piece for
 * reading, a row per term as CSV, exact numbers as JSON.
 *
 * In: a calibration with stages.  Out: text.  Must not know how operations are shown.
 */
#include <math.h>

#include "base/num.h"
#include "base/text.h"
#include "cmd/show.h"
#include "model/bind.h"
#include "model/stages.h"

enum column {
	COLUMN_STAGE,
	COLUMN_PIECE,
	COLUMN_TIME,
	COLUMN_INTERVAL,
	COLUMN_ERROR,
	COLUMN_PROVENANCE,
	NCOLUMNS
};
static const char *const titles[NCOLUMNS] = {
    "stage", "where", "time", "interval", "held-out MAPE", "provenance"};

/* --- for reading ----------------------------------------------------------------- */

static void range(struct buf *b, const struct stage_input *in, uint32_t lo, uint32_t hi)
{
	text_safe(b, in->name, TEXT_NO_LIMIT);
	buf_char(b, ' ');
	if (!in->nlabels) {
		buf_printf(b, hi > lo ? "%u…%u" : "%u", (unsigned)lo, (unsigned)hi);
		return;
	}
	for (uint32_t i = lo; i <= hi && i < in->nlabels; i++) {
		buf_text(b, i > lo ? " or " : "");
		text_safe(b, in->labels[i], TEXT_NO_LIMIT);
	}
}

/* The inputs in which a piece is narrower than the support. */
static void where(
    struct buf *b, const struct stage_set *set, const struct stage_piece *piece)
{
	for (size_t i = 0; i < set->ninputs; i++) {
		const struct stage_input *in = &set->inputs[i];

		if (piece->min[i] <= in->min && piece->max[i] >= in->max)
			continue;
		buf_text(b, b->n ? ", " : "");
		range(b, in, piece->min[i], piece->max[i]);
	}
	if (!b->n)
		buf_text(b, "everywhere");
}

static void term(struct buf *b, const struct stage_set *set, const struct stage_term *t)
{
	if (b->n)
		buf_text(b, t->ns < 0 ? " − " : " + ");
	else
		buf_text(b, t->ns < 0 ? "−" : "");
	show_time(b, fabs(t->ns));
	for (size_t i = 0; i < set->ninputs; i++) {
		if (t->power[i] == 0)
			continue;
		buf_text(b, " · ");
		text_safe(b, set->inputs[i].name, TEXT_NO_LIMIT);
		if (t->power[i] != 1) {
			buf_char(b, '^');
			num_print(b, num_round(t->power[i], 3));
		}
	}
}

static void cell(struct buf *b, const struct stage_set *set, const struct stage *s,
    size_t piece, enum column column)
{
	const struct stage_piece *p = &s->pieces[piece];

	switch (column) {
	case COLUMN_STAGE:
		text_safe(b, s->name, TEXT_NO_LIMIT);
		if (s->repeat >= 0) {
			buf_text(b, " × ");
			text_safe(b, set->inputs[s->repeat].name, TEXT_NO_LIMIT);
		}
		break;
	case COLUMN_PIECE:
		where(b, set, p);
		break;
	case COLUMN_TIME:
		for (size_t i = 0; i < p->nterms; i++)
			term(b, set, &p->terms[i]);
		break;
	case COLUMN_INTERVAL:
		buf_text(b, "×");
		num_print(b, num_round(s->uncertainty.bound_lo, 3));
		buf_text(b, "…");
		num_print(b, num_round(s->uncertainty.bound_hi, 3));
		break;
	case COLUMN_ERROR:
		if (s->held_out.present) {
			num_print(b, num_round(100 * s->held_out.mape, 3));
			buf_text(b, " %");
		} else {
			buf_char(b, '-');
		}
		break;
	default: /* COLUMN_PROVENANCE */
		buf_text(b, provenance_words[s->origin.kind]);
		if (s->origin.n)
			buf_printf(b, ", n %u", s->origin.n);
		break;
	}
}

/* What holds for all stages: inputs with their support, the interval of the total. */
static void head(
    const struct stage_set *set, struct buf *out, const char *before, const char *after)
{
	buf_printf(out, "%sinputs: ", before);
	for (size_t i = 0; i < set->ninputs; i++) {
		const struct stage_input *in = &set->inputs[i];

		buf_text(out, i ? ", " : "");
		range(out, in, in->min, in->max);
	}
	buf_printf(out, "%s%sinterval of a stage %s, of the total %s", after, before,
	    interval_words[set->stage_interval], interval_words[set->total_interval]);
	if (set->coverage > 0) {
		buf_text(out, ", coverage ");
		num_print(out, set->coverage);
	}
	if (set->held_out.present) {
		buf_text(out, "; held-out MAPE of the total ");
		num_print(out, num_round(100 * set->held_out.mape, 3));
		buf_text(out, " %");
	}
	if (set->transfer.present) {
		buf_printf(out, "; transferred with %u samples by ",
		    (unsigned)set->transfer.samples);
		text_safe(out, set->transfer.method, TEXT_NO_LIMIT);
	}
	buf_text(out, after);
}

static void line(struct buf *out, const struct stage_set *set, const struct stage *s,
    size_t piece, const size_t widths[NCOLUMNS])
{
	struct buf b = {0};

	for (int c = 0; c < NCOLUMNS; c++) {
		buf_clear(&b);
		if (s)
			cell(&b, set, s, piece, (enum column)c);
		else
			buf_text(&b, titles[c]);
		buf_str(out, buf_view(&b));
		for (size_t n = text_width(buf_view(&b));
		     c + 1 < NCOLUMNS && n < widths[c] + 2; n++)
			buf_char(out, ' ');
	}
	buf_char(out, '\n');
	buf_free(&b);
}

void show_stages_text(const struct stage_set *set, struct buf *out)
{
	size_t widths[NCOLUMNS];
	struct buf b = {0};

	head(set, out, "", "\n");
	for (int c = 0; c < NCOLUMNS; c++) {
		widths[c] = text_width(str_of(titles[c]));
		for (size_t s = 0; s < set->nstages; s++) {
			for (size_t p = 0; p < set->stages[s].npieces; p++) {
				buf_clear(&b);
				cell(&b, set, &set->stages[s], p, (enum column)c);
				if (text_width(buf_view(&b)) > widths[c])
					widths[c] = text_width(buf_view(&b));
			}
		}
	}
	line(out, set, NULL, 0, widths);
	for (size_t s = 0; s < set->nstages; s++)
		for (size_t p = 0; p < set->stages[s].npieces; p++)
			line(out, set, &set->stages[s], p, widths);
	buf_free(&b);
}

void show_stages_markdown(const struct stage_set *set, struct buf *out)
{
	struct buf b = {0};

	buf_text(out, "\n## Stages\n\n");
	head(set, out, "- ", "\n");
	buf_char(out, '\n');
	for (int c = 0; c < NCOLUMNS; c++)
		buf_printf(out, "| %s ", titles[c]);
	buf_text(out, "|\n");
	for (int c = 0; c < NCOLUMNS; c++)
		buf_text(out, "|---");
	buf_text(out, "|\n");
	for (size_t s = 0; s < set->nstages; s++) {
		for (size_t p = 0; p < set->stages[s].npieces; p++) {
			for (int c = 0; c < NCOLUMNS; c++) {
				buf_clear(&b);
				cell(&b, set, &set->stages[s], p, (enum column)c);
				buf_text(out, "| ");
				text_markdown(out, buf_view(&b));
				buf_char(out, ' ');
			}
			buf_text(out, "|\n");
		}
	}
	buf_free(&b);
}

/* --- for programs ---------------------------------------------------------------- */

static struct str repeat_of(const struct stage_set *set, const struct stage *s)
{
	return s->repeat < 0 ? STR("") : set->inputs[s->repeat].name;
}

static void csv_term(struct buf *out, const struct stage_set *set,
    const struct stage *s, size_t piece, const struct stage_term *t)
{
	const struct stage_piece *p = &s->pieces[piece];
	const struct uncertainty *u = &s->uncertainty;
	const double shared[] = {
	    u->bound_lo, u->bound_hi, u->sd_shared, u->sd_independent};

	text_csv(out, s->name);
	buf_char(out, ',');
	text_csv(out, repeat_of(set, s));
	buf_printf(out, ",%zu,", piece + 1);
	num_print(out, t->ns);
	for (size_t i = 0; i < set->ninputs; i++) {
		buf_printf(out, ",%u,%u,", (unsigned)p->min[i], (unsigned)p->max[i]);
		num_print(out, t->power[i]);
	}
	for (size_t i = 0; i < sizeof shared / sizeof *shared; i++) {
		buf_char(out, ',');
		num_print(out, shared[i]);
	}
	buf_printf(out, ",%s,", provenance_words[s->origin.kind]);
	if (s->origin.n)
		buf_printf(out, "%u", s->origin.n);
	buf_char(out, ',');
	text_csv(out, s->origin.source);
	buf_char(out, '\n');
}

void show_stages_csv(const struct stage_set *set, struct buf *out)
{
	static const char *const parts[] = {"min", "max", "power"};
	struct buf b = {0};

	buf_text(out, "stage,repeat,piece,ns");
	for (size_t i = 0; i < 3 * set->ninputs; i++) {
		buf_clear(&b);
		buf_str(&b, set->inputs[i / 3].name);
		buf_printf(&b, "_%s", parts[i % 3]);
		buf_char(out, ',');
		text_csv(out, buf_view(&b));
	}
	buf_text(
	    out, ",bound_lo,bound_hi,sd_shared,sd_independent,provenance,n,source\n");
	for (size_t s = 0; s < set->nstages; s++) {
		const struct stage *stage = &set->stages[s];

		for (size_t p = 0; p < stage->npieces; p++)
			for (size_t i = 0; i < stage->pieces[p].nterms; i++)
				csv_term(
				    out, set, stage, p, &stage->pieces[p].terms[i]);
	}
	buf_free(&b);
}

static void json_member(struct buf *out, const char *name, double x)
{
	buf_printf(out, ", \"%s\": ", name);
	if (isnan(x))
		buf_text(out, "null");
	else
		num_print(out, x);
}

static void json_piece(
    struct buf *out, const struct stage_set *set, const struct stage_piece *p)
{
	buf_text(out, "{\"where\": {");
	for (size_t i = 0; i < set->ninputs; i++) {
		buf_text(out, i ? ", " : "");
		json_quote(out, set->inputs[i].name);
		buf_printf(out, ": [%u, %u]", (unsigned)p->min[i], (unsigned)p->max[i]);
	}
	buf_text(out, "}, \"terms\": [");
	for (size_t k = 0; k < p->nterms; k++) {
		bool first = true;

		buf_printf(out, "%s{\"ns\": ", k ? ", " : "");
		num_print(out, p->terms[k].ns);
		buf_text(out, ", \"powers\": {");
		for (size_t i = 0; i < set->ninputs; i++) {
			if (p->terms[k].power[i] == 0)
				continue;
			buf_text(out, first ? "" : ", ");
			first = false;
			json_quote(out, set->inputs[i].name);
			buf_text(out, ": ");
			num_print(out, p->terms[k].power[i]);
		}
		buf_text(out, "}}");
	}
	buf_text(out, "]}");
}

static void json_stage(
    struct buf *out, const struct stage_set *set, const struct stage *s)
{
	const struct uncertainty *u = &s->uncertainty;
	struct str repeat = repeat_of(set, s);

	buf_text(out, "{\"stage\": ");
	json_quote(out, s->name);
	buf_text(out, ", \"repeat\": ");
	if (s->repeat < 0)
		buf_text(out, "null");
	else
		json_quote(out, repeat);
	json_member(out, "bound_lo", u->bound_lo);
	json_member(out, "bound_hi", u->bound_hi);
	json_member(out, "sd_shared", u->sd_shared);
	json_member(out, "sd_independent", u->sd_independent);
	json_member(
	    out, "held_out_mape", s->held_out.present ? s->held_out.mape : (double)NAN);
	buf_printf(out, ", \"provenance\": \"%s\"", provenance_words[s->origin.kind]);
	json_member(out, "n", s->origin.n ? s->origin.n : (double)NAN);
	buf_text(out, ", \"source\": ");
	json_quote(out, s->origin.source);
	buf_text(out, ", \"pieces\": [");
	for (size_t p = 0; p < s->npieces; p++) {
		buf_text(out, p ? ",\n      " : "\n      ");
		json_piece(out, set, &s->pieces[p]);
	}
	buf_text(out, "]}");
}

void show_stages_json(const struct stage_set *set, struct buf *out)
{
	size_t ninputs = set ? set->ninputs : 0, nstages = set ? set->nstages : 0;

	buf_text(out, ",\n  \"inputs\": [");
	for (size_t i = 0; i < ninputs; i++) {
		const struct stage_input *in = &set->inputs[i];

		buf_text(out, i ? ",\n    {\"name\": " : "\n    {\"name\": ");
		json_quote(out, in->name);
		buf_printf(out,
		    ", \"min\": %u, \"max\": %u, \"labels\": ", (unsigned)in->min,
		    (unsigned)in->max);
		for (size_t k = 0; k < in->nlabels; k++) {
			buf_text(out, k ? ", " : "[");
			json_quote(out, in->labels[k]);
		}
		buf_text(out, in->nlabels ? "]}" : "null}");
	}
	buf_text(out, ninputs ? "\n  ],\n  \"stages\": [" : "],\n  \"stages\": [");
	for (size_t i = 0; i < nstages; i++) {
		buf_text(out, i ? ",\n    " : "\n    ");
		json_stage(out, set, &set->stages[i]);
	}
	buf_text(out, nstages ? "\n  ]" : "]");
}
