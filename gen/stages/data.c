/* data.c: a CSV file of timed requests in, configurations with mean times out.
 * Knows nothing of models. */
#include "stages/data.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/num.h"
#include "base/order.h"
#include "input/csv.h"

enum role { ROLE_IGNORED, ROLE_INPUT, ROLE_STAGE };

struct column {
	enum role role;
	struct str name; /* of a stage: without the unit */
	double ns;       /* of a stage: nanoseconds per unit */
	bool category;   /* of an input: some value is no number */
	size_t index;    /* among the inputs or the stages */
	struct str *text;
};

struct reading {
	struct arena *a;
	struct csv *csv;
	struct column *columns;
	size_t ncolumns, ninputs, nstages;
	size_t nrows, room;
	size_t *line;
};

static double unit_of(struct str name, size_t *suffix)
{
	static const struct {
		const char *suffix;
		double ns;
	} units[] = {{"_ms", 1e6}, {"_us", 1e3}, {"_ns", 1}, {"_s", 1e9}};

	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
		size_t n = strlen(units[i].suffix);

		if (name.n > n &&
		    memcmp(name.s + name.n - n, units[i].suffix, n) == 0) {
			*suffix = n;
			return units[i].ns;
		}
	}
	return 0;
}

static bool named_in(struct str name, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (str_is(name, list[i]))
			return true;
	}
	return false;
}

static void head(struct reading *r, const struct stage_reading *how)
{
	struct csv *csv = r->csv;

	r->ncolumns = csv_nfields(csv);
	r->columns = ARENA_ARRAY(r->a, r->ncolumns, struct column);
	for (size_t i = 0; i < r->ncolumns; i++) {
		struct column *c = &r->columns[i];
		size_t suffix = 0;

		c->name = str_copy(r->a, csv_name(csv, i));
		c->ns = unit_of(c->name, &suffix);
		if (named_in(c->name, how->ignore, how->nignore))
			continue;
		c->role = c->ns > 0 ? ROLE_STAGE : ROLE_INPUT;
		c->name.n -= suffix;
		r->nstages += c->role == ROLE_STAGE;
		r->ninputs += c->role == ROLE_INPUT;
	}
	for (size_t i = 0; i < r->ncolumns && r->nstages > 1; i++) {
		struct column *c = &r->columns[i];

		if (c->role == ROLE_STAGE && str_begins(c->name, STR("total"))) {
			c->role = ROLE_IGNORED;
			r->nstages--;
		}
	}
}

/* The header must have something to say. */
static bool head_good(const struct reading *r, const char *path)
{
	if (!r->nstages)
		diag_file(DIAG_STAGE_DATA, path,
		    "no column ends in _ms, _us, _ns or _s; name the times of the "
		    "stages so");
	else if (!r->ninputs)
		diag_file(DIAG_STAGE_DATA, path,
		    "every column is a time; a model needs at least one input");
	else if (r->ninputs > STAGES_MAX_INPUTS)
		diag_file(DIAG_STAGE_LIMIT, path,
		    "%zu inputs; a table holds at most %d: leave some out with "
		    "--ignore",
		    r->ninputs, STAGES_MAX_INPUTS);
	else if (r->nstages > STAGES_MAX)
		diag_file(DIAG_STAGE_LIMIT, path,
		    "%zu stages; a table holds at most %d: leave some out with "
		    "--ignore",
		    r->nstages, STAGES_MAX);
	else
		return true;
	return false;
}

static void make_room(struct reading *r)
{
	size_t room = 2 * r->room + 256;

	if (r->nrows < r->room)
		return;
	for (size_t i = 0; i < r->ncolumns; i++) {
		struct str *text = ARENA_ARRAY(r->a, room, struct str);

		if (r->nrows)
			memcpy(text, r->columns[i].text, r->nrows * sizeof *text);
		r->columns[i].text = text;
	}
	size_t *line = ARENA_ARRAY(r->a, room, size_t);

	if (r->nrows)
		memcpy(line, r->line, r->nrows * sizeof *line);
	r->line = line;
	r->room = room;
}

/* Times are judged here, where the row is at hand. */
static bool row(struct reading *r)
{
	bool good = true;

	make_room(r);
	for (size_t i = 0; i < r->ncolumns; i++) {
		struct column *c = &r->columns[i];
		struct str text = csv_field(r->csv, i);
		bool known;
		double value;

		if (c->role == ROLE_IGNORED)
			continue;
		c->text[r->nrows] = str_copy(r->a, text);
		if (text.n == 0) {
			csv_diag(r->csv, DIAG_STAGE_DATA, i,
			    "%s is empty; give a value or remove the row",
			    diag_quote(r->a, c->name));
			good = false;
		} else if (c->role == ROLE_INPUT) {
			if (!num_double(text, &value))
				c->category = true;
		} else if (!csv_number(r->csv, i, &value, &known)) {
			good = false;
		} else if (!(value > 0) || !(value * c->ns < STAGES_MAX_NS)) {
			csv_diag(r->csv, DIAG_STAGE_DATA, i,
			    "a time of %.9g; times are above 0 and below %g ns", value,
			    STAGES_MAX_NS);
			good = false;
		}
	}
	r->line[r->nrows++] = csv_line(r->csv);
	return good;
}

/* --- inputs --- */

static int by_text(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void label_input(struct arena *a, struct stage_input *in, const struct column *c,
    size_t nrows, double *x, size_t stride)
{
	struct str *sorted = ARENA_ARRAY(a, nrows, struct str);

	memcpy(sorted, c->text, nrows * sizeof *sorted);
	qsort(sorted, nrows, sizeof *sorted, by_text);
	in->labels = ARENA_ARRAY(a, nrows, struct str);
	for (size_t i = 0; i < nrows; i++) {
		if (i == 0 || !str_eq(sorted[i], sorted[i - 1]))
			in->labels[in->nlabels++] = sorted[i];
	}
	for (size_t i = 0; i < nrows; i++) {
		const struct str *found = bsearch(
		    &c->text[i], in->labels, in->nlabels, sizeof *in->labels, by_text);

		x[i * stride] = (double)(found - in->labels);
	}
	in->max = (uint32_t)(in->nlabels - 1);
}

static bool number_input(struct reading *r, const char *path, struct stage_input *in,
    const struct column *c, double *x, size_t stride)
{
	bool good = true;

	in->min = UINT32_MAX;
	for (size_t i = 0; i < r->nrows; i++) {
		double value = 0;
		uint64_t whole = 0;

		(void)num_double(c->text[i], &value);
		if (!num_u64(c->text[i], &whole) || whole > UINT32_MAX) {
			diag_at(DIAG_STAGE_DATA, path, r->line[i], 0,
			    "%s is %s; inputs are whole numbers from 0 to 4294967295: "
			    "scale the column or leave it out with --ignore",
			    diag_quote(r->a, c->name), diag_quote(r->a, c->text[i]));
			good = false;
			continue;
		}
		x[i * stride] = (double)whole;
		in->min = whole < in->min ? (uint32_t)whole : in->min;
		in->max = whole > in->max ? (uint32_t)whole : in->max;
	}
	return good;
}

/* --- configurations --- */

struct sorted {
	const double *x;
	size_t n, row;
};

static int by_inputs(const void *a, const void *b)
{
	const struct sorted *p = a, *q = b;

	for (size_t i = 0; i < p->n; i++) {
		if (p->x[i] != q->x[i])
			return p->x[i] < q->x[i] ? -1 : 1;
	}
	return (p->row > q->row) - (p->row < q->row);
}

/* d->n rows become the configurations, each once. */
static void merge_rows(struct arena *a, struct stage_data *d)
{
	size_t nrows = d->n;
	struct sorted *order = ARENA_ARRAY(a, nrows, struct sorted);
	double *x = ARENA_ARRAY(a, nrows * d->ninputs, double);
	double *ns = ARENA_ARRAY(a, nrows * d->nstages, double);

	for (size_t i = 0; i < nrows; i++)
		order[i] = (struct sorted){&d->x[i * d->ninputs], d->ninputs, i};
	d->n = 0;
	qsort(order, nrows, sizeof *order, by_inputs);
	for (size_t i = 0, j; i < nrows; i = j) {
		double *to = &ns[d->n * d->nstages];

		for (j = i; j < nrows &&
			    memcmp(order[j].x, order[i].x, d->ninputs * sizeof *x) == 0;
		     j++) {
			for (size_t s = 0; s < d->nstages; s++)
				to[s] += d->ns[order[j].row * d->nstages + s];
		}
		for (size_t s = 0; s < d->nstages; s++)
			to[s] /= (double)(j - i);
		memcpy(&x[d->n++ * d->ninputs], order[i].x, d->ninputs * sizeof *x);
	}
	d->x = x;
	d->ns = ns;
}

void stage_data_total(struct stage_data *d)
{
	for (size_t i = 0; i < d->n; i++) {
		double sum = 0;

		for (size_t s = 0; s < d->nstages; s++) {
			int repeat = d->stages[s].repeat;

			sum += d->ns[i * d->nstages + s] *
			       (repeat < 0 ? 1 : d->x[i * d->ninputs + (size_t)repeat]);
		}
		d->total[i] = sum;
	}
}

void stage_data_sort(struct arena *a, struct stage_data *d)
{
	merge_rows(a, d);
	d->total = ARENA_ARRAY(a, d->n, double);
	stage_data_total(d);
}

static int find_input(const struct stage_data *d, struct str name)
{
	for (size_t i = 0; i < d->ninputs; i++) {
		if (str_eq(d->inputs[i].name, name))
			return (int)i;
	}
	return -1;
}

static int find_stage(const struct stage_data *d, struct str name)
{
	for (size_t s = 0; s < d->nstages; s++) {
		if (str_eq(d->stages[s].name, name))
			return (int)s;
	}
	return -1;
}

static bool repeats(
    struct arena *a, struct stage_data *d, const struct stage_reading *how)
{
	static const char per_token[] = "_per_token";
	size_t tail = sizeof per_token - 1;

	for (size_t s = 0; s < d->nstages; s++) {
		struct str name = d->stages[s].name;

		d->stages[s].repeat = -1;
		if (name.n > tail &&
		    memcmp(name.s + name.n - tail, per_token, tail) == 0)
			d->stages[s].repeat = find_input(d, STR("output_tokens"));
	}
	for (size_t i = 0; i < how->ntimes; i++) {
		struct str text = str_of(how->times[i]), stage = text;
		const char *equals = memchr(text.s, '=', text.n);
		int s, in;

		if (equals)
			stage.n = (size_t)(equals - text.s);
		s = find_stage(d, stage);
		in = equals ? find_input(d, str_of(equals + 1)) : -1;
		if (s < 0 || in < 0 || d->inputs[in].nlabels) {
			diag_file(DIAG_STAGE_DATA, d->path,
			    "--times %s: name a stage of the file, =, and a number "
			    "among its inputs",
			    diag_quote(a, text));
			return false;
		}
		d->stages[s].repeat = in;
	}
	return true;
}

static struct stage_data *gathered(
    struct reading *r, const char *path, const struct stage_reading *how)
{
	struct stage_data *d = ARENA_NEW(r->a, struct stage_data);
	size_t ni = 0, ns = 0;
	bool good = true;

	d->path = path;
	d->nrows = r->nrows;
	d->ninputs = r->ninputs;
	d->nstages = r->nstages;
	d->inputs = ARENA_ARRAY(r->a, r->ninputs, struct stage_input);
	d->stages = ARENA_ARRAY(r->a, r->nstages, struct stage_column);
	d->x = ARENA_ARRAY(r->a, r->nrows * r->ninputs, double);
	d->ns = ARENA_ARRAY(r->a, r->nrows * r->nstages, double);
	for (size_t c = 0; c < r->ncolumns; c++) {
		struct column *col = &r->columns[c];

		if (col->role == ROLE_STAGE) {
			for (size_t i = 0; i < r->nrows; i++) {
				double value = 0;

				(void)num_double(col->text[i], &value);
				d->ns[i * r->nstages + ns] = value * col->ns;
			}
			d->stages[ns++].name = col->name;
		} else if (col->role == ROLE_INPUT) {
			struct stage_input *in = &d->inputs[ni];

			in->name = col->name;
			if (col->category)
				label_input(
				    r->a, in, col, r->nrows, &d->x[ni], r->ninputs);
			else if (!number_input(r, path, in, col, &d->x[ni], r->ninputs))
				good = false;
			ni++;
		}
	}
	if (!good || !repeats(r->a, d, how))
		return NULL;
	d->n = r->nrows;
	stage_data_sort(r->a, d);
	return d;
}

struct stage_data *stage_data_read(
    struct arena *a, const char *path, const struct stage_reading *how)
{
	struct reading r = {.a = a, .csv = csv_open(path)};
	struct stage_data *d = NULL;
	bool good = true;

	if (!r.csv)
		return NULL;
	head(&r, how);
	if (head_good(&r, path)) {
		while (csv_next(r.csv))
			good &= row(&r);
		good = good && !csv_failed(r.csv);
		if (good && !r.nrows) {
			diag_file(DIAG_STAGE_DATA, path,
			    "a header and no rows; a model needs timed requests");
			good = false;
		}
		d = good ? gathered(&r, path, how) : NULL;
	}
	csv_close(r.csv);
	return d;
}

/* --- other forms --- */

struct stage_data *stage_data_like(struct arena *a, const struct stage_data *d)
{
	struct stage_data *new = ARENA_NEW(a, struct stage_data);

	*new = *d;
	new->ns = ARENA_ARRAY(a, d->n * d->nstages, double);
	new->total = ARENA_ARRAY(a, d->n, double);
	return new;
}

struct stage_data *stage_data_take(
    struct arena *a, const struct stage_data *d, const size_t *take, size_t n)
{
	struct stage_data *new = ARENA_NEW(a, struct stage_data);

	*new = *d;
	new->n = n;
	new->x = ARENA_ARRAY(a, n * d->ninputs, double);
	new->ns = ARENA_ARRAY(a, n * d->nstages, double);
	new->total = ARENA_ARRAY(a, n, double);
	for (size_t i = 0; i < n; i++) {
		memcpy(&new->x[i * d->ninputs], &d->x[take[i] * d->ninputs],
		    d->ninputs * sizeof *d->x);
		memcpy(&new->ns[i * d->nstages], &d->ns[take[i] * d->nstages],
		    d->nstages * sizeof *d->ns);
		new->total[i] = d->total[take[i]];
	}
	return new;
}

struct stage_data *stage_data_as_total(struct arena *a, const struct stage_data *d)
{
	struct stage_data *new = ARENA_NEW(a, struct stage_data);

	*new = *d;
	new->nstages = 1;
	new->stages = ARENA_NEW(a, struct stage_column);
	new->stages[0] = (struct stage_column){STR("total"), -1};
	new->ns = d->total;
	return new;
}

size_t stage_data_find(const struct stage_data *d, const double *x)
{
	struct sorted key = {x, d->ninputs, 0};
	size_t lo = 0, hi = d->n;

	while (lo < hi) {
		size_t middle = lo + (hi - lo) / 2;
		struct sorted at = {&d->x[middle * d->ninputs], d->ninputs, 0};
		int order = by_inputs(&at, &key);

		if (order == 0)
			return middle;
		if (order < 0)
			lo = middle + 1;
		else
			hi = middle;
	}
	return SIZE_MAX;
}
