/* ingest.h: files of any accepted kind → records in a gather.
 *
 * Measurement files (schema 2.0), CSV and summaries, each plain or gzip, told apart
 * by content.  The traps of the formats are counted and reported once per run. */
#ifndef FIT_INGEST_H
#define FIT_INGEST_H

#include "fit/gather.h"
#include "model/classes.h"

/* Restrict a run to one mode or precision; unset: everything. */
struct ingest_filter {
	struct str mode; /* empty: any */
	int precision;   /* -1: any */
};

/* What was met, for the report. */
struct ingest_count {
	uint64_t files, summaries, rows, rows_filtered;
	uint64_t zero_flops, zero_bytes, one_sample;
	uint64_t
	    wide_activations; /* rows of 16-bit files: bytes count activations at 4 */
	uint64_t
	    peak_disagrees; /* rows whose efficiency is not FLOPs ÷ latency ÷ peak */
	uint64_t repeated_files;           /* with the same rows as another */
	const char *wide_path, *peak_path; /* first file of each */
	uint64_t foreign; /* JSON of a directory that is no measurement file */
};

/* A file by its rows: their number and the sum of their hashes, which does not depend
 * on their order.  A summary of a file is known as the file. */
struct ingest_file {
	uint64_t rows, hash;
	const char *path;
	size_t order;
};

struct ingest {
	struct arena *arena; /* lives as long as the run */
	const struct classes *classes;
	struct gather *gather;
	struct ingest_filter filter;
	struct ingest_count count;
	struct ingest_file now; /* being read */
	struct ingest_file *files;
	size_t nfiles, room;
};

/* Reads the files that the words of a command name.  In a directory, JSON of
 * another kind (curves, calibrations) is passed over and counted.  False after
 * diagnostics. */
bool ingest_words(struct ingest *in, char *const *words, size_t nwords);
/* Reports the traps as warnings (errors with --strict). */
void ingest_report(struct ingest *in);

/* All words (files, directories) of a command into sorted cells, filtered; NULL
 * after diagnostics. */
struct cells *ingest_all(struct arena *a, const struct classes *c, char *const *words,
    size_t nwords, const struct ingest_filter *filter, struct ingest_count *count);

#endif
