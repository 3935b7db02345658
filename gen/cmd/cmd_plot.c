/* cmd_plot.c: `calgen plot`: figures of calibrations, measurements and studies. */
#include <stdint.h>

#include "cmd/draw.h"
#include "cmd/plot.h"
#include "input/diag.h"

static const struct option options[] = {
    {"output", 'o', OPTION_ONE, "BASE", "draw BASE.svg and so on"},
    {"format", 0, OPTION_ONE, "svg,pdf,png,eps", "formats (default svg)"},
    {"dpi", 0, OPTION_ONE, "N", "dots per inch of a PNG (default 300)"},
    {"device", 0, OPTION_ONE, "ID", "a device of this build in place of CALIB"},
    {"mode", 0, OPTION_ONE, "M", "power mode of the family, or of the rows"},
    {"precision", 0, OPTION_ONE, "P", "default: the first of the calibration"},
    {"class", 0, OPTION_ONE, "C", "curves: the class (default: the one measured most)"},
    {"against", 0, OPTION_ONE, "CALIB", "curves: an older calibration beside it"},
    {"of", 0, OPTION_ONE, "WHAT",
	"curves: efficiency or latency; guard: violations or curve (default: the "
	"first)"},

    {0},
};

static const struct plot_kind {
	const char *name;
	bool (*draw)(struct plot *p);
} kinds[] = {
    {"curves", plot_curves},
    {"residuals", plot_residuals},
    {"scatter", plot_scatter},
    {"coverage", plot_coverage},
    {"roofline", plot_roofline},
    {"transfer", plot_transfer},
    {"guard", plot_guard},
};
#define NKINDS (sizeof kinds / sizeof *kinds)

struct str plot_text(struct plot *p, const char *format, ...)
{
	struct buf b = {0};
	va_list args;
	va_start(args, format);
	buf_vprintf(&b, format, args);
	va_end(args);
	struct str s = str_copy(p->args->arena, buf_view(&b));
	buf_free(&b);
	return s;
}

void plot_style(struct series *s, size_t k)
{
	static const enum figure_colour colours[] = {COLOUR_BLUE, COLOUR_RED,
	    COLOUR_GREEN, COLOUR_ORANGE, COLOUR_PURPLE, COLOUR_SKY, COLOUR_YELLOW,
	    COLOUR_BLACK};
	s->colour = colours[k % (sizeof colours / sizeof *colours)];
	s->marker = (unsigned)(k % FIGURE_MARKERS);
	s->dash = (unsigned)(k % 4);
}

static int run(struct args *args)
{
	enum figure_format formats[FIGURE_FORMATS];
	size_t n = draw_formats(args, "svg", formats), k = 0;
	double dpi = args_number(args, "dpi", 300, 50, 2400);
	const char *base = args_text(args, "output", NULL);
	while (k < NKINDS && !str_is(str_of(args->words[0]), kinds[k].name))
		k++;
	if (k == NKINDS)
		args_usage(args, "'%s' is no kind of figure", args->words[0]);
	if (!base)
		args_usage(args, "say where to draw: -o BASE");
	struct plot p = {.args = args,
	    .classes = classes_builtin(args->arena),
	    .words = args->words + 1,
	    .nwords = args->nwords - 1};
	figure_begin(&p.figure, args->arena, STR(""));
	bool good = kinds[k].draw(&p);
	if (good)
		figure_write(&p.figure, base, formats, n, dpi);
	figure_free(&p.figure);
	return good ? EXIT_GOOD : EXIT_INPUT;
}

const struct command cmd_plot = {
    .name = "plot",
    .synopsis =
	"curves|residuals|transfer|scatter|guard|coverage|roofline -o BASE FILE…",
    .summary = "figures",
    .details =
	"curves CALIB [MEASUREMENTS…]      cost over size of one class, with its "
	"interval,\n"
	"                                  measured points and an older calibration\n"
	"residuals CALIB MEASUREMENTS…     measured ÷ predicted over size, outliers "
	"named\n"
	"scatter CALIB MEASUREMENTS…       predicted against measured operations by "
	"class\n"
	"scatter FILE…                     the same of what validate --json printed,\n"
	"                                   or stages eval --points wrote, by stage\n"
	"coverage MEASUREMENTS…            which sizes of which class were measured\n"
	"roofline CALIB WORKLOAD…          the operations of a workload under its "
	"roof\n"
	"transfer FILE…                    error over samples, from transfer --json\n"
	"guard FILE…                       violations and accepts, from guard --json\n"
	"\n"
	"gnuplot draws them.  The same input gives the same SVG.",
    .options = options,
    .min_words = 1,
    .max_words = SIZE_MAX,
    .run = run,
};
