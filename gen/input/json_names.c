/* json_names.c: in: an object; out: diagnostics about repeated names. */
#include "input/json_names.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/fail.h"
#include "input/diag.h"

/* Up to this many members are compared one by one, and seldom even that. */
#define FEW 32

static void report(
    const struct src *src, const struct json *first, const struct json *again)
{
	struct arena scratch = {0};

	diag(DIAG_JSON_DUPLICATE, json_name_span(src, again),
	    "\"%s\" is already a member of this object; remove one",
	    diag_quote(&scratch, again->name));
	diag_note(json_name_span(src, first), "the first one is here");
	arena_free(&scratch);
}

uint64_t json_name_mark(struct str name)
{
	size_t h = name.n;

	if (name.n)
		h += (unsigned char)name.s[0] * 7u +
		     (unsigned char)name.s[name.n - 1] * 29u +
		     (unsigned char)name.s[name.n / 2] * 13u;
	return UINT64_C(1) << (h & 63);
}

static bool few_differ(const struct src *src, const struct json *object)
{
	uint64_t seen = 0;
	bool differ = true;

	for (const struct json *v = object->first; v; v = v->next) {
		uint64_t mark = json_name_mark(v->name);
		if (!v->name.s) /* a fault that is reported */
			continue;
		if (seen & mark) {
			const struct json *u = object->first;
			while (u != v && !(u->name.s && str_eq(u->name, v->name)))
				u = u->next;
			if (u != v) {
				report(src, u, v);
				differ = false;
			}
		}
		seen |= mark;
	}
	return differ;
}

/* The multiplications of MurmurHash3's finaliser over 8 bytes at a time. */
static uint64_t hash(struct str s, uint64_t seed)
{
	uint64_t h = seed ^ s.n;

	for (size_t i = 0; i < s.n; i += 8) {
		uint64_t word = 0;
		memcpy(&word, s.s + i, s.n - i < 8 ? s.n - i : 8);
		h = (h ^ word) * UINT64_C(0xff51afd7ed558ccd);
		h = (h ^ h >> 33) * UINT64_C(0xc4ceb9fe1a85ec53);
		h ^= h >> 33;
	}
	return h;
}

bool json_names_differ(const struct src *src, const struct json *object)
{
	if (object->nitems <= FEW)
		return few_differ(src, object);

	size_t nslots = 128;
	while (nslots < (size_t)object->nitems * 2)
		nslots *= 2;
	const struct json **slots = calloc(nslots, sizeof(*slots));
	if (!slots)
		fatal("out of memory (%zu members)", (size_t)object->nitems);
	/* The seed keeps a file from being made for its collisions; no result
	 * depends on it. */
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	uint64_t seed = (uint64_t)now.tv_nsec * UINT64_C(0x9e3779b97f4a7c15) ^
			(uint64_t)(uintptr_t)slots;
	bool differ = true;
	for (const struct json *v = object->first; v; v = v->next) {
		if (!v->name.s)
			continue;
		size_t i = (size_t)hash(v->name, seed) & (nslots - 1);
		while (slots[i] && !str_eq(slots[i]->name, v->name))
			i = (i + 1) & (nslots - 1);
		if (slots[i]) {
			report(src, slots[i], v);
			differ = false;
		} else {
			slots[i] = v;
		}
	}
	free(slots);
	return differ;
}
