/* physics_text.c: a physics report for people. */
#include <math.h>

#include "base/num.h"
#include "cmd/physics.h"
#include "model/bind.h"

static void percent(struct buf *b, double share, int width)
{
	if (isnan(share))
		buf_printf(b, "%*s", width + 2, "-");
	else
		buf_printf(b, "%*.0f %%", width, 100 * share);
}

/* "848.5 TFLOP/s" */
static void rate(struct buf *b, double per_s, const char *unit)
{
	static const char *const prefixes[] = {"", "k", "M", "G", "T", "P"};
	size_t i = 0;
	while (per_s >= 1000 && i + 1 < sizeof prefixes / sizeof *prefixes) {
		per_s /= 1000;
		i++;
	}
	buf_printf(b, "%.4g %s%s", per_s, prefixes[i], unit);
}

static const char *verdict_text(const struct physics_row *row)
{
	switch (row->verdict[0]) {
	case 'i':
		return "impossible: more was observed";
	case 'n':
		return "power does not bind";
	case 'b':
		return "power binds";
	default:
		return "unknown";
	}
}

static void title(struct buf *b, const struct physics_row *row)
{
	const struct calibration *cal = row->cal;
	const struct precision_cost *p = row->precision;
	buf_str(b, cal->device_id);
	buf_text(b, ", ");
	buf_str(b, cal->classes->precision[p->precision]);
	buf_printf(b, ": TDP %.9g W, peak ", cal->tdp_mw / 1000);
	rate(b, p->peak_flops_per_s, "FLOP/s");
	buf_text(b, " = ");
	rate(b, p->peak_flops_per_s / 2, "MAC/s");
	if (cal->process_node_nm > 0)
		buf_printf(b, ", %.9g nm", cal->process_node_nm);
	if (cal->memory_type.n)
		buf_printf(b, ", %.*s", (int)cal->memory_type.n, cal->memory_type.s);
	buf_text(b, "\n");
}

static void bound_line(struct buf *b, const struct physics_row *row)
{
	const struct limit *l = &row->limit;
	struct buf sustained = {0};
	rate(&sustained, l->sustained_flops_per_s, "FLOP/s");
	buf_printf(b, "  %-10s %7.4g  %-11s %14.*s", bound_words[row->bound],
	    l->energy_pj_per_mac, basis_words[l->basis], (int)sustained.n, sustained.s);
	percent(b, l->limit, 7);
	percent(b, l->as_published, 11);
	percent(b, row->observed_mfu, 8);
	if (isnan(row->software_gap))
		buf_printf(b, "%9s", "-");
	else
		buf_printf(b, "%9.0f", 100 * row->software_gap);
	buf_printf(b, "  %s\n", verdict_text(row));
	buf_free(&sustained);
}

/* TDP ÷ energy, which the source set against the peak in FLOP/s. */
static void as_published(struct buf *b, const struct physics_row *row)
{
	struct buf macs = {0};
	buf_text(b, "  as published, peak FLOPs counted as MACs:");
	for (int i = 0; i < NBOUNDS; i++) {
		const struct limit *l = &row[i].limit;
		buf_clear(&macs);
		rate(&macs, row->cal->tdp_mw * 1e-3 / (l->energy_pj_per_mac * 1e-12),
		    "MAC/s");
		buf_printf(b, "%s %.9g W / %.4g pJ = %.*s, ", i ? ";" : "",
		    row->cal->tdp_mw / 1000, l->energy_pj_per_mac, (int)macs.n, macs.s);
		percent(b, l->as_published, 1);
	}
	buf_text(b, "\n");
	buf_free(&macs);
}

static void observed(struct buf *b, const struct physics_row *row)
{
	const struct precision_cost *p = row->precision;
	if (isnan(row->observed_mfu))
		return;
	buf_text(b, "  observed MFU:");
	for (size_t i = 0; i < p->nmfus; i++)
		buf_printf(b, "%s %.9g to %.9g %% (%.*s)", i ? "," : "",
		    100 * p->mfus[i].lower, 100 * p->mfus[i].upper,
		    (int)p->mfus[i].source.n, p->mfus[i].source.s);
	if (!p->nmfus)
		buf_printf(b, " %.4g %%, of the curves", 100 * row->observed_mfu);
	buf_printf(b,
	    "; it keeps the energy below %.4g pJ per MAC, and not above any\n",
	    row->energy_below_pj);
}

static void derivation(struct buf *b, const struct physics_row *row)
{
	const struct precision_cost *p = row->precision;
	const struct derivation *d = &p->derivation;
	struct buf macs = {0};
	double macs_per_s = d->limit * p->peak_flops_per_s / (d->as_published ? 1 : 2);
	if (!(d->limit > 0))
		return;
	rate(&macs, macs_per_s, "MAC/s");
	buf_printf(b,
	    "  derivation of %.4g pJ%s: a limit of %.9g %% is %.*s, %.4g pJ per MAC; "
	    "range %.9g to %.9g, middle %.9g (%.*s)\n",
	    2 * p->flop_energy_pj.value, d->as_published ? ", as published" : "",
	    100 * d->limit, (int)macs.n, macs.s,
	    row->cal->tdp_mw * 1e-3 / macs_per_s / 1e-12, d->lower_pj, d->upper_pj,
	    (d->lower_pj + d->upper_pj) / 2, (int)d->source.n, d->source.s);
	buf_free(&macs);
}

static void bounds_of(struct buf *b, const char *what, const struct bounded *e)
{
	buf_printf(b, "  %s: %.4g (%.4g to %.4g), %s\n", what, e->value, e->lower,
	    e->upper, basis_words[e->basis]);
}

static void other_energies(struct buf *b, const struct physics_row *row)
{
	const struct precision_cost *p = row->precision;
	const struct calibration *cal = row->cal;
	struct buf what = {0};
	bounds_of(b, "byte, pJ", &p->byte_energy_pj);
	for (size_t i = 0; i < p->nlevels; i++) {
		buf_clear(&what);
		buf_printf(&what, "byte of %.*s, pJ", (int)p->levels[i].name.n,
		    p->levels[i].name.s);
		bounds_of(b, what.s, &p->levels[i].byte_pj);
	}
	buf_free(&what);
	if (!cal->has_static_power)
		return;
	buf_printf(b, "  static power: %.9g W, %.0f %% of the TDP",
	    cal->static_power_mw.value / 1000,
	    100 * cal->static_power_mw.value / cal->tdp_mw);
	if (cal->convention == CONVENTION_IDLE)
		buf_text(b, ", drawn without work: the energy of work adds to it");
	else if (cal->convention == CONVENTION_ACTIVE)
		buf_printf(b,
		    ", taken during active kernels: adding the energy of work counts "
		    "that "
		    "part twice, up to %.3g W at the full rates",
		    1e-12 *
			(p->peak_flops_per_s * p->flop_energy_pj.value +
			    p->peak_bandwidth_bytes_per_s * p->byte_energy_pj.value));
	buf_text(b, "\n");
}

static void device(struct buf *b, const struct physics_row *row)
{
	title(b, row);
	buf_text(b, "  bound       pJ/MAC  basis            sustained    limit  as "
		    "published  MFU seen  sw. gap  verdict\n");
	for (int i = 0; i < NBOUNDS; i++)
		bound_line(b, &row[i]);
	as_published(b, row);
	observed(b, row);
	derivation(b, row);
	other_energies(b, row);
}

static void node(struct buf *b, const struct physics_report *r)
{
	buf_printf(b, "at %.9g nm, pJ per MAC\n", r->node_nm);
	buf_text(b, "  unit    precision     lower                realistic            "
		    "upper\n");
	for (size_t i = 0; i < r->nnodes; i++) {
		const struct physics_node_row *row = &r->nodes[i];
		const struct bounded *e = &row->flop_pj;
		buf_printf(b, "  %-7s %-9.*s %9.4g %-10s %9.4g %-10s %9.4g %s\n",
		    mac_unit_words[row->unit], (int)row->precision.n, row->precision.s,
		    2 * e->lower, basis_words[e->lower_basis], 2 * e->value,
		    basis_words[e->basis], 2 * e->upper, basis_words[e->upper_basis]);
	}
}

void physics_text(const struct physics_report *r, struct buf *out)
{
	if (r->nnodes)
		node(out, r);
	for (size_t i = 0; i < r->nrows; i += NBOUNDS) {
		if (out->n)
			buf_char(out, '\n');
		device(out, &r->rows[i]);
	}
	for (size_t i = 0; i < r->npassed_over; i++)
		buf_printf(out, "%s%.*s", i ? ", " : "\nwithout TDP, energy or peak: ",
		    (int)r->passed_over[i].n, r->passed_over[i].s);
	if (r->npassed_over)
		buf_char(out, '\n');
}
