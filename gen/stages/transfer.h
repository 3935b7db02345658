/* transfer.h: from a pair of devices to what is reported and written. */
#ifndef STAGES_TRANSFER_H
#define STAGES_TRANSFER_H

#include "stages/study.h"

/* Where source times come from: measured requests, models, or both. */
struct transfer_source {
	const struct stage_data *data; /* aligned with the target; NULL: a set alone */
	const struct stage_set *set;   /* of a calibration, else NULL */
	struct stage_model **models; /* fitted to data: for what it has not measured */
	struct stage_model **trends; /* the same of few terms: the steps of a device's
				      * own tile sizes are not in them */
	double measured;             /* share of the target's configurations that
				      * the source has measured */
};

/* Fits the source's models (data) and pairs it with the target; the target's inputs
 * come in the order and with the labels of the source. */
struct pair *transfer_pair(struct arena *a, struct transfer_source *source,
    const struct stage_data *target, uint64_t seed);

/* The target's stage models from a sample at[n] of it: the method's predictions of all
 * configurations of both devices, fitted like measurements; intervals from left-out
 * samples, errors on the configurations outside the sample where there are any. */
struct transferred {
	struct stage_set *set;
	struct stage_model **models;
	struct stage_error outside; /* of the total, as written */
	double coverage;            /* of its interval there */
};
struct transferred *transfer_result(struct arena *a,
    const struct transfer_source *source, const struct stage_data *target,
    enum method method, const size_t *at, size_t n, uint64_t seed);

#endif
