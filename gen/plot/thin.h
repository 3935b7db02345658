/* thin.h: as many points as the eye can tell apart. */
#ifndef PLOT_THIN_H
#define PLOT_THIN_H

#include "plot/figure.h"

/* One point for each cell of a grid over the axes, so that a figure of any number
 * of points stays small: half pixels for up to THIN_FEW points, coarse beyond.  In the
 * order of the points, the first of a cell stays. */
struct thin;
#define THIN_FEW 5000
struct thin *thin_new(
    const struct figure_axis *x, const struct figure_axis *y, size_t npoints);
/* Whether the cell of this point was free; it is taken now.  Outside the axes: no. */
bool thin_keep(struct thin *t, double x, double y);
void thin_free(struct thin *t);

#endif
