/* fact.h: what calgen tells a skeleton: one m4 definition per fact. */
#ifndef EMIT_FACT_H
#define EMIT_FACT_H

#include <stdint.h>

#include "base/str.h"

/* Facts of one output, in the order in which they were told. */
struct facts {
	struct buf text;
	struct buf list;  /* calls of the list that is being told */
	const char *item; /* what they call */
	struct buf names; /* all that is defined, by the skeleton too */
};

/* cg_NAME stands for text that calgen made itself: identifiers, numbers. */
void fact_text(struct facts *f, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* cg_NAME stands for foreign text, harmless inside a comment of C. */
void fact_comment(struct facts *f, const char *name, struct str text);

/* A list: cg_NAME stands for calls cg_ITEM(first, second …), one per item;
 * the skeleton defines cg_ITEM.  Told between begin and end. */
void fact_item_begin(struct facts *f, const char *item);
void fact_item_text(struct facts *f, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void fact_item_comment(struct facts *f, struct str text);
void fact_item_end(struct facts *f);
/* Ends the list; cg_NAME_count is told with it. */
void fact_list(struct facts *f, const char *name, size_t count);

void fact_free(struct facts *f);

/* Foreign text as it may stand between the quotes of m4 and in a comment of C:
 * no end of comment, no quote, no parameter, no macro, no control character. */
void fact_escape(struct buf *out, struct str text);
/* A name as an identifier of C: letters and digits stay, the rest is '_'. */
void fact_identifier(struct buf *out, struct str name, bool upper);

/* Appends what makes m4 forget the facts, before those of another output. */
void fact_forget(const struct facts *f, struct buf *input);

#endif
