/* figure.c: a figure is put together.
 *
 * In: series, notes, lines.  Out: struct figure.  Must not know how it is drawn. */
#include "plot/figure.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/fail.h"

#define AXES_HEIGHT_PX 452
#define LINE_BYTES 98        /* of the box; more are wrapped */
#define LEGEND_CHARACTERS 97 /* beside each other */
#define LEGEND_COLUMNS_MAX 4

void figure_begin(struct figure *f, struct arena *a, struct str title)
{
	*f = (struct figure){.arena = a, .title = title};
	f->x.lo = f->y.lo = INFINITY;
	f->x.hi = f->y.hi = -INFINITY;
}

size_t series_columns(enum series_kind kind)
{
	static const size_t columns[SERIES_KINDS] = {2, 2, 2, 3, 6, 4};
	return columns[kind];
}

static void *more(void *old, size_t n, size_t *room, size_t size)
{
	if (n < *room)
		return old;
	*room = 2 * *room + 8;
	void *p = *room > SIZE_MAX / size ? NULL : realloc(old, *room * size);
	if (!p)
		fatal("out of memory (%zu parts of a figure)", *room);
	return p;
}

struct series *figure_series(struct figure *f, struct series like)
{
	f->series = more(f->series, f->nseries, &f->series_room, sizeof *f->series);
	f->series[f->nseries] = like;
	return &f->series[f->nseries++];
}

static void see(struct figure_axis *axis, double at)
{
	if (!isfinite(at) || (axis->log && at <= 0))
		return;
	axis->lo = fmin(axis->lo, at);
	axis->hi = fmax(axis->hi, at);
}

void figure_see(struct figure *f, double x, double y)
{
	see(&f->x, x);
	see(&f->y, y);
}

/* Which axis a column belongs to. */
static const struct figure_axis *axis_of(
    const struct figure *f, enum series_kind kind, size_t column)
{
	static const char *const axes[SERIES_KINDS] = {
	    "xy", "xy", "xy", "xyy", "xyxxyy", "xxyy"};
	return axes[kind][column] == 'x' ? &f->x : &f->y;
}

void series_add(struct figure *f, struct series *s, const double *row)
{
	size_t columns = series_columns(s->kind);
	if ((s->n + 1) * columns > s->room) {
		s->room = 2 * s->room + 32 * columns;
		s->v = realloc(s->v, s->room * sizeof *s->v);
		if (!s->v)
			fatal("out of memory (%zu numbers of a figure)", s->room);
	}
	double *to = s->v + s->n++ * columns;
	bool gap = false;
	for (size_t i = 0; i < columns; i++) {
		const struct figure_axis *axis = axis_of(f, s->kind, i);
		gap = gap || !isfinite(row[i]) || (axis->log && row[i] <= 0);
		to[i] = row[i];
	}
	for (size_t i = 0; i < columns; i++) {
		if (gap)
			to[i] = (double)NAN;
		else
			see(axis_of(f, s->kind, i) == &f->x ? &f->x : &f->y, to[i]);
	}
}

void figure_note(struct figure *f, struct figure_note note)
{
	f->notes = more(f->notes, f->nnotes, &f->notes_room, sizeof *f->notes);
	f->notes[f->nnotes++] = note;
	figure_see(f, note.x, note.y);
}

static void add_line(struct figure *f, struct str text)
{
	f->box = more(f->box, f->nbox, &f->box_room, sizeof *f->box);
	f->box[f->nbox++] = str_copy(f->arena, text);
}

void figure_line(struct figure *f, const char *format, ...)
{
	struct buf b = {0}, line = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	struct str rest = buf_view(&b);
	while (rest.n) {
		size_t n = rest.n;
		if (line.n + n > LINE_BYTES) {
			n = LINE_BYTES - line.n;
			while (n && rest.s[n] != ' ')
				n--;
			if (n == 0) /* one long word */
				n = rest.n;
		}
		buf_add(&line, rest.s, n);
		add_line(f, buf_view(&line));
		buf_clear(&line);
		buf_text(&line, "    ");
		while (n < rest.n && rest.s[n] == ' ')
			n++;
		rest = (struct str){rest.s + n, rest.n - n};
	}
	buf_free(&b);
	buf_free(&line);
}

void figure_free(struct figure *f)
{
	for (size_t i = 0; i < f->nseries; i++)
		free(f->series[i].v);
	free(f->series);
	free(f->notes);
	free(f->box);
	*f = (struct figure){0};
}

static const char *const suffixes[FIGURE_FORMATS] = {"svg", "pdf", "png", "eps"};

enum figure_format figure_format_of(struct str name)
{
	int i = 0;
	while (i < FIGURE_FORMATS && !str_is(name, suffixes[i]))
		i++;
	return (enum figure_format)i;
}

const char *figure_suffix(enum figure_format format)
{
	return suffixes[format];
}

size_t figure_legend_rows(const struct figure *f)
{
	size_t n = 0, longest = 0;
	for (size_t i = 0; i < f->nseries; i++) {
		size_t length = f->series[i].label.n;
		n += length > 0;
		longest = length > longest ? length : longest;
	}
	if (longest > FIGURE_LABEL_COLUMNS)
		longest = FIGURE_LABEL_COLUMNS;
	size_t columns = LEGEND_CHARACTERS / (longest + 9); /* 9: the sample */
	if (columns > LEGEND_COLUMNS_MAX)
		columns = LEGEND_COLUMNS_MAX;
	return (n + columns - 1) / columns;
}

unsigned figure_height_px(const struct figure *f)
{
	return (unsigned)(AXES_HEIGHT_PX +
			  FIGURE_LINE_PX * (f->nbox + figure_legend_rows(f)));
}
