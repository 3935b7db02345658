/* report_plot.c: sampled curves → a figure.
 *
 * In: a curve of an audit.  Out: markup by way of html.h.  Both axes are
 * logarithmic; what is drawn is work per second, which differs less over the sizes
 * than time does, or the launch time itself.  Must not know the page around it. */
#include "audit/report_plot.h"

#include <math.h>

#include "audit/html.h"
#include "audit/report_format.h"
#include "base/num.h"

enum { WIDTH = 400, HEIGHT = 230, LEFT = 56, RIGHT = 10, TOP = 12, BOTTOM = 40 };
#define POINTS 64
#define VALUES 7
#define TICKS_MAX 7

struct plot {
	const struct audit_curve *curve;
	const struct audit_sample *s;
	size_t n;
	double x0, x1, y0, y1; /* decimal logarithms of what the axes span */
	bool time;             /* y is a time; else work per second */
	struct arena arena;    /* of texts in fields */
	struct buf marks;
};

static struct str keep(struct plot *p, struct buf *b)
{
	struct str s = str_copy(&p->arena, buf_view(b));
	buf_free(b);
	*b = (struct buf){0};
	return s;
}

static struct str coordinate(struct plot *p, double v)
{
	struct buf b = {0};
	buf_printf(&b, "%.1f", v);
	return keep(p, &b);
}

static struct str human(struct plot *p, double v)
{
	struct buf b = {0};
	num_human(&b, v);
	return keep(p, &b);
}

/* --- scales --------------------------------------------------------------------- */

/* Height of a time at a size; NAN where there is none. */
static double level(const struct plot *p, double x, double ns)
{
	if (!(ns > 0) || !isfinite(ns))
		return NAN;
	return p->time ? log10(ns) : log10(x / ns * 1e9);
}

static double across(const struct plot *p, double logx)
{
	return (double)LEFT + (logx - p->x0) / (p->x1 - p->x0) * (WIDTH - LEFT - RIGHT);
}

static double down(const struct plot *p, double y)
{
	return (double)TOP + (p->y1 - y) / (p->y1 - p->y0) * (HEIGHT - TOP - BOTTOM);
}

static void widen(struct plot *p, double y)
{
	if (!isfinite(y))
		return;
	p->y0 = fmin(p->y0, y);
	p->y1 = fmax(p->y1, y);
}

static void scale(struct plot *p)
{
	p->y0 = INFINITY;
	p->y1 = -INFINITY;
	for (size_t i = 0; i < p->n; i++) {
		const struct audit_sample *s = &p->s[i];
		const double times[] = {s->before_ns, s->after_ns, s->before_lo,
		    s->before_hi, s->after_lo, s->after_hi};
		for (size_t k = 0; k < sizeof times / sizeof *times; k++)
			widen(p, level(p, s->x, times[k]));
	}
	double room = fmax(0.04 * (p->y1 - p->y0), 0.03);
	p->y0 -= room;
	p->y1 += room;
	p->x0 = log10(p->s[0].x);
	p->x1 = log10(p->s[p->n - 1].x);
}

/* --- axes ------------------------------------------------------------------------ */

static void grid_x(struct plot *p, double x)
{
	html_part(&p->marks, "grid_x",
	    (struct html_field[]){HTML_TEXT("x", coordinate(p, across(p, x))),
		HTML_TEXT("y0", coordinate(p, TOP)),
		HTML_TEXT("y1", coordinate(p, HEIGHT - BOTTOM)),
		HTML_TEXT("y", coordinate(p, HEIGHT - BOTTOM + 15)),
		HTML_TEXT("text", human(p, num_round(pow(10, x), 3))), HTML_END});
}

static void grid_y(struct plot *p, double y)
{
	struct buf b = {0};
	double value = num_round(pow(10, y), 3);
	if (p->time)
		report_duration(&b, (uint64_t)(value + 0.5));
	else
		num_human(&b, value);
	html_part(&p->marks, "grid_y",
	    (struct html_field[]){HTML_TEXT("y", coordinate(p, down(p, y))),
		HTML_TEXT("x0", coordinate(p, LEFT)),
		HTML_TEXT("x1", coordinate(p, WIDTH - RIGHT)),
		HTML_TEXT("x", coordinate(p, LEFT - 5)),
		HTML_TEXT("y_text", coordinate(p, down(p, y) + 4)),
		HTML_TEXT("text", keep(p, &b)), HTML_END});
}

/* Decades, or 1-2-5 steps where there are few. */
static void grid(
    struct plot *p, double from, double to, void (*line)(struct plot *p, double at))
{
	static const double steps[] = {0, 0.30102999566398120, 0.69897000433601880};
	double every = fmax(1, ceil((to - from) / TICKS_MAX));
	bool fine = to - from < 2;
	for (double decade = floor(from); decade <= to; decade += every)
		for (size_t k = 0; k < (fine ? 3u : 1u); k++)
			if (decade + steps[k] >= from && decade + steps[k] <= to)
				line(p, decade + steps[k]);
}

static const char *size_unit(const struct plot *p)
{
	return str_is(str_of(p->curve->part), "memory") ? "byte" : "FLOP";
}

static void axis(
    struct plot *p, double x, double y, const char *anchor, struct str text)
{
	html_part(&p->marks, "axis",
	    (struct html_field[]){HTML_TEXT("x", coordinate(p, x)),
		HTML_TEXT("y", coordinate(p, y)), HTML_TEXT("anchor", str_of(anchor)),
		HTML_TEXT("text", text), HTML_END});
}

static void axes(struct plot *p)
{
	struct buf b = {0};
	grid(p, p->x0, p->x1, grid_x);
	grid(p, p->y0, p->y1, grid_y);
	axis(p, WIDTH - RIGHT, HEIGHT - 8, "end", str_of(size_unit(p)));
	if (p->time)
		buf_text(&b, "time of a launch");
	else
		buf_printf(&b, "%s/s", size_unit(p));
	axis(p, LEFT, HEIGHT - 8, "start", keep(p, &b));
}

/* --- lines and bands -----------------------------------------------------------------
 */

static void point(struct buf *b, const struct plot *p, char command, double x, double y)
{
	buf_printf(b, "%c%.1f %.1f", command, across(p, log10(x)), down(p, y));
}

static void side(struct plot *p, const char *part, const char *name, struct buf *d)
{
	if (d->n)
		html_part(&p->marks, part,
		    (struct html_field[]){HTML_TEXT("side", str_of(name)),
			HTML_TEXT("d", buf_view(d)), HTML_END});
	buf_clear(d);
}

struct ends { /* of the interval at one sample */
	double lo, hi;
};

static struct ends ends_of(const struct plot *p, size_t i, bool after)
{
	const struct audit_sample *s = &p->s[i];
	return (struct ends){level(p, s->x, after ? s->after_lo : s->before_lo),
	    level(p, s->x, after ? s->after_hi : s->before_hi)};
}

static bool banded(const struct plot *p, size_t i, bool after)
{
	struct ends e = ends_of(p, i, after);
	return isfinite(e.lo) && isfinite(e.hi);
}

/* One way along the one end, back along the other. */
static void draw_band(struct plot *p, bool after)
{
	struct buf d = {0};
	for (size_t i = 0, end; i < p->n; i = end) {
		end = i + 1;
		if (!banded(p, i, after))
			continue;
		while (end < p->n && banded(p, end, after))
			end++;
		for (size_t k = i; k < end; k++)
			point(&d, p, k == i ? 'M' : 'L', p->s[k].x,
			    ends_of(p, k, after).lo);
		for (size_t k = end; k-- > i;)
			point(&d, p, 'L', p->s[k].x, ends_of(p, k, after).hi);
		buf_char(&d, 'Z');
	}
	side(p, "band", after ? "new" : "old", &d);
	buf_free(&d);
}

static void draw_line(struct plot *p, bool after)
{
	struct buf d = {0};
	bool pen = false;
	for (size_t i = 0; i < p->n; i++) {
		const struct audit_sample *s = &p->s[i];
		double y = level(p, s->x, after ? s->after_ns : s->before_ns);
		if (isfinite(y))
			point(&d, p, pen ? 'L' : 'M', s->x, y);
		pen = isfinite(y);
	}
	side(p, "curve", after ? "new" : "old", &d);
	buf_free(&d);
}

/* --- the figure
 * ------------------------------------------------------------------------ */

static struct str time_text(struct plot *p, double ns)
{
	struct buf b = {0};
	if (ns > 0 && ns < 1e18)
		report_duration(&b, (uint64_t)(ns + 0.5));
	else
		buf_text(&b, "—");
	return keep(p, &b);
}

static void values(struct plot *p, struct buf *out)
{
	for (size_t k = 0; k < VALUES; k++) {
		const struct audit_sample *s = &p->s[k * (p->n - 1) / (VALUES - 1)];
		struct buf relative = {0};
		if (s->before_ns > 0 && s->after_ns > 0)
			report_percent(
			    &relative, num_round(s->after_ns / s->before_ns - 1, 9));
		html_part(out, "value",
		    (struct html_field[]){
			HTML_TEXT("size", human(p, num_round(s->x, 3))),
			HTML_TEXT("old", time_text(p, s->before_ns)),
			HTML_TEXT("new", time_text(p, s->after_ns)),
			HTML_TEXT("relative", keep(p, &relative)), HTML_END});
	}
}

static struct str where(struct plot *p, const struct audit *audit)
{
	const struct audit_curve *c = p->curve;
	struct buf b = {0};
	if (audit->ndevices > 1) {
		buf_str(&b, audit->devices[c->device].id);
		buf_char(&b, ' ');
	}
	buf_str(&b, c->precision);
	buf_char(&b, ' ');
	buf_str(&b, c->class_name);
	buf_printf(&b, " %s", c->part);
	return keep(p, &b);
}

void report_plot(
    struct buf *out, const struct audit *audit, const struct audit_curve *curve)
{
	struct plot p = {.curve = curve, .time = str_is(str_of(curve->part), "launch")};
	struct audit_sample *samples;
	p.n = audit_sample(&p.arena, curve, POINTS, &samples);
	p.s = samples;
	scale(&p);
	axes(&p);
	for (int after = 0; after < 2; after++)
		draw_band(&p, after);
	for (int after = 0; after < 2; after++)
		draw_line(&p, after);
	struct buf rows = {0}, move = {0}, label = {0};
	values(&p, &rows);
	report_effect(&move, curve->part, &curve->latency);
	struct str name = where(&p, audit);
	buf_printf(&label, "%s, old and new over the sizes: %.*s", name.s, (int)move.n,
	    move.n ? move.s : "");
	struct buf width = {0}, height = {0};
	buf_printf(&width, "%d", WIDTH);
	buf_printf(&height, "%d", HEIGHT);
	html_part(out, "figure",
	    (struct html_field[]){HTML_TEXT("where", name),
		HTML_TEXT("move", keep(&p, &move)),
		HTML_TEXT("label", keep(&p, &label)),
		HTML_TEXT("width", keep(&p, &width)),
		HTML_TEXT("height", keep(&p, &height)), HTML_MARKUP("marks", &p.marks),
		HTML_TEXT("size", str_of(size_unit(&p))), HTML_MARKUP("rows", &rows),
		HTML_END});
	buf_free(&rows);
	buf_free(&p.marks);
	arena_free(&p.arena);
}
