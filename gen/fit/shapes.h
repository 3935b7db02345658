/* shapes.h: shapes left out of a fit, and how well it predicts them. */
#ifndef FIT_SHAPES_H
#define FIT_SHAPES_H

#include "fit/cost.h"

struct held_shape {
	const struct cell *cell;
	double measured_ns, predicted_ns, lo_ns, hi_ns;
	bool unsupported, no_interval;
};

struct held_shapes {
	struct held_shape *shapes;
	size_t n, nunsupported;
	double median_ape, p90_ape, bias; /* NAN: no shape */
	double coverage, nominal;         /* of those with an interval; NAN: none */
	double median_width;              /* √(hi ÷ lo) */
};

/* Shapes (class, FLOPs, bytes) are dealt to `nfolds` folds by a hash; those of a fold,
 * in whatever network, are predicted by the whole fit, choices and intervals
 * included, of the rows of all the others. */
struct held_shapes *shapes_leave_out(struct arena *a, const struct classes *c,
    const struct cells *cells, struct str mode, int precision,
    const struct fit_options *options, unsigned nfolds);

#endif
