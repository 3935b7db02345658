/* vit.c: ViT-B/16 as operations.
 *
 * Source: Dosovitskiy et al., "An Image is Worth 16x16 Words" (2021), table 1,
 * base model with 16 × 16 patches: 12 layers, 768 features, 12 heads. */
#include "netlist/net.h"

#define LAYERS 12u
#define FEATURES 768u
#define HEADS 12u
#define MLP_FEATURES 3072u

static struct shape encoder_layer(struct net *net, struct shape x, unsigned layer)
{
	const char *name = net_name(net, "encoder_layer_%u", layer);
	struct shape y = net_layer_norm(net, net_name(net, "%s_ln_1", name), x);

	/* queries, keys and values in one product */
	y = net_linear(net, net_name(net, "%s_self_attention_in_proj", name), y,
	    UINT64_C(3) * FEATURES, false);
	y.channels = FEATURES;
	y = net_attention(net, net_name(net, "%s_self_attention", name), y, HEADS);
	y = net_linear(
	    net, net_name(net, "%s_self_attention_out_proj", name), y, FEATURES, false);
	x = net_add(net, net_name(net, "%s_add", name), y, x);
	y = net_layer_norm(net, net_name(net, "%s_ln_2", name), x);
	y = net_linear(net, net_name(net, "%s_mlp_0", name), y, MLP_FEATURES, true);
	y = net_linear(net, net_name(net, "%s_mlp_3", name), y, FEATURES, false);
	return net_add(net, net_name(net, "%s_add_1", name), y, x);
}

void net_vit_b_16(struct net *net)
{
	struct shape x = net_conv(net, "conv_proj", net_image(),
	    (struct conv){FEATURES, 16, 16, 1, FUSED_NONE});

	/* patches and one class token: a row of tokens */
	x.height = x.height * x.width + 1;
	x.width = 1;
	net_copy(net, "cat", x);
	x = net_add(net, "encoder_add", x, (struct shape){0}); /* of positions */
	for (unsigned layer = 0; layer < LAYERS; layer++)
		x = encoder_layer(net, x, layer);
	x = net_layer_norm(net, "encoder_ln", x);
	x.height = 1; /* the class token */
	net_linear(net, "heads_head", x, 1000, false);
}
