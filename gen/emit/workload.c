/* workload.c: a workload → const struct est_op[].
 *
 * In: a workload.  Out: est_workload_NAME.c and .h.  Must not know devices. */
#include "emit/emit.h"

void emit_workload_symbol(struct buf *out, struct str name)
{
	buf_text(out, "est_workload_");
	fact_identifier(out, name, false);
}

static void tell_banner(struct facts *f, const struct workload *w, const char *source)
{
	struct buf symbol = {0}, guard = {0};
	emit_workload_symbol(&symbol, w->name);
	fact_identifier(&guard, w->name, true);
	fact_comment(f, "source", str_of(source));
	fact_comment(f, "name", w->name);
	fact_text(f, "symbol", "%s", symbol.s);
	fact_text(f, "guard", "EST_WORKLOAD_%s", guard.s);
	buf_free(&symbol);
	buf_free(&guard);
}

void emit_workload_header(
    const struct workload *w, const char *source, struct render *r, struct buf *out)
{
	struct facts f = {0};
	tell_banner(&f, w, source);
	fact_text(&f, "ops_count", "%zu", w->nops);
	render_add(r, &f, "c_workload_header.m4", out);
}

static void tell_op(struct facts *f, const struct work_op *op, const struct classes *c)
{
	struct buf class_symbol = {0}, precision = {0};
	fact_identifier(&class_symbol, c->info[op->class_id].name, true);
	fact_identifier(&precision, c->precision[op->precision], true);
	fact_item_begin(f, "op");
	fact_item_text(f, "{%lluu, %lluu, %uu, %uu, EST_CLASS_%s, EST_PRECISION_%s}",
	    (unsigned long long)op->flops, (unsigned long long)op->bytes, op->launches,
	    op->count, class_symbol.s, precision.s);
	fact_item_comment(f, op->name);
	fact_item_end(f);
	buf_free(&class_symbol);
	buf_free(&precision);
}

void emit_workload(const struct workload *w, const struct classes *c,
    const char *source, struct render *r, struct buf *out)
{
	struct facts f = {0};
	tell_banner(&f, w, source);
	for (size_t i = 0; i < w->nops; i++)
		tell_op(&f, &w->ops[i], c);
	fact_list(&f, "ops", w->nops);
	render_add(r, &f, "c_workload.m4", out);
}
