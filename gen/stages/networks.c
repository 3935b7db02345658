/* networks.c: cells of measurement files in, totals of networks as requests out. */
#include "stages/networks.h"

#include <math.h>

struct total {
	struct str network;
	uint32_t batch;
	double ns, flops, bytes;
};

static uint32_t whole(double x)
{
	return (uint32_t)fmin(floor(x + 0.5), UINT32_MAX);
}

static void fill(struct arena *a, struct stage_data *d, const struct total *totals)
{
	static const char *const names[] = {"network", "batch", "mflops", "kbytes"};
	struct stage_input *network = &d->inputs[0];

	for (size_t c = 0; c < d->ninputs; c++) {
		d->inputs[c].name = str_of(names[c]);
		d->inputs[c].min = c ? UINT32_MAX : 0;
	}
	network->labels = ARENA_ARRAY(a, d->n, struct str);
	for (size_t i = 0; i < d->n; i++) {
		double *x = &d->x[i * d->ninputs];

		/* Cells come in the order of their networks. */
		if (i == 0 || !str_eq(totals[i].network, totals[i - 1].network))
			network->labels[network->nlabels++] = totals[i].network;
		x[0] = (double)(network->nlabels - 1);
		x[1] = totals[i].batch;
		x[2] = whole(totals[i].flops / 1e6);
		x[3] = whole(totals[i].bytes / 1e3);
		for (size_t c = 1; c < d->ninputs; c++) {
			struct stage_input *in = &d->inputs[c];

			in->min = x[c] < in->min ? (uint32_t)x[c] : in->min;
			in->max = x[c] > in->max ? (uint32_t)x[c] : in->max;
		}
		d->ns[i] = totals[i].ns;
	}
	network->max = (uint32_t)(network->nlabels - 1);
}

static bool same_kind(const struct cell_key *a, const struct cell_key *b)
{
	return a->precision == b->precision && str_eq(a->mode, b->mode);
}

struct stage_data *stage_data_networks(
    struct arena *a, const struct cells *cells, const char *path)
{
	struct stage_data *d = ARENA_NEW(a, struct stage_data);
	struct total *totals = ARENA_ARRAY(a, cells->n + 1, struct total);
	for (size_t i = 0; i < cells->n; i++) {
		const struct cell *cell = &cells->cells[i];
		struct total *t = d->n ? &totals[d->n - 1] : NULL;

		if (!same_kind(&cell->key, &cells->cells[0].key))
			continue;
		if (!t || t->batch != cell->key.batch ||
		    !str_eq(t->network, cell->key.network)) {
			t = &totals[d->n++];
			t->network = cell->key.network;
			t->batch = cell->key.batch;
		}
		/* Rows of one network that look alike are one cell: its sum is theirs.
		 */
		double rows = (double)cell->ns.nsources;

		t->ns += rows * moments_mean(&cell->ns);
		t->flops += rows * (double)cell->key.flops;
		t->bytes += rows * (double)cell->key.bytes;
	}
	d->path = path;
	d->nrows = d->n;
	d->ninputs = 4;
	d->nstages = 1;
	d->inputs = ARENA_ARRAY(a, d->ninputs, struct stage_input);
	d->stages = ARENA_NEW(a, struct stage_column);
	d->stages[0] = (struct stage_column){STR("network"), -1};
	d->x = ARENA_ARRAY(a, d->n * d->ninputs, double);
	d->ns = ARENA_ARRAY(a, d->n, double);
	fill(a, d, totals);
	stage_data_sort(a, d);
	return d;
}
