/* text.h: UTF-8, and text that is safe and has a known width on a terminal. */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

/* The first character of `s` into `*c` and its bytes, or 0 if `s` is empty or
 * does not begin with well-formed UTF-8 (RFC 3629: no overlong forms, no
 * surrogates, at most U+10FFFF). */
size_t utf8_decode(struct str s, uint32_t *c);
/* Writes 1 to 4 bytes; `c` is at most U+10FFFF and no surrogate. */
size_t utf8_encode(uint32_t c, char out[4]);
bool utf8_valid(struct str s);

/* One character of foreign text made harmless: printable characters as they
 * are, control, bidirectional and invisible ones as \n, \x1b, \u202e, broken
 * bytes as \xe9. */
struct text_cell {
	char s[12];
	unsigned n;     /* bytes of s */
	unsigned width; /* columns */
	size_t used;    /* bytes of the text it stands for */
};
/* The cell at the beginning of `s`, which is not empty. */
struct text_cell text_cell(struct str s);
/* Appends `s` made harmless, cut at `columns` columns with "…". */
void text_safe(struct buf *b, struct str s, size_t columns);
#define TEXT_NO_LIMIT ((size_t)-1)
/* Columns of `s` made harmless. */
size_t text_width(struct str s);
/* The same, whole, and blanks until `columns` columns are full. */
void text_padded(struct buf *b, struct str s, size_t columns);
/* The same as a field of CSV: in quotes where need be, and behind an apostrophe where
 * a spreadsheet would take it for a formula. */
void text_csv(struct buf *b, struct str s);
/* Text that means nothing to Markdown, HTML or a forge (@mentions, #references);
 * what a terminal would obey is made harmless before. */
void text_markdown(struct buf *b, struct str s);
/* Text that means nothing to XML and HTML, in content and in quotes; control
 * characters, which XML cannot write, are made harmless before. */
void text_xml(struct buf *b, struct str s);

#endif
