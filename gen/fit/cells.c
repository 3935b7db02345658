/* cells.c: a hash table of cells that merges without a trace of the order.
 *
 * In: records and cells.  Out: cells by key.  Knows nothing of files. */
#include "fit/cells.h"

#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/hash.h"

static uint64_t hash_u64(uint64_t h, uint64_t x)
{
	for (int i = 0; i < 64; i += 8)
		h = (h ^ ((x >> i) & 0xff)) * 0x100000001b3u;
	return h;
}

/* Vigna's splitmix64 finaliser. */
static uint64_t mix(uint64_t h)
{
	h = (h ^ (h >> 30)) * 0xbf58476d1ce4e5b9u;
	h = (h ^ (h >> 27)) * 0x94d049bb133111ebu;
	return h ^ (h >> 31);
}

static uint64_t hash_str(uint64_t h, struct str s)
{
	return hash_u64(hash_bytes(h, s.s, s.n), s.n);
}

static uint64_t hash_key(const struct cell_key *key)
{
	uint64_t h = HASH_BEGIN;
	h = hash_str(h, key->network);
	h = hash_str(h, key->mode);
	h = hash_str(h, key->pattern);
	h = hash_u64(h, key->batch);
	h = hash_u64(h, (uint64_t)key->precision << 32 | (uint32_t)key->class_id);
	h = hash_u64(h, key->flops);
	return mix(hash_u64(h, key->bytes));
}

static int compare_u64(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

int cell_key_compare(const struct cell_key *a, const struct cell_key *b)
{
	int d = str_cmp(a->network, b->network);
	d = d ? d : compare_u64(a->batch, b->batch);
	d = d ? d : a->precision - b->precision;
	d = d ? d : str_cmp(a->mode, b->mode);
	d = d ? d : a->class_id - b->class_id;
	d = d ? d : str_cmp(a->pattern, b->pattern);
	d = d ? d : compare_u64(a->flops, b->flops);
	return d ? d : compare_u64(a->bytes, b->bytes);
}

static void *grown(void *old, size_t n, size_t size)
{
	void *p = n > SIZE_MAX / size ? NULL : realloc(old, n * size);
	if (!p)
		fatal("out of memory");
	return p;
}

static void rehash(struct cells *c)
{
	free(c->slots);
	c->nslots = c->nslots ? 2 * c->nslots : 1024;
	c->slots = calloc(c->nslots, sizeof *c->slots);
	if (!c->slots)
		fatal("out of memory");
	for (size_t i = 0; i < c->n; i++) {
		size_t s = hash_key(&c->cells[i].key) & (c->nslots - 1);
		while (c->slots[s])
			s = (s + 1) & (c->nslots - 1);
		c->slots[s] = (uint32_t)i + 1;
	}
}

struct cell *cells_at(struct cells *c, const struct cell_key *key)
{
	if (2 * (c->n + 1) > c->nslots)
		rehash(c);
	size_t s = hash_key(key) & (c->nslots - 1);
	for (; c->slots[s]; s = (s + 1) & (c->nslots - 1)) {
		struct cell *cell = &c->cells[c->slots[s] - 1];
		if (cell_key_compare(&cell->key, key) == 0)
			return cell;
	}
	if (c->n == c->room) {
		BUG_IF(c->n >= UINT32_MAX / 2);
		c->room = c->room ? 2 * c->room : 512;
		c->cells = grown(c->cells, c->room, sizeof *c->cells);
	}
	struct cell *cell = &c->cells[c->n++];
	memset(cell, 0, sizeof *cell);
	cell->key = *key;
	cell->key.network = str_copy(c->arena, key->network);
	cell->key.mode = str_copy(c->arena, key->mode);
	cell->key.pattern = str_copy(c->arena, key->pattern);
	c->bytes += sizeof *cell + 2 * sizeof *c->slots + key->network.n + key->mode.n +
		    key->pattern.n + 48;
	c->slots[s] = (uint32_t)c->n;
	return cell;
}

/* Keeps the CELL_SAMPLES smallest priorities, in order.  Equal records have equal
 * priorities and are kept as often as they come. */
static void add_sample(struct cells *c, struct cell *cell, struct cell_sample sample)
{
	uint32_t n = cell->nsamples;
	if (n == CELL_SAMPLES && sample.priority >= cell->samples[n - 1].priority)
		return;
	/* room for 1, 4, 16, 64: most cells have one record */
	if (n == 0 || n == 1 || n == 4 || n == 16) {
		struct cell_sample *old = cell->samples;
		cell->samples =
		    ARENA_ARRAY(c->arena, n ? 4 * n : 1, struct cell_sample);
		c->bytes += (n ? 4 * n : 1) * sizeof *old + 16;
		if (n)
			memcpy(cell->samples, old, n * sizeof *old);
	}
	uint32_t i = n == CELL_SAMPLES ? n - 1 : n;
	for (; i > 0 && cell->samples[i - 1].priority > sample.priority; i--)
		cell->samples[i] = cell->samples[i - 1];
	cell->samples[i] = sample;
	cell->nsamples = n == CELL_SAMPLES ? n : n + 1;
}

uint64_t cell_add(struct cells *c, struct cell *cell, uint64_t n, double mean_ns,
    double sd_ns, double min_ns, double max_ns)
{
	uint64_t bits;
	memcpy(&bits, &mean_ns, sizeof bits);
	uint64_t priority = mix(hash_u64(hash_key(&cell->key), bits));
	moments_add(&cell->ns, n, mean_ns, sd_ns, min_ns, max_ns);
	add_sample(c, cell, (struct cell_sample){priority, mean_ns});
	return priority;
}

void cells_merge(struct cells *c, const struct cell *other)
{
	struct cell *cell = cells_at(c, &other->key);
	moments_merge(&cell->ns, &other->ns);
	for (uint32_t i = 0; i < other->nsamples; i++)
		add_sample(c, cell, other->samples[i]);
}

static int compare_cells(const void *a, const void *b)
{
	return cell_key_compare(
	    &((const struct cell *)a)->key, &((const struct cell *)b)->key);
}

void cells_sort(struct cells *c)
{
	if (c->n)
		qsort(c->cells, c->n, sizeof *c->cells, compare_cells);
	free(c->slots); /* indices moved */
	c->slots = NULL;
	c->nslots = 0;
}

void cells_settle(struct cells *c)
{
	struct cell *kept = ARENA_ARRAY(c->arena, c->n + 1, struct cell);
	size_t n = c->n;
	if (n)
		memcpy(kept, c->cells, n * sizeof *kept);
	cells_free(c);
	c->cells = kept;
	c->n = n;
}

void cells_clear(struct cells *c)
{
	if (c->slots)
		memset(c->slots, 0, c->nslots * sizeof *c->slots);
	c->n = 0;
	c->bytes = 0;
}

void cells_free(struct cells *c)
{
	free(c->cells);
	free(c->slots);
	*c = (struct cells){.arena = c->arena};
}
