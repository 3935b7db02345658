/* ingest.c: measurement files, CSV and summaries → cells.
 *
 * In: paths.  Out: records in a gather, and a report of the traps met.  Must not
 * know: what is fitted. */
#include "fit/ingest.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "fit/ingest_csv.h"
#include "fit/summary.h"
#include "input/diag.h"
#include "input/stream.h"
#include "model/measurement.h"

static const char *const suffixes[] = {
    ".json", ".json.gz", ".csv", ".csv.gz", ".sum", ".sum.gz", NULL};

bool ingest_wanted(struct ingest *in, struct str mode, int precision)
{
	const struct ingest_filter *f = &in->filter;
	bool wanted = (!f->mode.n || str_eq(f->mode, mode)) &&
		      (f->precision < 0 || f->precision == precision);
	in->count.rows_filtered += !wanted;
	return wanted;
}

void ingest_record(
    struct ingest *in, const struct cell_key *key, const struct measurement_row *row)
{
	in->now.rows++;
	in->now.hash += gather_record(in->gather, key, row->samples, row->mean_ns,
	    row->sd_ns, row->min_ns, row->max_ns, row->labelled);
}

/* 16-bit float and below, by name: their files count activations at 4 bytes. */
static bool is_narrow(const struct classes *c, int precision)
{
	struct str name = c->precision[precision];
	return str_is(name, "fp16") || str_is(name, "bf16");
}

static void count_row(
    struct ingest *in, const char *path, const struct measurement_row *row, bool narrow)
{
	struct ingest_count *n = &in->count;
	n->rows++;
	n->zero_flops += row->flops == 0;
	n->zero_bytes += row->bytes == 0;
	n->one_sample += row->samples == 1;
	if (narrow) {
		n->wide_path = n->wide_path ? n->wide_path : path;
		n->wide_activations++;
	}
	if (row->flops && row->efficiency > 0 && row->peak_flops_per_s > 0) {
		double rate = (double)row->flops / (row->mean_ns * 1e-9);
		double ratio = rate / row->peak_flops_per_s / row->efficiency;
		if (!(ratio > 0.5 && ratio < 2)) {
			n->peak_path = n->peak_path ? n->peak_path : path;
			n->peak_disagrees++;
		}
	}
}

static bool ingest_measurement(struct ingest *in, struct stream *s)
{
	const char *path =
	    arena_text(in->arena, stream_path(s), strlen(stream_path(s)));
	struct measurement *m = measurement_open_stream(in->arena, in->classes, s);
	if (!m)
		return false;
	const struct measurement_head *head = measurement_head(m);
	/* calgen measure counts the bytes that are moved. */
	bool narrow = is_narrow(in->classes, head->precision) &&
		      !str_begins(head->tool, STR("calgen measure"));
	struct measurement_row row;
	while (measurement_next(m, &row)) {
		if (!ingest_wanted(in, head->mode, head->precision))
			continue;
		count_row(in, path, &row, narrow);
		struct cell_key key = {head->network, head->mode, row.pattern,
		    head->batch, head->precision, row.class_id, row.flops, row.bytes};
		ingest_record(in, &key, &row);
	}
	bool good = !measurement_failed(m);
	measurement_close(m);
	return good;
}

static void take_cell(void *context, const struct cell *cell)
{
	struct ingest *in = context;
	if (!ingest_wanted(in, cell->key.mode, cell->key.precision))
		return;
	in->count.rows += cell->ns.nsources;
	in->count.zero_flops += cell->key.flops == 0 ? cell->ns.nsources : 0;
	in->count.zero_bytes += cell->key.bytes == 0 ? cell->ns.nsources : 0;
	in->now.rows += cell->ns.nsources;
	for (uint32_t i = 0; i < cell->nsamples; i++)
		in->now.hash += cell->samples[i].priority;
	gather_cell(in->gather, cell);
}

enum kind { KIND_JSON, KIND_SUMMARY, KIND_CSV };

/* By the first bytes: JSON begins with a brace, a summary with its name; anything
 * else is read as CSV, whose reader says what a row must have. */
static enum kind recognise(struct str begin)
{
	if (summary_recognise(begin))
		return KIND_SUMMARY;
	for (size_t i = 0; i < begin.n; i++)
		if (!memchr(" \t\r\n", begin.s[i], 4))
			return begin.s[i] == '{' || begin.s[i] == '[' ? KIND_JSON
								      : KIND_CSV;
	return KIND_CSV;
}

static bool ingest_summary(struct ingest *in, struct stream *s)
{
	bool good = summary_read(in->classes, s, take_cell, in);
	in->count.summaries++;
	stream_close(s);
	return good;
}

/* Remembers the file that was just read by its rows. */
static void keep_file(struct ingest *in, const char *path)
{
	if (in->now.rows == 0)
		return;
	if (in->nfiles == in->room) {
		struct ingest_file *old = in->files;
		in->room = in->room ? 2 * in->room : 64;
		in->files = ARENA_ARRAY(in->arena, in->room, struct ingest_file);
		if (in->nfiles)
			memcpy(in->files, old, in->nfiles * sizeof *old);
	}
	in->now.hash += in->now.rows;
	in->now.path = path;
	in->now.order = in->nfiles;
	in->files[in->nfiles++] = in->now;
}

/* A file that a folder was searched for may be of another kind. */
static bool ingest_file(struct ingest *in, const char *path, bool named)
{
	struct stream *s = stream_open(path);
	if (!s)
		return false;
	enum kind kind = recognise(stream_peek(s));
	in->count.files++;
	in->now = (struct ingest_file){0};
	if (stream_failed(s)) {
		stream_close(s);
		return false;
	}
	if (kind == KIND_JSON && !named && !measurement_recognise(path)) {
		in->count.foreign++;
		stream_close(s);
		return true;
	}
	bool good = kind == KIND_JSON      ? ingest_measurement(in, s)
		    : kind == KIND_SUMMARY ? ingest_summary(in, s)
					   : ingest_csv(in, s);
	keep_file(in, path);
	return good;
}

static bool is_word(const char *path, char *const *words, size_t nwords)
{
	for (size_t i = 0; i < nwords; i++)
		if (strcmp(words[i], path) == 0)
			return true;
	return false;
}

bool ingest_words(struct ingest *in, char *const *words, size_t nwords)
{
	struct src_list files;
	bool good = src_expand(in->arena, words, nwords, suffixes, &files);
	for (size_t i = 0; good && i < files.n; i++)
		if (!ingest_file(
			in, files.paths[i], is_word(files.paths[i], words, nwords)))
			good = false;
	return good;
}

static int compare_files(const void *a, const void *b)
{
	const struct ingest_file *x = a, *y = b;
	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return (x->order > y->order) - (x->order < y->order);
}

/* Rows count as often as they come; twice the same is an accident. */
static void report_repeated(struct ingest *in)
{
	const struct ingest_file *f = in->files;
	if (in->nfiles)
		qsort(in->files, in->nfiles, sizeof *in->files, compare_files);
	for (size_t i = 1; i < in->nfiles; i++) {
		if (f[i].hash != f[i - 1].hash)
			continue;
		in->count.repeated_files++;
		diag_file(DIAG_TRAP_REPEATED, f[i].path,
		    "the same %" PRIu64 " row%s as in %s; %s twice", f[i].rows,
		    f[i].rows == 1 ? "" : "s", f[i - 1].path,
		    f[i].rows == 1 ? "it counts" : "they count");
	}
}

void ingest_report(struct ingest *in)
{
	const struct ingest_count *n = &in->count;
	report_repeated(in);
	if (n->wide_activations)
		diag_file(DIAG_TRAP_BYTES, n->wide_path,
		    "16-bit measurement files count activations at 4 bytes (%" PRIu64
		    " rows); bytes are kept as written, so ask with bytes counted that "
		    "way",
		    n->wide_activations);
	if (n->peak_disagrees)
		diag_file(DIAG_TRAP_PEAK, n->peak_path,
		    "efficiency is not FLOPs ÷ latency ÷ theoretical_peak_flops in "
		    "%" PRIu64 " of %" PRIu64
		    " rows; both members are ignored, latency counts",
		    n->peak_disagrees, n->rows);
}

static void keep_cell(void *context, const struct cell *cell)
{
	cells_merge(context, cell);
}

struct cells *ingest_all(struct arena *a, const struct classes *c, char *const *words,
    size_t nwords, const struct ingest_filter *filter, struct ingest_count *count)
{
	struct ingest in = {.arena = a, .classes = c, .filter = *filter};
	in.gather = gather_new();
	ingest_words(&in, words, nwords);
	ingest_report(&in);
	struct cells *cells = ARENA_NEW(a, struct cells);
	cells->arena = a;
	if (diag_count(DIAG_ERROR) == 0) {
		gather_finish(in.gather, keep_cell, cells);
		cells_sort(cells);
		cells_settle(cells);
	}
	gather_free(in.gather);
	*count = in.count;
	return diag_count(DIAG_ERROR) ? NULL : cells;
}
