/* cmd_check.c: files and folders in, every diagnostic and one summary line out.
 * What a file is shows in its content: a calibration, classes, a workload,
 * measurements or a plan; of a JSON Schema and the list of peaks only the syntax is
 * judged. */
#include <stdint.h>
#include <string.h>

#include "base/out.h"
#include "cmd/cmd.h"
#include "input/diag.h"
#include "measure/plan.h"
#include "model/calibration.h"
#include "model/family.h"
#include "model/physics.h"
#include "model/rails.h"
#include "model/workload.h"

static const struct option options[] = {
    {"syntax-only", 0, OPTION_FLAG, NULL,
	"judge RFC 8259 alone: any JSON, duplicate names included"},
    {"strict", 0, OPTION_FLAG, NULL, "warnings are errors"},
    {0},
};

struct tally {
	size_t calibrations, classes, workloads, others;
	struct calibration **found; /* the good ones, for the checks over several */
	size_t nfound;
};

static bool has_format(const struct json *root, const char *name)
{
	const struct json *format = json_get(root, "format");

	return format && format->kind == JSON_STRING && str_is(format->text, name);
}

static void check_workload(struct arena *a, const struct classes *c, const char *path)
{
	if (strcmp(path, "-") == 0)
		diag_file(DIAG_INPUT_OPEN, path,
		    "a workload cannot be checked from stdin, which is read once; "
		    "give its name");
	else
		(void)workload_read(a, c, path);
}

/* Whether `a` holds a calibration that is still needed. */
static bool check_meaning(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root, const char *path,
    struct tally *tally)
{
	struct calibration *cal;

	if (has_format(root, "estimate-classes")) {
		tally->classes++;
		(void)classes_read(a, src);
		return false;
	}
	if (json_get(root, "ops") || json_get(root, "subgraphs")) {
		tally->workloads++;
		check_workload(a, c, path);
		return false;
	}
	if (family_recognise(root)) {
		tally->others++;
		(void)family_from(a, src, root);
		return false;
	}
	if (has_format(root, "estimate-physics")) {
		tally->others++;
		(void)physics_read(a, src);
		return false;
	}
	if (has_format(root, "estimate-rails")) {
		tally->others++;
		(void)rails_read(a, src);
		return false;
	}
	if (has_format(root, "estimate-plan")) {
		tally->others++;
		(void)plan_own(a, src, root);
		return false;
	}
	if (json_get(root, "$schema") || has_format(root, "estimate-upstream-peaks")) {
		tally->others++;
		return false;
	}
	tally->calibrations++;
	cal = calibration_from(a, c, src, root);
	if (cal)
		tally->found[tally->nfound++] = cal;
	return cal != NULL;
}

static bool check_file(struct arena *a, const struct classes *c, const char *path,
    bool syntax_only, struct tally *tally)
{
	const struct src *src;
	const struct json *root;

	if (!syntax_only && path_ends(path, ".csv")) {
		tally->workloads++;
		(void)workload_read(a, c, path);
		return false;
	}
	src = src_load(a, path);
	root = src ? json_parse(a, src, syntax_only) : NULL;
	return root && !syntax_only && check_meaning(a, c, src, root, path, tally);
}

static void add_count(struct buf *b, size_t n, const char *one)
{
	if (n)
		buf_printf(b, "%s %zu %s%s", b->s[b->n - 1] == ':' ? "" : ",", n, one,
		    n == 1 ? "" : "s");
}

static void print_summary(size_t nfiles, bool syntax_only, const struct tally *t)
{
	struct buf b = {0};

	buf_printf(&b, "%zu file%s good:", nfiles, nfiles == 1 ? "" : "s");
	if (syntax_only)
		buf_text(&b, " JSON of RFC 8259");
	add_count(&b, t->calibrations, "calibration");
	add_count(&b, t->classes, "class file");
	add_count(&b, t->workloads, "workload");
	add_count(&b, t->others, "other");
	add_count(&b, diag_count(DIAG_WARNING), "warning");
	buf_char(&b, '\n');
	out_stdout(buf_view(&b));
	buf_free(&b);
}

static int run(struct args *args)
{
	static const char *const suffixes[] = {".json", ".json.gz", NULL};
	bool syntax_only = args_has(args, "syntax-only");
	const struct classes *c = classes_builtin(args->arena);
	struct src_list list = {0};
	struct tally tally = {0};
	struct arena *arenas;

	diag_set_strict(args_has(args, "strict"));
	/* A word that cannot be read is reported; the others are still checked. */
	(void)src_expand(args->arena, args->words, args->nwords, suffixes, &list);
	arenas = ARENA_ARRAY(args->arena, list.n, struct arena);
	tally.found = ARENA_ARRAY(args->arena, list.n, struct calibration *);
	for (size_t i = 0; i < list.n; i++) {
		if (!check_file(&arenas[i], c, list.paths[i], syntax_only, &tally))
			arena_free(&arenas[i]);
	}
	calibration_check_all(tally.found, tally.nfound);
	for (size_t i = 0; i < list.n; i++)
		arena_free(&arenas[i]);
	if (diag_count(DIAG_ERROR) == 0 && !args->quiet)
		print_summary(list.n, syntax_only, &tally);
	return cmd_status();
}

const struct command cmd_check = {
    .name = "check",
    .synopsis = "[--syntax-only] [--strict] FILE…",
    .summary = "report everything that is wrong with calibrations and other inputs",
    .details =
	"A folder stands for the .json and .json.gz files in it. Accepted are "
	"calibrations, efficiency curves of schema 1.0, class files, workloads, "
	"measurement files and plans of calgen measure; of a JSON Schema or a list of "
	"peaks the syntax is judged. "
	"All problems of "
	"all files are reported in one run, then how calibrations of one family "
	"agree.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
