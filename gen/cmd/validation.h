/* validation.h: predicted beside measured totals, and their figures. */
#ifndef CMD_VALIDATION_H
#define CMD_VALIDATION_H

#include "fit/crossval.h"

struct validation_set { /* one mode and precision */
	struct str mode;
	int precision;
	const struct held_out *held;
};

struct validation {
	const struct classes *classes;
	struct validation_set *sets;
	size_t nsets, room;
	/* over all sets */
	size_t ntotals, ncovered, nwith_interval, nunsupported;
	double mape, median_ape, worst_ape, coverage, nominal, median_width;
	size_t nops, nops_covered;
	double op_coverage,
	    op_median_width; /* width: mean over sets of their medians */
};

void validation_add(struct arena *a, struct validation *v, struct str mode,
    int precision, const struct held_out *held);
/* What the compiled table, run by the library, says of the rows; NULL after a
 * diagnostic. */
struct held_out *validation_of_table(struct arena *a, const struct classes *c,
    const struct fit_rows *rows, const struct calibration *cal,
    const struct precision_cost *p);
void validation_summarise(struct arena *a, struct validation *v);
void validation_text(struct buf *b, const struct validation *v, bool markdown);
void validation_json(struct buf *b, const struct validation *v);

#endif
