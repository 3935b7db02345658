/* classes.h: operation classes and precisions, read from calib/classes.json.
 *
 * Ids are append-only numbers that tables and EST_CLASS_* use.  A class names
 * its parent (data missing for a class is taken from it) and the match rules
 * turn rows of a measurement file into classes: the first rule that matches
 * wins. */
#ifndef MODEL_CLASSES_H
#define MODEL_CLASSES_H

#include <stdbool.h>
#include <stdint.h>

#include "input/src.h"

#define CLASSES_MAX 64
#define PRECISIONS_MAX 16

struct class_info {
	struct str name, title;
	int parent;           /* id, -1 for the root */
	struct str *upstream; /* operation types of other tools that mean it */
	size_t nupstream;
	/* host work of launching one, in launches of the simplest operator; for fits
	 * of classes with little data (default: the parent's) */
	double launch_weight;
};

/* All conditions that are present must hold. */
struct class_rule {
	struct str operation_type;     /* .s NULL: any */
	struct str begins, has, lacks; /* of the fusion pattern */
	double flops_per_byte_below;   /* <= 0: any; zero bytes count as infinite */
	double flops_below;            /* <= 0: any; 1 selects zero-FLOP rows */
	int class_id;
};

struct classes {
	struct class_info info[CLASSES_MAX];
	size_t n;
	struct str precision[PRECISIONS_MAX]; /* "fp32", … */
	size_t nprecisions;
	struct class_rule *rules;
	size_t nrules;
};

/* Reads classes.json; NULL after diagnostics.  `src` must live as long as `a`. */
struct classes *classes_read(struct arena *a, const struct src *src);
/* The classes.json that this calgen was built with. */
struct classes *classes_builtin(struct arena *a);
int classes_find(const struct classes *c, struct str name); /* -1 */
/* The class that answers to an upstream operation type; -1. */
int classes_find_upstream(const struct classes *c, struct str operation_type);
int classes_precision(const struct classes *c, struct str name); /* -1; any case */
/* Whether `class_id` is `ancestor` or falls back on it. */
bool classes_descends(const struct classes *c, int class_id, int ancestor);
/* The class of a measured row: of the first rule that matches, else the one that
 * answers to its operation type, else the root. */
int classes_match(const struct classes *c, struct str operation_type,
    struct str fusion_pattern, double flops, double bytes);

#endif
