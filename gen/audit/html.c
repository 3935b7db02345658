/* html.c: names of the skeleton → text.
 *
 * In: fields.  Out: markup in which foreign text is only ever text.  Must not know
 * what a page says. */
#include "audit/html.h"

#include <stdint.h>
#include <string.h>

#include "base/fail.h"
#include "base/sha256.h"
#include "base/text.h"
#include "embed/embedded.h"

static struct str file(const char *name)
{
	const struct embedded *e = embedded_find(name);
	BUG_IF(!e);
	return (struct str){e->text, e->n};
}

/* Text between the line <part NAME> and the line </part>. */
static struct str part_of(const char *part)
{
	struct str page = file("gen/audit/html/page.html");
	struct buf head = {0};
	buf_printf(&head, "\n<part %s>\n", part);
	const char *at = strstr(page.s, head.s);
	BUG_IF(!at);
	at += head.n;
	const char *end = strstr(at, "\n</part>\n");
	BUG_IF(!end);
	buf_free(&head);
	return (struct str){at, (size_t)(end - at) + 1};
}

static const struct html_field *field_of(
    const struct html_field *fields, struct str name)
{
	for (; fields->name; fields++)
		if (str_is(name, fields->name))
			return fields;
	BUG("page.html: a name that has no field");
}

static void fill(struct buf *out, struct str skeleton, const struct html_field *fields)
{
	const char *s = skeleton.s, *end = skeleton.s + skeleton.n;
	while (s < end) {
		const char *open = strstr(s, "{{");
		if (!open || open >= end) {
			buf_add(out, s, (size_t)(end - s));
			return;
		}
		bool markup = open[2] == '{';
		const char *name = open + (markup ? 3 : 2);
		const char *close = strstr(name, markup ? "}}}" : "}}");
		BUG_IF(!close);
		const struct html_field *f =
		    field_of(fields, (struct str){name, (size_t)(close - name)});
		buf_add(out, s, (size_t)(open - s));
		if (markup)
			buf_add(out, f->markup.s ? f->markup.s : "", f->markup.n);
		else
			text_xml(out, f->text);
		s = close + (markup ? 3 : 2);
	}
}

void html_part(struct buf *out, const char *part, const struct html_field *fields)
{
	fill(out, part_of(part), fields);
}

/* Source of the form: Content Security Policy Level 3, hash-source (base64). */
static void hash(struct buf *b, struct str text)
{
	static const char digits[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	uint8_t digest[33] = {0}; /* 32 bytes and one to fill three */
	struct sha256 h;
	sha256_init(&h);
	sha256_add(&h, text.s, text.n);
	sha256_end(&h, digest);
	for (size_t i = 0; i < 33; i += 3) {
		uint32_t x = (uint32_t)digest[i] << 16 | (uint32_t)digest[i + 1] << 8 |
			     digest[i + 2];
		for (int shift = 18; shift >= 0; shift -= 6)
			buf_char(b, digits[x >> shift & 63]);
	}
	b->s[b->n - 1] = '=';
}

void html_page(struct buf *out, const struct html_field *fields)
{
	enum { MAX = 32 };
	struct html_field all[MAX];
	struct str css = file("gen/audit/html/page.css");
	struct str js = file("gen/audit/html/page.js");
	struct buf css_hash = {0}, js_hash = {0};
	size_t n = 0;
	hash(&css_hash, css);
	hash(&js_hash, js);
	all[n++] = (struct html_field){"css", {0}, css};
	all[n++] = (struct html_field){"js", {0}, js};
	all[n++] = (struct html_field){"css_hash", buf_view(&css_hash), {0}};
	all[n++] = (struct html_field){"js_hash", buf_view(&js_hash), {0}};
	for (size_t i = 0;; i++) {
		BUG_IF(n == MAX);
		all[n++] = fields[i];
		if (!fields[i].name)
			break;
	}
	html_part(out, "page", all);
	buf_free(&css_hash);
	buf_free(&js_hash);
}
