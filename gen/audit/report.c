/* report.c: the list of report back-ends. */
#include "audit/report.h"

#include "base/fail.h"

static const struct {
	const char *name;
	void (*print)(const struct audit *audit, const struct report_style *style,
	    struct buf *out);
} reports[] = {
#define REPORT(name) {#name, report_##name},
#include "audit/reports.h"
#undef REPORT
};
static const size_t nreports = sizeof reports / sizeof *reports;

const char *report_choices(struct arena *a)
{
	struct buf b = {0};
	for (size_t i = 0; i < nreports; i++)
		buf_printf(&b, "%s%s", i ? "|" : "", reports[i].name);
	const char *text = arena_text(a, b.s, b.n);
	buf_free(&b);
	return text;
}

void report(const struct audit *audit, const struct report_style *style, size_t format,
    struct buf *out)
{
	BUG_IF(format >= nreports);
	reports[format].print(audit, style, out);
}
