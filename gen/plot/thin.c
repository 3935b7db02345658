/* thin.c: many points → those that can be told apart.
 *
 * In: points one by one.  Out: keep or drop. */
#include "plot/thin.h"

#include <math.h>
#include <stdlib.h>

#include "base/fail.h"
#include "plot/ticks.h"

#define FINE_X (2 * FIGURE_WIDTH_PX)
#define FINE_Y 800
#define COARSE_X 96
#define COARSE_Y 64

struct thin {
	struct figure_axis axis[2];
	size_t nx, ny;
	unsigned char taken[FINE_X * FINE_Y / 8];
};

struct thin *thin_new(
    const struct figure_axis *x, const struct figure_axis *y, size_t npoints)
{
	bool few = npoints <= THIN_FEW;
	struct thin *t = calloc(1, sizeof *t);
	if (!t)
		fatal("out of memory");
	t->nx = few ? FINE_X : COARSE_X;
	t->ny = few ? FINE_Y : COARSE_Y;
	t->axis[0] = *x;
	t->axis[1] = *y;
	ticks_pad(&t->axis[0]);
	ticks_pad(&t->axis[1]);
	return t;
}

bool thin_keep(struct thin *t, double x, double y)
{
	double px = ticks_position(&t->axis[0], x), py = ticks_position(&t->axis[1], y);
	if (!(px >= 0 && px < 1 && py >= 0 && py < 1))
		return false;
	size_t cell =
	    (size_t)(px * (double)t->nx) * t->ny + (size_t)(py * (double)t->ny);
	unsigned char bit = (unsigned char)(1u << (cell & 7));
	bool fresh = !(t->taken[cell >> 3] & bit);
	t->taken[cell >> 3] |= bit;
	return fresh;
}

void thin_free(struct thin *t)
{
	free(t);
}
