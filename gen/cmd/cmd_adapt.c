/* cmd_adapt.c: calgen adapt: what est_adapt would learn on a board.
 *
 * In: the table that is baked into it, measurements of it.  Out: errors against
 * observations seen.  Computes nothing that the library computes. */
#include <math.h>

#include "base/num.h"
#include "base/out.h"
#include "base/text.h"
#include "cmd/choice.h"
#include "cmd/adapt.h"
#include "cmd/cmd.h"
#include "cmd/device.h"
#include "input/diag.h"
#include "model/calibration.h"
#include "table/table.h"

static const struct option options[] = {
    {"device", 0, OPTION_ONE, "ID", "the baked table: a device of this build"},
    {"calib", 0, OPTION_ONE, "FILE", "a calibration instead"},
    {"mode", 0, OPTION_ONE, "M", "count the measurements of this power mode alone"},
    {"precision", 0, OPTION_ONE, "P", "count the measurements in this precision alone"},
    {"range", 0, OPTION_ONE, "F", "correct by at most this factor (default: 8)"},
    {"forget", 0, OPTION_ONE, "K", "remember about 2^K observations (default: all)"},
    {"outliers", 0, OPTION_ONE, "SHARE", "that many are spoilt (default: 0.1)"},
    {"factor", 0, OPTION_ONE, "X", "by this factor (default: 100)"},
    {"seed", 0, OPTION_ONE, "S", "which ones (default: 1)"},
    {"output", 'o', OPTION_ONE, "FILE", "write there instead of stdout"},
    {0},
};

/* Observations after which the errors are printed. */
static const size_t steps[] = {
    0, 5, 10, 20, 35, 50, 100, 200, 350, 500, 1000, 2000, 5000, 10000};
#define NSTEPS (sizeof steps / sizeof *steps)

static const uint32_t *choose(struct args *args, const struct classes *classes)
{
	const char *device = args_text(args, "device", NULL);

	if (args_has(args, "calib") == (device != NULL))
		args_usage(args, "give --device ID or --calib FILE");
	if (device)
		return device_named(args->arena, classes, device, NULL);
	const struct calibration *cal =
	    calibration_load(args->arena, classes, args_text(args, "calib", NULL));
	const struct table *t = cal ? table_compile(args->arena, cal) : NULL;

	return t ? t->words : NULL;
}

static struct adapt_setting setting(struct args *args)
{
	return (struct adapt_setting){
	    .range_q16 =
		(uint32_t)(args_number(args, "range", 8, 1, 128) * 65536 + 0.5),
	    .forget = (uint32_t)args_number(args, "forget", 0, 0, EST_ADAPT_FORGET_MAX),
	    .outliers = args_number(args, "outliers", 0.1, 0, 1),
	    .factor = args_number(args, "factor", 100, 0, 1e6),
	    .seed = (uint64_t)args_number(args, "seed", 1, 0, 1e15)};
}

static void print(struct args *args, const struct adapt_pairs *p,
    const struct adapt_setting *s, const struct adapt_row *rows, size_t n)
{
	struct buf out = {0};

	buf_printf(&out, "%zu observations in %zu runs, ", p->npairs, p->nruns);
	text_safe(&out, str_of(p->runs[0].path), TEXT_NO_LIMIT);
	buf_text(&out, " to ");
	text_safe(&out, str_of(p->runs[p->nruns - 1].path), TEXT_NO_LIMIT);
	buf_char(&out, '\n');
	if (p->passed_over)
		buf_printf(&out, "%zu rows passed over\n", p->passed_over);
	buf_printf(&out,
	    "\nnetworks left out of the observations, error of their totals, %%; and "
	    "with\n%g %% of the observations times %g\n\n",
	    s->outliers * 100, s->factor);
	buf_text(
	    &out, "    seen    mean  median   worst  trusted   spoilt: mean  apart\n");
	for (size_t i = 0; i < n; i++)
		buf_printf(&out,
		    "%8zu  %6.1f  %6.1f  %6.1f  %5.0f %%        %6.1f  %5.3f\n",
		    rows[i].seen, rows[i].mape * 100, rows[i].median_ape * 100,
		    rows[i].worst_ape * 100, rows[i].trusted * 100,
		    rows[i].outlier_mape * 100, rows[i].apart);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
}

static int run(struct args *args)
{
	static const char *const suffixes[] = {".json", ".json.gz", NULL};
	struct classes *classes = classes_builtin(args->arena);
	struct adapt_filter filter = {.precision = choice_precision(args, classes),
	    .mode = str_of(args_text(args, "mode", ""))};
	struct adapt_setting s = setting(args);
	struct adapt_row rows[NSTEPS];
	struct adapt_pairs pairs;
	struct src_list list;
	size_t n = 1;

	filter.device = choose(args, classes);
	if (!filter.device ||
	    !src_expand(args->arena, args->words, args->nwords, suffixes, &list) ||
	    !adapt_read(args->arena, classes, &filter, list.paths, list.n, &pairs))
		return cmd_status();
	while (n < NSTEPS && steps[n] <= pairs.npairs)
		n++;
	adapt_replay(args->arena, &pairs, &s, steps, n, rows);
	print(args, &pairs, &s, rows, n);
	return cmd_status();
}

const struct command cmd_adapt = {
    .name = "adapt",
    .synopsis = "(--device ID | --calib FILE) [--mode M] [--precision P] [--range F] "
		"MEASUREMENT...",
    .summary = "replay measurements: what a board would learn by itself",
    .details =
	"A board has the table of ID baked in and observes what the measurement files\n"
	"say, in the order of their dates; est_adapt corrects the table from what was\n"
	"seen so far.  Each network is judged by corrections that never saw it.  The\n"
	"same is done with a share of the observations spoilt; the last column is the\n"
	"largest factor between a total and what it was without them.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
