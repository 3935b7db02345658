/* layout.c: in: a tree.  Out: text of the same canonical form, in lines.  Must not
 * know what the tree means. */
#include "extract/layout.h"

#define INDENT 2
#define LINE_COLUMNS 96

/* Depth is bounded by JSON_MAX_DEPTH. */
static void print(struct buf *b, const struct json *v, int depth)
{
	bool object = v->kind == JSON_OBJECT;
	size_t start = b->n;
	json_canonical(b, v);
	if ((!object && v->kind != JSON_ARRAY) || v->nitems == 0 ||
	    b->n - start <= LINE_COLUMNS - (size_t)(INDENT * depth % 64))
		return;
	b->n = start;
	buf_char(b, object ? '{' : '[');
	for (const struct json *m = v->first; m; m = m->next) {
		buf_printf(
		    b, "%s\n%*s", m == v->first ? "" : ",", INDENT * (depth + 1), "");
		if (object) {
			json_quote(b, m->name);
			buf_text(b, ": ");
		}
		print(b, m, depth + 1);
	}
	buf_printf(b, "\n%*s", INDENT * depth, "");
	buf_char(b, object ? '}' : ']');
}

void layout(struct buf *b, const struct json *root)
{
	print(b, root, 0);
	buf_char(b, '\n');
}
