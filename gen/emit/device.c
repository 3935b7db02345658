/* device.c: a compiled device → est_ID.c and est_ID.h.
 *
 * In: a table image and its rows.  Out: C text by way of facts.  Must not know
 * the layout beyond the kinds of rows. */
#include <string.h>

#include "base/fail.h"
#include "emit/emit.h"

void emit_symbol(struct buf *out, struct str device_id)
{
	buf_text(out, "est_");
	fact_identifier(out, device_id, false);
}

static void tell_banner(struct facts *f, const struct emit_device *d)
{
	struct buf text = {0};
	fact_comment(f, "source", str_of(d->source));
	for (size_t i = 0; i < 32; i++)
		buf_printf(&text, "%02x", d->cal->fingerprint[i]);
	fact_text(f, "fingerprint", "%s", text.s);
	fact_comment(f, "id", d->cal->device_id);
	fact_comment(f, "name", d->cal->name);
	fact_text(f, "abi", "%u", EST_TABLE_ABI);
	fact_text(f, "words", "%zu", d->table->nwords);
	fact_text(f, "bytes", "%zu", d->table->nwords * 4);
	fact_text(f, "lines", "%zu", d->table->nsegments);
	/* ppb to percent without floating point: 933379 is 0.0933379 %. */
	fact_text(f, "error_percent", "%u.%07u", d->table->error_ppb / 10000000u,
	    d->table->error_ppb % 10000000u);
	buf_clear(&text);
	emit_symbol(&text, d->cal->device_id);
	fact_text(f, "symbol", "%s", text.s);
	buf_clear(&text);
	fact_identifier(&text, d->cal->device_id, true);
	fact_text(f, "guard", "EST_%s", text.s);
	buf_free(&text);
}

static void add_words(struct buf *b, const uint32_t *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		buf_printf(
		    b, w[i] < 65536 ? "%s%uu" : "%s0x%08xu", i ? ", " : "", w[i]);
}

static void add_call(struct buf *b, const char *macro, const uint32_t *w, size_t n)
{
	buf_printf(b, "%s(", macro);
	add_words(b, w, n);
	buf_char(b, ')');
}

static void add_key(struct buf *b, uint32_t key)
{
	buf_printf(b, "EST_KEY(%u, 0x%07xu)", key >> EST_KEY_MANTISSA_BITS,
	    key & (((uint32_t)1 << EST_KEY_MANTISSA_BITS) - 1));
}

static void add_curve(struct buf *b, const uint32_t *w)
{
	buf_printf(b, "EST_ROW_CURVE(%u, %u, %u, %u, %u, ", w[0] & 0xffff, w[0] >> 16,
	    w[1] & 0xff, w[1] >> 8 & 3, w[1] >> 10 & 3);
	add_key(b, w[2]);
	buf_text(b, ", ");
	if (w[3] == UINT32_MAX)
		buf_text(b, "0xffffffffu");
	else
		add_key(b, w[3]);
	buf_char(b, ')');
}

static void add_segment(struct buf *b, const uint32_t *w)
{
	/* Two's complement without a conversion that C leaves open. */
	int64_t slope = (int64_t)w[1] - (w[1] >> 31 ? 4294967296 : 0);
	buf_printf(b, "EST_ROW_SEGMENT(0x%08xu, %lld)", w[0], (long long)slope);
}

static void add_row(struct buf *b, const char *kind, const uint32_t *w, size_t n)
{
	if (strcmp(kind, "MAGIC") == 0)
		buf_text(b, "EST_TABLE_MAGIC, EST_TABLE_ABI");
	else if (strcmp(kind, "SECTION") == 0)
		add_call(b, "EST_ROW_SECTION", w, n);
	else if (strcmp(kind, "BAND") == 0)
		add_call(b, "EST_ROW_BAND", w, n);
	else if (strcmp(kind, "CLASS") == 0)
		add_call(b, "EST_ROW_CLASS", w, n);
	else if (strcmp(kind, "PEAK") == 0)
		buf_printf(
		    b, "EST_ROW_U64(%lluu)", (unsigned long long)w[1] << 32 | w[0]);
	else if (strcmp(kind, "CURVE") == 0)
		add_curve(b, w);
	else if (strcmp(kind, "KNOT") == 0)
		add_key(b, w[0]);
	else if (strcmp(kind, "SEGMENT") == 0)
		add_segment(b, w);
	else if (strcmp(kind, "AUTHORED") == 0)
		buf_printf(b, "EST_AUTHORED(%u, %u, %u)", EST_AUTHORED_BAND(w[0]),
		    EST_AUTHORED_KIND(w[0]), EST_AUTHORED_N(w[0]));
	else if (strcmp(kind, "RANGE") == 0)
		buf_printf(b, "EST_ROW_RANGE(%u, %u)", w[0] & 0xffff, w[0] >> 16);
	else if (strcmp(kind, "INPUT") == 0)
		buf_printf(b, "EST_ROW_INPUT(%uu, %uu)", w[0], w[1]);
	else if (strcmp(kind, "STAGE") == 0)
		add_call(b, "EST_ROW_STAGE", w, n);
	else if (strcmp(kind, "TERM") == 0)
		add_words(b, w, n);
	else if (strcmp(kind, "STEP") == 0) {
		buf_text(b, "EST_ROW_STEP(");
		add_key(b, w[0]);
		buf_printf(b, ", %uu)", w[1]);
	} else {
		add_words(b, w, n);
	}
}

static void tell_rows(struct facts *f, const struct table *t)
{
	struct buf text = {0};
	for (size_t i = 0; i < t->nrows; i++) {
		const struct table_row *row = &t->rows[i];
		buf_clear(&text);
		add_row(&text, row->kind, t->words + row->at, row->n);
		fact_item_begin(f, "row");
		fact_item_text(f, "%s", text.s);
		fact_item_comment(f, str_of(row->comment));
		fact_item_end(f);
	}
	buf_free(&text);
	fact_list(f, "rows", t->nrows);
}

/* One item with all bytes, or none. */
static void tell_embedded(struct facts *f, struct str record)
{
	struct buf text = {0};
	for (size_t i = 0; i < record.n; i++)
		buf_printf(&text,
		    i % 16 ? " %u,"
		    : i    ? "\n\t%u,"
			   : "\t%u,",
		    (unsigned char)record.s[i]);
	if (record.n) {
		fact_item_begin(f, "embed");
		fact_item_text(f, "%s", text.s);
		fact_item_text(f, "%zu", record.n);
		fact_item_end(f);
	}
	fact_list(f, "embedded", record.n > 0);
	buf_free(&text);
}

void emit_table(const struct emit_device *d, struct render *r, struct buf *out)
{
	struct facts f = {0};
	tell_banner(&f, d);
	tell_rows(&f, d->table);
	tell_embedded(&f, d->embedded);
	render_add(r, &f, "c_table.m4", out);
}

void emit_header(const struct emit_device *d, struct render *r, struct buf *out)
{
	struct facts f = {0};
	tell_banner(&f, d);
	emit_stage_names(&f, d->cal->stages);
	render_add(r, &f, "c_header.m4", out);
}

static void tell_vector(struct facts *f, const struct est_vector *v)
{
	const struct est_op *op = &v->op;
	const struct est_cost *c = &v->cost;
	fact_item_begin(f, "vector");
	fact_item_text(f, "{%lluu, %lluu, %uu, %uu, %u, %u}",
	    (unsigned long long)op->flops, (unsigned long long)op->bytes, op->launches,
	    op->count, op->class_id, op->precision);
	fact_item_text(f, "{%lluu, %lluu, %lluu, %lluu, %lluu, %lluu, %lluu, %lluu",
	    (unsigned long long)c->latency_ns, (unsigned long long)c->latency_lo_ns,
	    (unsigned long long)c->latency_hi_ns, (unsigned long long)c->energy_pj,
	    (unsigned long long)c->energy_lo_pj, (unsigned long long)c->energy_hi_pj,
	    (unsigned long long)c->sd_shared_ns,
	    (unsigned long long)c->variance_independent_ns2);
	fact_item_text(
	    f, "0x%xu, %u, %u}", c->flags, c->coverage_permille, c->interval);
	fact_item_text(f, "%d", v->status);
	fact_item_end(f);
}

void emit_vectors(const struct emit_device *d, struct render *r, struct buf *out)
{
	struct arena arena = {0};
	struct est_vector *vectors;
	struct facts f = {0};
	size_t n = emit_vector_list(&arena, d, &vectors);
	tell_banner(&f, d);
	for (size_t i = 0; i < n; i++)
		tell_vector(&f, &vectors[i]);
	fact_list(&f, "vectors", n);
	emit_stage_requests(&f, d->cal->stages, d->table->words);
	render_add(r, &f, "c_vectors.m4", out);
	arena_free(&arena);
}
