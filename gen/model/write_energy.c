/* write_energy.c: energies, power and limits of a calibration as JSON: what
 * bind_energy.c reads. */
#include "model/bind.h"
#include "model/writer.h"

static void origin_of_bound(struct writer *w, const char *basis_name,
    const char *source_name, enum basis basis, struct str source,
    const struct bounded *b)
{
	if (basis != b->basis)
		writer_word(w, basis_name, basis_words[basis]);
	if (source.n && !str_eq(source, b->source))
		writer_text(w, source_name, source);
}

/* The values times `factor`. */
void write_bounded(
    struct writer *w, const char *name, const struct bounded *b, double factor)
{
	writer_begin_inline(w, name, '{');
	writer_number(w, "lower", factor * b->lower);
	writer_number(w, "value", factor * b->value);
	writer_number(w, "upper", factor * b->upper);
	writer_word(w, "basis", basis_words[b->basis]);
	writer_text(w, "source", b->source);
	origin_of_bound(
	    w, "lower_basis", "lower_source", b->lower_basis, b->lower_source, b);
	origin_of_bound(
	    w, "upper_basis", "upper_source", b->upper_basis, b->upper_source, b);
	if (b->n)
		writer_number(w, "n", b->n);
	writer_end(w, '}');
}

static void truth(struct writer *w, const char *name, bool value)
{
	if (!value)
		return;
	writer_item(w, name);
	buf_text(w->out, "true");
}

static void levels(struct writer *w, const struct precision_cost *p)
{
	struct buf name = {0};

	if (!p->nlevels)
		return;
	writer_begin(w, "level_pj", '{');
	for (size_t i = 0; i < p->nlevels; i++) {
		buf_clear(&name);
		buf_str(&name, p->levels[i].name);
		buf_char(&name, '\0');
		write_bounded(w, name.s, &p->levels[i].byte_pj, 1);
	}
	writer_end(w, '}');
	buf_free(&name);
}

static void derivation(struct writer *w, const struct derivation *d)
{
	if (!(d->limit > 0))
		return;
	writer_begin_inline(w, "derivation", '{');
	writer_number(w, "limit", d->limit);
	truth(w, "as_published", d->as_published);
	writer_number(w, "lower_pj", d->lower_pj);
	writer_number(w, "upper_pj", d->upper_pj);
	writer_text(w, "source", d->source);
	writer_end(w, '}');
}

static void energy(struct writer *w, const struct precision_cost *p)
{
	writer_begin(w, "energy", '{');
	if (p->energy_form == ENERGY_PER_FLOP)
		write_bounded(w, "flop_pj", &p->flop_energy_pj, 1);
	else if (p->energy_form == ENERGY_PER_MAC)
		write_bounded(w, "mac_pj", &p->flop_energy_pj, 2);
	if (p->has_mac_unit)
		writer_word(w, "mac_unit", mac_unit_words[p->mac_unit]);
	if (!p->byte_by_memory)
		write_bounded(w, "byte_pj", &p->byte_energy_pj, 1);
	levels(w, p);
	derivation(w, &p->derivation);
	writer_end(w, '}');
}

static void mfus(struct writer *w, const struct precision_cost *p)
{
	writer_begin(w, "observed_mfu", '[');
	for (size_t i = 0; i < p->nmfus; i++) {
		writer_begin_inline(w, NULL, '{');
		writer_number(w, "lower", p->mfus[i].lower);
		writer_number(w, "upper", p->mfus[i].upper);
		writer_text(w, "source", p->mfus[i].source);
		writer_end(w, '}');
	}
	writer_end(w, ']');
}

static void limits(struct writer *w, const struct precision_cost *p)
{
	writer_begin(w, "stated_limits", '[');
	for (size_t i = 0; i < p->nlimits; i++) {
		const struct stated_limit *l = &p->limits[i];

		writer_begin_inline(w, NULL, '{');
		writer_word(w, "bound", bound_words[l->bound]);
		writer_number(w, "value", l->value);
		truth(w, "as_published", l->as_published);
		writer_text(w, "source", l->source);
		writer_end(w, '}');
	}
	writer_end(w, ']');
}

void write_energy(struct writer *w, const struct precision_cost *p)
{
	if (p->has_energy)
		energy(w, p);
	if (p->nmfus)
		mfus(w, p);
	if (p->nlimits)
		limits(w, p);
}

void write_physics(struct writer *w, const struct calibration *cal)
{
	if (cal->convention != CONVENTION_UNSTATED)
		writer_word(
		    w, "static_power_convention", convention_words[cal->convention]);
	if (cal->process_node_nm > 0)
		writer_number(w, "process_node_nm", cal->process_node_nm);
	if (cal->memory_type.n)
		writer_text(w, "memory_type", cal->memory_type);
}
