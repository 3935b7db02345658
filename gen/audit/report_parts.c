/* report_parts.c: what several reports say of one change.
 *
 * In: an audit and one of its changes.  Out: text that is safe on a terminal, places.
 * Must not know the layout of a report. */
#include "audit/report_parts.h"

#include <math.h>
#include <string.h>

#include "audit/report_format.h"
#include "base/text.h"
#include "input/git.h"

#define SPARK_POINTS 24
#define SPARK_SAMPLES 96
#define SPARK_LEVELS 8

void report_sentence(
    struct buf *b, const struct audit *audit, const struct audit_change *c)
{
	struct buf latency = {0};
	text_safe(b, audit->devices[c->device].id, TEXT_NO_LIMIT);
	buf_char(b, ' ');
	report_group(b, c);
	buf_text(b, ": ");
	text_safe(b, str_of(c->member), TEXT_NO_LIMIT);
	if (c->before.kind != AUDIT_NOTHING || c->after.kind != AUDIT_NOTHING)
		buf_char(b, ' ');
	report_values(b, c);
	if (c->has_relative) {
		buf_text(b, ", ");
		report_percent(b, c->relative);
	}
	report_effect(&latency, c->part, &c->latency);
	if (latency.n) {
		buf_text(b, ", ");
		buf_str(b, buf_view(&latency));
	}
	buf_free(&latency);
}

void report_waiver(struct buf *b, const struct audit_change *c)
{
	const struct audit_waiver *w = c->waiver;
	if (!w)
		return;
	buf_text(b, "; waived by ");
	text_safe(b, w->owner, REPORT_TEXT_COLUMNS);
	buf_text(b, " until ");
	text_safe(b, w->expires, REPORT_TEXT_COLUMNS);
	buf_text(b, ": ");
	text_safe(b, w->reason, 3 * REPORT_TEXT_COLUMNS);
}

/* --- places ------------------------------------------------------------------ */

/* What REV:path and its files have before the path. */
static const char *in_checkout(const struct audit_side *side, const char *path)
{
	const char *colon = git_is_spec(side->name) ? strchr(side->name, ':') : NULL;
	size_t n = colon ? (size_t)(colon + 1 - side->name) : 0;
	if (n && strncmp(path, side->name, n) == 0)
		path += n;
	while (strncmp(path, "./", 2) == 0)
		path += 2;
	return path;
}

static struct audit_place pick(
    const struct audit *audit, struct audit_place after, struct audit_place before)
{
	struct audit_place p = after.file ? after : before;
	if (p.file)
		p.file = in_checkout(after.file ? audit->after : audit->before, p.file);
	return p;
}

struct audit_place report_anchor(
    const struct audit *audit, const struct audit_change *c)
{
	const struct audit_device *d = &audit->devices[c->device];
	struct audit_place after = c->after_at, before = c->before_at;
	if (!after.file && !before.file) {
		/* The cells of a campaign do not tell their rows. */
		const char *file = d->after ? d->after->src->path : audit->after->name;
		after = (struct audit_place){file, 1, 1};
	}
	return pick(audit, after, before);
}

struct audit_place report_anchor_c(
    const struct audit *audit, const struct audit_change *c)
{
	return pick(audit, c->after_c, c->before_c);
}

/* --- a picture of one line ------------------------------------------------------ */

const struct audit_curve *report_curve_of(
    const struct audit *audit, const struct audit_change *c)
{
	const struct audit_device *d = &audit->devices[c->device];
	for (size_t i = 0; i < d->ncurves && c->part; i++) {
		const struct audit_curve *curve = &audit->curves[d->first_curve + i];
		if (str_is(str_of(c->part), curve->part) &&
		    str_eq(curve->precision, c->precision) &&
		    str_eq(curve->class_name, c->class_name))
			return curve;
	}
	return NULL;
}

/* ln(new ÷ old) farthest from 0 in each of SPARK_POINTS stretches of log(size); where
 * a stretch has no sample, that before it; NAN where there is none. */
static void sample_ratios(
    const struct audit_sample *s, size_t n, double ratio[SPARK_POINTS])
{
	double first = log(s[0].x), width = log(s[n - 1].x) - first;
	for (size_t k = 0; k < SPARK_POINTS; k++)
		ratio[k] = NAN;
	for (size_t i = 0; i < n; i++) {
		bool both = s[i].before_ns > 0 && s[i].after_ns > 0;
		size_t k = (size_t)((log(s[i].x) - first) / width * SPARK_POINTS);
		double here = both ? log(s[i].after_ns / s[i].before_ns) : NAN;
		k = k < SPARK_POINTS ? k : SPARK_POINTS - 1;
		if (both && !(fabs(here) <= fabs(ratio[k])))
			ratio[k] = here;
	}
	for (size_t k = 1; k < SPARK_POINTS; k++)
		if (!isfinite(ratio[k]))
			ratio[k] = ratio[k - 1];
}

void report_spark(
    struct buf *b, const struct audit_curve *curve, double *low, double *high)
{
	struct arena scratch = {0};
	struct audit_sample *s;
	double ratio[SPARK_POINTS], farthest = 0;
	size_t n = audit_sample(&scratch, curve, SPARK_SAMPLES, &s);
	sample_ratios(s, n, ratio);
	arena_free(&scratch);
	for (size_t k = 0; k < SPARK_POINTS; k++)
		if (isfinite(ratio[k]))
			farthest = fmax(farthest, fabs(ratio[k]));
	for (size_t k = 0; k < SPARK_POINTS; k++) {
		if (!isfinite(ratio[k])) {
			buf_char(b, ' ');
			continue;
		}
		/* -farthest … farthest become the levels 0 … 7 */
		double place = farthest > 0 ? (ratio[k] / farthest + 1) / 2 : 0.5;
		int level = (int)(place * (SPARK_LEVELS - 1) + 0.5);
		buf_add(b, "\342\226", 2); /* U+2581 … U+2588 */
		buf_char(b, (char)(0x81 + level));
	}
	*low = expm1(-farthest);
	*high = expm1(farthest);
}

/* --- sides ---------------------------------------------------------------------- */

void report_side_at(struct buf *b, const struct audit_side *side)
{
	report_side(b, side);
	if (side->revision)
		buf_printf(b, ", revision %.12s", side->revision);
}

void report_flash(struct buf *b, const struct audit *audit)
{
	size_t before = audit->before_flash_bytes, after = audit->after_flash_bytes;
	if (!before && !after)
		return;
	buf_printf(b, "flash %zu B", before);
	if (before != after)
		buf_printf(b, " → %zu B (%+lld B)", after,
		    (long long)after - (long long)before);
	buf_text(b, before == after ? " as before, RAM 0 B, stack as before"
				    : ", RAM 0 B, stack as before");
}
