/* points.c: points are added, group by group.
 *
 * In: points with the names of their groups.  Out: both in lists.  Must not know
 * where they come from. */
#include "frontier/points.h"

#include <stdlib.h>

#include "base/fail.h"
#include "base/hash.h"

static void *grown(void *old, size_t n, size_t size)
{
	void *p = n > SIZE_MAX / size ? NULL : realloc(old, n * size);
	if (!p)
		fatal("out of memory (%zu points)", n);
	return p;
}

/* The slot of that name, or the free one where it belongs. */
static size_t *slot(const struct points *p, struct str name)
{
	size_t at = (size_t)hash_bytes(HASH_BEGIN, name.s, name.n) & (p->nslots - 1);
	while (p->slots[at] && !str_eq(p->groups[p->slots[at] - 1].name, name))
		at = (at + 1) & (p->nslots - 1);
	return &p->slots[at];
}

size_t points_group(const struct points *p, struct str name)
{
	size_t *found = p->nslots ? slot(p, name) : NULL;
	return found && *found ? *found - 1 : SIZE_MAX;
}

/* At most half of the slots are taken. */
static void more_slots(struct points *p)
{
	if (2 * (p->ngroups + 1) <= p->nslots)
		return;
	p->nslots = p->nslots ? 2 * p->nslots : 16;
	free(p->slots);
	p->slots = calloc(p->nslots, sizeof *p->slots);
	if (!p->slots)
		fatal("out of memory (%zu groups)", p->ngroups);
	for (size_t g = 0; g < p->ngroups; g++)
		*slot(p, p->groups[g].name) = g + 1;
}

void points_add(struct arena *a, struct points *p, const struct point *point,
    struct str group, struct str id)
{
	more_slots(p);
	size_t *found = slot(p, group);
	if (!*found) {
		if (p->ngroups == p->group_room) {
			p->group_room = p->group_room ? 2 * p->group_room : 8;
			p->groups = grown(p->groups, p->group_room, sizeof *p->groups);
		}
		p->groups[p->ngroups++] = (struct group){.name = str_copy(a, group)};
		*found = p->ngroups;
	}
	if (p->n == p->room) {
		p->room = p->room ? 2 * p->room : 256;
		p->all = grown(p->all, p->room, sizeof *p->all);
	}
	p->all[p->n] = *point;
	p->all[p->n].id = str_copy(a, id);
	p->all[p->n++].group = *found - 1;
}

void points_free(struct points *p)
{
	free(p->all);
	free(p->groups);
	free(p->slots);
}
