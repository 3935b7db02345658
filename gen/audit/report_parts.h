/* report_parts.h: what several reports say of one change: in a sentence, at a place
 * of the repository, in a picture of one line. */
#ifndef AUDIT_REPORT_PARTS_H
#define AUDIT_REPORT_PARTS_H

#include "audit/audit.h"

/* "board-10w fp32 conv2d compute: efficiency at 50M 0.2345 → 0.25, +6.6 %, compute
 * time -6.2 % at 50M". */
void report_sentence(
    struct buf *b, const struct audit *audit, const struct audit_change *c);
/* "; waived by hans until 2026-12-31: new clock"; nothing without a waiver. */
void report_waiver(struct buf *b, const struct audit_change *c);

/* Where an annotation goes: the path in the checkout, without the revision of
 * REV:path.  A change of no one value stands at the first line of its device's
 * file.  .file NULL: nowhere. */
struct audit_place report_anchor(
    const struct audit *audit, const struct audit_change *c);
/* The same value in the generated C; .file NULL: there is none. */
struct audit_place report_anchor_c(
    const struct audit *audit, const struct audit_change *c);

/* "▁▂▅█": new ÷ old over the sizes of a curve, the middle of the scale is 1;
 * nothing where one side has no time.  `*low` and `*high` become the relative
 * changes at the ends of the scale. */
void report_spark(
    struct buf *b, const struct audit_curve *curve, double *low, double *high);
/* The curve that a change is of, NULL for none. */
const struct audit_curve *report_curve_of(
    const struct audit *audit, const struct audit_change *c);

/* "calib at 0123456789ab" and counts, as report_side, with the revision behind it. */
void report_side_at(struct buf *b, const struct audit_side *side);
/* "flash 12808 B → 12824 B (+16 B), RAM and stack unchanged"; nothing when no table
 * changed. */
void report_flash(struct buf *b, const struct audit *audit);

#endif
