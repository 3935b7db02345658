/* curvefit.h: launch time and two curves of one class, fitted to its rows.
 *
 * time = launch + combine(FLOPs · u(FLOPs), bytes · v(bytes)); u and v are linear in
 * log10 between knots on a fixed decimal grid.  The unknowns are logarithms, so
 * every time and rate is positive.  Minimised (README.md says why):
 *   Σ w·huber(ln measured − ln predicted)
 *   + smooth · Σ over neighbours of the change of (log rate − log prior)²
 *   + pull · Σ (log rate − log prior)² + launch_pull · (log launch − log prior)². */
#ifndef FIT_CURVEFIT_H
#define FIT_CURVEFIT_H

#include <stdbool.h>

#include "fit/rows.h"
#include "model/model.h"

#define FIT_STEP_FLOPS (1.0 / 3.0) /* decades between knots */
#define FIT_STEP_BYTES 0.5
/* Decades of knots above the largest size, where the prior alone speaks. */
#define FIT_BEYOND 2
/* 2^64 FLOPs or bytes are 19.3 decades. */
#define FIT_KNOTS_FLOPS 66
#define FIT_KNOTS_BYTES 45
#define FIT_UNKNOWNS (1 + FIT_KNOTS_FLOPS + FIT_KNOTS_BYTES)

/* Knot j of a curve stands at 10^((first + j) · step). */
struct fit_grid {
	int first_u, first_v;
	size_t nu, nv; /* 0: no row has FLOPs (bytes) */
};

/* The knots of a grid that a fit has, by their place in the grid, rising; both ends of
 * a curve are among them. */
struct fit_knots {
	size_t nu, nv;
	uint8_t u[FIT_KNOTS_FLOPS], v[FIT_KNOTS_BYTES];
};

/* A row as curvefit needs it. */
struct fit_point {
	double launches, flops, bytes, log_time, weight;
	double part_u, part_v;   /* share of the upper of its two knots */
	uint16_t knot_u, knot_v; /* the lower one */
};

struct curvefit {
	struct fit_knots knots;
	enum combine combine;
	double smooth, pull, launch_pull;
	bool monotone;       /* time may not fall as FLOPs or bytes grow */
	const double *prior; /* natural logs: launch, u…, v… */
};

size_t fit_unknowns(const struct fit_knots *k);
struct fit_knots fit_knots_all(const struct fit_grid *g);
/* The grid that covers the rows that `held` (by network, NULL: none) leaves. */
struct fit_grid fit_grid_of(const struct fit_rows *rows, const bool *held);
/* Places a row between the knots; beyond the ends rates hold. */
void fit_point_place(struct fit_point *p, const struct fit_grid *g,
    const struct fit_knots *k, const struct fit_row *row);
/* Natural log times in ns (ns per FLOP, per byte) into x, which holds the start. */
void curvefit_solve(
    const struct curvefit *fit, const struct fit_point *points, size_t n, double *x);
/* Predicted time, ns, by exp(x) = `rates`. */
double curvefit_time(
    const struct curvefit *fit, const double *rates, const struct fit_point *p);

#endif
