/* picture.h: what gnuplot leaves out of its files. */
#ifndef PLOT_PICTURE_H
#define PLOT_PICTURE_H

#include "base/str.h"

/* An SVG with our title and description in place of gnuplot's name, and its role. */
void picture_describe_svg(
    struct str svg, struct str title, struct str description, struct buf *out);
/* A PNG that states its density (chunk pHYs of the PNG specification). */
void picture_png_density(struct str png, double dpi, struct buf *out);

#endif
