/* check.c: runs the named checks of check_list.h over a calibration, each on
 * every object of its level.  What is judged stands in check_*.c. */
#include "model/check.h"

#include <math.h>

#include "base/num.h"
#include "model/calibration.h"

enum check_index {
#define CHECK(name, level, needs) INDEX_##name,
#include "model/check_list.h"
#undef CHECK
	NCHECKS
};

#define NEED(name) (UINT64_C(1) << INDEX_##name)
/* The curve is a function with usable values. */
#define NEED_CURVE                                                                     \
	(NEED(size_below_one) | NEED(segment_order) | NEED(segment_gap) |              \
	    NEED(segment_overlap) | NEED(segment_ramp) | NEED(value_range))

static const struct {
	bool (*judge)(struct check *k);
	enum check_level level;
	uint64_t needs; /* bits of the checks before it */
} checks[] = {
#define CHECK(name, level, needs) {check_##name, LEVEL_##level, (needs)},
#include "model/check_list.h"
#undef CHECK
};

_Static_assert(NCHECKS <= 64, "one bit per check");

/* Runs the checks of one level on the object in `k`; `failed` holds what failed
 * around it.  Returns it with what failed here. */
static uint64_t run_level(struct check *k, enum check_level level, uint64_t failed)
{
	for (size_t i = 0; i < NCHECKS; i++) {
		if (checks[i].level != level || (checks[i].needs & failed))
			continue;
		if (!checks[i].judge(k))
			failed |= UINT64_C(1) << i;
	}
	return failed;
}

static void check_class(struct check *k, uint64_t failed)
{
	const struct curve *curves[] = {&k->class->compute, &k->class->memory};

	failed = run_level(k, LEVEL_CLASS, failed);
	for (size_t i = 0; i < 2; i++) {
		if (!curves[i]->present)
			continue;
		k->curve = curves[i];
		(void)run_level(k, LEVEL_CURVE, failed);
	}
	k->curve = NULL;
}

void calibration_check(const struct calibration *cal)
{
	struct arena scratch = {0};
	struct check k = {.scratch = &scratch, .cal = cal};
	uint64_t of_file = run_level(&k, LEVEL_FILE, 0);

	for (size_t i = 0; i < cal->nprecisions; i++) {
		uint64_t of_precision;

		k.precision = &cal->precisions[i];
		k.class = NULL;
		of_precision = run_level(&k, LEVEL_PRECISION, of_file);
		for (size_t c = 0; c < k.precision->nclasses; c++) {
			k.class = &k.precision->classes[c];
			check_class(&k, of_precision);
		}
	}
	arena_free(&scratch);
}

/* The tree is searched from the root; only diagnostics need it. */
static const struct json *node_at(const struct json *v, size_t at)
{
	while (v && v->at != at) {
		const struct json *i = v->first;

		while (i && i->end <= at)
			i = i->next;
		v = i;
	}
	return v;
}

bool check_first_at(struct check *k, enum diag_id id, size_t at)
{
	bool first = k->reported[id] != at + 1;

	k->reported[id] = at + 1;
	return first;
}

struct span check_span(const struct check *k, size_t at, const char *name)
{
	const struct json *v = k->cal->root ? node_at(k->cal->root, at) : NULL;
	const struct json *m = v && name ? json_get(v, name) : NULL;

	/* A model that was made, not read, has no places. */
	return v ? json_span(k->cal->src, m ? m : v) : (struct span){0};
}

struct span check_root_span(const struct calibration *cal, const char *name)
{
	const struct json *m = json_get(cal->root, name);

	return m ? json_span(cal->src, m) : (struct span){0};
}

const char *check_where(const struct check *k)
{
	const struct classes *c = k->cal->classes;
	struct buf b = {0};
	const char *kept;

	buf_str(&b, c->precision[k->precision->precision]);
	buf_char(&b, ' ');
	buf_str(&b, c->info[k->class->class_id].name);
	if (k->curve)
		buf_text(&b, k->curve == &k->class->compute ? " compute" : " memory");
	kept = arena_text(k->scratch, b.s, b.n);
	buf_free(&b);
	return kept;
}

static const char *sized(const struct check *k, const double *x, size_t n,
    void (*print)(struct buf *b, double x))
{
	struct buf b = {0};
	const char *kept;

	for (size_t i = 0; i < n; i++) {
		buf_text(&b, i ? " to " : "");
		if (isinf(x[i]))
			buf_text(&b, "any number of");
		else
			print(&b, x[i]);
	}
	buf_text(&b, k->curve && k->curve == &k->class->memory ? " bytes" : " FLOPs");
	kept = arena_text(k->scratch, b.s, b.n);
	buf_free(&b);
	return kept;
}

const char *check_size(const struct check *k, double x)
{
	return sized(k, &x, 1, num_human);
}

const char *check_exact(const struct check *k, double x)
{
	return sized(k, &x, 1, num_print);
}

const char *check_range(const struct check *k, double from, double to)
{
	double ends[] = {from, to};

	return sized(k, ends, 2, num_human);
}

#define KNOT_BITS 27 /* the leading one and EST_KEY_MANTISSA_BITS below it */

double knot_below(double x)
{
	int exponent;
	double mantissa = frexp(x, &exponent); /* 0.5 <= mantissa < 1 */

	/* Exact: all of it only moves bits. */
	return ldexp(floor(ldexp(mantissa, KNOT_BITS)), exponent - KNOT_BITS);
}

double knot_above(double x)
{
	int exponent;
	double mantissa = frexp(x, &exponent);

	return ldexp(ceil(ldexp(mantissa, KNOT_BITS)), exponent - KNOT_BITS);
}
