/* net.h: a network layer by layer, written down as operations.
 *
 * FLOPs and bytes are counted as the measurement files do, so that a computed
 * row equals the measured one: 1 MAC = 2 FLOPs; a fused convolution or linear
 * layer counts its MACs alone; bytes = inputs + outputs + parameters. */
#ifndef NETLIST_NET_H
#define NETLIST_NET_H

#include <stdint.h>

#include "model/classes.h"

/* Channels (or features) × height (or tokens) × width of one image. */
struct shape {
	uint64_t channels, height, width;
};
uint64_t shape_size(struct shape s);

struct net {
	struct arena *arena;
	const struct classes *classes;
	struct buf ops; /* JSON rows, each on its line */
	size_t nops;
	uint64_t flops, bytes; /* totals */
};

/* Fusion of a convolution with what follows it, named as the files name it. */
enum fused { FUSED_NONE, FUSED_BN, FUSED_BN_RELU, FUSED_BN_RELU6 };

struct conv {
	uint64_t channels; /* of the output */
	unsigned kernel, stride;
	uint64_t groups;  /* 1, or the input channels: depthwise */
	enum fused fused; /* FUSED_NONE has a bias */
};

/* Each writes one operation called `name`; those that change the shape return
 * the new one.  Convolutions pad to (kernel − 1) / 2, the patch convolution
 * (kernel = stride) does not pad. */
struct shape net_conv(
    struct net *net, const char *name, struct shape in, struct conv c);
struct shape net_pool(
    struct net *net, const char *name, struct shape in, struct shape out);
void net_add(struct net *net, const char *name, struct shape s);
void net_add_relu(struct net *net, const char *name, struct shape s);
/* Reads and writes every element, computes nothing: flatten, dropout, concat. */
void net_copy(struct net *net, const char *name, struct shape s);
/* Over the channels of every token, with bias; `pattern` "Linear_GELU", …. */
struct shape net_linear(struct net *net, const char *name, const char *pattern,
    struct shape in, uint64_t features);
void net_layer_norm(struct net *net, const char *name, struct shape s);
/* Scores, softmax and context of multi-head self-attention over s.height
 * tokens of s.channels features; names get a suffix each. */
void net_attention(struct net *net, const char *name, struct shape s, uint64_t heads);

/* printf into the arena, for names. */
const char *net_name(struct net *net, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The networks, for 224 × 224 RGB images and 1000 classes. */
void net_resnet18(struct net *net);
void net_resnet50(struct net *net);
void net_mobilenet_v2(struct net *net);
void net_vit_b_16(struct net *net);

#endif
