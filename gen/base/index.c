/* index.c: in: texts and numbers; out: the number of a text.  Must not know what they
 * stand for. */
#include "base/index.h"

#include <stdint.h>

#include "base/hash.h"

struct index_slot {
	struct str text; /* .s NULL: free */
	size_t number;
};

/* The slot of the text, or the free one where it belongs. */
static struct index_slot *slot(const struct index *x, struct str text)
{
	size_t at = (size_t)hash_bytes(HASH_BEGIN, text.s, text.n) & (x->nslots - 1);

	while (x->slots[at].text.s && !str_eq(x->slots[at].text, text))
		at = (at + 1) & (x->nslots - 1);
	return &x->slots[at];
}

/* At most half of the slots are taken. */
static void grow(struct arena *a, struct index *x)
{
	struct index old = *x;

	x->nslots = old.nslots ? 2 * old.nslots : 16;
	x->slots = ARENA_ARRAY(a, x->nslots, struct index_slot);
	for (size_t i = 0; i < old.nslots; i++)
		if (old.slots[i].text.s)
			*slot(x, old.slots[i].text) = old.slots[i];
}

size_t index_of(const struct index *x, struct str text)
{
	const struct index_slot *s = x->nslots ? slot(x, text) : NULL;

	return s && s->text.s ? s->number : SIZE_MAX;
}

size_t index_add(struct arena *a, struct index *x, struct str text, size_t number)
{
	if (2 * (x->n + 1) > x->nslots)
		grow(a, x);
	struct index_slot *s = slot(x, text);
	if (s->text.s)
		return s->number;
	s->text = (struct str){text.s ? text.s : "", text.n};
	s->number = number;
	x->n++;
	return number;
}
