/* energy_author.h: fitted energies → members of a calibration. */
#ifndef FIT_ENERGY_AUTHOR_H
#define FIT_ENERGY_AUTHOR_H

#include "fit/energy.h"

/* What the measurements do not say. */
struct energy_authoring {
	struct str device_id, name; /* where `like` is NULL; name may be empty */
	struct str title, url, licence, date; /* of the measurements; may be empty */
	const struct calibration *like; /* gets these energies; NULL: a record alone */
};

/* NULL after a diagnostic about `path`. */
struct calibration *energy_author(struct arena *a, const struct classes *c,
    const struct energy_rows *rows, const struct energy_fit *f,
    const struct energy_authoring *how, const char *path);

#endif
