/* gather.c: cells in memory, and in runs when there are many.
 *
 * In: records and cells.  Out: sorted cells, each key once.  Must not know: where
 * records come from. */
#include "fit/gather.h"

#include <stdlib.h>

#include "base/fail.h"
#include "fit/runs.h"

struct gather {
	struct arena arena; /* of the cells in memory */
	struct cells cells;
	struct runs *runs;
};

struct gather *gather_new(void)
{
	struct gather *g = calloc(1, sizeof *g);
	if (!g)
		fatal("out of memory");
	g->cells.arena = &g->arena;
	g->runs = runs_new();
	return g;
}

static void forget_cells(struct gather *g)
{
	cells_free(&g->cells);
	arena_free(&g->arena);
}

static void spill(struct gather *g)
{
	cells_sort(&g->cells);
	runs_add(g->runs, &g->cells);
	forget_cells(g);
}

static void keep_bounded(struct gather *g)
{
	if (g->cells.bytes > GATHER_MAX_BYTES)
		spill(g);
}

uint64_t gather_record(struct gather *g, const struct cell_key *key, uint64_t n,
    double mean_ns, double sd_ns, double min_ns, double max_ns, bool labelled)
{
	struct cell *cell = cells_at(&g->cells, key);
	uint64_t hash = cell_add(&g->cells, cell, n, mean_ns, sd_ns, min_ns, max_ns);
	cell->ns.nlabelled += labelled;
	keep_bounded(g);
	return hash;
}

void gather_cell(struct gather *g, const struct cell *cell)
{
	cells_merge(&g->cells, cell);
	keep_bounded(g);
}

void gather_finish(struct gather *g,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	if (runs_count(g->runs)) {
		if (g->cells.n)
			spill(g);
		runs_merge(g->runs, each, context);
		return;
	}
	cells_sort(&g->cells);
	for (size_t i = 0; i < g->cells.n; i++)
		each(context, &g->cells.cells[i]);
}

void gather_free(struct gather *g)
{
	forget_cells(g);
	runs_free(g->runs);
	free(g);
}
