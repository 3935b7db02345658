/* align.c: two sets of timed requests in, the second with the columns of the first
 * out: same order of inputs and stages, same numbers for the same labels. */
#include <stdlib.h>
#include <string.h>

#include "input/diag.h"
#include "stages/data.h"

/* The position of each column of `like` in d, or false with a diagnostic. */
static bool match_inputs(struct arena *a, const struct stage_data *d,
    const struct stage_data *like, size_t *from)
{
	bool good = true;

	for (size_t i = 0; i < like->ninputs; i++) {
		from[i] = SIZE_MAX;
		for (size_t j = 0; j < d->ninputs; j++) {
			if (str_eq(d->inputs[j].name, like->inputs[i].name))
				from[i] = j;
		}
		if (from[i] == SIZE_MAX) {
			diag_file(DIAG_STAGE_DATA, d->path,
			    "no column %s, which %s has; add it, or leave it out of "
			    "both "
			    "with --ignore",
			    diag_quote(a, like->inputs[i].name), like->path);
			good = false;
		} else if (!d->inputs[from[i]].nlabels != !like->inputs[i].nlabels) {
			diag_file(DIAG_STAGE_DATA, d->path,
			    "%s is numbers in one file and words in the other, %s",
			    diag_quote(a, like->inputs[i].name), like->path);
			good = false;
		}
	}
	return good;
}

static bool match_stages(struct arena *a, const struct stage_data *d,
    const struct stage_data *like, size_t *from)
{
	bool good = true;

	for (size_t i = 0; i < like->nstages; i++) {
		from[i] = SIZE_MAX;
		for (size_t j = 0; j < d->nstages; j++) {
			if (str_eq(d->stages[j].name, like->stages[i].name))
				from[i] = j;
		}
		if (from[i] != SIZE_MAX)
			continue;
		diag_file(DIAG_STAGE_DATA, d->path,
		    "no times of stage %s, which %s has; add them, or leave it out of "
		    "both with --ignore",
		    diag_quote(a, like->stages[i].name), like->path);
		good = false;
	}
	return good;
}

static bool same_size(const struct stage_data *d, const struct stage_data *like)
{
	if (d->ninputs == like->ninputs && d->nstages == like->nstages)
		return true;
	diag_file(DIAG_STAGE_DATA, d->path,
	    "%zu inputs and %zu stages, but %s has %zu and %zu; leave out what only "
	    "one "
	    "of them has with --ignore",
	    d->ninputs, d->nstages, like->path, like->ninputs, like->nstages);
	return false;
}

static int by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

/* Words of both files in one order. */
static void unite_labels(
    struct arena *a, struct stage_input *p, const struct stage_input *q)
{
	struct str *all = ARENA_ARRAY(a, p->nlabels + q->nlabels, struct str);
	size_t n = 0;

	memcpy(all, p->labels, p->nlabels * sizeof *all);
	memcpy(all + p->nlabels, q->labels, q->nlabels * sizeof *all);
	qsort(all, p->nlabels + q->nlabels, sizeof *all, by_text);
	for (size_t i = 0; i < p->nlabels + q->nlabels; i++) {
		if (n == 0 || !str_eq(all[i], all[n - 1]))
			all[n++] = all[i];
	}
	p->labels = all;
	p->nlabels = n;
	p->max = (uint32_t)(n - 1);
}

static double position(const struct stage_input *in, struct str label)
{
	const struct str *found =
	    bsearch(&label, in->labels, in->nlabels, sizeof label, by_text);

	return (double)(found - in->labels);
}

static void relabel(struct arena *a, struct stage_data *d, size_t input,
    const struct stage_input *united)
{
	const struct stage_input old = d->inputs[input];
	struct stage_input *inputs = ARENA_ARRAY(a, d->ninputs, struct stage_input);

	for (size_t i = 0; i < d->n; i++) {
		double *x = &d->x[i * d->ninputs + input];

		*x = position(united, old.labels[(size_t)*x]);
	}
	memcpy(inputs, d->inputs, d->ninputs * sizeof *inputs);
	inputs[input] = *united;
	d->inputs = inputs;
}

static void reorder(struct arena *a, struct stage_data *d, const size_t *input,
    const size_t *stage, const struct stage_data *like)
{
	struct stage_input *inputs = ARENA_ARRAY(a, d->ninputs, struct stage_input);
	double *x = ARENA_ARRAY(a, d->n * d->ninputs, double);
	double *ns = ARENA_ARRAY(a, d->n * d->nstages, double);

	for (size_t c = 0; c < d->ninputs; c++) {
		inputs[c] = d->inputs[input[c]];
		for (size_t i = 0; i < d->n; i++)
			x[i * d->ninputs + c] = d->x[i * d->ninputs + input[c]];
	}
	for (size_t s = 0; s < d->nstages; s++) {
		for (size_t i = 0; i < d->n; i++)
			ns[i * d->nstages + s] = d->ns[i * d->nstages + stage[s]];
	}
	d->inputs = inputs;
	d->stages = like->stages;
	d->x = x;
	d->ns = ns;
}

bool stage_data_align(struct arena *a, struct stage_data *d, struct stage_data *like)
{
	size_t input[STAGES_MAX_INPUTS], stage[STAGES_MAX];

	if (!match_inputs(a, d, like, input) || !match_stages(a, d, like, stage) ||
	    !same_size(d, like))
		return false;
	reorder(a, d, input, stage, like);
	for (size_t i = 0; i < d->ninputs; i++) {
		struct stage_input united = d->inputs[i];

		if (!united.nlabels)
			continue;
		unite_labels(a, &united, &like->inputs[i]);
		relabel(a, d, i, &united);
		relabel(a, like, i, &united);
	}
	stage_data_sort(a, d);
	stage_data_sort(a, like);
	return true;
}
