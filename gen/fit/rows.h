/* rows.h: cells of one mode and precision as the rows that a cost is fitted to.
 *
 * A group is a network; a total is one network at one batch size; a family is the
 * leading letters of a network's name ("resnet" of "resnet18"). */
#ifndef FIT_ROWS_H
#define FIT_ROWS_H

#include "fit/cells.h"

struct fit_row {
	int class_id;
	uint32_t network, total; /* indices */
	uint64_t flops, bytes;
	double time_ns;              /* mean of its timings */
	double count;                /* operations that it stands for */
	double log_flops, log_bytes; /* decimal; 0 FLOPs or bytes: not used */
	double log_time;             /* natural */
	double weight;   /* in fits: count × share of its total's time ^ 1/4 */
	double labelled; /* share of its records that bear a label */
	const struct cell *cell;
};

struct fit_total {
	uint32_t network, batch;
	double measured_ns; /* Σ count × time */
	size_t first, n;    /* its rows */
};

struct fit_rows {
	struct fit_row *rows; /* by network, batch, … as the cells */
	size_t n;
	struct fit_total *totals;
	size_t ntotals;
	struct str *networks;
	uint32_t *families; /* of each network */
	size_t nnetworks, nfamilies;
	/* indices of rows in rising order of bytes, of time per FLOP and per byte (rows
	 * without come last) */
	uint32_t *by_bytes, *by_flop_rate, *by_byte_rate;
};

/* Rows of the sorted `cells` that have this mode and precision.  Cells with a
 * mean of 0 are impossible here: ingest refuses them. */
struct fit_rows *fit_rows_of(
    struct arena *a, const struct cells *cells, struct str mode, int precision);

/* "efficientnet" of "efficientnet_b0". */
struct str fit_family(struct str network);

#endif
