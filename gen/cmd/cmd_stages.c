/* cmd_stages.c: `calgen stages`: times of the stages of requests, by their inputs:
 * models from CSV files, their errors, and made-up data to try them on. */
#include <math.h>
#include <string.h>

#include "base/out.h"
#include "cmd/stages.h"
#include "input/diag.h"
#include "stages/author.h"
#include "stages/simulate.h"
#include "stages/spread.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "FILE",
	"write the calibration (fit) or the report there (- = stdout)"},
    {"calib", 0, OPTION_ONE, "CALIB",
	"eval: judge this calibration instead of models of the file"},
    {"points", 0, OPTION_ONE, "FILE",
	"eval: write measured and predicted times of each configuration there"},
    STAGES_READING_OPTIONS,
    STAGES_AUTHOR_OPTIONS,
    {"coverage", 0, OPTION_ONE, "FRACTION", "fit: of the intervals (default 0.9)"},
    {"seed", 0, OPTION_ONE, "S", "of the folds and of simulate (default 1)"},
    {"num-configs", 0, OPTION_ONE, "N", "simulate: requests (default 400)"},
    {"json", 0, OPTION_FLAG, NULL, "eval: machine-readable"},
    {0},
};

#define FIT_FEWEST 4 /* configurations */

static bool enough(const struct stage_data *d, size_t fewest)
{
	if (d->n >= fewest)
		return true;
	diag_file(DIAG_STAGE_DATA, d->path,
	    "%zu distinct configuration%s; it takes at least %zu", d->n,
	    d->n == 1 ? "" : "s", fewest);
	return false;
}

static struct str *chosen_forms(
    struct args *args, const struct stage_data *d, struct stage_model **models)
{
	struct str *forms = ARENA_ARRAY(args->arena, d->nstages, struct str);
	size_t *all = ARENA_ARRAY(args->arena, d->n, size_t);

	for (size_t i = 0; i < d->n; i++)
		all[i] = i;
	for (size_t s = 0; s < d->nstages; s++) {
		models[s] =
		    select_model(args->arena, d, s, all, d->n, stages_seed(args));
		stages_form_text(
		    args->arena, &forms[s], stage_model_form(models[s]), d);
	}
	return forms;
}

static int fit(struct args *args, const struct stage_data *d)
{
	const struct classes *c = classes_builtin(args->arena);
	struct stage_model **models =
	    ARENA_ARRAY(args->arena, d->nstages, struct stage_model *);
	double *predicted = ARENA_ARRAY(args->arena, d->n * d->nstages, double);
	double coverage = args_number(args, "coverage", SPREAD_COVERAGE, 0.5, 0.999);
	struct stage_authoring how = {.tool = STR("calgen stages fit"),
	    .title = stages_title(args->arena, d),
	    .n = d->n};
	struct stage_set *set;

	if (!args_text(args, "output", NULL))
		args_usage(args, "-o names the calibration to write");
	if (!enough(d, FIT_FEWEST))
		return EXIT_INPUT;
	(void)chosen_forms(args, d, models);
	set = author_set(args->arena, d, models, d->n);
	select_held_out(args->arena, d, stages_seed(args),
	    d->n < EVALUATE_FOLDS ? (unsigned)d->n : EVALUATE_FOLDS, predicted);
	spread_fill(set, d, predicted, coverage);
	return stages_write(args, c, set, &how) ? EXIT_GOOD : EXIT_INPUT;
}

static int eval(struct args *args, struct stage_data *d)
{
	const char *calib = args_text(args, "calib", NULL);
	const char *points = args_text(args, "points", NULL);
	const struct stage_set *set = NULL;
	struct str *forms = NULL;
	struct evaluation *e;
	struct buf out = {0};

	if (calib) {
		const struct classes *c = classes_builtin(args->arena);
		const struct calibration *cal = calibration_load(args->arena, c, calib);

		set = cal ? stages_match(args->arena, cal, d) : NULL;
		if (!set)
			return EXIT_INPUT;
	} else {
		struct stage_model **models =
		    ARENA_ARRAY(args->arena, d->nstages, struct stage_model *);

		if (!enough(d, EVALUATE_FEWEST))
			return EXIT_INPUT;
		forms = chosen_forms(args, d, models);
	}
	e = evaluate_stages(args->arena, d, set, stages_seed(args));
	if (args_has(args, "json"))
		stages_evaluation_json(&out, e, forms, stages_seed(args), calib);
	else
		stages_evaluation_text(&out, e, forms);
	if (points) {
		struct buf csv = {0};

		stages_evaluation_points(&csv, e);
		out_file(points, buf_view(&csv));
		buf_free(&csv);
	}
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}

static int simulate(struct args *args)
{
	struct buf out = {0};

	if (args->nwords > 1)
		args_usage(args, "simulate reads no file");
	simulate_requests(&out, (size_t)args_number(args, "num-configs", 400, 1, 1e6),
	    stages_seed(args));
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}

static int run(struct args *args)
{
	const char *what = args->words[0];
	struct stage_reading how = stages_reading(args);
	struct stage_data *d;

	if (strcmp(what, "simulate") == 0)
		return simulate(args);
	if (strcmp(what, "fit") != 0 && strcmp(what, "eval") != 0)
		args_usage(args, "'%s' is none of fit, eval, simulate", what);
	if (args->nwords != 2)
		args_usage(args, "stages %s takes one CSV file", what);
	d = stage_data_read(args->arena, args->words[1], &how);
	if (!d)
		return EXIT_INPUT;
	return what[0] == 'f' ? fit(args, d) : eval(args, d);
}

const struct command cmd_stages = {
    .name = "stages",
    .synopsis = "(fit -o CALIB FILE.csv | eval [--calib CALIB] FILE.csv | simulate)",
    .summary = "stage models of requests from CSV",
    .details =
	"A row of the file is one timed request.  Columns that end in _ms, _us, _ns "
	"or\n"
	"_s are the times of its stages, the others its inputs: whole numbers, or "
	"words\n"
	"(a task).  A column total_* beside stages is passed over; a stage\n"
	"*_per_token runs output_tokens times in the total, others as --times says.\n"
	"\n"
	"fit chooses for each stage the form (constant, polynomial with interactions,\n"
	"power law, piecewise in one input; shared by labels or not) that has the "
	"least\n"
	"error on configurations left out, and writes the \"stages\" of a calibration\n"
	"with errors, conformal intervals and provenance.  eval prints errors on\n"
	"configurations that the models have not seen (a quarter at a time, all "
	"choices\n"
	"made again without them), stage by stage and beside one model of the total.\n"
	"With --points each of them, as CSV, for calgen plot scatter.\n"
	"simulate prints made-up requests of a multimodal model by seed.",
    .options = options,
    .min_words = 1,
    .max_words = 2,
    .run = run,
};
