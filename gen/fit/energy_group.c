/* energy_group.c: rows of energy → groups that are left out together.
 *
 * In: rows.  Out: names of groups, the group of each row.  Must not know models. */
#include "base/num.h"
#include "fit/energy.h"
#include "fit/rows.h"

/* Rows of equal work are one network, in several precisions or runs. */
static struct str equal_work(struct arena *a, const struct energy_row *r)
{
	struct buf b = {0};
	num_print(&b, r->flops);
	buf_text(&b, " FLOPs");
	if (r->batch > 0)
		buf_printf(&b, ", batch %.9g", r->batch);
	struct str name = str_copy(a, buf_view(&b));
	buf_free(&b);
	return name;
}

static struct str group_name(
    struct arena *a, const struct energy_row *r, enum energy_by by)
{
	if (by == ENERGY_BY_FAMILY && r->family.n)
		return r->family;
	if (!r->network.n)
		return equal_work(a, r);
	return by == ENERGY_BY_FAMILY ? fit_family(r->network) : r->network;
}

void energy_group(struct arena *a, struct energy_rows *rows, enum energy_by by)
{
	bool named = false;
	rows->groups = ARENA_ARRAY(a, rows->n + 1, struct str);
	rows->ngroups = 0;
	for (size_t i = 0; i < rows->n; i++) {
		struct energy_row *r = &rows->rows[i];
		struct str name = group_name(a, r, by);
		uint32_t g = 0;
		while (g < rows->ngroups && !str_eq(rows->groups[g], name))
			g++;
		if (g == rows->ngroups)
			rows->groups[rows->ngroups++] = name;
		r->group = g;
		named =
		    named || r->network.n || (by == ENERGY_BY_FAMILY && r->family.n);
	}
	rows->by = !named                   ? "configurations of equal work"
		   : by == ENERGY_BY_FAMILY ? "families"
					    : "networks";
}
