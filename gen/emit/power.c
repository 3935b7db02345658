/* power.c: power of the modes of a board → a device-tree fragment, a summary keyed by
 * nvpmodel.
 *
 * In: costs by mode.  Out: text by way of facts.  Must not know how power was found. */
#include "emit/power.h"

#include <inttypes.h>

static void tell_banner(struct facts *f, const struct emit_power *p)
{
	struct buf text = {0};

	fact_comment(f, "id", p->name);
	fact_comment(f, "name", p->title);
	fact_comment(f, "source", str_of(p->source));
	fact_comment(f, "basis", p->basis);
	fact_comment(f, "for", str_of(p->modes[0].nruns ? " --for WORKLOAD..." : ""));
	fact_identifier(&text, p->name, false);
	fact_text(f, "symbol", "%s", text.s);
	buf_free(&text);
	fact_text(f, "node", "%.*s", (int)p->name.n, p->name.s); /* a FIELD_ID */
}

/* The performance level counts from 1 in the order of the power caps. */
static void tell_opp(struct facts *f, const struct emit_power_mode *m, size_t level)
{
	fact_item_begin(f, "opp");
	if (m->clock_hz) {
		fact_item_text(f, "opp-%" PRIu64, m->clock_hz);
		fact_item_text(
		    f, "\t\t\topp-hz = /bits/ 64 <%" PRIu64 ">;\n", m->clock_hz);
	} else {
		fact_item_text(f, "opp-level-%zu", level);
		fact_item_text(f, "%s", "");
	}
	fact_item_text(f, "%zu", level);
	fact_item_text(f, "%" PRIu64, (uint64_t)m->power_mw * 1000);
	fact_item_text(f, "%.*s, cap %" PRIu32 " mW, table %.*s%s", (int)m->mode.n,
	    m->mode.s, m->power_cap_mw, (int)m->device_id.n, m->device_id.s,
	    m->dominated ? ", dominated" : "");
	fact_item_end(f);
}

void emit_power_dts(const struct emit_power *p, struct render *r, struct buf *out)
{
	struct facts f = {0};

	tell_banner(&f, p);
	for (size_t i = 0; i < p->nmodes; i++)
		tell_opp(&f, &p->modes[i], i + 1);
	fact_list(&f, "opps", p->nmodes);
	render_add(r, &f, "dts_opp.m4", out);
}

/* A line each, in one argument: an item has no lists of its own. */
static void add_run(struct buf *b, const struct emit_power_run *run)
{
	const struct est_cost *c = &run->cost;

	if (run->status != EST_OK)
		buf_printf(b, "RUN none %s ", est_status_name(run->status));
	else
		buf_printf(b,
		    "RUN %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64
		    " %" PRIu64 " %" PRIu32 " %" PRIu64 " ",
		    c->latency_ns, c->latency_lo_ns, c->latency_hi_ns, c->energy_pj,
		    c->energy_lo_pj, c->energy_hi_pj, run->power_mw,
		    run->energy_delay_nj_us);
	fact_escape(b, run->workload);
	buf_char(b, '\n');
}

static void tell_model(struct facts *f, const struct emit_power_mode *m)
{
	struct buf runs = {0};

	fact_item_begin(f, "model");
	if (m->nvpmodel_id >= 0)
		fact_item_text(f, "ID=%" PRId64 " ", m->nvpmodel_id);
	else
		fact_item_text(f, "%s", "");
	fact_item_comment(f, m->nvpmodel_name.n ? m->nvpmodel_name : m->mode);
	fact_item_text(f, "%.*s", (int)m->device_id.n, m->device_id.s);
	fact_item_text(f, "%" PRIu32, m->power_cap_mw);
	fact_item_text(f, "%" PRIu32, m->static_mw);
	fact_item_text(f, "%" PRIu32, m->power_mw);
	fact_item_text(f, "%s", m->dominated ? "yes" : "no");
	for (size_t i = 0; i < m->nruns; i++)
		add_run(&runs, &m->runs[i]);
	fact_item_text(f, "%.*s", (int)runs.n, runs.n ? runs.s : "");
	fact_item_end(f);
	buf_free(&runs);
}

void emit_power_nvpmodel(const struct emit_power *p, struct render *r, struct buf *out)
{
	struct facts f = {0};

	tell_banner(&f, p);
	for (size_t i = 0; i < p->nmodes; i++)
		tell_model(&f, &p->modes[i]);
	fact_list(&f, "models", p->nmodes);
	render_add(r, &f, "nvpmodel.m4", out);
}
