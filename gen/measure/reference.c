/* reference.c: the back-end `reference`: our own loops, on any machine.
 *
 * Comes in: a kernel.  Goes out: the kernel with its buffers, ready to run.
 * Must not know: clocks, plans. */
#include <stdlib.h>

#include "measure/backend.h"
#include "measure/loops.h"

struct prepared {
	struct kernel k, depthwise;
	float *in, *more, *weights, *weights2, *scale, *shift, *middle, *out;
	/* What is read: `in` and `more`, or what others write. */
	const float *from[2];
	uint64_t out_size;
};

static const char *reference_open(unsigned threads, enum element e)
{
	if (e != ELEMENT_FP32)
		return "the portable loops compute in fp32 alone";
	return threads > 1 ? "the portable loops run on one thread: give --threads 1"
			   : NULL;
}

static const char *reference_version(void)
{
	return "portable C loops 1";
}

static void reference_release(void *prepared)
{
	struct prepared *p = prepared;
	free(p->in);
	free(p->more);
	free(p->weights);
	free(p->weights2);
	free(p->scale);
	free(p->shift);
	free(p->middle);
	free(p->out);
	free(p);
}

/* Values between −1 and 1 that repeat late: no denormals, no overflow. */
static float *filled(uint64_t n, bool *good)
{
	float *x = malloc((size_t)(n ? n : 1) * sizeof *x);
	uint32_t state = 12345;
	if (!x) {
		*good = false;
		return NULL;
	}
	for (uint64_t i = 0; i < n; i++) {
		state = state * 1664525u + 1013904223u;
		x[i] = (float)(int32_t)state / 2147483648.0f;
	}
	return x;
}

/* The two layers of an mbconv: `k` becomes the expansion. */
static void split_mbconv(struct prepared *p)
{
	p->depthwise = p->k;
	p->depthwise.kind = KERNEL_CONV2D;
	p->depthwise.channels = p->depthwise.groups = p->k.out;
	p->k.kernel = p->k.stride = 1;
}

static void *reference_prepare(const struct kernel *k)
{
	struct prepared *p = calloc(1, sizeof *p);
	bool good = true;
	if (!p)
		return NULL;
	struct kernel_values v = kernel_values(k);
	uint64_t channels = k->out > k->channels ? k->out : k->channels;
	uint64_t scores = (uint64_t)k->batch * k->heads * k->height * k->height;

	p->k = *k;
	p->in = filled(k->kind == KERNEL_CONTEXT ? scores : v.in, &good);
	p->more = filled(v.in, &good);
	p->from[0] = p->in;
	p->from[1] = p->more;
	p->weights = filled(v.parameters, &good);
	p->scale = filled(channels, &good);
	p->shift = filled(channels, &good);
	p->out = filled(v.out, &good);
	p->out_size = v.out;
	if (k->kind == KERNEL_MBCONV) {
		p->middle =
		    filled((uint64_t)k->batch * k->height * k->width * k->out, &good);
		p->weights2 = filled((uint64_t)k->out * k->kernel * k->kernel, &good);
		split_mbconv(p);
	}
	if (good)
		return p;
	reference_release(p);
	return NULL;
}

static void run_mbconv(const struct prepared *p)
{
	loops_conv2d(&p->k, p->from[0], p->weights, p->scale, p->shift, p->middle);
	loops_conv2d(&p->depthwise, p->middle, p->weights2, p->scale, p->shift, p->out);
}

static void reference_run(void *prepared)
{
	const struct prepared *p = prepared;
	const struct kernel *k = &p->k;

	switch (k->kind) {
	case KERNEL_CONV2D:
		loops_conv2d(k, p->from[0], p->weights, k->batch_norm ? p->scale : NULL,
		    p->shift, p->out);
		break;
	case KERNEL_MBCONV:
		run_mbconv(p);
		break;
	case KERNEL_MATMUL:
		loops_matmul(k, p->from[0], p->weights, p->shift, p->out);
		break;
	case KERNEL_SCORES:
		loops_scores(k, p->from[0], p->from[1], p->out);
		break;
	case KERNEL_CONTEXT:
		loops_context(k, p->from[0], p->from[1], p->out);
		break;
	case KERNEL_SOFTMAX:
		loops_softmax(k, p->from[0], p->out);
		break;
	case KERNEL_MAX_POOL:
		loops_max_pool(k, p->from[0], p->out);
		break;
	case KERNEL_MEAN_POOL:
		loops_mean_pool(k, p->from[0], p->out);
		break;
	case KERNEL_ADD:
		loops_add(k, p->from[0], p->from[1], p->out);
		break;
	case KERNEL_CONCAT:
		loops_concat(k, p->from[0], p->from[1], p->out);
		break;
	case KERNEL_LAYER_NORM:
		loops_layer_norm(k, p->from[0], p->scale, p->shift, p->out);
		break;
	default:
		loops_activation(k, p->from[0], p->out);
		break;
	}
}

/* Values of input `index`; 0: there is none such. */
static uint64_t input_size(const struct kernel *k, unsigned index)
{
	bool two = k->kind == KERNEL_ADD || k->kind == KERNEL_CONCAT ||
		   k->kind == KERNEL_SCORES || k->kind == KERNEL_CONTEXT;
	uint64_t all = kernel_values(k).in;

	if (index > 1 || (index == 1 && !two))
		return 0;
	if (k->kind == KERNEL_CONTEXT && index == 0)
		return (uint64_t)k->batch * k->heads * k->height * k->height;
	return k->kind == KERNEL_CONCAT ? all / 2 : all;
}

static bool reference_feed(void *prepared, unsigned index, const void *producer)
{
	struct prepared *p = prepared;
	const struct prepared *by = producer;
	uint64_t size = input_size(&p->k, index);

	if (size == 0 || size > by->out_size)
		return false;
	p->from[index] = by->out;
	return true;
}

static void reference_touch(void *prepared)
{
	const struct prepared *p = prepared;
	for (unsigned index = 0; index < 2; index++)
		for (uint64_t i = 0; i < input_size(&p->k, index); i += 16)
			(void)((const volatile float *)p->from[index])[i];
}

const struct backend backend_reference = {
    .name = "reference",
    .summary = "portable C loops, one thread, fp32",
    .flops_most = 300000000,
    .threads_most = 1,
    .open = reference_open,
    .version = reference_version,
    .prepare = reference_prepare,
    .run = reference_run,
    .release = reference_release,
    .feed = reference_feed,
    .touch = reference_touch,
};
