/* cmd_regress.c: `calgen regress`: least squares of the first column of a CSV
 * file on the others, to the last digit. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/fail.h"
#include "base/out.h"
#include "base/text.h"
#include "cmd/cmd.h"
#include "fit/dist.h"
#include "fit/lsq.h"
#include "fit/segment.h"
#include "input/csv.h"
#include "input/json.h"

static const struct option options[] = {
    {"degree", 0, OPTION_ONE, "D", "powers 1…D of the one regressor (default 1)"},
    {"no-intercept", 0, OPTION_FLAG, NULL, "through the origin"},
    {"breaks", 0, OPTION_ONE, "K|auto",
	"continuous piecewise line with K breaks placed best; auto: K by BIC"},
    {"weights", 0, OPTION_ONE, "COL", "column of weights, inverse variances, >= 0"},
    {"json", 0, OPTION_FLAG, NULL, "machine-readable result"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {0},
};

/* The design that the options describe, and the rows read so far. */
struct design {
	struct args *args;
	struct csv *csv;
	bool intercept;
	int degree;
	size_t weight_column; /* SIZE_MAX: none */
	size_t ncolumns;      /* of the design matrix */
	struct str *names;    /* of the coefficients */
	struct dd *x, *y;
	double *w;
	size_t nrows, room, nskipped;
};

static bool name_coefficients(struct design *d)
{
	size_t nregressors = csv_nfields(d->csv) - 1 - (d->weight_column != SIZE_MAX);
	if (d->degree > 1 && nregressors != 1)
		args_usage(d->args,
		    "--degree needs a file with one regressor, this one has %zu",
		    nregressors);
	if (nregressors == 0 && !d->intercept)
		args_usage(d->args, "nothing to fit: no regressor and no intercept");
	d->ncolumns = nregressors * (size_t)d->degree + d->intercept;
	d->names = ARENA_ARRAY(d->args->arena, d->ncolumns + 1, struct str);
	size_t j = 0;
	if (d->intercept)
		d->names[j++] = STR("(intercept)");
	for (size_t i = 1; i < csv_nfields(d->csv); i++) {
		if (i == d->weight_column)
			continue;
		struct str name = csv_name(d->csv, i);
		d->names[j++] = name;
		for (int k = 2; k <= d->degree; k++) {
			struct buf b = {0};
			buf_printf(&b, "%.*s^%d", (int)name.n, name.s, k);
			d->names[j++] = str_copy(d->args->arena, buf_view(&b));
			buf_free(&b);
		}
	}
	return true;
}

static void *grown(void *old, size_t n, size_t size)
{
	if (n > SIZE_MAX / size)
		fatal("out of memory");
	void *p = realloc(old, n * size);
	if (!p)
		fatal("out of memory");
	return p;
}

static void make_room(struct design *d)
{
	if (d->nrows < d->room)
		return;
	d->room = 2 * d->room + 256;
	d->x = grown(d->x, d->room * (d->ncolumns + 1), sizeof *d->x);
	d->y = grown(d->y, d->room, sizeof *d->y);
	d->w = grown(d->w, d->room, sizeof *d->w);
}

/* One field as it is written; sets *known false when it is empty. */
static bool read_field(struct design *d, size_t i, struct dd *x, bool *known)
{
	double rough;
	if (!csv_number(d->csv, i, &rough, known))
		return false;
	if (*known && !dd_read(csv_field(d->csv, i), x)) {
		csv_diag(d->csv, DIAG_CSV_NUMBER, i,
		    "%g is outside 1e-200 … 1e200; "
		    "change the unit of the column",
		    rough);
		return false;
	}
	return true;
}

static void read_row(struct design *d)
{
	bool known, all_known = true;
	make_room(d);
	struct dd *row = d->x + d->nrows * d->ncolumns, field = dd_of(0);
	size_t j = 0;
	if (d->intercept)
		row[j++] = dd_of(1);
	d->w[d->nrows] = 1;
	for (size_t i = 0; i < csv_nfields(d->csv); i++) {
		if (!read_field(d, i, &field, &known))
			return;
		all_known = all_known && known;
		if (i == 0) {
			d->y[d->nrows] = field;
		} else if (i == d->weight_column) {
			d->w[d->nrows] = dd_value(field);
			if (known && field.hi < 0)
				csv_diag(d->csv, DIAG_CSV_NUMBER, i,
				    "a weight of %g; weights are at least 0", field.hi);
		} else {
			struct dd power = dd_of(1);
			for (int k = 0; k < d->degree; k++)
				row[j++] = power = dd_multiply(power, field);
		}
	}
	if (all_known)
		d->nrows++;
	else
		d->nskipped++;
}

static void number_or_null(struct buf *b, double x)
{
	if (isfinite(x))
		buf_printf(b, "%.17g", x);
	else
		buf_text(b, "null");
}

static void print_json(const struct design *d, const struct lsq *fit, struct buf *b)
{
	double t = fit->df ? student_quantile(0.975, (double)fit->df) : (double)NAN;
	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  \"coefficients\": [");
	for (size_t j = 0; j < d->ncolumns; j++) {
		buf_text(b, j ? ",\n    {\"name\": " : "\n    {\"name\": ");
		json_quote(b, d->names[j]);
		buf_text(b, ", \"value\": ");
		number_or_null(b, fit->value[j]);
		buf_text(b, ", \"se\": ");
		number_or_null(b, fit->se[j]);
		buf_text(b, ", \"ci_lo\": ");
		number_or_null(b, fit->value[j] - t * fit->se[j]);
		buf_text(b, ", \"ci_hi\": ");
		number_or_null(b, fit->value[j] + t * fit->se[j]);
		buf_char(b, '}');
	}
	buf_text(b, "\n  ],\n  \"r_squared\": ");
	number_or_null(b, fit->r_squared);
	buf_text(b, ",\n  \"residual_sd\": ");
	number_or_null(b, fit->residual_sd);
	buf_printf(b,
	    ",\n  \"df\": %zu,\n  \"rank\": %zu,\n  \"rows\": %zu,\n"
	    "  \"rows_skipped\": %zu\n}\n",
	    fit->df, fit->rank, d->nrows, d->nskipped);
}

static void print_text(const struct design *d, const struct lsq *fit, struct buf *b)
{
	double t = fit->df ? student_quantile(0.975, (double)fit->df) : (double)NAN;
	struct str y = csv_name(d->csv, 0);
	text_safe(b, y, TEXT_NO_LIMIT);
	buf_printf(b, " on %zu columns, %zu rows", d->ncolumns, d->nrows);
	if (d->nskipped)
		buf_printf(b, " (%zu with an empty field skipped)", d->nskipped);
	buf_printf(b, "\n\n%-20s %24s %24s %24s %24s\n", "coefficient", "value",
	    "standard error", "95 % from", "to");
	for (size_t j = 0; j < d->ncolumns; j++) {
		text_padded(b, d->names[j], 20);
		buf_char(b, ' ');
		if (isnan(fit->value[j]))
			buf_text(b, "explained by the columns before it");
		else
			buf_printf(b, "%24.17g %24.17g %24.17g %24.17g", fit->value[j],
			    fit->se[j], fit->value[j] - t * fit->se[j],
			    fit->value[j] + t * fit->se[j]);
		buf_char(b, '\n');
	}
	buf_printf(b,
	    "\nR² %.17g, residual sd %.17g, %zu degrees of freedom, rank %zu of %zu\n",
	    fit->r_squared, fit->residual_sd, fit->df, fit->rank, d->ncolumns);
}

static void print_segments_json(const struct segmented *s, size_t nrows, struct buf *b)
{
	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  \"breaks\": [");
	for (size_t k = 0; k < s->nbreaks; k++) {
		buf_text(b, k ? ",\n    {\"value\": " : "\n    {\"value\": ");
		number_or_null(b, s->breaks[k]);
		buf_text(b, ", \"se\": ");
		number_or_null(b, s->breaks_se[k]);
		buf_char(b, '}');
	}
	buf_text(b, "\n  ],\n  \"intercept\": ");
	number_or_null(b, s->intercept);
	buf_text(b, ",\n  \"slopes\": [");
	for (size_t k = 0; k <= s->nbreaks; k++) {
		buf_text(b, k ? ", " : "");
		number_or_null(b, s->slopes[k]);
	}
	buf_text(b, "],\n  \"rss\": ");
	number_or_null(b, s->rss);
	buf_text(b, ",\n  \"bic\": ");
	number_or_null(b, s->bic);
	buf_printf(b, ",\n  \"rows\": %zu\n}\n", nrows);
}

static void print_segments(const struct segmented *s, size_t nrows, struct buf *b)
{
	buf_printf(b, "%zu breaks, %zu rows\n\n", s->nbreaks, nrows);
	for (size_t k = 0; k < s->nbreaks; k++)
		buf_printf(b, "break  %24.17g  standard error %.4g\n", s->breaks[k],
		    s->breaks_se[k]);
	buf_printf(b, "\nintercept %.17g\n", s->intercept);
	for (size_t k = 0; k <= s->nbreaks; k++)
		buf_printf(b, "slope %zu   %.17g\n", k + 1, s->slopes[k]);
	buf_printf(b, "\nresidual sum of squares %.17g, BIC %.6g\n", s->rss, s->bic);
}

/* `--breaks`: one regressor, unweighted. */
static int segment_and_print(struct design *d, const char *breaks)
{
	struct arena *a = d->args->arena;
	double *x = ARENA_ARRAY(a, d->nrows + 1, double);
	double *y = ARENA_ARRAY(a, d->nrows + 1, double);
	bool automatic = str_is(str_of(breaks), "auto");
	size_t k = automatic ? SEGMENT_MAX_BREAKS
			     : (size_t)args_number(
				   d->args, "breaks", 0, 0, SEGMENT_MAX_BREAKS);
	struct segmented s = {0};
	struct buf b = {0};
	for (size_t i = 0; i < d->nrows; i++) {
		x[i] = dd_value(d->x[i * d->ncolumns + 1]);
		y[i] = dd_value(d->y[i]);
	}
	if (!(automatic ? segment_fit_bic : segment_fit)(a, x, y, d->nrows, k, &s)) {
		diag_file(DIAG_CSV_ROW, d->args->words[0],
		    "%zu rows are too few, or their regressor varies too little, for "
		    "%zu "
		    "breaks",
		    d->nrows, k);
		return EXIT_INPUT;
	}
	if (args_has(d->args, "json"))
		print_segments_json(&s, d->nrows, &b);
	else
		print_segments(&s, d->nrows, &b);
	out_file(args_text(d->args, "output", "-"), buf_view(&b));
	buf_free(&b);
	return EXIT_GOOD;
}

static int fit_and_print(struct design *d)
{
	struct buf b = {0};
	struct lsq *fit = lsq_fit(d->args->arena, d->x, d->y,
	    d->weight_column == SIZE_MAX ? NULL : d->w, d->nrows, d->ncolumns,
	    d->intercept);
	if (args_has(d->args, "json"))
		print_json(d, fit, &b);
	else
		print_text(d, fit, &b);
	out_file(args_text(d->args, "output", "-"), buf_view(&b));
	buf_free(&b);
	return EXIT_GOOD;
}

static int run(struct args *args)
{
	struct design d = {.args = args, .weight_column = SIZE_MAX};
	const char *weights = args_text(args, "weights", NULL);
	const char *breaks = args_text(args, "breaks", NULL);
	d.degree = (int)args_number(args, "degree", 1, 1, 64);
	d.intercept = !args_has(args, "no-intercept");
	d.csv = csv_open(args->words[0]);
	if (!d.csv)
		return cmd_status();
	if (weights) {
		d.weight_column = csv_find(d.csv, weights);
		if (d.weight_column == SIZE_MAX || d.weight_column == 0)
			args_usage(args, "--weights: %s has no regressor column '%s'",
			    args->words[0], weights);
	}
	name_coefficients(&d);
	if (breaks && (d.ncolumns != 2 || !d.intercept || d.weight_column != SIZE_MAX))
		args_usage(args, "--breaks takes one regressor, with an intercept and "
				 "without weights");
	while (csv_next(d.csv))
		read_row(&d);
	int status = cmd_status();
	if (status == EXIT_GOOD && d.nrows == 0) {
		diag_file(DIAG_CSV_ROW, args->words[0], "no row with all fields known");
		status = EXIT_INPUT;
	}
	if (status == EXIT_GOOD)
		status = breaks ? segment_and_print(&d, breaks) : fit_and_print(&d);
	csv_close(d.csv);
	free(d.x);
	free(d.y);
	free(d.w);
	return status;
}

const struct command cmd_regress = {
    .name = "regress",
    .synopsis = "[--degree D] [--no-intercept] [--weights COL] [--json] FILE.csv",
    .summary = "weighted least squares of the first column on the others",
    .details =
	"Decimals are taken as they are written, not as the nearest double: QR in\n"
	"double-double gives all certified digits of the NIST StRD problems.  A row\n"
	"with an empty field is skipped and counted.  A column that the earlier ones\n"
	"explain has no coefficient (null), and the rank says so.",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
