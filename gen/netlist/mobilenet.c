/* mobilenet.c: MobileNet-V2 as operations.
 *
 * Source: Sandler et al., "MobileNetV2: Inverted Residuals and Linear
 * Bottlenecks" (2018), table 2, in the order and with the names of
 * torchvision's graph. */
#include "netlist/net.h"

/* Expansion, projection and shortcut of one inverted residual. */
static struct shape inverted_residual(struct net *net, struct shape in, unsigned index,
    unsigned expansion, uint64_t channels, unsigned stride, unsigned *nadds)
{
	uint64_t hidden = in.channels * expansion;
	const char *name = net_name(net, "features_%u_conv", index);
	struct shape wide = in, deep, out;
	unsigned layer = 0;

	if (expansion != 1)
		wide = net_conv(net, net_name(net, "%s_%u_0", name, layer++), in,
		    (struct conv){hidden, 1, 1, 1, FUSED_BN_RELU6});
	deep = net_conv(net, net_name(net, "%s_%u_0", name, layer++), wide,
	    (struct conv){hidden, 3, stride, hidden, FUSED_BN_RELU6});
	out = net_conv(net, net_name(net, "%s_%u", name, layer), deep,
	    (struct conv){channels, 1, 1, 1, FUSED_BN});
	if (stride == 1 && channels == in.channels) {
		out = net_add(
		    net, *nadds ? net_name(net, "add_%u", *nadds) : "add", out, in);
		++*nadds;
	}
	return out;
}

void net_mobilenet_v2(struct net *net)
{
	static const struct {
		unsigned expansion;
		uint64_t channels;
		unsigned repeats, stride;
	} stages[] = {{1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2},
	    {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}};
	struct shape x = net_image();
	unsigned index = 1, nadds = 0;

	x = net_conv(
	    net, "features_0_0", x, (struct conv){32, 3, 2, 1, FUSED_BN_RELU6});
	for (size_t s = 0; s < sizeof(stages) / sizeof(*stages); s++)
		for (unsigned i = 0; i < stages[s].repeats; i++)
			x = inverted_residual(net, x, index++, stages[s].expansion,
			    stages[s].channels, i ? 1 : stages[s].stride, &nadds);
	x = net_conv(net, net_name(net, "features_%u_0", index), x,
	    (struct conv){1280, 1, 1, 1, FUSED_BN_RELU6});
	x = net_mean_pool(net, "adaptive_avg_pool2d", x);
	net_copy(net, "flatten", x);
	net_copy(net, "classifier_0", x); /* dropout, idle in inference */
	net_linear(net, "classifier_1", x, 1000, false);
}
