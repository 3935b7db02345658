/* report_columns.c: cells in, aligned lines out.
 *
 * In: text that is safe already.  Out: lines.  Must not know what a cell means. */
#include "audit/report_columns.h"

#include <string.h>

#include "base/fail.h"
#include "base/text.h"

struct column_row {
	struct str cell[COLUMNS_MAX];
	const char *color[COLUMNS_MAX];
	size_t n;
	bool line; /* cell[0] across all columns */
};

static size_t width_of(struct str s)
{
	size_t width = 0;
	while (s.n) {
		struct text_cell c = text_cell(s);
		width += c.width;
		s.s += c.used;
		s.n -= c.used;
	}
	return width;
}

void columns_row(struct columns *t)
{
	if (t->nrows == t->room) {
		size_t room = 2 * t->room + 32;
		struct column_row *more =
		    ARENA_ARRAY(t->arena, room, struct column_row);
		if (t->nrows)
			memcpy(more, t->rows, t->nrows * sizeof *more);
		t->rows = more;
		t->room = room;
	}
	t->rows[t->nrows++] = (struct column_row){.n = 0};
}

void columns_cell(struct columns *t, struct str text, const char *color)
{
	struct column_row *row = &t->rows[t->nrows - 1];
	BUG_IF(row->n == COLUMNS_MAX);
	size_t width = width_of(text);
	if (width > t->width[row->n])
		t->width[row->n] = width;
	row->cell[row->n] = str_copy(t->arena, text);
	row->color[row->n++] = color;
}

void columns_line(struct columns *t, struct str text, const char *color)
{
	columns_row(t);
	struct column_row *row = &t->rows[t->nrows - 1];
	row->cell[0] = str_copy(t->arena, text);
	row->color[0] = color;
	row->n = 1;
	row->line = true;
}

void columns_colored(struct buf *b, struct str text, const char *color)
{
	if (color && text.n)
		buf_printf(b, "\033[%sm", color);
	buf_str(b, text);
	if (color && text.n)
		buf_text(b, "\033[0m");
}

static void print_row(
    const struct columns *t, const struct column_row *row, struct buf *b)
{
	size_t last = row->n;
	while (last > 0 && row->cell[last - 1].n == 0)
		last--;
	for (size_t i = 0; i < last; i++) {
		columns_colored(b, row->cell[i], row->color[i]);
		if (i + 1 == last)
			break;
		for (size_t w = width_of(row->cell[i]); w < t->width[i] + 2; w++)
			buf_char(b, ' ');
	}
	buf_char(b, '\n');
}

void columns_print(const struct columns *t, struct buf *out)
{
	for (size_t i = 0; i < t->nrows; i++) {
		const struct column_row *row = &t->rows[i];
		if (row->line) {
			columns_colored(out, row->cell[0], row->color[0]);
			buf_char(out, '\n');
		} else {
			print_row(t, row, out);
		}
	}
}
