/* check_curve.c: checks of one curve: its segments as a function, the values,
 * and whether time grows with work as it does in nature. */
#include <math.h>

#include "model/check.h"

static bool is_efficiency(const struct curve *curve)
{
	return curve->quantity == QUANTITY_EFFICIENCY ||
	       curve->quantity == QUANTITY_BANDWIDTH_EFFICIENCY;
}

static bool is_memory(const struct check *k)
{
	return k->curve == &k->class->memory;
}

static const char *from_name(const struct check *k)
{
	return is_memory(k) ? "from_bytes" : "from_flops";
}

static const char *to_name(const struct check *k)
{
	return is_memory(k) ? "to_bytes" : "to_flops";
}

/* --- peaks --- */

bool check_peak_unknown(struct check *k)
{
	if (k->curve->quantity != QUANTITY_EFFICIENCY ||
	    k->precision->peak_flops_per_s > 0)
		return true;
	if (check_first_at(k, DIAG_PEAK_UNKNOWN, k->precision->at))
		diag(DIAG_PEAK_UNKNOWN,
		    check_span(k, k->precision->at, "peak_flops_per_s"),
		    "efficiencies are shares of a peak that is unknown here; give it, "
		    "as tables need it");
	return false;
}

bool check_bandwidth_unknown(struct check *k)
{
	if (k->curve->quantity != QUANTITY_BANDWIDTH_EFFICIENCY ||
	    k->precision->peak_bandwidth_bytes_per_s > 0)
		return true;
	diag(DIAG_BANDWIDTH_UNKNOWN, check_span(k, k->curve->at, "quantity"),
	    "%s: a bandwidth efficiency is a share of a peak; give "
	    "\"peak_bandwidth_bytes_per_s\"",
	    check_where(k));
	return false;
}

/* --- the segments as a function --- */

bool check_size_below_one(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];

		if (s->from == 0 || s->from >= 1)
			continue;
		diag(DIAG_SIZE_BELOW_ONE, check_span(k, s->at, from_name(k)),
		    "%s: a segment begins at %.9g, but sizes are 0 or at least 1",
		    check_where(k), s->from);
		good = false;
	}
	return good;
}

bool check_segment_order(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];

		if (s->from < s->to)
			continue;
		diag(DIAG_SEGMENT_ORDER, check_span(k, s->at, to_name(k)),
		    "%s: a segment runs from %s to %s; its end must be above its start",
		    check_where(k), check_exact(k, s->from), check_exact(k, s->to));
		good = false;
	}
	return good;
}

/* The segments before and after touch; a difference is a gap or an overlap. */
static bool touch(struct check *k, bool gap)
{
	bool good = true;

	for (size_t i = 1; i < k->curve->nsegments; i++) {
		const struct segment *before = &k->curve->segments[i - 1];
		const struct segment *s = &k->curve->segments[i];

		if (gap ? s->from <= before->to : s->from >= before->to)
			continue;
		if (gap)
			diag(DIAG_SEGMENT_GAP, check_span(k, s->at, from_name(k)),
			    "%s: nothing is said between %s and %s; segments must "
			    "touch",
			    check_where(k), check_exact(k, before->to),
			    check_exact(k, s->from));
		else
			diag(DIAG_SEGMENT_OVERLAP, check_span(k, s->at, from_name(k)),
			    "%s: a segment begins at %s, but the one before ends at %s",
			    check_where(k), check_exact(k, s->from),
			    check_exact(k, before->to));
		diag_note(
		    check_span(k, before->at, to_name(k)), "the one before ends here");
		good = false;
	}
	return good;
}

bool check_segment_gap(struct check *k)
{
	return touch(k, true);
}

bool check_segment_overlap(struct check *k)
{
	return touch(k, false);
}

bool check_segment_ramp(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];

		if (s->start == s->end || (s->from > 0 && !isinf(s->to)))
			continue;
		diag(DIAG_SEGMENT_RAMP, check_span(k, s->at, "end"),
		    "%s: a segment %s cannot go from %.9g to %.9g; make it flat or %s",
		    check_where(k),
		    s->from > 0 ? "without an end" : "from 0, which has no logarithm,",
		    s->start, s->end,
		    s->from > 0 ? "give it an end" : "let it begin above 0");
		good = false;
	}
	return good;
}

/* --- values --- */

#define EFFICIENCY_MAX 1000.0 /* beyond, the peak or the unit is wrong */

static bool value_good(
    struct check *k, const struct segment *s, const char *name, double v)
{
	const char *problem = NULL;

	if (is_efficiency(k->curve)) {
		if (!(v > 0))
			problem = "an efficiency must be above 0";
		else if (!(v <= EFFICIENCY_MAX))
			problem = "an efficiency is a fraction of the peak (0.07, not "
				  "7 %); it must be at most 1000";
	} else if (v == 0 && (s->start > 0 || s->end > 0)) {
		problem =
		    "a time per unit is 0 at one end only; make it 0 at both, or above";
	}
	if (problem)
		diag(DIAG_VALUE_RANGE, check_span(k, s->at, name), "%s: %s is %.9g; %s",
		    check_where(k), name, v, problem);
	return !problem;
}

bool check_value_range(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];

		if (!value_good(k, s, "start", s->start))
			good = false;
		if (!value_good(k, s, "end", s->end))
			good = false;
	}
	return good;
}

bool check_single_row(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];

		if (s->origin.n != 1 || s->acknowledges.n)
			continue;
		diag(DIAG_SINGLE_ROW, check_span(k, s->at, NULL),
		    "%s: one measured row stands behind the segment from %s; measure "
		    "more, or say why in \"acknowledges\"",
		    check_where(k), check_size(k, s->from));
		good = false;
	}
	return good;
}

bool check_efficiency_above_one(struct check *k)
{
	const struct segment *first = NULL;
	size_t n = 0;

	if (!is_efficiency(k->curve) || k->precision->efficiency_above_one.n)
		return true;
	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];

		if (s->start <= 1 && s->end <= 1)
			continue;
		first = first ? first : s;
		n++;
	}
	if (!first)
		return true;
	diag(DIAG_EFFICIENCY_ABOVE_ONE,
	    check_span(k, first->at, first->start > 1 ? "start" : "end"),
	    "%s: efficiency %.9g exceeds the reference peak in %zu segment%s; declare "
	    "the cause in \"efficiency_above_one\", or correct the peak",
	    check_where(k), first->start > 1 ? first->start : first->end, n,
	    n == 1 ? "" : "s");
	return false;
}

/* --- time against work --- */

/* Time per unit at one end over time per unit at the other. */
static double rate_ratio(const struct curve *curve, double before, double after)
{
	if (before == after)
		return 1;
	return is_efficiency(curve) ? before / after : after / before;
}

/* How time changes where segment i begins: below 1 it falls, above it jumps. */
static double jump_ratio(const struct curve *curve, size_t i)
{
	if (i == 0)
		return 1;
	return rate_ratio(curve, curve->segments[i - 1].end, curve->segments[i].start);
}

/* Sizes between which time falls inside a segment, and by how much. */
struct fall {
	double from, to, ratio;
};

/* Time of size x is x/e(L) or x·u(L) with L = ln x and the value linear in L,
 * slope s.  d(x/e)/dx has the sign of e − s, d(x·u)/dx that of u + s; both are
 * linear in L, so the fall is one stretch: with a rising efficiency from the
 * start of the segment to where e = s, with a falling time per unit from where
 * u = −s to the end. */
static bool segment_falls(
    const struct curve *curve, const struct segment *s, struct fall *f)
{
	double width, slope, turn, value;

	if (s->start == s->end)
		return false; /* flat: also where L has no end */
	width = log(s->to / s->from);
	slope = (s->end - s->start) / width;
	if (is_efficiency(curve)) {
		if (slope <= s->start)
			return false;
		turn = s->from * exp(1 - s->start / slope);
		f->from = s->from;
		f->to = turn < s->to ? turn : s->to;
	} else {
		if (slope >= 0 || -slope <= s->end)
			return false;
		turn = s->from * exp(s->start / -slope - 1);
		f->from = turn > s->from ? turn : s->from;
		f->to = s->to;
	}
	value = s->start + slope * log(f->from / s->from);
	f->ratio = f->to / f->from *
		   rate_ratio(curve, value, s->start + slope * log(f->to / s->from));
	/* 1e-9: the ninth digit to which fitted values are rounded. */
	return f->ratio < 1 - 1e-9;
}

static const char *time_name(const struct check *k)
{
	return is_memory(k) ? "memory time" : "compute time";
}

bool check_latency_falls(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];
		double ratio = jump_ratio(k->curve, i);
		struct fall f;

		if (s->acknowledges.n)
			continue;
		if (ratio < 1) {
			diag(DIAG_LATENCY_FALLS, check_span(k, s->at, "start"),
			    "%s: %s falls at %s, ×%.3g, as work grows; join the "
			    "values, or declare the cause in \"acknowledges\"",
			    check_where(k), time_name(k), check_size(k, s->from),
			    ratio);
			good = false;
		}
		if (segment_falls(k->curve, s, &f)) {
			diag(DIAG_LATENCY_FALLS, check_span(k, s->at, NULL),
			    "%s: %s falls from %s, ×%.3g, as work grows; lessen the "
			    "slope, or declare the cause in \"acknowledges\"",
			    check_where(k), time_name(k), check_range(k, f.from, f.to),
			    f.ratio);
			good = false;
		}
	}
	return good;
}

bool check_latency_jumps(struct check *k)
{
	bool good = true;

	for (size_t i = 1; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];
		double ratio = jump_ratio(k->curve, i);

		if (ratio <= 1 || s->acknowledges.n)
			continue;
		diag(DIAG_LATENCY_JUMPS, check_span(k, s->at, "start"),
		    "%s: %s jumps up at %s, ×%.3g; join the values, or declare the "
		    "cause in \"acknowledges\"",
		    check_where(k), time_name(k), check_size(k, s->from), ratio);
		good = false;
	}
	return good;
}

bool check_acknowledges_nothing(struct check *k)
{
	bool good = true;

	for (size_t i = 0; i < k->curve->nsegments; i++) {
		const struct segment *s = &k->curve->segments[i];
		struct fall f;

		if (!s->acknowledges.n || s->origin.n == 1 ||
		    jump_ratio(k->curve, i) != 1 || segment_falls(k->curve, s, &f))
			continue;
		diag(DIAG_ACKNOWLEDGES_NOTHING, check_span(k, s->at, "acknowledges"),
		    "%s: time neither falls nor jumps in the segment from %s, and n is "
		    "not 1; remove the member",
		    check_where(k), check_size(k, s->from));
		good = false;
	}
	return good;
}

/* --- what tables can hold --- */

static bool knot_good(
    struct check *k, const struct segment *s, bool end, const char *what)
{
	double x = end ? s->to : s->from;

	if (isinf(x) || knot_below(x) == x)
		return true;
	diag(DIAG_JUMP_INEXACT, check_span(k, s->at, end ? to_name(k) : from_name(k)),
	    "%s: %s at %.17g needs more than the 27 bits of a table knot; move it to "
	    "%.17g or %.17g",
	    check_where(k), what, x, knot_below(x), knot_above(x));
	return false;
}

bool check_jump_inexact(struct check *k)
{
	const struct curve *curve = k->curve;
	size_t n = curve->nsegments;
	bool good = true;

	for (size_t i = 1; i < n; i++) {
		if (jump_ratio(curve, i) != 1 &&
		    !knot_good(k, &curve->segments[i], false, "a jump"))
			good = false;
	}
	if (curve->low == POLICY_REFUSE &&
	    !knot_good(k, &curve->segments[0], false, "the refusing end"))
		good = false;
	if (curve->high == POLICY_REFUSE &&
	    !knot_good(k, &curve->segments[n - 1], true, "the refusing end"))
		good = false;
	return good;
}

/* --- support --- */

static bool bytes_outside(const struct curve *memory, double lo, double hi)
{
	return lo <= hi && (hi < memory->segments[0].from ||
			       lo >= memory->segments[memory->nsegments - 1].to);
}

bool check_support_outside(struct check *k)
{
	const struct support *s = &k->class->support;
	const struct curve *curve = k->curve;
	double from = curve->segments[0].from;
	double to = curve->segments[curve->nsegments - 1].to;

	if (is_memory(k) &&
	    bytes_outside(curve, s->zero_flops_bytes_lo, s->zero_flops_bytes_hi) &&
	    s->present) {
		diag(DIAG_SUPPORT_OUTSIDE, check_span(k, s->at, "zero_flops_bytes"),
		    "%s: the support at 0 FLOPs lies beyond the curve, from %s; "
		    "lengthen the curve or cut the support",
		    check_where(k), check_range(k, from, to));
		return false;
	}
	for (size_t i = 0; i < s->noctaves; i++) {
		const struct support_octave *o = &s->octaves[i];
		double lo = ldexp(1, (int)(s->first_octave + i));
		bool outside =
		    is_memory(k)
			? bytes_outside(curve, o->bytes_lo, o->bytes_hi)
			: o->bytes_lo <= o->bytes_hi && (2 * lo <= from || lo >= to);

		if (!outside)
			continue;
		diag(DIAG_SUPPORT_OUTSIDE, check_span(k, s->at, "bytes"),
		    "%s: the support at octave %zu lies beyond the curve, from %s; "
		    "lengthen the curve or cut the support",
		    check_where(k), s->first_octave + i, check_range(k, from, to));
		return false;
	}
	return true;
}
