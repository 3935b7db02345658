/* embed.h: the record by which a shipped binary carries its calibration.
 *
 * Bytes, the same in every byte order:
 *   0  "ESTcal1" and a NUL
 *   8  length of the payload, 4 bytes, low byte first
 *  12  length of the text, 4 bytes, low byte first; 0 with an empty payload
 *  16  SHA-256 of the text: the fingerprint of the calibration
 *  48  payload: its canonical JSON as a zlib stream (RFC 1950), or nothing */
#ifndef EXTRACT_EMBED_H
#define EXTRACT_EMBED_H

#include "model/model.h"

#define EMBED_HEAD 48

enum embed_kind { EMBED_NOTHING, EMBED_FINGERPRINT, EMBED_JSON };

/* Appends the record of a calibration; false after a diagnostic (no zlib). */
bool embed_write(const struct calibration *cal, enum embed_kind kind, struct buf *out);

struct embed {
	const uint8_t *fingerprint; /* 32 bytes */
	struct str payload;
	size_t text_bytes;
};
/* Whether a record begins at the first of `bytes`, and lies within them. */
bool embed_parse(struct str bytes, struct embed *out);
/* The text; .s NULL with a reason when it is damaged or there is no zlib. */
struct str embed_text(struct arena *a, const struct embed *e, const char **why);
/* Finds the next "ESTcal1" from `from` on; bytes.n: there is none. */
size_t embed_find(struct str bytes, size_t from);

#endif
