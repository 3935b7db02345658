/* publish.c: a decoded table → a calibration that says where it comes from.
 *
 * In: what table_decode made.  Out: the same with sources, notes and causes.  Must
 * not know images or words. */
#include "extract/publish.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "lib/estimate.h"

/* Ends of neighbouring segments that differ by less were one value: the table's
 * proven error on either side and four digits of each. */
#define JOIN 0.003
/* Of a value with four digits. */
#define ROUNDING 0.00005

#define KEY STR("table")
#define CAUSE                                                                          \
	STR("so in the table that this was extracted from; its calibration declares "  \
	    "the cause")

static struct str fingerprint_text(struct arena *a, const struct calibration *cal)
{
	struct buf b = {0};
	for (size_t i = 0; i < 16; i++)
		buf_printf(&b, "%02x", cal->fingerprint[i]);
	struct str text = str_copy(a, buf_view(&b));
	buf_free(&b);
	return text;
}

static void describe(struct arena *a, struct calibration *cal, uint32_t error_ppb)
{
	struct str print = fingerprint_text(a, cal);
	struct buf b = {0};
	buf_printf(&b,
	    "Extracted from a compiled table.  Values have at most four digits and lie "
	    "within twice %u.%07u %% of the calibration with fingerprint %s; names, "
	    "notes, sources and causes are not in a table.",
	    error_ppb / 10000000u, error_ppb % 10000000u, print.s);
	cal->notes = str_copy(a, buf_view(&b));
	buf_clear(&b);
	buf_printf(&b, "table of libestimate, calibration %s", print.s);
	cal->sources = ARENA_NEW(a, struct source);
	cal->sources[0] =
	    (struct source){.key = KEY, .title = str_copy(a, buf_view(&b))};
	cal->nsources = 1;
	buf_free(&b);
	cal->name = cal->device_id;
	cal->tool = STR("calgen extract " EST_VERSION);
}

/* --- curves --------------------------------------------------------------------- */

/* The shortest decimal that the table stands for as well as for `x`: what a person
 * wrote comes back, where the proven error leaves room for it. */
static double shorten(double x, double error)
{
	for (int digits = 1; digits < 4; digits++) {
		double shorter = num_round(x, digits);
		if (fabs(shorter - x) <= error * x)
			return shorter;
	}
	return x;
}

static bool is_efficiency(const struct curve *c)
{
	return c->quantity == QUANTITY_EFFICIENCY ||
	       c->quantity == QUANTITY_BANDWIDTH_EFFICIENCY;
}

static void join(struct curve *c)
{
	for (size_t i = 1; i < c->nsegments; i++) {
		struct segment *s = &c->segments[i - 1], *t = &c->segments[i];
		if (fabs(s->end - t->start) > JOIN * fmax(s->end, t->start))
			continue;
		/* a flat end stays flat */
		if (t->start == t->end || isinf(t->to))
			s->end = s->start == s->end ? s->end : t->start;
		else
			t->start = s->end;
	}
}

/* Time falls inside a segment where the value moves faster than the size does
 * (gen/model/check_curve.c derives it). */
static bool falls(const struct curve *c, const struct segment *s)
{
	if (s->start == s->end || isinf(s->to) || s->from <= 0)
		return false;
	double slope = (s->end - s->start) / log(s->to / s->from);
	return is_efficiency(c) ? slope > s->start : slope < 0 && -slope > s->end;
}

static bool same_spread(const struct uncertainty *x, const struct uncertainty *y)
{
	return x->sd_shared == y->sd_shared && x->sd_independent == y->sd_independent &&
	       x->bound_lo == y->bound_lo && x->bound_hi == y->bound_hi;
}

static bool publish_curve(const struct class_cost *cost, struct curve *c, double error)
{
	bool above_one = false;
	if (!c->present)
		return false;
	for (size_t i = 0; i < c->nsegments; i++) {
		c->segments[i].start = shorten(c->segments[i].start, error);
		c->segments[i].end = shorten(c->segments[i].end, error);
	}
	join(c);
	for (size_t i = 0; i < c->nsegments; i++) {
		struct segment *s = &c->segments[i];
		bool jumps = i > 0 && c->segments[i - 1].end != s->start;
		s->origin.source = KEY;
		if (jumps || falls(c, s) || s->origin.n == 1)
			s->acknowledges = CAUSE;
		if (same_spread(&s->uncertainty, &cost->uncertainty))
			s->uncertainty.present = false;
		above_one |= is_efficiency(c) && (s->start > 1 || s->end > 1);
	}
	return above_one;
}

static void publish_precision(struct precision_cost *p, double error)
{
	p->peak_flops_source = p->peak_bandwidth_source = KEY;
	p->flop_energy_pj.source = p->byte_energy_pj.source = KEY;
	for (size_t i = 0; i < p->nclasses; i++) {
		struct class_cost *cost = &p->classes[i];
		cost->origin.source = KEY;
		for (size_t k = 0; k < cost->nlaunch; k++)
			cost->launch[k].origin = cost->origin;
		bool compute = publish_curve(cost, &cost->compute, error);
		bool memory = publish_curve(cost, &cost->memory, error);
		if (compute || memory)
			p->efficiency_above_one = CAUSE;
	}
}

void publish(struct arena *a, struct calibration *cal, uint32_t error_ppb)
{
	double error = error_ppb / 1e9 + ROUNDING;
	describe(a, cal, error_ppb);
	for (size_t i = 0; i < cal->nprecisions; i++)
		publish_precision(&cal->precisions[i], error);
	if (cal->nprecisions && cal->precisions[0].nclasses)
		cal->origin.kind = cal->precisions[0].classes[0].origin.kind;
	cal->origin.source = KEY;
	cal->static_power_mw.source = KEY;
}
