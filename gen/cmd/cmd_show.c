/* cmd_show.c: a calibration in, a table for people out.
 * A baked device is read back from its table; a file keeps names and notes. */
#include "base/out.h"
#include "cmd/cmd.h"
#include "cmd/device.h"
#include "cmd/show.h"
#include "input/diag.h"

static const struct option options[] = {
    {"format", 0, OPTION_ONE, "text|markdown|csv|json", "default text"},
    {"device", 0, OPTION_ONE, "ID", "a device of this build, or a family with --mode"},
    {"mode", 0, OPTION_ONE, "M", "power mode of the family"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {0},
};

static const struct calibration *load(struct args *args)
{
	const struct classes *c = classes_builtin(args->arena);
	const char *device = args_text(args, "device", NULL);

	if (!device)
		return calibration_load(args->arena, c, args->words[0]);
	const uint32_t *words =
	    device_named(args->arena, c, device, args_text(args, "mode", NULL));

	return words ? table_decode(args->arena, c, words) : NULL;
}

static int run(struct args *args)
{
	static void (*const writers[])(const struct show *, struct buf *) = {
	    show_text, show_markdown, show_csv, show_json};
	int format = args_choice(args, "format", "text|markdown|csv|json", 0);
	bool device = args_has(args, "device");
	struct buf out = {0};

	if (device + args->nwords != 1)
		args_usage(args, "give one FILE or --device ID");
	if (args_has(args, "mode") && !device)
		args_usage(args, "--mode goes with --device");
	const struct calibration *cal = load(args);

	if (!cal)
		return cmd_status();
	struct show show = show_rows(args->arena, cal);

	show.decoded = device;
	writers[format](&show, &out);
	out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return cmd_status();
}

const struct command cmd_show = {
    .name = "show",
    .synopsis = "[--format text|markdown|csv|json] (--device ID [--mode M] | FILE)",
    .summary = "print a calibration as a table",
    .details =
	"One row per segment of every class: size range, efficiency, rate, launch "
	"time, "
	"bounds of one operation as ratios, provenance, the time of an example in the "
	"middle of the range, acknowledged causes.  Of stage models a row per piece: "
	"where "
	"it holds, its time as a sum of terms, bounds, error on what was left out; CSV "
	"has "
	"a row per term, behind the operations and an empty line.  A device of the "
	"build is read from "
	"its table, which has no names and no notes; a file shows everything.",
    .options = options,
    .min_words = 0,
    .max_words = 1,
    .run = run,
};
