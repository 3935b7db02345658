/* plan.c: a plan file → kernels.
 *
 * Comes in: the name of a built-in plan, or a path.  Goes out: a plan whose kernels
 * are possible and distinct.  Must not know: back-ends, clocks. */
#include "measure/plan.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/fail.h"
#include "base/sha256.h"
#include "embed/embedded.h"
#include "input/diag.h"
#include "measure/plan_from.h"
#include "measure/plan_shape.h"

#define SIZE_MOST 65536
#define SEED_MOST 9007199254740992.0 /* 2^53: every program reads it exactly */
#define REPEATS_LEAST 6              /* fewer give no interval of the median */

/* `user` keeps the errors before this kernel: only a kernel that was read whole is
 * judged. */
static void kernel_begin(struct reader *r, const struct json *v, void *at)
{
	struct kernel *k = at;
	(void)v;
	*(size_t *)r->user = r->nerrors;
	*k = (struct kernel){
	    .batch = 1, .height = 1, .kernel = 1, .stride = 1, .groups = 1, .heads = 1};
}

/* A square image, unless the width is given; tokens have none. */
static void kernel_end(struct reader *r, const struct json *v, void *at)
{
	struct kernel *k = at;
	bool square = k->kind == KERNEL_CONV2D || k->kind == KERNEL_MBCONV ||
		      k->kind == KERNEL_MAX_POOL || k->kind == KERNEL_MEAN_POOL;

	if (k->width == 0)
		k->width = square ? k->height : 1;
	const char *wrong = r->nerrors > *(size_t *)r->user ? NULL : kernel_wrong(k);
	if (wrong) {
		diag(DIAG_PLAN, json_span(r->src, v), "a kernel cannot be: %s", wrong);
		r->nerrors++;
	}
}

#define SIZE(name, member)                                                             \
	FIELD(struct kernel, name, FIELD_U32, member, .flags = 0, .min = 1,            \
	    .max = SIZE_MOST)

static const struct field kernel_fields[] = {
    FIELD(struct kernel, "group", FIELD_ID, group, .flags = FIELD_REQUIRED),
    FIELD(struct kernel, "kind", FIELD_WORD, kind, .flags = FIELD_REQUIRED,
	.words = kernel_kinds),
    SIZE("batch", batch),
    FIELD(struct kernel, "channels", FIELD_U32, channels, .flags = FIELD_REQUIRED,
	.min = 1, .max = SIZE_MOST),
    SIZE("height", height),
    SIZE("width", width),
    SIZE("out", out),
    SIZE("kernel", kernel),
    SIZE("stride", stride),
    SIZE("groups", groups),
    SIZE("heads", heads),
    FIELD(struct kernel, "batch_norm", FIELD_BOOL, batch_norm, .flags = 0),
    FIELD(struct kernel, "post", FIELD_WORD, post, .flags = 0, .words = kernel_posts),
};
static const struct shape kernel_shape = {
    .name = "kernel",
    .what = "a kernel",
    FIELDS(kernel_fields),
    .size = sizeof(struct kernel),
    .begin = kernel_begin,
    .end = kernel_end,
};

static const char *const format_word[] = {"estimate-plan", NULL};
static const struct field plan_fields[] = {
    SHAPE_HEAD(format_word, "version"),
    FIELD(struct plan, "name", FIELD_ID, name, .flags = FIELD_REQUIRED),
    FIELD(struct plan, "notes", FIELD_TEXT, notes, .flags = 0),
    FIELD(struct plan, "target", FIELD_NUMBER, target, .flags = FIELD_ABOVE, .min = 0,
	.max = 1),
    FIELD(struct plan, "repeats_min", FIELD_U32, repeats_min, .flags = 0,
	.min = REPEATS_LEAST, .max = 1000),
    FIELD(struct plan, "repeats_max", FIELD_U32, repeats_max, .flags = 0,
	.min = REPEATS_LEAST, .max = 1000),
    FIELD(struct plan, "kernel_seconds", FIELD_NUMBER, kernel_seconds, .flags = 0,
	.min = 0, .max = 3600, .unit = "s"),
    FIELD(struct plan, "block", FIELD_U32, block, .flags = 0, .min = 1, .max = 64),
    FIELD(struct plan, "seed", FIELD_U64, seed, .flags = 0, .min = 0, .max = SEED_MOST),
    FIELD(struct plan, "kernels", FIELD_LIST, kernels, .flags = FIELD_REQUIRED,
	.shape = &kernel_shape, .count = offsetof(struct plan, nkernels)),
};
const struct shape plan_shape = {
    .name = "plan",
    .what = "a plan",
    FIELDS(plan_fields),
    .size = sizeof(struct plan),
};

struct labelled {
	struct buf label;
	size_t index;
};

static int by_label(const void *a, const void *b)
{
	const struct labelled *x = a, *y = b;
	int order = str_cmp(buf_view(&x->label), buf_view(&y->label));
	return order ? order : (x->index > y->index) - (x->index < y->index);
}

/* Of the same kernel in one group only the first is kept: it is the same row. */
static void check_distinct(struct arena *a, const struct src *src, const struct plan *p,
    const struct json *list)
{
	struct labelled *all = ARENA_ARRAY(a, p->nkernels + 1, struct labelled);
	const struct json **rows = ARENA_ARRAY(a, p->nkernels + 1, const struct json *);
	const struct json *row = list->first;

	for (size_t i = 0; i < p->nkernels; i++, row = row->next) {
		buf_str(&all[i].label, p->kernels[i].group);
		buf_char(&all[i].label, ' ');
		kernel_label(&all[i].label, &p->kernels[i]);
		all[i].index = i;
		rows[i] = row;
	}
	qsort(all, p->nkernels, sizeof *all, by_label);
	for (size_t i = 1; i < p->nkernels; i++) {
		if (!str_eq(buf_view(&all[i - 1].label), buf_view(&all[i].label)))
			continue;
		diag(DIAG_PLAN, json_span(src, rows[all[i].index]),
		    "this kernel stands in its group already");
		diag_note(json_span(src, rows[all[i - 1].index]), "here");
	}
	for (size_t i = 0; i < p->nkernels; i++)
		buf_free(&all[i].label);
}

static void fingerprint(struct plan *p, const struct json *root)
{
	struct buf canonical = {0};
	struct sha256 hash;
	uint8_t digest[32];

	json_canonical(&canonical, root);
	sha256_init(&hash);
	sha256_add(&hash, canonical.s, canonical.n);
	sha256_end(&hash, digest);
	for (size_t i = 0; i < sizeof digest; i++) {
		p->fingerprint[2 * i] = "0123456789abcdef"[digest[i] >> 4];
		p->fingerprint[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
	}
	buf_free(&canonical);
}

static const struct src *load(struct arena *a, const char *name)
{
	struct buf path = {0};
	buf_printf(&path, "calib/plans/%s.json", name);
	const struct embedded *e =
	    strchr(name, '/') ? NULL : embedded_find(arena_text(a, path.s, path.n));
	const struct src *src = e ? src_from_text(a, arena_text(a, path.s, path.n),
					(struct str){e->text, e->n})
				  : src_load(a, name);
	buf_free(&path);
	return src;
}

static struct plan *plan_new(struct arena *a)
{
	struct plan *p = ARENA_NEW(a, struct plan);
	*p = (struct plan){.target = 0.02,
	    .repeats_min = 7,
	    .repeats_max = 50,
	    .kernel_seconds = 2,
	    .block = 8,
	    .seed = 1};
	return p;
}

struct plan *plan_own(struct arena *a, const struct src *src, const struct json *root)
{
	size_t errors_before = 0, before = diag_count(DIAG_ERROR);
	struct plan *p = plan_new(a);
	struct reader r = {.a = a, .src = src, .user = &errors_before};
	shape_read(&r, &plan_shape, root, p);
	if (r.nerrors)
		return NULL;
	if (p->repeats_max < p->repeats_min) {
		const struct json *most = json_get(root, "repeats_max");
		diag(DIAG_PLAN, json_span(src, most ? most : root),
		    "repeats_max, %u, is below repeats_min, %u", p->repeats_max,
		    p->repeats_min);
		return NULL;
	}
	check_distinct(a, src, p, json_get(root, "kernels"));
	return diag_count(DIAG_ERROR) == before ? p : NULL;
}

static struct plan *derived(struct arena *a, const struct classes *c,
    const struct src *src, const struct json *root)
{
	struct plan *p = plan_new(a);
	return plan_from(a, c, src, root, p) ? p : NULL;
}

struct plan *plan_read(struct arena *a, const struct classes *c, const char *name)
{
	const struct src *src = load(a, name);
	const struct json *root = src ? json_parse(a, src, false) : NULL;
	if (!root)
		return NULL;
	struct plan *p = plan_from_recognise(root) ? derived(a, c, src, root)
						   : plan_own(a, src, root);
	if (p)
		fingerprint(p, root);
	return p;
}
