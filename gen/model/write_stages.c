/* write_stages.c: the stage models of a calibration in, their JSON out.  Ranges
 * that are the whole support and powers that are 0 are left out. */
#include <math.h>

#include "base/num.h"
#include "model/bind.h"
#include "model/stages.h"
#include "model/writer.h"

/* Member names are NUL-terminated there. */
static void named(
    struct writer *w, struct str name, void (*begin)(struct writer *, const char *))
{
	struct buf text = {0};

	buf_str(&text, name);
	buf_char(&text, '\0');
	begin(w, text.s);
	buf_free(&text);
}

static void range_begin(struct writer *w, const char *name)
{
	writer_begin_inline(w, name, '[');
}

static void input(struct writer *w, const struct stage_input *in)
{
	writer_begin_inline(w, NULL, '{');
	writer_text(w, "name", in->name);
	if (in->nlabels) {
		writer_begin(w, "labels", '[');
		for (size_t i = 0; i < in->nlabels; i++)
			writer_text(w, NULL, in->labels[i]);
		writer_end(w, ']');
	} else {
		writer_number(w, "min", in->min);
		writer_number(w, "max", in->max);
	}
	writer_end(w, '}');
}

static void interval(struct writer *w, const struct stage_set *set)
{
	writer_begin_inline(w, "interval", '{');
	writer_word(w, "stage", interval_words[set->stage_interval]);
	writer_word(w, "total", interval_words[set->total_interval]);
	if (set->coverage > 0)
		writer_number(w, "coverage", set->coverage);
	writer_number(w, "total_quantile_lo", set->total_quantile_lo);
	writer_number(w, "total_quantile_hi", set->total_quantile_hi);
	if (set->small_n) {
		writer_item(w, "small_n");
		buf_text(w->out, "true");
	}
	writer_end(w, '}');
}

static void held_out(struct writer *w, const struct stage_error *e)
{
	if (!e->present)
		return;
	writer_begin_inline(w, "held_out", '{');
	writer_number(w, "configurations", e->configurations);
	writer_number(w, "mae_ns", e->mae_ns);
	writer_number(w, "mape", e->mape);
	writer_number(w, "p95_abs_ns", e->p95_abs_ns);
	writer_number(w, "p95_ape", e->p95_ape);
	if (!isnan(e->r_squared))
		writer_number(w, "r_squared", e->r_squared);
	writer_end(w, '}');
}

static void transfer(struct writer *w, const struct stage_transfer *t)
{
	if (!t->present)
		return;
	writer_begin_inline(w, "transfer", '{');
	writer_text(w, "source", t->source);
	writer_text(w, "method", t->method);
	writer_number(w, "samples", t->samples);
	writer_number(w, "seed", (double)t->seed);
	writer_end(w, '}');
}

static void where(
    struct writer *w, const struct stage_set *set, const struct stage_piece *piece)
{
	bool begun = false;

	for (size_t i = 0; i < set->ninputs; i++) {
		if (piece->min[i] == set->inputs[i].min &&
		    piece->max[i] == set->inputs[i].max)
			continue;
		if (!begun)
			writer_begin_inline(w, "where", '{');
		begun = true;
		named(w, set->inputs[i].name, range_begin);
		writer_number(w, NULL, piece->min[i]);
		writer_number(w, NULL, piece->max[i]);
		writer_end(w, ']');
	}
	if (begun)
		writer_end(w, '}');
}

static void number_begin(struct writer *w, const char *name)
{
	writer_item(w, name);
}

static void term(
    struct writer *w, const struct stage_set *set, const struct stage_term *t)
{
	bool begun = false;

	writer_begin(w, NULL, '{');
	writer_number(w, "ns", t->ns);
	for (size_t i = 0; i < set->ninputs; i++) {
		struct buf value = {0};

		if (t->power[i] == 0)
			continue;
		if (!begun)
			writer_begin(w, "powers", '{');
		begun = true;
		named(w, set->inputs[i].name, number_begin);
		num_print(&value, t->power[i]);
		buf_str(w->out, buf_view(&value));
		buf_free(&value);
	}
	if (begun)
		writer_end(w, '}');
	writer_end(w, '}');
}

static void stage(struct writer *w, const struct calibration *cal,
    const struct stage_set *set, const struct stage *s)
{
	writer_begin(w, NULL, '{');
	writer_text(w, "name", s->name);
	if (s->repeat >= 0)
		writer_text(w, "repeat", set->inputs[s->repeat].name);
	writer_provenance(w, &s->origin, &cal->origin);
	writer_uncertainty(w, &s->uncertainty);
	held_out(w, &s->held_out);
	writer_begin(w, "pieces", '[');
	for (size_t p = 0; p < s->npieces; p++) {
		writer_begin_inline(w, NULL, '{');
		where(w, set, &s->pieces[p]);
		writer_begin(w, "terms", '[');
		for (size_t i = 0; i < s->pieces[p].nterms; i++)
			term(w, set, &s->pieces[p].terms[i]);
		writer_end(w, ']');
		writer_end(w, '}');
	}
	writer_end(w, ']');
	writer_end(w, '}');
}

void write_stages(
    struct writer *w, const struct calibration *cal, const struct stage_set *set)
{
	writer_begin(w, "stages", '{');
	writer_begin(w, "inputs", '[');
	for (size_t i = 0; i < set->ninputs; i++)
		input(w, &set->inputs[i]);
	writer_end(w, ']');
	writer_number(w, "floor_ns", set->floor_ns);
	interval(w, set);
	held_out(w, &set->held_out);
	transfer(w, &set->transfer);
	writer_begin(w, "stages", '[');
	for (size_t i = 0; i < set->nstages; i++)
		stage(w, cal, set, &set->stages[i]);
	writer_end(w, ']');
	writer_end(w, '}');
}
