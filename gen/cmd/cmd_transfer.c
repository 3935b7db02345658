/* cmd_transfer.c: `calgen transfer`: stage models of a device from those of another
 * and a few measurements, and what that costs in accuracy. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/out.h"
#include "cmd/measured.h"
#include "cmd/transfer.h"
#include "input/diag.h"
#include "stages/author.h"
#include "stages/networks.h"
#include "stages/score.h"

static const struct option options[] = {
    {"source", 0, OPTION_ONE, "CSV|CALIB|DIR",
	"timed requests or stages of the known device"},
    {"target", 0, OPTION_ONE, "CSV|DIR", "timed requests of the new one"},
    {"samples", 0, OPTION_ONE, "N", "configurations of the target to learn from"},
    {"method", 0, OPTION_ONE, "auto|none|global|affine|affine-relative|refit",
	"default auto: by cross-validation on the samples"},
    {"seed", 0, OPTION_ONE, "S", "of the draws (default 1)"},
    {"repeat", 0, OPTION_ONE, "R", "draws per number of samples (default 100)"},
    {"draw", 0, OPTION_ONE, "design|stratified|random",
	"samples that leave the least variance (default), one per stratum of the "
	"source's total, or any"},
    {"sample-cost", 0, OPTION_ONE, "FRACTION",
	"relative error that one more sample must save (default 0.0002)"},
    {"network", 0, OPTION_FLAG, NULL, "add a small neural network to the table (slow)"},
    STAGES_READING_OPTIONS,
    {"precision", 0, OPTION_ONE, "P", "of measurement folders"},
    {"mode", 0, OPTION_ONE, "M", "of measurement folders, where one has several"},
    {"output", 'o', OPTION_ONE, "CALIB", "write the target's stages there"},
    STAGES_AUTHOR_OPTIONS,
    {"json", 0, OPTION_FLAG, NULL, "machine-readable"},
    {0},
};

/* --- the two devices --- */

static bool is_directory(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static struct stage_data *networks(struct args *args, const char *path)
{
	struct measured m;
	char *word[] = {arena_text(args->arena, path, strlen(path))};

	if (!measured_read(args, classes_builtin(args->arena), word, 1, &m))
		return NULL;
	return stage_data_networks(args->arena, m.cells, path);
}

static struct stage_data *requests(struct args *args, const char *path)
{
	struct stage_reading how = stages_reading(args);

	return is_directory(path) ? networks(args, path)
				  : stage_data_read(args->arena, path, &how);
}

static bool load(struct args *args, struct transfer *t, const char *target)
{
	struct stage_data *known, *new = requests(args, target);

	t->target = new;
	if (!new)
		return false;
	if (!is_directory(t->source_path) &&
	    (path_ends(t->source_path, ".json") ||
		path_ends(t->source_path, ".json.gz"))) {
		const struct calibration *cal = calibration_load(
		    args->arena, classes_builtin(args->arena), t->source_path);

		t->source.set = cal ? stages_match(args->arena, cal, new) : NULL;
		return t->source.set != NULL;
	}
	known = requests(args, t->source_path);
	t->source.data = known;
	return known && stage_data_align(args->arena, new, known);
}

/* --- the study --- */

static int by_size(const void *a, const void *b)
{
	const size_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* The usual numbers and the wanted one, of those that leave something to judge on. */
static void study(struct args *args, struct transfer *t)
{
	size_t sizes[] = {10, 25, 50, 100, t->samples};
	size_t n = sizeof sizes / sizeof sizes[0];
	double mape[sizeof sizes / sizeof sizes[0]];
	bool progress = !args->quiet && isatty(STDERR_FILENO);

	qsort(sizes, n, sizeof sizes[0], by_size);
	t->rows = ARENA_ARRAY(args->arena, n * STUDY_NROWS, struct study_row);
	for (size_t i = 0; i < n; i++) {
		if (sizes[i] >= t->target->n || (i && sizes[i] == sizes[i - 1]))
			continue;
		struct study_row *rows = &t->rows[t->nsizes * STUDY_NROWS];

		if (progress)
			fprintf(
			    stderr, "\r%zu samples: %u draws …", sizes[i], t->repeats);
		study_run(t->pair, t->draw, t->seed, t->repeats, sizes[i],
		    args_has(args, "network"), rows);
		mape[t->nsizes] = rows[t->asked].mape;
		sizes[t->nsizes++] = sizes[i];
	}
	if (progress)
		fputs("\r\033[K", stderr);
	if (t->nsizes)
		t->recommended = study_recommend(mape, sizes, t->nsizes, t->cost);
}

/* Errors of the sample itself, each configuration predicted from the others. */
static void judge_left_out(struct args *args, struct transfer *t)
{
	struct stage_data *sampled =
	    stage_data_take(args->arena, t->target, t->at, t->samples);
	struct stage_data *p = stage_data_like(args->arena, sampled);
	struct stage_error e;

	memcpy(p->ns, t->choice.left_out[t->method], p->n * p->nstages * sizeof *p->ns);
	stage_data_total(p);
	e = score_errors(p->total, sampled->total, p->n, 1);
	t->left_out = (struct study_row){.samples = t->samples,
	    .mae_ns = e.mae_ns,
	    .p95_abs_ns = e.p95_abs_ns,
	    .mape = e.mape,
	    .p95_ape = e.p95_ape};
}

static bool write_result(struct args *args, const struct transfer *t)
{
	const struct classes *c = classes_builtin(args->arena);
	struct stage_authoring how = {.tool = STR("calgen transfer"),
	    .n = t->samples,
	    .title = stages_title(args->arena, t->target)};

	how.source = (struct source){
	    .key = STR("source-device"), .title = str_of(path_base(t->source_path))};
	how.transfer = (struct stage_transfer){.present = true,
	    .source = how.source.key,
	    .method = str_of(method_words[t->method]),
	    .samples = (uint32_t)t->samples,
	    .seed = t->seed};
	return stages_write(args, c, t->result->set, &how);
}

static void read_options(struct args *args, struct transfer *t)
{
	static const int asked[] = {STUDY_AUTO, METHOD_NONE, METHOD_GLOBAL,
	    METHOD_AFFINE, METHOD_AFFINE_RELATIVE, METHOD_REFIT};
	double samples = args_number(args, "samples", 0, 1, 1e6);

	t->source_path = args_text(args, "source", NULL);
	if (!t->source_path || !args_has(args, "target") || !args_has(args, "samples"))
		args_usage(args, "give --source, --target and --samples");
	if (samples != floor(samples))
		args_usage(args, "--samples counts configurations: a whole number");
	t->samples = (size_t)samples;
	t->asked = asked[args_choice(
	    args, "method", "auto|none|global|affine|affine-relative|refit", 0)];
	t->draw = (enum draw)args_choice(args, "draw", "design|stratified|random", 0);
	t->seed = stages_seed(args);
	t->repeats = (unsigned)args_number(args, "repeat", 100, 1, 100000);
	t->cost = args_number(args, "sample-cost", 0.0002, 0, 1);
}

static int run(struct args *args)
{
	struct transfer t = {0};
	struct buf out = {0};
	size_t *at;

	read_options(args, &t);
	if (!load(args, &t, args_text(args, "target", NULL)))
		return EXIT_INPUT;
	if (t.samples > t.target->n) {
		diag_file(DIAG_STAGE_DATA, t.target->path,
		    "%zu distinct configurations; --samples asks for %zu", t.target->n,
		    t.samples);
		return EXIT_INPUT;
	}
	t.pair = transfer_pair(args->arena, &t.source, t.target, t.seed);
	at = ARENA_ARRAY(args->arena, t.samples, size_t);
	study_draw(args->arena, t.pair, t.draw, t.seed, 0, t.samples, at);
	t.at = at;
	recalibrate_all(args->arena, t.pair, at, t.samples, &t.choice);
	t.method = t.asked == STUDY_AUTO ? t.choice.best : (enum method)t.asked;
	study(args, &t);
	judge_left_out(args, &t);
	t.result = transfer_result(
	    args->arena, &t.source, t.target, t.method, at, t.samples, t.seed);
	if (args_has(args, "output") && !write_result(args, &t))
		return EXIT_INPUT;
	if (args_has(args, "json"))
		transfer_json(&out, &t);
	else
		transfer_text(&out, &t);
	out_stdout(buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}

const struct command cmd_transfer = {
    .name = "transfer",
    .synopsis =
	"--source CSV|CALIB|DIR --target CSV|DIR --samples N [--method auto|…]\n"
	"[--seed S] [--repeat R] [--json] [-o CALIB]",
    .summary = "stage models of a new device from few samples",
    .details =
	"Files are those of calgen stages; a folder of measurements counts as "
	"requests\n"
	"of whole networks.  The target's times are looked at in the sample alone, "
	"the\n"
	"rest judges the result.\n"
	"\n"
	"none takes the source as it is; global maps the total, affine and\n"
	"affine-relative each stage, by a·x + b (least squares of the absolute or of "
	"the\n"
	"relative error); refit learns a smooth ratio over the inputs with the source "
	"as\n"
	"prior.  auto takes refit unless another method is clearly better on samples\n"
	"that are left out one at a time, and says so.  scratch, in the table, is a "
	"fit\n"
	"of the samples without the source, network a small neural network.\n"
	"\n"
	"Printed are the configurations to measure first, the error of every method\n"
	"against the number of samples (mean and spread over the draws), the number "
	"that\n"
	"is worth its cost; -o writes a calibration with its provenance.",
    .options = options,
    .min_words = 0,
    .max_words = 0,
    .run = run,
};
