/* cmd_fit.c: `calgen fit`: measurements or summaries → a calibration. */
#include <inttypes.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/fail.h"
#include "base/out.h"
#include "base/text.h"
#include "cmd/cmd.h"
#include "cmd/energy.h"
#include "cmd/measured.h"
#include "cmd/publish.h"
#include "fit/author.h"
#include "fit/legacy.h"
#include "fit/rival.h"
#include "input/diag.h"
#include "table/table.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "CALIB", "write the calibration there (- = stdout)"},
    {"form", 0, OPTION_ONE, "cost|legacy|energy",
	"launch + compute + memory (default), efficiency over FLOPs, or static power "
	"and energy per FLOP and byte"},
    {"mode", 0, OPTION_ONE, "M", "the power mode; needed when the files have several"},
    {"precision", 0, OPTION_ONE, "P", "only this precision (default: all there are)"},
    {"id", 0, OPTION_ONE, "ID", "device id (default: the name of -o)"},
    {"name", 0, OPTION_ONE, "TEXT", "the device's name for people"},
    {"like", 0, OPTION_ONE, "CALIB",
	"take peaks, power and energy constants from there; energy: the calibration "
	"that gets them"},
    {"peak-flops", 0, OPTION_ONE, "FLOPS",
	"reference peak in FLOP/s where --like gives none"},
    {"upstream-bins", 0, OPTION_FLAG, NULL,
	"legacy: points at the lower edge of a bin × √10, as upstream puts them"},
    {"title", 0, OPTION_ONE, "TEXT", "what the measurements are, for the provenance"},
    {"url", 0, OPTION_ONE, "URL", "where they come from"},
    {"licence", 0, OPTION_ONE, "NAME", "their licence"},
    {"date", 0, OPTION_ONE, "YYYY-MM-DD", "their date"},
    {"monotone", 0, OPTION_FLAG, NULL, "no curve whose time falls as work grows"},
    {"against", 0, OPTION_ONE, "CALIB", "refuse a fit that is worse than this one"},
    {"accept-worse", 0, OPTION_ONE, "REASON", "… write it all the same, and why"},
    {"strict", 0, OPTION_FLAG, NULL, "traps of the formats are errors"},
    {0},
};

/* Efficiencies are fractions of a peak, which measurement files are not trusted
 * with, and a peak is that of one precision.  Returns whether all is said. */
static bool judge_peaks(struct args *args, const struct classes *c,
    const struct cells *cells, const struct legacy_options *o, bool needed)
{
	const struct legacy_options only_like = {.like = o->like};
	bool seen[PRECISIONS_MAX] = {false}, good = true;
	int first = -1;
	for (size_t i = 0; i < cells->n; i++) {
		int id = cells->cells[i].key.precision;
		struct str name = c->precision[id];
		if (!cells->cells[i].key.flops || seen[id] ||
		    legacy_peak(&only_like, id) > 0)
			continue;
		seen[id] = true;
		if (needed && !(o->peak_flops_per_s > 0)) {
			diag_file(DIAG_FIT_PEAK, args->words[0],
			    "efficiencies of %.*s need the peak that they are "
			    "fractions of; give --like CALIB or --peak-flops FLOPS",
			    (int)name.n, name.s);
			good = false;
		} else if (first < 0) {
			first = id;
		} else if (o->peak_flops_per_s > 0) {
			diag_file(DIAG_FIT_PEAK, args->words[0],
			    "--peak-flops is the peak of one precision, but the rows "
			    "have %.*s and %.*s; choose with --precision",
			    (int)c->precision[first].n, c->precision[first].s,
			    (int)name.n, name.s);
			good = false;
		}
	}
	return good;
}

static void print_report(
    const struct classes *c, int precision, const struct fit_report *r)
{
	struct str name = c->precision[precision];
	fprintf(stderr, "%.*s: %zu distinct operation%s, %zu network%s; combine %s; ",
	    (int)name.n, name.s, r->nrows, r->nrows == 1 ? "" : "s", r->nnetworks,
	    r->nnetworks == 1 ? "" : "s", r->combine == COMBINE_SUM ? "sum" : "max");
	if (r->doubt > 0)
		fprintf(stderr, "labelled rows weigh %.2f; ", 1 / (1 + r->doubt));
	if (isnan(r->mape))
		fputs("one network: nothing to hold out\n", stderr);
	else
		fprintf(stderr,
		    "totals of networks left out: %.1f %% mean, %.1f %% median, %.1f "
		    "%% worst "
		    "(calgen validate nests the choices, too)\n",
		    100 * r->mape, 100 * r->median_ape, 100 * r->worst_ape);
}

static void print_rivalry(
    const struct classes *c, int precision, const struct rivalry *r)
{
	struct str name = c->precision[precision];
	fprintf(stderr, "%.*s against the old calibration, %s:\n", (int)name.n, name.s,
	    r->seen ? "both on rows that they may have seen"
		    : "totals of networks left out of the new one");
	if (r->nunanswered < r->ntotals)
		fprintf(stderr, "  %.1f %% mean error now, %.1f %% before\n",
		    100 * r->new_mape, 100 * r->old_mape);
	if (r->nunanswered)
		fprintf(stderr, "  %zu totals that the old one cannot answer\n",
		    r->nunanswered);
	for (size_t i = 0; i < r->ntotals; i++) {
		const struct rival_total *t = &r->totals[i];
		struct buf network = {0};

		if (!t->worse)
			continue;
		text_safe(&network, t->network, TEXT_NO_LIMIT);
		fprintf(stderr,
		    "  worse beyond its interval: %.*s batch %" PRIu32
		    ": measured %.3f ms, was %.3f, is %.3f\n",
		    (int)network.n, network.s, t->batch, t->measured_ns * 1e-6,
		    t->old_ns * 1e-6, t->new_ns * 1e-6);
		buf_free(&network);
	}
}

static bool has_precision(const struct calibration *cal, int id)
{
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == id)
			return true;
	return false;
}

/* One precision of the new fit against the same of the old calibration; what cannot
 * be compared is not known to be better. */
static bool precision_loses(struct args *args, const struct classes *c,
    const struct cells *cells, const struct authoring *how,
    const struct precision_cost *fresh, const struct precision_cost *old)
{
	struct fit_rows *rows =
	    fit_rows_of(args->arena, cells, how->mode, fresh->precision);
	struct held_out *held =
	    crossval_leave_out(args->arena, c, rows, &how->options, LEAVE_NETWORK);
	if (!held) {
		struct str name = c->precision[fresh->precision];
		fprintf(stderr,
		    "%.*s against the old calibration: one network, nothing to hold "
		    "out\n",
		    (int)name.n, name.s);
		return true;
	}
	struct rivalry r = rivalry_judge(args->arena, c, rows, held, fresh, old);
	print_rivalry(c, fresh->precision, &r);
	return r.loses;
}

/* N12; returns whether the new fit loses a precision, or in one, against the old
 * one. */
static bool loses(struct args *args, const struct classes *c, const struct cells *cells,
    const struct authoring *how, const struct calibration *cal)
{
	bool any = false;
	const char *path = args_text(args, "against", NULL);
	const struct calibration *old = calibration_load(args->arena, c, path);
	if (!old)
		return true;
	if (!str_eq(old->mode, cal->mode)) {
		diag_file(DIAG_FIT, path,
		    "is of mode %s, the rows are of mode %s; they have nothing in "
		    "common",
		    diag_quote(args->arena, old->mode),
		    diag_quote(args->arena, cal->mode));
		return true;
	}
	for (size_t k = 0; k < old->nprecisions; k++) {
		int id = old->precisions[k].precision;
		if (!has_precision(cal, id)) {
			fprintf(stderr, "%.*s: only the old calibration has it\n",
			    (int)c->precision[id].n, c->precision[id].s);
			any = true;
		}
		for (size_t i = 0; i < cal->nprecisions; i++)
			if (cal->precisions[i].precision == id &&
			    precision_loses(args, c, cells, how, &cal->precisions[i],
				&old->precisions[k]))
				any = true;
	}
	return any;
}

static int fit(struct args *args, const struct classes *c, const struct cells *cells,
    struct authoring *how, const char *output)
{
	struct fit_report reports[PRECISIONS_MAX];
	struct calibration *cal =
	    author_calibration(args->arena, c, cells, how, reports);
	if (!cal) {
		diag_file(DIAG_FIT, args->words[0], "no rows to fit");
		return EXIT_INPUT;
	}
	for (size_t i = 0; !args->quiet && i < cal->nprecisions; i++)
		print_report(c, cal->precisions[i].precision,
		    &reports[cal->precisions[i].precision]);
	if (args_has(args, "against")) {
		how->accepted = args_str(args, "accept-worse");
		bool worse = loses(args, c, cells, how, cal);
		if (cmd_status() != EXIT_GOOD)
			return EXIT_INPUT;
		if (worse && !how->accepted.n) {
			fputs("not written: the new fit is worse on the same rows; "
			      "--accept-worse REASON writes it all the same\n",
			    stderr);
			return EXIT_INPUT;
		}
		if (worse) /* the reason belongs into the file */
			cal = author_calibration(args->arena, c, cells, how, reports);
	}
	return publish_calibration(args, c, cal, output) ? EXIT_GOOD : EXIT_INPUT;
}

/* Options that mean nothing to --form energy. */
static void refuse_times(const struct args *args, bool like)
{
	static const char *const others[] = {
	    "monotone", "upstream-bins", "peak-flops", "against", "accept-worse"};
	static const char *const identity[] = {"id", "name"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (args_has(args, others[i]))
			args_usage(
			    args, "--%s belongs to fits of latencies", others[i]);
	for (size_t i = 0; i < sizeof identity / sizeof *identity && like; i++)
		if (args_has(args, identity[i]))
			args_usage(args, "--%s is that of --like", identity[i]);
}

static int run(struct args *args)
{
	struct classes *classes = classes_builtin(args->arena);
	struct authoring how = {.options = FIT_OPTIONS_DEFAULT};
	struct legacy_options legacy = {
	    .upstream_bins = args_has(args, "upstream-bins")};
	const char *output = args_text(args, "output", NULL);
	const char *like = args_text(args, "like", NULL);
	if (!output)
		args_usage(
		    args, "-o CALIB says where the calibration goes (- = stdout)");
	diag_set_strict(args_has(args, "strict"));
	int form = args_choice(args, "form", "cost|legacy|energy", 0);
	if (form == 2) {
		refuse_times(args, like != NULL);
		return energy_fit_command(
		    args, output, like ? STR("") : publish_id(args, output));
	}
	how.device_id = publish_id(args, output);
	how.options.monotone = args_has(args, "monotone");
	how.options.legacy = form ? &legacy : NULL;
	how.peak_flops_per_s = args_number(args, "peak-flops", 0, 1, 1e18);
	if (how.options.legacy ? how.options.monotone : legacy.upstream_bins)
		args_usage(args, "--monotone belongs to --form cost, --upstream-bins "
				 "to --form legacy");
	how.name = args_str(args, "name");
	how.title = args_str(args, "title");
	how.url = args_str(args, "url");
	how.licence = args_str(args, "licence");
	how.date = args_str(args, "date");
	how.like = like ? calibration_load(args->arena, classes, like) : NULL;
	struct measured m;
	if ((like && !how.like) ||
	    !measured_read(args, classes, args->words, args->nwords, &m))
		return cmd_status();
	if (m.nmodes > 1) {
		measured_ask_mode(args, &m);
		return EXIT_INPUT;
	}
	how.mode = m.mode;
	how.precision = m.precision;
	legacy.like = how.like;
	legacy.peak_flops_per_s = how.peak_flops_per_s;
	if (!judge_peaks(args, classes, m.cells, &legacy, how.options.legacy != NULL))
		return EXIT_INPUT;
	return fit(args, classes, m.cells, &how, output);
}

const struct command cmd_fit = {
    .name = "fit",
    .synopsis = "[--form legacy|cost|energy] [--mode M] [--precision P] [--strict] "
		"[--against CALIB] -o CALIB FILE…",
    .summary = "measurements → a calibration",
    .details =
	"Reads measurement files (schema 2.0), CSV and summaries.  Everything that is\n"
	"chosen (how terms combine, smoothing, knots, spreads, quantiles) is chosen "
	"on\n"
	"networks left out of the fit.  The result is the same for any split and "
	"order\n"
	"of the same measurements.  gen/fit/README.md has the method.\n"
	"--form energy fits static power, energy per FLOP by precision and energy per\n"
	"byte to rows with energies (calib/README.md has the columns); --like CALIB "
	"puts\n"
	"them into that calibration.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
