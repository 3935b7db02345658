/* fact.c: facts → m4 definitions.
 *
 * In: names and values.  Out: text that m4 reads.  The rules are those of
 * gen/backend/README.md.  Must not know what is printed. */
#include "emit/fact.h"

#include <string.h>

#include "base/text.h"

#define OPEN "\302\253"  /* « */
#define CLOSE "\302\273" /* » */

/* One harmless cell of text: what m4 or C would take for more than a character
 * is written as an escape that no program reads back. */
static void escape_cell(struct buf *out, struct str cell, struct str rest)
{
	if (str_is(cell, OPEN))
		buf_text(out, "\\u00ab");
	else if (str_is(cell, CLOSE))
		buf_text(out, "\\u00bb");
	else if (str_is(cell, "$"))
		buf_text(out, "\\x24");
	else if (str_is(cell, "?") && rest.n && rest.s[0] == '?') /* trigraphs */
		buf_text(out, "\\x3f");
	else if (str_is(cell, "*") && rest.n && rest.s[0] == '/')
		buf_text(out, "*\\");
	else if (str_is(cell, "/") && rest.n && rest.s[0] == '*')
		buf_text(out, "/\\");
	else
		buf_str(out, cell);
}

/* How many bytes stand for themselves: printable ASCII that begins nothing. */
static size_t plain(struct str text)
{
	size_t n = 0;
	while (n < text.n && text.s[n] >= ' ' && text.s[n] <= '~' &&
	       !strchr("$*/?cm", text.s[n]))
		n++;
	return n;
}

void fact_escape(struct buf *out, struct str text)
{
	size_t at = 0;
	while (at < text.n) {
		struct str rest = {text.s + at, text.n - at};
		size_t n = plain(rest);
		if (n) {
			buf_add(out, rest.s, n);
			at += n;
			continue;
		}
		if (str_begins(rest, STR("cg_")) || str_begins(rest, STR("m4_"))) {
			buf_add(out, rest.s, 2);
			buf_text(out, "\\x5f");
			at += 3;
			continue;
		}
		struct text_cell cell = text_cell(rest);
		at += cell.used;
		rest = (struct str){text.s + at, text.n - at};
		escape_cell(out, (struct str){cell.s, cell.n}, rest);
	}
}

void fact_identifier(struct buf *out, struct str name, bool upper)
{
	for (size_t i = 0; i < name.n; i++) {
		char c = name.s[i];
		bool lower = c >= 'a' && c <= 'z';
		if (lower && upper)
			c = (char)(c - 'a' + 'A');
		else if (!lower && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9'))
			c = '_';
		buf_char(out, c);
	}
}

static void add_name(struct facts *f, const char *name, const char *suffix)
{
	buf_printf(
	    &f->names, "%s" OPEN "cg_%s%s" CLOSE, f->names.n ? ", " : "", name, suffix);
}

static void begin(struct facts *f, const char *name, const char *suffix)
{
	add_name(f, name, suffix);
	buf_printf(&f->text, "m4_define(" OPEN "cg_%s%s" CLOSE ", " OPEN, name, suffix);
}

static void end(struct facts *f)
{
	buf_text(&f->text, CLOSE ")m4_dnl\n");
}

void fact_text(struct facts *f, const char *name, const char *format, ...)
{
	va_list args;
	begin(f, name, "");
	va_start(args, format);
	buf_vprintf(&f->text, format, args);
	va_end(args);
	end(f);
}

void fact_comment(struct facts *f, const char *name, struct str text)
{
	/* Two pairs of quotes: wherever the fact is expanded, what it stands for is
	 * not read again. */
	begin(f, name, "");
	buf_text(&f->text, OPEN);
	fact_escape(&f->text, text);
	buf_text(&f->text, CLOSE);
	end(f);
}

void fact_item_begin(struct facts *f, const char *item)
{
	f->item = item;
	buf_printf(&f->list, "cg_%s(", item);
}

static void item_argument(struct facts *f)
{
	if (f->list.s[f->list.n - 1] != '(')
		buf_text(&f->list, ", ");
	buf_text(&f->list, OPEN);
}

void fact_item_text(struct facts *f, const char *format, ...)
{
	va_list args;
	item_argument(f);
	va_start(args, format);
	buf_vprintf(&f->list, format, args);
	va_end(args);
	buf_text(&f->list, CLOSE);
}

void fact_item_comment(struct facts *f, struct str text)
{
	item_argument(f);
	fact_escape(&f->list, text);
	buf_text(&f->list, CLOSE);
}

void fact_item_end(struct facts *f)
{
	buf_text(&f->list, ")m4_dnl\n");
}

void fact_list(struct facts *f, const char *name, size_t count)
{
	begin(f, name, "");
	buf_str(&f->text, buf_view(&f->list));
	end(f);
	buf_clear(&f->list);
	begin(f, name, "_count");
	buf_printf(&f->text, "%zu", count);
	end(f);
	if (count)
		add_name(f, f->item, "");
}

void fact_free(struct facts *f)
{
	buf_free(&f->text);
	buf_free(&f->list);
	buf_free(&f->names);
}

void fact_forget(const struct facts *f, struct buf *input)
{
	buf_text(input, "m4_undefine(");
	buf_str(input, buf_view(&f->names));
	buf_text(input, ")m4_dnl\n");
}
