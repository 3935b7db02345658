/* table_decode.c: a calibration, compiled and decoded, has the times of the
 * calibration: what `show --device` prints is what the library answers.  A table that
 * nobody compiled, but that the library takes, is decoded to something that a
 * calibration may say. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "input/src.h"
#include "lib/table.h"
#include "model/calibration.h"
#include "table/decode.h"
#include "table/table.h"
#include "tests/unit/lib_build.h"
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

static void check_sense(const struct calibration *cal)
{
	CHECK(cal->family.n + cal->mode.n + cal->variant.n <= cal->device_id.n);
	CHECK(cal->nprecisions <= classes->nprecisions);
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];

		CHECK(p->nclasses <= classes->n);
		for (size_t k = 0; k < p->nclasses; k++) {
			const struct curve *c = &p->classes[k].compute;

			CHECK(p->classes[k].origin.kind <= PROV_LEGACY);
			for (size_t s = 0; s < c->nsegments; s++) {
				CHECK(c->segments[s].origin.kind <= PROV_LEGACY);
				CHECK(c->segments[s].from < c->segments[s].to);
			}
		}
	}
}

/* Every word of a table, made another one, with a checksum that is right again. */
static size_t change_words(const char *id)
{
	const char *root = getenv("SRC");
	char path[4096];
	size_t taken = 0;

	snprintf(path, sizeof(path), "%s/tests/cases/audit/in/%s.json",
	    root ? root : ".", id);
	const struct calibration *cal = calibration_load(&arena, classes, path);
	const struct table *t = cal ? table_compile(&arena, cal) : NULL;

	CHECK_MSG(t, "%s", path);
	for (size_t i = 1; t && i < t->nwords; i++) {
		uint32_t was = t->words[i];
		const uint32_t others[] = {0, UINT32_MAX, was + 1, was - 1, was ^ 0xff,
		    was ^ 0xff00, was ^ 0xff0000, was ^ 0xff000000};

		for (size_t k = 0; k < sizeof others / sizeof *others; k++) {
			struct arena scratch = {0};
			uint32_t *words = ARENA_ARRAY(&scratch, t->nwords, uint32_t);

			memcpy(words, t->words, t->nwords * sizeof *words);
			words[i] = others[k];
			words[EST_H_CRC] = build_crc(words, (uint32_t)t->nwords);
			if (est_device_check(words, t->nwords) == EST_OK) {
				check_sense(table_decode(&scratch, classes, words));
				taken++;
			}
			arena_free(&scratch);
		}
	}
	return taken;
}

static void test_changed_words(void)
{
	CHECK(change_words("base") > 500);
	CHECK(change_words("stages") > 500);
}

int main(void)
{
	classes = classes_builtin(&arena);
	RUN(test_calib);
	RUN(test_changed_words);
	arena_free(&arena);
	return test_end("table_decode");
}
