/* resume.h: an output file of an earlier run, read back. */
#ifndef MEASURE_RESUME_H
#define MEASURE_RESUME_H

#include "measure/record.h"

/* Fills in what the open file of `r` holds.  false after a diagnostic: it is of
 * another plan, back-end, precision, number of threads or machine. */
bool resume_read(struct arena *a, struct record *r);

#endif
