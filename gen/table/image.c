/* image.c: the words of a table while it grows.
 *
 * In: rows of words.  Out: one array, and what each stretch of it is.  Must not
 * know the layout beyond the place of the CRC. */
#include "table/image.h"

#include <string.h>

#include "base/fail.h"

/* Room for `more` items in an arena array. */
static void *grow(
    struct arena *a, void *old, size_t n, size_t more, size_t *room, size_t size)
{
	if (*room - n >= more)
		return old;
	while (*room - n < more)
		*room = 2 * *room + 64;
	void *new = arena_array(a, *room, size);
	if (n)
		memcpy(new, old, n * size);
	return new;
}

static void add_row(struct image *m, struct table_row row)
{
	m->rows = grow(m->arena, m->rows, m->nrows, 1, &m->rows_room, sizeof *m->rows);
	m->rows[m->nrows++] = row;
}

size_t image_row(struct image *m, const char *kind, size_t n, size_t json_at,
    const char *format, ...)
{
	size_t at = m->nwords;
	m->words = grow(m->arena, m->words, m->nwords, n, &m->room, sizeof *m->words);
	memset(m->words + at, 0, n * sizeof *m->words);
	m->nwords += n;
	if (m->explained) {
		struct buf text = {0};
		va_list args;
		va_start(args, format);
		buf_vprintf(&text, format, args);
		va_end(args);
		const char *comment = arena_text(m->arena, text.s, text.n);
		add_row(m, (struct table_row){at, n, kind, comment, json_at});
		buf_free(&text);
	}
	return at;
}

void image_cut(struct image *m, size_t at)
{
	while (m->nrows && m->rows[m->nrows - 1].at >= at)
		m->nrows--;
	m->nwords = at;
}

void image_u64(struct image *m, size_t at, uint64_t x)
{
	m->words[at] = EST_LOW(x);
	m->words[at + 1] = EST_HIGH(x);
}

uint32_t image_crc(const uint32_t *words, size_t n)
{
	uint32_t of[256], crc = 0xffffffffu;
	for (uint32_t byte = 0; byte < 256; byte++) {
		of[byte] = byte;
		for (int bit = 0; bit < 8; bit++)
			of[byte] = of[byte] >> 1 ^ (of[byte] & 1 ? 0xedb88320u : 0);
	}
	for (size_t i = 0; i < n; i++) {
		if (i == EST_H_CRC)
			continue;
		crc ^= words[i]; /* four bytes, low byte first */
		for (int byte = 0; byte < 4; byte++)
			crc = crc >> 8 ^ of[crc & 0xff];
	}
	return crc ^ 0xffffffffu;
}
