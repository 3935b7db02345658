/* cmd_calibrate.c: `calgen calibrate`: from this machine to its calibration. */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/num.h"
#include "base/out.h"
#include "cmd/args.h"
#include "cmd/calibrate.h"
#include "cmd/interrupt.h"
#include "fit/profile.h"
#include "input/diag.h"
#include "input/json.h"
#include "measure/machine.h"

#define QUICK_CAP "90" /* seconds of measuring */
#define FULL_CAP "1200"
#define SHAPE_FOLDS 10
#define MOST_NEXT 3
/* Networks that were run are not the same to the last percent the next time. */
#define NETWORK_SLACK 0.01

static const struct option options[] = {
    {"quick", 0, OPTION_FLAG, NULL, "the quick plan and three networks: 3 minutes"},
    {"yes", 'y', OPTION_FLAG, NULL, "do not ask before a calibration is replaced"},
    {"against", 0, OPTION_ONE, "CALIB", "the one in use (default: what -o holds)"},
    {"accept-worse", 0, OPTION_ONE, "REASON", "replace it even with a worse one"},
    {"measurements", 0, OPTION_ONE, "FILE",
	"keep them there and go on with them (default: ID.measured.json)"},
    {"plan", 0, OPTION_ONE, "PLAN", "default, quick, or a file as measure takes it"},
    {"backend", 0, OPTION_ONE, "B", "as of calgen measure"},
    {"threads", 0, OPTION_ONE, "N", "threads of a kernel (default: all CPUs)"},
    {"precision", 0, OPTION_ONE, "P", "number format (default: fp32)"},
    {"mode", 0, OPTION_ONE, "M", "power mode the machine is in"},
    {"energy", 0, OPTION_ONE, "METER", "as of calgen measure"},
    {"cap", 0, OPTION_ONE, "S", "begin no kernels after so many seconds"},
    {"system-root", 0, OPTION_ONE, "DIR", "where /proc and /sys are (containers)"},
    {"no-networks", 0, OPTION_FLAG, NULL, "run no whole networks"},
    {"id", 0, OPTION_ONE, "ID", "device id (default: CPU, mode and back-end)"},
    {"name", 0, OPTION_ONE, "TEXT", "the device's name for people"},
    {"like", 0, OPTION_ONE, "CALIB",
	"take peaks, power and energy constants from there"},
    {"json", 0, OPTION_FLAG, NULL, "the summary in JSON; other words on stderr"},
    {"output", 'o', OPTION_ONE, "CALIB", "write there (default: ID.json)"},
    {0},
};

void calibrate_progress(const struct calibrating *c, const char *format, ...)
{
	struct buf b = {0};
	va_list args;

	if (!c->progress)
		return;
	va_start(args, format);
	if (format)
		buf_vprintf(&b, format, args);
	va_end(args);
	fprintf(stderr, "\r%.*s\033[K", (int)b.n, b.s ? b.s : "");
	buf_free(&b);
}

/* --- names ------------------------------------------------------------------------ */

static void add_part(struct buf *b, const char *text)
{
	struct arena scratch = {0};
	struct str slug = machine_slug(&scratch, str_of(text));

	buf_printf(b, "%s%.*s", b->n ? "-" : "", (int)slug.n, slug.s);
	arena_free(&scratch);
}

/* "acme-x1", "acme-x1-15w-2t": what runs where. */
static struct str device_id(struct args *args)
{
	struct machine m =
	    machine_read(args->arena, args_text(args, "system-root", ""));
	const char *given = args_text(args, "id", NULL);
	const char *mode = args_text(args, "mode", NULL);
	const char *backend = args_text(args, "backend", NULL);
	const char *threads = args_text(args, "threads", NULL);
	struct buf b = {0};

	if (given)
		return str_of(given);
	buf_str(&b, machine_slug(args->arena, m.cpu));
	if (mode)
		add_part(&b, mode);
	if (backend)
		add_part(&b, backend);
	if (threads)
		buf_printf(&b, "-%st", threads);
	struct str id = str_copy(args->arena, buf_view(&b));
	buf_free(&b);
	return id;
}

static const char *joined(struct arena *a, struct str stem, const char *suffix)
{
	struct buf b = {0};

	buf_str(&b, stem);
	buf_text(&b, suffix);
	const char *path = arena_text(a, b.s, b.n);
	buf_free(&b);
	return path;
}

static bool is_there(const char *path)
{
	return strcmp(path, "-") != 0 && access(path, F_OK) == 0;
}

static void name_files(struct calibrating *c)
{
	struct args *args = c->args;
	const char *output = args_text(args, "output", NULL);

	c->how.device_id = device_id(args);
	c->output = output ? output : joined(args->arena, c->how.device_id, ".json");
	c->measurements = args_text(args, "measurements", NULL);
	if (!c->measurements)
		c->measurements =
		    joined(args->arena, c->how.device_id, ".measured.json");
	c->against = args_text(args, "against", NULL);
	if (!c->against && is_there(c->output))
		c->against = c->output;
	if (strcmp(c->measurements, "-") == 0 ||
	    strcmp(c->measurements, c->output) == 0)
		args_usage(args, "--measurements names a file of its own");
}

/* --- measure ---------------------------------------------------------------------- */

static int run_command(
    struct calibrating *c, const struct command *command, const char **words, size_t n)
{
	struct args sub;
	char **argv = ARENA_ARRAY(c->args->arena, n + 1, char *);

	for (size_t i = 0; i < n; i++)
		argv[i] = arena_text(c->args->arena, words[i], strlen(words[i]));
	args_parse(&sub, c->args->arena, command, argv, n);
	sub.quiet |= c->silent;
	return command->run(&sub);
}

static int measure(struct calibrating *c)
{
	static const char *const passed[] = {
	    "backend", "threads", "precision", "mode", "energy", "system-root"};
	const char *words[32];
	size_t n = 0;

	words[n++] = "--plan";
	words[n++] = args_text(c->args, "plan", c->quick ? "quick" : "default");
	words[n++] = "--cap";
	words[n++] = args_text(c->args, "cap", c->quick ? QUICK_CAP : FULL_CAP);
	for (size_t i = 0; i < sizeof passed / sizeof *passed; i++)
		if (args_has(c->args, passed[i])) {
			words[n++] = joined(c->args->arena, STR("--"), passed[i]);
			words[n++] = args_text(c->args, passed[i], NULL);
		}
	words[n++] = "-o";
	words[n++] = c->measurements;
	return run_command(c, &cmd_measure, words, n);
}

static bool is_labelled(const struct json *row)
{
	const struct json *labels = json_get(json_get(row, "estimate"), "labels");

	return labels && labels->nitems > 0;
}

static struct str text_of(const struct json *object, const char *name)
{
	const struct json *text = json_get(object, name);

	return text ? text->text : STR("");
}

/* What the file says of the run, which was measured or gone on with a moment ago: the
 * back-end, opened again for the networks. */
static bool reopen(struct calibrating *c)
{
	const struct src *src = src_load(c->args->arena, c->measurements);
	const struct json *root = json_parse(c->args->arena, src, false);
	const struct json *ours = json_get(root, "estimate");
	const struct json *rows = json_get(root, "subgraphs");
	struct str date = text_of(root, "measurement_date");

	if (!rows)
		return false;
	c->threads = (unsigned)json_count_of(ours, "threads");
	for (size_t i = 0; element_names[i]; i++)
		if (str_is(text_of(ours, "precision"), element_names[i]))
			c->element = (enum element)i;
	for (size_t i = 0; i < nbackends; i++)
		if (str_is(text_of(ours, "backend"), backends[i]->name))
			c->backend = backends[i];
	for (const struct json *r = rows->first; r; r = r->next)
		c->nlabelled += is_labelled(r);
	if (!c->how.like)
		c->how.peak_flops_per_s =
		    json_number_of(root, "theoretical_peak_flops", 0);
	if (date.n >= 10)
		c->how.date = (struct str){date.s, 10};
	const char *why = c->backend->open(c->threads, c->element);
	if (why)
		diag_file(DIAG_FIT, c->measurements,
		    "back-end %s of these measurements cannot run: %s",
		    c->backend->name, why);
	return !why;
}

/* --- analyze, fit, validate ------------------------------------------------------- */

static const struct precision_cost *cost_of(
    const struct calibration *cal, int precision)
{
	for (size_t i = 0; cal && i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == precision)
			return &cal->precisions[i];
	return NULL;
}

static bool read_rows(struct calibrating *c)
{
	char *word =
	    arena_text(c->args->arena, c->measurements, strlen(c->measurements));

	if (!measured_read(c->args, c->classes, &word, 1, &c->rows))
		return false;
	c->how.mode = c->rows.mode;
	c->how.precision =
	    classes_precision(c->classes, str_of(element_names[c->element]));
	return true;
}

/* What one more network would help most with. */
static void analyze(struct calibrating *c)
{
	struct arena *a = c->args->arena;
	const struct cells *cells = c->rows.cells;
	double *fitted = ARENA_ARRAY(a, cells->n + 1, double);
	struct coverage_bin *bins;

	for (size_t i = 0; i < cells->n; i++) {
		const struct cell_key *k = &cells->cells[i].key;
		struct prediction p;

		fitted[i] =
		    predict_op(c->cost, c->classes, k->class_id, k->flops, k->bytes, &p)
			? p.time_ns
			: (double)NAN;
	}
	size_t nbins = coverage_map(a, cells, fitted, &bins);
	c->nnext = coverage_plan(a, bins, nbins, MOST_NEXT, &c->next);
}

static bool fit(struct calibrating *c)
{
	struct fit_report reports[PRECISIONS_MAX];

	calibrate_progress(c, "fitting");
	c->how.options = FIT_OPTIONS_DEFAULT;
	c->how.name = args_str(c->args, "name");
	c->how.title = STR("calgen calibrate: kernels timed on the device");
	if (c->loses)
		c->how.accepted = args_str(c->args, "accept-worse");
	c->fresh = author_calibration(
	    c->args->arena, c->classes, c->rows.cells, &c->how, reports);
	if (!c->fresh) {
		diag_file(DIAG_FIT, c->measurements, "no rows to fit");
		return false;
	}
	c->report = reports[c->how.precision];
	c->cost = cost_of(c->fresh, c->how.precision);
	return c->cost != NULL;
}

static bool read_calibrations(struct calibrating *c)
{
	const char *like = args_text(c->args, "like", NULL);

	if (like)
		c->how.like = calibration_load(c->args->arena, c->classes, like);
	if (c->against)
		c->old = calibration_load(c->args->arena, c->classes, c->against);
	return cmd_status() == EXIT_GOOD;
}

static void validate(struct calibrating *c)
{
	struct arena *a = c->args->arena;
	struct fit_rows *rows =
	    fit_rows_of(a, c->rows.cells, c->how.mode, c->how.precision);

	calibrate_progress(c, "predicting shapes that are left out");
	c->shapes = shapes_leave_out(a, c->classes, c->rows.cells, c->how.mode,
	    c->how.precision, &c->how.options, SHAPE_FOLDS);
	if (interrupt_signal)
		return;
	calibrate_progress(c, "predicting networks that are left out");
	c->networks_out =
	    crossval_leave_out(a, c->classes, rows, &c->how.options, LEAVE_NETWORK);
	if (c->old_cost && c->networks_out)
		c->rivalry = rivalry_judge(
		    a, c->classes, rows, c->networks_out, c->cost, c->old_cost);
	if (!interrupt_signal && !args_has(c->args, "no-networks"))
		calibrate_networks(c);
}

/* Whether the new one must not replace the old one. */
static void judge(struct calibrating *c)
{
	double fresh = calibrate_network_error(c, false);
	double old = calibrate_network_error(c, true);

	if (!c->against)
		return;
	if (c->old->nprecisions > 1 || !c->old_cost) {
		for (size_t i = 0; i < c->old->nprecisions; i++)
			c->loses |= !cost_of(c->fresh, c->old->precisions[i].precision);
		if (c->loses)
			snprintf(c->verdict, sizeof c->verdict,
			    "it lacks a precision that the one in use has");
	} else if (fresh > old + NETWORK_SLACK) {
		c->loses = true;
		snprintf(c->verdict, sizeof c->verdict,
		    "networks that were run: %.1f %% mean error, %.1f %% by the one in "
		    "use",
		    100 * fresh, 100 * old);
	} else if (c->networks_out && c->rivalry.loses && !(fresh < old)) {
		c->loses = true;
		snprintf(c->verdict, sizeof c->verdict,
		    "groups of kernels: %.1f %% mean error, %.1f %% by the one in use",
		    100 * c->rivalry.new_mape, 100 * c->rivalry.old_mape);
	}
}

/* --- check, audit, write ---------------------------------------------------------- */

/* A folder of its own, so that reports name a file as it will be called. */
static const char *write_draft(struct calibrating *c, char *folder, size_t room)
{
	const char *root = getenv("TMPDIR");
	struct buf b = {0};

	if (snprintf(folder, room, "%s/calgen-XXXXXX", root && *root ? root : "/tmp") >=
		(int)room ||
	    !mkdtemp(folder))
		fatal("%s: %s", folder, strerror(errno));
	buf_printf(&b, "%s/%.*s.json", folder, (int)c->fresh->device_id.n,
	    c->fresh->device_id.s);
	const char *path = arena_text(c->args->arena, b.s, b.n);
	buf_free(&b);
	out_file(path, buf_view(&c->text));
	return path;
}

static bool check_and_audit(struct calibrating *c)
{
	char folder[512];
	const char *draft = write_draft(c, folder, sizeof folder);
	const char *check[] = {"--quiet", draft};
	const char *audit[] = {"--fail-on", "never", "--brief", c->against, draft};
	bool good = run_command(c, &cmd_check, check, 2) == EXIT_GOOD;

	if (good && c->against && !c->silent)
		good = run_command(c, &cmd_audit, audit, 5) == EXIT_GOOD;
	unlink(draft);
	rmdir(folder);
	return good;
}

static bool asks(const struct calibrating *c)
{
	return is_there(c->output) && !args_has(c->args, "yes");
}

/* Whether a person at the terminal agrees. */
static bool agrees(const struct calibrating *c)
{
	char answer[16] = "";

	if (!isatty(STDIN_FILENO)) {
		fprintf(stderr,
		    "calgen: %s is there: --yes replaces it without asking\n",
		    c->output);
		return false;
	}
	fprintf(stderr, "replace %s? [y/N] ", c->output);
	return fgets(answer, sizeof answer, stdin) &&
	       (*answer == 'y' || *answer == 'Y');
}

static int conclude(struct calibrating *c)
{
	struct buf b = {0};
	const char *accepted = args_text(c->args, "accept-worse", NULL);

	c->accepted = c->loses && accepted;
	if (c->accepted && !fit(c)) /* the reason belongs into the file */
		return cmd_status();
	calibration_write(c->fresh, &c->text);
	calibrate_progress(c, NULL);
	if (!c->json)
		calibrate_text(&b, c);
	if (!c->json && !c->args->quiet) {
		if (strcmp(c->output, "-") == 0)
			fprintf(stderr, "%.*s", (int)b.n, b.s);
		else
			out_stdout(buf_view(&b));
	}
	if (2 * c->nlabelled > c->report.nrows && !c->args->quiet)
		fprintf(stderr,
		    "calgen: most rows bear a label: something else used this machine; "
		    "measure again when it is idle, or with fewer --threads\n");
	bool good = check_and_audit(c);
	bool worse = c->loses && !c->accepted;
	if (good && worse)
		fprintf(stderr,
		    "calgen: not written: %s; --accept-worse REASON writes it all the "
		    "same\n",
		    c->verdict);
	bool written = good && !worse && (!asks(c) || agrees(c));
	buf_clear(&b);
	if (c->json) {
		calibrate_json(&b, c);
		out_stdout(buf_view(&b));
	}
	if (written)
		out_file(c->output, buf_view(&c->text));
	if (!c->args->quiet)
		fprintf(stderr, "calgen: %s %s; the measurements stay in %s\n",
		    c->output, written ? "is written" : "is left as it was",
		    c->measurements);
	buf_free(&b);
	buf_free(&c->text);
	return written ? EXIT_GOOD : EXIT_INPUT;
}

static int interrupted(const struct calibrating *c)
{
	calibrate_progress(c, NULL);
	fprintf(stderr,
	    "calgen: interrupted; nothing is written but %s, and the same command goes "
	    "on\n",
	    c->measurements);
	return EXIT_USAGE;
}

static int run(struct args *args)
{
	struct calibrating c = {.args = args,
	    .classes = classes_builtin(args->arena),
	    .quick = args_has(args, "quick"),
	    .json = args_has(args, "json"),
	    .progress = !args->quiet && isatty(STDERR_FILENO),
	    .ended = &interrupt_signal};

	name_files(&c);
	if (c.json && strcmp(c.output, "-") == 0)
		args_usage(args, "--json and -o - both want stdout");
	c.silent = args->quiet || c.json || strcmp(c.output, "-") == 0;
	if (!read_calibrations(&c)) /* before a minute is spent */
		return cmd_status();
	int status = measure(&c);
	if (status != EXIT_GOOD)
		return status;
	interrupt_catch();
	if (!reopen(&c) || !read_rows(&c) || !fit(&c))
		return cmd_status();
	c.old_cost = cost_of(c.old, c.how.precision);
	analyze(&c);
	validate(&c);
	if (interrupt_signal)
		return interrupted(&c);
	judge(&c);
	return conclude(&c);
}

const struct command cmd_calibrate = {
    .name = "calibrate",
    .synopsis = "[--quick] [--yes] [--against CALIB] [-o CALIB]",
    .summary = "from this machine to its calibration, in one go",
    .details =
	"Measures kernels (calgen measure), fits them (calgen fit), predicts shapes\n"
	"and groups of kernels that were left out of fits, runs whole networks and\n"
	"compares, checks the result, and audits it against the calibration in use.\n"
	"Nothing is replaced by what validates worse, nor without a question or "
	"--yes.\n"
	"The measurements are kept: the same command goes on where it was ended, and\n"
	"with a complete file only fits again.",
    .options = options,
    .min_words = 0,
    .max_words = 0,
    .run = run,
};
