/* text.c: in: bytes that may be anything; out: characters, and text without
 * anything that a terminal would obey.  Knows nothing of locales: UTF-8 only. */
#include "base/text.h"

#include <stdio.h>
#include <string.h>

size_t utf8_decode(struct str s, uint32_t *c)
{
	/* Unicode 15, table 3-7: first byte, then bounds of the second. */
	if (s.n == 0)
		return 0;
	const unsigned char *p = (const unsigned char *)s.s;
	if (p[0] < 0x80) {
		*c = p[0];
		return 1;
	}
	size_t n = p[0] < 0xc2   ? 0
		   : p[0] < 0xe0 ? 2
		   : p[0] < 0xf0 ? 3
		   : p[0] < 0xf5 ? 4
				 : 0;
	if (n == 0 || s.n < n)
		return 0;
	unsigned lo = p[0] == 0xe0 ? 0xa0 : p[0] == 0xf0 ? 0x90 : 0x80;
	unsigned hi = p[0] == 0xed ? 0x9f : p[0] == 0xf4 ? 0x8f : 0xbf;
	if (p[1] < lo || p[1] > hi)
		return 0;
	uint32_t value = p[0] & (0x7fu >> n);
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		value = value << 6 | (p[i] & 0x3fu);
	}
	*c = value;
	return n;
}

size_t utf8_encode(uint32_t c, char out[4])
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3f));
		out[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3f));
	out[2] = (char)(0x80 | (c >> 6 & 0x3f));
	out[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

bool utf8_valid(struct str s)
{
	while (s.n) {
		uint32_t c;
		size_t n = utf8_decode(s, &c);
		if (n == 0)
			return false;
		s.s += n;
		s.n -= n;
	}
	return true;
}

struct range {
	uint32_t first, last;
};

static bool in_ranges(uint32_t c, const struct range *r, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (c >= r[i].first && c <= r[i].last)
			return true;
	return false;
}
#define IN_RANGES(c, table) in_ranges((c), (table), sizeof(table) / sizeof(*(table)))

/* Characters that a terminal obeys or that hide text: C1 controls, soft hyphen,
 * marks of direction, zero-width characters, line separators, byte order mark,
 * tags. */
static bool is_unsafe(uint32_t c)
{
	static const struct range unsafe[] = {
	    {0x00, 0x1f},
	    {0x7f, 0x9f},
	    {0xad, 0xad},
	    {0x61c, 0x61c},
	    {0x115f, 0x1160},
	    {0x180e, 0x180e},
	    {0x200b, 0x200f},
	    {0x2028, 0x202e},
	    {0x2060, 0x206f},
	    {0x3164, 0x3164},
	    {0xfeff, 0xfeff},
	    {0xfff9, 0xfffb},
	    {0xe0000, 0xe0fff},
	};
	return IN_RANGES(c, unsafe);
}

/* Columns of a character, after Unicode's EastAsianWidth W and F and the
 * combining marks that occur in practice. */
static unsigned width_of(uint32_t c)
{
	static const struct range combining[] = {
	    {0x300, 0x36f},
	    {0x483, 0x489},
	    {0x591, 0x5bd},
	    {0x610, 0x61a},
	    {0x64b, 0x65f},
	    {0x93c, 0x93c},
	    {0x941, 0x948},
	    {0x94d, 0x94d},
	    {0xe31, 0xe31},
	    {0xe34, 0xe3a},
	    {0xe47, 0xe4e},
	    {0x1ab0, 0x1aff},
	    {0x1dc0, 0x1dff},
	    {0x20d0, 0x20ff},
	    {0xfe00, 0xfe0f},
	    {0xfe20, 0xfe2f},
	};
	static const struct range wide[] = {
	    {0x1100, 0x115e},
	    {0x231a, 0x231b},
	    {0x23e9, 0x23ec},
	    {0x2e80, 0x303e},
	    {0x3041, 0x33ff},
	    {0x3400, 0x4dbf},
	    {0x4e00, 0xa4cf},
	    {0xa960, 0xa97f},
	    {0xac00, 0xd7a3},
	    {0xf900, 0xfaff},
	    {0xfe30, 0xfe6f},
	    {0xff00, 0xff60},
	    {0xffe0, 0xffe6},
	    {0x1f300, 0x1f64f},
	    {0x1f680, 0x1f6ff},
	    {0x1f900, 0x1f9ff},
	    {0x20000, 0x3fffd},
	};
	if (c < 0x300)
		return 1;
	if (IN_RANGES(c, combining))
		return 0;
	return IN_RANGES(c, wide) ? 2 : 1;
}

struct text_cell text_cell(struct str s)
{
	if (s.s[0] >= ' ' && s.s[0] <= '~')
		return (struct text_cell){{s.s[0]}, 1, 1, 1};

	struct text_cell cell;
	uint32_t c;
	size_t n = utf8_decode(s, &c);

	memset(&cell, 0, sizeof(cell));
	if (n && !is_unsafe(c)) {
		memcpy(cell.s, s.s, n);
		cell.n = (unsigned)n;
		cell.width = width_of(c);
		cell.used = n;
		return cell;
	}
	if (n == 0)
		snprintf(
		    cell.s, sizeof(cell.s), "\\x%02x", (unsigned)(unsigned char)s.s[0]);
	else if (c == '\n' || c == '\t' || c == '\r')
		snprintf(cell.s, sizeof(cell.s), "\\%c",
		    c == '\n'   ? 'n'
		    : c == '\t' ? 't'
				: 'r');
	else if (c < 0x80)
		snprintf(cell.s, sizeof(cell.s), "\\x%02x", (unsigned)c);
	else
		snprintf(cell.s, sizeof(cell.s), "\\u%04x", (unsigned)c);
	cell.n = cell.width = (unsigned)strlen(cell.s);
	cell.used = n ? n : 1;
	return cell;
}

void text_safe(struct buf *b, struct str s, size_t columns)
{
	size_t used = 0;   /* columns written */
	size_t cut = b->n; /* where "…" goes if the text does not fit */
	bool room_for_cut = true;

	while (s.n) {
		struct text_cell cell = text_cell(s);
		/* The last column is for the sign that something was cut. */
		if (used + cell.width > columns - 1 && room_for_cut) {
			cut = b->n;
			room_for_cut = false;
		}
		if (used + cell.width > columns) {
			b->n = cut;
			buf_text(b, "…");
			return;
		}
		buf_add(b, cell.s, cell.n);
		used += cell.width;
		s.s += cell.used;
		s.n -= cell.used;
	}
}

size_t text_width(struct str s)
{
	size_t width = 0;

	while (s.n) {
		struct text_cell cell = text_cell(s);
		width += cell.width;
		s.s += cell.used;
		s.n -= cell.used;
	}
	return width;
}

void text_padded(struct buf *b, struct str s, size_t columns)
{
	size_t width = text_width(s);

	text_safe(b, s, TEXT_NO_LIMIT);
	for (; width < columns; width++)
		buf_char(b, ' ');
}

void text_csv(struct buf *b, struct str s)
{
	struct buf safe = {0};
	bool quote = false;

	if (s.n && strchr("=+-@", s.s[0]))
		buf_char(&safe, '\'');
	text_safe(&safe, s, TEXT_NO_LIMIT);
	for (size_t i = 0; i < safe.n; i++)
		quote |= safe.s[i] == ',' || safe.s[i] == '"';
	if (quote)
		buf_char(b, '"');
	for (size_t i = 0; i < safe.n; i++) {
		if (safe.s[i] == '"')
			buf_char(b, '"');
		buf_char(b, safe.s[i]);
	}
	if (quote)
		buf_char(b, '"');
	buf_free(&safe);
}

void text_markdown(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.s[i];
		bool inner = c == '_' && i > 0 && i + 1 < s.n && s.s[i - 1] != '_' &&
			     s.s[i + 1] != '_' && s.s[i - 1] != ' ' &&
			     s.s[i + 1] != ' ';
		if (c && strchr("&<>|`*_[]\\~@#!\"'", c) && !inner)
			buf_printf(b, "&#%d;", c);
		else
			buf_char(b, c);
	}
}

void text_xml(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] && strchr("&<>\"'", s.s[i]))
			buf_printf(b, "&#%d;", s.s[i]);
		else
			buf_char(b, s.s[i]);
	}
}
