/* author.c: fitted precisions → a calibration with its provenance.
 *
 * In: cells of one mode and what they cannot say.  Out: a struct calibration, ready
 * to be written.  Must not know: files, the command line. */
#include "fit/author.h"

#include <inttypes.h>
#include <string.h>

#include "base/sha256.h"
#include "fit/legacy.h"
#include "fit/summary.h"
#include "lib/estimate.h"

#define SOURCE_KEY "measurements"
#define DECLARED_KEY "declared"

void author_digest(const struct classes *c, const struct cells *cells, struct buf *hex)
{
	struct sha256 h;
	struct buf line = {0};
	uint8_t digest[32];
	sha256_init(&h);
	for (size_t i = 0; i < cells->n; i++) {
		buf_clear(&line);
		summary_print_cell(&line, c, &cells->cells[i]);
		sha256_add(&h, line.s, line.n);
	}
	sha256_end(&h, digest);
	for (size_t i = 0; i < 32; i++)
		buf_printf(hex, "%02x", digest[i]);
	buf_free(&line);
}

static struct str formatted(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
static struct str formatted(struct arena *a, const char *format, ...)
{
	struct buf b = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	struct str s = str_copy(a, buf_view(&b));
	buf_free(&b);
	return s;
}

static bool is_edge(struct str id, size_t i)
{
	return i == id.n || id.s[i] == '-';
}

/* family, mode and variant of an id, by where the mode stands in it.  An id that
 * does not name the mode gets it as its last part. */
static void name_device(
    struct arena *a, const struct authoring *how, struct calibration *cal)
{
	struct str id = how->device_id, mode = how->mode;
	if (mode.n == 0) {
		cal->device_id = cal->family = id;
		return;
	}
	for (size_t i = 1; i + mode.n < id.n; i++) {
		if (id.s[i] != '-' || memcmp(id.s + i + 1, mode.s, mode.n) != 0 ||
		    !is_edge(id, i + 1 + mode.n))
			continue;
		size_t after = i + 1 + mode.n;
		cal->device_id = id;
		cal->family = (struct str){id.s, i};
		cal->mode = mode;
		if (after < id.n)
			cal->variant = (struct str){id.s + after + 1, id.n - after - 1};
		return;
	}
	cal->family = id;
	cal->mode = mode;
	cal->device_id =
	    formatted(a, "%.*s-%.*s", (int)id.n, id.s, (int)mode.n, mode.s);
}

static const struct precision_cost *precision_of(
    const struct calibration *cal, int precision)
{
	for (size_t i = 0; cal && i < cal->nprecisions; i++)
		if (cal->precisions[i].precision == precision)
			return &cal->precisions[i];
	return NULL;
}

/* Peaks and energy constants, which no timing tells. */
static void take_constants(struct precision_cost *p, const struct calibration *like)
{
	const struct precision_cost *from = precision_of(like, p->precision);
	if (!from)
		return;
	p->peak_flops_per_s = from->peak_flops_per_s;
	p->peak_flops_source = from->peak_flops_source;
	p->peak_bandwidth_bytes_per_s = from->peak_bandwidth_bytes_per_s;
	p->peak_bandwidth_source = from->peak_bandwidth_source;
	/* only where this fit exceeds the peak, too; then that one knows why */
	if (p->efficiency_above_one.n && from->efficiency_above_one.n)
		p->efficiency_above_one = from->efficiency_above_one;
	p->has_energy = from->has_energy;
	p->flop_energy_pj = from->flop_energy_pj;
	p->byte_energy_pj = from->byte_energy_pj;
	p->energy_form = from->energy_form;
	p->has_mac_unit = from->has_mac_unit;
	p->mac_unit = from->mac_unit;
	p->byte_by_memory = from->byte_by_memory;
	p->levels = from->levels;
	p->nlevels = from->nlevels;
}

/* The peak that the command line gives, where there is no other. */
static void declare_peak(const struct authoring *how, struct precision_cost *p)
{
	if (p->peak_flops_source.n || !(how->peak_flops_per_s > 0))
		return;
	p->peak_flops_per_s = how->peak_flops_per_s;
	p->peak_flops_source = STR(DECLARED_KEY);
}

static void take_device(struct calibration *cal, const struct calibration *like)
{
	if (!like)
		return;
	cal->tdp_mw = like->tdp_mw;
	cal->has_static_power = like->has_static_power;
	cal->static_power_mw = like->static_power_mw;
	cal->convention = like->convention;
	cal->process_node_nm = like->process_node_nm;
	cal->memory_type = like->memory_type;
}

/* The measurements first, then the sources of what was taken over. */
static void list_sources(struct arena *a, const struct classes *c,
    const struct cells *cells, const struct authoring *how, struct calibration *cal)
{
	size_t nlike = how->like ? how->like->nsources : 0;
	struct buf hex = {0};
	uint64_t nrows = 0;
	size_t nnetworks = 0;
	author_digest(c, cells, &hex);
	for (size_t i = 0; i < cells->n; i++) {
		nrows += cells->cells[i].ns.nsources;
		nnetworks += i == 0 || !str_eq(cells->cells[i - 1].key.network,
					   cells->cells[i].key.network);
	}
	cal->sources = ARENA_ARRAY(a, nlike + 2, struct source);
	cal->sources[0] = (struct source){.key = STR(SOURCE_KEY),
	    .title = formatted(a,
		"%.*s%s%" PRIu64 " rows of %zu networks, cells SHA-256 %.16s",
		(int)how->title.n, how->title.s, how->title.n ? ": " : "", nrows,
		nnetworks, hex.s),
	    .url = how->url,
	    .licence = how->licence,
	    .date = how->date};
	cal->nsources = 1;
	for (size_t i = 0; i < nlike; i++)
		if (!str_is(how->like->sources[i].key, SOURCE_KEY) &&
		    !(how->peak_flops_per_s > 0 &&
			str_is(how->like->sources[i].key, DECLARED_KEY)))
			cal->sources[cal->nsources++] = how->like->sources[i];
	if (how->peak_flops_per_s > 0)
		cal->sources[cal->nsources++] =
		    (struct source){.key = STR(DECLARED_KEY),
			.title = STR("reference peak, as declared to calgen fit")};
	cal->origin = (struct origin){PROV_FITTED,
	    (uint32_t)(nrows < UINT32_MAX ? nrows : UINT32_MAX), STR(SOURCE_KEY)};
	buf_free(&hex);
}

/* Records of the class (and of those that fall back on it) with a size inside. */
static uint32_t records_inside(const struct classes *c, const struct fit_rows *rows,
    int class_id, const struct segment *s, bool by_bytes)
{
	double n = 0;
	for (size_t i = 0; i < rows->n; i++) {
		const struct fit_row *r = &rows->rows[i];
		double x = (double)(by_bytes ? r->bytes : r->flops);
		if (x > 0 && x >= s->from && x < s->to &&
		    classes_descends(c, r->class_id, class_id))
			n += r->count;
	}
	return n < 4e9 ? (uint32_t)n : UINT32_MAX;
}

static void set_curve_origins(const struct classes *c, const struct fit_rows *rows,
    const struct class_cost *k, struct curve *curve, bool by_bytes)
{
	for (size_t i = 0; i < curve->nsegments; i++) {
		struct segment *s = &curve->segments[i];
		uint32_t n = records_inside(c, rows, k->class_id, s, by_bytes);
		s->origin = (struct origin){
		    n ? PROV_FITTED : PROV_EXTRAPOLATED, n, STR(SOURCE_KEY)};
		if (n == 1 && !s->acknowledges.n)
			s->acknowledges = STR("one row here; neighbours and the parent "
					      "class carry the fit");
	}
}

/* The bins of the legacy form know their rows; the cost form fits all segments of a
 * class at once, so those with a size inside are what stands behind one. */
static void set_origins(const struct classes *c, const struct fit_rows *rows,
    bool legacy, struct precision_cost *p)
{
	for (size_t i = 0; i < p->nclasses; i++) {
		struct class_cost *k = &p->classes[i];
		k->origin.source = STR(SOURCE_KEY);
		for (size_t j = 0; j < k->nlaunch; j++)
			k->launch[j].origin = k->origin;
		for (size_t j = 0; legacy && j < k->compute.nsegments; j++)
			k->compute.segments[j].origin.source = k->origin.source;
		if (legacy)
			continue;
		set_curve_origins(c, rows, k, &k->compute, false);
		set_curve_origins(c, rows, k, &k->memory, true);
	}
}

static void batch_range(const struct cells *cells, struct calibration *cal)
{
	for (size_t i = 0; i < cells->n; i++) {
		uint32_t batch = cells->cells[i].key.batch;
		if (batch == 0 || batch > UINT16_MAX)
			continue;
		if (cal->batch_min == 0 || batch < cal->batch_min)
			cal->batch_min = batch;
		if (batch > cal->batch_max)
			cal->batch_max = batch;
	}
}

struct calibration *author_calibration(struct arena *a, const struct classes *c,
    const struct cells *cells, const struct authoring *how, struct fit_report *reports)
{
	struct calibration *cal = ARENA_NEW(a, struct calibration);
	const struct legacy_options *legacy = how->options.legacy;
	cal->classes = c;
	cal->precisions = ARENA_ARRAY(a, c->nprecisions, struct precision_cost);
	for (int id = 0; id < (int)c->nprecisions; id++) {
		if (how->precision >= 0 && how->precision != id)
			continue;
		struct fit_rows *rows = fit_rows_of(a, cells, how->mode, id);
		struct precision_cost *p = &cal->precisions[cal->nprecisions];
		if (!(legacy ? fit_legacy : fit_cost)(
			a, c, rows, NULL, &how->options, p, &reports[id]))
			continue;
		p->precision = id;
		take_constants(p, how->like);
		declare_peak(how, p);
		set_origins(c, rows, legacy != NULL, p);
		cal->nprecisions++;
	}
	if (cal->nprecisions == 0)
		return NULL;
	name_device(a, how, cal);
	cal->name = how->name.n ? how->name : cal->device_id;
	cal->timed = TIMED_NODE_SUM;
	cal->date = how->date;
	cal->tool = STR("calgen fit " EST_VERSION);
	if (how->accepted.n)
		cal->notes =
		    formatted(a, "Accepted although worse on the same rows: %.*s",
			(int)how->accepted.n, how->accepted.s);
	take_device(cal, how->like);
	list_sources(a, c, cells, how, cal);
	batch_range(cells, cal);
	return cal;
}
