/* plot.h: kinds of figures of `calgen plot`, one function each. */
#ifndef CMD_PLOT_H
#define CMD_PLOT_H

#include "cmd/cmd.h"
#include "cmd/measured.h"
#include "model/calibration.h"
#include "plot/figure.h"

struct plot {
	struct args *args;
	const struct classes *classes;
	/* What follows the kind. */
	char **words;
	size_t nwords;
	struct figure figure;
};

/* Each fills in the figure; false after a diagnostic. */
bool plot_curves(struct plot *p);
bool plot_residuals(struct plot *p);
bool plot_scatter(struct plot *p);
bool plot_coverage(struct plot *p);
bool plot_roofline(struct plot *p);
bool plot_transfer(struct plot *p);
bool plot_guard(struct plot *p);

/* The calibration that --device or the first word names, and its precision
 * (--precision, else its first); the words after it move to the front.  NULL after a
 * diagnostic. */
const struct calibration *plot_calibration(
    struct plot *p, const struct precision_cost **precision);
/* The measurements of that mode and precision in the words; NULL after a
 * diagnostic. */
const struct fit_rows *plot_rows(struct plot *p, const struct calibration *cal,
    const struct precision_cost *precision);

/* A colour and a marker for the k-th of several classes, groups or methods. */
void plot_style(struct series *s, size_t k);
/* Text in the figure's arena. */
struct str plot_text(struct plot *p, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
