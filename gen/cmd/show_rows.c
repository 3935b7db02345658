/* show_rows.c: a calibration → one row per segment.
 *
 * In: a model.  Out: what a person asks of a segment: rate, launch time, bounds, an
 * example.  Must not know how rows are written. */
#include <math.h>

#include "base/num.h"
#include "cmd/show.h"

/* Of computed values: enough, and the same wherever log() differs in its last
 * bit. */
#define DIGITS 9

/* A size in the middle of the segment, where an open end is two octaves away. */
static double middle(const struct segment *s)
{
	double from = s->from, to = s->to;

	if (from <= 0 && isinf(to))
		return 1e6;
	if (from <= 0)
		return to / 4;
	if (isinf(to))
		return from * 4;
	return sqrt(from * to);
}

/* Units per second of a value, 0 when the peak is not known or there is no term. */
static double rate_of(enum quantity quantity, double peak, double value)
{
	if (!(value > 0))
		return 0;
	if (quantity == QUANTITY_EFFICIENCY ||
	    quantity == QUANTITY_BANDWIDTH_EFFICIENCY)
		return num_round(peak * value, DIGITS);
	return num_round(1e12 / value, DIGITS); /* ps per FLOP or byte */
}

/* The steps that hold somewhere in the segment. */
static void find_launch(const struct class_cost *cost, struct show_row *row)
{
	double from = row->segment->from, to = row->segment->to;

	row->has_launch = true;
	row->launch_lo_ns = row->launch_hi_ns = class_launch_ns(cost, from);
	for (size_t i = 0; i < cost->nlaunch; i++) {
		const struct launch_step *step = &cost->launch[i];

		if (!(step->from_flops > from && step->from_flops < to))
			continue;
		row->launch_lo_ns = fmin(row->launch_lo_ns, step->launch_ns);
		row->launch_hi_ns = fmax(row->launch_hi_ns, step->launch_ns);
	}
}

static double fraction(double rate, double peak)
{
	return peak > 0 ? num_round(rate / peak, DIGITS) : 0;
}

static void fill(const struct precision_cost *p, const struct class_cost *cost,
    const struct curve *curve, struct show_row *row)
{
	const struct segment *s = row->segment;
	double peak =
	    row->compute ? p->peak_flops_per_s : p->peak_bandwidth_bytes_per_s;
	bool relative = curve->quantity == QUANTITY_EFFICIENCY ||
			curve->quantity == QUANTITY_BANDWIDTH_EFFICIENCY;

	row->quantity = curve->quantity;
	row->rate_start = rate_of(curve->quantity, peak, s->start);
	row->rate_end = rate_of(curve->quantity, peak, s->end);
	row->efficiency_start = relative   ? s->start
				: peak > 0 ? row->rate_start / peak
					   : 0;
	row->efficiency_end = relative ? s->end : fraction(row->rate_end, peak);
	row->uncertainty = s->uncertainty.present ? s->uncertainty : cost->uncertainty;
	if (row->compute)
		find_launch(cost, row);
	if (relative && !(peak > 0))
		return;
	row->example_size = num_round(middle(s), DIGITS);
	row->example_ns =
	    num_round(curve_time_ns(p, curve, row->example_size) +
			  (row->compute ? class_launch_ns(cost, row->example_size) : 0),
		DIGITS);
}

static void add_curve(struct show *show, const struct precision_cost *p,
    const struct class_cost *cost, bool compute)
{
	const struct classes *c = show->cal->classes;
	const struct curve *curve = compute ? &cost->compute : &cost->memory;

	if (!curve->present)
		return;
	for (size_t i = 0; i < curve->nsegments; i++) {
		struct show_row *row = &show->rows[show->nrows++];

		row->precision = c->precision[p->precision];
		row->class = c->info[cost->class_id].name;
		row->compute = compute;
		row->segment = &curve->segments[i];
		fill(p, cost, curve, row);
	}
}

struct show show_rows(struct arena *a, const struct calibration *cal)
{
	struct show show = {.cal = cal};
	size_t n = 0;

	for (size_t i = 0; i < cal->nprecisions; i++)
		for (size_t k = 0; k < cal->precisions[i].nclasses; k++)
			n += cal->precisions[i].classes[k].compute.nsegments +
			     cal->precisions[i].classes[k].memory.nsegments;
	show.rows = ARENA_ARRAY(a, n + 1, struct show_row);
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];

		for (size_t k = 0; k < p->nclasses; k++) {
			add_curve(&show, p, &p->classes[k], true);
			add_curve(&show, p, &p->classes[k], false);
		}
	}
	return show;
}
