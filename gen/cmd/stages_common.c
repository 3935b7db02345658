/* stages_common.c: options of the commands about stages in, readings, calibrations and
 * report parts out. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/num.h"
#include "base/text.h"
#include "base/out.h"
#include "cmd/publish.h"
#include "cmd/show.h"
#include "cmd/stages.h"
#include "input/diag.h"
#include "stages/author.h"
#include "stages/score.h"

struct stage_reading stages_reading(const struct args *args)
{
	struct stage_reading how = {0};
	const char **values;

	how.nignore = args_all(args, "ignore", &values);
	how.ignore = values;
	how.ntimes = args_all(args, "times", &values);
	how.times = values;
	return how;
}

uint64_t stages_seed(const struct args *args)
{
	return (uint64_t)args_number(args, "seed", 1, 0, 9007199254740992.0);
}

struct str stages_title(struct arena *a, const struct stage_data *d)
{
	struct buf b = {0};
	struct str kept;

	buf_printf(&b, "%s, %zu configurations", path_base(d->path), d->n);
	kept = str_copy(a, buf_view(&b));
	buf_free(&b);
	return kept;
}

bool stages_write(struct args *args, const struct classes *c, struct stage_set *set,
    struct stage_authoring *how)
{
	const char *output = args_text(args, "output", NULL);
	const char *like = args_text(args, "like", NULL);
	struct str title = args_str(args, "title");

	if (like) {
		how->like = calibration_load(args->arena, c, like);
		if (!how->like)
			return false;
	} else
		how->device_id = publish_id(args, output);
	how->name = args_str(args, "name");
	if (title.n)
		how->title = title;
	how->url = args_str(args, "url");
	how->licence = args_str(args, "licence");
	how->date = args_str(args, "date");
	return publish_calibration(
	    args, c, author_stages(args->arena, c, set, how), output);
}

/* The data of no requests, with the columns of a set. */
static struct stage_data *columns_of(
    struct arena *a, const struct stage_set *set, const char *path)
{
	struct stage_data *d = ARENA_NEW(a, struct stage_data);

	d->path = path;
	d->ninputs = set->ninputs;
	d->nstages = set->nstages;
	d->inputs = ARENA_ARRAY(a, set->ninputs, struct stage_input);
	memcpy(d->inputs, set->inputs, set->ninputs * sizeof *d->inputs);
	d->stages = ARENA_ARRAY(a, set->nstages, struct stage_column);
	for (size_t s = 0; s < set->nstages; s++)
		d->stages[s] =
		    (struct stage_column){set->stages[s].name, set->stages[s].repeat};
	return d;
}

static size_t label_of(const struct stage_input *in, struct str label)
{
	for (size_t i = 0; i < in->nlabels; i++) {
		if (str_eq(in->labels[i], label))
			return i;
	}
	return SIZE_MAX;
}

/* The words of d become those of the set, in its order. */
static bool take_labels(
    struct arena *a, struct stage_data *d, const struct stage_set *set)
{
	for (size_t c = 0; c < d->ninputs; c++) {
		const struct stage_input *own = &d->inputs[c], *of = &set->inputs[c];

		for (size_t i = 0; own->nlabels && i < d->n; i++) {
			double *x = &d->x[i * d->ninputs + c];
			struct str word = own->labels[(size_t)*x];
			size_t label = label_of(of, word);

			if (label == SIZE_MAX) {
				diag_file(DIAG_STAGE_DATA, d->path,
				    "%s is \"%s\", for which the calibration has no "
				    "model; leave these rows out",
				    diag_quote(a, own->name), diag_quote(a, word));
				return false;
			}
			*x = (double)label;
		}
	}
	for (size_t c = 0; c < d->ninputs; c++) {
		if (d->inputs[c].nlabels)
			d->inputs[c] = set->inputs[c];
	}
	stage_data_sort(a, d);
	return true;
}

const struct stage_set *stages_match(
    struct arena *a, const struct calibration *cal, struct stage_data *d)
{
	struct stage_data *columns;

	if (!cal->stages) {
		diag_file(DIAG_STAGE_DATA, cal->src->path,
		    "a calibration without stages; calgen stages fit makes one");
		return NULL;
	}
	columns = columns_of(a, cal->stages, cal->src->path);
	if (!stage_data_align(a, d, columns) || !take_labels(a, d, cal->stages))
		return NULL;
	return cal->stages;
}

/* --- reports --- */

double stages_digits(double x)
{
	return isfinite(x) && x != 0 ? num_round(x, 6) : x;
}

void stages_error_row(struct buf *b, const char *name, const struct stage_error *e)
{
	buf_printf(b, "%-26s %9.4g %8.2f %9.4g %8.2f ", name, e->mae_ns / 1e6,
	    100 * e->mape, e->p95_abs_ns / 1e6, 100 * e->p95_ape);
	if (isnan(e->r_squared))
		buf_text(b, "       -");
	else
		buf_printf(b, "%8.3f", e->r_squared);
}

void stages_error_json(struct writer *w, const struct stage_error *e)
{
	writer_number(w, "configurations", e->configurations);
	writer_number(w, "mae_ms", stages_digits(e->mae_ns / 1e6));
	writer_number(w, "mape", stages_digits(e->mape));
	writer_number(w, "p95_abs_ms", stages_digits(e->p95_abs_ns / 1e6));
	writer_number(w, "p95_ape", stages_digits(e->p95_ape));
	/* An infinite number is written as null. */
	writer_number(w, "r_squared",
	    isnan(e->r_squared) ? (double)INFINITY : stages_digits(e->r_squared));
}

void stages_form_text(
    struct arena *a, struct str *text, const struct form *f, const struct stage_data *d)
{
	struct buf b = {0};

	form_print(&b, f, d);
	*text = str_copy(a, buf_view(&b));
	buf_free(&b);
}

static const char *c_name(struct buf *b, struct str name)
{
	buf_clear(b);
	text_safe(b, name, TEXT_NO_LIMIT);
	buf_char(b, '\0');
	return b->s;
}

void stages_evaluation_text(
    struct buf *out, const struct evaluation *e, const struct str *forms)
{
	const struct stage_data *d = e->d;
	struct buf name = {0};

	buf_printf(out, "%zu configurations in %zu rows; %s\n\n", d->n, d->nrows,
	    forms ? "each predicted by models chosen and fitted without it"
		  : "none of them known to the calibration, if you say so");
	buf_printf(out, "%-26s %9s %8s %9s %8s %8s%s\n", "stage", "MAE ms", "MAPE %",
	    "P95 ms", "P95 %", "R²", forms ? "    form" : "");
	for (size_t s = 0; s < d->nstages; s++) {
		stages_error_row(out, c_name(&name, d->stages[s].name), &e->stages[s]);
		if (forms) {
			buf_text(out, "  ");
			text_safe(out, forms[s], TEXT_NO_LIMIT);
		}
		buf_char(out, '\n');
	}
	stages_error_row(out, "total, stage by stage", &e->total);
	buf_char(out, '\n');
	if (e->single.present) {
		stages_error_row(out, "total, one model", &e->single);
		buf_char(out, '\n');
	}
	if (e->nominal > 0)
		buf_printf(out,
		    "\nthe %.0f %% interval of the total holds %.1f %% of them; "
		    "median width ×/÷ %.3f\n",
		    100 * e->nominal, 100 * e->coverage, e->width);
	else
		buf_text(
		    out, "\nno interval is declared: fewer than 5 configurations\n");
	buf_free(&name);
}

static void points_row(struct buf *out, struct str stage, size_t i, double measured_ns,
    double predicted_ns)
{
	text_csv(out, stage);
	buf_printf(out, ",%zu,", i + 1);
	num_print(out, measured_ns);
	buf_char(out, ',');
	num_print(out, stages_digits(predicted_ns));
	buf_char(out, '\n');
}

void stages_evaluation_points(struct buf *out, const struct evaluation *e)
{
	const struct stage_data *d = e->d;

	buf_text(out, "stage,configuration,measured_ns,predicted_ns\n");
	for (size_t s = 0; s < d->nstages; s++) {
		for (size_t i = 0; i < d->n; i++)
			points_row(out, d->stages[s].name, i, d->ns[i * d->nstages + s],
			    e->predicted[i * d->nstages + s]);
	}
	for (size_t i = 0; i < d->n; i++)
		points_row(out, STR("total"), i, d->total[i], e->total_ns[i]);
}

void stages_evaluation_json(struct buf *out, const struct evaluation *e,
    const struct str *forms, uint64_t seed, const char *calibration)
{
	struct writer w = {.out = out, .first = true};
	const struct stage_data *d = e->d;

	writer_begin(&w, NULL, '{');
	writer_word(&w, "schema_version", "1.0");
	writer_number(&w, "rows", (double)d->nrows);
	writer_number(&w, "configurations", (double)d->n);
	if (calibration)
		writer_word(&w, "calibration", calibration);
	else {
		writer_number(&w, "folds", EVALUATE_FOLDS);
		writer_number(&w, "seed", (double)seed);
	}
	writer_begin(&w, "stages", '[');
	for (size_t s = 0; s < d->nstages; s++) {
		writer_begin_inline(&w, NULL, '{');
		writer_text(&w, "name", d->stages[s].name);
		if (forms)
			writer_text(&w, "form", forms[s]);
		stages_error_json(&w, &e->stages[s]);
		writer_end(&w, '}');
	}
	writer_end(&w, ']');
	writer_begin_inline(&w, "total", '{');
	stages_error_json(&w, &e->total);
	writer_end(&w, '}');
	if (e->single.present) {
		writer_begin_inline(&w, "total_one_model", '{');
		stages_error_json(&w, &e->single);
		writer_end(&w, '}');
	}
	writer_number(&w, "nominal", e->nominal);
	writer_number(&w, "coverage", stages_digits(e->coverage));
	writer_number(&w, "median_width", stages_digits(e->width));
	writer_end(&w, '}');
	buf_char(out, '\n');
}
