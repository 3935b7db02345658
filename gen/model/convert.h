/* convert.h: upstream efficiency curves (schema 1.0) → our calibration.
 *
 * What the file does not say (which peak its efficiencies refer to) is taken
 * from the options, or from calib/upstream/peaks.json by hardware_id, or stays
 * unknown; no number is made up.  Each defect of the file is a warning. */
#ifndef MODEL_CONVERT_H
#define MODEL_CONVERT_H

#include "model/calibration.h"

struct convert_options {
	double peak_flops_per_s; /* 0: look it up */
	struct str device_id;    /* .s NULL: "<hardware_id>-upstream" */
};

/* As calibration_convert, which has no options. */
bool convert_upstream(const struct classes *c, const struct src *src,
    const struct json *root, const struct convert_options *options, struct buf *out);

/* --- between convert*.c --- */

struct convert {
	struct arena *arena;
	const struct src *src;
	const struct classes *classes;
	struct calibration *cal;
	bool above_one; /* some efficiency exceeds 1 */
};

/* The value of member `name` of `object` as a number >= `min`; false after a
 * diagnostic.  Absent or null: false without one unless `required`. */
bool convert_number(struct convert *cv, const struct json *object, const char *name,
    double min, bool required, double *out);
/* A member that must be a text that is not empty. */
bool convert_text(
    struct convert *cv, const struct json *object, const char *name, struct str *out);

/* "1.5M" in the arena. */
const char *convert_human(struct convert *cv, double x);

/* A point of a curve. */
struct convert_point {
	double flops, efficiency;
	double centre;         /* FLOPs that the efficiency belongs to */
	double bin_lo, bin_hi; /* the bin, if it is one; else 0, 0 */
	double sd;             /* relative; < 0: not known */
	struct origin origin;
	const struct json *json; /* the breakpoint or the data point */
};

struct convert_points {
	struct convert_point *p;
	size_t n;
};

/* The points that upstream evaluates, with the statistics of their data points; in
 * rising order, efficiencies above 0.  false after a diagnostic. */
bool convert_read_points(
    struct convert *cv, const struct json *curve, struct convert_points *out);

/* Efficiency curve `json` of `curves` → cost of its class. */
bool convert_curve(
    struct convert *cv, const struct json *json, struct class_cost *cost);

/* Peak and where it comes from; false: not known. */
bool convert_find_peak(struct arena *a, struct str hardware_id, struct str precision,
    double *peak_flops_per_s, struct str *source);

#endif
