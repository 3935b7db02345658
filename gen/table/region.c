/* region.c: authored segments → exact functions over ranges of integers.
 *
 * In: a curve of the model.  Out: regions that tile 1 … UINT64_MAX.  Must not
 * know how they are approximated. */
#include "table/region.h"

#include <float.h>
#include <math.h>

#include "base/fail.h"
#include "table/ilog.h"
#include "table/key.h"

/* In 1/64 ns: 1 s is 64e9 of them, 1 ps is 64/1000. */
static struct iv scale_of(const struct precision_cost *p, enum quantity quantity)
{
	switch (quantity) {
	case QUANTITY_EFFICIENCY:
		return iv_div(iv_exact(64e9), iv_exact(p->peak_flops_per_s));
	case QUANTITY_BANDWIDTH_EFFICIENCY:
		return iv_div(iv_exact(64e9), iv_exact(p->peak_bandwidth_bytes_per_s));
	default: /* ps per FLOP, ps per byte */
		return iv_div(iv_exact(64), iv_exact(1000));
	}
}

static bool is_reciprocal(enum quantity quantity)
{
	return quantity == QUANTITY_EFFICIENCY ||
	       quantity == QUANTITY_BANDWIDTH_EFFICIENCY;
}

/* A range of integers on which the value of segment `index` is flat. */
static struct region flat_region(
    struct region common, const struct segment *s, unsigned index, double value)
{
	common.flat = true;
	common.start = common.end = value;
	common.authored = index;
	common.at = s->at;
	return common;
}

static bool is_flat(const struct segment *s)
{
	return !(s->from > 0) || s->to > DBL_MAX ||
	       !(s->start < s->end || s->end < s->start);
}

bool region_too_steep(const struct segment *s)
{
	if (is_flat(s))
		return false;
	/* Three logarithms are off, each by this; half of the smaller end is left. */
	double lost = 8 * ILOG_ERROR_Q52 * fabs(s->end - s->start);
	double width = (double)(ilog2_q52(s->to) - ilog2_q52(s->from));
	return !(width * fmin(s->start, s->end) > lost);
}

static struct region segment_region(
    struct region common, const struct segment *s, unsigned index)
{
	if (is_flat(s))
		return flat_region(common, s, index, s->start);
	common.start = s->start;
	common.end = s->end;
	int64_t from = ilog2_q52(s->from), width = ilog2_q52(s->to) - from;
	common.log_from = iv_q52(from, ILOG_ERROR_Q52);
	common.log_width = iv_q52(width, 2 * ILOG_ERROR_Q52);
	common.rise = iv_sub(iv_exact(s->end), iv_exact(s->start));
	common.authored = index;
	common.at = s->at;
	return common;
}

/* Appends `r` over first … last unless that is empty; size 0 costs nothing
 * whatever the region, so regions begin at 1. */
static void append(
    struct region *list, size_t *n, struct region r, uint64_t first, uint64_t last)
{
	r.first = first ? first : 1;
	r.last = last;
	if (r.first <= r.last)
		list[(*n)++] = r;
}

size_t region_list(struct arena *a, const struct precision_cost *precision,
    const struct curve *curve, struct region **out)
{
	struct region common = {
	    .reciprocal = is_reciprocal(curve->quantity),
	    .scale = scale_of(precision, curve->quantity),
	};
	size_t n = 0, ns = curve->nsegments;
	struct region *list = ARENA_ARRAY(a, ns + 2, struct region);
	const struct segment *s = curve->segments;
	BUG_IF(ns == 0);
	uint64_t first, end;
	bool open = !key_ceil(s[0].from, &first); /* nothing below 2^64 is left */
	uint64_t below = open ? UINT64_MAX : first - (first > 0);
	if (below > 0)
		append(list, &n, flat_region(common, &s[0], 0, s[0].start), 1, below);
	for (size_t i = 0; i < ns && !open; i++) {
		struct region r = segment_region(common, &s[i], (unsigned)i);
		open = !key_ceil(s[i].to, &end);
		if (open)
			append(list, &n, r, first, UINT64_MAX);
		else if (end > first)
			append(list, &n, r, first, end - 1);
		first = end;
	}
	if (!open)
		append(list, &n,
		    flat_region(common, &s[ns - 1], (unsigned)ns - 1, s[ns - 1].end),
		    first, UINT64_MAX);
	*out = list;
	return n;
}

bool region_zero(const struct region *r)
{
	return !r->reciprocal && !(r->start > 0) && !(r->end > 0);
}

struct iv region_value(const struct region *r, struct iv log2_x)
{
	if (r->flat)
		return iv_exact(r->start);
	struct iv t = iv_div(iv_sub(log2_x, r->log_from), r->log_width);
	return iv_add(iv_exact(r->start), iv_mul(r->rise, t));
}

struct place region_place(const struct region *r, uint64_t x)
{
	struct place p = {.x = x, .log2_q52 = ilog2_u64_q52(x)};
	p.log2 = iv_q52(p.log2_q52, ILOG_ERROR_Q52);
	p.value = region_value(r, p.log2);
	p.time = r->reciprocal ? iv_div(r->scale, p.value) : iv_mul(r->scale, p.value);
	return p;
}

struct iv region_time_range(const struct place *p, const struct place *q)
{
	return iv_join(p->time, q->time);
}
