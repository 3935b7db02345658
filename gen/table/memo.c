/* memo.c: regions that were seen before → their lines.
 *
 * In: regions.  Out: the lines that lines_make gives for them.  Must not know what is
 * compiled. */
#include "table/memo.h"

#include <string.h>

struct entry {
	const struct region *regions;
	size_t nregions;
	struct line *lines;
	size_t nlines;
	unsigned shift;
	double error;
	struct entry *next;
};

struct table_memo {
	struct arena *arena;
	struct entry *first;
};

struct table_memo *memo_new(struct arena *a)
{
	struct table_memo *memo = ARENA_NEW(a, struct table_memo);
	memo->arena = a;
	return memo;
}

static bool same_iv(struct iv a, struct iv b)
{
	return a.lo == b.lo && a.hi == b.hi;
}

static bool same_region(const struct region *a, const struct region *b)
{
	return a->first == b->first && a->last == b->last &&
	       a->reciprocal == b->reciprocal && a->flat == b->flat &&
	       a->start == b->start && a->end == b->end &&
	       same_iv(a->scale, b->scale) && same_iv(a->rise, b->rise) &&
	       a->authored == b->authored &&
	       (a->flat || (same_iv(a->log_from, b->log_from) &&
			       same_iv(a->log_width, b->log_width)));
}

static bool same_regions(const struct entry *e, const struct region *regions, size_t n)
{
	if (e->nregions != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!same_region(&e->regions[i], &regions[i]))
			return false;
	return true;
}

static void keep(struct table_memo *memo, const struct region *regions, size_t n,
    const struct lines *l)
{
	struct entry *e = ARENA_NEW(memo->arena, struct entry);
	*e = (struct entry){.regions = regions,
	    .nregions = n,
	    .lines = ARENA_ARRAY(memo->arena, l->n + 1, struct line),
	    .nlines = l->n,
	    .shift = l->shift,
	    .error = l->error,
	    .next = memo->first};
	memcpy(e->lines, l->line, l->n * sizeof *e->lines);
	memo->first = e;
}

void memo_lines(
    struct table_memo *memo, const struct region *regions, size_t n, struct lines *out)
{
	for (const struct entry *e = memo ? memo->first : NULL; e; e = e->next) {
		if (!same_regions(e, regions, n))
			continue;
		memcpy(out->line, e->lines, e->nlines * sizeof *e->lines);
		out->n = e->nlines;
		out->shift = e->shift;
		out->error = e->error;
		out->worst = NULL;
		out->too_many = out->too_slow = false;
		return;
	}
	lines_make(regions, n, out);
	if (memo && !out->worst && !out->too_many && !out->too_slow)
		keep(memo, regions, n, out);
}
