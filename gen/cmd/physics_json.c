/* physics_json.c: a physics report as JSON, calib/schema/physics-report.schema.json. */
#include <math.h>

#include "base/num.h"
#include "cmd/physics.h"
#include "model/bind.h"

static void number(struct buf *b, const char *name, double x)
{
	buf_text(b, ", ");
	json_number(b, name, x);
}

static void text(struct buf *b, const char *name, struct str s)
{
	buf_printf(b, ", \"%s\": ", name);
	if (s.n)
		json_quote(b, s);
	else
		buf_text(b, "null");
}

static void bound(struct buf *b, const struct physics_row *row)
{
	const struct limit *l = &row->limit;
	buf_text(b, "        {\"precision\": ");
	json_quote(b, row->cal->classes->precision[row->precision->precision]);
	text(b, "bound", str_of(bound_words[row->bound]));
	number(b, "energy_pj_per_mac", l->energy_pj_per_mac);
	text(b, "basis", str_of(basis_words[l->basis]));
	text(b, "source", l->source);
	buf_text(b, ",\n         \"peak_flops_per_s\": ");
	num_print(b, row->precision->peak_flops_per_s);
	number(b, "sustained_flops_per_s", l->sustained_flops_per_s);
	number(b, "limit", l->limit);
	number(b, "limit_as_published", l->as_published);
	number(b, "limit_macs_per_s",
	    row->cal->tdp_mw * 1e-3 / (l->energy_pj_per_mac * 1e-12));
	buf_text(b, ",\n         \"observed_mfu\": ");
	if (isnan(row->observed_mfu))
		buf_text(b, "null");
	else
		num_print(b, row->observed_mfu);
	text(b, "observed_mfu_from", row->mfu_from ? str_of(row->mfu_from) : STR(""));
	number(b, "software_gap", row->software_gap);
	number(b, "energy_pj_per_mac_below", row->energy_below_pj);
	text(b, "verdict", str_of(row->verdict));
	buf_char(b, '}');
}

static void device(
    struct buf *b, const struct physics_report *r, size_t first, size_t end)
{
	const struct calibration *cal = r->rows[first].cal;
	buf_text(b, "    {\"device_id\": ");
	json_quote(b, cal->device_id);
	number(b, "tdp_mw", cal->tdp_mw);
	number(b, "process_node_nm",
	    cal->process_node_nm > 0 ? cal->process_node_nm : NAN);
	text(b, "memory_type", cal->memory_type);
	number(b, "static_power_mw",
	    cal->has_static_power ? cal->static_power_mw.value : NAN);
	text(b, "static_power_convention", str_of(convention_words[cal->convention]));
	buf_text(b, ",\n      \"bounds\": [\n");
	for (size_t i = first; i < end; i++) {
		bound(b, &r->rows[i]);
		buf_text(b, i + 1 < end ? ",\n" : "]}");
	}
}

static void nodes(struct buf *b, const struct physics_report *r)
{
	buf_text(b, "  \"nodes\": [");
	for (size_t i = 0; i < r->nnodes; i++) {
		const struct physics_node_row *row = &r->nodes[i];
		const struct bounded *e = &row->flop_pj;
		buf_printf(b, "%s\n    {\"node_nm\": ", i ? "," : "");
		num_print(b, r->node_nm);
		text(b, "unit", str_of(mac_unit_words[row->unit]));
		text(b, "precision", row->precision);
		number(b, "lower_pj_per_mac", 2 * e->lower);
		text(b, "lower_basis", str_of(basis_words[e->lower_basis]));
		number(b, "energy_pj_per_mac", 2 * e->value);
		text(b, "basis", str_of(basis_words[e->basis]));
		number(b, "upper_pj_per_mac", 2 * e->upper);
		text(b, "upper_basis", str_of(basis_words[e->upper_basis]));
		buf_char(b, '}');
	}
	buf_text(b, "],\n");
}

void physics_json(const struct physics_report *r, struct buf *out)
{
	buf_text(out, "{\n  \"schema_version\": \"1.0\",\n");
	nodes(out, r);
	buf_text(out, "  \"passed_over\": [");
	for (size_t i = 0; i < r->npassed_over; i++) {
		buf_text(out, i ? ", " : "");
		json_quote(out, r->passed_over[i]);
	}
	buf_text(out, "],\n  \"devices\": [");
	for (size_t first = 0, end; first < r->nrows; first = end) {
		for (end = first;
		     end < r->nrows && r->rows[end].cal == r->rows[first].cal; end++)
			;
		buf_text(out, first ? ",\n" : "\n");
		device(out, r, first, end);
	}
	buf_text(out, "]\n}\n");
}
