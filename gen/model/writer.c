/* writer.c: the layout of the JSON that calibrations are written in, and the parts
 * that occur in several places of one.  Knows no calibration as a whole. */
#include "model/writer.h"

#include <math.h>

#include "base/num.h"
#include "model/bind.h"

#define INDENT 2

void writer_item(struct writer *w, const char *name)
{
	if (!w->first)
		buf_char(w->out, ',');
	if (w->inline_from)
		buf_text(w->out, w->first ? "" : " ");
	else if (w->depth)
		buf_printf(w->out, "\n%*s", INDENT * w->depth, "");
	w->first = false;
	if (name) {
		json_quote(w->out, str_of(name));
		buf_text(w->out, ": ");
	}
}

void writer_begin(struct writer *w, const char *name, char bracket)
{
	writer_item(w, name);
	buf_char(w->out, bracket);
	w->depth++;
	w->first = true;
}

void writer_begin_inline(struct writer *w, const char *name, char bracket)
{
	writer_begin(w, name, bracket);
	if (!w->inline_from)
		w->inline_from = w->depth;
}

void writer_end(struct writer *w, char bracket)
{
	w->depth--;
	if (w->inline_from > w->depth)
		w->inline_from = 0;
	else if (!w->inline_from && !w->first)
		buf_printf(w->out, "\n%*s", INDENT * w->depth, "");
	buf_char(w->out, bracket);
	w->first = false;
}

void writer_number(struct writer *w, const char *name, double x)
{
	writer_item(w, name);
	if (isinf(x))
		buf_text(w->out, "null");
	else
		num_print(w->out, x);
}

void writer_text(struct writer *w, const char *name, struct str s)
{
	writer_item(w, name);
	json_quote(w->out, s);
}

void writer_optional_text(struct writer *w, const char *name, struct str s)
{
	if (s.n)
		writer_text(w, name, s);
}

void writer_word(struct writer *w, const char *name, const char *value)
{
	writer_text(w, name, str_of(value));
}

/* --- parts --- */

static bool same_origin(const struct origin *a, const struct origin *b)
{
	return a->kind == b->kind && a->n == b->n && str_eq(a->source, b->source);
}

void writer_provenance(
    struct writer *w, const struct origin *o, const struct origin *inherited)
{
	if (inherited && same_origin(o, inherited))
		return;
	writer_begin_inline(w, "provenance", '{');
	writer_word(w, "kind", provenance_words[o->kind]);
	if (o->n)
		writer_number(w, "n", o->n);
	if (!inherited || !str_eq(o->source, inherited->source))
		writer_optional_text(w, "source", o->source);
	writer_end(w, '}');
}

void writer_uncertainty(struct writer *w, const struct uncertainty *u)
{
	if (!u->present)
		return;
	writer_begin_inline(w, "uncertainty", '{');
	writer_number(w, "sd_shared", u->sd_shared);
	writer_number(w, "sd_independent", u->sd_independent);
	writer_number(w, "bound_lo", u->bound_lo);
	writer_number(w, "bound_hi", u->bound_hi);
	writer_end(w, '}');
}
