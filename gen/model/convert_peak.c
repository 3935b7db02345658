/* convert_peak.c: hardware_id and precision → the peak that upstream's
 * efficiencies refer to.
 *
 * Comes in: calib/upstream/peaks.json as the build embeds it.
 * Must not know: curves. */
#include "base/fail.h"
#include "base/num.h"
#include "embed/embedded.h"
#include "model/convert.h"

#define PEAKS "calib/upstream/peaks.json"

static struct str member(const struct json *object, const char *name)
{
	const struct json *v = json_get(object, name);

	BUG_IF(!v); /* the file is ours, and tests/unit/model_convert.c reads it all */
	return v->text;
}

bool convert_find_peak(struct arena *a, struct str hardware_id, struct str precision,
    double *peak_flops_per_s, struct str *source)
{
	const struct embedded *file = embedded_find(PEAKS);

	BUG_IF(!file);
	const struct src *src =
	    src_from_text(a, PEAKS, (struct str){file->text, file->n});
	const struct json *root = json_parse(a, src, false);
	const struct json *peaks = json_get(root, "peaks");

	BUG_IF(!peaks);
	for (const struct json *p = peaks->first; p; p = p->next) {
		if (!str_eq(member(p, "hardware_id"), hardware_id) ||
		    !str_eq(member(p, "precision"), precision))
			continue;
		BUG_IF(!num_double(member(p, "peak_flops_per_s"), peak_flops_per_s));
		*source = member(p, "source");
		return true;
	}
	return false;
}
