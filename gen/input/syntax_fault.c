/* syntax_fault.c: in: what the lexer could not read; out: diagnostics that say
 * what to write instead. */
#include "input/syntax_fault.h"

#include <stdint.h>
#include <string.h>

#include "base/fail.h"
#include "base/text.h"
#include "input/diag.h"

/* Why `text` is no number. */
static const char *number_remedy(struct str text)
{
	const char *p = text.s, *end = p + text.n;

	if (*p == '+')
		return "a number has no plus sign";
	if (*p == '-')
		p++;
	if (p == end)
		return "digits are missing after the minus sign";
	if (*p == '.')
		return "write a digit before the point, 0.5";
	if (*p == '0' && end - p > 1 && (p[1] == 'x' || p[1] == 'X'))
		return "only decimal numbers are JSON";
	if (*p == '0' && end - p > 1 && p[1] >= '0' && p[1] <= '9')
		return "a number does not begin with 0";
	if (memchr(p, '_', (size_t)(end - p)))
		return "digits are not grouped";
	while (p < end && *p >= '0' && *p <= '9')
		p++;
	if (p < end && *p == '.') {
		if (++p == end || *p < '0' || *p > '9')
			return "write a digit after the point, 1.0";
		while (p < end && *p >= '0' && *p <= '9')
			p++;
	}
	if (p < end && (*p == 'e' || *p == 'E')) {
		p++;
		if (p < end && (*p == '+' || *p == '-'))
			p++;
		if (p == end)
			return "digits are missing in the exponent";
	}
	return "a unit belongs into the member's name, text into double quotes";
}

static void stray(struct str text, struct span where)
{
	uint32_t c;
	struct buf b = {0};

	BUG_IF(!utf8_decode(text, &c)); /* bytes that are no text are another fault */
	text_safe(&b, text, 40);
	if (c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200b) || c == 0x0b ||
	    c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029)
		diag(DIAG_JSON_SYNTAX, where,
		    "U+%04X looks like white space and is none in JSON; use spaces, "
		    "tabs or line ends",
		    (unsigned)c);
	else
		diag(DIAG_JSON_SYNTAX, where, "'%s' has no meaning here; remove it",
		    buf_view(&b).s);
	buf_free(&b);
}

static void bad_utf8(struct str text, struct span where)
{
	diag(DIAG_JSON_ENCODING, where,
	    "byte 0x%02X is not UTF-8 here; save the file as UTF-8",
	    (unsigned)(unsigned char)text.s[0]);
}

static void string_fault(enum lex_fault_kind kind, struct str text, struct span where)
{
	struct buf b = {0};

	text_safe(&b, text, 40);
	const char *shown = buf_view(&b).s;
	unsigned first = (unsigned char)text.s[0];
	switch (kind) {
	case LEX_FAULT_CONTROL:
		diag(DIAG_JSON_STRING, where,
		    "control character 0x%02x in a string; write \\%s%04x", first, "u",
		    first);
		break;
	case LEX_FAULT_ESCAPE:
		diag(DIAG_JSON_STRING, where,
		    "unknown escape '%s'; a backslash itself is written \\\\", shown);
		break;
	case LEX_FAULT_HEX:
		diag(DIAG_JSON_STRING, where, "'%s': \\u needs four hexadecimal digits",
		    shown);
		break;
	case LEX_FAULT_SURROGATE:
		diag(DIAG_JSON_STRING, where,
		    "'%s' is half of a surrogate pair and no character; give both "
		    "halves, high first",
		    shown);
		break;
	default:
		diag(DIAG_JSON_STRING, where,
		    "the string has no closing quote on its line; a line end inside a "
		    "string is written \\n");
		break;
	}
	buf_free(&b);
}

void syntax_fault(const struct syntax *s, const struct lex_fault *fault)
{
	struct str text = {fault->at, (size_t)(fault->end - fault->at)};
	size_t at = s->src_at + (size_t)(fault->at - s->src.text.s);
	struct span where = syntax_span(s, at, at + text.n);
	struct buf b = {0};

	switch (fault->kind) {
	case LEX_FAULT_CONTROL:
	case LEX_FAULT_ESCAPE:
	case LEX_FAULT_HEX:
	case LEX_FAULT_SURROGATE:
	case LEX_FAULT_TORN:
		string_fault(fault->kind, text, where);
		break;
	case LEX_FAULT_UTF8:
		bad_utf8(text, where);
		break;
	case LEX_FAULT_QUOTE:
		diag(DIAG_JSON_STRING, where, "strings stand in double quotes: \"…\"");
		break;
	case LEX_FAULT_NUMBER:
		text_safe(&b, text, 40);
		diag(DIAG_JSON_NUMBER, where, "'%s' is no number: %s", buf_view(&b).s,
		    number_remedy(text));
		break;
	case LEX_FAULT_COMMENT:
		diag(DIAG_JSON_COMMENT, where,
		    "JSON has no comments; remove it, or use a \"notes\" member");
		break;
	case LEX_FAULT_BOM:
		diag(DIAG_JSON_ENCODING, where,
		    at == 0 ? "the file begins with a byte order mark, which RFC 8259 "
			      "forbids; save it as UTF-8 without one"
			    : "byte order mark in the middle of the text; remove it");
		break;
	case LEX_FAULT_UTF16:
		diag(DIAG_JSON_ENCODING, where,
		    at == 0 ? "the file seems to be UTF-16; save it as UTF-8"
			    : "bytes 0xFE and 0xFF are never UTF-8");
		break;
	case LEX_FAULT_NUL:
		diag(DIAG_JSON_ENCODING, where,
		    "NUL byte: this is not UTF-8 text (a binary file, or UTF-16)");
		break;
	case LEX_FAULT_EQUALS:
		diag(DIAG_JSON_SYNTAX, where, "a name is followed by ':', not '='");
		break;
	case LEX_FAULT_SEMICOLON:
		diag(DIAG_JSON_COMMA, where, "items are separated by ',', not ';'");
		break;
	case LEX_FAULT_STRAY:
		stray(text, where);
		break;
	}
	buf_free(&b);
}

static bool same_word(struct str text, const char *word)
{
	if (text.n != strlen(word))
		return false;
	for (size_t i = 0; i < text.n; i++)
		if ((text.s[i] | 0x20) != word[i])
			return false;
	return true;
}

void syntax_word(const struct syntax *s, struct syntax_piece word)
{
	struct span where = syntax_span(s, word.at, word.end);
	struct str text = {where.src->text.s + where.at, where.end - where.at};
	struct str bare = text;
	struct buf b = {0};

	if (*bare.s == '-' || *bare.s == '+') {
		bare.s++;
		bare.n--;
	}
	text_safe(&b, text, 40);
	const char *shown = buf_view(&b).s;
	if (same_word(bare, "nan") || same_word(bare, "inf") ||
	    same_word(bare, "infinity"))
		diag(DIAG_JSON_WORD, where,
		    "%s has no JSON form; leave the member out, or write null where "
		    "the "
		    "schema allows it",
		    shown);
	else if (same_word(text, "true") || same_word(text, "false") ||
		 same_word(text, "null"))
		diag(DIAG_JSON_WORD, where, "'%s': the word is all lower case", shown);
	else if (same_word(text, "none") || same_word(text, "nil") ||
		 same_word(text, "undefined"))
		diag(DIAG_JSON_WORD, where, "'%s' is no JSON; write null", shown);
	else
		diag(DIAG_JSON_WORD, where, "'%s' needs double quotes: \"%s\"", shown,
		    shown);
	buf_free(&b);
}
