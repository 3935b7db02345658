/* embed.c: calibration ⇄ record of embed.h.
 *
 * In: a calibration, or bytes that may be anything.  Out: bytes, or text whose
 * SHA-256 was checked.  Must not know where records stand. */
#include "extract/embed.h"

#include <string.h>

#ifdef HAVE_ZLIB
#define ZLIB_CONST
#include <zlib.h>
#endif

#include "base/fail.h"
#include "base/sha256.h"
#include "input/diag.h"

static const char mark[8] = "ESTcal1";

/* A deflated calibration is a few kilobytes; what claims more is no record. */
#define TEXT_MAX ((size_t)64 << 20)

static void put_u32(struct buf *b, size_t x)
{
	for (unsigned shift = 0; shift < 32; shift += 8)
		buf_char(b, (char)(x >> shift & 0xff));
}

static size_t get_u32(const char *s)
{
	size_t x = 0;
	for (unsigned i = 4; i-- > 0;)
		x = x << 8 | (unsigned char)s[i];
	return x;
}

#ifdef HAVE_ZLIB
static void deflate_text(struct str text, struct buf *out)
{
	z_stream z = {0};
	char piece[16384];
	int status;
	if (deflateInit(&z, Z_BEST_COMPRESSION) != Z_OK)
		fatal("out of memory (zlib)");
	z.next_in = (const Bytef *)text.s;
	z.avail_in = (uInt)text.n;
	do {
		z.next_out = (Bytef *)piece;
		z.avail_out = sizeof piece;
		status = deflate(&z, Z_FINISH);
		BUG_IF(status != Z_OK && status != Z_STREAM_END);
		buf_add(out, piece, sizeof piece - z.avail_out);
	} while (status != Z_STREAM_END);
	deflateEnd(&z);
}
#endif

bool embed_write(const struct calibration *cal, enum embed_kind kind, struct buf *out)
{
	struct buf text = {0}, payload = {0};
#ifdef HAVE_ZLIB
	if (kind == EMBED_JSON) {
		json_canonical(&text, cal->root);
		deflate_text(buf_view(&text), &payload);
	}
#else
	if (kind == EMBED_JSON) {
		diag(DIAG_EMBED_ZLIB, (struct span){0},
		    "this calgen was built without zlib and cannot deflate a "
		    "calibration; embed its fingerprint, or build with zlib");
		return false;
	}
#endif
	buf_add(out, mark, sizeof mark);
	put_u32(out, payload.n);
	put_u32(out, text.n);
	buf_add(out, (const char *)cal->fingerprint, sizeof cal->fingerprint);
	if (payload.n)
		buf_str(out, buf_view(&payload));
	buf_free(&text);
	buf_free(&payload);
	return true;
}

bool embed_parse(struct str bytes, struct embed *out)
{
	if (bytes.n < EMBED_HEAD || memcmp(bytes.s, mark, sizeof mark) != 0)
		return false;
	size_t payload = get_u32(bytes.s + 8), text = get_u32(bytes.s + 12);
	if (payload > bytes.n - EMBED_HEAD || text > TEXT_MAX || !payload != !text)
		return false;
	*out = (struct embed){
	    (const uint8_t *)bytes.s + 16, {bytes.s + EMBED_HEAD, payload}, text};
	return true;
}

#ifdef HAVE_ZLIB
static bool inflate_text(const struct embed *e, char *text)
{
	z_stream z = {0};
	if (inflateInit(&z) != Z_OK)
		fatal("out of memory (zlib)");
	z.next_in = (const Bytef *)e->payload.s;
	z.avail_in = (uInt)e->payload.n;
	z.next_out = (Bytef *)text;
	z.avail_out = (uInt)e->text_bytes;
	int status = inflate(&z, Z_FINISH);
	if (status == Z_MEM_ERROR)
		fatal("out of memory (zlib)");
	bool good = status == Z_STREAM_END && z.avail_out == 0 && z.avail_in == 0;
	inflateEnd(&z);
	return good;
}
#endif

struct str embed_text(struct arena *a, const struct embed *e, const char **why)
{
	struct str none = {0};
	*why = NULL;
#ifdef HAVE_ZLIB
	/* deflate cannot do better than 1032:1 */
	char *text = NULL;
	if (e->text_bytes / SRC_MAX_RATIO <= e->payload.n)
		text = arena_alloc(a, e->text_bytes + 1);
	if (!text || !inflate_text(e, text)) {
		*why = "its zlib stream is damaged";
		return none;
	}
	struct sha256 hash;
	uint8_t digest[32];
	sha256_init(&hash);
	sha256_add(&hash, text, e->text_bytes);
	sha256_end(&hash, digest);
	if (memcmp(digest, e->fingerprint, sizeof digest) != 0) {
		*why = "its text does not have the SHA-256 that it declares";
		return none;
	}
	return (struct str){text, e->text_bytes};
#else
	(void)a;
	(void)e;
	*why =
	    "this calgen was built without zlib; build it with zlib (vendor/bootstrap "
	    "build) to read the embedded text";
	return none;
#endif
}

size_t embed_find(struct str bytes, size_t from)
{
	while (from < bytes.n) {
		const char *s = memchr(bytes.s + from, mark[0], bytes.n - from);
		if (!s)
			break;
		from = (size_t)(s - bytes.s);
		if (bytes.n - from >= sizeof mark && memcmp(s, mark, sizeof mark) == 0)
			return from;
		from++;
	}
	return bytes.n;
}
