/* analyze_text.c: an analysis as a page for people. */
#include <inttypes.h>
#include <math.h>
#include <string.h>

#include "base/num.h"
#include "base/text.h"
#include "cmd/analyze.h"

#define MOST_OUTLIERS 12

static void name_of(struct buf *b, const struct analyses *all, int class_id)
{
	struct str name = all->classes->info[class_id].name;
	buf_printf(b, "  %-20.*s", (int)name.n, name.s);
}

static void human(struct buf *b, double x, int width)
{
	struct buf t = {0};
	num_human(&t, x);
	buf_printf(b, " %*.*s", width, (int)t.n, t.s);
	buf_free(&t);
}

static void percent(struct buf *b, double x, int width)
{
	if (isnan(x))
		buf_printf(b, " %*s", width, "-");
	else
		buf_printf(b, " %*.1f", width, 100 * x);
}

static void p_value(struct buf *b, const struct test_result *t)
{
	if (!t->valid)
		buf_printf(b, " %9s", "-");
	else
		buf_printf(b, " %9.2g", t->p);
}

static void print_classes(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	buf_printf(b, "\n  %-20s %7s %8s %7s %15s %15s %7s %7s %7s %8s\n", "class",
	    "rows", "networks", "time %", "FLOPs", "bytes", "cv %", "rows %", "fit %",
	    "R²");
	for (size_t i = 0; i < a->nclasses; i++) {
		const struct class_profile *p = &a->classes[i];
		name_of(b, all, p->class_id);
		buf_printf(b, " %7" PRIu64 " %8zu", p->nrecords, p->nnetworks);
		percent(b, p->time_share, 7);
		human(b, (double)p->flops_min, 7);
		human(b, (double)p->flops_max, 7);
		human(b, (double)p->bytes_min, 7);
		human(b, (double)p->bytes_max, 7);
		percent(b, p->median_cv, 7);
		percent(b, p->median_record_cv, 7);
		percent(b, p->residual_sd, 7);
		if (isnan(p->r_squared))
			buf_printf(b, " %7s\n", "-");
		else
			buf_printf(b, " %7.3f\n", p->r_squared);
	}
	buf_text(b,
	    "\n  cv: sd ÷ mean inside a row; rows: between rows of one operation; fit: "
	    "sd of\n  ln(measured ÷ fitted)\n");
}

static void print_tests(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	buf_printf(b, "\n  %-20s %9s %9s %9s %9s %9s %9s %9s\n", "residuals: p of",
	    "Shapiro-W", "Anderson", "Breusch-P", "Koenker", "lack-fit", "leverage",
	    "Cook");
	for (size_t i = 0; i < a->nclasses; i++) {
		const struct class_profile *p = &a->classes[i];
		name_of(b, all, p->class_id);
		p_value(b, &p->shapiro);
		p_value(b, &p->anderson);
		p_value(b, &p->breusch);
		p_value(b, &p->koenker);
		if (isnan(p->lack_of_fit_p))
			buf_printf(b, " %9s", "-");
		else
			buf_printf(b, " %9.2g", p->lack_of_fit_p);
		buf_printf(b, " %9.3f %9.3g\n", p->max_leverage, p->max_cook);
	}
	buf_text(b, "\n  a small p: not normal (first two), spread changes with FLOPs "
		    "(next two),\n"
		    "  more between cells than timing noise explains (lack-fit)\n");
}

static void print_outliers(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	size_t n = 0;
	for (size_t i = 0; i < a->nclasses; i++)
		n += a->classes[i].noutliers;
	buf_printf(b, "\n  outliers beyond 3 sigma: %zu\n", n);
	size_t shown = 0;
	/* the worst of each class in turn, until the page is full */
	for (size_t k = 0; shown < MOST_OUTLIERS && shown < n; k++) {
		for (size_t i = 0; i < a->nclasses && shown < MOST_OUTLIERS; i++) {
			const struct class_profile *p = &a->classes[i];
			if (k >= p->noutliers)
				continue;
			const struct outlier *o = &p->outliers[k];
			const struct cell_key *key = &a->cells.cells[o->cell].key;
			name_of(b, all, p->class_id);
			buf_printf(
			    b, " %+6.1f σ ×%-6.3g ", o->studentised, exp(o->residual));
			text_safe(b, key->network, TEXT_NO_LIMIT);
			buf_printf(b, " b%" PRIu32 " ", key->batch);
			text_safe(b, key->pattern, TEXT_NO_LIMIT);
			human(b, (double)key->flops, 0);
			buf_text(b, "FLOP");
			human(b, (double)key->bytes, 0);
			buf_text(b, "B\n");
			shown++;
		}
	}
	if (shown < n)
		buf_printf(b, "  … %zu more: --json lists all\n", n - shown);
}

/* One character a half-decade: how many networks, how noisy. */
static char symbol(const struct coverage_bin *bin)
{
	if (bin->nnetworks == 0)
		return '.';
	return bin->nnetworks > 9 ? '+' : (char)('0' + bin->nnetworks);
}

static void print_map(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	int lo = 1000, hi = 0;
	for (size_t i = 0; i < a->nbins; i++) {
		lo = a->bins[i].half_decade < lo ? a->bins[i].half_decade : lo;
		hi = a->bins[i].half_decade > hi ? a->bins[i].half_decade : hi;
	}
	buf_text(b, "\n  coverage: networks in each half-decade (.: none between, +: "
		    "over 9)\n");
	buf_printf(b, "  %-20s  ", "10^");
	for (int h = lo - lo % 2; h <= hi; h += 2)
		buf_printf(b, h == lo - lo % 2 ? "%3d" : "%6d", h / 2);
	for (size_t i = 0; i < a->nbins; i++) {
		const struct coverage_bin *bin = &a->bins[i],
					  *before = i ? bin - 1 : NULL;
		if (!before || before->class_id != bin->class_id ||
		    before->by_bytes != bin->by_bytes) {
			buf_char(b, '\n');
			name_of(b, all, bin->class_id);
			buf_printf(b, " %c%*s", bin->by_bytes ? 'B' : 'F',
			    3 * (bin->half_decade - (lo - lo % 2)), "");
		}
		buf_printf(b, "  %c", symbol(bin));
	}
	buf_text(b, "\n  F: by FLOPs; B: work without FLOPs, by bytes\n");
}

static void print_plan(
    struct buf *b, const struct analyses *all, const struct analysis *a)
{
	buf_text(b,
	    "\n  measure next (one more network there; share of the error of totals it "
	    "removes)\n");
	for (size_t i = 0; i < a->nplan; i++) {
		const struct next_measurement *m = &a->plan[i];
		name_of(b, all, m->class_id);
		human(b, m->size, 8);
		buf_text(b, m->by_bytes ? "B  " : "FLOP");
		human(b, m->bytes, 8);
		buf_printf(b, "B  %4zu networks  %5.1f %%\n", m->nnetworks,
		    100 * m->gain_share);
	}
}

void analyze_text(struct buf *b, const struct analyses *all)
{
	buf_printf(b,
	    "%" PRIu64 " rows of %" PRIu64 " files; %" PRIu64 " without FLOPs, %" PRIu64
	    " without bytes, %" PRIu64 " of one timing\n",
	    all->count.rows, all->count.files, all->count.zero_flops,
	    all->count.zero_bytes, all->count.one_sample);
	for (size_t i = 0; i < all->nsentinels; i++) {
		const struct sentinel *s = &all->sentinels[i];
		struct str precision = all->classes->precision[s->precision];
		buf_text(b, "drifted or disturbed? ");
		text_safe(b, s->network, TEXT_NO_LIMIT);
		buf_char(b, ' ');
		text_safe(b, s->mode, TEXT_NO_LIMIT);
		buf_printf(b,
		    " %.*s: batch %" PRIu32 " takes %.3g ms a row, batch %" PRIu32
		    " %.3g ms\n",
		    (int)precision.n, precision.s, s->batch, s->record_ns * 1e-6,
		    s->larger_batch, s->larger_record_ns * 1e-6);
	}
	for (size_t i = 0; i < all->n; i++) {
		const struct analysis *a = &all->each[i];
		struct str precision = all->classes->precision[a->precision];
		buf_char(b, '\n');
		text_safe(b, a->mode, TEXT_NO_LIMIT);
		buf_printf(b, " %.*s: %" PRIu64 " rows, %zu networks\n",
		    (int)precision.n, precision.s, a->nrecords, a->nnetworks);
		print_classes(b, all, a);
		print_tests(b, all, a);
		print_outliers(b, all, a);
		print_map(b, all, a);
		print_plan(b, all, a);
	}
}
