/* predict.c: a calibration's records → time, spread and support of operations.
 *
 * In: a model, an operation.  Out: a prediction.  Knows nothing of fits. */
#include "fit/predict.h"

#include <math.h>

#include "fit/support.h"

#define UNSUPPORTED_SHARE 0.25

static const struct class_cost *parent_of(
    const struct precision_cost *p, const struct classes *c, int class_id)
{
	int parent = c->info[class_id].parent;

	return parent < 0 ? NULL : calibration_class(p, c, parent);
}

/* Of the segment that x lies in, or the class's. */
static const struct uncertainty *spread_of(
    const struct class_cost *cost, const struct curve *curve, double x)
{
	const struct segment *s = curve->present ? &curve->segments[0] : NULL;

	while (s && s < &curve->segments[curve->nsegments - 1] && x >= s->to)
		s++;
	return s && s->uncertainty.present ? &s->uncertainty : &cost->uncertainty;
}

bool predict_op(const struct precision_cost *p, const struct classes *c, int class_id,
    uint64_t flops, uint64_t bytes, struct prediction *out)
{
	const struct class_cost *cost = calibration_class(p, c, class_id), *parent;

	*out = (struct prediction){0};
	if (!cost)
		return false;
	if (!support_holds(&cost->support, flops, bytes)) {
		out->unsupported = true;
		parent = parent_of(p, c, cost->class_id);
		if (cost->outside_parent && parent)
			cost = parent;
	}
	double work = curve_time_ns(p, &cost->compute, (double)flops);
	double traffic = curve_time_ns(p, &cost->memory, (double)bytes);
	const struct uncertainty *spread =
	    work <= 0 && traffic <= 0 ? &cost->uncertainty
	    : traffic > work          ? spread_of(cost, &cost->memory, (double)bytes)
				      : spread_of(cost, &cost->compute, (double)flops);
	double twice = out->unsupported ? 2 : 1;

	out->class_id = cost->class_id;
	out->time_ns =
	    class_launch_ns(cost, (double)flops) +
	    (cost->combine == COMBINE_SUM ? work + traffic : fmax(work, traffic));
	out->sd_shared = spread->sd_shared * twice;
	out->sd_independent = spread->sd_independent * twice;
	out->ratio_lo = pow(spread->bound_lo, twice);
	out->ratio_hi = pow(spread->bound_hi, twice);
	return out->time_ns > 0 && !isnan(work + traffic);
}

void predict_add(
    struct predicted_total *total, const struct prediction *op, double count)
{
	double time = op->time_ns * count;

	total->time_ns += time;
	total->shared_ns += time * op->sd_shared;
	total->variance_ns2 += time * op->sd_independent * time * op->sd_independent;
	total->unsupported_ns += op->unsupported ? time : 0;
}

double predict_total_sd(const struct predicted_total *total)
{
	return sqrt(total->shared_ns * total->shared_ns + total->variance_ns2) /
	       total->time_ns;
}

bool predict_total_unsupported(const struct predicted_total *total)
{
	return total->unsupported_ns > UNSUPPORTED_SHARE * total->time_ns;
}
