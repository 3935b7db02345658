/* index.c: lists of devices and of classes → C.
 *
 * In: device ids, classes.  Out: est_devices.h, est_devices_all.c,
 * est_classes.h.  Must not know tables. */
#include "emit/emit.h"

static void tell_devices(struct facts *f, const struct str *ids, size_t n)
{
	struct buf symbol = {0};
	for (size_t i = 0; i < n; i++) {
		buf_clear(&symbol);
		emit_symbol(&symbol, ids[i]);
		fact_item_begin(f, "device");
		fact_item_text(f, "%s", symbol.s);
		fact_item_comment(f, ids[i]);
		fact_item_end(f);
	}
	fact_list(f, "devices", n);
	buf_free(&symbol);
}

void emit_index_header(
    const struct str *ids, size_t n, struct render *r, struct buf *out)
{
	struct facts f = {0};
	tell_devices(&f, ids, n);
	render_add(r, &f, "c_index_header.m4", out);
}

void emit_index(const struct str *ids, size_t n, struct render *r, struct buf *out)
{
	struct facts f = {0};
	tell_devices(&f, ids, n);
	render_add(r, &f, "c_index.m4", out);
}

static void tell_name(
    struct facts *f, const char *item, struct str name, size_t id, struct str title)
{
	struct buf symbol = {0};
	fact_identifier(&symbol, name, true);
	fact_item_begin(f, item);
	fact_item_text(f, "%s", symbol.s);
	fact_item_text(f, "%zuu", id);
	fact_item_comment(f, title);
	fact_item_end(f);
	buf_free(&symbol);
}

void emit_classes(
    const struct classes *c, const char *source, struct render *r, struct buf *out)
{
	struct facts f = {0};
	fact_comment(&f, "source", str_of(source));
	for (size_t i = 0; i < c->n; i++)
		tell_name(&f, "class", c->info[i].name, i, c->info[i].title);
	fact_list(&f, "classes", c->n);
	for (size_t i = 0; i < c->nprecisions; i++)
		tell_name(&f, "precision", c->precision[i], i, c->precision[i]);
	fact_list(&f, "precisions", c->nprecisions);
	render_add(r, &f, "c_classes.m4", out);
}
