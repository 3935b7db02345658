/* derive.c: (class, FLOPs, bytes) → a shape.
 *
 * Comes in: the size of an operation.  Goes out: the nearest kernel that the match
 * rules put into its class, found by trying a grid of shapes.
 * Must not know: where the sizes come from. */
#include "measure/derive.h"

#include <math.h>

#define FARTHEST 0.6931471805599453 /* ln 2 */
/* Of shapes that come about as near, the one whose output is as wide as its input:
 * an octave more counts as 2 %. */
#define SKEW 0.02

/* What is tried for a class: `kernel` gives the kind and its fixed members. */
struct family {
	const char *class;
	struct kernel kernel;
	enum { FREE_OUT, DEPTHWISE, EXPANDED, NO_OUT } outs;
};

#define IMAGE .batch = 1, .stride = 1, .groups = 1, .heads = 1
#define TOKENS IMAGE, .kernel = 1, .width = 1

static const struct family families[] = {
    {"conv2d", {.kind = KERNEL_CONV2D, .kernel = 3, .post = POST_RELU, IMAGE},
	FREE_OUT},
    {"conv2d", {.kind = KERNEL_CONV2D, .kernel = 1, .post = POST_RELU, IMAGE},
	FREE_OUT},
    {"conv2d_pointwise", {.kind = KERNEL_CONV2D, .kernel = 1, IMAGE}, FREE_OUT},
    {"conv2d_bn",
	{.kind = KERNEL_CONV2D,
	    .kernel = 3,
	    .batch_norm = true,
	    .post = POST_RELU,
	    IMAGE},
	FREE_OUT},
    {"conv2d_bn",
	{.kind = KERNEL_CONV2D,
	    .kernel = 1,
	    .batch_norm = true,
	    .post = POST_RELU,
	    IMAGE},
	FREE_OUT},
    {"conv2d_bn_pointwise",
	{.kind = KERNEL_CONV2D, .kernel = 1, .batch_norm = true, IMAGE}, FREE_OUT},
    {"conv2d_bn_hardswish",
	{.kind = KERNEL_CONV2D,
	    .kernel = 1,
	    .batch_norm = true,
	    .post = POST_HARDSWISH,
	    IMAGE},
	FREE_OUT},
    {"conv2d_depthwise",
	{.kind = KERNEL_CONV2D,
	    .kernel = 3,
	    .batch_norm = true,
	    .post = POST_RELU6,
	    IMAGE},
	DEPTHWISE},
    {"conv2d_depthwise",
	{.kind = KERNEL_CONV2D,
	    .kernel = 5,
	    .batch_norm = true,
	    .post = POST_RELU6,
	    IMAGE},
	DEPTHWISE},
    {"mbconv", {.kind = KERNEL_MBCONV, .kernel = 3, .post = POST_RELU6, IMAGE},
	EXPANDED},
    {"matmul", {.kind = KERNEL_MATMUL, TOKENS}, FREE_OUT},
    {"attention", {.kind = KERNEL_SCORES, TOKENS}, NO_OUT},
    {"softmax", {.kind = KERNEL_SOFTMAX, TOKENS}, NO_OUT},
    {"normalisation", {.kind = KERNEL_LAYER_NORM, TOKENS}, NO_OUT},
    {"activation", {.kind = KERNEL_ADD, .post = POST_RELU, TOKENS}, NO_OUT},
    {"activation", {.kind = KERNEL_ACTIVATION, .post = POST_RELU, TOKENS}, NO_OUT},
    {"elementwise", {.kind = KERNEL_ADD, TOKENS}, NO_OUT},
    {"memory", {.kind = KERNEL_CONCAT, TOKENS}, NO_OUT},
    {"memory",
	{.kind = KERNEL_MAX_POOL,
	    .kernel = 2,
	    .stride = 2,
	    .batch = 1,
	    .groups = 1,
	    .heads = 1},
	NO_OUT},
    {"memory", {.kind = KERNEL_MEAN_POOL, .kernel = 1, IMAGE}, NO_OUT},
};

struct search {
	const struct classes *classes;
	const struct wanted *wanted;
	double nearest; /* sum of the two logarithms, and the skew */
	struct kernel best;
};

static int class_of(const struct classes *c, const struct kernel *k)
{
	struct kernel_work w = kernel_work(k, 4);
	struct buf pattern = {0};
	kernel_pattern(&pattern, k);
	int id = classes_match(c, str_of(w.operation_type), buf_view(&pattern),
	    (double)w.flops, (double)w.bytes);
	buf_free(&pattern);
	return id;
}

static void try_kernel(struct search *s, const struct kernel *k)
{
	const struct wanted *w = s->wanted;
	if (kernel_wrong(k))
		return;
	struct kernel_work have = kernel_work(k, 4);
	double flops =
	    w->flops > 0 && have.flops ? fabs(log((double)have.flops / w->flops)) : 0;
	double bytes = w->bytes > 0 ? fabs(log((double)have.bytes / w->bytes)) : 0;
	double skew = k->out ? fabs(log2((double)k->out / k->channels)) : 0;
	double distance = flops + bytes + SKEW * skew;
	if (flops > FARTHEST || bytes > FARTHEST || distance >= s->nearest ||
	    class_of(s->classes, k) != w->class_id)
		return;
	s->nearest = distance;
	s->best = *k;
}

static void try_outs(struct search *s, const struct family *f, struct kernel k)
{
	if (f->outs == DEPTHWISE)
		k.groups = k.out = k.channels;
	else if (f->outs == EXPANDED)
		k.out = 6 * k.channels;
	if (f->outs != FREE_OUT) {
		try_kernel(s, &k);
		return;
	}
	for (int eighths = 1; eighths <= 64; eighths *= 2) {
		k.out = (uint32_t)((uint64_t)k.channels * (unsigned)eighths / 8);
		if (k.out)
			try_kernel(s, &k);
	}
}

/* Channels and sizes in steps of 2^(1/8) and 2^(1/2), as near as whole numbers
 * are; channels from 8 on are multiples of 8, as layers have them. */
static void try_family(struct search *s, const struct family *f)
{
	for (int c = 0; c <= 112; c++) {
		double channels = floor(exp2(c / 8.0) + 0.5);
		if (channels >= 8)
			channels = 8 * floor(channels / 8 + 0.5);
		for (int h = 0; h <= 32; h++) {
			struct kernel k = f->kernel;
			k.channels = (uint32_t)channels;
			k.height = (uint32_t)floor(exp2(h / 2.0) + 0.5);
			if (k.width == 0)
				k.width = k.height;
			try_outs(s, f, k);
		}
	}
}

bool derive_kernel(const struct classes *c, const struct wanted *w, struct str group,
    struct kernel *out)
{
	struct search s = {.classes = c, .wanted = w, .nearest = INFINITY};
	struct str class = c->info[w->class_id].name;

	for (size_t i = 0; i < sizeof families / sizeof *families; i++)
		if (str_is(class, families[i].class))
			try_family(&s, &families[i]);
	*out = s.best;
	out->group = group;
	return isfinite(s.nearest);
}
