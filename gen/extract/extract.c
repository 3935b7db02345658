/* extract.c: the tables in an image, each judged by the library itself.
 *
 * In: bytes that may be anything.  Out: calibrations, or a reason.  Must not know
 * the layout beyond the header of a table. */
#include "extract/extract.h"

#include <stdlib.h>
#include <string.h>

#include "extract/embed.h"
#include "extract/layout.h"
#include "extract/place.h"
#include "extract/publish.h"
#include "input/diag.h"
#include "lib/estimate.h"
#include "lib/table.h"
#include "table/decode.h"

#define TABLE_MAX_WORDS ((uint32_t)1 << 20) /* far beyond any real one */
#define REFUSALS_MAX 20 /* an image with more broken tables is no image of ours */
#define TABLES_MAX 4096 /* no image has so many devices */

struct scan {
	struct arena *arena;
	const struct classes *classes;
	const struct src *src;
	struct str image;
	const char *const *only;
	size_t nonly, nrefused, npassed;
	size_t *records, nrecords; /* where embedded calibrations begin */
	struct extract *out;
};

bool extract_recognise(struct str bytes)
{
	size_t n = bytes.n < 4096 ? bytes.n : 4096;
	return place_kind(bytes) != PLACE_RAW || (n && memchr(bytes.s, 0, n));
}

static uint32_t swap(uint32_t x)
{
	return x >> 24 | (x >> 8 & 0xff00) | (x << 8 & 0xff0000) | x << 24;
}

/* Words of the header in the order of this machine, as far as the image goes. */
struct head {
	uint32_t words[EST_H_DIRECTORY];
	size_t n;
	bool swapped;
	char id[4 * EST_ID_WORDS + 1];
};

static void read_head(struct str image, size_t at, struct head *h)
{
	size_t n = (image.n - at) / 4;
	*h = (struct head){.n = n < EST_H_DIRECTORY ? n : EST_H_DIRECTORY};
	memcpy(h->words, image.s + at, 4 * h->n);
	h->swapped = h->words[0] == EST_TABLE_MAGIC_SWAPPED;
	for (size_t i = 0; i < h->n && h->swapped; i++)
		h->words[i] = swap(h->words[i]);
	for (size_t i = 0; i < sizeof h->id - 1; i++)
		h->id[i] = (char)(h->words[EST_H_ID + i / 4] >> 8 * (i % 4) & 0xff);
}

/* Letters, digits and '-', then NULs to the end. */
static bool id_plausible(const struct head *h)
{
	size_t n = strspn(h->id, "abcdefghijklmnopqrstuvwxyz0123456789-");
	if (n == 0)
		return false;
	while (n < sizeof h->id && !h->id[n])
		n++;
	return n == sizeof h->id;
}

/* The magic number alone is also a constant in the code that looks for it.  What
 * may be a damaged table shows one of its other marks. */
static bool head_plausible(const struct head *h)
{
	if (h->n < EST_H_DIRECTORY)
		return h->n > 2 && h->words[EST_H_ABI] == EST_TABLE_ABI;
	return id_plausible(h) || (h->words[EST_H_ABI] == EST_TABLE_ABI &&
				      h->words[EST_H_WORDS] > EST_H_DIRECTORY &&
				      h->words[EST_H_WORDS] <= TABLE_MAX_WORDS);
}

static bool wanted(const struct scan *s, const struct head *h)
{
	for (size_t i = 0; i < s->nonly; i++)
		if (strcmp(h->id, s->only[i]) == 0)
			return true;
	return s->nonly == 0;
}

/* --- refusals ------------------------------------------------------------------- */

static void explain(struct buf *b, const struct head *h, int status, size_t room)
{
	switch (status) {
	case EST_ERR_ORDER:
		buf_text(b, "its words stand in the other byte order; extract it on a "
			    "machine of that order");
		break;
	case EST_ERR_ABI:
		buf_printf(b,
		    "it has table ABI %u, this calgen reads %u; use the calgen of "
		    "that release",
		    h->words[EST_H_ABI], EST_TABLE_ABI);
		break;
	case EST_ERR_LENGTH:
		buf_printf(b,
		    "its header says %u words, and %zu follow; give the whole image",
		    h->n > EST_H_WORDS ? h->words[EST_H_WORDS] : 0, room);
		break;
	case EST_ERR_CRC:
		buf_printf(b,
		    "its words do not have the CRC-32 0x%08x of its header; read the "
		    "image again",
		    h->words[EST_H_CRC]);
		break;
	case EST_ERR_SECTION:
		buf_text(b,
		    "it needs a section that this calgen does not know; use the "
		    "calgen of that release");
		break;
	default:
		buf_text(b,
		    "an offset, count, knot or bound is wrong although its CRC-32 "
		    "is right; compile it again");
	}
}

static void refuse(struct scan *s, size_t at, const struct head *h, int status)
{
	struct buf b = {0};
	s->nrefused++;
	buf_text(&b, "the table");
	if (id_plausible(h))
		buf_printf(&b, " of %s", h->id);
	buf_text(&b, " at ");
	place_print(&b, s->image, at);
	buf_printf(&b, ": %s: ", est_status_name(status));
	explain(&b, h, status, (s->image.n - at) / 4);
	diag_file(DIAG_EXTRACT_TABLE, s->src->path, "%s", b.s);
	buf_free(&b);
}

/* --- one table -------------------------------------------------------------------- */

/* What stands behind a file IMAGE@OFFSET. */
static struct calibration *bind_text(
    struct scan *s, size_t at, struct str text, struct str *json)
{
	struct buf path = {0};
	buf_printf(&path, "%s@0x%zx", s->src->path, at);
	struct src *src = src_from_text(s->arena, path.s, text);
	buf_free(&path);
	const struct json *root = json_parse(s->arena, src, false);
	struct calibration *cal =
	    root ? calibration_from(s->arena, s->classes, src, root) : NULL;
	*json = text;
	return cal;
}

static struct str written(struct arena *a, const struct calibration *cal)
{
	struct buf b = {0};
	calibration_write(cal, &b);
	struct str text = str_copy(a, buf_view(&b));
	buf_free(&b);
	return text;
}

/* All embedded calibrations, found once. */
static void find_records(struct scan *s)
{
	struct buf found = {0};
	for (size_t at = embed_find(s->image, 0); at < s->image.n;
	     at = embed_find(s->image, at + 1)) {
		struct embed e;
		struct str rest = {s->image.s + at, s->image.n - at};
		if (embed_parse(rest, &e))
			buf_add(&found, (const char *)&at, sizeof at);
	}
	s->nrecords = found.n / sizeof *s->records;
	s->records = ARENA_ARRAY(s->arena, s->nrecords + 1, size_t);
	if (found.n)
		memcpy(s->records, found.s, found.n);
	buf_free(&found);
}

/* The embedded calibration with the fingerprint of the table. */
static bool find_embedded(
    const struct scan *s, const uint8_t *fingerprint, size_t *at, struct embed *e)
{
	for (size_t i = 0; i < s->nrecords; i++) {
		*at = s->records[i];
		struct str rest = {s->image.s + *at, s->image.n - *at};
		(void)embed_parse(rest, e); /* it did before, too */
		if (memcmp(e->fingerprint, fingerprint, 16) == 0)
			return true;
	}
	return false;
}

static bool take_embedded(
    struct scan *s, struct extract_table *t, const uint8_t *fingerprint)
{
	struct embed e;
	size_t at;
	const char *why;
	if (!find_embedded(s, fingerprint, &at, &e) || e.payload.n == 0)
		return false;
	struct str text = embed_text(s->arena, &e, &why);
	if (!text.s) {
		diag_file(DIAG_EXTRACT_EMBEDDED, s->src->path,
		    "the embedded calibration of %.*s at 0x%zx is left out: %s; what "
		    "follows is decoded from the table",
		    (int)t->id.n, t->id.s, at, why);
		return false;
	}
	struct src *src = src_from_text(s->arena, s->src->path, text);
	const struct json *root = json_parse(s->arena, src, false);
	if (!root)
		return false;
	struct buf b = {0};
	layout(&b, root);
	t->calibration = bind_text(s, at, str_copy(s->arena, buf_view(&b)), &t->json);
	buf_free(&b);
	t->embedded = true;
	return true;
}

static void take_decoded(struct scan *s, struct extract_table *t, const uint32_t *words)
{
	struct calibration *cal = table_decode(s->arena, s->classes, words);
	uint8_t fingerprint[32];
	memcpy(fingerprint, cal->fingerprint, sizeof fingerprint);
	publish(s->arena, cal, t->error_ppb);
	t->calibration = bind_text(s, t->at, written(s->arena, cal), &t->json);
	if (t->calibration)
		memcpy(t->calibration->fingerprint, fingerprint, sizeof fingerprint);
}

static struct extract_table *append(struct scan *s)
{
	struct extract *out = s->out;
	if (out->n == out->room) {
		size_t room = 2 * out->room + 8;
		struct extract_table *more =
		    ARENA_ARRAY(s->arena, room, struct extract_table);
		if (out->n)
			memcpy(more, out->tables, out->n * sizeof *more);
		out->tables = more;
		out->room = room;
	}
	return &out->tables[out->n++];
}

/* A second copy of a table is the same table. */
static bool known(struct scan *s, const uint32_t *words, size_t nbytes)
{
	for (size_t i = 0; i < s->out->n; i++) {
		struct extract_table *t = &s->out->tables[i];
		if (t->nbytes != nbytes ||
		    memcmp(s->image.s + t->at, words, nbytes) != 0)
			continue;
		t->ncopies++;
		return true;
	}
	return false;
}

static void take(struct scan *s, size_t at, const uint32_t *words, size_t nbytes)
{
	struct est_info info;
	struct buf where = {0};
	if (known(s, words, nbytes))
		return;
	est_device_info(words, &info);
	place_print(&where, s->image, at);
	struct extract_table *t = append(s);
	*t = (struct extract_table){.at = at,
	    .nbytes = nbytes,
	    .ncopies = 1,
	    .where = str_copy(s->arena, buf_view(&where)).s,
	    .id = str_copy(s->arena, str_of(info.id)),
	    .error_ppb = words[EST_H_ERROR_PPB]};
	buf_free(&where);
	if (!take_embedded(s, t, info.fingerprint))
		take_decoded(s, t, words);
}

/* Returns how many bytes were a table; 0: none begins here. */
static size_t try_at(struct scan *s, size_t at)
{
	struct head h;
	size_t room = (s->image.n - at) / 4;
	read_head(s->image, at, &h);
	if (!head_plausible(&h))
		return 0;
	if (!wanted(s, &h)) {
		s->npassed++;
		return 0;
	}
	if (h.swapped) {
		refuse(s, at, &h, EST_ERR_ORDER);
		return 0;
	}
	/* A copy at a word boundary, and no longer than tables are. */
	size_t n = h.n > EST_H_WORDS ? h.words[EST_H_WORDS] : 0;
	n = n < EST_H_DIRECTORY ? EST_H_DIRECTORY : n;
	n = n < room ? n : room;
	n = n < TABLE_MAX_WORDS ? n : TABLE_MAX_WORDS;
	uint32_t *words = ARENA_ARRAY(s->arena, n + 1, uint32_t);
	memcpy(words, s->image.s + at, 4 * n);
	int status = est_device_check(words, n);
	if (status != EST_OK) {
		refuse(s, at, &h, status);
		return 0;
	}
	take(s, at, words, 4 * n);
	return 4 * n;
}

/* --- the image ----------------------------------------------------------------------
 */

static size_t find_magic(struct str image, size_t from)
{
	static const uint32_t words[2] = {EST_TABLE_MAGIC, EST_TABLE_MAGIC_SWAPPED};
	for (size_t at = from; at + 4 <= image.n; at++)
		if (memcmp(image.s + at, &words[0], 4) == 0 ||
		    memcmp(image.s + at, &words[1], 4) == 0)
			return at;
	return image.n;
}

/* Texts of an image are no image. */
static bool is_text(struct scan *s)
{
	struct str t = s->image;
	bool hex = t.n > 10 && t.s[0] == ':' && strspn(t.s + 1, "0123456789ABCDEF") > 8;
	bool srec = t.n > 10 && t.s[0] == 'S' && t.s[1] == '0' &&
		    strspn(t.s + 2, "0123456789ABCDEF") > 5;
	if (!hex && !srec)
		return false;
	diag_file(DIAG_EXTRACT_NONE, s->src->path,
	    "is an image as text; make bytes of it first: objcopy -I %s -O binary",
	    hex ? "ihex" : "srec");
	return true;
}

static int by_id(const void *x, const void *y)
{
	const struct extract_table *a = x, *b = y;
	int order = str_cmp(a->id, b->id);
	return order ? order : (a->at > b->at) - (a->at < b->at);
}

static void name_tables(struct scan *s)
{
	struct extract *out = s->out;
	if (out->n)
		qsort(out->tables, out->n, sizeof *out->tables, by_id);
	for (size_t i = 0; i < out->n; i++) {
		struct extract_table *t = &out->tables[i];
		struct buf b = {0};
		buf_str(&b, t->id);
		if (i > 0 && str_eq(t->id, out->tables[i - 1].id))
			buf_printf(&b, "@0x%zx", t->at);
		t->name = str_copy(s->arena, buf_view(&b)).s;
		buf_free(&b);
	}
}

static void nothing_found(struct scan *s)
{
	if (s->npassed)
		diag_file(DIAG_EXTRACT_NONE, s->src->path,
		    "holds no table of the devices that --only names, but %zu other%s; "
		    "calgen extract --list says which",
		    s->npassed, s->npassed == 1 ? "" : "s");
	else
		diag_file(DIAG_EXTRACT_NONE, s->src->path,
		    "holds no table in %zu bytes; give an image that links a device of "
		    "libestimate, not compressed or encrypted",
		    s->image.n);
}

struct extract *extract_read(struct arena *a, const struct classes *c,
    const struct src *image, const char *const *only, size_t nonly)
{
	size_t errors = diag_count(DIAG_ERROR);
	struct scan s = {.arena = a,
	    .classes = c,
	    .src = image,
	    .image = image->text,
	    .only = only,
	    .nonly = nonly,
	    .out = ARENA_NEW(a, struct extract)};
	find_records(&s);
	for (size_t at = find_magic(s.image, 0);
	     at < s.image.n && s.nrefused < REFUSALS_MAX && s.out->n <= TABLES_MAX;) {
		size_t n = try_at(&s, at);
		at = find_magic(s.image, at + (n ? n : 1));
	}
	if (s.out->n > TABLES_MAX)
		diag_file(DIAG_EXTRACT_NONE, image->path,
		    "holds more than %d tables; name devices with --only, or cut it",
		    TABLES_MAX);
	if (s.out->n == 0 && s.nrefused == 0 && !is_text(&s))
		nothing_found(&s);
	name_tables(&s);
	return diag_count(DIAG_ERROR) == errors ? s.out : NULL;
}
