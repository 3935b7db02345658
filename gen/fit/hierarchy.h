/* hierarchy.h: the costs of all classes, each leaning on its parent.
 *
 * A class is fitted to its rows and those of its descendants; its prior is the fit
 * of its parent, and for the children of the root the floor: the launch time and
 * the rates of the fastest operations, whatever their size. */
#ifndef FIT_HIERARCHY_H
#define FIT_HIERARCHY_H

#include "fit/curvefit.h"

struct fit_settings {
	enum combine combine;
	double strength; /* of smoothing and pull, 1 = as in README.md */
	bool monotone;
	double doubt; /* variance of a labelled row relative to others', less one */
};

struct fit_class {
	bool present;
	double x[FIT_UNKNOWNS]; /* logs at all knots, a prior for the class's children;
				 * launch per unit of launch_weight */
	struct fit_knots knots; /* those worth keeping … */
	double kept[FIT_UNKNOWNS]; /* … and the logs of the fit that has only them */
	double scale;              /* all rates × this make shares of totals right */
};

struct fit_model {
	struct fit_settings settings;
	struct fit_grid grid;
	struct fit_class classes[CLASSES_MAX];
};

/* Fits all classes to the rows whose network is not `held` (NULL: all).  `start`
 * (NULL: none) is a similar fit, which saves steps.  false: no rows. */
bool fit_model_solve(struct fit_model *m, const struct classes *c,
    const struct fit_rows *rows, const bool *held, const struct fit_settings *settings,
    const struct fit_model *start);

#endif
