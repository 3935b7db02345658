/* kernel.c: a shape → its work and its names.
 *
 * Comes in: a kernel.  Goes out: FLOPs, bytes, pattern, label.
 * Must not know: how it is run or timed. */
#include "measure/kernel.h"

#include <inttypes.h>

#include "base/fail.h"

/* As gen/netlist counts them. */
#define SOFTMAX_FLOPS 5u
#define LAYER_NORM_FLOPS 5u

/* Sizes of single buffers; keeps every index of a back-end within 32 bits. */
#define MOST_VALUES ((uint64_t)1 << 28)

const char *const kernel_kinds[] = {"conv2d", "mbconv", "matmul", "attention_scores",
    "attention_context", "softmax", "max_pool", "mean_pool", "add", "concat",
    "layer_norm", "activation", NULL};
const char *const kernel_posts[] = {
    "none", "relu", "relu6", "hardswish", "gelu", "silu", NULL};
static const char *const post_names[] = {
    "", "ReLU", "ReLU6", "Hardswish", "GELU", "SiLU"};

static bool is_convolution(const struct kernel *k)
{
	return k->kind == KERNEL_CONV2D || k->kind == KERNEL_MBCONV;
}

static bool is_attention(const struct kernel *k)
{
	return k->kind == KERNEL_SCORES || k->kind == KERNEL_CONTEXT ||
	       k->kind == KERNEL_SOFTMAX;
}

uint32_t kernel_pad(const struct kernel *k)
{
	return k->kernel == k->stride ? 0 : (k->kernel - 1) / 2;
}

uint32_t kernel_out_size(const struct kernel *k, uint32_t in)
{
	return (in + 2 * kernel_pad(k) - k->kernel) / k->stride + 1;
}

static uint64_t out_pixels(const struct kernel *k)
{
	return (uint64_t)kernel_out_size(k, k->height) * kernel_out_size(k, k->width);
}

struct kernel_values kernel_values(const struct kernel *k)
{
	uint64_t pixels = (uint64_t)k->batch * k->height * k->width;
	uint64_t all = pixels * k->channels;
	uint64_t scores = (uint64_t)k->batch * k->heads * k->height * k->height;
	uint64_t area = (uint64_t)k->kernel * k->kernel;

	switch (k->kind) {
	case KERNEL_CONV2D:
		return (struct kernel_values){all, k->batch * out_pixels(k) * k->out,
		    (uint64_t)k->out * (k->channels / k->groups) * area +
			(k->batch_norm ? 2 : 1) * (uint64_t)k->out};
	case KERNEL_MBCONV:
		return (struct kernel_values){all, k->batch * out_pixels(k) * k->out,
		    (uint64_t)k->out * (k->channels + area + 4)};
	case KERNEL_MATMUL:
		return (struct kernel_values){
		    all, pixels * k->out, (uint64_t)k->out * (k->channels + 1)};
	case KERNEL_SCORES:
		return (struct kernel_values){all, scores, 0};
	case KERNEL_CONTEXT:
		return (struct kernel_values){all, all, 0};
	case KERNEL_SOFTMAX:
		return (struct kernel_values){scores, scores, 0};
	case KERNEL_MAX_POOL:
		return (struct kernel_values){
		    all, k->batch * out_pixels(k) * k->channels, 0};
	case KERNEL_MEAN_POOL:
		return (struct kernel_values){all, (uint64_t)k->batch * k->channels, 0};
	case KERNEL_LAYER_NORM:
		return (struct kernel_values){all, all, 2 * (uint64_t)k->channels};
	default:
		return (struct kernel_values){all, all, 0};
	}
}

static uint64_t macs_of(const struct kernel *k)
{
	uint64_t area = (uint64_t)k->kernel * k->kernel;
	uint64_t pixels = (uint64_t)k->batch * k->height * k->width;

	switch (k->kind) {
	case KERNEL_CONV2D:
		return k->batch * out_pixels(k) * k->out * (k->channels / k->groups) *
		       area;
	case KERNEL_MBCONV:
		return pixels * k->channels * k->out +
		       k->batch * out_pixels(k) * k->out * area;
	case KERNEL_MATMUL:
		return pixels * k->channels * k->out;
	case KERNEL_SCORES:
	case KERNEL_CONTEXT:
		return (uint64_t)k->batch * k->height * k->height * k->channels;
	default:
		return 0;
	}
}

struct kernel_work kernel_work(const struct kernel *k, unsigned bytes_per_value)
{
	struct kernel_values v = kernel_values(k);
	struct kernel_work w = {.operation_type = "unfused", .flops = 2 * macs_of(k)};
	uint64_t values = v.in + v.out + v.parameters;

	switch (k->kind) {
	case KERNEL_CONV2D:
		w.operation_type = k->batch_norm ? "conv2d_batchnorm" : "conv2d";
		break;
	case KERNEL_MBCONV:
		w.operation_type = "mbconv";
		break;
	case KERNEL_MATMUL:
		w.operation_type = "matmul";
		break;
	case KERNEL_SCORES: /* queries and keys */
		w.operation_type = "attention";
		values += v.in;
		break;
	case KERNEL_CONTEXT: /* scores, values; the context */
		w.operation_type = "attention";
		values += (uint64_t)k->batch * k->heads * k->height * k->height;
		break;
	case KERNEL_SOFTMAX:
		w.flops = SOFTMAX_FLOPS * v.out;
		break;
	case KERNEL_ADD: /* one FLOP an element, with its activation or without */
		w.operation_type = k->post == POST_NONE ? "unfused" : "activation";
		w.flops = v.out;
		values += v.in;
		break;
	case KERNEL_LAYER_NORM:
		w.flops = LAYER_NORM_FLOPS * v.out;
		break;
	case KERNEL_ACTIVATION:
		w.operation_type = "activation";
		w.flops = v.out;
		break;
	default: /* pooling, concat: no FLOPs */
		break;
	}
	w.bytes = values * bytes_per_value;
	return w;
}

void kernel_pattern(struct buf *b, const struct kernel *k)
{
	static const char *const names[KERNEL_NKINDS] = {"Conv2d", "", "Linear",
	    "attention_scores", "attention_context", "Softmax", "Unfused", "Unfused",
	    "add", "Unfused", "LayerNorm", ""};

	if (k->kind == KERNEL_MBCONV) {
		buf_printf(b, "Conv2d_BatchNorm2d_%s_+3more",
		    k->post == POST_NONE ? "Conv2d" : post_names[k->post]);
		return;
	}
	buf_text(b,
	    k->kind == KERNEL_ADD && k->post == POST_NONE ? "Unfused" : names[k->kind]);
	if (k->batch_norm)
		buf_text(b, "_BatchNorm2d");
	if (k->post != POST_NONE)
		buf_printf(
		    b, "%s%s", names[k->kind][0] ? "_" : "", post_names[k->post]);
}

void kernel_label(struct buf *b, const struct kernel *k)
{
	buf_printf(b, "%s_n%" PRIu32 "_c%" PRIu32 "_h%" PRIu32 "_w%" PRIu32,
	    kernel_kinds[k->kind], k->batch, k->channels, k->height, k->width);
	if (is_convolution(k) || k->kind == KERNEL_MATMUL)
		buf_printf(b, "_o%" PRIu32, k->out);
	if (is_convolution(k) || k->kind == KERNEL_MAX_POOL)
		buf_printf(b, "_k%" PRIu32 "_s%" PRIu32, k->kernel, k->stride);
	if (k->kind == KERNEL_CONV2D)
		buf_printf(b, "_g%" PRIu32, k->groups);
	if (is_attention(k))
		buf_printf(b, "_heads%" PRIu32, k->heads);
	if (k->batch_norm)
		buf_text(b, "_bn");
	if (k->post != POST_NONE)
		buf_printf(b, "_%s", kernel_posts[k->post]);
}

static bool fuses(const struct kernel *k)
{
	return is_convolution(k) || k->kind == KERNEL_MATMUL || k->kind == KERNEL_ADD ||
	       k->kind == KERNEL_ACTIVATION;
}

static const char *wrong_sizes(const struct kernel *k)
{
	/* Bounded before anything is multiplied: 2^16 each, products in 64 bits. */
	uint64_t image = (uint64_t)k->batch * k->channels;
	if (image > MOST_VALUES || image * k->height > MOST_VALUES ||
	    image * k->height * k->width > MOST_VALUES)
		return "its input has more than 2^28 values";
	uint64_t scores = (uint64_t)k->batch * k->heads * k->height;
	if (is_attention(k) &&
	    (scores > MOST_VALUES || scores * k->height > MOST_VALUES))
		return "its scores are more than 2^28 values";
	uint64_t taps = (uint64_t)k->kernel * k->kernel * k->channels / k->groups;
	if (is_convolution(k) && taps * k->out > MOST_VALUES)
		return "it has more than 2^28 weights";
	uint64_t pixels = (uint64_t)k->batch * k->height * k->width;
	/* Of an mbconv also the expanded image. */
	if (k->out > 0 && pixels * k->out > MOST_VALUES && k->kind != KERNEL_CONV2D)
		return "it has more than 2^28 values between its layers";
	return kernel_values(k).out > MOST_VALUES
		   ? "its output has more than 2^28 values"
		   : NULL;
}

const char *kernel_wrong(const struct kernel *k)
{
	bool slides = is_convolution(k) || k->kind == KERNEL_MAX_POOL;

	if ((is_convolution(k) || k->kind == KERNEL_MATMUL) && k->out == 0)
		return "\"out\", its output channels or features, is missing";
	if (slides && (k->kernel > k->height + 2 * kernel_pad(k) ||
			  k->kernel > k->width + 2 * kernel_pad(k)))
		return "its kernel is larger than its input";
	if (k->kind == KERNEL_CONV2D && (k->channels % k->groups || k->out % k->groups))
		return "\"groups\" must divide \"channels\" and \"out\"";
	if (k->kind != KERNEL_CONV2D && k->groups != 1)
		return "only conv2d has \"groups\"";
	if (is_attention(k) && k->channels % k->heads)
		return "\"heads\" must divide \"channels\"";
	if (k->kind == KERNEL_CONCAT && k->channels % 2)
		return "concat joins two halves: \"channels\" must be even";
	if (k->batch_norm && k->kind != KERNEL_CONV2D)
		return "only conv2d takes \"batch_norm\" (mbconv has it always)";
	if (k->post != POST_NONE && !fuses(k))
		return "it fuses no activation: leave \"post\" out";
	if (k->kind == KERNEL_ACTIVATION && k->post == POST_NONE)
		return "\"post\" says which activation";
	return wrong_sizes(k);
}
