/* cmd_analyze.c: `calgen analyze`: what a measurement set looks like before anyone
 * trusts it. */
#include <math.h>
#include <stdint.h>

#include "base/out.h"
#include "cmd/analyze.h"
#include "cmd/cmd.h"
#include "cmd/measured.h"
#include "fit/cost.h"
#include "input/diag.h"

#define MOST_NEXT 10

static const struct option options[] = {
    {"mode", 0, OPTION_ONE, "M", "only rows of this power mode"},
    {"precision", 0, OPTION_ONE, "P", "only this precision"},
    {"json", 0, OPTION_FLAG, NULL, "machine-readable result"},
    {"cells", 0, OPTION_FLAG, NULL,
	"with --json: mean, interval and variance of every operation"},
    {"strict", 0, OPTION_FLAG, NULL, "traps of the formats are errors"},
    {"noise", 0, OPTION_MANY, "A B",
	"learn from repeated campaigns of an unchanged board how far it moves; -o is "
	"for the model"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {0},
};

/* Times that a fit of all these rows gives them; NAN where it cannot. */
static double *fitted_times(struct arena *a, const struct classes *c,
    const struct cells *cells, const struct fit_rows *rows)
{
	double *ns = ARENA_ARRAY(a, cells->n + 1, double);
	struct fit_options how = FIT_OPTIONS_DEFAULT;
	struct precision_cost cost;
	struct fit_report report;
	bool good = fit_cost(a, c, rows, NULL, &how, &cost, &report);
	for (size_t i = 0; i < cells->n; i++) {
		const struct cell_key *k = &cells->cells[i].key;
		struct prediction p;
		ns[i] =
		    good && predict_op(&cost, c, k->class_id, k->flops, k->bytes, &p)
			? p.time_ns
			: (double)NAN;
	}
	return ns;
}

static void analyze(struct arena *a, const struct classes *c, const struct cells *cells,
    struct analysis *to)
{
	struct fit_rows *rows = fit_rows_of(a, cells, to->mode, to->precision);
	double *fitted = fitted_times(a, c, cells, rows);
	to->cells = *cells;
	to->nnetworks = rows->nnetworks;
	for (size_t i = 0; i < cells->n; i++)
		to->nrecords += cells->cells[i].ns.nsources;
	to->nclasses = profile_classes(a, cells, fitted, &to->classes);
	to->nbins = coverage_map(a, cells, fitted, &to->bins);
	to->nplan = coverage_plan(a, to->bins, to->nbins, MOST_NEXT, &to->plan);
}

/* The cells of one mode and precision, in the order they have. */
static struct cells some_cells(
    struct arena *a, const struct cells *all, struct str mode, int precision)
{
	struct cells some = {.arena = all->arena};
	some.cells = ARENA_ARRAY(a, all->n + 1, struct cell);
	for (size_t i = 0; i < all->n; i++)
		if (all->cells[i].key.precision == precision &&
		    str_eq(all->cells[i].key.mode, mode))
			some.cells[some.n++] = all->cells[i];
	return some;
}

static int run(struct args *args)
{
	struct classes *classes = classes_builtin(args->arena);
	struct analyses all = {
	    .classes = classes, .with_cells = args_has(args, "cells")};
	struct measured m;
	struct buf out = {0};
	const char **campaigns;
	size_t ncampaigns = args_all(args, "noise", &campaigns);
	diag_set_strict(args_has(args, "strict"));
	if (ncampaigns == 0 && args->nwords == 0)
		args_usage(args, "needs a FILE, or --noise A B");
	if (ncampaigns && !analyze_noise(args, classes, campaigns, ncampaigns, &out))
		return cmd_status();
	if (args->nwords == 0) {
		out_stdout(buf_view(&out));
		buf_free(&out);
		return cmd_status();
	}
	if (!measured_read(args, classes, args->words, args->nwords, &m))
		return cmd_status();
	all.count = m.count;
	all.each =
	    ARENA_ARRAY(args->arena, m.nmodes * classes->nprecisions, struct analysis);
	all.nsentinels = profile_sentinels(args->arena, m.cells, &all.sentinels);
	for (size_t i = 0; i < m.nmodes; i++) {
		for (int id = 0; id < (int)classes->nprecisions; id++) {
			struct cells some =
			    some_cells(args->arena, m.cells, m.modes[i], id);
			struct analysis *to = &all.each[all.n];
			if (some.n == 0)
				continue;
			*to = (struct analysis){.mode = m.modes[i], .precision = id};
			analyze(args->arena, classes, &some, to);
			all.n++;
		}
	}
	if (all.with_cells && !args_has(args, "json"))
		args_usage(args, "--cells is for --json");
	if (args_has(args, "json"))
		analyze_json(&out, &all);
	else
		analyze_text(&out, &all);
	out_file(ncampaigns ? "-" : args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return cmd_status();
}

const struct command cmd_analyze = {
    .name = "analyze",
    .synopsis = "[--json] [--mode M] [--precision P] [--noise A B -o NOISE] FILE…",
    .summary = "what a measurement set looks like before anyone trusts it",
    .details =
	"Per power mode and precision: extent, noise and share of each class; tests "
	"of\n"
	"the residuals of a fit (Shapiro-Wilk, Anderson-Darling, Breusch-Pagan plain\n"
	"and studentised, lack of fit), outliers beyond 3 sigma with their source,\n"
	"leverage; boards that drifted; which sizes were measured; and what to "
	"measure\n"
	"next to lower the error of totals the most.\n"
	"\n"
	"--noise A B compares two campaigns of one unchanged board, each a folder, a "
	"file\n"
	"or a summary, operation by operation: how much of the difference the keys of "
	"a\n"
	"run share, how much is theirs alone, the smallest shift that can be told "
	"from\n"
	"it, and how often larger ones are found.  calgen audit --noise uses the "
	"model.",
    .options = options,
    .min_words = 0,
    .max_words = SIZE_MAX,
    .run = run,
};
