/* cmd_power.c: calgen power: logs of tegrastats → what the board drew.
 *
 * In: logs.  Out: power by rail, the board's, gaps.  Must not know which rails there
 * are. */
#include <math.h>
#include <stdint.h>

#include "base/num.h"
#include "base/out.h"
#include "base/text.h"
#include "cmd/cmd.h"
#include "fit/power_log.h"
#include "input/diag.h"
#include "input/json.h"

static const struct option options[] = {
    {"total", 0, OPTION_ONE, "RAIL+RAIL",
	"the rails that make up the board (default: by name, "
	"calib/physics/rails.json)"},
    {"interval", 0, OPTION_ONE, "MS", "of the sampling, where the lines have no times"},
    {"json", 0, OPTION_FLAG, NULL, "machine-readable, calib/schema/power.schema.json"},
    {"output", 'o', OPTION_ONE, "FILE", "write there (- = stdout)"},
    {"strict", 0, OPTION_FLAG, NULL, "warnings are errors"},
    {0},
};

static void text_rail(struct buf *b, const struct power_rail *rail, const char *what)
{
	buf_printf(b, "  %-20.*s %10.0f %10.0f %10.0f  %s\n", (int)rail->name.n,
	    rail->name.s, rail->mean_mw, rail->min_mw, rail->max_mw, what);
}

static void text(struct buf *b, const struct power_log *log)
{
	text_safe(b, str_of(log->path), TEXT_NO_LIMIT);
	buf_printf(b, ": %zu sample%s", log->nsamples, log->nsamples == 1 ? "" : "s");
	if (log->interval_s > 0)
		buf_printf(b, " every %.4g s, %.6g s, %.6g J", log->interval_s,
		    log->sampled_s, log->board.mean_mw * 1e-3 * log->sampled_s);
	if (log->ngaps)
		buf_printf(b, "; %zu gap%s of %.4g s in all, left out", log->ngaps,
		    log->ngaps == 1 ? "" : "s", log->gap_s);
	buf_text(b, "\n  rail                    mean mW     min mW     max mW\n");
	text_rail(b, &log->board, "");
	for (size_t i = 0; i < log->nrails; i++)
		text_rail(b, &log->rails[i],
		    log->rails[i].counted ? "counted" : "part of one that is counted");
}

static void number(struct buf *b, const char *name, double x)
{
	buf_text(b, ", ");
	json_number(b, name, x);
}

static void json_rail(struct buf *b, const struct power_rail *rail)
{
	buf_text(b, "{\"name\": ");
	json_quote(b, rail->name);
	number(b, "mean_mw", rail->mean_mw);
	number(b, "min_mw", rail->min_mw);
	number(b, "max_mw", rail->max_mw);
	buf_printf(b, ", \"counted\": %s}", rail->counted ? "true" : "false");
}

static void json(struct buf *b, const struct power_log *log)
{
	double interval_s = log->interval_s > 0 ? log->interval_s : NAN;
	buf_text(b, "    {\"path\": ");
	json_quote(b, str_of(log->path));
	number(b, "samples", (double)log->nsamples);
	number(b, "interval_s", interval_s);
	number(b, "sampled_s", interval_s * (double)log->nsamples);
	number(b, "mean_mw", log->board.mean_mw);
	number(b, "min_mw", log->board.min_mw);
	number(b, "max_mw", log->board.max_mw);
	number(b, "energy_j",
	    log->board.mean_mw * 1e-3 * interval_s * (double)log->nsamples);
	buf_text(b, ",\n      \"rails\": [");
	for (size_t i = 0; i < log->nrails; i++) {
		buf_text(b, i ? ",\n        " : "\n        ");
		json_rail(b, &log->rails[i]);
	}
	buf_text(b, "],\n      \"gaps\": [");
	for (size_t i = 0; i < log->ngaps; i++) {
		buf_printf(b, "%s{\"line\": %zu", i ? ", " : "", log->gaps[i].line);
		number(b, "seconds", log->gaps[i].seconds);
		buf_char(b, '}');
	}
	buf_text(b, "]}");
}

static int run(struct args *args)
{
	static const char *const suffixes[] = {
	    ".log", ".log.gz", ".txt", ".txt.gz", NULL};
	const char *total = args_text(args, "total", NULL);
	struct power_options how = {.total = total ? str_of(total) : (struct str){0}};
	bool as_json = args_has(args, "json");
	struct src_list list = {0};
	struct buf out = {0};
	size_t n = 0;
	how.interval_s = args_number(args, "interval", 0, 1, 1e7) / 1000;
	diag_set_strict(args_has(args, "strict"));
	if (!src_expand(args->arena, args->words, args->nwords, suffixes, &list))
		return cmd_status();
	if (as_json)
		buf_text(&out, "{\n  \"schema_version\": \"1.0\",\n  \"logs\": [\n");
	for (size_t i = 0; i < list.n; i++) {
		const struct power_log *log =
		    power_log_read(args->arena, list.paths[i], &how);
		if (!log)
			continue;
		if (n++)
			buf_text(&out, as_json ? ",\n" : "\n");
		(as_json ? json : text)(&out, log);
	}
	if (as_json)
		buf_text(&out, "]\n}\n");
	if (cmd_status() == EXIT_GOOD)
		out_file(args_text(args, "output", "-"), buf_view(&out));
	buf_free(&out);
	return cmd_status();
}

const struct command cmd_power = {
    .name = "power",
    .synopsis = "[--total RAIL+RAIL] [--interval MS] [--json] LOG…",
    .summary = "logs of tegrastats: power by rail, gaps in the sampling",
    .details =
	"Rails are read by name, whatever their order.  Where one rail measures the\n"
	"board, the others are parts of it and are not added.  Times without samples\n"
	"are reported and left out of every figure.  A CSV for calgen fit --form\n"
	"energy may name a log in its column power_log.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
