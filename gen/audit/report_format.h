/* report_format.h: words and numbers that all reports for people share. */
#ifndef AUDIT_REPORT_FORMAT_H
#define AUDIT_REPORT_FORMAT_H

#include "audit/audit.h"

/* Text of an input in a report is cut at this many columns; JSON has it whole. */
#define REPORT_TEXT_COLUMNS 32

/* "+6.6 %", "-0.031 %", "0 %"; a factor from ×10 on: "×23". */
void report_percent(struct buf *b, double relative);
/* "0.2345 → 0.25", "150000 → 100000 ns", "hold → refuse", "own record → —". */
void report_values(struct buf *b, const struct audit_change *c);
/* One of the two, without its unit. */
void report_value(struct buf *b, const struct audit_change *c, bool after);
/* "-6.2 % at 50M", "-2.8 % throughout" the sizes that the change touches, and the
 * other end when it lies on the other side of 0; nothing when no time hangs on it. */
void report_move(struct buf *b, const struct audit_effect *e);
/* The same behind what moves: "compute time -6.2 % at 50M", "latency +12 %". */
void report_effect(struct buf *b, const char *part, const struct audit_effect *e);
/* "up to +7.5 %, down to -2 %": what no operation exceeds. */
void report_extent(struct buf *b, const struct audit_effect *e);
/* "fp32 conv2d_bn compute", what there is of it. */
void report_group(struct buf *b, const struct audit_change *c);
/* " and 3 more classes" in which the same change stands. */
void report_twins(struct buf *b, const struct audit_change *c);
bool report_same_group(const struct audit_change *a, const struct audit_change *b);
/* "1 error, 2 warnings, 3 infos". */
void report_counts(struct buf *b, const size_t count[AUDIT_NSEVERITIES]);
/* Counts of one device. */
void report_count_device(const struct audit *audit, const struct audit_device *d,
    size_t count[AUDIT_NSEVERITIES]);
/* The sentence to read first: "BLOCKED: 1 error … in 1 of 5 devices". */
void report_verdict(struct buf *b, const struct audit *audit);
/* "5 devices (HEAD:calib)". */
void report_side(struct buf *b, const struct audit_side *side);
/* First digits of a calibration's fingerprint, "—" for none. */
void report_fingerprint(struct buf *b, const struct calibration *cal, size_t nbytes);
/* "3412 B → 3440 B (+28 B)". */
void report_table(struct buf *b, const struct audit_device *d);
/* "0.0312 % → 0.0312 %", the proven error of the tables. */
void report_error(struct buf *b, const struct audit_device *d);
/* "accept → reject at 20 ms", "best mode 15w → 30w at 20 ms", "accept at 20 ms". */
void report_decision(struct buf *b, const struct audit_run *run);
/* The same behind the name of the workload. */
void report_run(struct buf *b, const struct audit_run *run);
/* Nanoseconds and picojoules for people: "16.60 ms", "123 mJ". */
void report_duration(struct buf *b, uint64_t ns);
void report_energy(struct buf *b, uint64_t pj);
/* "calib/x.json:40:17" of the new value, else of the old one. */
void report_location(struct buf *b, const struct audit_change *c);
/* The farthest relative change of latency of a device; known = false for none. */
struct audit_effect report_device_effect(
    const struct audit *audit, const struct audit_device *d);

#endif
