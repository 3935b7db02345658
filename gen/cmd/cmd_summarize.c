/* cmd_summarize.c: `calgen summarize`: measurements → a mergeable summary. */
#include <inttypes.h>
#include <stdio.h>

#include "base/out.h"
#include "base/sha256.h"
#include "cmd/choice.h"
#include "cmd/cmd.h"
#include "fit/ingest.h"
#include "fit/summary.h"
#include "input/diag.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "SUM", "write the summary there (- = stdout)"},
    {"mode", 0, OPTION_ONE, "M", "only rows of this power mode"},
    {"precision", 0, OPTION_ONE, "P", "only rows of this precision"},
    {"strict", 0, OPTION_FLAG, NULL, "traps of the formats are errors"},
    {0},
};

/* The file that is written while the cells go by. */
struct writer {
	const struct classes *classes;
	struct out_stream *out;
	struct sha256 hash;
	struct buf text;
	uint64_t n;
};

static void flush(struct writer *w)
{
	sha256_add(&w->hash, w->text.s, w->text.n);
	out_stream_add(w->out, buf_view(&w->text));
	buf_clear(&w->text);
}

static void write_cell(void *context, const struct cell *cell)
{
	struct writer *w = context;
	summary_print_cell(&w->text, w->classes, cell);
	w->n++;
	if (w->text.n > 1 << 16)
		flush(w);
}

static void write_summary(struct gather *g, const struct classes *c, const char *path)
{
	struct writer w = {.classes = c, .out = out_stream_open(path)};
	uint8_t digest[32];
	sha256_init(&w.hash);
	buf_printf(&w.text, "estimate-summary\t%d\n", SUMMARY_VERSION);
	gather_finish(g, write_cell, &w);
	flush(&w);
	sha256_end(&w.hash, digest);
	buf_printf(&w.text, "end\t%" PRIu64 "\t", w.n);
	for (size_t i = 0; i < 32; i++)
		buf_printf(&w.text, "%02x", digest[i]);
	buf_char(&w.text, '\n');
	out_stream_add(w.out, buf_view(&w.text));
	out_stream_close(w.out);
	buf_free(&w.text);
}

static int run(struct args *args)
{
	struct classes *classes = classes_builtin(args->arena);
	struct ingest in = {.arena = args->arena,
	    .classes = classes,
	    .filter = choice_rows(args, classes)};
	const char *output = args_text(args, "output", NULL);
	if (!output)
		args_usage(args, "-o SUM says where the summary goes (- = stdout)");
	diag_set_strict(args_has(args, "strict"));
	in.gather = gather_new();
	ingest_words(&in, args->words, args->nwords);
	ingest_report(&in);
	int status = cmd_status();
	if (status == EXIT_GOOD)
		write_summary(in.gather, classes, output);
	gather_free(in.gather);
	if (status == EXIT_GOOD && !args->quiet)
		fprintf(stderr,
		    "%" PRIu64 " rows of %" PRIu64 " files (%" PRIu64
		    " summaries, %" PRIu64 " passed over), %" PRIu64
		    " rows outside the filter\n",
		    in.count.rows, in.count.files, in.count.summaries, in.count.foreign,
		    in.count.rows_filtered);
	return status;
}

const struct command cmd_summarize = {
    .name = "summarize",
    .synopsis = "[--mode M] [--precision P] [--strict] -o SUM FILE…",
    .summary = "measurements → a mergeable summary",
    .details =
	"Reads measurement files (schema 2.0), CSV and summaries, plain or gzip, as\n"
	"streams.  Any split of the same files, summarised in any order and again\n"
	"summarised together, ends in the same bytes.  The format stands in\n"
	"gen/fit/summary.h.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
