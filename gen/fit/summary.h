/* summary.h: cells as a mergeable text.
 *
 *	estimate-summary<TAB>1
 *	network batch precision mode class pattern flops bytes n nsources
 *	    sum sum_square within min max samples        (one line, tabs between)
 *	…
 *	end<TAB>number of cells<TAB>SHA-256 of all bytes before this line
 *
 * Lines are sorted by key and each key stands once, so a summary of the same
 * records has the same bytes however they were split.  Sums are 256-bit integers
 * in units of 2^-64 ns or ns², in hexadecimal; times in ns; samples are
 * `priority:mean` pairs.  Labelled records follow nsources, "12/3", where there are
 * some. In texts %, tab, CR and LF are %25, %09, %0d, %0a. */
#ifndef FIT_SUMMARY_H
#define FIT_SUMMARY_H

#include <stdio.h>

#include "fit/cells.h"
#include "input/stream.h"
#include "model/classes.h"

#define SUMMARY_VERSION 1

void summary_print_cell(
    struct buf *b, const struct classes *c, const struct cell *cell);
/* Reads a cell line (without its newline); false: *why says what is wrong.  Texts
 * of the cell live in `a`. */
bool summary_read_cell(struct arena *a, const struct classes *c, struct str line,
    struct cell *cell, const char **why);

/* Whether a file is a summary, by its first bytes. */
bool summary_recognise(struct str begin);

/* Streams the cells of a summary; each is valid during the call only.  The
 * checksum, the count and the order are judged; false after diagnostics. */
bool summary_read(const struct classes *c, struct stream *in,
    void (*each)(void *context, const struct cell *cell), void *context);

#endif
