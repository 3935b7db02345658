/* curve.c: a curve of the model → the words of a curve of the table.
 *
 * In: a checked curve.  Out: rows in the image, and the proven error.  The
 * lines come from lines.c; nothing here approximates. */
#include <float.h>

#include "base/fail.h"
#include "base/num.h"
#include "input/diag.h"
#include "model/bind.h"
#include "table/compile.h"
#include "table/key.h"
#include "table/lines.h"

#define NAUTHORED_MAX 255
/* What the ends of clamped curves may add to the error (proof_budget leaves
 * room for it). */
#define CLAMP_LIMIT 1e-6

static bool is_efficiency(enum quantity q)
{
	return q == QUANTITY_EFFICIENCY || q == QUANTITY_BANDWIDTH_EFFICIENCY;
}

static void add_size(struct buf *b, double x)
{
	if (x < 18446744073709551616.0)
		num_human(b, x);
	else
		buf_text(b, "∞");
}

/* The region that gives line `i` its values. */
static const struct region *region_of(
    const struct region *regions, size_t n, const struct lines *l, size_t i)
{
	uint64_t x = lines_first(l, i);
	size_t j = 0;
	while (j + 1 < n && regions[j].last < x)
		j++;
	/* A knot's key may begin just before its region. */
	if (regions[j].authored != l->line[i].authored && j + 1 < n)
		j++;
	return &regions[j];
}

/* Sizes beyond an end that clamps are evaluated at the size of the end's key;
 * the exact curve at the authored end itself. */
static double clamp_error(double end, uint32_t key)
{
	if (key == 0 || key == UINT32_MAX)
		return 0;
	struct iv size = iv_exact((double)key_first(key));
	struct iv ratio = iv_div(iv_add(size, iv_exact(0)), iv_exact(end));
	return iv_magnitude(iv_sub(ratio, iv_exact(1)));
}

static double with_clamps(
    const struct curve *curve, const uint32_t *words, double error)
{
	double low = 0, high = 0;
	if (curve->low == POLICY_CLAMP)
		low = clamp_error(curve->segments[0].from, words[EST_CURVE_LO]);
	if (curve->high == POLICY_CLAMP)
		high = clamp_error(
		    curve->segments[curve->nsegments - 1].to, words[EST_CURVE_HI]);
	double worst = low > high ? low : high;
	return error + worst + error * worst;
}

static bool judge(struct compiler *c, const struct about *about,
    const struct curve *curve, const char *what, const struct lines *l)
{
	struct buf where = {0};
	if (l->too_slow) {
		compile_refuse(c, DIAG_TABLE_RANGE, curve->at,
		    "the %s curve of %s takes more than 67 ms for one FLOP or byte; "
		    "check the peak and the unit of the values",
		    what, about->class_name);
	} else if (l->too_many) {
		compile_refuse(c, DIAG_TABLE_LIMIT, curve->at,
		    "the %s curve of %s needs more than %d table lines; give it "
		    "fewer segments or a smaller range of values",
		    what, about->class_name, LINES_MAX);
	} else if (l->worst) {
		num_human(&where, (double)l->worst_from);
		buf_text(&where, "…");
		num_human(&where, (double)l->worst_to);
		/* Beyond 100 % the figure says nothing. */
		bool lost = !(l->worst_error < 1);
		compile_refuse(c, DIAG_TABLE_ERROR, l->worst->at,
		    "the table cannot follow the %s curve of %s over %s: error %s%.3g "
		    "%%, "
		    "at most %.3g %% is allowed; let values of one curve differ less",
		    what, about->class_name, where.s, lost ? "over " : "",
		    lost ? 100 : l->worst_error * 100, l->worst_budget * 100);
	}
	buf_free(&where);
	return !c->failed;
}

static bool acceptable(struct compiler *c, const struct about *about,
    const struct curve *curve, const char *what)
{
	bool memory = curve->quantity == QUANTITY_BANDWIDTH_EFFICIENCY;
	double peak = memory ? about->precision->peak_bandwidth_bytes_per_s
			     : about->precision->peak_flops_per_s;
	if (is_efficiency(curve->quantity) && !(peak > 0)) {
		compile_refuse(c, DIAG_TABLE_PEAK, curve->at,
		    "the %s curve of %s is a fraction of a peak that the file does "
		    "not know; give %s",
		    what, about->class_name,
		    memory ? "peak_bandwidth_bytes_per_s" : "peak_flops_per_s");
		return false;
	}
	if (curve->nsegments > NAUTHORED_MAX) {
		compile_refuse(c, DIAG_TABLE_LIMIT, curve->at,
		    "the %s curve of %s has %zu segments, a table holds %d; join "
		    "neighbours",
		    what, about->class_name, curve->nsegments, NAUTHORED_MAX);
		return false;
	}
	for (size_t i = 0; i < curve->nsegments; i++)
		if (region_too_steep(&curve->segments[i])) {
			compile_refuse(c, DIAG_TABLE_RANGE, curve->segments[i].at,
			    "this segment of the %s curve of %s changes too much "
			    "for its width; widen it, or let its ends differ less",
			    what, about->class_name);
			return false;
		}
	return true;
}

struct writer {
	struct compiler *c;
	const struct about *about;
	const struct curve *curve;
	const struct lines *l;
	const struct region *regions;
	size_t nregions;
};

static void write_head(const struct writer *w, const char *what)
{
	struct compiler *c = w->c;
	const struct curve *curve = w->curve;
	uint64_t lo = 0, hi = 0;
	bool ends = key_ceil(curve->segments[curve->nsegments - 1].to, &hi);
	if (!key_ceil(curve->segments[0].from, &lo))
		lo = UINT64_MAX;
	size_t at = image_row(&c->image, "CURVE", 4, curve->at,
	    "%s of %s: %zu lines for %zu segments", what, w->about->class_name, w->l->n,
	    curve->nsegments);
	uint32_t *words = c->image.words + at;
	words[EST_CURVE_COUNTS] = (uint32_t)w->l->n | (uint32_t)curve->nsegments << 16;
	words[EST_CURVE_FLAGS] =
	    w->l->shift | (uint32_t)curve->low << 8 | (uint32_t)curve->high << 10;
	words[EST_CURVE_LO] = key_of(lo);
	words[EST_CURVE_HI] = ends ? key_of(hi) : UINT32_MAX;
}

/* "conv2d_bn 50M…200M 0.2345→0.536 legacy" */
static void describe(
    struct buf *b, const struct writer *w, size_t i, const struct segment *s)
{
	const struct region *r = region_of(w->regions, w->nregions, w->l, i);
	uint64_t first = lines_first(w->l, i), last = lines_last(w->l, i);
	buf_printf(b, "%s ", w->about->class_name);
	add_size(b, first == 1 ? 0 : (double)first);
	buf_text(b, "…");
	add_size(b, (double)last + 1);
	buf_char(b, ' ');
	num_human(b, num_round(iv_middle(region_place(r, first).value), 4));
	if (!r->flat) {
		double end = iv_middle(region_place(r, last).value);
		buf_text(b, "→");
		num_human(b, num_round(end, 4));
	}
	if (w->curve->quantity == QUANTITY_PS_PER_FLOP)
		buf_text(b, " ps/FLOP");
	else if (w->curve->quantity == QUANTITY_PS_PER_BYTE)
		buf_text(b, " ps/B");
	buf_printf(b, " %s", provenance_words[s->origin.kind]);
}

static void write_lines(const struct writer *w)
{
	struct image *m = &w->c->image;
	struct buf text = {0};
	for (size_t i = 0; i < w->l->n; i++) {
		const struct line *line = &w->l->line[i];
		buf_clear(&text);
		if (m->explained)
			add_size(&text, i ? (double)lines_first(w->l, i) : 0);
		size_t at = image_row(m, "KNOT", 1,
		    w->curve->segments[line->authored].at, "from %s", text.s);
		m->words[at] = line->knot;
	}
	for (size_t i = 0; i < w->l->n; i++) {
		const struct line *line = &w->l->line[i];
		const struct segment *s = &w->curve->segments[line->authored];
		buf_clear(&text);
		if (m->explained)
			describe(&text, w, i, s);
		size_t at = image_row(m, "SEGMENT", 2, s->at, "%s", text.s);
		m->words[at] = (uint32_t)line->a;
		m->words[at + 1] = (uint32_t)line->slope;
	}
	buf_free(&text);
}

static uint32_t authored_word(
    const struct compiler *c, const struct class_cost *cost, const struct segment *s)
{
	return compile_authored(c,
	    s->uncertainty.present ? &s->uncertainty : &cost->uncertainty, &s->origin);
}

static void write_authored(const struct writer *w)
{
	struct image *m = &w->c->image;
	size_t n = (w->l->n + 3) / 4;
	size_t at =
	    image_row(m, "INDEX", n, w->curve->at, "authored segment of each line");
	for (size_t i = 0; i < w->l->n; i++)
		m->words[at + i / 4] |= (uint32_t)w->l->line[i].authored << 8 * (i % 4);
	for (size_t i = 0; i < w->curve->nsegments; i++) {
		const struct segment *s = &w->curve->segments[i];
		struct buf text = {0};
		if (m->explained) {
			add_size(&text, s->from);
			buf_text(&text, "…");
			add_size(&text, s->to);
		}
		at = image_row(m, "AUTHORED", 1, s->at, "%s %s %s",
		    w->about->class_name, text.s, provenance_words[s->origin.kind]);
		m->words[at] = authored_word(w->c, w->about->cost, s);
		buf_free(&text);
	}
}

/* Whether two curves of one precision give the same words. */
static bool same_words(const struct compiler *c, const struct class_cost *cost,
    const struct curve *curve, const struct shared *other)
{
	const struct curve *o = other->curve;
	if (!o || o->quantity != curve->quantity || o->low != curve->low ||
	    o->high != curve->high || o->nsegments != curve->nsegments)
		return false;
	for (size_t i = 0; i < curve->nsegments; i++) {
		const struct segment *s = &curve->segments[i], *t = &o->segments[i];
		if (s->from != t->from || s->to != t->to || s->start != t->start ||
		    s->end != t->end ||
		    authored_word(c, cost, s) != authored_word(c, other->cost, t))
			return false;
	}
	return true;
}

size_t compile_curve(struct compiler *c, const struct about *about,
    const struct curve *curve, const char *what)
{
	struct region *regions;
	struct lines l;
	if (!curve->present || !acceptable(c, about, curve, what))
		return 0;
	for (size_t i = 0; i < c->nshared; i++)
		if (same_words(c, about->cost, curve, &c->shared[i]))
			return c->shared[i].at;
	size_t n = region_list(c->arena, about->precision, curve, &regions);
	memo_lines(c->memo, regions, n, &l);
	if (!judge(c, about, curve, what, &l))
		return 0;
	size_t at = c->image.nwords;
	struct writer w = {c, about, curve, &l, regions, n};
	write_head(&w, what);
	write_lines(&w);
	write_authored(&w);
	const uint32_t *words = c->image.words + at;
	if (words[EST_CURVE_LO] >= words[EST_CURVE_HI]) {
		compile_refuse(c, DIAG_TABLE_RANGE, curve->at,
		    "the %s curve of %s begins and ends at one size, as far as a table "
		    "can "
		    "tell; widen it",
		    what, about->class_name);
		return 0;
	}
	double error = with_clamps(curve, words, l.error);
	if (error > l.error + CLAMP_LIMIT) {
		compile_refuse(c, DIAG_TABLE_ERROR, curve->at,
		    "the %s curve of %s clamps at a size that the table cannot hold; "
		    "let the curve begin and end at whole numbers with at most 27 "
		    "significant bits",
		    what, about->class_name);
		return 0;
	}
	c->error = error > c->error ? error : c->error;
	size_t stands = compile_share(c, at);
	if (stands == at) {
		c->nsegments += l.n;
		c->shared[c->nshared - 1].cost = about->cost;
		c->shared[c->nshared - 1].curve = curve;
	}
	return stands;
}
