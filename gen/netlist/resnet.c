/* resnet.c: ResNet-18 and ResNet-50 as operations.
 *
 * Source: He et al., "Deep Residual Learning for Image Recognition" (2016),
 * table 1, in the order of torchvision's graphs; the stride of a bottleneck
 * stands in its 3 × 3 convolution. */
#include "netlist/net.h"

#define EXPANSION 4u /* of a bottleneck's output over its width */

struct block {
	const char *name;
	uint64_t width;
	unsigned stride;
	bool downsample; /* the shortcut needs a convolution */
};

static struct shape end_block(
    struct net *net, struct shape s, struct shape shortcut, unsigned *nadds)
{
	const char *name = *nadds ? net_name(net, "add_%u", *nadds) : "add";

	++*nadds;
	return net_add_relu(net, name, s, shortcut);
}

static struct shape basic(
    struct net *net, struct shape in, const struct block *b, unsigned *nadds)
{
	struct shape x = net_conv(net, net_name(net, "%s_conv1", b->name), in,
	    (struct conv){b->width, 3, b->stride, 1, FUSED_BN_RELU});
	struct shape shortcut = in;

	x = net_conv(net, net_name(net, "%s_conv2", b->name), x,
	    (struct conv){b->width, 3, 1, 1, FUSED_BN});
	if (b->downsample)
		shortcut = net_conv(net, net_name(net, "%s_downsample_0", b->name), in,
		    (struct conv){b->width, 1, b->stride, 1, FUSED_BN});
	return end_block(net, x, shortcut, nadds);
}

static struct shape bottleneck(
    struct net *net, struct shape in, const struct block *b, unsigned *nadds)
{
	struct shape x = net_conv(net, net_name(net, "%s_conv1", b->name), in,
	    (struct conv){b->width, 1, 1, 1, FUSED_BN_RELU});
	struct shape shortcut = in;

	x = net_conv(net, net_name(net, "%s_conv2", b->name), x,
	    (struct conv){b->width, 3, b->stride, 1, FUSED_BN_RELU});
	x = net_conv(net, net_name(net, "%s_conv3", b->name), x,
	    (struct conv){EXPANSION * b->width, 1, 1, 1, FUSED_BN});
	if (b->downsample)
		shortcut = net_conv(net, net_name(net, "%s_downsample_0", b->name), in,
		    (struct conv){EXPANSION * b->width, 1, b->stride, 1, FUSED_BN});
	return end_block(net, x, shortcut, nadds);
}

static void resnet(struct net *net, const unsigned nblocks[4],
    struct shape (*block)(struct net *, struct shape, const struct block *, unsigned *),
    bool expands)
{
	struct shape x = net_image();
	unsigned nadds = 0;

	x = net_conv(net, "conv1", x, (struct conv){64, 7, 2, 1, FUSED_BN_RELU});
	x = net_max_pool(net, "maxpool", x);
	for (unsigned stage = 0; stage < 4; stage++)
		for (unsigned i = 0; i < nblocks[stage]; i++) {
			struct block b = {
			    .name = net_name(net, "layer%u_%u", stage + 1, i),
			    .width = UINT64_C(64) << stage,
			    .stride = stage && !i ? 2 : 1,
			    .downsample = !i && (stage || expands)};

			x = block(net, x, &b, &nadds);
		}
	x = net_mean_pool(net, "avgpool", x);
	net_copy(net, "flatten", x);
	net_linear(net, "fc", x, 1000, false);
}

void net_resnet18(struct net *net)
{
	resnet(net, (const unsigned[]){2, 2, 2, 2}, basic, false);
}

void net_resnet50(struct net *net)
{
	resnet(net, (const unsigned[]){3, 4, 6, 3}, bottleneck, true);
}
