/* ticks.h: where an axis has marks, and what stands there. */
#ifndef PLOT_TICKS_H
#define PLOT_TICKS_H

#include "plot/figure.h"

#define TICKS_MAX 48

struct tick {
	double at;
	bool major; /* has a text */
	char text[16];
};

/* A little room at both ends, and an extent where there is none. */
void ticks_pad(struct figure_axis *axis);
/* Ticks of a padded axis: round numbers, decades on a log axis with 2 and 5 where
 * there are few.  Returns how many. */
size_t ticks_of(const struct figure_axis *axis, struct tick ticks[TICKS_MAX]);

/* Where a value stands between the ends of an axis, 0 … 1. */
double ticks_position(const struct figure_axis *axis, double at);

#endif
