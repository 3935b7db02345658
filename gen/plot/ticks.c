/* ticks.c: an axis → its ticks.
 *
 * In: the ends of an axis.  Out: round numbers between them. */
#include "plot/ticks.h"

#include <math.h>
#include <string.h>

#include "base/num.h"

#define PAD 0.04 /* of the extent, at either end */

void ticks_pad(struct figure_axis *axis)
{
	if (!(axis->lo <= axis->hi)) { /* nothing to see */
		axis->lo = axis->log ? 1 : 0;
		axis->hi = axis->log ? 10 : 1;
	}
	double lo = axis->log ? log10(axis->lo) : axis->lo;
	double hi = axis->log ? log10(axis->hi) : axis->hi;
	double pad = PAD * (hi - lo);
	/* One value alone: half a decade, or half of it, to both sides. */
	if (!(pad > 1e-9 * fabs(hi)))
		pad = axis->log ? 0.5 : fmax(fabs(hi) / 2, 0.5);
	axis->lo = axis->log ? pow(10, lo - pad) : lo - pad;
	axis->hi = axis->log ? pow(10, hi + pad) : hi + pad;
}

static void add(struct tick *ticks, size_t *n, const struct figure_axis *axis,
    double at, bool major)
{
	if (*n == TICKS_MAX || at < axis->lo || at > axis->hi)
		return;
	struct tick *t = &ticks[(*n)++];
	struct buf text = {0};
	*t = (struct tick){.at = at, .major = major};
	if (major) {
		if (at != 0 && fabs(at) < 1e-3)
			buf_printf(&text, "%.3g", at);
		else
			num_human(&text, at);
		size_t size = text.n < sizeof t->text ? text.n : sizeof t->text - 1;
		memcpy(t->text, text.s, size);
	}
	buf_free(&text);
}

/* 1, 2 or 5 times a power of ten, so that about six steps fit. */
static double round_step(double extent)
{
	double power = pow(10, floor(log10(extent / 6)));
	double ratio = extent / 6 / power;
	return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
}

static size_t linear(const struct figure_axis *axis, struct tick *ticks)
{
	size_t n = 0;
	double step = round_step(axis->hi - axis->lo);
	double first = ceil(axis->lo / step);
	for (double i = first; i * step <= axis->hi && n < TICKS_MAX; i++)
		add(ticks, &n, axis, i * step == 0 ? 0 : num_round(i * step, 9), true);
	return n;
}

static size_t logarithmic(const struct figure_axis *axis, struct tick *ticks)
{
	static const int digits[] = {1, 2, 5};
	size_t n = 0;
	double first = floor(log10(axis->lo)), last = ceil(log10(axis->hi));
	double decades = log10(axis->hi / axis->lo);
	double stride = ceil(decades / 8); /* of the decades that have a text */
	for (double e = first; e <= last; e++) {
		for (int d = 0; d < 3; d++) {
			bool major = d == 0 ? fmod(e, stride) == 0 : decades < 2.5;
			if (d == 0 || decades < 6)
				add(ticks, &n, axis,
				    num_round(digits[d] * pow(10, e), 9), major);
		}
	}
	return n;
}

size_t ticks_of(const struct figure_axis *axis, struct tick ticks[TICKS_MAX])
{
	/* Less than half a decade has too few of 1, 2 and 5. */
	if (axis->log && axis->hi / axis->lo > 3)
		return logarithmic(axis, ticks);
	return linear(axis, ticks);
}

double ticks_position(const struct figure_axis *axis, double at)
{
	return axis->log ? log(at / axis->lo) / log(axis->hi / axis->lo)
			 : (at - axis->lo) / (axis->hi - axis->lo);
}
