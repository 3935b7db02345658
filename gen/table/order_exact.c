/* order_exact.c: what a calibration says an operation costs, as an enclosure of the
 * exact value, and how far a table of it may be off.
 *
 * In: a mode, an operation.  Out: latency and energy with their proven errors.  Must
 * not know how modes are compared.  No libm: generated/ says what came of it. */
#include "model/calibration.h"
#include "table/ilog.h"
#include "table/order.h"

/* Rounding of the sum to whole nanoseconds, and of its three terms to 1/64 ns
 * (DESIGN.md, "The proof"). */
#define ROUNDING_NS (0.5 + 3.0 / 128)
/* A sum of energies is rounded once per operation. */
#define ROUNDING_PJ 0.5
/* Larger integers are no exact doubles. */
#define SIZE_LIMIT 9007199254740992u

static struct iv plain(double x)
{
	return iv_exact(x);
}

static struct iv unit_ns(
    const struct precision_cost *p, const struct curve *curve, struct iv value)
{
	double peak = curve->quantity == QUANTITY_EFFICIENCY
			  ? p->peak_flops_per_s
			  : p->peak_bandwidth_bytes_per_s;

	if (curve->quantity == QUANTITY_PS_PER_FLOP ||
	    curve->quantity == QUANTITY_PS_PER_BYTE)
		return iv_div(value, plain(1000));
	return iv_div(plain(1e9), iv_mul(plain(peak), value));
}

static struct iv value_at(const struct segment *s, uint64_t size)
{
	struct iv x, from, to, t;

	if (s->start == s->end || !(s->from > 0) || s->to > 1.7e308)
		return plain(s->start);
	x = iv_q52(ilog2_u64_q52(size), ILOG_ERROR_Q52);
	from = iv_q52(ilog2_q52(s->from), ILOG_ERROR_Q52);
	to = iv_q52(ilog2_q52(s->to), ILOG_ERROR_Q52);
	t = iv_div(iv_sub(x, from), iv_sub(to, from));
	return iv_add(
	    plain(s->start), iv_mul(iv_sub(plain(s->end), plain(s->start)), t));
}

/* false: refused. */
static bool term_ns(const struct precision_cost *p, const struct curve *curve,
    uint64_t size, struct iv *out)
{
	double x = (double)size;
	const struct segment *first = curve->segments, *last, *s;

	*out = plain(0);
	if (!curve->present || size == 0)
		return true;
	last = first + curve->nsegments - 1;
	if (x < first->from || x >= last->to) {
		bool low = x < first->from;
		enum policy policy = low ? curve->low : curve->high;

		if (policy == POLICY_REFUSE)
			return false;
		if (policy == POLICY_CLAMP)
			x = low ? first->from : last->to;
		*out = iv_mul(
		    plain(x), unit_ns(p, curve, plain(low ? first->start : last->end)));
		return true;
	}
	for (s = first; x >= s->to;)
		s++;
	*out = iv_mul(plain(x), unit_ns(p, curve, value_at(s, size)));
	return true;
}

static struct iv larger(struct iv a, struct iv b)
{
	return (struct iv){a.lo > b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi};
}

static const struct precision_cost *precision_of(
    const struct calibration *cal, int precision)
{
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == precision)
			return &cal->precisions[i];
	return NULL;
}

static const struct class_cost *record_of(const struct calibration *cal,
    const struct precision_cost *p, int class_id, uint32_t flags)
{
	const struct class_cost *cost = calibration_class(p, cal->classes, class_id);
	const struct class_cost *outside = NULL;
	int parent;

	if (!cost || !(flags & EST_FLAG_UNSUPPORTED) || !cost->outside_parent)
		return cost;
	parent = cal->classes->info[cost->class_id].parent;
	if (parent >= 0)
		outside = calibration_class(p, cal->classes, parent);
	return outside ? outside : cost;
}

/* |word − value| of a constant of the table, and the word's step is 1 / unit. */
static double off_by(uint32_t word, double unit, double value)
{
	return iv_magnitude(iv_sub(plain((double)word / unit), plain(value)));
}

/* Energy of an operation whose latency stands in `v`. */
static void add_energy(const struct order_member *m, const struct precision_cost *p,
    const struct est_op *op, struct order_value *v)
{
	const uint32_t *map = m->words + m->words[EST_H_DIRECTORY + 1];
	const uint32_t *cost = m->words + map[(int)EST_CLASSES_COST + p->precision];
	const uint32_t *e = m->words + cost[EST_COST_ENERGY];
	double flops = (double)op->flops * op->count;
	double bytes = (double)op->bytes * op->count;
	double power = m->cal->has_static_power ? m->cal->static_power_mw.value : 0;

	v->has_energy = p->has_energy && cost[EST_COST_ENERGY];
	if (!v->has_energy)
		return;
	v->energy_pj = iv_mul(plain(power), v->latency_ns);
	v->energy_pj = iv_add(
	    v->energy_pj, iv_mul(iv_mul(plain((double)op->flops), plain(op->count)),
			      plain(p->flop_energy_pj.value)));
	v->energy_pj = iv_add(
	    v->energy_pj, iv_mul(iv_mul(plain((double)op->bytes), plain(op->count)),
			      plain(p->byte_energy_pj.value)));
	v->energy_error_pj =
	    ROUNDING_PJ +
	    off_by(e[EST_ENERGY_FLOP + 1], 65536, p->flop_energy_pj.value) * flops +
	    off_by(e[EST_ENERGY_BYTE + 1], 65536, p->byte_energy_pj.value) * bytes +
	    off_by(e[EST_ENERGY_STATIC + 1], 1, power) *
		(v->latency_ns.hi + v->latency_error_ns) +
	    power * v->latency_error_ns;
}

struct order_value order_exact(
    const struct order_member *m, const struct est_op *op, uint32_t flags)
{
	struct order_value v = {.known = false};
	const struct precision_cost *p = precision_of(m->cal, op->precision);
	const struct class_cost *cost =
	    p ? record_of(m->cal, p, op->class_id, flags) : NULL;
	struct iv compute, memory, work;

	if (!cost || op->flops > SIZE_LIMIT || op->bytes > SIZE_LIMIT)
		return v;
	if (!term_ns(p, &cost->compute, op->flops, &compute) ||
	    !term_ns(p, &cost->memory, op->bytes, &memory))
		return v;
	work = cost->combine == COMBINE_MAX ? larger(compute, memory)
					    : iv_add(compute, memory);
	work = iv_add(work, iv_mul(plain(op->launches),
				plain(class_launch_ns(cost, (double)op->flops))));
	v.known = true;
	v.latency_ns = iv_mul(plain(op->count), work);
	v.latency_error_ns =
	    v.latency_ns.hi * (m->words[EST_H_ERROR_PPB] * 1e-9) + ROUNDING_NS;
	add_energy(m, p, op, &v);
	return v;
}

struct order_value order_nothing(void)
{
	return (struct order_value){.known = true, .has_energy = true};
}

void order_add(struct order_value *sum, const struct order_value *op)
{
	sum->known &= op->known;
	sum->has_energy &= op->has_energy;
	if (!op->known)
		return;
	sum->latency_ns = iv_add(sum->latency_ns, op->latency_ns);
	sum->latency_error_ns += op->latency_error_ns;
	if (!op->has_energy)
		return;
	sum->energy_pj = iv_add(sum->energy_pj, op->energy_pj);
	sum->energy_error_pj += op->energy_error_pj;
}

struct iv order_wide(struct iv exact, double error)
{
	return iv_add(exact, (struct iv){-error, error});
}
