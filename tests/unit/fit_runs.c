/* fit_runs.c: sorted runs merged in levels give every cell once, in order. */
#include "fit/runs.h"
#include "tests/unit/test.h"

#define NRUNS (RUNS_FAN * 2 + 3) /* two joins and some runs left */
#define NKEYS 40

static struct arena arena;

/* Run `run` holds the keys that it divides, and one that is its own. */
static void add_run(struct runs *r, unsigned run)
{
	struct arena scratch = {0};
	struct cells cells = {.arena = &scratch};
	for (unsigned i = 0; i <= NKEYS; i++) {
		struct cell_key key = {.network = STR("net"),
		    .mode = STR("50w"),
		    .pattern = i % 2 ? STR("a pattern") : STR(""),
		    .batch = 1,
		    .flops = i < NKEYS ? i : 1000 + run,
		    .bytes = 7};
		if (i < NKEYS && i % (run % 5 + 1))
			continue;
		cell_add(&cells, cells_at(&cells, &key), 2, 10.0 + run, 0.5, 9, 500);
	}
	cells_sort(&cells);
	runs_add(r, &cells);
	cells_free(&cells);
	arena_free(&scratch);
}

struct seen {
	size_t n;
	uint64_t records, last_flops;
	struct str last_pattern;
	bool sorted;
};

static void see(void *context, const struct cell *cell)
{
	struct seen *s = context;
	int d = s->n ? str_cmp(s->last_pattern, cell->key.pattern) : -1;
	s->sorted = s->sorted && (d < 0 || (d == 0 && s->last_flops < cell->key.flops));
	s->last_pattern = str_copy(&arena, cell->key.pattern);
	s->last_flops = cell->key.flops;
	s->n++;
	s->records += cell->ns.nsources;
	if (cell->key.flops < NKEYS) {
		/* the runs that have this key, each with one record */
		uint64_t want = 0;
		for (unsigned run = 0; run < NRUNS; run++)
			want += cell->key.flops % (run % 5 + 1) == 0;
		CHECK_INT(cell->ns.nsources, want);
		CHECK_INT(cell->nsamples, want < CELL_SAMPLES ? want : CELL_SAMPLES);
	} else {
		CHECK_NEAR(moments_mean(&cell->ns),
		    10.0 + (double)(cell->key.flops - 1000), 1e-12);
	}
}

static void test_levels(void)
{
	struct runs *r = runs_new();
	struct seen seen = {.sorted = true};
	uint64_t records = NRUNS; /* the keys of their own */
	for (unsigned run = 0; run < NRUNS; run++) {
		add_run(r, run);
		for (unsigned i = 0; i < NKEYS; i++)
			records += i % (run % 5 + 1) == 0;
	}
	CHECK_INT(runs_count(r), 2 + 3);
	runs_merge(r, see, &seen);
	CHECK(seen.sorted);
	CHECK_INT(seen.n, NKEYS + NRUNS);
	CHECK_INT(seen.records, records);
	runs_free(r);
}

static void test_empty(void)
{
	struct runs *r = runs_new();
	struct seen seen = {.sorted = true};
	runs_merge(r, see, &seen);
	CHECK_INT(seen.n, 0);
	runs_free(r);
}

int main(void)
{
	RUN(test_levels);
	RUN(test_empty);
	arena_free(&arena);
	return test_end("fit_runs");
}
