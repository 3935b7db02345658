/* gnuplot.c: a figure → a script of gnuplot → a file.
 *
 * In: struct figure.  Out: the bytes of an SVG, PDF, PNG or EPS.  Must not know what
 * the figure shows. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/fail.h"
#include "base/filter.h"
#include "base/num.h"
#include "base/out.h"
#include "base/text.h"
#include "emit/render.h"
#include "plot/glyphs.h"
#include "plot/picture.h"
#include "plot/ticks.h"

#define CHARACTER_PX 8

/* --- facts -------------------------------------------------------------------------
 */

/* Foreign text as a string of gnuplot: letters, digits and harmless signs stand for
 * themselves, every other byte is written in octal.  So neither m4 nor gnuplot sees a
 * quote, a backquote, a macro or a byte that is not ASCII. */
static void add_string(struct buf *b, struct str text)
{
	bool escaped = false; /* a digit would count as the next of the number */
	buf_char(b, '"');
	while (text.n) {
		struct text_cell cell = text_cell(text);
		for (unsigned i = 0; i < cell.n; i++) {
			unsigned char c = (unsigned char)cell.s[i];
			bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
				     (c >= '0' && c <= '9' && !escaped) ||
				     (c && strchr(" .,:;+-/()=<>", (char)c));
			if (plain)
				buf_char(b, (char)c);
			else
				buf_printf(b, "\\%03o", c);
			escaped = !plain;
		}
		text.s += cell.used;
		text.n -= cell.used;
	}
	buf_char(b, '"');
}

/* A name in the legend, which must leave room for others. */
static void add_label(struct buf *b, struct str text)
{
	struct buf cut = {0};
	text_safe(&cut, text, FIGURE_LABEL_COLUMNS);
	add_string(b, buf_view(&cut));
	buf_free(&cut);
}

static void fact_string(struct facts *f, const char *name, struct str text)
{
	struct buf b = {0};
	add_string(&b, text);
	fact_text(f, name, "%s", b.s);
	buf_free(&b);
}

static void item_string(struct facts *f, struct str text)
{
	struct buf b = {0};
	add_string(&b, text);
	fact_item_text(f, "%s", b.s);
	buf_free(&b);
}

static void add_number(struct buf *b, double x)
{
	if (isnan(x))
		buf_text(b, "NaN");
	else
		num_print(b, x);
}

static void item_number(struct facts *f, double x)
{
	struct buf b = {0};
	add_number(&b, x);
	fact_item_text(f, "%s", b.s);
	buf_free(&b);
}

static void fact_number(struct facts *f, const char *name, double x)
{
	struct buf b = {0};
	add_number(&b, x);
	fact_text(f, name, "%s", b.s);
	buf_free(&b);
}

static void tell_axis(struct facts *f, const struct figure_axis *axis, const char *name,
    const struct figure_tick *own, size_t nown)
{
	char fact[16];
	struct figure_axis padded = *axis;
	struct tick ticks[TICKS_MAX];
	ticks_pad(&padded);
	snprintf(fact, sizeof fact, "%s_label", name);
	fact_string(f, fact, axis->label);
	snprintf(fact, sizeof fact, "%s_lo", name);
	fact_number(f, fact, padded.lo);
	snprintf(fact, sizeof fact, "%s_hi", name);
	fact_number(f, fact, padded.hi);
	snprintf(fact, sizeof fact, "%s_scale", name);
	fact_text(f, fact, "%s", axis->log ? "log" : "linear");
	size_t n = own ? 0 : ticks_of(&padded, ticks);
	for (size_t i = 0; i < n + nown; i++) {
		fact_item_begin(f, "tick");
		item_string(f, own ? own[i].text : str_of(ticks[i].text));
		item_number(f, own ? own[i].at : ticks[i].at);
		fact_item_text(f, "%d", own || ticks[i].major ? 0 : 1);
		fact_item_end(f);
	}
	snprintf(fact, sizeof fact, "%s_ticks", name);
	fact_list(f, fact, n + nown);
}

/* Room for the texts at the ticks of y, and for its label: a fraction of the width. */
static double left_margin(const struct figure *figure)
{
	struct figure_axis padded = figure->y;
	struct tick ticks[TICKS_MAX];
	size_t longest = 0;
	ticks_pad(&padded);
	size_t n = figure->y_ticks ? 0 : ticks_of(&padded, ticks);
	for (size_t i = 0; i < n; i++)
		longest =
		    strlen(ticks[i].text) > longest ? strlen(ticks[i].text) : longest;
	for (size_t i = 0; i < figure->ny_ticks; i++)
		longest = figure->y_ticks[i].text.n > longest
			      ? figure->y_ticks[i].text.n
			      : longest;
	return (62 + CHARACTER_PX * (double)longest) / FIGURE_WIDTH_PX;
}

static void tell_data(struct facts *f, const struct figure *figure)
{
	struct buf b = {0};
	for (size_t i = 0; i < figure->nseries; i++) {
		const struct series *s = &figure->series[i];
		size_t columns = series_columns(s->kind);
		/* A block without a row is an error of gnuplot. */
		buf_printf(&b, "$d%zu << EOD\n", i);
		for (size_t j = 0; j < s->n * columns; j++) {
			add_number(&b, s->v[j]);
			buf_char(&b, (j + 1) % columns ? ' ' : '\n');
		}
		for (size_t j = 0; s->n == 0 && j < columns; j++)
			buf_text(&b, j + 1 < columns ? "NaN " : "NaN\n");
		buf_text(&b, "EOD\n");
	}
	fact_text(f, "data", "%s", b.s ? b.s : "");
	buf_free(&b);
}

static void tell_series(struct facts *f, const struct figure *figure)
{
	static const char *const kinds[SERIES_KINDS] = {
	    "points", "line", "steps", "band", "bars", "boxes"};
	for (size_t i = 0; i < figure->nseries; i++) {
		const struct series *s = &figure->series[i];
		fact_item_begin(f, "series");
		fact_item_text(f, "%s", kinds[s->kind]);
		fact_item_text(f, "%zu", i);
		struct buf label = {0};
		buf_text(&label, s->label.n ? "title " : "notitle");
		if (s->label.n)
			add_label(&label, s->label);
		fact_item_text(f, "%s", label.s);
		buf_free(&label);
		fact_item_text(f, "%d", s->colour);
		fact_item_text(f, "%u", s->dash);
		fact_item_text(f, "%u", s->marker);
		item_number(f, s->size > 0 ? s->size : 1);
		item_number(f, s->shade > 0 ? s->shade : 0.2);
		fact_item_end(f);
	}
	fact_list(f, "plots", figure->nseries);
}

static double halfway(const struct figure_axis *axis, double a, double b)
{
	return axis->log ? sqrt(a) * sqrt(b) : a / 2 + b / 2;
}

static void tell_notes(struct facts *f, const struct figure *figure)
{
	for (size_t i = 0; i < figure->nnotes; i++) {
		const struct figure_note *n = &figure->notes[i];
		double x = n->arrow ? halfway(&figure->x, n->x, n->to_x) : n->x;
		double y = n->arrow ? halfway(&figure->y, n->y, n->to_y) : n->y;
		bool right =
		    n->align ? n->align < 0 : ticks_position(&figure->x, x) > 0.5;
		fact_item_begin(f, "note");
		item_string(f, n->text);
		item_number(f, x);
		item_number(f, y);
		item_number(f, right ? -n->dx : n->dx);
		item_number(f, n->dy);
		fact_item_text(f, "%s", n->arrow ? "center" : right ? "right" : "left");
		fact_item_text(f, "%d", n->colour);
		fact_item_text(f, "%s", n->arrow ? "arrow" : "bare");
		item_number(f, n->x);
		item_number(f, n->y);
		item_number(f, n->to_x);
		item_number(f, n->to_y);
		fact_item_end(f);
	}
	fact_list(f, "notes", figure->nnotes);
}

/* Lines stand under the axes, the last at the bottom: heights are fractions. */
static void tell_box(struct facts *f, const struct figure *figure)
{
	double height = figure_height_px(figure), line = FIGURE_LINE_PX;
	double box = 8 + line * (double)figure->nbox;
	double legend = line * (double)figure_legend_rows(figure);
	for (size_t i = 0; i < figure->nbox; i++) {
		fact_item_begin(f, "line");
		item_string(f, figure->box[i]);
		item_number(
		    f, num_round(
			   (14 + line * (double)(figure->nbox - 1 - i)) / height, 6));
		fact_item_end(f);
	}
	fact_list(f, "lines", figure->nbox);
	fact_number(f, "box_top", num_round(box / height, 6));
	fact_number(f, "legend_top", num_round((box + legend + 6) / height, 6));
	fact_text(f, "legend_rows", "%zu", figure_legend_rows(figure));
	fact_number(f, "axes_bottom", num_round((box + legend + 74) / height, 6));
	fact_number(f, "axes_left", num_round(left_margin(figure), 6));
	fact_number(f, "axes_top", num_round(1 - 40 / height, 6));
}

static void tell_terminal(
    struct facts *f, const struct figure *figure, enum figure_format format, double dpi)
{
	double width = FIGURE_WIDTH_PX, height = figure_height_px(figure);
	double scale = dpi / FIGURE_PX_PER_INCH;
	fact_text(f, "small", "%s", format == FIGURE_SVG ? "10" : "7.5");
	double inches_w = width / FIGURE_PX_PER_INCH,
	       inches_h = height / FIGURE_PX_PER_INCH;
	switch (format) {
	case FIGURE_PNG:
		fact_text(f, "terminal",
		    "pngcairo size %.0f,%.0f font \"DejaVu Sans,9\" fontscale %.6g "
		    "linewidth %.6g pointscale %.6g",
		    width * scale, height * scale, scale * 96 / 72, scale, scale);
		break;
	case FIGURE_PDF:
	case FIGURE_EPS:
		fact_text(f, "terminal",
		    "%scairo size %.6gin,%.6gin font \"DejaVu Sans,9\"",
		    format == FIGURE_PDF ? "pdf" : "eps", inches_w, inches_h);
		break;
	default:
		fact_text(f, "terminal",
		    "svg size %.0f,%.0f font \"DejaVu Sans,12\" background "
		    "\"\\043ffffff\"",
		    width, height);
	}
}

static void script(
    const struct figure *figure, enum figure_format format, double dpi, struct buf *out)
{
	struct facts f = {0};
	struct render r = {0};
	tell_terminal(&f, figure, format, dpi);
	fact_string(&f, "title", figure->title);
	tell_axis(&f, &figure->x, "x", figure->x_ticks, figure->nx_ticks);
	tell_axis(&f, &figure->y, "y", figure->y_ticks, figure->ny_ticks);
	tell_data(&f, figure);
	tell_series(&f, figure);
	tell_notes(&f, figure);
	tell_box(&f, figure);
	render_add(&r, &f, "figure.m4", out);
	render_run(&r);
}

/* --- the program -------------------------------------------------------------------
 */

static void draw(struct buf *text, enum figure_format format, struct buf *out)
{
	char name[] = "gnuplot", defaults[] = "-d";
	char *argv[] = {name, defaults, NULL};
	char *envp[5] = {"LC_ALL=C.UTF-8", "GDFONTPATH=", NULL};
	struct buf home = {0};
	int status;
	if (getenv("HOME")) { /* the font cache is there */
		buf_printf(&home, "HOME=%s", getenv("HOME"));
		envp[2] = home.s;
	}
	/* The reader of an SVG has fonts of his own. */
	if (format != FIGURE_SVG)
		glyphs_replace_missing(text, envp);
	if (!filter_run(argv, envp, buf_view(text), out, &status))
		fatal(
		    "cannot run gnuplot, which draws the figures: install it (Debian: "
		    "gnuplot-nox)");
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || out->n == 0)
		fatal("gnuplot failed; figures need gnuplot 5.2 or later with the "
		      "terminals svg and pdfcairo (Debian: gnuplot-nox)");
	buf_free(&home);
}

void figure_render(
    const struct figure *f, enum figure_format format, double dpi, struct buf *out)
{
	struct buf text = {0}, raw = {0};
	script(f, format, dpi, &text);
	draw(&text, format, &raw);
	if (format == FIGURE_SVG)
		picture_describe_svg(buf_view(&raw), f->title, f->description, out);
	else if (format == FIGURE_PNG)
		picture_png_density(buf_view(&raw), dpi, out);
	else
		buf_str(out, buf_view(&raw));
	buf_free(&text);
	buf_free(&raw);
}

void figure_write(const struct figure *f, const char *base,
    const enum figure_format *formats, size_t n, double dpi)
{
	struct buf texts[FIGURE_FORMATS] = {{0}}, paths[FIGURE_FORMATS] = {{0}};
	struct out_item items[FIGURE_FORMATS] = {{0}};
	BUG_IF(n > FIGURE_FORMATS);
	for (size_t i = 0; i < n; i++) {
		figure_render(f, formats[i], dpi, &texts[i]);
		buf_printf(&paths[i], "%s.%s", base, figure_suffix(formats[i]));
		items[i] = (struct out_item){paths[i].s, buf_view(&texts[i])};
	}
	out_files(items, n);
	for (size_t i = 0; i < n; i++) {
		buf_free(&texts[i]);
		buf_free(&paths[i]);
	}
}
