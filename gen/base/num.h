/* num.h: numbers as text.  Locale-free, correctly rounded, round-trip. */
#ifndef BASE_NUM_H
#define BASE_NUM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* Reads a JSON-style decimal, correctly rounded (halves to even).  false: not
 * a number, or beyond DBL_MAX in magnitude.  An underflow rounds. */
bool num_double(struct str text, double *out);
/* Reads a decimal that is exactly a u64 ("1e3" and "5.0" are; "0.5" is not). */
bool num_u64(struct str text, uint64_t *out);
/* Shortest text that reads back as `x`; plain up to 1e15, then exponent.
 * `x` is finite. */
void num_print(struct buf *b, double x);
/* `x` rounded to `digits` significant decimal digits (1…17). */
double num_round(double x, int digits);
/* For people: three or four significant digits with an SI prefix, "50M",
 * "1.28G", "0.234"; no space before the prefix. */
void num_human(struct buf *b, double x);

#endif
