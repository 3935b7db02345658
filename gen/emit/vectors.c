/* vectors.c: which operations a device tests itself with, and what they cost.
 *
 * In: a compiled device.  Out: operations and the library's own answers.  Must
 * not know how they are printed. */
#include <float.h>
#include <string.h>

#include "base/fail.h"
#include "emit/emit.h"
#include "table/key.h"

struct list {
	struct est_vector *v;
	size_t n, room;
};

static void add(struct list *l, struct est_op op)
{
	BUG_IF(l->n == l->room);
	l->v[l->n++].op = op;
}

/* The integer at the beginning of segment i of a curve; beyond the last, its
 * end. */
static uint64_t boundary(const struct curve *curve, size_t i)
{
	uint64_t x = 0;
	if (!curve->present)
		return 4096;
	const struct segment *last = &curve->segments[curve->nsegments - 1];
	double at = i < curve->nsegments ? curve->segments[i].from : last->to;
	if (!key_ceil(at, &x))
		x = UINT64_MAX;
	return x;
}

/* Both sides of every authored boundary, computing and memory at once. */
static void add_boundaries(
    struct list *l, const struct class_cost *cost, uint16_t precision)
{
	size_t nc = cost->compute.present ? cost->compute.nsegments : 0;
	size_t nm = cost->memory.present ? cost->memory.nsegments : 0;
	size_t n = (nc > nm ? nc : nm) + 1;
	for (size_t i = 0; i < n; i++) {
		struct est_op op = {.flops = boundary(&cost->compute, i),
		    .bytes = boundary(&cost->memory, i % (nm + 1)),
		    .launches = 1,
		    .count = 1,
		    .class_id = (uint16_t)cost->class_id,
		    .precision = precision};
		add(l, op);
		if (!op.flops || !op.bytes)
			continue;
		op.flops--;
		op.bytes--;
		op.count = 1 + (uint32_t)i;
		add(l, op);
	}
}

static const uint32_t *record_of(
    const uint32_t *words, const struct precision_cost *p, size_t class_index)
{
	const uint32_t *map = words + words[EST_H_DIRECTORY + 1];
	const uint32_t *cost = words + map[(int)EST_CLASSES_COST + p->precision];
	return words + cost[(int)EST_COST_CLASSES + p->classes[class_index].class_id];
}

/* Whether an earlier class has the same curves and launch steps, so that its
 * boundaries are tried already. */
static bool is_repeated(
    const uint32_t *words, const struct precision_cost *p, size_t class_index)
{
	const uint32_t *r = record_of(words, p, class_index);
	for (size_t i = 0; i < class_index; i++) {
		const uint32_t *s = record_of(words, p, i);
		if (s[EST_RECORD_COMPUTE] == r[EST_RECORD_COMPUTE] &&
		    s[EST_RECORD_MEMORY] == r[EST_RECORD_MEMORY] &&
		    s[EST_RECORD_LAUNCH] == r[EST_RECORD_LAUNCH])
			return true;
	}
	return false;
}

/* Every class, whether it has data of its own or not. */
static void add_classes(struct list *l, size_t nclasses, uint16_t precision)
{
	for (size_t i = 0; i < nclasses; i++) {
		struct est_op op = {.flops = UINT64_C(3000000) << (i & 7),
		    .bytes = 200000,
		    .launches = 2,
		    .count = 3,
		    .class_id = (uint16_t)i,
		    .precision = precision};
		add(l, op);
		op.flops = 0;
		op.bytes = UINT64_C(4096) << (i & 7);
		add(l, op);
	}
}

static void add_extremes(struct list *l, uint16_t class_id, uint16_t precision)
{
	static const uint64_t sizes[] = {0, 1, 3, (uint64_t)1 << 63, UINT64_MAX};
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct est_op op = {sizes[i], sizes[i], 1, 1, class_id, precision};
		add(l, op);
		op.launches = op.count = UINT32_MAX;
		add(l, op);
	}
}

/* What is refused. */
static void add_errors(struct list *l, const struct classes *c, uint16_t precision)
{
	struct est_op op = {1000, 1000, 1, 1, 0, precision};
	op.class_id = (uint16_t)c->n;
	add(l, op);
	op.class_id = 0;
	op.precision = (uint16_t)c->nprecisions;
	add(l, op);
	op.precision = precision;
	op.count = 0;
	add(l, op);
	op.count = 1;
	op.launches = 0;
	add(l, op);
}

static size_t room_for(const struct calibration *cal)
{
	size_t n = 1;
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		n += 2 * cal->classes->n + 32;
		for (size_t j = 0; j < p->nclasses; j++)
			n += 2 * (p->classes[j].compute.nsegments +
				     p->classes[j].memory.nsegments + 1);
	}
	return n;
}

size_t emit_vector_list(
    struct arena *a, const struct emit_device *d, struct est_vector **out)
{
	const struct calibration *cal = d->cal;
	struct list l = {.room = room_for(cal)};
	l.v = ARENA_ARRAY(a, l.room, struct est_vector);
	for (size_t i = 0; i < cal->nprecisions; i++) {
		const struct precision_cost *p = &cal->precisions[i];
		uint16_t precision = (uint16_t)p->precision;
		add_classes(&l, cal->classes->n, precision);
		add_extremes(&l, 0, precision);
		add_errors(&l, cal->classes, precision);
		for (size_t j = 0; j < p->nclasses; j++)
			if (!is_repeated(d->table->words, p, j))
				add_boundaries(&l, &p->classes[j], precision);
	}
	if (!l.n) /* stages alone: no operation has a cost */
		add(&l, (struct est_op){1000, 1000, 1, 1, 0, 0});
	for (size_t i = 0; i < l.n; i++)
		l.v[i].status = est_op_cost(d->table->words, &l.v[i].op, &l.v[i].cost);
	*out = l.v;
	return l.n;
}
