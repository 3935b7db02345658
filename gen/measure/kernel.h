/* kernel.h: the kernels that are timed, as shapes, and the work in each.
 *
 * FLOPs and bytes are counted as gen/netlist and the measurement files do: 1 MAC =
 * 2 FLOPs; fused batch normalisation, activation and bias count nothing; bytes =
 * inputs + outputs + parameters. */
#ifndef MEASURE_KERNEL_H
#define MEASURE_KERNEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum kernel_kind {
	KERNEL_CONV2D,  /* groups = channels: depthwise */
	KERNEL_MBCONV,  /* 1×1 expansion to `out` channels, then a depthwise one */
	KERNEL_MATMUL,  /* a linear layer over `height` tokens */
	KERNEL_SCORES,  /* queries × keys of all heads */
	KERNEL_CONTEXT, /* scores × values of all heads */
	KERNEL_SOFTMAX, /* of the scores */
	KERNEL_MAX_POOL,
	KERNEL_MEAN_POOL, /* of each whole channel */
	KERNEL_ADD,
	KERNEL_CONCAT, /* two halves of the channels */
	KERNEL_LAYER_NORM,
	KERNEL_ACTIVATION,
	KERNEL_NKINDS
};
extern const char *const kernel_kinds[]; /* as plans write them; ends with NULL */

enum kernel_post {
	POST_NONE,
	POST_RELU,
	POST_RELU6,
	POST_HARDSWISH,
	POST_GELU,
	POST_SILU
};
extern const char *const kernel_posts[];

/* Images are channels × height × width; tokens are `height` × channels. */
struct kernel {
	struct str group; /* the network that shapes of this kind come from */
	unsigned kind, post;
	uint32_t batch, channels, height, width;
	uint32_t out, kernel, stride, groups, heads;
	bool batch_norm;
};

/* NULL, or what is wrong with it. */
const char *kernel_wrong(const struct kernel *k);

/* Convolutions pad to (kernel − 1) / 2; kernel = stride does not pad. */
uint32_t kernel_pad(const struct kernel *k);
uint32_t kernel_out_size(const struct kernel *k, uint32_t in);
/* Elements of one input, of the output and of all parameters. */
struct kernel_values {
	uint64_t in, out, parameters;
};
struct kernel_values kernel_values(const struct kernel *k);

struct kernel_work {
	const char *operation_type;
	uint64_t flops, bytes;
};
struct kernel_work kernel_work(const struct kernel *k, unsigned bytes_per_value);
/* "Conv2d_BatchNorm2d_ReLU": what the match rules of classes.json read. */
void kernel_pattern(struct buf *b, const struct kernel *k);
/* One word that tells this kernel from any other: the row's node name. */
void kernel_label(struct buf *b, const struct kernel *k);

#endif
