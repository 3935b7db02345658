/* audit_compare.c: devices of two sides become pairs; every pair is compared.
 *
 * In: two sides, sorted by device id.  Out: struct audit, judged.  Must not know
 * members of calibrations or formats of reports. */
#include "audit/compare.h"

#include <string.h>

static void compare_pair(struct audit *audit, const struct calibration *before,
    const struct calibration *after, struct workload *const *workloads,
    size_t nworkloads)
{
	size_t i = audit->ndevices++;
	struct audit_device *d = &audit->devices[i];
	d->before = before;
	d->after = after;
	d->id = after ? after->device_id : before->device_id;
	d->first = audit->nchanges;
	d->first_curve = audit->ncurves;
	d->first_run = audit->nruns;
	if (before && after && audit_as_tables(audit, d)) {
		before = d->before;
		after = d->after;
	} else {
		d->changed = !before || !after ||
			     memcmp(before->fingerprint, after->fingerprint,
				 sizeof after->fingerprint) != 0;
	}
	struct audit_scope scope = {
	    .audit = audit, .before = before, .after = after, .device = i};
	if (!d->changed)
		return;
	audit_places(audit, d);
	audit_compare_device(&scope);
	audit_tables(&scope);
	audit_workloads(&scope, workloads, nworkloads);
	d->nchanges = audit->nchanges - d->first;
	audit_place_changes(audit, d);
	d->ncurves = audit->ncurves - d->first_curve;
	d->nruns = audit->nruns - d->first_run;
}

struct audit *audit_compare(struct arena *a, const struct classes *c,
    const struct audit_policy *policy, const struct audit_side *before,
    const struct audit_side *after, struct workload *const *workloads,
    size_t nworkloads)
{
	struct audit *audit = ARENA_NEW(a, struct audit);
	size_t nb = before->n, na = after->n;
	*audit = (struct audit){.arena = a,
	    .classes = c,
	    .policy = policy,
	    .before = before,
	    .after = after,
	    .devices = ARENA_ARRAY(a, nb + na + 1, struct audit_device)};
	if (before->cells && after->cells) {
		audit_campaigns(audit);
		audit_finish(audit);
		return audit;
	}
	/* Two files that somebody put side by side are meant as a pair, whatever
	 * their ids say; in directories the id is the key. */
	bool pair = !before->directory && !after->directory && nb == 1 && na == 1;
	for (size_t i = 0, j = 0; i < nb || j < na;) {
		int order = i == nb   ? 1
			    : j == na ? -1
			    : pair    ? 0
				      : str_cmp(before->calibrations[i]->device_id,
					    after->calibrations[j]->device_id);
		compare_pair(audit, order <= 0 ? before->calibrations[i] : NULL,
		    order >= 0 ? after->calibrations[j] : NULL, workloads, nworkloads);
		i += order <= 0;
		j += order >= 0;
	}
	audit_finish(audit);
	return audit;
}
