/* ctable.h: the words of a generated table, and the line that each stands on. */
#ifndef AUDIT_CTABLE_H
#define AUDIT_CTABLE_H

#include <stdint.h>

#include "input/src.h"

struct ctable {
	const struct src *src;
	uint32_t *words;
	size_t *at; /* offset of each word in the text */
	size_t n;
};

/* Whether the text holds a table as calgen prints it. */
bool ctable_recognise(struct str text);
/* The ABI that the text guards itself with; 0: none. */
unsigned ctable_abi(struct str text);
/* Reads it; NULL after diagnostics.  The words are not judged. */
struct ctable *ctable_read(struct arena *a, const struct src *src);

#endif
