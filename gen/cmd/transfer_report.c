/* transfer_report.c: a recalibration study in, text or JSON of
 * calib/schema/transfer.schema.json out.  Must not compute. */
#include <math.h>

#include "base/text.h"
#include "cmd/transfer.h"

static const struct study_row *row_of(
    const struct transfer *t, size_t samples, int method)
{
	for (size_t i = 0; i < t->nsizes; i++) {
		if (t->rows[i * STUDY_NROWS].samples == samples)
			return &t->rows[i * STUDY_NROWS + (size_t)method];
	}
	return NULL;
}

/* What the run is judged by: the draws where configurations stay outside, else the
 * left-out samples. */
static const struct study_row *judged(const struct transfer *t)
{
	const struct study_row *row = row_of(t, t->samples, t->asked);

	return row ? row : &t->left_out;
}

static void configuration(struct buf *out, const struct stage_data *d, size_t i)
{
	for (size_t c = 0; c < d->ninputs; c++) {
		const struct stage_input *in = &d->inputs[c];
		double x = d->x[i * d->ninputs + c];

		buf_text(out, c ? ", " : "");
		text_safe(out, in->name, TEXT_NO_LIMIT);
		buf_char(out, ' ');
		if (in->nlabels)
			text_safe(out, in->labels[(size_t)x], TEXT_NO_LIMIT);
		else
			buf_printf(out, "%.0f", x);
	}
}

static void reason(struct buf *out, const struct transfer *t)
{
	const double *error = t->choice.error;
	double best = INFINITY;
	int runner = 0;

	if (t->asked != STUDY_AUTO) {
		buf_text(out, "as asked");
		return;
	}
	for (int m = 0; m < NMETHODS; m++) {
		if (m != (int)t->method && error[m] < best) {
			best = error[m];
			runner = m;
		}
	}
	buf_printf(out, "left-out samples: %.2f %%, next %s %.2f %%",
	    100 * error[t->method], method_words[runner], 100 * best);
	if (best < error[t->method])
		buf_text(out, ", which is within the noise of so few");
}

static void study_text(struct buf *out, const struct transfer *t)
{
	buf_printf(out,
	    "\nerror of the total on configurations outside the sample, mean of %u "
	    "draws (%s), seed %llu\n\n",
	    t->repeats, draw_words[t->draw], (unsigned long long)t->seed);
	buf_printf(out, "%7s  %-16s %9s %8s %9s %9s %8s %8s\n", "samples", "method",
	    "MAPE %", "sd", "P95 %", "MAE ms", "P95 ms", "picked");
	for (size_t i = 0; i < t->nsizes * STUDY_NROWS; i++) {
		const struct study_row *r = &t->rows[i];

		if (!r->repeats)
			continue;
		buf_printf(out, "%7zu  %-16s %9.2f %8.2f %9.2f %9.4g %8.4g", r->samples,
		    study_words[i % STUDY_NROWS], 100 * r->mape, 100 * r->mape_sd,
		    100 * r->p95_ape, r->mae_ns / 1e6, r->p95_abs_ns / 1e6);
		if (i % STUDY_NROWS < NMETHODS)
			buf_printf(out, " %6.0f %%", 100 * r->picked);
		buf_char(out, '\n');
	}
	buf_printf(out,
	    "\nworth measuring: %zu (a sample must save %.3g points of MAPE)\n",
	    t->rows[t->recommended * STUDY_NROWS].samples, 100 * t->cost);
}

void transfer_text(struct buf *out, const struct transfer *t)
{
	const struct stage_data *d = t->target;
	const struct stage_error *e = &t->result->outside;

	buf_printf(out,
	    "target: %zu configurations, %.0f %% of them measured on the source, too\n"
	    "method: %s (",
	    d->n, 100 * t->source.measured, method_words[t->method]);
	reason(out, t);
	buf_printf(out, ")\n\nmeasure first:\n");
	for (size_t i = 0; i < t->samples; i++) {
		buf_printf(out, "%4zu  ", i + 1);
		configuration(out, d, t->at[i]);
		buf_char(out, '\n');
	}
	if (t->nsizes)
		study_text(out, t);
	else
		buf_printf(out,
		    "\nno configuration is outside the sample; each from the others: "
		    "MAPE %.2f %%, P95 %.2f %%\n",
		    100 * t->left_out.mape, 100 * t->left_out.p95_ape);
	if (e->present)
		buf_printf(out,
		    "\nstages as written (seed %llu): MAPE %.2f %%, P95 %.2f %% on %u "
		    "configurations outside; ",
		    (unsigned long long)t->seed, 100 * e->mape, 100 * e->p95_ape,
		    (unsigned)e->configurations);
	if (e->present && t->result->set->coverage > 0)
		buf_printf(out, "the %.0f %% interval holds %.1f %% of them\n",
		    100 * t->result->set->coverage, 100 * t->result->coverage);
	else if (e->present)
		buf_text(out, "no interval is declared: fewer than 5 samples\n");
}

/* --- JSON --- */

static void errors(struct writer *w, const struct study_row *r)
{
	writer_number(w, "mae_ms", stages_digits(r->mae_ns / 1e6));
	writer_number(w, "p95_abs_ms", stages_digits(r->p95_abs_ns / 1e6));
	writer_number(w, "mape", stages_digits(r->mape));
	writer_number(w, "p95_ape", stages_digits(r->p95_ape));
}

static void by_samples(struct writer *w, const struct transfer *t)
{
	writer_begin(w, "by_samples", '[');
	for (size_t i = 0; i < t->nsizes * STUDY_NROWS; i++) {
		const struct study_row *r = &t->rows[i];

		if (!r->repeats)
			continue;
		writer_begin_inline(w, NULL, '{');
		writer_number(w, "samples", (double)r->samples);
		writer_word(w, "method", study_words[i % STUDY_NROWS]);
		errors(w, r);
		writer_number(w, "mape_sd", stages_digits(r->mape_sd));
		writer_number(w, "p95_ape_sd", stages_digits(r->p95_ape_sd));
		writer_number(w, "repeats", r->repeats);
		if (i % STUDY_NROWS < NMETHODS)
			writer_number(w, "picked", stages_digits(r->picked));
		writer_end(w, '}');
	}
	writer_end(w, ']');
}

static void measure_first(struct writer *w, const struct transfer *t)
{
	const struct stage_data *d = t->target;
	struct buf name = {0};

	writer_begin(w, "measure_first", '[');
	for (size_t i = 0; i < t->samples; i++) {
		writer_begin_inline(w, NULL, '{');
		for (size_t c = 0; c < d->ninputs; c++) {
			const struct stage_input *in = &d->inputs[c];
			double x = d->x[t->at[i] * d->ninputs + c];

			buf_clear(&name);
			buf_str(&name, in->name);
			buf_char(&name, '\0');
			if (in->nlabels)
				writer_text(w, name.s, in->labels[(size_t)x]);
			else
				writer_number(w, name.s, x);
		}
		writer_end(w, '}');
	}
	writer_end(w, ']');
	buf_free(&name);
}

static void models(struct writer *w, const struct transfer *t)
{
	const struct stage_set *set = t->result->set;
	struct buf form = {0};

	writer_begin(w, "models", '[');
	for (size_t s = 0; s < set->nstages; s++) {
		const struct stage *stage = &set->stages[s];

		buf_clear(&form);
		form_print(&form, stage_model_form(t->result->models[s]), t->target);
		writer_begin_inline(w, NULL, '{');
		writer_text(w, "stage", stage->name);
		writer_text(w, "form", buf_view(&form));
		writer_number(w, "pieces", (double)stage->npieces);
		writer_number(
		    w, "bound_lo", stages_digits(stage->uncertainty.bound_lo));
		writer_number(
		    w, "bound_hi", stages_digits(stage->uncertainty.bound_hi));
		if (stage->held_out.present)
			stages_error_json(w, &stage->held_out);
		writer_end(w, '}');
	}
	writer_end(w, ']');
	buf_free(&form);
}

static void result(struct writer *w, const struct transfer *t)
{
	if (!t->result->outside.present)
		return;
	writer_begin_inline(w, "result", '{');
	stages_error_json(w, &t->result->outside);
	writer_number(w, "nominal", t->result->set->coverage);
	writer_number(w, "coverage",
	    t->result->set->coverage > 0 ? stages_digits(t->result->coverage)
					 : (double)INFINITY); /* null */
	writer_end(w, '}');
}

static void choice(struct writer *w, const struct transfer *t)
{
	struct buf why = {0};

	reason(&why, t);
	writer_text(w, "reason", buf_view(&why));
	buf_free(&why);
	writer_begin(w, "choice", '[');
	for (int m = 0; m < NMETHODS; m++) {
		writer_begin_inline(w, NULL, '{');
		writer_word(w, "method", method_words[m]);
		writer_number(w, "left_out_mape", stages_digits(t->choice.error[m]));
		writer_end(w, '}');
	}
	writer_end(w, ']');
}

void transfer_json(struct buf *out, const struct transfer *t)
{
	struct writer w = {.out = out, .first = true};

	writer_begin(&w, NULL, '{');
	writer_word(&w, "schema_version", "1.0");
	writer_word(&w, "asked", study_words[t->asked]);
	writer_word(&w, "method", method_words[t->method]);
	choice(&w, t);
	writer_number(&w, "samples", (double)t->samples);
	writer_number(&w, "configurations", (double)t->target->n);
	writer_number(&w, "seed", (double)t->seed);
	writer_number(&w, "repeats", t->repeats);
	writer_word(&w, "draw", draw_words[t->draw]);
	writer_word(&w, "judged_on",
	    judged(t) == &t->left_out ? "samples_left_out" : "outside_sample");
	errors(&w, judged(t));
	by_samples(&w, t);
	if (t->nsizes)
		writer_number(&w, "recommended_samples",
		    (double)t->rows[t->recommended * STUDY_NROWS].samples);
	else
		writer_number(&w, "recommended_samples", (double)t->samples);
	writer_number(&w, "sample_cost", t->cost);
	measure_first(&w, t);
	result(&w, t);
	models(&w, t);
	writer_end(&w, '}');
	buf_char(out, '\n');
}
