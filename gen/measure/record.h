/* record.h: the output: a measurement file (schema 2.0) that is whole after every
 * row, whatever happens next, and that a later run goes on with. */
#ifndef MEASURE_RECORD_H
#define MEASURE_RECORD_H

#include <stdbool.h>

#include "measure/plan.h"

/* What a file must agree in for a run to go on with it. */
struct record_head {
	struct str plan_name, plan_fingerprint;
	struct str backend, precision, mode; /* mode.n = 0: none */
	struct str hardware, device, date, tool;
	unsigned threads;
	double peak_flops_per_s; /* of a file that is there: what that one says */
};

/* Sums over the rows, for "model_summary". */
struct record_sums {
	uint64_t flops, bytes, rows;
	double mean_ms, variance_ms2;
};

struct record {
	const char *path;
	int fd;
	bool regular;     /* else it is written once, from front to end */
	uint64_t end;     /* where the last row ends */
	struct buf tail;  /* what stands behind it */
	struct str runs;  /* of earlier runs: JSON objects, with commas between */
	struct str *done; /* names of the rows that are there, sorted */
	size_t ndone;
	struct record_sums sums;
	struct record_head head;
};

/* Opens or begins `path` ("-": stdout).  false after a diagnostic: the file is of
 * another plan, back-end or machine, or no measurement file; trouble of the machine
 * is fatal.  A broken end of a file (no power) is a diagnostic, too. */
bool record_open(struct arena *a, struct record *r, const char *path,
    const struct record_head *head);
bool record_has(const struct record *r, struct str name);
/* One row, and the value of the member "estimate" as it is now.  On the disk when
 * this returns; fatal with the old file intact when the disk is full. */
void record_add(struct record *r, struct str row, struct str estimate);
/* The last word: "estimate" as it is at the end; empty: as it stands. */
void record_close(struct record *r, struct str estimate);

#endif
