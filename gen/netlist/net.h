/* net.h: a network layer by layer, as the kernels that it runs.
 *
 * FLOPs and bytes are those of measure/kernel.h, counted as the measurement files
 * do, so that a computed row equals the measured one. */
#ifndef NETLIST_NET_H
#define NETLIST_NET_H

#include <stdint.h>

#include "measure/kernel.h"
#include "model/classes.h"

/* Channels (or features) × height (or tokens) × width of one image. */
struct shape {
	uint64_t channels, height, width;
	size_t from; /* 1 + the operation that wrote it; 0: the input of the network */
};

struct net_op {
	const char *name;
	bool idle; /* moves data in some frameworks, nothing here: no kernel */
	struct kernel kernel;
	size_t in[2];            /* as `from`; the second of additions alone */
	struct kernel_work work; /* at FP32 */
	int class_id;
};

struct net {
	struct arena *arena;
	const struct classes *classes;
	struct net_op *ops;
	size_t nops, room;
	uint64_t flops, bytes; /* totals */
};

struct network {
	const char *name, *title;
	void (*make)(struct net *);
};
extern const struct network networks[];
extern const size_t nnetworks;

/* The operations as the rows of a workload: JSON objects, each on its line. */
void net_rows(struct buf *b, const struct net *net);

/* Fusion of a convolution with what follows it, named as the files name it. */
enum fused { FUSED_NONE, FUSED_BN, FUSED_BN_RELU, FUSED_BN_RELU6 };

struct conv {
	uint64_t channels; /* of the output */
	unsigned kernel, stride;
	uint64_t groups;  /* 1, or the input channels: depthwise */
	enum fused fused; /* FUSED_NONE has a bias */
};

/* Each adds one operation called `name` and returns what it writes.  Convolutions
 * pad to (kernel − 1) / 2, the patch convolution (kernel = stride) does not pad. */
struct shape net_conv(
    struct net *net, const char *name, struct shape in, struct conv c);
/* Maximum of 3 × 3 pixels at a stride of 2; mean of each channel. */
struct shape net_max_pool(struct net *net, const char *name, struct shape in);
struct shape net_mean_pool(struct net *net, const char *name, struct shape in);
struct shape net_add(
    struct net *net, const char *name, struct shape s, struct shape more);
struct shape net_add_relu(
    struct net *net, const char *name, struct shape s, struct shape more);
/* Reads and writes every element, computes nothing: flatten, dropout, concat. */
void net_copy(struct net *net, const char *name, struct shape s);
/* Over the channels of every token, with bias and perhaps GELU. */
struct shape net_linear(
    struct net *net, const char *name, struct shape in, uint64_t features, bool gelu);
struct shape net_layer_norm(struct net *net, const char *name, struct shape s);
/* Scores, softmax and context of multi-head self-attention over s.height
 * tokens of s.channels features; names get a suffix each. */
struct shape net_attention(
    struct net *net, const char *name, struct shape s, uint64_t heads);

/* printf into the arena, for names. */
const char *net_name(struct net *net, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The networks, for 224 × 224 RGB images and 1000 classes. */
struct shape net_image(void);
void net_resnet18(struct net *net);
void net_resnet50(struct net *net);
void net_mobilenet_v2(struct net *net);
void net_vit_b_16(struct net *net);

#endif
