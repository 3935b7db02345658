/* report_plot.h: the old and the new curve of a part, overlaid. */
#ifndef AUDIT_REPORT_PLOT_H
#define AUDIT_REPORT_PLOT_H

#include "audit/audit.h"

/* A <figure> with inline SVG, its intervals as bands, and some values as a table;
 * nothing when there are not two sizes to draw a line between. */
void report_plot(
    struct buf *out, const struct audit *audit, const struct audit_curve *curve);

#endif
