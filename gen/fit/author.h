/* author.h: cells → a whole calibration of one device id. */
#ifndef FIT_AUTHOR_H
#define FIT_AUTHOR_H

#include "fit/cost.h"

/* What the measurements do not say. */
struct authoring {
	struct str device_id; /* family-mode[-variant], or without its mode */
	struct str mode;      /* of the rows; "" when the files name none */
	struct str name;      /* for people; empty: the id */
	struct str title, url, licence, date; /* of the measurements; may be empty */
	struct str accepted; /* why a worse fit was accepted; empty: it was not */
	const struct calibration *like; /* peaks, power, energy; may be NULL */
	double peak_flops_per_s;        /* where `like` has none; 0 = unknown */
	struct fit_options options;
	int precision; /* -1: all that the rows have */
};

/* Fits every wanted precision.  Same cells, same calibration, however they came
 * here.  `reports[PRECISIONS_MAX]` is filled by precision id.  NULL when no row is
 * left. */
struct calibration *author_calibration(struct arena *a, const struct classes *c,
    const struct cells *cells, const struct authoring *how, struct fit_report *reports);

/* SHA-256 of the cells as a summary writes them: what was fitted, in one number. */
void author_digest(const struct classes *c, const struct cells *cells, struct buf *hex);

#endif
