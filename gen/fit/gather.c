/* gather.c: cells in memory, runs on disk, and their merge.
 *
 * In: records and cells.  Out: sorted cells, each key once.  Must not know: where
 * records come from. */
#include "fit/gather.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "fit/summary.h"

struct gather {
	const struct classes *classes;
	struct arena arena; /* of the cells in memory */
	struct cells cells;
	FILE **runs;
	size_t nruns, room;
};

struct gather *gather_new(const struct classes *c)
{
	struct gather *g = calloc(1, sizeof *g);
	if (!g)
		fatal("out of memory");
	g->classes = c;
	g->cells.arena = &g->arena;
	return g;
}

static void forget_cells(struct gather *g)
{
	cells_free(&g->cells);
	arena_free(&g->arena);
}

/* Writes the cells in memory as a run. */
static void spill(struct gather *g)
{
	FILE *run = tmpfile();
	if (!run)
		fatal("no temporary file: TMPDIR must be a writable folder");
	struct buf b = {0};
	cells_sort(&g->cells);
	for (size_t i = 0; i < g->cells.n; i++) {
		summary_print_cell(&b, g->classes, &g->cells.cells[i]);
		if (b.n > 1 << 16 || i + 1 == g->cells.n) {
			if (fwrite(b.s, 1, b.n, run) != b.n)
				fatal("writing a temporary file failed; is the disk "
				      "full?");
			buf_clear(&b);
		}
	}
	buf_free(&b);
	if (fflush(run) != 0)
		fatal("writing a temporary file failed; is the disk full?");
	rewind(run);
	if (g->nruns == g->room) {
		g->room = g->room ? 2 * g->room : 16;
		g->runs = realloc(g->runs, g->room * sizeof(*g->runs));
		if (!g->runs)
			fatal("out of memory");
	}
	g->runs[g->nruns++] = run;
	forget_cells(g);
}

static void keep_bounded(struct gather *g)
{
	if (g->cells.bytes > GATHER_MAX_BYTES)
		spill(g);
}

void gather_record(struct gather *g, const struct cell_key *key, uint64_t n,
    double mean_ns, double sd_ns, double min_ns, double max_ns)
{
	cell_add(
	    &g->cells, cells_at(&g->cells, key), n, mean_ns, sd_ns, min_ns, max_ns);
	keep_bounded(g);
}

void gather_cell(struct gather *g, const struct cell *cell)
{
	cells_merge(&g->cells, cell);
	keep_bounded(g);
}

/* The head of a run during the merge. */
struct head {
	FILE *run;
	char *line; /* getline's */
	size_t room;
	struct arena arena;
	struct cell cell;
	bool ended;
};

static void advance(const struct classes *c, struct head *h)
{
	const char *why;
	ssize_t n = getline(&h->line, &h->room, h->run);
	arena_free(&h->arena);
	if (n < 0) {
		if (ferror(h->run))
			fatal("reading a temporary file failed");
		h->ended = true;
		return;
	}
	struct str line = {h->line, (size_t)n - 1};
	if (!summary_read_cell(&h->arena, c, line, &h->cell, &why))
		fatal("a temporary file was changed while it was read: %s", why);
}

/* The head with the smallest key, or NULL. */
static struct head *smallest(struct head *heads, size_t n)
{
	struct head *best = NULL;
	for (size_t i = 0; i < n; i++)
		if (!heads[i].ended && (!best || cell_key_compare(&heads[i].cell.key,
						     &best->cell.key) < 0))
			best = &heads[i];
	return best;
}

static void merge_runs(struct gather *g,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	struct head *heads = calloc(g->nruns, sizeof *heads);
	struct head *h;
	if (!heads)
		fatal("out of memory");
	for (size_t i = 0; i < g->nruns; i++) {
		heads[i].run = g->runs[i];
		advance(g->classes, &heads[i]);
	}
	while ((h = smallest(heads, g->nruns))) {
		/* the table holds one cell: the runs' cells of this key, merged */
		cells_merge(&g->cells, &h->cell);
		advance(g->classes, h);
		while ((h = smallest(heads, g->nruns)) &&
		       cell_key_compare(&h->cell.key, &g->cells.cells[0].key) == 0) {
			cells_merge(&g->cells, &h->cell);
			advance(g->classes, h);
		}
		each(context, &g->cells.cells[0]);
		cells_clear(&g->cells);
		arena_free(&g->arena);
	}
	for (size_t i = 0; i < g->nruns; i++) {
		free(heads[i].line);
		arena_free(&heads[i].arena);
	}
	free(heads);
}

void gather_finish(struct gather *g,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	if (g->nruns) {
		if (g->cells.n)
			spill(g);
		merge_runs(g, each, context);
		return;
	}
	cells_sort(&g->cells);
	for (size_t i = 0; i < g->cells.n; i++)
		each(context, &g->cells.cells[i]);
}

void gather_free(struct gather *g)
{
	forget_cells(g);
	for (size_t i = 0; i < g->nruns; i++)
		fclose(g->runs[i]);
	free(g->runs);
	free(g);
}
