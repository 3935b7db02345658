/* pareto.h: what `calgen pareto` found, for its reports. */
#ifndef CMD_PARETO_H
#define CMD_PARETO_H

#include "frontier/require.h"
#include "plot/figure.h"

/* One column of two groups at equal values of the other. */
struct pareto_pair {
	const struct group *a, *b;
	int of;
	struct ratio ratio; /* value(a) ÷ value(b) */
	size_t nearest[2];  /* the nearest points, which some take for equal ones */
};

struct pareto {
	struct points points;
	bool monotone, simulated;
	uint32_t seed;
	size_t num_configs;
	struct simulated *data;
	struct pareto_pair *pairs; /* of each further group with the first */
	size_t npairs;
	struct requirement *requirements;
	size_t nrequirements;
	bool color;
	struct arena *arena;
};

/* The points, the frontier, and what the first requirement on two groups compares. */
void pareto_figure(struct figure *f, const struct pareto *p);
/* For people; and JSON of calib/schema/pareto.schema.json. */
void pareto_text(struct buf *b, const struct pareto *p);
void pareto_json(struct buf *b, const struct pareto *p);

#endif
