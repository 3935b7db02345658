/* analyze.h: between cmd_analyze.c, which collects, and its two reports. */
#ifndef CMD_ANALYZE_H
#define CMD_ANALYZE_H

#include "cmd/cmd.h"
#include "fit/coverage.h"
#include "fit/ingest.h"
#include "fit/profile.h"

/* What is known of the rows of one mode and precision. */
struct analysis {
	struct str mode;
	int precision;
	struct cells cells; /* a stretch of all cells, sorted */
	uint64_t nrecords;
	size_t nnetworks;
	struct class_profile *classes;
	size_t nclasses;
	struct coverage_bin *bins;
	size_t nbins;
	struct next_measurement *plan;
	size_t nplan;
};

struct analyses {
	const struct classes *classes;
	struct ingest_count count;
	struct analysis *each;
	size_t n;
	struct sentinel *sentinels;
	size_t nsentinels;
	bool with_cells; /* in JSON, every measured operation, too */
};

void analyze_text(struct buf *b, const struct analyses *all);
void analyze_json(struct buf *b, const struct analyses *all);
/* --noise: learns from pairs of campaigns, writes the model to --output, appends a
 * table of it to `text` (with --json the model, when it has no file of its own and
 * nothing else is printed).  False after diagnostics. */
bool analyze_noise(struct args *args, const struct classes *classes, const char **words,
    size_t n, struct buf *text);

#endif
