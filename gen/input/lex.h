/* lex.h: JSON text → tokens (RFC 8259).
 *
 * The text ends with a NUL sentinel at `limit`.  What is no token is a fault:
 * remembered beside the token that was meant, so that reading goes on. */
#ifndef INPUT_LEX_H
#define INPUT_LEX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum lex_kind {
	LEX_END,
	LEX_OBJECT,
	LEX_OBJECT_END,
	LEX_ARRAY,
	LEX_ARRAY_END,
	LEX_COLON,
	LEX_COMMA,
	LEX_NULL,
	LEX_FALSE,
	LEX_TRUE,
	LEX_NUMBER,
	LEX_STRING,
	LEX_WORD /* letters that are none of the three words */
};

enum lex_fault_kind {
	LEX_FAULT_CONTROL,   /* control character in a string */
	LEX_FAULT_ESCAPE,    /* \x */
	LEX_FAULT_HEX,       /* \u without four hexadecimal digits */
	LEX_FAULT_SURROGATE, /* half of a pair */
	LEX_FAULT_TORN,      /* string without its closing quote */
	LEX_FAULT_UTF8,      /* bytes that are no UTF-8 */
	LEX_FAULT_QUOTE,     /* '…', `…` or “…” */
	LEX_FAULT_NUMBER,
	LEX_FAULT_COMMENT,
	LEX_FAULT_BOM,
	LEX_FAULT_UTF16,
	LEX_FAULT_NUL,
	LEX_FAULT_EQUALS,    /* = for : */
	LEX_FAULT_SEMICOLON, /* ; for , */
	LEX_FAULT_STRAY      /* characters that begin nothing */
};

struct lex_fault {
	enum lex_fault_kind kind;
	const char *at, *end;
};

/* More in one string say nothing new. */
#define LEX_MAX_FAULTS 8

struct lex {
	const char *cursor; /* next byte to read */
	const char *limit;  /* the sentinel */
	const char *token;  /* the token just read is token … cursor */
	bool escaped;       /* a string with escapes: lex_unescape */
	bool hopeless;      /* not text: what follows says nothing */
	bool torn;          /* a string without end; a comma may be in it */
	size_t nfaults;
	struct lex_fault faults[LEX_MAX_FAULTS];
};

/* Reads one token.  At `limit` it is LEX_END. */
enum lex_kind lex_next(struct lex *l);

/* Decodes what stands between the quotes of a string without faults.  `out`
 * has room for `inside.n` bytes; returns how many were written. */
size_t lex_unescape(struct str inside, char *out);

#endif
