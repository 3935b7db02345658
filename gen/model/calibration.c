/* calibration.c: a path in, a calibration that passed every check out; and
 * which class record of it serves a class. */
#include "model/calibration.h"

#include "input/diag.h"

struct calibration *calibration_from(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root)
{
	size_t errors = diag_count(DIAG_ERROR);
	struct calibration *cal = root ? calibration_bind(a, c, src, root) : NULL;

	if (!cal)
		return NULL;
	calibration_check(cal);
	return diag_count(DIAG_ERROR) == errors ? cal : NULL;
}

struct calibration *calibration_load(
    struct arena *a, const struct classes *c, const char *path)
{
	const struct src *src = src_load(a, path);

	return calibration_from(a, c, src, json_parse(a, src, false));
}

bool calibration_has_times(const struct calibration *cal)
{
	for (size_t i = 0; i < cal->nprecisions; i++)
		if (cal->precisions[i].nclasses)
			return true;
	return cal->stages != NULL;
}

const struct class_cost *calibration_class(
    const struct precision_cost *p, const struct classes *c, int class_id)
{
	for (int id = class_id; id >= 0; id = c->info[id].parent) {
		for (size_t i = 0; i < p->nclasses; i++) {
			if (p->classes[i].class_id == id)
				return &p->classes[i];
		}
	}
	return NULL;
}
