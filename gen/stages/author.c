/* author.c: fitted stages in, a calibration as model/ writes it out. */
#include "stages/author.h"

#include <math.h>
#include <string.h>

#include "base/num.h"
#include "fit/cost.h"
#include "lib/estimate.h"

struct stage_set *author_set(struct arena *a, const struct stage_data *d,
    struct stage_model *const *models, size_t n)
{
	struct stage_set *set = ARENA_NEW(a, struct stage_set);
	double smallest = INFINITY;

	set->inputs = ARENA_ARRAY(a, d->ninputs, struct stage_input);
	memcpy(set->inputs, d->inputs, d->ninputs * sizeof *set->inputs);
	set->ninputs = d->ninputs;
	set->nstages = d->nstages;
	set->stages = ARENA_ARRAY(a, d->nstages, struct stage);
	for (size_t s = 0; s < d->nstages; s++) {
		struct stage *stage = &set->stages[s];

		stage->name = d->stages[s].name;
		stage->repeat = d->stages[s].repeat;
		stage->origin.kind = PROV_FITTED;
		stage->origin.n = (uint32_t)n;
		stage->origin.source = STR("campaign");
		stage_model_pieces(a, models[s], stage);
		for (size_t i = 0; i < d->n; i++)
			smallest = fmin(smallest, d->ns[i * d->nstages + s]);
	}
	/* A power of ten at or below the smallest time that was measured. */
	set->floor_ns = fmax(1, pow(10, floor(log10(smallest))));
	return set;
}

static void add_source(struct calibration *cal, struct source source)
{
	for (size_t i = 0; i < cal->nsources; i++) {
		if (str_eq(cal->sources[i].key, source.key))
			return;
	}
	cal->sources[cal->nsources++] = source;
}

struct calibration *author_stages(struct arena *a, const struct classes *c,
    struct stage_set *set, const struct stage_authoring *how)
{
	struct calibration *cal = ARENA_NEW(a, struct calibration);
	const struct calibration *like = how->like;
	struct buf tool = {0};

	if (like)
		*cal = *like;
	else {
		cal->classes = c;
		cal->family = cal->device_id = how->device_id;
		cal->name = how->name.n ? how->name : how->device_id;
		cal->timed = TIMED_END_TO_END;
		cal->origin =
		    (struct origin){PROV_FITTED, (uint32_t)how->n, STR("campaign")};
		cal->date = how->date;
	}
	buf_str(&tool, how->tool);
	buf_text(&tool, " " EST_VERSION);
	cal->tool = str_copy(a, buf_view(&tool));
	buf_free(&tool);
	cal->sources = ARENA_ARRAY(a, cal->nsources + 2, struct source);
	if (like)
		memcpy(
		    cal->sources, like->sources, like->nsources * sizeof *cal->sources);
	add_source(cal, (struct source){.key = STR("campaign"),
			    .title = how->title,
			    .url = how->url,
			    .licence = how->licence,
			    .date = how->date});
	if (how->transfer.present)
		add_source(cal, how->source);
	set->transfer = how->transfer;
	cal->stages = set;
	return cal;
}
