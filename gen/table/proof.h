/* proof.h: how far one line of a table is from the exact curve, for certain. */
#ifndef TABLE_PROOF_H
#define TABLE_PROOF_H

#include "table/region.h"

/* One line: u(L) = a + slope · (L − octave of the knot), units of 2^-shift /
 * 64 ns; `a` is kept whole here, the table keeps it modulo 2^32. */
struct line {
	uint32_t knot;
	int64_t a, slope;
	unsigned authored;
};

/* Larger than any error that is accepted: "no bound". */
#define PROOF_NONE 1e9

/* Encloses table ÷ exact − 1 for every integer p … q of region `r`, with
 * all roundings of libestimate's arithmetic but that of the final sum. */
struct iv proof_line(const struct line *line, unsigned shift, const struct region *r,
    const struct place *p, const struct place *q);

/* What |table ÷ exact − 1| may be for p … q (see DESIGN.md, "The proof"). */
double proof_budget(const struct place *p, const struct place *q);

#endif
