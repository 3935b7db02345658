/* snippet.c: in: a line of foreign text and a stretch of it; out: two lines
 * that are harmless and aligned on a terminal, with tabs and wide text. */
#include "input/snippet.h"

#include "base/text.h"

#define COLUMNS 120
#define BEFORE_CARET 60 /* columns kept before the mark in a long line */
#define TAB 8

static struct str rest_of(struct str line, size_t at)
{
	return (struct str){line.s + at, line.n - at};
}

/* Columns of the character at `at`, where `column` is the one it begins in. */
static unsigned width_at(struct str line, size_t at, size_t column, size_t *used)
{
	if (line.s[at] == '\t') {
		*used = 1;
		return (unsigned)(TAB - column % TAB);
	}
	struct text_cell cell = text_cell(rest_of(line, at));
	*used = cell.used;
	return cell.width;
}

/* Whether everything up to `end` fits into `columns`. */
static bool fits(struct str line, size_t end, size_t columns)
{
	size_t column = 0, used;

	for (size_t at = 0; at < end; at += used) {
		column += width_at(line, at, column, &used);
		if (column > columns)
			return false;
	}
	return true;
}

/* The byte at which a long line is entered: at most BEFORE_CARET columns before
 * `at`, not inside a character. */
static size_t window_begin(struct str line, size_t at)
{
	size_t begin = at, column = 0;

	while (begin > 0) {
		size_t before = begin - 1, used;
		while (before > 0 && begin - before < 4 &&
		       ((unsigned char)line.s[before] & 0xc0) == 0x80)
			before--;
		if (text_cell(rest_of(line, before)).used != begin - before)
			before = begin - 1;
		column += width_at(line, before, 0, &used);
		if (column > BEFORE_CARET)
			break;
		begin = before;
	}
	return begin;
}

static void put_line(struct buf *b, struct buf *mark, struct str line, size_t begin,
    size_t at, size_t end)
{
	size_t column = 0, used;
	size_t columns = COLUMNS - (begin > 0);

	if (begin > 0) {
		buf_text(b, "…");
		buf_char(mark, ' ');
	}
	for (size_t i = begin; i < line.n; i += used) {
		unsigned width = width_at(line, i, column, &used);
		bool last = i + used >= line.n;
		if (column + width > columns - !last) {
			buf_text(b, "…");
			break;
		}
		if (line.s[i] == '\t') {
			buf_add(b, "        ", width);
		} else {
			struct text_cell cell = text_cell(rest_of(line, i));
			buf_add(b, cell.s, cell.n);
		}
		for (unsigned k = 0; k < width; k++)
			if (i + used <= at || i < end)
				buf_char(mark, i + used <= at        ? ' '
					       : (i <= at && k == 0) ? '^'
								     : '~');
		column += width;
	}
	if (at >= line.n)
		buf_char(mark, '^');
}

void snippet(struct buf *b, struct str line, size_t at, size_t length, bool color)
{
	struct buf mark = {0};

	if (at > line.n)
		at = line.n;
	if (length > line.n - at)
		length = line.n - at;
	size_t begin = 0;
	if (!fits(line, line.n, COLUMNS) && !fits(line, at, COLUMNS - 40))
		begin = window_begin(line, at);
	put_line(b, &mark, line, begin, at, at + length);
	buf_char(b, '\n');
	if (color)
		buf_text(b, "\033[1;32m");
	buf_str(b, buf_view(&mark));
	if (color)
		buf_text(b, "\033[0m");
	buf_char(b, '\n');
	buf_free(&mark);
}
