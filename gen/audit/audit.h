/* audit.h: what changed between two sets of calibrations.
 *
 *   read (two sides) → compare (changes, one per value) → finish (severity,
 *   significance, fingerprint, order) → report (text, line, Markdown, JSON)
 *
 * A change has a key (device, precision, class, part, sizes, member) and never a
 * position: permuting a file gives no change.  audit(b, a) is audit(a, b) with
 * before and after exchanged.  Reports only print what stands here. */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/index.h"
#include "fit/cells.h"
#include "model/calibration.h"
#include "model/model.h"

enum audit_severity { AUDIT_INFO, AUDIT_WARNING, AUDIT_ERROR, AUDIT_NSEVERITIES };
#define AUDIT_NEVER AUDIT_NSEVERITIES /* as a gate: nothing blocks */

enum audit_rule {
#define AUDIT_RULE(id, name, severity, minor, major, title, help) AUDIT_##id,
#include "audit/audit_rules.h"
#undef AUDIT_RULE
	AUDIT_NRULES
};

/* Thresholds of most rules about numbers. */
#define AUDIT_MINOR 0.01 /* 1 %: ten times the error of the tables */
#define AUDIT_MAJOR 1.0  /* +100 % or −50 %: a factor of two */

struct noise; /* fit/noise.h: how campaigns of an unchanged board differ */

/* A change that somebody answers for until a day.  It holds for one fingerprint,
 * hence for one pair of values: it ends when the value moves again. */
struct audit_waiver {
	struct str fingerprint; /* 16 hexadecimal digits */
	struct str rule;        /* id it was written for; .n 0: not stated */
	struct str owner, reason;
	struct str expires; /* YYYY-MM-DD, the last day it holds */
	const struct src *src;
	const struct json *node;
	bool expired, used;
};

/* One entry of a rules file, narrowed to paths; the last that fits wins. */
struct audit_override {
	struct str path;   /* glob over the JSON path, .n 0: every path */
	struct str device; /* glob over the device id, .n 0: every device */
	bool rules[AUDIT_NRULES];
	bool has_severity;
	enum audit_severity severity;
	double relative, absolute; /* tolerated change of the value, < 0: none said */
	double error_from;         /* relative change, < 0: none said */
	struct str reason;
	const struct src *src;
	const struct json *node;
};

/* How a run judges; the defaults come from audit_rules.h. */
struct audit_policy {
	struct {
		enum audit_severity severity;
		double minor, major; /* relative change */
	} rules[AUDIT_NRULES];
	enum audit_severity fail_on;
	double budget_ms; /* the first of budgets_ms, 0 = none */
	double *budgets_ms;
	size_t nbudgets;
	double effect_floor; /* relative change of latency that matters */
	struct audit_override *overrides;
	size_t noverrides;
	struct audit_waiver *waivers;
	size_t nwaivers;
	struct index waived;       /* fingerprints → waivers */
	const struct noise *noise; /* --noise, NULL: none */
	const char *noise_path;
	struct str today; /* YYYY-MM-DD, .n 0: nothing hangs on it */
	bool today_given; /* else of the system clock */
};

struct ctable; /* ctable.h */

/* A calibration that was decoded from a table: values have four digits, and there
 * are no names, notes or sources. */
struct audit_made {
	const struct calibration *calibration;
	const uint32_t *words;
	size_t nwords;
	const struct ctable *source; /* its C text, NULL: an image */
	const struct audit_made *next;
};

/* One of the two things compared. */
struct audit_side {
	const char *name;                  /* as given */
	bool directory;                    /* several files, found by looking */
	struct calibration **calibrations; /* by device id */
	size_t n;
	size_t nother;        /* JSON files that are no calibrations */
	const char *revision; /* commit behind REV:path, 40 digits; NULL: none */
	struct cells *cells;  /* of measurement files and summaries; NULL: none */
	const struct audit_made *made; /* those of the calibrations, in no order */
	struct family **families;      /* their files, found by looking */
	size_t nfamilies;
};

enum audit_kind { AUDIT_NOTHING, AUDIT_NUMBER, AUDIT_TEXT };
struct audit_value {
	enum audit_kind kind;
	double number; /* finite */
	struct str text;
};

struct audit_place { /* file NULL: the side has no such value */
	const char *file;
	size_t line, column;
};

/* What repeated campaigns of an unchanged board say of a change of latency. */
struct audit_test {
	bool known;        /* a noise model was given and covers this change */
	double sd;         /* of ln(after ÷ before) when nothing changed */
	double df;         /* degrees of freedom behind it */
	double z, p;       /* two-sided */
	double detectable; /* smallest shift that the test finds (80 %), relative */
};

/* Relative change of latency over a range of sizes, new ÷ old − 1. */
struct audit_effect {
	bool known;
	double worst;           /* farthest from 0 as a ratio */
	double worst_at;        /* smallest size of it, -1: of no one size */
	double lowest, highest; /* over the range */
};

/* same and up/down need both a test and a floor; one alone is ambiguous.  `reason`
 * of a change says which, and what is missing for no-data. */
enum audit_significance {
	AUDIT_NO_DATA,
	AUDIT_SAME,
	AUDIT_UP,
	AUDIT_DOWN,
	AUDIT_AMBIGUOUS
};

/* Declared bounds of one operation ÷ its estimate, from measurements. */
struct audit_band {
	bool known;
	double lo, hi;
};

struct audit_change {
	enum audit_rule rule;
	enum audit_severity severity;
	/* key */
	size_t device;                    /* of audit.devices */
	struct str precision, class_name; /* .n 0: of the whole device, precision */
	const char *part; /* "compute", "memory", "launch", … or NULL */
	bool has_range;
	double from, to;    /* sizes that it touches; to may be INFINITY */
	const char *member; /* what of it: "efficiency at 50M" */
	/* value */
	const char *unit; /* "" = ratio or text */
	struct audit_value before, after;
	bool has_relative;
	double relative; /* after ÷ before − 1 */
	struct audit_effect latency;
	struct audit_effect energy; /* of the dynamic or static share it belongs to */
	struct audit_band before_band, after_band;
	struct origin before_origin, after_origin; /* of the class, else the file */
	enum audit_significance significance;
	const char *reason; /* of the significance */
	struct audit_test test;
	/* judgement; severity above is what counts, after rules and thresholds */
	const struct audit_override *override; /* that decided it, NULL: the default */
	const struct audit_waiver *waiver;     /* NULL: nobody answers for it */
	bool lost;   /* capability is gone: no rule, tolerance or waiver helps */
	bool blocks; /* hits the gate */
	/* where */
	const char *path; /* in the JSON of after, else of before */
	struct audit_place before_at, after_at;
	/* the line of the same value in the C table, when the sides have one
	 * (generated/est_<id>.c) */
	struct audit_place before_c, after_c;
	const struct json *before_node, *after_node;
	char fingerprint[17]; /* of key and both values, hexadecimal */
	/* The same change stands in other classes of this precision: the first of
	 * them (NULL: this is it), and how many follow the first. */
	const struct audit_change *twin;
	size_t ntwins;
};

/* Latency over the whole size range of one curve that moved, or of a class that
 * came or went against what answers for it. */
struct audit_curve {
	size_t device;
	struct str precision, class_name;
	const char *part;
	struct audit_effect latency;
	/* what audit_sample needs; NULL where a side has no record */
	const struct precision_cost *before_precision, *after_precision;
	const struct class_cost *before_class, *after_class;
};

/* One size of a curve, before and after; 0: no time there.  Times are of the part:
 * launch, compute or memory, or for "class" of the class record at the size in
 * FLOPs.  The bands are declared bounds ÷ estimate, 0: none. */
struct audit_sample {
	double x; /* FLOPs or bytes */
	double before_ns, after_ns;
	double before_lo, before_hi, after_lo, after_hi; /* ns */
};

struct audit_table { /* of one side; words 0: none */
	size_t words;
	uint32_t error_ppb;
	const uint32_t *image;
};

struct audit_device {
	struct str id;                            /* of after, else of before */
	const struct calibration *before, *after; /* NULL: not there */
	bool changed;
	size_t first, nchanges;                       /* in audit.changes */
	size_t first_curve, ncurves;                  /* in audit.curves */
	size_t first_run, nruns;                      /* in audit.runs */
	struct audit_table before_table, after_table; /* of changed devices */
	/* Where one side came out of a table both are decoded from tables; then what
	 * was given for the other, and the words of both. */
	const struct calibration *before_given, *after_given;
	const struct audit_made *before_made, *after_made;
	const struct ctable *before_c, *after_c; /* current C tables, NULL: none */
};

/* A workload on one device, by the library on both tables. */
struct audit_run {
	size_t device;
	struct str workload;
	int before_status, after_status; /* EST_OK or EST_ERR_* */
	uint64_t before_ns, after_ns, before_pj, after_pj;
	const char *before_verdict, *after_verdict; /* NULL without a budget */
	bool flip;
	/* of the bound mode */
	uint64_t before_lo_ns, before_hi_ns, after_lo_ns, after_hi_ns;
	double budget_ms; /* of the verdicts, 0: none */
	bool mode; /* the verdicts are the best power modes of the device's family */
};

/* One operation timed in two measurement campaigns, or all of one network. */
struct audit_key {
	const struct cell *before, *after; /* of fit/cells.h; NULL: only on one side */
	double before_ns, after_ns;        /* means */
	double ratio;                      /* ln(after ÷ before) */
	struct audit_test test;
	enum audit_significance significance;
	const char *reason;
	bool naive; /* what a two-sided 5 % z-test without campaign noise says */
};

/* How many keys are found when the times of each are multiplied by a shift that is so
 * many times its own detectable one. */
struct audit_power {
	double times, found; /* found: share, up and down together */
};

/* Two measurement campaigns compared key by key; they need no calibration. */
struct audit_campaign {
	struct audit_key *keys;
	size_t nkeys, npaired;
	size_t nflagged; /* up or down */
	size_t nnaive;
	size_t nruns, nruns_flagged;
	struct audit_power *powers; /* with a noise model */
	size_t npowers;
};

struct audit {
	struct arena *arena;
	const struct classes *classes;
	const struct audit_side *before, *after;
	const struct audit_policy *policy;
	struct audit_device *devices;
	size_t ndevices;
	struct audit_change *changes; /* in the order of their keys */
	size_t nchanges, room_changes;
	const struct audit_change **worst; /* the same, worst first */
	struct audit_curve *curves;
	size_t ncurves, room_curves;
	struct audit_run *runs;
	size_t nruns, room_runs, nflips;
	size_t count[AUDIT_NSEVERITIES];
	size_t nwaived, nrefused; /* nrefused: waivers that do not hold */
	bool blocked;             /* the gate is hit, or a waiver refused */
	const struct audit_campaign *campaign; /* NULL: calibrations were compared */
	/* The last nrefused of them are refused waivers. */
	const char **notes; /* what a reader must know: n too small, waivers, … */
	size_t nnotes;
	/* all changed devices together; RAM is 0 as tables are constant data */
	size_t before_flash_bytes, after_flash_bytes;
};

void audit_policy_default(struct audit_policy *policy);
const char *audit_rule_name(enum audit_rule rule);
const char *audit_rule_title(enum audit_rule rule);
const char *audit_rule_help(enum audit_rule rule);
const char *audit_severity_name(enum audit_severity severity);
const char *audit_significance_name(enum audit_significance significance);

/* The farther of two effects, over the range of both. */
void audit_effect_join(struct audit_effect *into, const struct audit_effect *other);

/* n sizes, evenly spaced in log(size) over both curves, ends and all knots included;
 * *out lives in `a`; returns how many there are (≥ n where there are many knots). */
size_t audit_sample(struct arena *a, const struct audit_curve *curve, size_t n,
    struct audit_sample **out);

/* A file, a directory or REV:path → its calibrations; NULL after diagnostics. */
struct audit_side *audit_read(
    struct arena *a, const struct classes *c, const char *name);

/* Everything that differs.  Workloads may be none. */
struct audit *audit_compare(struct arena *a, const struct classes *c,
    const struct audit_policy *policy, const struct audit_side *before,
    const struct audit_side *after, struct workload *const *workloads,
    size_t nworkloads);

#endif
