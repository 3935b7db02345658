/* syntax.h: tokens → events: the grammar of JSON and every message about it,
 * shared by the tree (json.c) and the stream (jstream.c).
 *
 * Nesting is kept in an array, not on the C stack. */
#ifndef INPUT_SYNTAX_H
#define INPUT_SYNTAX_H

#include <stdbool.h>
#include <stddef.h>

#include "input/json.h"
#include "input/jstream.h"
#include "input/lex.h"
#include "input/src.h"

enum syntax_state {
	SYNTAX_VALUE, /* a value must come */
	SYNTAX_ITEM,  /* first item of an array, or its end */
	SYNTAX_FIRST, /* first name of an object, or its end */
	SYNTAX_NAME,  /* a name must come */
	SYNTAX_AFTER, /* a value is complete */
	SYNTAX_OVER
};

/* A piece of text by offsets from the beginning of the input. */
struct syntax_piece {
	size_t at, end;
	bool escaped; /* a string: lex_unescape what is between the quotes */
};

struct syntax {
	struct lex lex;
	struct src src; /* for diagnostics: the text that is at hand */
	size_t src_at;  /* offset of its first byte in the input */
	/* More text: moves it so that `keep` (an offset) is the oldest byte that
	 * stays, and points lex at it; false at the end of the input.  NULL: the
	 * text is complete. */
	bool (*refill)(struct syntax *s, size_t keep);
	size_t keep;  /* the event begins here */
	bool recover; /* go on after an error */
	bool failed;
	bool pending; /* `kind` was read but not used */
	bool suspect; /* what follows may suffer from the last fault */
	enum lex_kind kind;
	enum syntax_state state;
	unsigned nfaults;
	size_t depth;
	size_t last_end;       /* end of the last value or bracket */
	size_t comma_at;       /* the last comma */
	size_t reported_comma; /* a comma that has its diagnostic */
	struct {
		bool object;
		size_t at;
	} open[JSON_MAX_DEPTH];

	/* The event. */
	bool has_name;
	struct syntax_piece name, value;
};

/* For text at hand, whole or its beginning; `s` is zeroed but for refill and
 * recover. */
void syntax_begin(struct syntax *s, const char *path, struct str text);
enum jevent syntax_next(struct syntax *s);
/* Bytes of a piece; for a string, between its quotes. */
static inline struct str syntax_text(
    const struct syntax *s, const struct syntax_piece *piece)
{
	const char *text = s->src.text.s + (piece->at - s->src_at);
	size_t n = piece->end - piece->at;

	if (n >= 2 && *text == '"')
		return (struct str){text + 1, n - 2};
	return (struct str){text, n};
}
struct span syntax_span(const struct syntax *s, size_t at, size_t end);

#endif
