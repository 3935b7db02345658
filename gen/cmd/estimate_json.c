/* estimate_json.c: costs → JSON of calib/schema/estimate.schema.json.
 *
 * In: what the library answered.  Out: text.  Must not compute. */
#include "base/num.h"
#include "cmd/estimate.h"
#include "input/json.h"

static void add_name(struct buf *b, const char *name)
{
	buf_printf(b, "\"%s\": ", name);
}

static void add_text(struct buf *b, const char *name, const char *text)
{
	add_name(b, name);
	if (text)
		json_quote(b, str_of(text));
	else
		buf_text(b, "null");
	buf_text(b, ", ");
}

static void add_str(struct buf *b, const char *name, struct str text)
{
	add_name(b, name);
	json_quote(b, text);
	buf_text(b, ", ");
}

static void add_u64(struct buf *b, const char *name, uint64_t x)
{
	buf_printf(b, "\"%s\": %llu, ", name, (unsigned long long)x);
}

static void add_known(struct buf *b, const char *name, uint64_t x, bool known)
{
	if (known)
		add_u64(b, name, x);
	else
		buf_printf(b, "\"%s\": null, ", name);
}

static void add_flags(struct buf *b, uint32_t flags)
{
	const char *name, *comma = "";
	buf_text(b, "\"flags\": [");
	while ((name = estimate_flag(&flags)) != NULL) {
		buf_printf(b, "%s\"%s\"", comma, name);
		comma = ", ";
	}
	buf_char(b, ']');
}

static void add_cost(struct buf *b, const struct est_cost *c)
{
	add_u64(b, "latency_ns", c->latency_ns);
	add_u64(b, "latency_lo_ns", c->latency_lo_ns);
	add_u64(b, "latency_hi_ns", c->latency_hi_ns);
	add_text(b, "interval", estimate_interval(c->interval));
	add_name(b, "coverage");
	if (c->coverage_permille)
		num_print(b, c->coverage_permille / 1000.0);
	else
		buf_text(b, "null");
	buf_text(b, ", ");
	add_u64(b, "energy_pj", c->energy_pj);
	add_u64(b, "energy_lo_pj", c->energy_lo_pj);
	add_u64(b, "energy_hi_pj", c->energy_hi_pj);
}

static void add_op(
    const struct estimates *e, const struct estimate *x, size_t i, struct buf *b)
{
	const struct work_op *op = &x->work->ops[i];
	const struct est_explanation *why = &x->why[i];
	const struct classes *c = e->classes;
	buf_text(b, i ? ",\n        {" : "\n        {");
	add_str(b, "name", op->name);
	add_str(b, "class", c->info[op->class_id].name);
	add_str(b, "class_used", c->info[why->class_used].name);
	add_u64(b, "flops", op->flops);
	add_u64(b, "bytes", op->bytes);
	add_u64(b, "launches", op->launches);
	add_u64(b, "count", op->count);
	add_cost(b, &x->ops[i]);
	add_u64(b, "launch_ns", why->launch_ns);
	add_u64(b, "compute_ns", why->compute_ns);
	add_u64(b, "memory_ns", why->memory_ns);
	add_text(b, "combine", why->combine ? "sum" : "max");
	add_text(b, "bound", estimate_bound(why->bound));
	add_known(
	    b, "compute_segment", why->compute_segment, why->compute_segment != 0xffff);
	add_known(
	    b, "memory_segment", why->memory_segment, why->memory_segment != 0xffff);
	add_text(b, "provenance", estimate_provenance(why->provenance));
	add_known(b, "n", why->n, why->n != 0);
	add_known(b, "measured_ns", op->measured_ns, op->measured_ns != 0);
	add_flags(b, x->ops[i].flags);
	buf_char(b, '}');
}

static void add_workload(
    const struct estimates *e, const struct estimate *x, struct buf *b)
{
	const struct workload *w = x->work;
	buf_text(b, "\n    {");
	add_str(b, "name", w->name);
	add_name(b, "precision");
	if (x->precision >= 0)
		json_quote(b, e->classes->precision[x->precision]);
	else
		buf_text(b, "null");
	buf_text(b, ", ");
	add_cost(b, &x->total);
	add_known(b, "measured_ns", w->measured_ns, w->measured_ns != 0);
	add_text(b, "verdict", estimate_verdict(x->verdict));
	add_flags(b, x->total.flags);
	buf_text(b, ",\n      \"ops\": [");
	for (size_t i = 0; i < w->nops; i++)
		add_op(e, x, i, b);
	buf_text(b, "]}");
}

void estimate_json(const struct estimates *e, struct buf *b)
{
	buf_text(b, "{\n  \"schema_version\": \"1.0\",\n  ");
	add_text(b, "device", e->device.id);
	add_name(b, "fingerprint");
	buf_char(b, '"');
	for (size_t i = 0; i < sizeof e->device.fingerprint; i++)
		buf_printf(b, "%02x", e->device.fingerprint[i]);
	buf_text(b, "\", ");
	add_text(b, "timed",
	    e->device.timed == EST_TIMED_END_TO_END ? "end_to_end" : "node_sum");
	/* A fraction like all errors; nine decimals are all there is. */
	buf_printf(b, "\"table_error\": 0.%09u, ", e->device.error_ppb);
	add_known(b, "budget_ns", e->budget_ns, e->has_budget);
	buf_text(b, "\"workloads\": [");
	for (size_t i = 0; i < e->n; i++) {
		buf_text(b, i ? "," : "");
		add_workload(e, &e->list[i], b);
	}
	buf_text(b, "]\n}\n");
}
