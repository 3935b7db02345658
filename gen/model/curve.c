/* curve.c: what a curve means, exactly, in double: for checks, audit and
 * figures.  Tables do not come from here: they may not depend on libm. */
#include <math.h>

#include "base/fail.h"
#include "model/calibration.h"

/* Time per FLOP or byte of a value, ns. */
static double unit_ns(
    const struct precision_cost *p, enum quantity quantity, double value)
{
	switch (quantity) {
	case QUANTITY_EFFICIENCY:
		return 1e9 / (p->peak_flops_per_s * value);
	case QUANTITY_BANDWIDTH_EFFICIENCY:
		return 1e9 / (p->peak_bandwidth_bytes_per_s * value);
	case QUANTITY_PS_PER_FLOP:
	case QUANTITY_PS_PER_BYTE:
		return value / 1e3;
	}
	BUG("quantity");
}

/* Linear in log x; flat where the logarithm has no end. */
static double value_at(const struct segment *s, double x)
{
	if (s->start == s->end || s->from <= 0 || isinf(s->to))
		return s->start;
	return s->start +
	       (s->end - s->start) * (log(x / s->from) / log(s->to / s->from));
}

double curve_time_ns(
    const struct precision_cost *p, const struct curve *curve, double x)
{
	const struct segment *first, *last, *s;
	double size = x;

	if (!curve->present || x <= 0)
		return 0;
	first = &curve->segments[0];
	last = &curve->segments[curve->nsegments - 1];
	if (x < first->from) {
		if (curve->low == POLICY_REFUSE)
			return NAN;
		if (curve->low == POLICY_CLAMP)
			size = first->from;
		return size * unit_ns(p, curve->quantity, first->start);
	}
	if (x >= last->to) {
		if (curve->high == POLICY_REFUSE)
			return NAN;
		if (curve->high == POLICY_CLAMP)
			size = last->to;
		return size * unit_ns(p, curve->quantity, last->end);
	}
	for (s = first; s < last && x >= s->to;)
		s++;
	return x * unit_ns(p, curve->quantity, value_at(s, x));
}

double class_launch_ns(const struct class_cost *cost, double flops)
{
	double launch_ns = 0;

	for (size_t i = 0; i < cost->nlaunch && cost->launch[i].from_flops <= flops;
	     i++)
		launch_ns = cost->launch[i].launch_ns;
	return launch_ns;
}
