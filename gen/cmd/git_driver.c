/* git_driver.c: a changed calibration, as git diff and git log show it.
 *
 * In: the two files that git has written somewhere.  Out: the audit of them, or
 * where one is no calibration the diff of its lines.  git stops at a status other
 * than 0, so that a file that is half edited is no reason for one. */
#include "cmd/git_driver.h"

#include <stdlib.h>
#include <string.h>

#include "audit/audit.h"
#include "audit/report.h"
#include "base/out.h"
#include "base/text.h"
#include "input/diag.h"
#include "input/git.h"

enum { WORD_PATH, WORD_OLD, WORD_OLD_HASH, WORD_NEW = 4, WORD_NEW_HASH, WORDS = 7 };
#define HASH_DIGITS 10
#define TEXT_REPORT 0 /* the first of reports.h */

static bool is_absent(const char *file)
{
	return strcmp(file, "/dev/null") == 0;
}

/* --- the audit ----------------------------------------------------------------- */

/* Named as the checkout names it, whatever git called the copy. */
static struct audit_side *read_side(const struct args *args,
    const struct classes *classes, const char *file, const char *hash)
{
	struct arena *a = args->arena;
	struct audit_side *side = ARENA_NEW(a, struct audit_side);
	struct buf name = {0};
	bool known = strspn(hash, "0") != strlen(hash) && strcmp(hash, ".") != 0;
	buf_text(&name, args->words[WORD_PATH]);
	if (known)
		buf_printf(&name, " (%.*s)", HASH_DIGITS, hash);
	side->name = is_absent(file) ? "nothing" : str_copy(a, buf_view(&name)).s;
	buf_free(&name);
	if (is_absent(file))
		return side;
	const struct src *copy = src_load(a, file);
	if (!copy)
		return NULL;
	const struct src *src = src_from_text(a, args->words[WORD_PATH], copy->text);
	const struct json *root = json_parse(a, src, false);
	if (!root || !calibration_recognise(root))
		return NULL;
	side->calibrations = ARENA_ARRAY(a, 1, struct calibration *);
	side->calibrations[0] = calibration_from(a, classes, src, root);
	side->n = side->calibrations[0] != NULL;
	return side->n ? side : NULL;
}

static bool print_audit(struct args *args)
{
	const struct classes *classes = classes_builtin(args->arena);
	const struct audit_side *before =
	    read_side(args, classes, args->words[WORD_OLD], args->words[WORD_OLD_HASH]);
	const struct audit_side *after =
	    read_side(args, classes, args->words[WORD_NEW], args->words[WORD_NEW_HASH]);
	struct audit_policy policy;
	if (!before || !after || diag_count(DIAG_ERROR))
		return false;
	audit_policy_default(&policy);
	policy.fail_on = AUDIT_NEVER;
	const struct audit *audit =
	    audit_compare(args->arena, classes, &policy, before, after, NULL, 0);
	struct buf out = {0};
	const char *pager = getenv("GIT_PAGER_IN_USE"), *plain = getenv("NO_COLOR");
	struct report_style style = {.length = REPORT_NORMAL,
	    .color = args->color || (pager && !(plain && *plain))};
	buf_text(&out, "calgen audit ");
	text_safe(&out, str_of(args->words[WORD_PATH]), TEXT_NO_LIMIT);
	buf_char(&out, '\n');
	report(audit, &style, TEXT_REPORT, &out);
	out_stdout(buf_view(&out));
	buf_free(&out);
	return true;
}

/* --- the lines ------------------------------------------------------------------ */

/* git says that files differ with a status that is no failure here. */
static void print_lines(struct args *args)
{
	struct buf out = {0}, why = {0};
	const char *words[] = {"diff", "--no-index", "--no-ext-diff", "--no-textconv",
	    "--", args->words[WORD_OLD], args->words[WORD_NEW], NULL};
	(void)git_output(words, &out, &why);
	out_stdout(buf_view(&out));
	buf_free(&out);
	buf_free(&why);
}

int git_driver_diff(struct args *args)
{
	if (args->nwords < WORDS) {
		struct buf b = {
		    0}; /* git diff of an unmerged path gives the path alone */
		buf_text(&b, "* Unmerged path ");
		text_safe(&b, str_of(args->words[0]), TEXT_NO_LIMIT);
		buf_char(&b, '\n');
		out_stdout(buf_view(&b));
		buf_free(&b);
		return EXIT_GOOD;
	}
	diag_set_quiet(true);
	if (!print_audit(args)) {
		diag_flush();
		print_lines(args);
	}
	return EXIT_GOOD;
}

/* --- textconv -------------------------------------------------------------------- */

static int by_name(const void *x, const void *y)
{
	const struct json *a = *(const struct json *const *)x;
	const struct json *b = *(const struct json *const *)y;
	return str_cmp(a->name, b->name);
}

/* "precisions.fp32.classes.conv2d.combine: "sum"", a line for each value; members in
 * the order of their names.  Depth is bounded by JSON_MAX_DEPTH. */
static void print_leaves(struct arena *a, struct buf *out, const struct json *v)
{
	if (v->nitems == 0) {
		json_path(out, v);
		buf_text(out, ": ");
		json_canonical(out, v);
		buf_char(out, '\n');
		return;
	}
	const struct json **items = ARENA_ARRAY(a, v->nitems, const struct json *);
	size_t n = 0;
	for (const struct json *m = v->first; m; m = m->next)
		items[n++] = m;
	if (v->kind == JSON_OBJECT)
		qsort(items, n, sizeof *items, by_name);
	for (size_t i = 0; i < n; i++)
		print_leaves(a, out, items[i]);
}

int git_driver_textconv(struct args *args)
{
	const struct src *src = src_load(args->arena, args->words[0]);
	struct buf out = {0};
	if (!src)
		return cmd_status();
	size_t errors = diag_count(DIAG_ERROR);
	const struct json *root = json_parse(args->arena, src, true);
	if (root && diag_count(DIAG_ERROR) == errors)
		print_leaves(args->arena, &out, root);
	else
		buf_str(&out, src->text);
	out_stdout(buf_view(&out));
	buf_free(&out);
	return EXIT_GOOD;
}
