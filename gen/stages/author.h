/* author.h: stage models → a calibration with its provenance. */
#ifndef STAGES_AUTHOR_H
#define STAGES_AUTHOR_H

#include "model/calibration.h"
#include "stages/form.h"

struct stage_authoring {
	struct str device_id, name;           /* name empty: the id */
	struct str title, url, licence, date; /* of the measurements; the last three may
					       * be empty */
	struct str tool;                      /* "calgen stages fit" */
	size_t n;                             /* configurations behind it */
	const struct calibration
	    *like; /* operations of the device, kept; may be NULL */
	/* Of a transfer; .present false otherwise. */
	struct stage_transfer transfer;
	struct source source; /* what transfer.source names */
};

/* A set with the pieces of models[d->nstages]; spread_fill does the rest. */
struct stage_set *author_set(struct arena *a, const struct stage_data *d,
    struct stage_model *const *models, size_t n);
struct calibration *author_stages(struct arena *a, const struct classes *c,
    struct stage_set *set, const struct stage_authoring *how);

#endif
