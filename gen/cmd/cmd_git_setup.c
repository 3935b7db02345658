/* cmd_git_setup.c: calgen git-setup: `git diff` shows what changed in a calibration.
 *
 * In: a checkout.  Out: a diff driver in its configuration, and the files it is for
 * in .gitattributes; --undo takes both back.  Must not know how a diff looks. */
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "base/out.h"
#include "base/text.h"
#include "cmd/cmd.h"
#include "cmd/git_driver.h"
#include "input/diag.h"
#include "input/git.h"
#include "input/src.h"

#define MARK "# calgen git-setup: git diff of calibrations\n"
#define DEFAULT_PATTERN "calib/*.json"

static const struct option options[] = {
    {"undo", 0, OPTION_FLAG, NULL, "take the driver out again"},
    {"diff", 0, OPTION_FLAG, NULL, "what git runs: compare two versions of a file"},
    {"textconv", 0, OPTION_FLAG, NULL, "what git runs: a file as lines"},
    {0},
};

/* --- git ------------------------------------------------------------------------ */

static bool git(const char *const *words)
{
	struct buf why = {0}, out = {0};
	bool good = git_output(words, &out, &why);
	buf_free(&why);
	buf_free(&out);
	return good;
}

/* The folder of the checkout; NULL after a diagnostic. */
static const char *top_of_checkout(struct arena *a)
{
	struct buf out = {0}, why = {0};
	const char *words[] = {"rev-parse", "--show-toplevel", NULL};
	if (!git_output(words, &out, &why)) {
		diag(DIAG_GIT_SETUP, (struct span){0},
		    "this is no git checkout (git says: %s); go into one",
		    diag_quote(a, buf_view(&why)));
		buf_free(&out);
		buf_free(&why);
		return NULL;
	}
	while (out.n && out.s[out.n - 1] == '\n')
		out.n--;
	const char *top = str_copy(a, buf_view(&out)).s;
	buf_free(&out);
	buf_free(&why);
	return top;
}

/* As a word of the shell that git starts. */
static void shell_quote(struct buf *b, const char *s)
{
	buf_char(b, '\'');
	for (; *s; s++)
		if (*s == '\'')
			buf_text(b, "'\\''");
		else
			buf_char(b, *s);
	buf_char(b, '\'');
}

/* This very program, wherever it lies; by its name where that is not to be had. */
static const char *own_command(struct arena *a, const char *rest)
{
	char path[4096];
	struct buf b = {0};
	ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
	path[n > 0 ? n : 0] = 0;
	shell_quote(&b, n > 0 ? path : "calgen");
	buf_text(&b, rest);
	const char *command = str_copy(a, buf_view(&b)).s;
	buf_free(&b);
	return command;
}

static bool set_config(const char *name, const char *value)
{
	const char *words[] = {"config", "--local", name, value, NULL};
	if (git(words))
		return true;
	diag(DIAG_GIT_SETUP, (struct span){0},
	    "git config cannot write %s; see whether the configuration of the checkout "
	    "may be written",
	    name);
	return false;
}

/* --- .gitattributes ----------------------------------------------------------------
 */

static struct str read_text(struct arena *a, const char *path)
{
	if (access(path, F_OK) != 0)
		return STR("");
	const struct src *src = src_load(a, path);
	return src ? src->text : STR("");
}

static const char *attributes_path(struct arena *a, const char *top)
{
	struct buf b = {0};
	buf_printf(&b, "%s/.gitattributes", top);
	const char *path = str_copy(a, buf_view(&b)).s;
	buf_free(&b);
	return path;
}

/* Whether the text has this whole line. */
static bool has_line(struct str text, struct str line)
{
	for (size_t i = 0; i + line.n <= text.n; i++)
		if ((i == 0 || text.s[i - 1] == '\n') &&
		    memcmp(text.s + i, line.s, line.n) == 0)
			return true;
	return false;
}

static void attribute_line(struct buf *b, const char *pattern)
{
	buf_printf(b, "%s diff=calgen\n", pattern);
}

/* Adds what is not there yet, under a line that says whose it is. */
static void add_attributes(struct args *args, const char *path, struct buf *said)
{
	char *standard[] = {DEFAULT_PATTERN};
	char **patterns = args->nwords ? args->words : standard;
	size_t n = args->nwords ? args->nwords : 1, nadded = 0;
	struct str old = read_text(args->arena, path);
	struct buf text = {0};
	buf_str(&text, old);
	if (text.n && text.s[text.n - 1] != '\n')
		buf_char(&text, '\n');
	for (size_t i = 0; i < n; i++) {
		struct buf line = {0};
		attribute_line(&line, patterns[i]);
		if (!has_line(buf_view(&text), buf_view(&line))) {
			buf_text(&text, MARK);
			buf_str(&text, buf_view(&line));
			nadded++;
		}
		buf_free(&line);
	}
	if (nadded && diag_count(DIAG_ERROR) == 0)
		out_file(path, buf_view(&text));
	buf_printf(said, "%zu line%s added to .gitattributes\n", nadded,
	    nadded == 1 ? "" : "s");
	buf_free(&text);
}

/* Each of our lines with the one below it; an empty file was ours as a whole. */
static void remove_attributes(struct args *args, const char *path, struct buf *said)
{
	struct str old = read_text(args->arena, path);
	struct buf text = {0};
	size_t nremoved = 0;
	const char *s = old.s, *end = old.s + old.n;
	while (s < end) {
		struct str rest = {s, (size_t)(end - s)};
		const char *next = memchr(s, '\n', rest.n);
		next = next ? next + 1 : end;
		if (str_begins(rest, STR(MARK))) {
			const char *below = memchr(next, '\n', (size_t)(end - next));
			next = below ? below + 1 : end;
			nremoved++;
		} else {
			buf_add(&text, s, (size_t)(next - s));
		}
		s = next;
	}
	if (nremoved && text.n == 0)
		unlink(path);
	else if (nremoved)
		out_file(path, buf_view(&text));
	buf_printf(said, "%zu line%s removed from .gitattributes\n", nremoved,
	    nremoved == 1 ? "" : "s");
	buf_free(&text);
}

/* --- the command ----------------------------------------------------------------- */

static void install(struct args *args, const char *path, struct buf *said)
{
	if (!set_config("diff.calgen.command",
		own_command(args->arena, " git-setup --diff --")) ||
	    !set_config("diff.calgen.textconv",
		own_command(args->arena, " git-setup --textconv --")) ||
	    !set_config("diff.calgen.cachetextconv", "false"))
		return;
	buf_text(said, "git diff now audits calibrations; git diff --no-ext-diff and "
		       "git log -p show their values as lines\n");
	add_attributes(args, path, said);
}

static void undo(struct args *args, const char *path, struct buf *said)
{
	const char *words[] = {
	    "config", "--local", "--remove-section", "diff.calgen", NULL};
	bool was = git(words);
	buf_text(said, was ? "git diff shows calibrations as any other text again\n"
			   : "git diff had no driver of calgen\n");
	remove_attributes(args, path, said);
}

static int run(struct args *args)
{
	struct buf said = {0};
	if (args_has(args, "diff") && args->nwords > 0)
		return git_driver_diff(args);
	if (args_has(args, "textconv") && args->nwords == 1)
		return git_driver_textconv(args);
	if (args_has(args, "diff") || args_has(args, "textconv"))
		args_usage(args, "--diff and --textconv take what git gives them");
	const char *top = top_of_checkout(args->arena);
	if (!top)
		return cmd_status();
	const char *path = attributes_path(args->arena, top);
	if (args_has(args, "undo"))
		undo(args, path, &said);
	else
		install(args, path, &said);
	if (!args->quiet && diag_count(DIAG_ERROR) == 0)
		out_stdout(buf_view(&said));
	buf_free(&said);
	return cmd_status();
}

const struct command cmd_git_setup = {
    .name = "git-setup",
    .synopsis = "[--undo] [PATTERN…]",
    .summary = "let git diff audit calibrations in this checkout",
    .details =
	"Adds the diff driver `calgen` to the configuration of the checkout and, "
	"where\n"
	"they are missing, lines `PATTERN diff=calgen` to its .gitattributes "
	"(default:\n"
	"calib/*.json).  git diff then prints the audit of a calibration; git log -p,\n"
	"git show and git diff --no-ext-diff print one value a line, in an order of\n"
	"their own, so that moved members and white space are no change.  A file that\n"
	"is no calibration is shown as git shows it.  Running it again changes "
	"nothing;\n"
	"--undo takes the driver and its lines out.",
    .options = options,
    .min_words = 0,
    .max_words = SIZE_MAX,
    .run = run,
};
