/* lex.re: in: JSON text with a NUL sentinel; out: tokens and faults, as
 * pointers into it.  Knows nothing of the grammar above tokens. */
#include "input/lex.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"

/*!re2c
	re2c:define:YYCTYPE = "unsigned char";
	re2c:define:YYCURSOR = p;
	re2c:define:YYMARKER = marker;
	re2c:yyfill:enable = 0;
	re2c:yych:conversion = 1;
	re2c:flags:bit-vectors = 1;

	space = [ \t\r\n];
	hex = [0-9a-fA-F];

	// Unicode 15, table 3-7.
	tail = [\x80-\xbf];
	wide = [\xc2-\xdf] tail
	     | "\xe0" [\xa0-\xbf] tail
	     | [\xe1-\xec\xee-\xef] tail tail
	     | "\xed" [\x80-\x9f] tail
	     | "\xf0" [\x90-\xbf] tail tail
	     | [\xf1-\xf3] tail tail tail
	     | "\xf4" [\x80-\x8f] tail tail;

	plain = [ -!#-[\]-\x7f] | wide;
	high = [dD] [89abAB] hex hex;
	low = [dD] [c-fC-F] hex hex;
	escape = "\\" ["\\/bfnrt]
	       | "\\u" ([0-9a-cA-CefEF] hex | [dD] [0-7]) hex hex
	       | "\\u" high "\\u" low;

	number = "-"? ("0" | [1-9] [0-9]*) ("." [0-9]+)? ([eE] [+\-]? [0-9]+)?;
	smart = "\xe2\x80" [\x98-\x9f];
*/

static void add_fault(
    struct lex *l, enum lex_fault_kind kind, const char *at, const char *end)
{
	struct lex_fault *last = l->nfaults ? &l->faults[l->nfaults - 1] : NULL;

	if (last && last->kind == kind && last->end == at) {
		last->end = end;
		return;
	}
	if (l->nfaults < LEX_MAX_FAULTS)
		l->faults[l->nfaults++] = (struct lex_fault){kind, at, end};
}

/* Eight bytes at a time: the printable ASCII at `p` that needs no thought in a
 * string.  A byte is something else if it is below 0x20, from 0x80 up, a quote
 * or a backslash; the subtractions set its top bit (Mycroft's test: a false
 * alarm is possible above a true one only, so the first is right). */
static const char *skip_plain(const char *p, const char *limit)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);

	for (; limit - p >= 8; p += 8) {
		uint64_t word;
		memcpy(&word, p, 8);
		uint64_t quote = word ^ ones * '"', slash = word ^ ones * '\\';
		uint64_t other = word | (word - ones * 0x20) | (quote - ones) | (slash - ones);
		if (other & ones * 0x80)
			break;
	}
	return p;
}

/* A string; `p` is behind its opening quote.  Finds its end and every fault in
 * it. */
static enum lex_kind read_string(struct lex *l, const char *p)
{
	const char *marker;

	l->escaped = false;
	for (;;) {
		p = skip_plain(p, l->limit);
		const char *at = p;
		/*!re2c
			["] { break; }
			plain+ { continue; }
			escape { l->escaped = true; continue; }
			"\\u" hex{4} {
				add_fault(l, LEX_FAULT_SURROGATE, at, p);
				continue;
			}
			"\\u" hex{0,3} {
				add_fault(l, LEX_FAULT_HEX, at, p);
				continue;
			}
			"\\" (plain | ["])? {
				add_fault(l, LEX_FAULT_ESCAPE, at, p);
				continue;
			}
			[\r\n] {
				p = at;
				l->torn = true;
				add_fault(l, LEX_FAULT_TORN, l->token, p);
				break;
			}
			"\x00" {
				if (at == l->limit) {
					p = at;
					l->torn = true;
					add_fault(l, LEX_FAULT_TORN, l->token, p);
					break;
				}
				add_fault(l, LEX_FAULT_CONTROL, at, p);
				continue;
			}
			[\x01-\x1f] {
				add_fault(l, LEX_FAULT_CONTROL, at, p);
				continue;
			}
			* { add_fault(l, LEX_FAULT_UTF8, at, p); continue; }
		*/
	}
	/* Only what has no fault can be decoded. */
	l->escaped = l->escaped && l->nfaults == 0;
	l->cursor = p;
	return LEX_STRING;
}

/* "/" "*" without its end swallows the rest. */
static void open_comment(struct lex *l, const char *at)
{
	l->hopeless = true;
	l->cursor = l->limit;
	add_fault(l, LEX_FAULT_COMMENT, at, at + 2);
}

/* What people put into numbers and words. */
static bool is_lump(char c)
{
	unsigned char u = (unsigned char)c, letter = u | 0x20;

	return (u >= '0' && u <= '9') || (letter >= 'a' && letter <= 'z') || u == '.' ||
	       u == '+' || u == '-' || u == '_' || u == '$';
}

static const char *skip_lump(const char *p)
{
	while (is_lump(*p))
		p++;
	return p;
}

/* The token is no number, or something hangs on to it: all of it is one
 * fault. */
static void bad_number(struct lex *l)
{
	l->cursor = skip_lump(l->cursor);
	add_fault(l, LEX_FAULT_NUMBER, l->token, l->cursor);
}

/* "null" is one of the three words, "nullable" is not. */
static enum lex_kind end_word(struct lex *l, const char *p, enum lex_kind kind)
{
	l->cursor = skip_lump(p);
	return l->cursor == p ? kind : LEX_WORD;
}

/* Most pretty-printed text is indentation. */
static const char *skip_space(const char *p, const char *limit)
{
	for (; limit - p >= 8; p += 8) {
		uint64_t word;
		memcpy(&word, p, 8);
		if (word != UINT64_C(0x2020202020202020))
			break;
	}
	while (*p == ' ')
		p++;
	return p;
}

enum lex_kind lex_next(struct lex *l)
{
	const char *p = l->cursor, *marker, *at;

	l->nfaults = 0;
	for (;;) {
		at = p;
		/*!re2c
			space { p = skip_space(p, l->limit); continue; }
			"{" { l->token = at; l->cursor = p; return LEX_OBJECT; }
			"}" { l->token = at; l->cursor = p; return LEX_OBJECT_END; }
			"[" { l->token = at; l->cursor = p; return LEX_ARRAY; }
			"]" { l->token = at; l->cursor = p; return LEX_ARRAY_END; }
			":" { l->token = at; l->cursor = p; return LEX_COLON; }
			"," { l->token = at; l->cursor = p; return LEX_COMMA; }
			["] { l->token = at; return read_string(l, p); }
			number {
				l->token = at;
				l->cursor = p;
				if (is_lump(*p))
					bad_number(l);
				return LEX_NUMBER;
			}
			"null" { l->token = at; return end_word(l, p, LEX_NULL); }
			"false" { l->token = at; return end_word(l, p, LEX_FALSE); }
			"true" { l->token = at; return end_word(l, p, LEX_TRUE); }
			"\x00" {
				l->token = l->cursor = at;
				if (at != l->limit) {
					add_fault(l, LEX_FAULT_NUL, at, p);
					l->hopeless = true;
				}
				return LEX_END;
			}

			// What people write instead.
			[+\-.0-9] {
				l->token = at;
				l->cursor = p;
				bad_number(l);
				return LEX_NUMBER;
			}
			[+\-]? [A-Za-z_$] {
				l->token = at;
				l->cursor = skip_lump(p);
				return LEX_WORD;
			}
			['] [^'\n\r\x00]* ['] | [`] [^`\n\r\x00]* [`] |
			smart [^"\xe2\n\r\x00]* (smart | ["]) {
				l->token = at;
				l->cursor = p;
				l->escaped = false;
				add_fault(l, LEX_FAULT_QUOTE, at, p);
				return LEX_STRING;
			}
			("//" | "#") [^\n\r\x00]* |
			"/*" ([^*\x00] | "*"+ [^*/\x00])* "*"+ "/" {
				add_fault(l, LEX_FAULT_COMMENT, at, p);
				continue;
			}
			"/*" { l->token = at; open_comment(l, at); return LEX_END; }
			"=" {
				l->token = at;
				l->cursor = p;
				add_fault(l, LEX_FAULT_EQUALS, at, p);
				return LEX_COLON;
			}
			";" {
				l->token = at;
				l->cursor = p;
				add_fault(l, LEX_FAULT_SEMICOLON, at, p);
				return LEX_COMMA;
			}
			"\xef\xbb\xbf" { add_fault(l, LEX_FAULT_BOM, at, p); continue; }
			"\xff\xfe" | "\xfe\xff" {
				l->token = l->cursor = at;
				l->hopeless = true;
				add_fault(l, LEX_FAULT_UTF16, at, p);
				return LEX_END;
			}
			wide { add_fault(l, LEX_FAULT_STRAY, at, p); continue; }
			[\x80-\xff] { add_fault(l, LEX_FAULT_UTF8, at, p); continue; }
			* { add_fault(l, LEX_FAULT_STRAY, at, p); continue; }
		*/
	}
}

static uint32_t hex4(const char *s)
{
	uint32_t value = 0;

	for (int i = 0; i < 4; i++) {
		uint32_t c = (unsigned char)s[i];
		value = value << 4 | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
	}
	return value;
}

size_t lex_unescape(struct str inside, char *out)
{
	const char *p = inside.s, *end = inside.s + inside.n;
	char *o = out;

	while (p < end) {
		const char *slash = memchr(p, '\\', (size_t)(end - p));
		size_t n = (size_t)((slash ? slash : end) - p);
		memcpy(o, p, n);
		o += n;
		p += n;
		if (!slash)
			break;
		char c = p[1];
		p += 2;
		if (c != 'u') {
			static const char names[] = "bfnrt", meant[] = "\b\f\n\r\t";
			const char *name = strchr(names, c);
			*o++ = name ? meant[name - names] : c;
			continue;
		}
		uint32_t code = hex4(p);
		p += 4;
		if (code >= 0xd800 && code < 0xdc00) {
			code = 0x10000 + ((code - 0xd800) << 10) + (hex4(p + 2) - 0xdc00);
			p += 6;
		}
		o += utf8_encode(code, o);
	}
	return (size_t)(o - out);
}
