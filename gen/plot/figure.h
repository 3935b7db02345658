/* figure.h: a figure as data: what is drawn, not how.
 *
 * Drawing itself is gnuplot's: gen/backend/figure.m4 makes its script.  Text may be
 * anything; it reaches the figure as it is, controls excepted. */
#ifndef PLOT_FIGURE_H
#define PLOT_FIGURE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct figure_axis {
	struct str label; /* with the unit */
	bool log;
	double lo, hi; /* what must be seen; figure_see() widens it */
};

enum series_kind {
	SERIES_POINTS, /* x y */
	SERIES_LINE,   /* x y */
	SERIES_STEPS,  /* x y: y holds until the next x */
	SERIES_BAND,   /* x y_lo y_hi */
	SERIES_BARS,   /* x y x_lo x_hi y_lo y_hi: a point with its interval */
	SERIES_BOXES,  /* x_lo x_hi y_lo y_hi: filled rectangles */
	SERIES_KINDS
};

/* Colours that stay apart for the colour-blind and, with marker and dash, in black
 * and white (Okabe and Ito, "Color universal design", 2008). */
enum figure_colour {
	COLOUR_BLUE,
	COLOUR_RED,
	COLOUR_GREEN,
	COLOUR_ORANGE,
	COLOUR_PURPLE,
	COLOUR_SKY,
	COLOUR_YELLOW,
	COLOUR_GREY,
	COLOUR_BLACK,
	COLOURS
};

struct series {
	struct str label; /* empty: not in the legend */
	enum series_kind kind;
	enum figure_colour colour;
	unsigned dash;   /* 0 solid, 1 dashed, 2 dotted, 3 dash-dot */
	unsigned marker; /* 0 … FIGURE_MARKERS − 1; FIGURE_STAR */
	double size;     /* of markers and lines, 0 = 1 */
	double shade;    /* boxes and bands: 0 … 1, 0 = 0.2 */
	double *v;       /* n rows of series_columns(kind) numbers */
	size_t n, room;
};
#define FIGURE_MARKERS 7
#define FIGURE_STAR 7u
size_t series_columns(enum series_kind kind);

/* Text at a point of the axes; with `arrow` one to another point, the text halfway. */
struct figure_note {
	double x, y;
	double dx, dy; /* shift, in characters */
	int align; /* −1 text ends there, 1 begins there, 0 whichever has more room */
	bool arrow;
	double to_x, to_y;
	enum figure_colour colour;
	struct str text;
};

struct figure {
	struct arena *arena;
	struct str title;
	struct str description; /* for those who do not see it */
	struct figure_axis x, y;
	struct series *series;
	size_t nseries, series_room;
	struct figure_note *notes;
	size_t nnotes, notes_room;
	struct str *box; /* lines of figures under the axes */
	size_t nbox, box_room;
	/* Ticks of their own, for categories: text at a place of the axis. */
	struct figure_tick {
		double at;
		struct str text;
	} * x_ticks, *y_ticks;
	size_t nx_ticks, ny_ticks;
};

void figure_begin(struct figure *f, struct arena *a, struct str title);
struct series *figure_series(struct figure *f, struct series like);
/* Appends one row; not finite ones (or, on a log axis, not positive) are a gap. */
void series_add(struct figure *f, struct series *s, const double *row);
/* The axes must show this point. */
void figure_see(struct figure *f, double x, double y);
void figure_note(struct figure *f, struct figure_note note);
/* A line of the box; a long one is broken between words. */
void figure_line(struct figure *f, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void figure_free(struct figure *f);

enum figure_format { FIGURE_SVG, FIGURE_PDF, FIGURE_PNG, FIGURE_EPS, FIGURE_FORMATS };
/* "svg", …; FIGURE_FORMATS if it is none. */
enum figure_format figure_format_of(struct str name);
const char *figure_suffix(enum figure_format format); /* "svg" … */

/* Appends the file.  No gnuplot is fatal and says what to install.  The same figure
 * gives the same bytes of SVG with the same gnuplot. */
void figure_render(
    const struct figure *f, enum figure_format format, double dpi, struct buf *out);
/* The files BASE.svg, …, of `formats` ("svg,pdf"), all or none. */
void figure_write(const struct figure *f, const char *base,
    const enum figure_format *formats, size_t n, double dpi);

/* Width of a figure; its height depends on the lines of its box.  96 pixels are an
 * inch. */
#define FIGURE_WIDTH_PX 720
#define FIGURE_PX_PER_INCH 96.0
#define FIGURE_LINE_PX 16       /* of the box and the legend */
#define FIGURE_LABEL_COLUMNS 26 /* of a name in the legend; longer ones are cut */
unsigned figure_height_px(const struct figure *f);
/* Rows of the legend, under the axes. */
size_t figure_legend_rows(const struct figure *f);

#endif
