/* report.h: the ways to print an audit.  A back-end is one file report_NAME.c and
 * one line of reports.h; all that it needs stands in audit.h and
 * report_format.h. */
#ifndef AUDIT_REPORT_H
#define AUDIT_REPORT_H

#include "audit/audit.h"

enum report_length {
	REPORT_BRIEF,  /* the verdict and one line per device */
	REPORT_NORMAL, /* and the changes that matter */
	REPORT_FULL    /* and everything known of every change */
};

struct report_style {
	enum report_length length;
	bool color; /* the text goes to a terminal */
};

#define REPORT(name)                                                                   \
	void report_##name(const struct audit *audit,                                  \
	    const struct report_style *style, struct buf *out);
#include "audit/reports.h"
#undef REPORT

/* "text|line|…", the index in it is a format. */
const char *report_choices(struct arena *a);
void report(const struct audit *audit, const struct report_style *style, size_t format,
    struct buf *out);

#endif
