/* require.h: requirements on a frontier, written as expressions.
 *
 *   EXPR  = VALUE (">=" | "<=") NUMBER ["at" LEVEL]
 *   VALUE = PART | PART "/" PART | "1" "-" PART "/" PART
 *   PART  = COLUMN ["(" GROUP ")"]       without a group: the frontier of all
 *   LEVEL = COLUMN "=" NUMBER | "equal" COLUMN
 *
 * COLUMN is that of an axis.  A name that is not letters, digits, '_', '.', ':', '+'
 * and '-', or begins with a digit, stands in double quotes, with \" and \\ inside.
 * A ratio needs a level; "at equal" means everywhere in the common range. */
#ifndef FRONTIER_REQUIRE_H
#define FRONTIER_REQUIRE_H

#include "frontier/compare.h"

enum verdict { VERDICT_PASS, VERDICT_FAIL, VERDICT_UNDETERMINED };
const char *verdict_name(enum verdict v);

/* What one side of the value is. */
struct partner {
	const struct group *group;
	struct reading reading; /* at the level; at "equal": at the middle */
	size_t best;            /* without a level: the point */
};

struct requirement {
	struct str text; /* as written */
	int of;          /* the axis that is judged */
	size_t nparts;   /* 1, or 2 of a ratio */
	struct partner part[2];
	bool reduction; /* 1 − ratio */
	bool at_least;
	double threshold;
	enum { LEVEL_NONE, LEVEL_AT, LEVEL_EQUAL } level_kind;
	double level;        /* at "equal": the middle of the range or gap */
	struct bounds range; /* at "equal": what was compared; lo > hi: none */
	struct bounds value; /* what is known of the value */
	bool by_bound;       /* from declared monotonicity, not from an interpolation */
	enum verdict verdict;
	/* What the nearest points would have said, with a level and a ratio. */
	double nearest_value;
	size_t nearest[2];
};

/* Reads and judges; the points are ranked.  false after a diagnosed error. */
bool requirement_judge(struct arena *a, const struct points *p, const char *text,
    bool monotone, struct requirement *r);

#endif
