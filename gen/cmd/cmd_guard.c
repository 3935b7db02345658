/* cmd_guard.c: `calgen guard`: how often admitted requests break their budget, with
 * and without the guardrail, and what the guardrail costs. */
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "base/out.h"
#include "cmd/guard.h"
#include "input/diag.h"

static const struct option options[] = {
    {"calib", 0, OPTION_ONE, "CALIB",
	"guard by this calibration instead of models of the file"},
    {"mode", 0, OPTION_ONE, "bound|margin",
	"what budgets[] report: bounds (default) or the margin"},
    {"margin", 0, OPTION_ONE, "M", "accept when predicted × M fits (default 1.1)"},
    {"wish", 0, OPTION_ONE, "FRACTION",
	"false-accept share to find a margin for (default 0.01)"},
    {"fraction", 0, OPTION_ONE, "F",
	"budget as a fraction of the latency at full knobs; may be repeated (default "
	"0.5 0.7 0.85 1)"},
    {"knob", 0, OPTION_ONE, "COL",
	"an input that may be turned down; may be repeated (default: all numbers)"},
    STAGES_READING_OPTIONS,
    {"seed", 0, OPTION_ONE, "S", "of the folds (default 1)"},
    {"output", 'o', OPTION_ONE, "FILE", "write the report there (- = stdout)"},
    {"json", 0, OPTION_FLAG, NULL, "machine-readable"},
    {0},
};

#define CURVE_FIRST 0.8
#define CURVE_STEP 0.02
#define CURVE_POINTS 61 /* to 2.0 */

static void read_fractions(struct args *args, struct guard *g)
{
	static const double usual[] = {0.5, 0.7, 0.85, 1};
	const char **words;
	size_t n = args_all(args, "fraction", &words);

	if (n > GUARD_FRACTIONS_MAX)
		args_usage(args, "--fraction: at most %d", GUARD_FRACTIONS_MAX);
	g->nfractions = n ? n : sizeof usual / sizeof usual[0];
	for (size_t i = 0; i < g->nfractions; i++) {
		if (!n)
			g->fraction[i] = usual[i];
		else if (!num_double(str_of(words[i]), &g->fraction[i]) ||
			 !(g->fraction[i] > 0) || g->fraction[i] > 1000)
			args_usage(args, "--fraction %s: a number above 0", words[i]);
	}
}

static void read_knobs(struct args *args, struct guard *g)
{
	const char **words;
	size_t n = args_all(args, "knob", &words);
	bool *knob = ARENA_ARRAY(args->arena, g->d->ninputs, bool);

	for (size_t c = 0; c < g->d->ninputs; c++)
		knob[c] = n == 0 && !g->d->inputs[c].nlabels;
	for (size_t i = 0; i < n; i++) {
		bool found = false;

		for (size_t c = 0; c < g->d->ninputs; c++) {
			if (!str_is(g->d->inputs[c].name, words[i]) ||
			    g->d->inputs[c].nlabels)
				continue;
			knob[c] = found = true;
		}
		if (!found)
			args_usage(args, "--knob %s: no number among the inputs of %s",
			    words[i], g->d->path);
	}
	g->knob = knob;
}

static struct evaluation *evaluated(struct args *args, struct guard *g,
    struct stage_data *d, const struct stage_set **set)
{
	*set = NULL;
	if (g->calibration) {
		const struct calibration *cal = calibration_load(
		    args->arena, classes_builtin(args->arena), g->calibration);

		*set = cal ? stages_match(args->arena, cal, d) : NULL;
		if (!*set)
			return NULL;
	} else if (d->n < EVALUATE_FEWEST) {
		diag_file(DIAG_STAGE_DATA, d->path,
		    "%zu distinct configuration%s; it takes at least %d", d->n,
		    d->n == 1 ? "" : "s", EVALUATE_FEWEST);
		return NULL;
	}
	return evaluate_stages(args->arena, d, *set, stages_seed(args));
}

/* The cases of every fraction, one after the other. */
static struct guard_case *make_cases(struct args *args, struct guard *g,
    const struct evaluation *e, const struct stage_set *set)
{
	const struct stage_data *d = g->d;
	struct guard_case *all =
	    ARENA_ARRAY(args->arena, d->n * g->nfractions, struct guard_case);

	for (size_t i = 0; i < d->n; i++) {
		bool measured;
		double full = guard_full_ns(d, g->knob, i, &measured);

		g->nlongest += !measured;
		for (size_t f = 0; f < g->nfractions; f++)
			all[f * d->n + i] = (struct guard_case){e->total_ns[i],
			    e->lo_ns[i], e->hi_ns[i], d->total[i],
			    g->fraction[f] * full,
			    e->nominal > 0 &&
				(!set || stages_inside(set, &d->x[i * d->ninputs]))};
	}
	return all;
}

static void judge(struct args *args, struct guard *g, const struct guard_case *all)
{
	size_t n = g->d->n, whole = n * g->nfractions;

	for (size_t f = 0; f < g->nfractions; f++) {
		g->bound[f] = guard_by_bound_score(&all[f * n], n);
		g->plain[f] = guard_by_margin_score(&all[f * n], n, g->margin);
	}
	g->bound_all = guard_by_bound_score(all, whole);
	g->plain_all = guard_by_margin_score(all, whole, g->margin);
	g->wished_margin = guard_margin_for(all, whole, g->wished);
	g->wished_all = guard_by_margin_score(all, whole, g->wished_margin);
	g->ncurve = CURVE_POINTS;
	g->curve = ARENA_ARRAY(args->arena, g->ncurve, struct guard_curve);
	for (size_t i = 0; i < g->ncurve; i++) {
		double margin = num_round(CURVE_FIRST + CURVE_STEP * (double)i, 6);

		g->curve[i].margin = margin;
		g->curve[i].score = guard_by_margin_score(all, whole, margin);
	}
}

static int run(struct args *args)
{
	struct stage_reading how = stages_reading(args);
	struct stage_data *d = stage_data_read(args->arena, args->words[0], &how);
	struct guard g = {.d = d, .calibration = args_text(args, "calib", NULL)};
	const struct stage_set *set;
	struct evaluation *e;
	struct buf out = {0};

	g.by_margin = args_choice(args, "mode", "bound|margin", 0) == 1;
	g.margin = args_number(args, "margin", 1.1, 0.01, 100);
	g.wished = args_number(args, "wish", 0.01, 0, 1);
	read_fractions(args, &g);
	e = d ? evaluated(args, &g, d, &set) : NULL;
	if (!e)
		return EXIT_INPUT;
	read_knobs(args, &g);
	g.nominal = e->nominal;
	judge(args, &g, make_cases(args, &g, e, set));
	if (args_has(args, "json"))
		guard_json(&out, &g);
	else
		guard_text(&out, &g);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}

const struct command cmd_guard = {
    .name = "guard",
    .synopsis = "[--calib CALIB] [--mode bound|margin] [--margin M] [--wish FRACTION]\n"
		"[--json] FILE.csv",
    .summary = "violations of budgets with and without admission control",
    .details =
	"Requests as for calgen stages.  The budget of a request is a fraction of the\n"
	"latency that its workload was measured to take at full knobs, every knob at "
	"its\n"
	"greatest value (where that was not measured, the longest of the workload).\n"
	"Every request is predicted by models that have not seen it, or by CALIB.\n"
	"\n"
	"bound accepts a request when the upper end of its interval fits, rejects it\n"
	"when the lower end does not, and else, or outside the support, asks for a\n"
	"measurement; margin accepts when predicted × M fits, else rejects.  The two "
	"are\n"
	"reported beside each other and never mixed, with the curve of false accepts "
	"and\n"
	"rejects over the margin, the margin for a wished share of false accepts, and\n"
	"the time of requests that would have fitted but were not accepted.",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
