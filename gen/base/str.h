/* str.h: text as pointer and length, and a growing buffer. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct str {
	const char *s;
	size_t n;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
struct str str_of(const char *nul_terminated);
bool str_eq(struct str a, struct str b);
bool str_is(struct str a, const char *nul_terminated);
int str_cmp(struct str a, struct str b); /* byte order */
/* What follows the last slash. */
const char *path_base(const char *path);
bool path_ends(const char *path, const char *suffix); /* and has more than that */
bool str_begins(struct str a, struct str prefix);
bool str_has(struct str a, struct str part);
/* ASCII letters in lower case. */
struct str str_lower(struct arena *a, struct str s);
/* "Acme X1 (R)" as "acme-x1-r": letters in lower case and digits, what is between them
 * as one dash. */
struct str str_slug(struct arena *a, struct str s);
struct str str_copy(struct arena *a, struct str s); /* NUL follows the text */
/* Optimal string alignment distance (insert, delete, change, swap), at most
 * `limit`; limit + 1 means farther.  For did-you-mean. */
size_t str_distance(struct str a, struct str b, size_t limit);

/* A growing text buffer on the heap; zero-initialise it, buf_free it. */
struct buf {
	char *s;
	size_t n, room;
};
void buf_add(struct buf *b, const char *s, size_t n);
void buf_str(struct buf *b, struct str s);
void buf_text(struct buf *b, const char *nul_terminated);
void buf_char(struct buf *b, char c);
void buf_printf(struct buf *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void buf_vprintf(struct buf *b, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));
struct str buf_view(const struct buf *b);
void buf_clear(struct buf *b);
void buf_free(struct buf *b);

#endif
