/* reports.h: the report back-ends.  REPORT(name) stands for report_name() in
 * report_name.c; the order is that of --format's help. */
REPORT(text)
REPORT(line)
REPORT(markdown)
REPORT(json)
REPORT(junit)
REPORT(sarif)
REPORT(github)
REPORT(gitlab)
REPORT(html)
