/* table_decode.c: a calibration, compiled and decoded, has the times of the
 * calibration: what `show --device` prints is what the library answers. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "input/src.h"
#include "model/calibration.h"
#include "table/decode.h"
#include "table/table.h"
#include "tests/unit/test.h"

/* The proven error, the four digits of decoded values, and those of the sizes. */
#define RELATIVE 0.003

static struct arena arena;
static const struct classes *classes;
static size_t npoints;

static void compare_at(const char *what, const struct precision_cost *p,
    const struct curve *x, const struct precision_cost *q, const struct curve *y,
    double size)
{
	double want = curve_time_ns(p, x, size), got = curve_time_ns(q, y, size);

	CHECK_MSG(fabs(got - want) <= RELATIVE * want + 1, "%s at %g: %g ns, not %g",
	    what, size, got, want);
	npoints++;
}

static void compare_curves(const char *what, const struct precision_cost *p,
    const struct curve *x, const struct precision_cost *q, const struct curve *y)
{
	CHECK_MSG(x->present == y->present, "%s", what);
	for (size_t i = 0; x->present && y->present && i < x->nsegments; i++) {
		const struct segment *s = &x->segments[i];
		double from = s->from > 0 ? s->from : 1;
		double to = isinf(s->to) ? from * 1000 : s->to;

		for (int k = 1; k < 10; k++)
			compare_at(
			    what, p, x, q, y, floor(from * pow(to / from, k / 10.0)));
	}
}

static void compare(const struct calibration *cal, const struct calibration *decoded)
{
	CHECK_UINT(decoded->nprecisions, cal->nprecisions);
	for (size_t i = 0; i < cal->nprecisions && i < decoded->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		const struct precision_cost *q = &decoded->precisions[i];

		for (size_t id = 0; id < classes->n; id++) {
			const struct class_cost *x =
			    calibration_class(p, classes, (int)id);
			const struct class_cost *y =
			    calibration_class(q, classes, (int)id);
			char what[200];

			snprintf(what, sizeof(what), "%.*s %.*s", (int)cal->device_id.n,
			    cal->device_id.s, (int)classes->info[id].name.n,
			    classes->info[id].name.s);
			CHECK_MSG(x && y, "%s", what);
			if (!x || !y)
				continue;
			compare_curves(what, p, &x->compute, q, &y->compute);
			compare_curves(what, p, &x->memory, q, &y->memory);
		}
	}
}

/* Efficiencies in the legacy tables, times per unit in the fitted ones. */
static void test_calib(void)
{
	static const char *const suffixes[] = {"-legacy.json", "-eager.json", NULL};
	const char *root = getenv("SRC");
	char path[4096];
	char *args[] = {path};
	struct src_list list;
	size_t n = 0;

	snprintf(path, sizeof(path), "%s/calib", root ? root : ".");
	CHECK(src_expand(&arena, args, 1, suffixes, &list));
	for (size_t i = 0; i < list.n; i++) {
		const struct calibration *cal =
		    calibration_load(&arena, classes, list.paths[i]);
		const struct table *t = cal ? table_compile(&arena, cal) : NULL;

		CHECK_MSG(t, "%s", list.paths[i]);
		if (t)
			compare(cal, table_decode(&arena, classes, t->words));
		n += t != NULL;
	}
	CHECK_MSG(n >= 9, "%zu calibrations, %zu points", n, npoints);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_calib);
	arena_free(&arena);
	return test_end("table_decode");
}
