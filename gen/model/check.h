/* check.h: what the named checks share (check*.c only). */
#ifndef MODEL_CHECK_H
#define MODEL_CHECK_H

#include "input/diag.h"
#include "model/model.h"

enum check_level { LEVEL_FILE, LEVEL_PRECISION, LEVEL_CLASS, LEVEL_CURVE };

/* The object under judgement and what it stands in. */
struct check {
	struct arena *scratch;
	const struct calibration *cal;
	const struct precision_cost *precision; /* NULL above its level, as below */
	const struct class_cost *class;
	const struct curve *curve;
	size_t reported[DIAG_NIDS]; /* for check_first_at: 1 + the last offset */
};

#define CHECK(name, level, needs) bool check_##name(struct check *k);
#include "model/check_list.h"
#undef CHECK

/* The value at offset `at` (or its member `name`, not NULL), to underline. */
struct span check_span(const struct check *k, size_t at, const char *name);
/* Member `name` of the file itself; nothing, where the model was made. */
struct span check_root_span(const struct calibration *cal, const char *name);
/* Whether `id` was not just reported for the value at `at`: inherited values are
 * met in each class and reported once. */
bool check_first_at(struct check *k, enum diag_id id, size_t at);
/* "conv2d compute" of the curve under judgement. */
const char *check_where(const struct check *k);
/* "50.1M FLOPs" or "1.5k bytes"; "50118724 FLOPs"; "10M to 13.6M FLOPs". */
const char *check_size(const struct check *k, double x);
const char *check_exact(const struct check *k, double x);
const char *check_range(const struct check *k, double from, double to);

/* x >= 0 cut to the 27 significant bits that a table knot has, and the next
 * such size above (x itself if it is one). */
double knot_below(double x);
double knot_above(double x);

#endif
