/* decode.c: the words of a checked table → a calibration.
 *
 * In: a table image.  Out: a model with rounded values.  Must not know where
 * the words come from, nor the JSON they were made of. */
#include "table/decode.h"

#include <math.h>
#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "lib/estimate.h"
#include "lib/table.h"

#define DIGITS 4 /* of values: the proven error is 0.1 % */
#define TICKS_PER_NS 64.0
#define Q16 65536.0

struct decoder {
	struct arena *arena;
	const struct classes *classes;
	const uint32_t *words;
	struct calibration *cal;
	const uint32_t *bands;
};

/* --- words ------------------------------------------------------------------- */

static double u64_at(const uint32_t *w)
{
	return (double)((uint64_t)w[1] << 32 | w[0]);
}

/* The shortest decimal among the sizes with this key. */
static double size_of_key(uint32_t key)
{
	int exponent = (int)(key >> EST_KEY_MANTISSA_BITS) - EST_KEY_MANTISSA_BITS;
	double first =
	    ldexp((double)(EST_KEY(1, 0) + (key & (EST_KEY(1, 0) - 1))), exponent);
	double beyond = first + ldexp(1, exponent);

	if (!key)
		return 0;
	for (int digits = 1; digits < 17; digits++) {
		double size = num_round(first, digits);

		if (size >= first && size < beyond)
			return size;
	}
	return first;
}

static const uint32_t *find_section(const struct decoder *d, uint32_t kind)
{
	const uint32_t *entry = d->words + EST_H_DIRECTORY;

	for (uint32_t i = 0; i < d->words[EST_H_NSECTIONS]; i++, entry += EST_DIR_WORDS)
		if ((entry[0] & ~EST_SECTION_REQUIRED) == kind)
			return d->words + entry[1];
	return NULL;
}

struct uncertainty decode_band(const uint32_t *bands, uint32_t index)
{
	const uint32_t *w = bands + 1 + EST_BAND_WORDS * index;

	return (struct uncertainty){.present = true,
	    .sd_shared = num_round(w[EST_BAND_SHARED] / Q16, DIGITS),
	    .sd_independent = num_round(w[EST_BAND_INDEPENDENT] / Q16, DIGITS),
	    .bound_lo = num_round(w[EST_BAND_LO] / Q16, DIGITS),
	    .bound_hi = num_round(w[EST_BAND_HI] / Q16, DIGITS)};
}

struct origin decode_origin(const struct calibration *cal, uint32_t authored)
{
	uint32_t kind = EST_AUTHORED_KIND(authored);

	/* The library only passes a kind on, so one that does not exist may stand in a
	 * table: it claims the least. */
	if (kind > PROV_LEGACY)
		kind = PROV_LEGACY;
	return (struct origin){.kind = (enum provenance)kind,
	    .n = EST_AUTHORED_N(authored),
	    .source = cal->origin.source};
}

/* --- curves ------------------------------------------------------------------ */

/* A curve's words by their parts. */
struct curve_words {
	size_t nsegments, nauthored;
	unsigned shift;
	uint32_t lo, hi;
	const uint32_t *knots, *lines, *indices, *authored;
};

static struct curve_words split(const uint32_t *w)
{
	struct curve_words c = {.nsegments = w[EST_CURVE_COUNTS] & 0xffff,
	    .nauthored = w[EST_CURVE_COUNTS] >> 16,
	    .shift = w[EST_CURVE_FLAGS] & 0xff,
	    .lo = w[EST_CURVE_LO],
	    .hi = w[EST_CURVE_HI],
	    .knots = w + EST_CURVE_KNOTS};

	c.lines = c.knots + c.nsegments;
	c.indices = c.lines + 2 * c.nsegments;
	c.authored = c.indices + (c.nsegments + 3) / 4;
	return c;
}

static unsigned authored_of(const struct curve_words *c, size_t i)
{
	return c->indices[i / 4] >> 8 * (i % 4) & 0xff;
}

/* Time per unit, ns, of line `i` at size `x` (table.h). */
static double line_ns(const struct curve_words *c, size_t i, double x)
{
	double octave = c->knots[i] >> EST_KEY_MANTISSA_BITS;
	double a = (int32_t)c->lines[2 * i], slope = (int32_t)c->lines[2 * i + 1];
	double u = a + slope * ((x > 0 ? log2(x) : 0) - octave);

	/* `a` is modulo 2^32: what is far below 0 stands for 2^32 more */
	if (u < -0.5)
		u += 4294967296.0;
	return ldexp(u, -(int)c->shift) / TICKS_PER_NS;
}

/* Value of the curve's quantity for a time per unit; `peak` 0: picoseconds. */
static double value_of(double ns, double peak)
{
	if (!(ns > 0))
		return 0;
	return num_round(peak > 0 ? 1e9 / (peak * ns) : ns * 1e3, DIGITS);
}

/* Whether a curve was authored as an efficiency.  A segment that is linear in time
 * per unit is one line, whatever its slope; a reciprocal that is not flat takes
 * several.  Flat lines say nothing: they also hold a rate beyond the ends. */
static bool is_efficiency(const struct curve_words *c)
{
	int before = -1;

	for (size_t i = 0; i < c->nsegments; i++) {
		int authored = (int)authored_of(c, i);

		if (c->lines[2 * i + 1] == 0)
			continue;
		if (authored == before)
			return true;
		before = authored;
	}
	return before < 0;
}

static void decode_curve(struct decoder *d, const uint32_t *words, double peak,
    bool flops, struct curve *out)
{
	struct curve_words c = split(words);
	size_t i = 0;

	*out = (struct curve){.present = true,
	    .low = (enum policy)(words[EST_CURVE_FLAGS] >> 8 & 3),
	    .high = (enum policy)(words[EST_CURVE_FLAGS] >> 10 & 3)};
	if (!is_efficiency(&c))
		peak = 0;
	if (flops)
		out->quantity = peak > 0 ? QUANTITY_EFFICIENCY : QUANTITY_PS_PER_FLOP;
	else
		out->quantity =
		    peak > 0 ? QUANTITY_BANDWIDTH_EFFICIENCY : QUANTITY_PS_PER_BYTE;
	out->segments = ARENA_ARRAY(d->arena, c.nsegments, struct segment);
	while (i < c.nsegments && !(c.knots[i] >= c.hi)) {
		unsigned authored = authored_of(&c, i);
		uint32_t from = c.knots[i] > c.lo ? c.knots[i] : c.lo;
		size_t last = i;

		while (last + 1 < c.nsegments && authored_of(&c, last + 1) == authored)
			last++;
		uint32_t to = last + 1 < c.nsegments ? c.knots[last + 1] : UINT32_MAX;

		if (to > c.hi)
			to = c.hi;
		if (to > from) {
			struct segment *s = &out->segments[out->nsegments++];

			s->from = size_of_key(from);
			s->to = to == UINT32_MAX ? INFINITY : size_of_key(to);
			s->start = value_of(line_ns(&c, i, s->from), peak);
			s->end = isinf(s->to) || s->from <= 0
				     ? s->start
				     : value_of(line_ns(&c, last, s->to), peak);
			s->origin = decode_origin(d->cal, c.authored[authored]);
			s->uncertainty = decode_band(
			    d->bands, EST_AUTHORED_BAND(c.authored[authored]));
		}
		i = last + 1;
	}
}

/* --- classes ----------------------------------------------------------------- */

static void decode_launch(struct decoder *d, const uint32_t *w, struct class_cost *cost)
{
	cost->nlaunch = w[0];
	cost->launch = ARENA_ARRAY(d->arena, cost->nlaunch, struct launch_step);
	for (size_t i = 0; i < cost->nlaunch; i++) {
		cost->launch[i].from_flops = size_of_key(w[1 + 2 * i]);
		cost->launch[i].launch_ns = w[2 + 2 * i] / TICKS_PER_NS;
		cost->launch[i].origin = cost->origin;
	}
}

static void byte_range(uint32_t w, double *lo, double *hi)
{
	*lo = size_of_key(w << 16);
	*hi = size_of_key(w & 0xffff0000u);
	if ((w & 0xffff) > w >> 16)
		*lo = 1, *hi = 0;
}

static void decode_support(struct decoder *d, const uint32_t *w, struct support *s)
{
	s->present = true;
	s->first_octave = w[EST_SUPPORT_OCTAVES] & 0xff;
	s->noctaves = w[EST_SUPPORT_OCTAVES] >> 8;
	byte_range(
	    w[EST_SUPPORT_ZERO], &s->zero_flops_bytes_lo, &s->zero_flops_bytes_hi);
	s->octaves = ARENA_ARRAY(d->arena, s->noctaves, struct support_octave);
	for (size_t i = 0; i < s->noctaves; i++)
		byte_range(w[EST_SUPPORT_RANGES + i], &s->octaves[i].bytes_lo,
		    &s->octaves[i].bytes_hi);
}

static void decode_class(struct decoder *d, const struct precision_cost *p, uint32_t at,
    struct class_cost *cost)
{
	const uint32_t *w = d->words + at;
	uint32_t authored = w[EST_RECORD_FLAGS] >> 8;

	cost->class_id = (int)w[EST_RECORD_OWNER];
	cost->combine =
	    w[EST_RECORD_FLAGS] & EST_RECORD_SUM ? COMBINE_SUM : COMBINE_MAX;
	cost->origin = decode_origin(d->cal, authored);
	cost->uncertainty = decode_band(d->bands, EST_AUTHORED_BAND(authored));
	cost->outside_parent = w[EST_RECORD_OUTSIDE] != at;
	if (w[EST_RECORD_LAUNCH])
		decode_launch(d, d->words + w[EST_RECORD_LAUNCH], cost);
	if (w[EST_RECORD_COMPUTE])
		decode_curve(d, d->words + w[EST_RECORD_COMPUTE], p->peak_flops_per_s,
		    true, &cost->compute);
	if (w[EST_RECORD_MEMORY])
		decode_curve(d, d->words + w[EST_RECORD_MEMORY],
		    p->peak_bandwidth_bytes_per_s, false, &cost->memory);
	if (w[EST_RECORD_SUPPORT])
		decode_support(d, d->words + w[EST_RECORD_SUPPORT], &cost->support);
}

/* --- precisions -------------------------------------------------------------- */

static struct bounded bounded(const uint32_t *w, double unit, uint32_t basis)
{
	uint32_t last = BASIS_DERIVED;
	enum basis all = (enum basis)((basis & 0xff) < last ? basis & 0xff : last);

	return (struct bounded){.lower = num_round(w[0] / unit, DIGITS),
	    .value = num_round(w[1] / unit, DIGITS),
	    .upper = num_round(w[2] / unit, DIGITS),
	    .basis = all,
	    .lower_basis = all,
	    .upper_basis = all};
}

static void decode_energy(
    struct decoder *d, const uint32_t *w, struct precision_cost *p)
{
	uint32_t basis = w[EST_ENERGY_BASIS];

	p->has_energy = true;
	p->flop_energy_pj = bounded(w + EST_ENERGY_FLOP, Q16, basis);
	p->byte_energy_pj = bounded(w + EST_ENERGY_BYTE, Q16, basis >> 8);
	d->cal->has_static_power = true;
	d->cal->static_power_mw = bounded(w + EST_ENERGY_STATIC, 1, basis >> 16);
}

static void decode_precision(
    struct decoder *d, const uint32_t *w, size_t nclasses, struct precision_cost *p)
{
	uint32_t interval = w[EST_COST_INTERVAL];

	p->precision = (int)w[EST_COST_PRECISION];
	p->peak_flops_per_s = u64_at(w + EST_COST_PEAK_FLOPS);
	p->peak_bandwidth_bytes_per_s = u64_at(w + EST_COST_PEAK_BANDWIDTH);
	p->graph_quantile_lo = num_round(w[EST_COST_GRAPH_LO] / Q16, DIGITS);
	p->graph_quantile_hi = num_round(w[EST_COST_GRAPH_HI] / Q16, DIGITS);
	p->op_interval = (enum interval)(interval & 0xff);
	p->graph_interval = (enum interval)(interval >> 8 & 0xff);
	p->coverage = (interval >> 16 & 0x3ff) / 1000.0;
	p->small_n = interval & EST_COST_SMALL_N;
	if (w[EST_COST_ENERGY])
		decode_energy(d, d->words + w[EST_COST_ENERGY], p);
	p->classes = ARENA_ARRAY(d->arena, nclasses, struct class_cost);
	for (uint32_t id = 0; id < nclasses && id < d->classes->n; id++) {
		uint32_t at = w[EST_COST_CLASSES + id];

		/* a record of another class is a fallback */
		if (at && d->words[at + EST_RECORD_OWNER] == id)
			decode_class(d, p, at, &p->classes[p->nclasses++]);
	}
}

static void decode_precisions(struct decoder *d)
{
	const uint32_t *map = find_section(d, EST_SECTION_CLASSES);

	BUG_IF(!map); /* est_device_check() demands it */
	size_t nclasses = map[EST_CLASSES_COUNTS] & 0xffff;
	size_t nprecisions = map[EST_CLASSES_COUNTS] >> 16;

	d->cal->precisions = ARENA_ARRAY(d->arena, nprecisions, struct precision_cost);
	for (size_t i = 0; i < nprecisions && i < d->classes->nprecisions; i++)
		if (map[EST_CLASSES_COST + i])
			decode_precision(d, d->words + map[EST_CLASSES_COST + i],
			    nclasses, &d->cal->precisions[d->cal->nprecisions++]);
}

/* --- identity ---------------------------------------------------------------- */

/* The parts of the id; a table without them is its own family. */
static void split_id(struct decoder *d)
{
	struct calibration *cal = d->cal;
	const uint32_t *w = find_section(d, EST_SECTION_FAMILY);
	size_t family = w ? EST_FAMILY_BYTES(*w) : cal->device_id.n;
	size_t mode = w ? EST_FAMILY_MODE_BYTES(*w) : 0;
	size_t variant = w ? EST_FAMILY_VARIANT_BYTES(*w) : 0;
	const char *id = cal->device_id.s;

	if (family + (mode ? mode + 1 : 0) + (variant ? variant + 1 : 0) >
	    cal->device_id.n)
		return;
	cal->family = (struct str){id, family};
	if (mode)
		cal->mode = (struct str){id + family + 1, mode};
	if (variant)
		cal->variant = (struct str){id + cal->device_id.n - variant, variant};
}

static void decode_identity(struct decoder *d)
{
	struct calibration *cal = d->cal;
	struct est_info info;
	struct buf date = {0};

	est_device_info(d->words, &info);
	cal->device_id = str_copy(d->arena, str_of(info.id));
	memcpy(cal->fingerprint, info.fingerprint, sizeof(info.fingerprint));
	split_id(d);
	cal->timed =
	    info.timed == EST_TIMED_END_TO_END ? TIMED_END_TO_END : TIMED_NODE_SUM;
	cal->batch_min = info.batch_min;
	cal->batch_max = info.batch_max;
	if (info.date)
		buf_printf(&date, "%04u-%02u-%02u", info.date / 10000u,
		    info.date / 100 % 100, info.date % 100);
	cal->date = str_copy(d->arena, buf_view(&date));
	buf_free(&date);
}

struct calibration *table_decode(
    struct arena *a, const struct classes *c, const uint32_t *words)
{
	struct decoder d = {.arena = a, .classes = c, .words = words};

	d.cal = ARENA_NEW(a, struct calibration);
	d.cal->classes = c;
	d.bands = find_section(&d, EST_SECTION_UNCERTAINTY);
	decode_identity(&d);
	decode_precisions(&d);
	words = find_section(&d, EST_SECTION_STAGES);
	if (words)
		d.cal->stages = decode_stages(a, d.cal, d.bands, words);
	return d.cal;
}
