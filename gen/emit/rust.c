/* rust.c: the API, the classes, compiled devices and families → estimate.rs.
 *
 * In: classes, devices with their tables, names of families.  Out: declarations for
 * Rust.  Must not know what the library does. */
#include "emit/emit.h"

static void tell_devices(
    struct arena *a, struct facts *f, const struct emit_device *devices, size_t n)
{
	struct buf symbol = {0};
	for (size_t i = 0; i < n; i++) {
		struct est_vector *vectors;
		buf_clear(&symbol);
		emit_symbol(&symbol, devices[i].cal->device_id);
		fact_item_begin(f, "device");
		fact_item_text(f, "%s", symbol.s);
		fact_item_text(f, "%zu", devices[i].table->nwords);
		fact_item_text(f, "%zu", emit_vector_list(a, &devices[i], &vectors));
		fact_item_comment(f, devices[i].cal->device_id);
		fact_item_end(f);
	}
	fact_list(f, "devices", n);
	buf_free(&symbol);
}

static void tell_name(
    struct facts *f, const char *item, struct str name, size_t id, struct str title)
{
	struct buf symbol = {0};
	fact_identifier(&symbol, name, true);
	fact_item_begin(f, item);
	fact_item_text(f, "%s", symbol.s);
	fact_item_text(f, "%zu", id);
	fact_item_comment(f, title);
	fact_item_end(f);
	buf_free(&symbol);
}

void emit_rust(struct arena *a, const struct classes *c,
    const struct emit_device *devices, size_t n, const struct str *families,
    size_t nfamilies, struct render *r, struct buf *out)
{
	struct facts f = {0};
	struct buf symbol = {0};
	fact_text(&f, "version", "%s", EST_VERSION);
	for (size_t i = 0; i < c->n; i++)
		tell_name(&f, "class", c->info[i].name, i, c->info[i].title);
	fact_list(&f, "classes", c->n);
	for (size_t i = 0; i < c->nprecisions; i++)
		tell_name(&f, "precision", c->precision[i], i, c->precision[i]);
	fact_list(&f, "precisions", c->nprecisions);
	tell_devices(a, &f, devices, n);
	for (size_t i = 0; i < nfamilies; i++) {
		buf_clear(&symbol);
		emit_symbol(&symbol, families[i]);
		fact_item_begin(&f, "family");
		fact_item_text(&f, "%s", symbol.s);
		fact_item_comment(&f, families[i]);
		fact_item_end(&f);
	}
	fact_list(&f, "families", nfamilies);
	buf_free(&symbol);
	render_add(r, &f, "rust.m4", out);
}
