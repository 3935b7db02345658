/* family.c: the modes of a board → est_FAMILY.c and est_FAMILY.h, and the list of all
 * families.
 *
 * In: modes whose tables were compared.  Out: C text by way of facts.  Must not know
 * how they were compared. */
#include "emit/emit.h"

static void tell_device(struct facts *f, const struct emit_mode *m)
{
	struct buf symbol = {0};

	emit_symbol(&symbol, m->device_id);
	fact_item_begin(f, "device");
	fact_item_text(f, "%s", symbol.s);
	fact_item_end(f);
	buf_free(&symbol);
}

static void tell_mode(struct facts *f, const struct emit_mode *m, size_t index)
{
	struct buf symbol = {0}, constant = {0};

	emit_symbol(&symbol, m->device_id);
	fact_identifier(&constant, m->name, true);
	fact_item_begin(f, "mode");
	fact_item_text(f, "%.*s", (int)m->name.n, m->name.s); /* a FIELD_ID */
	fact_item_text(f, "%s", symbol.s);
	fact_item_text(f, "%uu", m->power_cap_mw);
	fact_item_text(f, "%s", m->dominated ? "EST_MODE_DOMINATED" : "0");
	fact_item_text(f, "%s", constant.s);
	fact_item_text(f, "%zuu", index);
	fact_item_comment(f, m->comment);
	fact_item_end(f);
	buf_free(&symbol);
	buf_free(&constant);
}

static void tell_family(struct facts *f, const struct emit_family *family)
{
	struct buf text = {0};

	fact_comment(f, "id", family->name);
	fact_comment(f, "name", family->title);
	fact_comment(f, "source", str_of(family->source));
	fact_comment(f, "ranking", family->ranking);
	fact_comment(f, "workloads", family->workloads);
	fact_comment(f, "missing", family->missing);
	emit_symbol(&text, family->name);
	fact_text(f, "symbol", "%s", text.s);
	buf_clear(&text);
	fact_identifier(&text, family->name, true);
	fact_text(f, "guard", "EST_%s", text.s);
	buf_free(&text);
	for (size_t i = 0; i < family->nmodes; i++)
		tell_device(f, &family->modes[i]);
	fact_list(f, "devices", family->nmodes);
	for (size_t i = 0; i < family->nmodes; i++)
		tell_mode(f, &family->modes[i], i);
	fact_list(f, "modes", family->nmodes);
}

void emit_family(const struct emit_family *family, struct render *r, struct buf *out)
{
	struct facts f = {0};

	tell_family(&f, family);
	render_add(r, &f, "c_family.m4", out);
}

void emit_family_header(
    const struct emit_family *family, struct render *r, struct buf *out)
{
	struct facts f = {0};

	tell_family(&f, family);
	render_add(r, &f, "c_family_header.m4", out);
}

static void tell_families(struct facts *f, const struct str *names, size_t n)
{
	struct buf symbol = {0};

	for (size_t i = 0; i < n; i++) {
		buf_clear(&symbol);
		emit_symbol(&symbol, names[i]);
		fact_item_begin(f, "family");
		fact_item_text(f, "%s", symbol.s);
		fact_item_comment(f, names[i]);
		fact_item_end(f);
	}
	fact_list(f, "families", n);
	buf_free(&symbol);
}

void emit_families(const struct str *names, size_t n, struct render *r, struct buf *out)
{
	struct facts f = {0};

	tell_families(&f, names, n);
	render_add(r, &f, "c_families.m4", out);
}

void emit_families_header(
    const struct str *names, size_t n, struct render *r, struct buf *out)
{
	struct facts f = {0};

	tell_families(&f, names, n);
	render_add(r, &f, "c_families_header.m4", out);
}
