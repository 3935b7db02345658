/* rows.c: sorted cells → rows of one mode and precision, with their groups.
 *
 * In: cells.  Out: rows, totals, networks, families.  Knows no curves. */
#include "fit/rows.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"

/* A row weighs like this power of its share of the time of its network. */
#define SHARE_POWER 0.25

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
	    .labelled = (double)cell->ns.nlabelled / (double)cell->ns.nsources,
	    .cell = cell};
	row->log_flops = key->flops ? log10((double)key->flops) : 0;
	row->log_bytes = key->bytes ? log10((double)key->bytes) : 0;
	row->log_time = log(row->time_ns);
	total->measured_ns += row->count * row->time_ns;
	total->n++;
	r->n++;
}

struct order {
	double key;
	uint32_t row;
};

static int compare_order(const void *a, const void *b)
{
	const struct order *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->row > y->row) - (x->row < y->row);
}

static double bytes_key(const struct fit_row *r)
{
	return (double)r->bytes;
}

static double flop_rate_key(const struct fit_row *r)
{
	return r->flops ? r->time_ns / (double)r->flops : INFINITY;
}

static double byte_rate_key(const struct fit_row *r)
{
	return r->bytes ? r->time_ns / (double)r->bytes : INFINITY;
}

static uint32_t *order_by(
    struct arena *a, const struct fit_rows *r, double (*key)(const struct fit_row *row))
{
	struct order *order = malloc((r->n + 1) * sizeof *order);
	uint32_t *rows = ARENA_ARRAY(a, r->n, uint32_t);

	if (!order)
		fatal("out of memory");
	for (size_t i = 0; i < r->n; i++)
		order[i] = (struct order){key(&r->rows[i]), (uint32_t)i};
	qsort(order, r->n, sizeof *order, compare_order);
	for (size_t i = 0; i < r->n; i++)
		rows[i] = order[i].row;
	free(order);
	return rows;
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
	for (size_t i = 0; i < r->n; i++) {
		struct fit_row *row = &r->rows[i];

		row->weight =
		    row->count *
		    pow(row->time_ns / r->totals[row->total].measured_ns, SHARE_POWER);
	}
	r->by_bytes = order_by(a, r, bytes_key);
	r->by_flop_rate = order_by(a, r, flop_rate_key);
	r->by_byte_rate = order_by(a, r, byte_rate_key);
	return r;
}
