/* gen/table/table.h: calibration → table image, with the proof of its error. */
#ifndef TABLE_TABLE_H
#define TABLE_TABLE_H

#include "lib/estimate.h"
#include "lib/table.h"
#include "model/model.h"

/* What a run of words is, so that a back-end can print them beside physical
 * values: one row = one line of the generated C. */
struct table_row {
	size_t at, n;     /* words */
	const char *kind; /* macro of the row: "header", "knot", "segment", … */
	const char
	    *comment; /* physical values, "conv2d_bn 50M…200M 0.2345→0.536 legacy" */
	size_t json_at; /* offset in the calibration, SIZE_MAX = none */
};

struct table {
	uint32_t *words;
	size_t nwords;
	struct table_row *rows; /* of table_explain */
	size_t nrows;
	uint32_t error_ppb; /* proven */
	size_t nsegments;   /* re-knotted, over all curves */
};

/* Compiles a checked calibration.  A curve whose error cannot be brought under
 * the budget is a diagnostic and NULL comes back. */
struct table *table_compile(struct arena *a, const struct calibration *cal);
/* The same, but curves that mean the same as one before are not proven again. */
struct table_memo;
struct table *table_compile_with(
    struct arena *a, const struct calibration *cal, struct table_memo *memo);
/* The same with a row for every run of words: twice the work. */
struct table *table_explain(struct arena *a, const struct calibration *cal);
/* The JSON value that begins at `at` (table_row.json_at). */
struct span table_span(const struct calibration *cal, size_t at);

#endif
