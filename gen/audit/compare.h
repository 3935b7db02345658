/* compare.h: between the stages of the comparison (audit_*.c); reports do not
 * see it. */
#ifndef AUDIT_COMPARE_H
#define AUDIT_COMPARE_H

#include "audit/audit.h"
#include "fit/noise.h"

struct est_op;

/* Where in the two calibrations a comparison stands: the key of its changes.
 * Pointers to what one side lacks are NULL. */
struct audit_scope {
	struct audit *audit;
	const struct calibration *before, *after;
	const struct precision_cost *before_precision, *after_precision;
	const struct class_cost *before_class, *after_class;
	size_t device;
	struct str precision, class_name;
	const char *part;
	bool has_range;
	double from, to;
};

/* --- audit_change.c ------------------------------------------------------ */
/* Appends a change; nodes are the JSON of the value on either side, or NULL.
 * The pointer is good until the next one is appended. */
struct audit_change *audit_add(const struct audit_scope *s, enum audit_rule rule,
    const char *member, const struct json *before, const struct json *after);
/* Appends one if the two differ; NULL if they do not. */
struct audit_change *audit_number(const struct audit_scope *s, enum audit_rule rule,
    const char *member, const char *unit, double before, const struct json *before_node,
    double after, const struct json *after_node);
struct audit_change *audit_text(const struct audit_scope *s, enum audit_rule rule,
    const char *member, struct str before, const struct json *before_node,
    struct str after, const struct json *after_node);
/* A line for the reader of the report. */
void audit_note(struct audit *audit, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Notes what a part's time does over all its sizes, if it moves. */
void audit_add_curve(const struct audit_scope *s, const struct audit_effect *latency);
struct audit_value audit_value_number(double x);
struct audit_value audit_value_text(struct str s);
/* printf into the audit's arena. */
const char *audit_format(const struct audit *audit, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* A size for people in the audit's arena: "50M", "…" for no end. */
const char *audit_size(const struct audit *audit, double x);
/* The value that stands at an offset, and a member of it; NULL if there is none. */
const struct json *audit_node(const struct calibration *cal, size_t at);
const struct json *audit_member(
    const struct calibration *cal, size_t at, const char *name);
/* Member of a value that may be missing or no object. */
const struct json *audit_inner(const struct json *object, const char *name);
/* Member `name` of the value at `at` or of the nearest object around it. */
const struct json *audit_inherited(
    const struct calibration *cal, size_t at, const char *name);
/* Member `name` of the whole file. */
const struct json *audit_top(const struct calibration *cal, const char *name);
/* Fingerprint of a change whose values stand. */
void audit_fingerprint(struct audit *audit, struct audit_change *change);

/* --- audit_rules.c --------------------------------------------------------- */
/* Whether a change is a number that grew or fell. */
bool audit_has_size(const struct audit_change *c);
/* |ln ratio| of the latency, else of the value; infinite from or to 0, 0 for what
 * is no number. */
double audit_size_of_change(const struct audit_change *c);
enum audit_severity audit_grade(
    const struct audit_policy *policy, const struct audit_change *c);

/* --- audit_judge.c -------------------------------------------------------- */
/* The state of a tested ln(new ÷ old), both sides of it measured. */
void audit_state(const struct noise_verdict *v, double floor, double ratio,
    enum audit_significance *state, const char **reason);
/* Is it more than noise, and does it matter? */
void audit_judge(const struct audit *audit, struct audit_change *c);

/* --- audit_finish.c ------------------------------------------------------ */
/* Changes and runs by device, as what was found later hangs at earlier devices. */
void audit_regroup(struct audit *audit);
/* Severity, significance, fingerprint, order, counts, gate. */
void audit_finish(struct audit *audit);

/* --- audit_match.c ------------------------------------------------------- */
#define AUDIT_ALONE SIZE_MAX
/* Matches two lists of touching ranges: before_of[j] and after_of[i] are each
 * other's partner or AUDIT_ALONE.  Range i is [edge[i], edge[i+1]). */
void audit_match(struct arena *a, const double *before, size_t nbefore,
    const double *after, size_t nafter, size_t *after_of, size_t *before_of);

/* --- audit_effect.c ------------------------------------------------------ */
struct audit_term { /* a curve and the peaks that it counts against */
	const struct precision_cost *precision;
	const struct curve *curve;
};
/* Change of the curve's time for sizes in [from, to). */
struct audit_effect audit_effect_curve(
    struct audit_term before, struct audit_term after, double from, double to);
struct audit_effect audit_effect_launch(const struct class_cost *before,
    const struct class_cost *after, double from, double to);
/* All terms of a class: no mix of sizes moves its latency farther. */
struct audit_effect audit_effect_class(const struct precision_cost *before_precision,
    const struct class_cost *before, const struct precision_cost *after_precision,
    const struct class_cost *after);

/* --- audit_curve.c, audit_launch.c, audit_class.c --------------------------- */
void audit_compare_curve(const struct audit_scope *s, const char *part,
    const struct curve *before, const struct curve *after);
void audit_compare_launch(const struct audit_scope *s);
void audit_compare_class(const struct audit_scope *s);
/* The same class, answered by its parent on one side. */
void audit_lone_class(const struct audit_scope *s);

/* --- audit_spread.c: uncertainty, intervals, support ---------------------- */
void audit_compare_uncertainty(const struct audit_scope *s,
    const struct uncertainty *before, const struct uncertainty *after);
void audit_compare_interval(const struct audit_scope *s);
void audit_compare_support(const struct audit_scope *s);

/* --- audit_origin.c: provenance, sources, descriptions -------------------- */
/* Reports a changed origin unless the level above changed in the same way. */
void audit_compare_origin(const struct audit_scope *s, struct origin before,
    size_t before_at, struct origin after, size_t after_at, struct origin before_above,
    struct origin after_above);
void audit_compare_metadata(const struct audit_scope *s);

/* --- audit_walk.c ---------------------------------------------------------- */
/* Tells every value that differs below two JSON values, either of which may be NULL;
 * `known`: members of the outermost object that others tell, NULL-terminated. */
void audit_walk(const struct audit_scope *s, enum audit_rule rule, const char *name,
    const struct json *before, const struct json *after, const char *const *known);

/* --- audit_stages.c -------------------------------------------------------- */
void audit_compare_stages(const struct audit_scope *s);

/* --- audit_device.c ------------------------------------------------------- */
void audit_compare_device(const struct audit_scope *s);

/* --- audit_decoded.c -------------------------------------------------------- */
const struct audit_made *audit_made_of(
    const struct audit_side *side, const struct calibration *cal);
/* When a side of the pair came out of a table: both as tables show them; false when
 * none did, or one cannot be compiled. */
bool audit_as_tables(struct audit *audit, struct audit_device *d);

/* --- audit_family.c ---------------------------------------------------------- */
/* Modes that are slower than a mode of lower power, and not explained. */
void audit_families(struct audit *audit);

/* --- audit_modes.c ----------------------------------------------------------- */
void audit_best_modes(
    struct audit *audit, struct workload *const *workloads, size_t nworkloads);

/* --- audit_place.c ----------------------------------------------------------- */
/* The generated C table of a calibration, if it lies where it should and is the
 * table of these very values. */
const struct ctable *audit_c_of(struct audit *audit, const struct calibration *cal);
/* Finds the C tables of a changed device; then the places of its changes. */
void audit_places(struct audit *audit, struct audit_device *d);
void audit_place_changes(struct audit *audit, const struct audit_device *d);

/* --- audit_campaign.c ------------------------------------------------------ */
/* Both sides are measurements. */
void audit_campaigns(struct audit *audit);

/* --- audit_table.c: the library's view ------------------------------------ */
struct est_op *audit_operations(struct arena *a, const struct workload *w);
void audit_add_run(struct audit *audit, const struct audit_run *run);
/* The tables of a device that did not change and still takes part in a family. */
void audit_need_tables(struct audit *audit, struct audit_device *d);
/* Compiles both tables of a device. */
void audit_tables(const struct audit_scope *s);
/* Runs the workloads on both, and tells verdicts that flip. */
void audit_workloads(
    const struct audit_scope *s, struct workload *const *workloads, size_t nworkloads);

#endif
