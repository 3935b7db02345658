/* runs.c: cells → temporary files → merged cells.
 *
 * In: sorted cells.  Out: the same, each key once.  The files hold what memory holds,
 * in this program's own layout: nobody else reads them.  Must not know: where cells
 * come from. */
#include "fit/runs.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

struct run {
	FILE *file;
	unsigned level;
};

struct runs {
	struct run *run;
	size_t n, room;
};

/* A cell as it stands in a run; its texts and samples follow. */
struct record {
	uint64_t nnetwork, nmode, npattern;
	uint64_t flops, bytes;
	struct moments ns;
	uint32_t batch, nsamples;
	int32_t precision, class_id;
};

struct runs *runs_new(void)
{
	struct runs *r = calloc(1, sizeof *r);
	if (!r)
		fatal("out of memory");
	return r;
}

void runs_free(struct runs *r)
{
	for (size_t i = 0; i < r->n; i++)
		fclose(r->run[i].file);
	free(r->run);
	free(r);
}

size_t runs_count(const struct runs *r)
{
	return r->n;
}

/* --- writing ------------------------------------------------------------------ */

static FILE *new_file(void)
{
	FILE *f = tmpfile();
	if (!f)
		fatal("no temporary file: %s", strerror(errno));
	return f;
}

static void write_bytes(FILE *f, const void *data, size_t n)
{
	if (n && fwrite(data, 1, n, f) != n)
		fatal("writing a temporary file failed; is the disk full?");
}

static void write_cell(void *context, const struct cell *cell)
{
	FILE *f = context;
	const struct cell_key *k = &cell->key;
	struct record record;
	memset(&record, 0, sizeof record); /* padding, too */
	record.nnetwork = k->network.n;
	record.nmode = k->mode.n;
	record.npattern = k->pattern.n;
	record.flops = k->flops;
	record.bytes = k->bytes;
	record.ns = cell->ns;
	record.batch = k->batch;
	record.nsamples = cell->nsamples;
	record.precision = k->precision;
	record.class_id = k->class_id;
	write_bytes(f, &record, sizeof record);
	write_bytes(f, k->network.s, k->network.n);
	write_bytes(f, k->mode.s, k->mode.n);
	write_bytes(f, k->pattern.s, k->pattern.n);
	write_bytes(f, cell->samples, cell->nsamples * sizeof *cell->samples);
}

static void push(struct runs *r, FILE *file, unsigned level)
{
	if (fflush(file) != 0)
		fatal("writing a temporary file failed; is the disk full?");
	rewind(file);
	if (r->n == r->room) {
		r->room = r->room ? 2 * r->room : 16;
		r->run = realloc(r->run, r->room * sizeof *r->run);
		if (!r->run)
			fatal("out of memory");
	}
	r->run[r->n++] = (struct run){file, level};
}

/* --- merging ------------------------------------------------------------------ */

/* A run being read: its next cell. */
struct head {
	FILE *file;
	struct arena *texts;
	struct cell cell;
	struct cell_sample samples[CELL_SAMPLES];
	char *text;
	size_t room;
	bool ended;
};

static void read_bytes(FILE *f, void *out, size_t n)
{
	if (n && fread(out, 1, n, f) != n)
		fatal("reading a temporary file failed");
}

static void advance(struct head *h)
{
	struct record record;
	size_t got = fread(&record, 1, sizeof record, h->file);
	if (got == 0 && feof(h->file)) {
		h->ended = true;
		return;
	}
	if (got != sizeof record)
		fatal("reading a temporary file failed");
	size_t n = record.nnetwork + record.nmode + record.npattern;
	BUG_IF(record.nsamples > CELL_SAMPLES);
	if (n > h->room) {
		h->room = 2 * n;
		h->text = arena_alloc(h->texts, h->room);
	}
	read_bytes(h->file, h->text, n);
	read_bytes(h->file, h->samples, record.nsamples * sizeof *h->samples);
	char *mode = h->text + record.nnetwork;
	h->cell = (struct cell){.key = {.network = {h->text, record.nnetwork},
				    .mode = {mode, record.nmode},
				    .pattern = {mode + record.nmode, record.npattern},
				    .batch = record.batch,
				    .precision = record.precision,
				    .class_id = record.class_id,
				    .flops = record.flops,
				    .bytes = record.bytes},
	    .ns = record.ns,
	    .samples = h->samples,
	    .nsamples = record.nsamples};
}

/* Heads that have a cell, the smallest key first: a binary heap. */
struct heap {
	struct head **head;
	size_t n;
};

static bool before(const struct head *a, const struct head *b)
{
	return cell_key_compare(&a->cell.key, &b->cell.key) < 0;
}

static void sift(struct heap *h, size_t i)
{
	for (;;) {
		size_t least = i;
		for (size_t k = 2 * i + 1; k <= 2 * i + 2 && k < h->n; k++)
			if (before(h->head[k], h->head[least]))
				least = k;
		if (least == i)
			return;
		struct head *moved = h->head[i];
		h->head[i] = h->head[least];
		h->head[least] = moved;
		i = least;
	}
}

/* Goes on to the next cell of the first head. */
static void advance_first(struct heap *h)
{
	advance(h->head[0]);
	if (h->head[0]->ended)
		h->head[0] = h->head[--h->n];
	if (h->n)
		sift(h, 0);
}

/* Whether another head stands at the key of the first; in a heap it would be one
 * of the next two. */
static bool is_shared(const struct heap *h)
{
	for (size_t k = 1; k <= 2 && k < h->n; k++)
		if (!before(h->head[0], h->head[k]))
			return true;
	return false;
}

/* The cells of all heads at the key of the first, as one. */
static void merge_key(struct heap *h, struct cells *one,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	cells_merge(one, &h->head[0]->cell);
	advance_first(h);
	while (
	    h->n && cell_key_compare(&h->head[0]->cell.key, &one->cells[0].key) == 0) {
		cells_merge(one, &h->head[0]->cell);
		advance_first(h);
	}
	each(context, &one->cells[0]);
	cells_clear(one);
	arena_free(one->arena);
}

static void merge(struct run *run, size_t n,
    void (*each)(void *context, const struct cell *cell), void *context)
{
	struct arena arena = {0}, texts = {0};
	struct cells one = {.arena = &arena};
	struct head *heads = calloc(n, sizeof *heads);
	struct heap h = {calloc(n, sizeof *h.head), 0};
	if (!heads || !h.head)
		fatal("out of memory");
	for (size_t i = 0; i < n; i++) {
		heads[i].file = run[i].file;
		heads[i].texts = &texts;
		advance(&heads[i]);
		if (!heads[i].ended)
			h.head[h.n++] = &heads[i];
	}
	for (size_t i = h.n; i-- > 0;)
		sift(&h, i);
	while (h.n) {
		if (is_shared(&h)) {
			merge_key(&h, &one, each, context);
		} else {
			each(context, &h.head[0]->cell);
			advance_first(&h);
		}
	}
	cells_free(&one);
	arena_free(&arena);
	arena_free(&texts);
	free(h.head);
	free(heads);
}

/* The last runs, if RUNS_FAN of them are of one level, become one. */
static bool join_last(struct runs *r)
{
	if (r->n < RUNS_FAN)
		return false;
	struct run *first = &r->run[r->n - RUNS_FAN];
	unsigned level = first->level;
	if (level != r->run[r->n - 1].level)
		return false;
	FILE *file = new_file();
	merge(first, RUNS_FAN, write_cell, file);
	for (size_t i = 0; i < RUNS_FAN; i++)
		fclose(first[i].file);
	r->n -= RUNS_FAN;
	push(r, file, level + 1);
	return true;
}

void runs_add(struct runs *r, const struct cells *cells)
{
	FILE *file = new_file();
	for (size_t i = 0; i < cells->n; i++)
		write_cell(file, &cells->cells[i]);
	push(r, file, 0);
	while (join_last(r))
		;
}

void runs_merge(
    struct runs *r, void (*each)(void *context, const struct cell *cell), void *context)
{
	merge(r->run, r->n, each, context);
}
