/* arena.h: memory by lifetime.  Allocation never fails from the caller's point
 * of view: no memory is machine trouble (fatal, exit 2). */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena_block;
struct arena {
	struct arena_block *head;
};

/* `size` bytes, zeroed, aligned for any object. */
void *arena_alloc(struct arena *a, size_t size);
/* `n` zeroed objects of `size` bytes; the product is checked. */
void *arena_array(struct arena *a, size_t n, size_t size);
/* Copies `n` bytes and adds a NUL. */
char *arena_text(struct arena *a, const char *s, size_t n);
/* Returns everything at once; the arena is empty and usable again. */
void arena_free(struct arena *a);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, n, type) ((type *)arena_array((a), (n), sizeof(type)))

#endif
