/* calibration.h: from a file to a calibration that can be trusted. */
#ifndef MODEL_CALIBRATION_H
#define MODEL_CALIBRATION_H

#include "model/model.h"

/* JSON → model.  Wrong types, units, unknown and missing members, bad
 * references are diagnostics; NULL if there was an error.  Accepts our schema;
 * upstream's schema 1.0 goes through convert first, with its defects reported. */
struct calibration *calibration_bind(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root);
/* The same without the fingerprint, which takes as long as all the rest: for a
 * list of many files. */
struct calibration *calibration_outline(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root);
/* The named semantic checks (check_list.h), each after the ones it needs. */
void calibration_check(const struct calibration *cal);
/* Checks over several files: members of one family that contradict each other,
 * the same id twice. */
void calibration_check_all(struct calibration *const *cals, size_t n);
/* Whether the tree is for calibration_bind: ours, or upstream's curves. */
bool calibration_recognise(const struct json *root);
/* bind + check; NULL after an error in this file, or of a tree that is NULL. */
struct calibration *calibration_from(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root);
/* load + parse + the above. */
struct calibration *calibration_load(
    struct arena *a, const struct classes *c, const char *path);

/* Schema 1.0 curves → text in our schema (canonical layout, with sources and
 * acknowledged causes); false after an error. */
bool calibration_convert(const struct classes *c, const struct src *src,
    const struct json *root, struct buf *out);
/* Model → our JSON, the one layout that every writer uses. */
void calibration_write(const struct calibration *cal, struct buf *out);

/* Whether there is anything to compile: operations with classes, or stages.  A record
 * of energies alone has no table. */
bool calibration_has_times(const struct calibration *cal);
/* The class record that serves `class_id`: itself or the nearest parent that
 * the file gives; NULL if none. */
const struct class_cost *calibration_class(
    const struct precision_cost *p, const struct classes *c, int class_id);
/* Exact semantics, in double, for checks, audit and figures (not for tables):
 * time of one curve for x FLOPs or bytes, ns; 0 for x = 0 or an absent curve,
 * NAN where the curve refuses. */
double curve_time_ns(
    const struct precision_cost *p, const struct curve *curve, double x);
double class_launch_ns(const struct class_cost *cost, double flops);

#endif
