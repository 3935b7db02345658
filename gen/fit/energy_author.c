/* energy_author.c: a fit of energies → a calibration with its provenance.
 *
 * In: the fit, its rows, perhaps a calibration that lacks them.  Out: a struct
 * calibration, ready to be written.  Must not know files, the command line. */
#include "fit/energy_author.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "base/sha256.h"
#include "input/diag.h"
#include "lib/estimate.h"

#define SOURCE_KEY "energies"
#define DIGITS 9
#define PJ_PER_J 1e12
#define MW_PER_W 1e3
#define ENERGY_MOST_PJ 65535.0 /* Q16 in 32 bits */

/* The bounds of the estimates that the value is used for: a new group lies inside with
 * the coverage, as the groups that were left out say.  A coefficient of 0 has no
 * factor: it is bounded by the groups drawn again. */
static struct bounded bounded(const struct energy_fit *f, double value,
    struct energy_interval interval, double unit, enum basis basis, size_t n)
{
	double factor = f->kind == QUANTILE_NONE ? 1 : exp(f->quantile);
	double lower = value / factor, upper = value * factor;
	if (f->kind == QUANTILE_NONE || !(value > 0)) {
		lower = fmin(interval.lo, value);
		upper = isfinite(interval.hi) ? fmax(interval.hi, value) : value;
	}
	return (struct bounded){.lower = num_round(lower * unit, DIGITS),
	    .value = num_round(value * unit, DIGITS),
	    .upper = num_round(upper * unit, DIGITS),
	    .basis = basis,
	    .lower_basis = basis,
	    .upper_basis = basis,
	    .source = STR(SOURCE_KEY),
	    .lower_source = STR(SOURCE_KEY),
	    .upper_source = STR(SOURCE_KEY),
	    .n = n < UINT32_MAX ? (uint32_t)n : UINT32_MAX};
}

/* Of a precision that was measured. */
static void set_energy(const struct energy_fit *f, struct precision_cost *p)
{
	const struct energy_model *m = &f->model;
	p->has_energy = true;
	p->energy_form = ENERGY_PER_FLOP;
	p->has_mac_unit = false;
	p->byte_by_memory = false;
	p->derivation = (struct derivation){0};
	p->flop_energy_pj = bounded(f, m->flop_j[p->precision], f->flop_j[p->precision],
	    PJ_PER_J, BASIS_CALIBRATED, f->nrows[p->precision]);
	p->byte_energy_pj =
	    bounded(f, m->byte_j, f->byte_j, PJ_PER_J, BASIS_CALIBRATED, f->n);
}

static bool fits(const struct bounded *b, const char *what, const char *path)
{
	if (b->upper <= ENERGY_MOST_PJ)
		return true;
	diag_file(DIAG_FIT_ENERGY, path,
	    "%s of up to %.4g pJ is more than a table holds, %.9g pJ; are FLOPs, bytes "
	    "and "
	    "energies in the units of their columns?",
	    what, b->upper, ENERGY_MOST_PJ);
	return false;
}

/* Those that were measured, and those of `like` without rows as they stand there. */
static void set_precisions(struct arena *a, const struct classes *c,
    const struct energy_fit *f, const struct calibration *like, struct calibration *cal)
{
	cal->precisions = ARENA_ARRAY(a, c->nprecisions, struct precision_cost);
	cal->nprecisions = 0;
	for (int id = 0; id < (int)c->nprecisions; id++) {
		const struct precision_cost *from = NULL;
		for (size_t i = 0; like && i < like->nprecisions; i++)
			if (like->precisions[i].precision == id)
				from = &like->precisions[i];
		if (!from && !f->model.seen[id])
			continue;
		struct precision_cost *p = &cal->precisions[cal->nprecisions++];
		if (from)
			*p = *from;
		p->precision = id;
		if (f->model.seen[id])
			set_energy(f, p);
	}
}

/* A precision of `like` whose energies stay and came from rows, too. */
static bool keeps_fitted(const struct energy_fit *f, const struct calibration *like)
{
	for (size_t i = 0; i < like->nprecisions; i++) {
		const struct precision_cost *p = &like->precisions[i];
		if (p->has_energy && !f->model.seen[p->precision] &&
		    (str_is(p->flop_energy_pj.source, SOURCE_KEY) ||
			str_is(p->byte_energy_pj.source, SOURCE_KEY)))
			return true;
	}
	return false;
}

/* SHA-256 of the rows as they were understood. */
static void digest(
    const struct classes *c, const struct energy_rows *rows, struct buf *hex)
{
	struct sha256 h;
	struct buf line = {0};
	uint8_t bytes[32];
	sha256_init(&h);
	for (size_t i = 0; i < rows->n; i++) {
		const struct energy_row *r = &rows->rows[i];
		const double numbers[] = {
		    r->flops, r->bytes, r->batch, r->latency_s, r->energy_j};
		buf_clear(&line);
		buf_str(&line, rows->groups[r->group]);
		buf_printf(&line, ",%.*s", (int)c->precision[r->precision].n,
		    c->precision[r->precision].s);
		for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++) {
			buf_char(&line, ',');
			num_print(&line, numbers[k]);
		}
		buf_char(&line, '\n');
		sha256_add(&h, line.s, line.n);
	}
	sha256_end(&h, bytes);
	for (size_t i = 0; i < 8; i++)
		buf_printf(hex, "%02x", bytes[i]);
	buf_free(&line);
}

static void set_sources(struct arena *a, const struct classes *c,
    const struct energy_rows *rows, const struct energy_fit *f,
    const struct energy_authoring *how, struct calibration *cal)
{
	size_t nlike = how->like ? how->like->nsources : 0;
	struct buf title = {0}, hex = {0};
	digest(c, rows, &hex);
	if (how->title.n)
		buf_printf(&title, "%.*s: ", (int)how->title.n, how->title.s);
	buf_printf(&title, "energies of %zu rows in %zu %s, SHA-256 %s", rows->n,
	    rows->ngroups, rows->by, hex.s);
	for (size_t i = 0; i < nlike; i++)
		if (str_is(how->like->sources[i].key, SOURCE_KEY) &&
		    keeps_fitted(f, how->like))
			buf_printf(&title, "; precisions without rows: %.*s",
			    (int)how->like->sources[i].title.n,
			    how->like->sources[i].title.s);
	cal->sources = ARENA_ARRAY(a, nlike + 1, struct source);
	cal->nsources = 0;
	for (size_t i = 0; i < nlike; i++)
		if (!str_is(how->like->sources[i].key, SOURCE_KEY))
			cal->sources[cal->nsources++] = how->like->sources[i];
	cal->sources[cal->nsources++] = (struct source){.key = STR(SOURCE_KEY),
	    .title = str_copy(a, buf_view(&title)),
	    .url = how->url,
	    .licence = how->licence,
	    .date = how->date};
	buf_free(&title);
	buf_free(&hex);
}

static void set_record(struct calibration *cal, const struct energy_authoring *how,
    const struct classes *c, size_t nrows)
{
	cal->classes = c;
	cal->device_id = cal->family = how->device_id;
	cal->name = how->name.n ? how->name : how->device_id;
	cal->timed = TIMED_END_TO_END;
	cal->date = how->date;
	cal->tool = STR("calgen fit " EST_VERSION);
	cal->origin = (struct origin){PROV_FITTED, (uint32_t)nrows, STR(SOURCE_KEY)};
}

struct calibration *energy_author(struct arena *a, const struct classes *c,
    const struct energy_rows *rows, const struct energy_fit *f,
    const struct energy_authoring *how, const char *path)
{
	struct calibration *cal = ARENA_NEW(a, struct calibration);
	bool good = true;
	if (how->like)
		*cal = *how->like;
	else
		set_record(cal, how, c, rows->n);
	set_sources(a, c, rows, f, how, cal);
	cal->has_static_power = true;
	cal->static_power_mw = bounded(
	    f, f->model.static_w, f->static_w, MW_PER_W, BASIS_CALIBRATED, rows->n);
	cal->convention = CONVENTION_IDLE;
	set_precisions(a, c, f, how->like, cal);
	for (size_t i = 0; i < cal->nprecisions && good; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		good = fits(&p->flop_energy_pj, "energy of a FLOP", path) &&
		       fits(&p->byte_energy_pj, "energy of a byte", path);
	}
	return good ? cal : NULL;
}
