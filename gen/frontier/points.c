/* points.c: points are added, group by group.
 *
 * In: points with the names of their groups.  Out: both in lists.  Must not know
 * where they come from. */
#include "frontier/points.h"

#include <stdlib.h>

#include "base/fail.h"

static void *grown(void *old, size_t n, size_t size)
{
	void *p = n > SIZE_MAX / size ? NULL : realloc(old, n * size);
	if (!p)
		fatal("out of memory (%zu points)", n);
	return p;
}

size_t points_group(const struct points *p, struct str name)
{
	return index_of(&p->names, name);
}

void points_add(struct arena *a, struct points *p, const struct point *point,
    struct str group, struct str id)
{
	size_t found = index_of(&p->names, group);
	if (found == SIZE_MAX) {
		if (p->ngroups == p->group_room) {
			p->group_room = 2 * p->group_room + 8;
			p->groups = grown(p->groups, p->group_room, sizeof *p->groups);
		}
		struct str name = str_copy(a, group);
		found = index_add(a, &p->names, name, p->ngroups);
		p->groups[p->ngroups++] = (struct group){.name = name};
	}
	if (p->n == p->room) {
		p->room = 2 * p->room + 256;
		p->all = grown(p->all, p->room, sizeof *p->all);
	}
	p->all[p->n] = *point;
	p->all[p->n].id = str_copy(a, id);
	p->all[p->n++].group = found;
}

void points_free(struct points *p)
{
	free(p->all);
	free(p->groups);
}
