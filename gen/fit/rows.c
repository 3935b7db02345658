/* rows.c: sorted cells → rows of one mode and precision, with their groups.
 *
 * In: cells.  Out: rows, totals, networks, families.  Knows no curves. */
#include "fit/rows.h"

#include <math.h>

struct str fit_family(struct str network)
{
	size_t n = 0;

	while (n < network.n && ((network.s[n] >= 'a' && network.s[n] <= 'z') ||
				    (network.s[n] >= 'A' && network.s[n] <= 'Z')))
		n++;
	return (struct str){network.s, n ? n : network.n};
}

static void add_network(struct fit_rows *r, struct str name)
{
	struct str family = fit_family(name);
	uint32_t id = (uint32_t)r->nfamilies;

	for (size_t i = 0; i < r->nnetworks; i++)
		if (str_eq(fit_family(r->networks[i]), family))
			id = r->families[i];
	r->nfamilies += id == r->nfamilies;
	r->networks[r->nnetworks] = name;
	r->families[r->nnetworks++] = id;
}

static void add_row(struct fit_rows *r, const struct cell *cell)
{
	const struct cell_key *key = &cell->key;
	struct fit_row *row = &r->rows[r->n];

	if (!r->n || !str_eq(r->networks[r->nnetworks - 1], key->network))
		add_network(r, key->network);
	struct fit_total *total = r->ntotals ? &r->totals[r->ntotals - 1] : NULL;
	if (!total || total->network != r->nnetworks - 1 ||
	    total->batch != key->batch) {
		total = &r->totals[r->ntotals++];
		*total = (struct fit_total){.network = (uint32_t)r->nnetworks - 1,
		    .batch = key->batch,
		    .first = r->n};
	}
	*row = (struct fit_row){.class_id = key->class_id,
	    .network = total->network,
	    .total = (uint32_t)r->ntotals - 1,
	    .flops = key->flops,
	    .bytes = key->bytes,
	    .time_ns = moments_mean(&cell->ns),
	    .count = (double)cell->ns.nsources,
	    .cell = cell};
	row->log_flops = key->flops ? log10((double)key->flops) : 0;
	row->log_bytes = key->bytes ? log10((double)key->bytes) : 0;
	row->log_time = log(row->time_ns);
	total->measured_ns += row->count * row->time_ns;
	total->n++;
	r->n++;
}

struct fit_rows *fit_rows_of(
    struct arena *a, const struct cells *cells, struct str mode, int precision)
{
	struct fit_rows *r = ARENA_NEW(a, struct fit_rows);
	size_t n = 0;

	for (size_t i = 0; i < cells->n; i++)
		n += cells->cells[i].key.precision == precision &&
		     str_eq(cells->cells[i].key.mode, mode);
	r->rows = ARENA_ARRAY(a, n, struct fit_row);
	r->totals = ARENA_ARRAY(a, n, struct fit_total);
	r->networks = ARENA_ARRAY(a, n, struct str);
	r->families = ARENA_ARRAY(a, n, uint32_t);
	for (size_t i = 0; i < cells->n; i++)
		if (cells->cells[i].key.precision == precision &&
		    str_eq(cells->cells[i].key.mode, mode))
			add_row(r, &cells->cells[i]);
	return r;
}
