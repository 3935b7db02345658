/* html.h: parts of gen/audit/html/page.html with their names filled in.
 *
 * Every text is escaped here, so that no report can forget it. */
#ifndef AUDIT_HTML_H
#define AUDIT_HTML_H

#include "base/str.h"

/* {{name}} becomes the text, escaped; {{{name}}} the markup.  A list ends with a NULL
 * name; `markup` is what html_part made. */
struct html_field {
	const char *name;
	struct str text, markup;
};
#define HTML_TEXT(name, text)                                                          \
	{                                                                              \
		name, text,                                                            \
		{                                                                      \
			0                                                              \
		}                                                                      \
	}
#define HTML_MARKUP(name, buf)                                                         \
	{                                                                              \
		name, {0}, buf_view(buf)                                               \
	}
#define HTML_END                                                                       \
	{                                                                              \
		NULL, {0},                                                             \
		{                                                                      \
			0                                                              \
		}                                                                      \
	}

void html_part(struct buf *out, const char *part, const struct html_field *fields);
/* The whole page around it: style sheet, script and their hashes are added. */
void html_page(struct buf *out, const struct html_field *fields);

#endif
