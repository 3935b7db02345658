/* cmd_extract.c: calgen extract IMAGE: what a shipped binary was built with.
 *
 * In: an image that links the library.  Out: calibrations, or a list of them.  Must
 * not know how an image is searched. */
#include <string.h>
#include <sys/stat.h>

#include "base/out.h"
#include "cmd/cmd.h"
#include "extract/extract.h"
#include "input/diag.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "DIR|FILE",
	"a folder: ID.json each; a file: the one calibration there is (-)"},
    {"only", 0, OPTION_MANY, "ID", "only the tables of these devices"},
    {"list", 0, OPTION_FLAG, NULL, "say what there is, and where"},
    {0},
};

static void print_fingerprint(struct buf *b, const struct calibration *cal)
{
	for (size_t i = 0; i < 16; i++)
		buf_printf(b, "%02x", cal->fingerprint[i]);
}

static void list(const struct extract *found, struct buf *b)
{
	for (size_t i = 0; i < found->n; i++) {
		const struct extract_table *t = &found->tables[i];
		buf_printf(b, "%s  ", t->name);
		print_fingerprint(b, t->calibration);
		buf_printf(b, "  %zu bytes at %s", t->nbytes, t->where);
		if (t->ncopies > 1)
			buf_printf(b, ", %zu times", t->ncopies);
		buf_text(b, t->embedded ? ", calibration embedded\n" : "\n");
	}
}

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void write_folder(
    struct args *args, const struct extract *found, const char *folder)
{
	struct out_item *items = ARENA_ARRAY(args->arena, found->n, struct out_item);
	out_folder(folder);
	for (size_t i = 0; i < found->n; i++) {
		struct buf path = {0};
		buf_printf(&path, "%s/%s.json", folder, found->tables[i].name);
		items[i] = (struct out_item){
		    str_copy(args->arena, buf_view(&path)).s, found->tables[i].json};
		buf_free(&path);
	}
	out_files(items, found->n);
}

/* Texts one after the other: what programs that read JSON take as a stream. */
static void print_all(const struct extract *found)
{
	for (size_t i = 0; i < found->n; i++)
		out_stdout(found->tables[i].json);
}

static void write_found(struct args *args, const struct extract *found)
{
	const char *path = args_text(args, "output", "-");
	size_t n = strlen(path);
	if (args_has(args, "list")) {
		struct buf b = {0};
		list(found, &b);
		out_file(path, buf_view(&b));
		buf_free(&b);
	} else if (strcmp(path, "-") == 0) {
		print_all(found);
	} else if (is_folder(path) || (n && path[n - 1] == '/') || found->n > 1) {
		write_folder(args, found, path);
	} else {
		out_file(path, found->tables[0].json);
	}
}

static int run(struct args *args)
{
	const char **only;
	size_t nonly = args_all(args, "only", &only);
	const struct classes *classes = classes_builtin(args->arena);
	const struct src *image = src_load(args->arena, args->words[0]);
	const struct extract *found =
	    image ? extract_read(args->arena, classes, image, only, nonly) : NULL;
	if (found)
		write_found(args, found);
	return cmd_status();
}

const struct command cmd_extract = {
    .name = "extract",
    .synopsis = "[--only ID…] [--list] [-o DIR|FILE] IMAGE",
    .summary = "calibrations out of a binary that links the library",
    .details = "IMAGE is an object, an archive, an executable, a shared library or a "
	       "raw dump\n"
	       "of a memory; stripped, relocated, joined with others, gzipped.  Every "
	       "table in\n"
	       "it is found by its header and judged as est_device_check judges it: a "
	       "damaged\n"
	       "one is an error that says why, and nothing is written.\n"
	       "\n"
	       "A table holds values within its proven error and no notes or sources.  "
	       "Tables\n"
	       "made with calgen tables --embed json bring the calibration itself, "
	       "which comes\n"
	       "back digit for digit when its SHA-256 is that of the table.\n"
	       "\n"
	       "Several calibrations go to stdout one after the other, or with -o into "
	       "a folder\n"
	       "as ID.json.  calgen audit takes images as OLD and NEW, too.",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
