/* cmd_convert.c: efficiency curves of schema 1.0 in, calibrations in our schema
 * out; defects go to stderr as warnings with their places. */
#include <stdint.h>

#include "base/out.h"
#include "cmd/cmd.h"
#include "input/diag.h"
#include "model/convert.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "FILE",
	"write there (- = stdout); with several files a folder, for ID.json"},
    {"id", 0, OPTION_ONE, "ID", "device id (default: HARDWARE-upstream)"},
    {"peak-flops", 0, OPTION_ONE, "FLOPS",
	"FLOP/s that the efficiencies are relative to, as the measurement files say"},
    {"strict", 0, OPTION_FLAG, NULL, "defects are errors"},
    {0},
};

/* The converted text, read back: only what our own reader and checks accept
 * leaves this command. */
static struct calibration *read_back(
    struct arena *a, const struct classes *c, const char *path, struct str text)
{
	struct buf label = {0};

	buf_printf(&label, "%s (converted)", path);
	const struct src *src = src_from_text(a, arena_text(a, label.s, label.n), text);
	const struct json *root = json_parse(a, src, false);

	buf_free(&label);
	return calibration_from(a, c, src, root);
}

static struct calibration *convert_file(struct arena *a, const struct classes *c,
    const char *path, const struct convert_options *how, struct str *text)
{
	const struct src *src = src_load(a, path);
	const struct json *root = json_parse(a, src, false);
	struct buf out = {0};
	bool ok;

	if (!root)
		return NULL;
	if (root->kind != JSON_OBJECT || !json_get(root, "curves")) {
		diag(DIAG_NOT_CURVES, (struct span){src, root->at, root->at + 1},
		    "no \"curves\": not a file of efficiency curves");
		return NULL;
	}
	ok = convert_upstream(c, src, root, how, &out);
	*text = str_copy(a, buf_view(&out));
	buf_free(&out);
	return ok ? read_back(a, c, path, *text) : NULL;
}

static const char *output_path(
    struct arena *a, const char *output, struct str id, bool several)
{
	struct buf b = {0};

	if (!several)
		return output;
	buf_printf(&b, "%s/%.*s.json", output, (int)id.n, id.s);
	const char *path = arena_text(a, b.s, b.n);

	buf_free(&b);
	return path;
}

static int run(struct args *args)
{
	static const char *const suffixes[] = {".json", ".json.gz", NULL};
	const struct classes *c = classes_builtin(args->arena);
	const char *output = args_text(args, "output", "-");
	const char *id = args_text(args, "id", NULL);
	struct convert_options how = {
	    .peak_flops_per_s = args_number(args, "peak-flops", 0, 1, 1e19),
	    .device_id = id ? str_of(id) : (struct str){NULL, 0}};
	struct src_list list;
	struct calibration **cals;
	struct out_item *items;

	diag_set_strict(args_has(args, "strict"));
	if (!src_expand(args->arena, args->words, args->nwords, suffixes, &list))
		return cmd_status();
	if (list.n > 1 && !args_has(args, "output"))
		args_usage(args, "%zu files need -o FOLDER", list.n);
	if (list.n > 1 && id)
		args_usage(args, "one --id for %zu files", list.n);
	cals = ARENA_ARRAY(args->arena, list.n, struct calibration *);
	items = ARENA_ARRAY(args->arena, list.n, struct out_item);
	for (size_t i = 0; i < list.n; i++) {
		cals[i] =
		    convert_file(args->arena, c, list.paths[i], &how, &items[i].text);
		if (cals[i])
			items[i].path = output_path(
			    args->arena, output, cals[i]->device_id, list.n > 1);
	}
	if (diag_count(DIAG_ERROR) == 0)
		calibration_check_all(cals, list.n);
	if (diag_count(DIAG_ERROR) == 0 && list.n == 1)
		out_file(items[0].path, items[0].text);
	else if (diag_count(DIAG_ERROR) == 0)
		out_files(items, list.n);
	return cmd_status();
}

const struct command cmd_convert = {
    .name = "convert",
    .synopsis = "[-o FILE] [--id ID] [--peak-flops FLOPS] [--strict] FILE…",
    .summary = "rewrite efficiency curves of schema 1.0 as calibrations",
    .details =
	"Every defect of the file is a warning at its place, an error with --strict. "
	"Bin centres are corrected, falls of latency and efficiencies above 1 get the "
	"cause that is known.  The file does not say which peak its efficiencies are "
	"relative to: it comes from --peak-flops, or from the list of peaks that the "
	"measurement files of the same hardware_id give (calib/upstream/peaks.json), "
	"or "
	"stays null; then no latency follows from the calibration.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
