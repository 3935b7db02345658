/* audit_decoded.c: a calibration against a table that nobody has the calibration of.
 *
 * In: the two calibrations of a device, of which one came out of a table.  Out: both
 * as a table shows them, so that what a table does not hold is no change.  Must not
 * know how a table is laid out. */
#include <string.h>

#include "audit/compare.h"
#include "extract/extract.h"
#include "table/table.h"

const struct audit_made *audit_made_of(
    const struct audit_side *side, const struct calibration *cal)
{
	for (const struct audit_made *m = side->made; m; m = m->next)
		if (m->calibration == cal)
			return m;
	return NULL;
}

/* What extract makes of the table of a calibration. */
static struct audit_made *remake(struct audit *audit, const struct calibration *cal)
{
	struct arena *a = audit->arena;
	const struct table *t = table_compile(a, cal);
	if (!t)
		return NULL;
	char *bytes = arena_text(a, (const char *)t->words, 4 * t->nwords);
	const struct src *image =
	    src_from_text(a, cal->src->path, (struct str){bytes, 4 * t->nwords});
	const struct extract *x = extract_read(a, audit->classes, image, NULL, 0);
	if (!x || x->n != 1 || !x->tables[0].calibration)
		return NULL;
	struct audit_made *made = ARENA_NEW(a, struct audit_made);
	*made = (struct audit_made){
	    x->tables[0].calibration, t->words, t->nwords, NULL, NULL};
	return made;
}

static bool same_words(const struct audit_made *a, const struct audit_made *b)
{
	return a->nwords == b->nwords &&
	       memcmp(a->words, b->words, a->nwords * sizeof *a->words) == 0;
}

bool audit_as_tables(struct audit *audit, struct audit_device *d)
{
	const struct audit_made *b = audit_made_of(audit->before, d->before);
	const struct audit_made *a = audit_made_of(audit->after, d->after);
	if (!b && !a)
		return false;
	d->before_given = b ? NULL : d->before;
	d->after_given = a ? NULL : d->after;
	if (!b)
		b = remake(audit, d->before);
	if (!a)
		a = remake(audit, d->after);
	if (!a || !b)
		return false;
	d->before = b->calibration;
	d->after = a->calibration;
	d->before_made = b;
	d->after_made = a;
	d->changed = !same_words(b, a);
	return true;
}
