/* compare.h: what a group's curve says at a level, and what two groups say of each
 * other.
 *
 * A curve is a group's own frontier; between two neighbours the line joins them.
 * Nothing is read off beyond its ends.  Where the user declares that more of one
 * column buys more of the other ("monotone"), an end bounds what lies beyond it. */
#ifndef FRONTIER_COMPARE_H
#define FRONTIER_COMPARE_H

#include "frontier/points.h"

/* What is known of a value: lo <= value <= hi; infinite where nothing is. */
struct bounds {
	double lo, hi;
};

/* Where the curve stands at `level` of axis `along`. */
enum reach {
	REACH_INSIDE, /* between two of its points, or on one */
	REACH_BEYOND, /* better than its best: monotone, what it costs is more */
	REACH_SHORT   /* worse than its worst: monotone, what it costs is less */
};
struct reading {
	enum reach reach;
	struct bounds value; /* of the other axis */
	size_t near[2];      /* the points it lies between; the end, twice */
};
struct reading curve_read(const struct points *p, const struct group *g, int along,
    double level, bool monotone);

/* The levels of axis `along` that the curves of both groups reach; lo > hi: none. */
struct bounds common_range(
    const struct points *p, const struct group *a, const struct group *b, int along);
/* The levels that a curve reaches. */
struct bounds curve_range(const struct points *p, const struct group *g, int along);

/* value(a) ÷ value(b) at equal levels of the other axis. */
struct ratio {
	struct bounds range; /* of the levels compared; lo > hi: no common one */
	struct bounds ratio; /* its extremes over the range; or the declared bound
			      * where the ranges do not meet */
	double level;        /* the middle of the range, or of the gap */
	double at_level;     /* the ratio there; NAN without a range */
};
/* `monotone` false: without a common range nothing is known. */
struct ratio ratio_over_range(const struct points *p, const struct group *a,
    const struct group *b, int of, bool monotone);
/* At one level: bounds of the ratio. */
struct bounds ratio_at(const struct points *p, const struct group *a,
    const struct group *b, int of, double level, bool monotone);

/* The point of the group whose value along the axis is nearest to the level. */
size_t nearest_point(
    const struct points *p, const struct group *g, int along, double level);
/* The two points, one of each curve, whose values along the axis are nearest. */
void nearest_pair(const struct points *p, const struct group *a, const struct group *b,
    int along, size_t pair[2]);

/* Every configuration of b is dominated by one of a. */
bool group_dominates(
    const struct points *p, const struct group *a, const struct group *b);

#endif
