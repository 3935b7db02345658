/* report_columns.h: cells in aligned columns, for text on a terminal. */
#ifndef AUDIT_REPORT_COLUMNS_H
#define AUDIT_REPORT_COLUMNS_H

#include <stdbool.h>

#include "base/str.h"

#define COLUMNS_MAX 8

/* Rows are collected, then printed with the width that each column needs. */
struct columns {
	struct arena *arena;
	struct column_row *rows;
	size_t nrows, room;
	size_t width[COLUMNS_MAX];
};

void columns_row(struct columns *t);
/* Next cell of the last row; `color` is an SGR parameter ("1;31") or NULL. */
void columns_cell(struct columns *t, struct str text, const char *color);
/* A line across all columns, between rows. */
void columns_line(struct columns *t, struct str text, const char *color);
void columns_print(const struct columns *t, struct buf *out);
void columns_colored(struct buf *b, struct str text, const char *color);

#endif
