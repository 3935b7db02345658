/* region.h: the exact meaning of a curve, stretch by stretch, as the proof and
 * the lines need it. */
#ifndef TABLE_REGION_H
#define TABLE_REGION_H

#include <stddef.h>

#include "model/model.h"
#include "table/interval.h"

/* The integers first … last, over which the authored value is linear in log2 x
 * (or flat) and the time of one FLOP or byte is scale / value or scale · value,
 * in 1/64 ns. */
struct region {
	uint64_t first, last;
	bool reciprocal, flat;
	double start, end;             /* value at both ends of the segment */
	struct iv log_from, log_width; /* of the segment; unused when flat */
	struct iv rise;                /* end − start */
	struct iv scale;
	unsigned authored; /* index of the segment */
	size_t at;         /* its place in the JSON */
};

/* The regions of a curve that contain an integer, rising, covering 1 …
 * UINT64_MAX without a gap; beyond the ends the rate is held. */
size_t region_list(struct arena *a, const struct precision_cost *precision,
    const struct curve *curve, struct region **out);

/* A size, and enclosures of what the curve says of it. */
struct place {
	uint64_t x;
	int64_t log2_q52; /* ± ILOG_ERROR_Q52 */
	struct iv log2, value, time;
};
struct place region_place(const struct region *r, uint64_t x);

/* Enclosures at log2 x = L. */
struct iv region_value(const struct region *r, struct iv log2_x);
/* Whether the errors of logarithms could make a value of the segment 0. */
bool region_too_steep(const struct segment *s);
/* No work of this size takes any time. */
bool region_zero(const struct region *r);
/* Smallest and largest time of one unit over p … q: the ends, since the value
 * is monotone. */
struct iv region_time_range(const struct place *p, const struct place *q);

#endif
