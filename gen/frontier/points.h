/* points.h: what a frontier is drawn of: two numbers per configuration. */
#ifndef FRONTIER_POINTS_H
#define FRONTIER_POINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/index.h"

/* One axis: a column, and which way is better. */
struct axis {
	const char *column;
	bool higher_is_better;
};

enum { AXIS_X, AXIS_Y, NAXES };

struct point {
	/* As read, x and y; `lo` <= `at` <= `hi`, all the same where the input has no
	 * interval. */
	struct {
		double at, lo, hi;
	} v[NAXES];
	struct str id;
	size_t group;
	bool frontier; /* no other point is as good in both and better in one */
};

struct group {
	struct str name;
	size_t npoints;
	/* Its own frontier, by x from the better to the worse end: indices. */
	const size_t *curve;
	size_t ncurve;
	size_t best[NAXES]; /* index of its best point, by axis */
	double mean[NAXES];
};

struct points {
	struct axis axis[NAXES];
	const char *group_first; /* where it is, instead of group_column; may be NULL */
	const char *group_column;
	const char *remedy; /* what to do where there is no configuration */
	struct point *all;
	size_t n, room;
	struct group *groups;
	size_t ngroups, group_room;
	struct index names;   /* of the groups */
	struct group overall; /* of all points: its curve is the frontier */
	size_t nskipped;      /* objects and rows with an unknown x or y */
	bool grouped; /* some configuration, or the header, has the group's column */
	bool intervals[NAXES];
};

/* Adds the points of a file: CSV with a header, or JSON, in which every object
 * with numbers named as both columns is one (what stands in it or around it names
 * its group and id; its own members are not searched).  Problems are diagnostics;
 * false after an error. */
bool points_read(struct arena *a, struct points *p, const char *path);
/* Adds one point; the text is copied. */
void points_add(struct arena *a, struct points *p, const struct point *point,
    struct str group, struct str id);
/* The group of that name, SIZE_MAX if there is none. */
size_t points_group(const struct points *p, struct str name);
/* Marks the frontier, and fills in the groups.  n log n. */
void points_rank(struct arena *a, struct points *p);

/* Gives back what is not in the arena. */
void points_free(struct points *p);

/* A value as a cost: the lower, the better. */
double axis_cost(const struct axis *axis, double value);

/* Seeded data as formulas describe them: two models, `n` configurations each, the
 * first of them cheap and good.  The generator is the Mersenne Twister with polar
 * normal deviates, started anew for each model. */
struct simulated {
	const char *model;
	double flops_per_token, perplexity, compute_factor;
};
#define SIMULATED_MODELS 2
/* all[2 n] configurations. */
void simulate_configurations(size_t n, uint32_t seed, struct simulated *all);
/* The value of a column of theirs ("perplexity"); NULL: there is none. */
const double *simulated_column(const struct simulated *s, const char *column);

#endif
