/* fact.c: facts → m4 definitions → text.
 *
 * In: names and values.  Out: the text that a skeleton makes of them.  The
 * rules are those of gen/backend/README.md.  Must not know what is printed. */
#include "emit/fact.h"

#include <string.h>

#include "base/fail.h"
#include "base/text.h"
#include "embed/embedded.h"
#include "emit/m4.h"

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
	else if (str_is(cell, "*") && rest.n && rest.s[0] == '/')
		buf_text(out, "*\\");
	else if (str_is(cell, "/") && rest.n && rest.s[0] == '*')
		buf_text(out, "/\\");
	else
		buf_str(out, cell);
}

void fact_escape(struct buf *out, struct str text)
{
	size_t at = 0;
	while (at < text.n) {
		struct str rest = {text.s + at, text.n - at};
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

static void begin(struct facts *f, const char *name, const char *suffix)
{
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
}

void fact_free(struct facts *f)
{
	buf_free(&f->text);
	buf_free(&f->list);
}

static void add_skeleton(struct buf *input, const char *name)
{
	struct buf path = {0};
	buf_printf(&path, "gen/backend/%s", name);
	const struct embedded *file = embedded_find(path.s);
	if (!file)
		BUG("no such skeleton");
	buf_add(input, file->text, file->n);
	buf_free(&path);
}

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_';
}

/* Facts never contain these prefixes, so a word that begins with one was meant
 * to be expanded. */
static void find_survivor(struct str text)
{
	for (size_t i = 0; i + 3 <= text.n; i++) {
		const char *s = text.s + i;
		if ((memcmp(s, "cg_", 3) == 0 || memcmp(s, "m4_", 3) == 0) &&
		    !(i && is_word(s[-1]))) {
			size_t n = 0;
			while (i + n < text.n && n < 60 && is_word(s[n]))
				n++;
			struct buf what = {0};
			buf_printf(&what, "macro %.*s survived", (int)n, s);
			BUG(what.s);
		}
	}
}

void fact_render(const struct facts *f, const char *skeleton, struct buf *out)
{
	struct buf input = {0};
	add_skeleton(&input, "common.m4");
	buf_str(&input, buf_view(&f->text));
	add_skeleton(&input, skeleton);
	m4_run(buf_view(&input), out);
	find_survivor(buf_view(out));
	buf_free(&input);
}
