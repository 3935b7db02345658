/* audit_family.c: modes of one board that are slower than a mode of lower power.
 *
 * In: all devices of both sides, family files.  Out: a change per mode, lower mode
 * and precision where this came, went or moved, unless the family file explains it.
 * Must not know how devices were compared one by one.
 *
 * A mode is slower where it is so in some class by more than SLOWER in the median
 * over the operations that both modes were measured for: fits cross each other here
 * and there, and that is no finding. */
#include <stdlib.h>

#include "audit/compare.h"
#include "lib/estimate.h"
#include "model/family.h"

#define SLOWER 1.1
/* Operations of a class in common; fewer say nothing. */
#define ENOUGH 4
#define FLOPS_OCTAVES 48
#define BYTES_FIRST 4
#define BYTES_LAST 40

/* An answer that rests on data of the class itself. */
#define NO_DATA                                                                        \
	(EST_FLAG_UNSUPPORTED | EST_FLAG_FALLBACK | EST_FLAG_EXTRAPOLATED_LOW |        \
	    EST_FLAG_EXTRAPOLATED_HIGH | EST_FLAG_CLAMPED | EST_FLAG_SATURATED)

/* How much slower, and in which class most; ratio 0: not slower. */
struct slower {
	double ratio;
	int class_id;
};

static int by_size(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* Latency in one mode over that in another, 0 where one has no data. */
static double ratio_of(
    const uint32_t *mode, const uint32_t *than, const struct est_op *op)
{
	struct est_cost a, b;

	if (est_op_cost(mode, op, &a) != EST_OK || est_op_cost(than, op, &b) != EST_OK)
		return 0;
	if ((a.flags | b.flags) & NO_DATA || !a.latency_ns || !b.latency_ns)
		return 0;
	return (double)a.latency_ns / (double)b.latency_ns;
}

/* Median over the operations of a class, 0: too few. */
static double class_ratio(const uint32_t *mode, const uint32_t *than, int class_id,
    int precision, double *room)
{
	size_t n = 0;

	for (unsigned f = 0; f <= FLOPS_OCTAVES; f++) {
		for (unsigned b = BYTES_FIRST; b <= BYTES_LAST; b++) {
			struct est_op op = {.flops = f ? (uint64_t)1 << (f - 1) : 0,
			    .bytes = (uint64_t)1 << b,
			    .launches = 1,
			    .count = 1,
			    .class_id = (uint16_t)class_id,
			    .precision = (uint16_t)precision};
			double ratio = ratio_of(mode, than, &op);

			if (ratio > 0)
				room[n++] = ratio;
		}
	}
	if (n < ENOUGH)
		return 0;
	qsort(room, n, sizeof *room, by_size);
	return room[n / 2];
}

static bool has_precision(const struct calibration *cal, int precision)
{
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == precision)
			return true;
	return false;
}

static bool explained(const struct audit_side *side, const struct calibration *mode,
    const struct calibration *than)
{
	for (size_t i = 0; i < side->nfamilies; i++)
		if (str_eq(side->families[i]->name, mode->family) &&
		    family_explains(side->families[i], mode->mode, than->mode))
			return true;
	return false;
}

/* One side of a pair of modes. */
struct pair_side {
	const struct audit_side *side;
	const struct calibration *mode, *than;
	const struct audit_table *mode_table, *than_table;
};

static struct slower compare_side(
    const struct audit *audit, const struct pair_side *p, int precision)
{
	double room[(FLOPS_OCTAVES + 1) * (BYTES_LAST - BYTES_FIRST + 1)];
	struct slower worst = {0, -1};

	if (!p->mode || !p->than || !p->mode_table->words || !p->than_table->words ||
	    !(p->than->tdp_mw > 0 && p->than->tdp_mw < p->mode->tdp_mw) ||
	    !has_precision(p->mode, precision) || !has_precision(p->than, precision) ||
	    explained(p->side, p->mode, p->than))
		return worst;
	for (int i = 0; i < (int)audit->classes->n; i++) {
		double ratio = class_ratio(
		    p->mode_table->image, p->than_table->image, i, precision, room);

		if (ratio > SLOWER && ratio > worst.ratio)
			worst = (struct slower){ratio, i};
	}
	return worst;
}

static struct audit_value value_of(const struct audit *audit, const struct slower *s)
{
	struct str name;

	if (!(s->ratio > 0))
		return (struct audit_value){.kind = AUDIT_NOTHING};
	name = audit->classes->info[s->class_id].name;
	return audit_value_text(str_of(
	    audit_format(audit, "%.2f x in %.*s", s->ratio, (int)name.n, name.s)));
}

/* Where the member that both sides are about stands: that of the mode. */
static const struct json *place(const struct calibration *cal)
{
	return audit_top(cal, "mode");
}

static void compare_precision(struct audit *audit, size_t device,
    const struct pair_side *before, const struct pair_side *after, int precision)
{
	struct slower was = compare_side(audit, before, precision);
	struct slower is = compare_side(audit, after, precision);
	const struct calibration *than = after->than ? after->than : before->than;
	struct audit_scope scope = {.audit = audit,
	    .before = before->mode,
	    .after = after->mode,
	    .device = device,
	    .precision = audit->classes->precision[precision],
	    .part = "family"};
	struct audit_change *c;

	if (was.ratio == is.ratio && was.class_id == is.class_id)
		return;
	c = audit_add(&scope, is.ratio > 0 ? AUDIT_MODE_SLOWER : AUDIT_MODE_ORDERED,
	    audit_format(
		audit, "latency against mode %.*s", (int)than->mode.n, than->mode.s),
	    was.ratio > 0 ? place(before->mode) : NULL,
	    is.ratio > 0 ? place(after->mode) : NULL);
	c->before = value_of(audit, &was);
	c->after = value_of(audit, &is);
}

static void compare_modes(struct audit *audit, size_t mode, size_t than)
{
	struct audit_device *d = &audit->devices[mode], *e = &audit->devices[than];
	struct pair_side before, after;

	audit_need_tables(audit, d);
	audit_need_tables(audit, e);
	before = (struct pair_side){
	    audit->before, d->before, e->before, &d->before_table, &e->before_table};
	after = (struct pair_side){
	    audit->after, d->after, e->after, &d->after_table, &e->after_table};
	for (int p = 0; p < (int)audit->classes->nprecisions; p++)
		compare_precision(audit, d->changed ? mode : than, &before, &after, p);
}

static const struct calibration *any_of(const struct audit_device *d)
{
	return d->after ? d->after : d->before;
}

void audit_families(struct audit *audit)
{
	for (size_t i = 0; i < audit->ndevices; i++) {
		for (size_t k = 0; k < audit->ndevices; k++) {
			const struct audit_device *d = &audit->devices[i];
			const struct audit_device *e = &audit->devices[k];
			const struct calibration *a = any_of(d), *b = any_of(e);

			if (i == k || !(d->changed || e->changed) || !a->mode.n ||
			    !b->mode.n || str_eq(a->mode, b->mode) ||
			    !str_eq(a->family, b->family) ||
			    !str_eq(a->variant, b->variant))
				continue;
			compare_modes(audit, i, k);
		}
	}
}
