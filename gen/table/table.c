/* table.c: a calibration → the whole table image.
 *
 * In: a checked calibration.  Out: words, rows, proven error.  Decides the
 * layout (lib/table.h); the parts are made by record.c and curve.c. */
#include "table/table.h"

#include <string.h>

#include "base/fail.h"
#include "base/num.h"
#include "input/diag.h"
#include "model/calibration.h"
#include "table/compile.h"

void compile_refuse(
    struct compiler *c, enum diag_id id, size_t at, const char *format, ...)
{
	struct buf text = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&text, format, args);
	va_end(args);
	diag(id, table_span(c->cal, at), "%s", text.s);
	buf_free(&text);
	c->failed = true;
}

struct span table_span(const struct calibration *cal, size_t at)
{
	const struct json *v = cal->root;
	struct span span = {cal->src, at, at};
	while (v && v->at != at) {
		const struct json *child = v->first;
		while (child && child->end <= at)
			child = child->next;
		v = child;
	}
	if (v)
		span = json_span(cal->src, v);
	return span;
}

size_t compile_share(struct compiler *c, size_t at)
{
	struct image *m = &c->image;
	size_t n = m->nwords - at;
	for (size_t i = 0; i < c->nshared; i++) {
		const struct shared *s = &c->shared[i];
		if (s->n == n && memcmp(m->words + s->at, m->words + at,
				     n * sizeof *m->words) == 0) {
			image_cut(m, at);
			return s->at;
		}
	}
	if (c->nshared == c->shared_room) {
		size_t room = 2 * c->shared_room + 16;
		struct shared *bigger = ARENA_ARRAY(c->arena, room, struct shared);
		if (c->nshared)
			memcpy(bigger, c->shared, c->nshared * sizeof *bigger);
		c->shared = bigger;
		c->shared_room = room;
	}
	c->shared[c->nshared++] = (struct shared){.at = at, .n = n};
	return at;
}

/* --- header ---------------------------------------------------------------- */

/* Bytes into words, low byte first. */
static void pack(uint32_t *words, const void *bytes, size_t n)
{
	const unsigned char *b = bytes;
	for (size_t i = 0; i < n; i++)
		words[i / 4] |= (uint32_t)b[i] << 8 * (i % 4);
}

static void write_header(struct compiler *c, size_t nsections)
{
	struct image *m = &c->image;
	const struct calibration *cal = c->cal;
	if (cal->device_id.n >= EST_ID_WORDS * 4)
		compile_refuse(c, DIAG_TABLE_LIMIT, 0,
		    "the device id has %zu bytes, a table holds %u; shorten it",
		    cal->device_id.n, EST_ID_WORDS * 4 - 1);
	image_row(m, "MAGIC", 2, SIZE_MAX, "libestimate table");
	image_row(m, "WORDS", 2, SIZE_MAX, "length in words, CRC-32");
	size_t at =
	    image_row(m, "WORDS", 4, SIZE_MAX, "fingerprint of the calibration");
	pack(m->words + at, cal->fingerprint, 16);
	image_row(m, "WORDS", 1, SIZE_MAX, "proven error, 1e-9");
	at = image_row(m, "WORDS", EST_ID_WORDS, SIZE_MAX, "%.*s",
	    (int)cal->device_id.n, cal->device_id.s);
	if (!c->failed)
		pack(m->words + at, cal->device_id.s, cal->device_id.n);
	at = image_row(m, "WORDS", 1, SIZE_MAX, "sections");
	m->words[at] = (uint32_t)nsections;
	m->words[EST_H_MAGIC] = EST_TABLE_MAGIC;
	m->words[EST_H_ABI] = EST_TABLE_ABI;
}

uint32_t compile_ppb(double error)
{
	double ppb = error * 1e9;
	uint32_t whole = (uint32_t)ppb;
	return whole + ((double)whole < ppb);
}

static void finish_header(struct compiler *c)
{
	struct image *m = &c->image;
	m->words[EST_H_ERROR_PPB] = compile_ppb(c->error);
	m->words[EST_H_WORDS] = (uint32_t)m->nwords;
	m->words[EST_H_CRC] = image_crc(m->words, m->nwords);
}

/* --- sections -------------------------------------------------------------- */

/* The directory is written before its sections are: what there will be. */
struct layout {
	struct compiler *c;
	bool support, energy, stages;
	size_t nsections;
	size_t entry; /* next directory entry */
	size_t start; /* of the section being written */
};

static struct layout plan(struct compiler *c)
{
	struct layout l = {.c = c};
	for (size_t i = 0; i < c->cal->nprecisions; i++) {
		const struct precision_cost *p = &c->cal->precisions[i];
		l.energy = l.energy || p->has_energy;
		for (size_t j = 0; j < p->nclasses; j++)
			l.support = l.support || p->classes[j].support.present;
	}
	/* class map, uncertainty, costs, provenance, family, and perhaps those two */
	l.stages = c->cal->stages != NULL;
	l.nsections = 4 + c->cal->nprecisions + l.support + l.energy + l.stages;
	return l;
}

static void write_directory(struct layout *l)
{
	const struct calibration *cal = l->c->cal;
	struct image *m = &l->c->image;
	image_row(m, "SECTION", 3, SIZE_MAX, "class map");
	image_row(m, "SECTION", 3, SIZE_MAX, "uncertainty");
	for (size_t i = 0; i < cal->nprecisions; i++) {
		struct str name = cal->classes->precision[cal->precisions[i].precision];
		image_row(m, "SECTION", 3, cal->precisions[i].at, "cost in %.*s",
		    (int)name.n, name.s);
	}
	image_row(m, "SECTION", 3, SIZE_MAX, "provenance");
	image_row(m, "SECTION", 3, SIZE_MAX, "family");
	if (l->support)
		image_row(m, "SECTION", 3, SIZE_MAX, "support");
	if (l->energy)
		image_row(m, "SECTION", 3, SIZE_MAX, "energy");
	if (l->stages)
		image_row(m, "SECTION", 3, SIZE_MAX, "stages");
	l->start = m->nwords;
}

static void end_section(struct layout *l, uint32_t kind)
{
	struct image *m = &l->c->image;
	uint32_t *entry = m->words + EST_H_DIRECTORY + EST_DIR_WORDS * l->entry++;
	entry[0] = kind;
	entry[1] = (uint32_t)l->start;
	entry[2] = (uint32_t)(m->nwords - l->start);
	l->start = m->nwords;
	l->c->nshared = 0; /* offsets stay inside a section */
}

/* Returns where the offsets of the cost sections go. */
static size_t write_class_map(struct compiler *c)
{
	const struct classes *classes = c->cal->classes;
	struct image *m = &c->image;
	size_t at = image_row(m, "WORDS", 1, SIZE_MAX, "%zu classes, %zu precisions",
	    classes->n, classes->nprecisions);
	m->words[at] = (uint32_t)classes->n | (uint32_t)classes->nprecisions << 16;
	for (size_t i = 0; i < classes->nprecisions; i++)
		image_row(m, "WORDS", 1, SIZE_MAX, "%.*s", (int)classes->precision[i].n,
		    classes->precision[i].s);
	return at + EST_CLASSES_COST;
}

/* "2026-02-07" → 20260207; bind has judged the date. */
static uint32_t date_word(struct str date)
{
	uint32_t word = 0;
	for (size_t i = 0; i < date.n; i++)
		if (date.s[i] != '-')
			word = word * 10 + (uint32_t)(date.s[i] - '0');
	return word;
}

static void write_provenance(struct compiler *c)
{
	const struct calibration *cal = c->cal;
	struct image *m = &c->image;
	size_t at = image_row(m, "WORDS", EST_PROVENANCE_WORDS, SIZE_MAX,
	    "date %.*s, %s, batch %u…%u", (int)cal->date.n,
	    cal->date.s ? cal->date.s : "",
	    cal->timed == TIMED_END_TO_END ? "end to end" : "sum of nodes",
	    cal->batch_min, cal->batch_max);
	m->words[at + EST_PROVENANCE_DATE] = date_word(cal->date);
	m->words[at + EST_PROVENANCE_TIMED] =
	    cal->timed == TIMED_END_TO_END ? EST_TIMED_END_TO_END : EST_TIMED_NODE_SUM;
	m->words[at + EST_PROVENANCE_BATCH] = cal->batch_min | cal->batch_max << 16;
}

/* The id holds all three; bind has judged that they make it up. */
static void write_family(struct compiler *c)
{
	const struct calibration *cal = c->cal;
	struct image *m = &c->image;
	size_t at = image_row(m, "WORDS", 1, SIZE_MAX,
	    "family %.*s, mode %.*s, variant %.*s", (int)cal->family.n, cal->family.s,
	    (int)cal->mode.n, cal->mode.n ? cal->mode.s : "", (int)cal->variant.n,
	    cal->variant.n ? cal->variant.s : "");
	m->words[at] =
	    EST_FAMILY(cal->family.n & 0xff, cal->mode.n & 0xff, cal->variant.n & 0xff);
}

static void write_support(struct compiler *c)
{
	for (size_t i = 0; i < c->nrecords; i++) {
		const struct record *r = &c->records[i];
		size_t at = compile_support(c, &r->cost->support, r->class_name);
		if (at)
			c->image.words[r->at + EST_RECORD_SUPPORT] =
			    (uint32_t)compile_share(c, at);
	}
}

static void write_energy(struct compiler *c, size_t cost_map)
{
	for (size_t i = 0; i < c->cal->nprecisions; i++) {
		const struct precision_cost *p = &c->cal->precisions[i];
		size_t at = compile_energy(c, p);
		size_t cost = c->image.words[cost_map + (size_t)p->precision];
		if (at)
			c->image.words[cost + EST_COST_ENERGY] = (uint32_t)at;
	}
}

static void write_image(struct compiler *c)
{
	struct layout l = plan(c);
	write_header(c, l.nsections);
	write_directory(&l);
	size_t cost_map = write_class_map(c);
	end_section(&l, EST_SECTION_CLASSES | EST_SECTION_REQUIRED);
	compile_bands(c);
	end_section(&l, EST_SECTION_UNCERTAINTY | EST_SECTION_REQUIRED);
	for (size_t i = 0; i < c->cal->nprecisions; i++) {
		const struct precision_cost *p = &c->cal->precisions[i];
		c->image.words[cost_map + (size_t)p->precision] = (uint32_t)l.start;
		compile_cost(c, p);
		end_section(&l, EST_SECTION_COST | EST_SECTION_REQUIRED);
	}
	write_provenance(c);
	end_section(&l, EST_SECTION_PROVENANCE);
	write_family(c);
	end_section(&l, EST_SECTION_FAMILY);
	if (l.support) {
		write_support(c);
		end_section(&l, EST_SECTION_SUPPORT | EST_SECTION_REQUIRED);
	}
	if (l.energy) {
		write_energy(c, cost_map);
		end_section(&l, EST_SECTION_ENERGY);
	}
	if (l.stages) {
		compile_stages(c);
		end_section(&l, EST_SECTION_STAGES);
	}
	BUG_IF(l.entry != l.nsections);
	finish_header(c);
}

/* The calibration without the precisions of which only energies are recorded. */
static const struct calibration *with_times(
    struct arena *a, const struct calibration *cal)
{
	struct calibration *timed;
	size_t n = 0;
	for (size_t i = 0; i < cal->nprecisions; i++)
		n += cal->precisions[i].nclasses > 0;
	if (n == cal->nprecisions)
		return cal;
	timed = ARENA_NEW(a, struct calibration);
	*timed = *cal;
	timed->precisions = ARENA_ARRAY(a, n + 1, struct precision_cost);
	timed->nprecisions = 0;
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].nclasses)
			timed->precisions[timed->nprecisions++] = cal->precisions[i];
	return timed;
}

static struct table *compile(struct arena *a, const struct calibration *given,
    struct table_memo *memo, bool explained)
{
	const struct calibration *cal = with_times(a, given);
	struct compiler c = {.arena = a,
	    .cal = cal,
	    .memo = memo,
	    .image = {.arena = a, .explained = explained}};
	if (given->nprecisions && !calibration_has_times(given)) {
		compile_refuse(&c, DIAG_NO_CLASSES, given->precisions[0].at,
		    "no precision has classes, so that there are no times to compile");
		return NULL;
	}
	compile_find_bands(&c);
	write_image(&c);
	if (c.failed)
		return NULL;
	struct table *t = ARENA_NEW(a, struct table);
	t->words = c.image.words;
	t->nwords = c.image.nwords;
	t->rows = c.image.rows;
	t->nrows = c.image.nrows;
	t->error_ppb = t->words[EST_H_ERROR_PPB];
	t->nsegments = c.nsegments;
	/* What is written is what a device accepts. */
	BUG_IF(est_device_check(t->words, t->nwords) != EST_OK);
	return t;
}

struct table *table_compile(struct arena *a, const struct calibration *cal)
{
	return compile(a, cal, NULL, false);
}

struct table *table_compile_with(
    struct arena *a, const struct calibration *cal, struct table_memo *memo)
{
	return compile(a, cal, memo, false);
}

struct table *table_explain(struct arena *a, const struct calibration *cal)
{
	return compile(a, cal, NULL, true);
}
