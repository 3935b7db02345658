/* image.h: a growing table image and the rows that explain its words. */
#ifndef TABLE_IMAGE_H
#define TABLE_IMAGE_H

#include "table/table.h"

struct image {
	struct arena *arena;
	bool explained; /* rows are wanted */
	uint32_t *words;
	size_t nwords, room;
	struct table_row *rows;
	size_t nrows, rows_room;
};

/* Appends a row of `n` zero words and returns where they begin; the comment is
 * printf-formatted.  Unless the image is explained, only the words remain. */
size_t image_row(struct image *m, const char *kind, size_t n, size_t json_at,
    const char *format, ...) __attribute__((format(printf, 5, 6)));
/* Takes back everything from word `at` on (a row boundary), when the same words
 * stand at `same` already. */
void image_cut(struct image *m, size_t at);
void image_u64(struct image *m, size_t at, uint64_t x); /* low word first */
/* CRC-32 (IEEE 802.3) of the words but the one that holds it. */
uint32_t image_crc(const uint32_t *words, size_t n);

#endif
