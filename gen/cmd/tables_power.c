/* tables_power.c: tables of a board's modes → what they draw, for exports.
 *
 * In: modes with their tables, workloads.  Out: struct emit_power.  Must not know its
 * text. */
#include "cmd/tables_power.h"

#include <math.h>

#include "input/diag.h"

static const struct precision_cost *first_precision(
    const struct calibration *cal, unsigned shared, unsigned *id)
{
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		*id = (unsigned)p->precision;
		if (shared >> *id & 1 && p->has_energy && p->nclasses)
			return p;
	}
	return NULL;
}

/* All units busy: no more than the cap. */
static uint32_t full_rate_mw(
    const struct order_member *m, const struct precision_cost *p)
{
	double mw = m->cal->static_power_mw.value +
		    (p->peak_flops_per_s * p->flop_energy_pj.value +
			p->peak_bandwidth_bytes_per_s * p->byte_energy_pj.value) *
			1e-9;
	return (uint32_t)floor(fmin(mw, m->power_cap_mw) + 0.5);
}

static void run_workload(struct arena *a, const struct order_member *m,
    const struct workload *w, unsigned precision, struct emit_power_run *run)
{
	struct est_op *ops = order_ops(a, w, precision);
	run->workload = w->name;
	run->status = est_graph_cost(m->words, ops, w->nops, &run->cost);
	if (run->status == EST_OK)
		run->status = est_average_power(&run->cost, &run->power_mw);
	if (run->status == EST_OK)
		run->status = est_energy_delay(&run->cost, &run->energy_delay_nj_us);
}

/* Energy of all that was answered ÷ its time; 0: nothing was. */
static uint32_t mean_mw(const struct emit_power_run *runs, size_t n)
{
	double pj = 0, ns = 0;
	for (size_t i = 0; i < n; i++) {
		if (runs[i].status != EST_OK)
			continue;
		pj += (double)runs[i].cost.energy_pj;
		ns += (double)runs[i].cost.latency_ns;
	}
	return ns > 0 ? (uint32_t)floor(pj / ns + 0.5) : 0;
}

static bool add_mode(struct arena *a, const struct family *f,
    const struct order_member *m, unsigned shared, struct workload *const *workloads,
    size_t nworkloads, struct emit_power_mode *mode)
{
	const struct family_mode *given = &f->modes[family_find(f, m->name)];
	unsigned precision;
	const struct precision_cost *p = first_precision(m->cal, shared, &precision);
	mode->mode = m->name;
	mode->device_id = m->cal->device_id;
	mode->clock_hz = (uint64_t)given->clock_hz;
	mode->nvpmodel_id = given->has_nvpmodel_id ? (int64_t)given->nvpmodel_id : -1;
	mode->nvpmodel_name = given->nvpmodel_name;
	mode->power_cap_mw = m->power_cap_mw;
	if (!p || !m->cal->has_static_power) {
		diag(DIAG_EXPORT_ENERGY, json_span(f->src, json_get(f->root, "modes")),
		    "the calibration of mode %.*s has no static power, or no energy in "
		    "a "
		    "precision that all modes have",
		    (int)m->name.n, m->name.s);
		return false;
	}
	mode->static_mw = (uint32_t)floor(m->cal->static_power_mw.value + 0.5);
	mode->runs = ARENA_ARRAY(a, nworkloads + 1, struct emit_power_run);
	mode->nruns = nworkloads;
	for (size_t i = 0; i < nworkloads; i++)
		run_workload(a, m, workloads[i], precision, &mode->runs[i]);
	mode->power_mw = mean_mw(mode->runs, nworkloads);
	if (!mode->power_mw)
		mode->power_mw = full_rate_mw(m, p);
	return true;
}

static struct str basis(struct arena *a, const struct classes *c, unsigned precision,
    struct workload *const *workloads, size_t nworkloads)
{
	struct buf b = {0};
	struct str name = c->precision[precision], kept;
	if (nworkloads)
		buf_printf(&b, "energy / latency of %zu workloads in %.*s:", nworkloads,
		    (int)name.n, name.s);
	else
		buf_printf(&b,
		    "static power and the energy of the full rates of peak and "
		    "bandwidth "
		    "in %.*s, at most the cap",
		    (int)name.n, name.s);
	for (size_t i = 0; i < nworkloads; i++)
		buf_printf(&b, "%s %.*s", i ? "," : "", (int)workloads[i]->name.n,
		    workloads[i]->name.s);
	kept = str_copy(a, buf_view(&b));
	buf_free(&b);
	return kept;
}

struct emit_power *tables_power(struct arena *a, const struct family *f,
    const struct order_member *members, size_t n, const bool *dominated,
    struct workload *const *workloads, size_t nworkloads)
{
	struct emit_power *p = ARENA_NEW(a, struct emit_power);
	unsigned shared = order_precisions(members, n), precision = 0;
	p->name = f->name;
	p->title = f->title;
	p->modes = ARENA_ARRAY(a, n, struct emit_power_mode);
	p->nmodes = n;
	for (size_t i = 0; i < n; i++) {
		if (!add_mode(
			a, f, &members[i], shared, workloads, nworkloads, &p->modes[i]))
			return NULL;
		p->modes[i].dominated = dominated[i];
	}
	(void)first_precision(members[0].cal, shared, &precision);
	p->basis = basis(a, members[0].cal->classes, precision, workloads, nworkloads);
	return p;
}
