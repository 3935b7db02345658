/* rank.c: points → who dominates whom, and each group's own curve.
 *
 * In: points.  Out: the frontier, the groups.  Must not know where points come
 * from or what the columns mean. */
#include <stdlib.h>

#include "base/fail.h"
#include "frontier/points.h"

double axis_cost(const struct axis *axis, double value)
{
	return axis->higher_is_better ? -value : value;
}

/* A point on its way through qsort, which takes no context. */
struct ranked {
	double x, y; /* costs */
	size_t i;
};

static int by_cost(const void *a, const void *b)
{
	const struct ranked *p = a, *q = b;
	if (p->x != q->x)
		return p->x < q->x ? -1 : 1;
	if (p->y != q->y)
		return p->y < q->y ? -1 : 1;
	return p->i < q->i ? -1 : p->i > q->i;
}

/* Keeps those of sorted r[n] that no other one dominates; equal points do not
 * dominate each other and stay together. */
static size_t sweep(struct ranked *r, size_t n)
{
	size_t kept = 0;
	for (size_t i = 0; i < n; i++) {
		const struct ranked *last = kept ? &r[kept - 1] : NULL;
		if (!last || r[i].y < last->y ||
		    (r[i].y == last->y && r[i].x == last->x))
			r[kept++] = r[i];
	}
	return kept;
}

static struct ranked ranked_of(const struct points *p, size_t i)
{
	const struct point *point = &p->all[i];
	return (struct ranked){axis_cost(&p->axis[AXIS_X], point->v[AXIS_X].at),
	    axis_cost(&p->axis[AXIS_Y], point->v[AXIS_Y].at), i};
}

static void rank_group(struct arena *a, struct points *p, struct group *g,
    struct ranked *members, size_t n)
{
	double sum[NAXES] = {0};
	g->npoints = n;
	g->best[AXIS_X] = g->best[AXIS_Y] = members[0].i;
	for (size_t i = 0; i < n; i++) {
		for (int k = 0; k < NAXES; k++) {
			const struct axis *axis = &p->axis[k];
			double value = p->all[members[i].i].v[k].at;
			sum[k] += value;
			if (axis_cost(axis, value) <
			    axis_cost(axis, p->all[g->best[k]].v[k].at))
				g->best[k] = members[i].i;
		}
	}
	for (int k = 0; k < NAXES; k++)
		g->mean[k] = sum[k] / (double)n;
	qsort(members, n, sizeof *members, by_cost);
	g->ncurve = sweep(members, n);
	size_t *curve = ARENA_ARRAY(a, g->ncurve, size_t);
	for (size_t i = 0; i < g->ncurve; i++)
		curve[i] = members[i].i;
	g->curve = curve;
}

void points_rank(struct arena *a, struct points *p)
{
	struct ranked *r = calloc(p->n + 1, sizeof *r);
	size_t *from = calloc(p->ngroups + 1, sizeof *from);
	if (!r || !from)
		fatal("out of memory (%zu points)", p->n);
	/* Members of a group side by side: counting sort. */
	for (size_t i = 0; i < p->n; i++)
		from[p->all[i].group + 1]++;
	for (size_t g = 0; g < p->ngroups; g++)
		from[g + 1] += from[g];
	for (size_t i = 0; i < p->n; i++)
		r[from[p->all[i].group]++] = ranked_of(p, i);
	for (size_t g = 0; g < p->ngroups; g++) {
		size_t begin = g ? from[g - 1] : 0;
		rank_group(a, p, &p->groups[g], r + begin, from[g] - begin);
	}
	for (size_t i = 0; i < p->n; i++)
		r[i] = ranked_of(p, i);
	p->overall = (struct group){.name = STR("all")};
	if (p->n)
		rank_group(a, p, &p->overall, r, p->n);
	for (size_t i = 0; i < p->overall.ncurve; i++)
		p->all[p->overall.curve[i]].frontier = true;
	free(r);
	free(from);
}
