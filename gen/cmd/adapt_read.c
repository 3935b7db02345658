/* adapt_read.c: measurement files → pairs of predicted and observed times.
 *
 * In: files, a table.  Out: pairs in the order in which they were measured.  Must
 * not know what is learned from them. */
#include <stdlib.h>
#include <string.h>

#include "cmd/adapt.h"
#include "input/diag.h"
#include "model/measurement.h"

struct reader {
	struct arena *arena;
	const struct classes *classes;
	const struct adapt_filter *filter;
	struct adapt_pairs *out;
	size_t pairs_room, runs_room;
};

static void *grown(
    struct arena *a, const void *old, size_t n, size_t *room, size_t size)
{
	*room = 2 * *room + 64;
	void *new = arena_array(a, *room, size);

	if (n)
		memcpy(new, old, n * size);
	return new;
}

static void add_row(struct reader *r, const struct measurement_head *head,
    const struct measurement_row *row)
{
	struct adapt_pairs *out = r->out;
	int precision =
	    r->filter->precision < 0 ? head->precision : r->filter->precision;
	struct est_op op = {
	    row->flops, row->bytes, 1, 1, (uint16_t)row->class_id, (uint16_t)precision};
	struct est_cost cost;

	if (precision < 0 || row->class_id >= (int)EST_ADAPT_GROUPS ||
	    est_op_cost(r->filter->device, &op, &cost) != EST_OK) {
		out->passed_over++;
		return;
	}
	if (out->npairs == r->pairs_room)
		out->pairs = grown(r->arena, out->pairs, out->npairs, &r->pairs_room,
		    sizeof *out->pairs);
	out->pairs[out->npairs++] = (struct adapt_pair){
	    (uint32_t)row->class_id, cost.latency_ns, (uint64_t)(row->mean_ns + 0.5)};
}

static void read_file(struct reader *r, const char *path)
{
	struct adapt_pairs *out = r->out;
	struct measurement *m = measurement_open(r->arena, r->classes, path);
	struct measurement_row row;
	struct adapt_run run = {.path = path, .first = out->npairs};

	if (!m)
		return;
	while (measurement_next(m, &row)) {
		const struct measurement_head *head = measurement_head(m);
		struct str mode = r->filter->mode;

		if ((mode.n && !str_eq(mode, head->mode)) ||
		    (r->filter->precision >= 0 &&
			head->precision != r->filter->precision))
			out->passed_over++;
		else
			add_row(r, head, &row);
		run.date = head->date;
		run.network = head->network;
	}
	run.date = str_copy(r->arena, run.date);
	run.network = str_copy(r->arena, run.network);
	measurement_close(m);
	run.n = out->npairs - run.first;
	if (!run.n)
		return;
	if (out->nruns == r->runs_room)
		out->runs = grown(
		    r->arena, out->runs, out->nruns, &r->runs_room, sizeof *out->runs);
	out->runs[out->nruns++] = run;
}

static int by_date(const void *a, const void *b)
{
	const struct adapt_run *x = a, *y = b;
	int order = str_cmp(x->date, y->date);

	return order ? order : (x->first > y->first) - (x->first < y->first);
}

/* The pairs in the order of their runs. */
static void sort(struct reader *r)
{
	struct adapt_pairs *out = r->out;
	struct adapt_pair *sorted =
	    ARENA_ARRAY(r->arena, out->npairs, struct adapt_pair);
	size_t n = 0;

	qsort(out->runs, out->nruns, sizeof *out->runs, by_date);
	for (size_t i = 0; i < out->nruns; i++) {
		struct adapt_run *run = &out->runs[i];

		memcpy(sorted + n, out->pairs + run->first, run->n * sizeof *sorted);
		run->first = n;
		n += run->n;
	}
	out->pairs = sorted;
}

bool adapt_read(struct arena *a, const struct classes *c, const struct adapt_filter *f,
    const char *const *paths, size_t npaths, struct adapt_pairs *out)
{
	struct reader r = {a, c, f, out, 0, 0};

	*out = (struct adapt_pairs){0};
	for (size_t i = 0; i < npaths; i++)
		if (npaths == 1 || measurement_recognise(paths[i]))
			read_file(&r, paths[i]);
	if (diag_count(DIAG_ERROR))
		return false;
	if (!out->nruns) {
		diag_file(DIAG_NO_ESTIMATE, paths[0],
		    "no measured row here for which the device has an estimate");
		return false;
	}
	sort(&r);
	return true;
}
