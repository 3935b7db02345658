/* record.c: all words of a table that are no curve and no header: bands,
 * launch steps, support, energy, authored words.
 *
 * In: parts of the model.  Out: rows in the image.  Must not know where the
 * sections lie. */
#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "input/diag.h"
#include "table/compile.h"
#include "model/stages.h"
#include "table/key.h"

/* A launch time or energy constant may be off by this much after rounding. */
#define LAUNCH_BUDGET 0.000465 /* as proof.c for short times */
#define ENERGY_BUDGET 0.001
#define NBANDS_MAX 256
#define NLAUNCH_MAX 255

uint32_t compile_q16(double x)
{
	if (!(x > 0))
		return 0;
	double q = x * 65536 + 0.5;
	return q < 4294967296.0 ? (uint32_t)q : UINT32_MAX;
}

/* The sides of a band are rounded outward. */
static uint32_t q16_up(double x)
{
	uint32_t q = compile_q16(x);
	return q < UINT32_MAX && (double)q < x * 65536 ? q + 1 : q;
}

static uint32_t q16_down(double x)
{
	uint32_t q = compile_q16(x);
	return q > 0 && (double)q > x * 65536 ? q - 1 : q;
}

static void band_words(const struct uncertainty *u, uint32_t words[EST_BAND_WORDS])
{
	const uint32_t sd_max = 0x7fffffff;
	uint32_t shared = compile_q16(u->sd_shared);
	uint32_t independent = compile_q16(u->sd_independent);
	words[EST_BAND_SHARED] = shared < sd_max ? shared : sd_max;
	words[EST_BAND_INDEPENDENT] = independent < sd_max ? independent : sd_max;
	words[EST_BAND_LO] = q16_down(u->bound_lo);
	words[EST_BAND_HI] = q16_up(u->bound_hi);
}

static size_t find_band(const struct compiler *c, const struct uncertainty *u)
{
	uint32_t words[EST_BAND_WORDS];
	size_t i = 0;
	band_words(u, words);
	while (i < c->nbands && memcmp(c->bands[i].words, words, sizeof words) != 0)
		i++;
	return i;
}

static void add_band(struct compiler *c, const struct uncertainty *u)
{
	if (!u->present || find_band(c, u) < c->nbands)
		return;
	if (c->nbands == NBANDS_MAX) {
		if (!c->failed)
			compile_refuse(c, DIAG_TABLE_LIMIT, u->at,
			    "more than %d different uncertainties; a table holds "
			    "that many: round them or inherit the class's",
			    NBANDS_MAX);
		return;
	}
	band_words(u, c->bands[c->nbands].words);
	c->bands[c->nbands++].from = u;
}

static void add_curve_bands(struct compiler *c, const struct curve *curve)
{
	for (size_t i = 0; curve->present && i < curve->nsegments; i++)
		add_band(c, &curve->segments[i].uncertainty);
}

void compile_find_bands(struct compiler *c)
{
	c->bands = ARENA_ARRAY(c->arena, NBANDS_MAX, struct band);
	for (size_t i = 0; i < c->cal->nprecisions; i++) {
		const struct precision_cost *p = &c->cal->precisions[i];
		for (size_t j = 0; j < p->nclasses; j++) {
			add_band(c, &p->classes[j].uncertainty);
			add_curve_bands(c, &p->classes[j].compute);
			add_curve_bands(c, &p->classes[j].memory);
		}
	}
	for (size_t i = 0; c->cal->stages && i < c->cal->stages->nstages; i++)
		add_band(c, &c->cal->stages->stages[i].uncertainty);
}

void compile_bands(struct compiler *c)
{
	size_t at = image_row(&c->image, "WORDS", 1, SIZE_MAX, "bands");
	c->image.words[at] = (uint32_t)c->nbands;
	for (size_t i = 0; i < c->nbands; i++) {
		const struct uncertainty *u = c->bands[i].from;
		struct buf text = {0};
		buf_text(&text, "sd shared ");
		num_human(&text, num_round(u->sd_shared, 4));
		buf_text(&text, ", independent ");
		num_human(&text, num_round(u->sd_independent, 4));
		buf_text(&text, "; one operation ×");
		num_human(&text, num_round(u->bound_lo, 4));
		buf_text(&text, "…×");
		num_human(&text, num_round(u->bound_hi, 4));
		at = image_row(&c->image, "BAND", EST_BAND_WORDS, u->at, "%s", text.s);
		memcpy(
		    c->image.words + at, c->bands[i].words, sizeof c->bands[i].words);
		buf_free(&text);
	}
}

uint32_t compile_authored(
    const struct compiler *c, const struct uncertainty *u, const struct origin *origin)
{
	size_t band = find_band(c, u);
	uint32_t n = origin->n < 0xfffff ? origin->n : 0xfffff;
	BUG_IF(band >= c->nbands && !c->failed);
	return EST_AUTHORED(band & 0xff, origin->kind, n);
}

/* ns → 1/64 ns, refused where the word would be too small or too coarse. */
static uint32_t launch_word(
    struct compiler *c, const struct about *about, const struct launch_step *step)
{
	/* a power of two: no rounding; below 2^32 by its range */
	double exact = step->launch_ns * 64;
	uint32_t word = (uint32_t)(exact + 0.5);
	double off = (double)word - exact;
	double relative = exact > 0 ? (off < 0 ? -off : off) / exact : 0;
	if (relative > LAUNCH_BUDGET)
		compile_refuse(c, DIAG_TABLE_RANGE, step->at,
		    "a launch of %s takes %.6g ns, which is %.3g %% off in the 1/64 ns "
		    "of a table; give whole ns or 0",
		    about->class_name, step->launch_ns, relative * 100);
	/* The division rounds; one ulp more is surely enough. */
	relative *= 1 + 1e-15;
	c->error = relative > c->error ? relative : c->error;
	return word;
}

size_t compile_launch(struct compiler *c, const struct about *about)
{
	const struct class_cost *cost = about->cost;
	struct image *m = &c->image;
	if (cost->nlaunch == 0)
		return 0;
	if (cost->nlaunch > NLAUNCH_MAX) {
		compile_refuse(c, DIAG_TABLE_LIMIT, cost->at,
		    "%s has %zu launch steps, a table holds %d", about->class_name,
		    cost->nlaunch, NLAUNCH_MAX);
		return 0;
	}
	size_t start = image_row(
	    m, "WORDS", 1, cost->launch[0].at, "launch of %s", about->class_name);
	uint32_t n = 0;
	for (size_t i = 0; i < cost->nlaunch; i++) {
		const struct launch_step *step = &cost->launch[i];
		uint64_t from = 0; /* of the first, whatever it says */
		if (i > 0)         /* below 2^64 by its range */
			(void)key_ceil(step->from_flops, &from);
		uint32_t key = key_of(from);
		/* check (launch-inexact) refuses others. */
		BUG_IF(from > 1 && key_first(key) != from);
		struct buf text = {0};
		buf_printf(&text, "%s from ", about->class_name);
		num_human(&text, step->from_flops);
		buf_text(&text, ": ");
		num_human(&text, num_round(step->launch_ns / 1000, 6));
		size_t at = image_row(m, "STEP", 2, step->at, "%s us", text.s);
		m->words[at] = key;
		m->words[at + 1] = launch_word(c, about, step);
		n++;
		buf_free(&text);
	}
	m->words[start] = n;
	return compile_share(c, start);
}

/* A byte range in key >> 16, rounded inward: the table never claims a size
 * that the file does not.  Octaves of 1024 steps: up to 0.1 % of the support
 * is given up at each end; sizes below 2048 are exact. */
static uint32_t byte_range(double lo, double hi)
{
	const uint32_t none = 1;
	uint64_t first, beyond;
	if (!(lo <= hi) || !key_ceil(lo, &first))
		return none;
	uint32_t from = key_of(first) >> 16, to = 0xffff;
	if (key_first(from << 16) < first && ++from > 0xffff)
		return none;
	/* Smallest integer above hi = floor(hi) + 1; the step that holds it ends
	 * too late, and so does every later one. */
	if (key_ceil(hi, &beyond)) {
		if ((double)beyond > hi) /* hi was no integer */
			beyond--;
		if (beyond < UINT64_MAX) {
			uint32_t step = key_of(beyond + 1) >> 16;
			if (step == 0)
				return none;
			to = step - 1;
			/* A step can end exactly at hi: then its successor begins at
			 * beyond + 1 and `step` is that successor. */
		}
	}
	return from <= to ? from | to << 16 : none;
}

static void describe_range(const struct image *m, struct buf *b, double lo, double hi)
{
	if (!m->explained)
		return;
	if (!(lo <= hi)) {
		buf_text(b, "none");
		return;
	}
	num_human(b, lo);
	buf_text(b, "B…");
	num_human(b, hi);
	buf_char(b, 'B');
}

size_t compile_support(
    struct compiler *c, const struct support *support, const char *class_name)
{
	struct image *m = &c->image;
	if (!support->present)
		return 0;
	size_t noctaves = support->noctaves;
	BUG_IF(support->first_octave + noctaves > 64);
	struct buf text = {0};
	size_t start = image_row(m, "SUPPORT", 1, support->at,
	    "%s: %zu octaves of FLOPs from 2^%u", class_name, noctaves,
	    support->first_octave);
	m->words[start] = support->first_octave | (uint32_t)noctaves << 8;
	describe_range(
	    m, &text, support->zero_flops_bytes_lo, support->zero_flops_bytes_hi);
	size_t at = image_row(m, "RANGE", 1, support->at, "no FLOPs: %s", text.s);
	m->words[at] =
	    byte_range(support->zero_flops_bytes_lo, support->zero_flops_bytes_hi);
	for (size_t i = 0; i < noctaves; i++) {
		const struct support_octave *o = &support->octaves[i];
		buf_clear(&text);
		describe_range(m, &text, o->bytes_lo, o->bytes_hi);
		at = image_row(m, "RANGE", 1, support->at, "2^%zu FLOPs: %s",
		    support->first_octave + i, text.s);
		m->words[at] = byte_range(o->bytes_lo, o->bytes_hi);
	}
	buf_free(&text);
	return start;
}

static uint32_t energy_word(
    struct compiler *c, double x, double unit, size_t at, const char *what)
{
	double exact = x * unit; /* unit is a power of two; below 2^32 by its range */
	uint32_t word = (uint32_t)(exact + 0.5);
	double off = (double)word - exact;
	if ((off < 0 ? -off : off) > exact * ENERGY_BUDGET)
		compile_refuse(c, DIAG_TABLE_RANGE, at,
		    "%s of %.6g would be %.3g %% off in the table's steps of %.3g; "
		    "give a multiple of the step, or 0",
		    what, x, (off < 0 ? -off : off) / exact * 100, 1 / unit);
	return word;
}

static void bounded_words(struct compiler *c, const struct bounded *b, double unit,
    const char *what, const char *unit_name)
{
	struct buf text = {0};
	const double values[3] = {b->lower, b->value, b->upper};
	buf_printf(&text, "%s ", what);
	for (size_t i = 0; i < 3; i++) {
		buf_text(&text, i ? " … " : "");
		num_human(&text, values[i]);
	}
	size_t at = image_row(&c->image, "WORDS", 3, b->at, "%s %s", text.s, unit_name);
	for (size_t i = 0; i < 3; i++)
		c->image.words[at + i] = energy_word(c, values[i], unit, b->at, what);
	buf_free(&text);
}

size_t compile_energy(struct compiler *c, const struct precision_cost *p)
{
	static const struct bounded nothing = {.at = SIZE_MAX};
	const struct calibration *cal = c->cal;
	const struct bounded *still =
	    cal->has_static_power ? &cal->static_power_mw : &nothing;
	if (!p->has_energy)
		return 0;
	size_t start = c->image.nwords;
	bounded_words(c, &p->flop_energy_pj, 65536, "energy per FLOP", "pJ");
	bounded_words(c, &p->byte_energy_pj, 65536, "energy per byte", "pJ");
	bounded_words(c, still, 1, "static power", "mW");
	size_t at = image_row(
	    &c->image, "WORDS", 1, p->at, "bases of FLOP, byte and static energy");
	c->image.words[at] = (uint32_t)p->flop_energy_pj.basis |
			     (uint32_t)p->byte_energy_pj.basis << 8 |
			     (uint32_t)still->basis << 16;
	return start;
}
