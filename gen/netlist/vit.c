/* vit.c: ViT-B/16 as operations.
 *
 * Source: Dosovitskiy et al., "An Image is Worth 16x16 Words" (2021), table 1,
 * base model with 16 × 16 patches: 12 layers, 768 features, 12 heads. */
#include "netlist/net.h"

#define LAYERS 12u
#define FEATURES 768u
#define HEADS 12u
#define MLP_FEATURES 3072u

static void encoder_layer(struct net *net, struct shape x, unsigned layer)
{
	const char *name = net_name(net, "encoder_layer_%u", layer);
	struct shape hidden;

	net_layer_norm(net, net_name(net, "%s_ln_1", name), x);
	/* queries, keys and values in one product */
	net_linear(net, net_name(net, "%s_self_attention_in_proj", name), "Linear", x,
	    UINT64_C(3) * FEATURES);
	net_attention(net, net_name(net, "%s_self_attention", name), x, HEADS);
	net_linear(net, net_name(net, "%s_self_attention_out_proj", name), "Linear", x,
	    FEATURES);
	net_add(net, net_name(net, "%s_add", name), x);
	net_layer_norm(net, net_name(net, "%s_ln_2", name), x);
	hidden = net_linear(
	    net, net_name(net, "%s_mlp_0", name), "Linear_GELU", x, MLP_FEATURES);
	net_linear(net, net_name(net, "%s_mlp_3", name), "Linear", hidden, FEATURES);
	net_add(net, net_name(net, "%s_add_1", name), x);
}

void net_vit_b_16(struct net *net)
{
	struct shape x = {3, 224, 224};

	x = net_conv(
	    net, "conv_proj", x, (struct conv){FEATURES, 16, 16, 1, FUSED_NONE});
	/* patches and one class token: a row of tokens */
	x = (struct shape){FEATURES, x.height * x.width + 1, 1};
	net_copy(net, "cat", x);
	net_add(net, "encoder_add", x);
	for (unsigned layer = 0; layer < LAYERS; layer++)
		encoder_layer(net, x, layer);
	net_layer_norm(net, "encoder_ln", x);
	net_linear(net, "heads_head", "Linear", (struct shape){FEATURES, 1, 1}, 1000);
}
