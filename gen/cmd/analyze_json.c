/* analyze_json.c: an analysis for programs; calib/schema/analysis.schema.json. */
#include <inttypes.h>
#include <math.h>

#include "base/num.h"
#include "cmd/analyze.h"
#include "input/json.h"

/* `"name": value`, null for what is not a number. */
static void number(struct buf *b, const char *name, double x)
{
	buf_printf(b, "\"%s\": ", name);
	if (isfinite(x))
		num_print(b, x);
	else
		buf_text(b, "null");
}

static void comma_number(struct buf *b, const char *name, double x)
{
	buf_text(b, ", ");
	number(b, name, x);
}

static void text(struct buf *b, const char *name, struct str s)
{
	buf_printf(b, "\"%s\": ", name);
	json_quote(b, s);
}

static void test(struct buf *b, const char *name, const struct test_result *t)
{
	buf_printf(b, ",\n       \"%s\": {", name);
	number(b, "statistic", t->valid ? t->statistic : (double)NAN);
	comma_number(b, "p", t->valid ? t->p : (double)NAN);
	buf_printf(b, ", \"n\": %zu}", t->n);
}

static void print_outlier(
    struct buf *b, const struct analysis *a, const struct outlier *o)
{
	const struct cell_key *key = &a->cells.cells[o->cell].key;
	buf_char(b, '{');
	text(b, "network", key->network);
	buf_printf(b, ", \"batch\": %" PRIu32 ", ", key->batch);
	text(b, "pattern", key->pattern);
	buf_printf(
	    b, ", \"flops\": %" PRIu64 ", \"bytes\": %" PRIu64, key->flops, key->bytes);
	comma_number(b, "ln_measured_over_fitted", o->residual);
	comma_number(b, "studentised", o->studentised);
	comma_number(b, "leverage", o->leverage);
	comma_number(b, "cook", o->cook);
	buf_char(b, '}');
}

static void print_class(struct buf *b, const struct analyses *all,
    const struct analysis *a, const struct class_profile *p)
{
	buf_text(b, "{");
	text(b, "class", all->classes->info[p->class_id].name);
	buf_printf(b,
	    ", \"rows\": %" PRIu64 ", \"cells\": %zu, \"networks\": %zu, "
	    "\"flops_min\": %" PRIu64 ", \"flops_max\": %" PRIu64
	    ", \"bytes_min\": %" PRIu64 ", \"bytes_max\": %" PRIu64,
	    p->nrecords, p->ncells, p->nnetworks, p->flops_min, p->flops_max,
	    p->bytes_min, p->bytes_max);
	comma_number(b, "time_share", p->time_share);
	comma_number(b, "median_cv", p->median_cv);
	comma_number(b, "median_record_cv", p->median_record_cv);
	comma_number(b, "residual_mean", p->residual_mean);
	comma_number(b, "residual_sd", p->residual_sd);
	comma_number(b, "r_squared", p->r_squared);
	comma_number(b, "max_leverage", p->max_leverage);
	comma_number(b, "max_cook", p->max_cook);
	comma_number(b, "lack_of_fit_f", p->lack_of_fit_f);
	comma_number(b, "lack_of_fit_p", p->lack_of_fit_p);
	test(b, "shapiro_wilk", &p->shapiro);
	test(b, "anderson_darling", &p->anderson);
	test(b, "breusch_pagan", &p->breusch);
	test(b, "breusch_pagan_studentised", &p->koenker);
	buf_text(b, ",\n       \"outliers\": [");
	for (size_t i = 0; i < p->noutliers; i++) {
		buf_text(b, i ? ",\n        " : "\n        ");
		print_outlier(b, a, &p->outliers[i]);
	}
	buf_text(b, "]}");
}

static void print_bin(
    struct buf *b, const struct analyses *all, const struct coverage_bin *bin)
{
	buf_char(b, '{');
	text(b, "class", all->classes->info[bin->class_id].name);
	buf_printf(b, ", \"by\": \"%s\"", bin->by_bytes ? "bytes" : "flops");
	comma_number(b, "size_log10_from", 0.5 * bin->half_decade);
	buf_printf(b, ", \"rows\": %" PRIu64 ", \"networks\": %zu", bin->nrecords,
	    bin->nnetworks);
	comma_number(b, "residual_rms", bin->residual_rms);
	comma_number(b, "time_share", bin->time_share);
	buf_char(b, '}');
}

static void print_next(
    struct buf *b, const struct analyses *all, const struct next_measurement *m)
{
	buf_char(b, '{');
	text(b, "class", all->classes->info[m->class_id].name);
	comma_number(b, "flops", m->by_bytes ? 0 : num_round(m->size, 3));
	comma_number(b, "bytes", m->by_bytes ? num_round(m->size, 3) : m->bytes);
	buf_printf(b, ", \"networks\": %zu", m->nnetworks);
	comma_number(b, "gain_share", m->gain_share);
	buf_char(b, '}');
}

/* One measured operation: its timings, pooled. */
static void print_cell(
    struct buf *b, const struct analyses *all, const struct cell *cell)
{
	const struct moments *m = &cell->ns;
	struct interval_of_mean mean = moments_interval(m, 0.95);
	buf_char(b, '{');
	text(b, "network", cell->key.network);
	buf_printf(b, ", \"batch\": %" PRIu32 ", ", cell->key.batch);
	text(b, "class", all->classes->info[cell->key.class_id].name);
	buf_text(b, ", ");
	text(b, "pattern", cell->key.pattern);
	buf_printf(b,
	    ", \"flops\": %" PRIu64 ", \"bytes\": %" PRIu64 ", \"rows\": %" PRIu64
	    ", \"timings\": %" PRIu64,
	    cell->key.flops, cell->key.bytes, m->nsources, m->n);
	comma_number(b, "mean_ns", moments_mean(m));
	comma_number(b, "mean_lo_ns", mean.lo);
	comma_number(b, "mean_hi_ns", mean.hi);
	comma_number(b, "sd_ns", sqrt(moments_variance(m)));
	comma_number(b, "variance_ns2", moments_variance(m));
	comma_number(b, "within_ns2", moments_within(m));
	comma_number(b, "between_ns2", moments_between(m));
	comma_number(b, "min_ns", m->min);
	comma_number(b, "max_ns", m->max);
	buf_char(b, '}');
}

static void print_cells(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	buf_text(b, ",\n     \"cells\": [");
	for (size_t i = 0; i < a->cells.n; i++) {
		buf_text(b, i ? ",\n      " : "\n      ");
		print_cell(b, all, &a->cells.cells[i]);
	}
	buf_char(b, ']');
}

static void print_analysis(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	buf_text(b, "{");
	text(b, "mode", a->mode);
	buf_text(b, ", ");
	text(b, "precision", all->classes->precision[a->precision]);
	buf_printf(b,
	    ", \"rows\": %" PRIu64 ", \"networks\": %zu,\n     \"classes\": [",
	    a->nrecords, a->nnetworks);
	for (size_t i = 0; i < a->nclasses; i++) {
		buf_text(b, i ? ",\n      " : "\n      ");
		print_class(b, all, a, &a->classes[i]);
	}
	buf_text(b, "],\n     \"coverage\": [");
	for (size_t i = 0; i < a->nbins; i++) {
		buf_text(b, i ? ",\n      " : "\n      ");
		print_bin(b, all, &a->bins[i]);
	}
	buf_text(b, "],\n     \"next_measurements\": [");
	for (size_t i = 0; i < a->nplan; i++) {
		buf_text(b, i ? ",\n      " : "\n      ");
		print_next(b, all, &a->plan[i]);
	}
	buf_char(b, ']');
	if (all->with_cells)
		print_cells(b, all, a);
	buf_char(b, '}');
}

static void print_sentinel(
    struct buf *b, const struct analyses *all, const struct sentinel *s)
{
	buf_char(b, '{');
	text(b, "network", s->network);
	buf_text(b, ", ");
	text(b, "mode", s->mode);
	buf_text(b, ", ");
	text(b, "precision", all->classes->precision[s->precision]);
	buf_printf(b, ", \"batch\": %" PRIu32, s->batch);
	comma_number(b, "row_ns", s->record_ns);
	buf_printf(b, ", \"larger_batch\": %" PRIu32, s->larger_batch);
	comma_number(b, "larger_batch_row_ns", s->larger_record_ns);
	buf_char(b, '}');
}

void analyze_json(struct buf *b, const struct analyses *all)
{
	const struct ingest_count *n = &all->count;
	buf_printf(b,
	    "{\n  \"schema_version\": \"1.0\",\n  \"files\": %" PRIu64
	    ", \"rows\": %" PRIu64 ", \"zero_flops_rows\": %" PRIu64
	    ", \"zero_bytes_rows\": %" PRIu64 ", \"one_timing_rows\": %" PRIu64
	    ",\n  \"rows_with_4_byte_activations\": %" PRIu64
	    ", \"rows_with_other_peak\": %" PRIu64 ",\n  \"drift_suspects\": [",
	    n->files, n->rows, n->zero_flops, n->zero_bytes, n->one_sample,
	    n->wide_activations, n->peak_disagrees);
	for (size_t i = 0; i < all->nsentinels; i++) {
		buf_text(b, i ? ",\n    " : "\n    ");
		print_sentinel(b, all, &all->sentinels[i]);
	}
	buf_text(b, "],\n  \"sets\": [");
	for (size_t i = 0; i < all->n; i++) {
		buf_text(b, i ? ",\n    " : "\n    ");
		print_analysis(b, all, &all->each[i]);
	}
	buf_text(b, "]\n}\n");
}
