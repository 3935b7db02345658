/* arena.c: in: sizes; out: zeroed memory that lives until arena_free.
 * A list of blocks, newest first; each request is a bump of the first block.
 * Under AddressSanitizer every request is a block of its own, so that reads
 * beyond an object are seen. */
#include "base/arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_FIRST 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_FIRST 0
#endif
#endif
#ifndef ARENA_FIRST
#define ARENA_FIRST ((size_t)32 << 10)
#endif
#define ARENA_LARGEST ((size_t)1 << 20)
#define ARENA_SPARE (ARENA_FIRST ? (size_t)8 << 20 : 0)
#define ARENA_ALIGN _Alignof(max_align_t)

struct arena_block {
	struct arena_block *next;
	size_t used, room;
	max_align_t data[];
};

/* Blocks that were returned, for the next arena: a page that is mapped already
 * costs a tenth of a new one, and a run over many files frees an arena for
 * each.  At most ARENA_SPARE bytes. */
static struct arena_block *spare;
static size_t spare_bytes;

static struct arena_block *take_spare(size_t size)
{
	for (struct arena_block **link = &spare; *link; link = &(*link)->next) {
		struct arena_block *b = *link;
		if (b->room < size)
			continue;
		*link = b->next;
		spare_bytes -= b->room;
		memset(b->data, 0, b->used);
		b->used = 0;
		return b;
	}
	return NULL;
}

/* A block for `size` bytes.  Blocks double, so that small users stay small and
 * large ones do not call malloc often. */
static struct arena_block *block_new(const struct arena *a, size_t size)
{
	size_t room = ARENA_FIRST;

	if (a->head)
		room = a->head->room < ARENA_LARGEST / 2 ? a->head->room * 2
							 : ARENA_LARGEST;
	if (room < size)
		room = size;
	struct arena_block *b = take_spare(room);
	if (b)
		return b;
	b = calloc(1, sizeof(*b) + room);
	if (!b)
		fatal("out of memory (%zu bytes)", room);
	b->room = room;
	return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
	if (size > SIZE_MAX / 2)
		fatal("out of memory (%zu bytes)", size);
	size = (size + ARENA_ALIGN - 1) / ARENA_ALIGN * ARENA_ALIGN;

	struct arena_block *b = a->head;
	if (b && b->room - b->used >= size) {
		void *p = (char *)b->data + b->used;
		b->used += size;
		return p;
	}
	b = block_new(a, size);
	b->used = size;
	/* A request larger than a block fills its own; the block in use keeps
	 * its place in front. */
	struct arena_block **place =
	    a->head && size > ARENA_LARGEST / 4 ? &a->head->next : &a->head;
	b->next = *place;
	*place = b;
	return b->data;
}

void *arena_array(struct arena *a, size_t n, size_t size)
{
	if (n > SIZE_MAX / size)
		fatal("out of memory (%zu objects of %zu bytes)", n, size);
	return arena_alloc(a, n * size);
}

char *arena_text(struct arena *a, const char *s, size_t n)
{
	if (n > SIZE_MAX / 2)
		fatal("out of memory (%zu bytes)", n);
	char *copy = arena_alloc(a, n + 1);
	if (n)
		memcpy(copy, s, n);
	return copy;
}

void arena_free(struct arena *a)
{
	struct arena_block *b = a->head;

	while (b) {
		struct arena_block *next = b->next;
		if (b->room <= ARENA_LARGEST && spare_bytes + b->room <= ARENA_SPARE) {
			spare_bytes += b->room;
			b->next = spare;
			spare = b;
		} else {
			free(b);
		}
		b = next;
	}
	a->head = NULL;
}
