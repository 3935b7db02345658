/* audit_compare.c: devices of two sides become pairs; every pair is compared.
 *
 * In: two sides, sorted by device id.  Out: struct audit, judged.  Must not know
 * members of calibrations or formats of reports. */
#include "audit/compare.h"

#include <math.h>
#include <string.h>

#include "base/fail.h"

#define RUNS_FEW 5

/* What the gate's test rests on. */
static void note_noise(struct audit *audit)
{
	const struct noise *noise = audit->policy->noise;
	double d = noise_detectable(&noise->all);
	audit_note(audit,
	    "noise between campaigns from %u operations in %u runs: a shift of %+.0f "
	    "%% "
	    "or %+.0f %% is found%s",
	    noise->all.keys, noise->all.runs, 100 * expm1(d), 100 * expm1(-d),
	    noise->all.runs < RUNS_FEW ? "; so few runs show gross shifts alone" : "");
	struct buf b = {0};
	for (size_t i = 0; i < noise->nclasses; i++) {
		const struct noise_part *p = &noise->classes[i];
		struct str name = audit->classes->info[p->class_id].name;
		d = noise_detectable(p);
		buf_printf(&b, "%s%.*s %+.0f/%+.0f %%", i ? ", " : "", (int)name.n,
		    name.s, 100 * expm1(d), 100 * expm1(-d));
	}
	audit_note(audit, "minimum detectable shift by class: %.*s", (int)b.n, b.s);
	buf_free(&b);
}

static void compare_pair(struct audit *audit, const struct calibration *before,
    const struct calibration *after, struct workload *const *workloads,
    size_t nworkloads)
{
	size_t i = audit->ndevices++;
	struct audit_device *d = &audit->devices[i];
	const struct calibration *either = after ? after : before;
	BUG_IF(!either);
	d->before = before;
	d->after = after;
	d->id = either->device_id;
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

/* Flash of the changed devices, and what a reader must know of the sides. */
static void add_up(struct audit *audit)
{
	size_t ndecoded = 0;
	for (size_t i = 0; i < audit->ndevices; i++) {
		const struct audit_device *d = &audit->devices[i];
		ndecoded += d->after_made != NULL; /* of both or of none */
		if (!d->changed)
			continue;
		audit->before_flash_bytes += 4 * d->before_table.words;
		audit->after_flash_bytes += 4 * d->after_table.words;
	}
	if (ndecoded)
		audit_note(audit,
		    "%zu device%s compared as %s: values have four digits; names, "
		    "notes "
		    "and sources are not in a table",
		    ndecoded, ndecoded == 1 ? "" : "s",
		    ndecoded == 1 ? "a table" : "tables");
	if (audit->policy->noise)
		note_noise(audit);
	if (audit->policy->nwaivers)
		audit_note(audit, "waivers judged on %.*s%s",
		    (int)audit->policy->today.n, audit->policy->today.s,
		    audit->policy->today_given ? "" : " (system date, UTC)");
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
	if (before->cells) { /* then the other has some, too */
		audit_campaigns(audit);
		add_up(audit);
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
	audit_best_modes(audit, workloads, nworkloads);
	audit_families(audit);
	audit_regroup(audit);
	add_up(audit);
	audit_finish(audit);
	return audit;
}
